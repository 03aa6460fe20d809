"""How much is read from a file, whoever made it: far above what policies have, within what a small machine bears."""

import re

FILE_BYTES = 20_000_000
"""One file of a policy's folder or history: a hundred times the longest policy known."""
TEXT_BYTES = 2_000_000
"""One text of a policy, in one language: the longest whole policy known has 60 kB; 2 MB of letters take 6 s, 300 MB."""
TEXT_MARKS = 50_000
"""Signs of Markdown, brackets, figures and line ends in a text, up to 100 µs and 2 kB each to its readers.

The longest policy known has 2,400 of them; they are one in thirty letters of the policies in many languages.
"""
RUN_CHARACTERS = 20_000
"""Letters in a row in which no line may break: Qt's layout takes time in their square, 0.7 s for 25,000 of two
directions and over 40 s for 200,000. The longest address or word of a policy known has 300.
"""
TEXTS_BYTES = 50_000_000
"""All texts of a policy together: the longest policy known has 2.4 MB in forty languages; 50 MB take a check 100 s."""
TEXTS_MARKS = 1_000_000
"""Signs, figures and line ends in all texts of a policy together: the longest known has 100,000 in forty languages."""
FOUND = 200
"""Places that one check names in one text: what a person may look at one by one; a text of `(` had 150,000."""
FOLDER_BYTES = 200_000_000
"""All files of a policy together; 1,000 sections of 3,000 characters in 40 languages have 150 MB."""
XLIFF_BYTES = 50_000_000
"""One file for translators, which holds each text twice with marks around it; 48 MB take 11 s and 1 GB."""
PACKAGE_BYTES = 200_000_000
"""A package that comes back from translators, once it is unpacked: memory, work and what was to be read."""
PACKAGE_FILES = 1_000
"""Files in such a package; Trados Studio puts about ten in for each language."""
UNIT_MARKS = 100_000
"""Elements in one segment or term of a file for translators: 99,000 take 0.4 s and 26 MB."""
TERMS_BYTES = 10_000_000
"""One termbase, which is read while its dialog waits: 9.8 MB, 59,000 terms in two languages, take 4 s and 80 MB."""
OWN_BYTES = 10_000_000
"""What this program keeps for itself beside a policy, a few kilobytes: 10 MB of JSON take 0.2 s and 70 MB.

So has git's own configuration, of which 8.6 MB take 1.4 s and 180 MB.
"""
PARAGRAPH_PAIRS = 4_000_000
"""Paragraphs of a policy times those of a translation that comes in, each held against each in 6 µs."""
LINE_BYTES = 40_000_000
"""One line of a file of dated pairs, two texts: 40 MB take 0.1 s and 110 MB."""
MEMORY_BYTES = 100_000_000
"""One translation memory, the largest file that a policy keeps: 50,000 segments take about 25 MB."""
GIT_BYTES = 100_000_000
"""One file of a repository besides its packs: no packed object is larger than what is read of it; an index of 80,000
files has 9 MB.
"""
REFERENCES_BYTES = 4_000_000
"""The names of references that are packed in one file, some 60,000; each is looked up in 30 µs, several times."""
VERSION_BYTES = 1_000_000
"""What a version says of itself, its message and its signature; 2 MB of zeros packed hold 2 GB."""
LISTING_BYTES = 20_000_000
"""The names of one folder in a version: 200,000 records of a review take so much."""
GIT_DEEP = 32
"""Folders in folders of a repository's references, the parts of a branch's name: 31 take 7 ms."""
FOLDERS_DEEP = 16
"""Folders in folders; a policy's own files lie two deep. 20,000 files that lie 15 deep take 2.8 s."""
TREE_FILES = 200_000
"""Files in one version; a policy of 1,000 sections in 40 languages has 80,000. A few kilobytes can name 10^12."""
KEY_PARTS = 32
"""Parts of a dotted key of TOML; ours have at most three, and reading one takes time and memory as its square."""
FACT_CHARACTERS = 4_000
"""The value of a fact, which may be written out thousands of times in one text: a name, a date, a postal address."""
FACTS = 10_000
"""Facts of a policy, looked at for each of its texts; 100,000 let publishing take 20 s."""
EXPANDED_CHARACTERS = 20_000_000
"""All facts, written out wherever the texts use them; 5 texts of 240 kB asked for 800,000,000 and took 2.4 GB."""
WORD_BYTES = 300_000_000
"""A Word file once it is unpacked, pictures included."""
WORD_MARKS = 3_000_000
"""The marks in all parts of a Word file that are read, two for most elements; 1,000 pages have about 400,000."""
LIST_LEVELS = 9
"""Levels of a list in a Word file: Word has no more, and each becomes a list in a list."""
INDENTS = 40
"""How far a paragraph of a Word file may be set in: each step becomes a quotation or a list around it."""
LARGEST_NUMBER = 999_999_999
"""A number in a Word file, as the first of a list: Markdown has none with more digits."""
HTML_DEEP = 200
"""Elements of a page in each other; the reader calls itself for each, and the parsers end at 255."""


_BREAKS = re.compile(r"[\s\u0e00-\u0eff\u1780-\u17ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]+")
"""White space, and the letters of East and Southeast Asia, beside which a line may break anywhere."""
_MARKS = "\\`*_~[]!<>&{|#()（）「」『』《》【】\r\n0123456789０１２３４５６７８９٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"
_MARK_BYTES = tuple(mark.encode() for mark in _MARKS)


def bytes_of(path: str) -> int:
    """How many bytes the file at this path of a policy may have."""
    return MEMORY_BYTES if path.startswith("memory/") else TEXT_BYTES if path.startswith("text/") else FILE_BYTES


def marks_of(text: str) -> int:
    """How many signs, figures and line ends a text has; 0 where it is too short to have too many."""
    return 0 if len(text) <= TEXT_MARKS else sum(map(text.count, _MARKS))


def longest_run(text: str) -> int:
    """The most letters in a row in which no line may break; 0 where the text is too short to have too many."""
    return 0 if len(text) <= RUN_CHARACTERS else max(map(len, _BREAKS.split(text)))


def strain(text: str, start: int, end: int) -> tuple[int, int]:
    """The signs of a text, and its letters in a row, of which those from `start` to `end` are new.

    A letter is looked at where it stands: counting a long text takes as long as all else that a key does.
    """
    marks = marks_of(text) if any(mark in text[start:end] for mark in _MARKS) else 0
    return marks, _run_at(text, start, end) if len(text) > RUN_CHARACTERS else 0


def _run_at(text: str, start: int, end: int) -> int:
    reach = 256
    while True:
        left, right = text[max(0, start - reach) : start], text[end : end + reach]
        ends = start <= reach or _BREAKS.search(left), end + reach >= len(text) or _BREAKS.search(right)
        if all(ends) or reach > RUN_CHARACTERS:
            return max(map(len, _BREAKS.split(left + text[start:end] + right)))
        reach *= 4


def marks_in(data: bytes) -> int:
    """The same of a file that was not read yet, however short it is."""
    return sum(map(data.count, _MARK_BYTES))
