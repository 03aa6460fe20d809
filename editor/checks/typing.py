"""Slips of the hand and of other programs: doubled words and spaces, invisible characters, bullets that leaked."""

import re
import unicodedata
from collections.abc import Iterator

from editor.checks.finding import Hit, spot_in
from editor.checks.reading.prose import HAN, KANA, gathered, language, left_out, replacing
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.text.markdown.chunks import by_chunk
from editor.text.markdown.markdown import parse_blocks

_TOLD = 16
"""So many characters of a line are told."""
_DOUBLED = re.compile(r"(?<![\w'’\-])([^\W\d_]+)([ \t\u00a0]+)\1(?![\w'’\-])", re.IGNORECASE)
_DOUBLED_HAN = re.compile(
    r"([的是在和與与及或於于為为您我將将並并])\1(?!\1)|(我們|我们|您的|可以|以及|如果|或者|使用|提供)\2"
)
_MAY_BE_DOUBLED = re.compile(
    "had|that|so|very|bye|nous|vous|se|si|die|der|das|den|dem|sie|was|war|zu|de|het|zich|ze|en|er|hij|que|no|sim|sì|già"
    "|piano|var|det|som|och|att|at|på|å|worden|hebben|zijn|sık|zaman|tek|ayrı"
)
_DOUBLE_SPACE = re.compile(r"(?<=\S)[ \u00a0\u3000]{2,}(?=\S)")
_SPACE_BEFORE = re.compile(r"(?<=[^\W\d_])[ \t]+(?=[,;:!?.](?:\s|$))|(?<=[，。；：！？、])[ \t]+(?=\S)", re.MULTILINE)
_FRENCH = frozenset({"fr"})
_INVISIBLE = re.compile(
    "[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069"
    "\u0001-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f]+"
)
_DIRECTED = frozenset({"ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "dv"})
_MARKS_OF_DIRECTION = frozenset("\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069")
_BULLET = re.compile(
    r"^(?P<lead>[ \t]*)(?P<mark>[•·●▪◦‣○■□◆◇➢➤✓✔▶\uf0b7\uf0a7\uf06e\u00b7])[ \t\u00a0]*(?=\S)"
    r"|^(?P<letter>(?:l|n|u|ü|o|§|Ø)[ \t\u00a0]+)(?=[^\W\d_])",
    re.MULTILINE,
)
_LETTER_ALONE = frozenset({"o"})
"""Letters that are words of their own somewhere, so that a line may begin with them."""
_COMBINING = re.compile(r"[^\W\d_][\u0300-\u036f\u3099\u309a]+")


_WORDS_IN_CODE = re.compile(rf"[{HAN}{KANA}]{{2}}|(?:[^\W\d_]+[ ,]+){{4}}")
"""What looks like a sentence: two characters of East Asia, or five words of others."""


def indented(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A paragraph that four spaces before it make code, so that it is neither converted nor read as words."""
    for start, begin, words in _indented(policy.text(cell)):
        yield gathered(cell, [(start, begin, "")], {"words": words}, mend=False)


@by_chunk
def _indented(text: str) -> Iterator[tuple[int, int, str]]:
    if "    " not in text and "\t" not in text:
        return
    starts = [0, *(found.end() for found in re.finditer("\n", text))]
    for token in parse_blocks(text):
        if token.type == "code_block" and token.map is not None and _WORDS_IN_CODE.search(token.content):
            start = starts[token.map[0]]
            begin = start + len(text[start:]) - len(text[start:].lstrip())
            end = text.find("\n", begin)
            yield start, begin, text[begin : len(text) if end < 0 else end][:_TOLD]


def doubled_word(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A word that stands twice in a row."""
    text = policy.text(cell)
    out = left_out(text)
    for start, end, word in _twice(text):
        if not out.meet(start, end):
            remedy = replacing(cell, [(start + len(word), end, "")])
            yield Hit(spot_in(cell, start, end), {"word": word}, remedies=(remedy,))
    if language(cell.language) == "zh":
        for start, end, word in _twice_in_han(text):
            if not out.meet(start, end):
                remedy = replacing(cell, [(start, end, word)], word)
                yield Hit(spot_in(cell, start, end), {"word": word}, remedies=(remedy,))


@by_chunk
def _twice(text: str) -> Iterator[tuple[int, int, str]]:
    for found in _DOUBLED.finditer(text):
        if not _MAY_BE_DOUBLED.fullmatch(found[1]) and found[0][0].islower():
            yield *found.span(), found[1]


@by_chunk
def _twice_in_han(text: str) -> Iterator[tuple[int, int, str]]:
    return ((*found.span(), found[1] or found[2]) for found in _DOUBLED_HAN.finditer(text))


def doubled_space(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """Two spaces in a row, or a space before a mark that takes none."""
    text = policy.text(cell)
    out = left_out(text)
    kept: list[tuple[int, int, str]] = []
    for place in sorted(_spaces(text, before_marks=language(cell.language) not in _FRENCH)):
        if not out.meet(place[0], place[1]) and (not kept or kept[-1][1] <= place[0]):
            kept.append(place)
    if kept:
        yield gathered(cell, kept, {})


@by_chunk
def _spaces(text: str, *, before_marks: bool) -> Iterator[tuple[int, int, str]]:
    yield from ((*found.span(), " ") for found in _DOUBLE_SPACE.finditer(text) if _is_prose(text, found.start()))
    if before_marks:
        yield from ((*found.span(), "") for found in _SPACE_BEFORE.finditer(text))


def invisible(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """Characters that nobody sees and that searching and screen readers stumble over."""
    text = policy.text(cell)
    if text.isascii() and text.isprintable():
        return
    allowed = _MARKS_OF_DIRECTION if language(cell.language) in _DIRECTED else frozenset()
    places = [(*found.span(), "") for found in _INVISIBLE.finditer(text) if not set(found[0]) <= allowed]
    if places:
        codes = dict.fromkeys(f"U+{ord(one):04X}" for start, end, _ in places for one in text[start:end])
        yield gathered(cell, places, {"characters": ", ".join(codes)})


def bullet(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A bullet of another program at the beginning of a line, perhaps as the letter that its font drew it with."""
    text = policy.text(cell)
    places: list[tuple[int, int, str]] = []
    letters: dict[str, list[tuple[int, int, str]]] = {}
    for start, end, letter in _bullets(text):
        (letters.setdefault(letter, []) if letter else places).append((start, end, "- "))
    for letter, lines in letters.items():
        if letter not in _LETTER_ALONE or len(lines) > 1:
            places += lines
    if places:
        places.sort()
        yield gathered(cell, places, {"mark": text[places[0][0] : places[0][1]].strip()})


@by_chunk
def _bullets(text: str) -> Iterator[tuple[int, int, str]]:
    """The marks, and the letters instead of them; a letter is named."""
    for found in _BULLET.finditer(text):
        if found["letter"] is None:
            yield found.start("mark"), found.end(), ""
        else:
            yield *found.span("letter"), found["letter"].strip()


def decomposed(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A letter and its accent as two characters where there is one for both."""
    if places := _in_two(policy.text(cell)):
        yield gathered(cell, list(places), {"letter": places[0][2]})


@by_chunk
def _in_two(text: str) -> Iterator[tuple[int, int, str]]:
    for found in _COMBINING.finditer(text) if not text.isascii() else ():
        whole = unicodedata.normalize("NFC", found[0])
        if len(whole) < len(found[0]):
            yield *found.span(), whole


def _is_prose(text: str, at: int) -> bool:
    """Whether a place is in no row of a table and not behind the mark of a list."""
    line = text[text.rfind("\n", 0, at) + 1 : at]
    return "|" not in line and not re.fullmatch(r"[ \t]*(?:[-*+>#]+|\d+[.)])", line)
