"""The smallest parts that a redline shows as changed: words, single Chinese characters, whole facts."""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

import regex

from editor.text.facts.statements import stretches
from editor.text.locales import NO_SPACES
from editor.text.redline.words.sentence_rules import sentence_rules

_LETTER = rf"(?:(?![{NO_SPACES}])[\p{{L}}\p{{M}}\p{{N}}_\u200c\u200d])"


# What most sentences are made of. In a text of such characters only, and without anything that a fact begins with,
# the short pattern finds the same parts in a fifth of the time.
_WORD = (
    r"0-9A-Za-z_\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0386\u0388-\u03ff\u0400-\u0481\u048a-\u052f"
    r"\u05d0-\u05ea\u0620-\u064a\uac00-\ud7a3"
)
_KATAKANA = r"\u30a1-\u30fa\u30fc-\u30ff"
_SINGLE = r"\u3005\u3041-\u3096\u3400-\u4dbf\u4e00-\u9fff"
_MARKS = (
    r"\u060c\u061b\u061f!-/:-@\[-^`{-~\u00a1-\u00a9\u00ab\u00ac\u00ae-\u00b4\u00b6-\u00b9\u00bb-\u00bf"
    r"\u2010-\u2027\u2030-\u205e"
)
_WIDE = r"\u3001-\u3004\u3006-\u3029\u3030\u30a0\u30fb\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"
_BEGINS_HAN = "第百民中令平昭新人港美〇零一二兩两三四五六七八九十廿千"
_UNUSUAL = re.compile(rf"[^{_WORD}{_KATAKANA}{_SINGLE}{_MARKS}{_WIDE} \n]")
# A figure behind a small letter is a part of a word, but for a version's (v2) and a domain's (mp3.com).
_HAN_FACTS = "〇零一二兩两三四五六七八九十廿百千"
_FACT_BEGINS = re.compile(
    rf"(?<![a-uw-z\d])\d|\d[\w-]{{0,40}}\.[a-z]|[@《]|\{{\{{|://|百分之|第[{_BEGINS_HAN}]|[{_HAN_FACTS}][{_SINGLE}]"
)
_MAY_BEGIN = re.compile(rf"[\d@《{{/第{_HAN_FACTS}]")
"""One of the characters that each of those has, which are found in a fraction of the time."""
_JOINS = r"'’\u02bc.\-\u2010\u2011\u00b7"
"""What stands inside a word: an apostrophe, a full stop, a hyphen, the middle dot of Catalan."""
_ENDING = r":[a-zåäö]{1,4}"
"""How Finnish and Swedish put an ending to a short form: EU:n, tv:n, ICA:s."""
_PLAIN = re.compile(
    rf"\n(?: +(?![ \n]))?| +|[{_KATAKANA}]+|[{_WORD}]+(?:[{_JOINS}][{_WORD}]+)*(?:{_ENDING}(?![{_WORD}:/]))?|.", re.S
)


_ADDRESS_PART = re.compile(r"[^:/?&#=]+://[^/?&#=]*|[/?&#=]|[^/?&#=]+")
"""What of an address changes by itself: its host, a folder or name of its path, a question, an answer."""
_STAYS = r"[[\p{M}\p{Cf}\p{GCB=Extend}\p{GCB=SpacingMark}]--\p{GCB=Prepend}]"


def _pattern(terms: Collection[str] = ()) -> regex.Pattern[str]:
    """The parts in their order of preference; the longest defined term comes first."""
    named = "".join(rf"{regex.escape(term)}|" for term in sorted(terms, key=lambda term: (-len(term), term)) if term)
    # A word or character that nothing else can begin with, only there to spare the engine the other attempts.
    plain = rf"[{_WORD}]+(?=[ ,;)][^\p{{Nd}}])|[[{_SINGLE}]--[{_BEGINS_HAN}]](?=[{_SINGLE}{_WIDE}])|"
    return regex.compile(
        # the indentation of a line is a part of the line end before it
        rf"{'' if named else plain}\r?\n(?:[^\S\r\n]+(?!\s|{_STAYS}))?|(?:[^\S\r\n]+|{named}[\p{{Katakana}}\u30fc]+"
        rf"|{_LETTER}+(?:[{_JOINS}\u00ad]{_LETTER}+)*(?:{_ENDING}(?![\p{{L}}\p{{N}}:/]))?"
        # marks and format characters stay with what they follow
        rf"|\p{{RI}}{{2}}(?=\p{{RI}})|\X){_STAYS}*",
        regex.V1,
    )


_TOKEN = _pattern()
_STAY = regex.compile(rf"{_STAYS}*", regex.V1)
_with_terms = lru_cache(maxsize=8)(_pattern)

# Only where a row of marks begins: what stands after it decides for all of the row.
_ROW = r"(?:(?<![.!?؟۔।…])|(?<=[0-9]\.))"
_SENTENCE_END = re.compile(
    # A figure with a full stop is an ordinal or a number in a list.
    rf"{_ROW}(?:(?<![0-9])|(?<=[0-9]{{3}}))\.[.!?؟۔।…]*+[\"”’)\]]*+(?:\s+|$)"
    rf"|{_ROW}[!?؟۔।…][.!?؟۔।…]*+[\"”’)\]]*+(?:\s+|$)"
    r"|[。！？；]+[\"”’」』）)]*\s*|\n+"
)
_SENTENCE_END_WRAPPED = re.compile(_SENTENCE_END.pattern.removesuffix(r"\n+") + r"\n\s*\n")
_MAY_END = re.compile(r"[.!?؟۔।…。！？；\n]")
_PARAGRAPH = re.compile(r"[^\n]*\n(?:[^\S\n]*\n)*(?:[^\S\n]+\Z)?|[^\n]+")
BEGINS_BLOCK = re.compile(r"\s|[#>|]|[-*+•]\s|[0-9]+[.)]\s|[(（]\w{1,4}[)）]")
"""What begins a line that does not go on with the paragraph before it."""
_LINE_END = re.compile(r"\r?\n")
_ONE_LINE_END = re.compile(r"\r?\n[^\S\n]*\Z")
_LONGEST_MARKER = 16
"""Characters among which it is seen whether a line begins a block."""
# Flag by flag first: in a long row of them `\X` looks back to its beginning each time.
_GRAPHEME = regex.compile(r"\r\n|\n|\p{RI}{2}(?=\p{RI})|\X", regex.V1)


def tokens(text: str, terms: Collection[str] = ()) -> list[str]:
    """The parts of a text; joined, they are the text. Each defined term among `terms` is one part."""
    if terms:
        return list(_around_facts(text, _with_terms(frozenset(terms)), terms))
    if _MAY_BEGIN.search(text) and _FACT_BEGINS.search(text):
        return list(_around_facts(text, _TOKEN))
    return plain_tokens(text)


def plain_tokens(text: str) -> list[str]:
    """The parts of a text in which no facts are looked for; joined, they are the text."""
    return list(_parts(text, _TOKEN))


def _around_facts(text: str, pattern: regex.Pattern[str], terms: Collection[str] = ()) -> Iterator[str]:
    """Each fact as one part, with the marks that stay with it, but for those that are a part of a term."""
    at = 0
    for start, end in stretches(text):
        end = _STAY.match(text, end).end()
        if start < at or any(text.find(term, max(0, end - len(term)), start + len(term)) >= 0 for term in terms):
            continue
        yield from _parts(text[at:start], pattern)
        if "://" in text[start:end]:
            yield from _ADDRESS_PART.findall(text[start:end])
        else:
            yield text[start:end]
        at = end
    yield from _parts(text[at:], pattern)


def _parts(text: str, pattern: regex.Pattern[str]) -> Sequence[str]:
    """The parts of a text without facts; the short pattern finds those of the usual one in a fraction of its time."""
    usual = pattern is _TOKEN and not _UNUSUAL.search(text)
    return _PLAIN.findall(text) if usual else pattern.findall(text)


def is_soft(parts: Sequence[str], at: int) -> bool:
    """Whether a part is a space, or a line end inside a paragraph and the indentation of the line that goes on with it,
    which a reader sees as one."""
    if parts[at] == " ":
        return True
    return at > 0 and not parts[at - 1].isspace() and _goes_on(parts[at], "".join(parts[at + 1 : at + 4]))


def is_soft_end(end: str, text: str, at: int) -> bool:
    """Whether the white space before a place inside a text is that between two sentences of one paragraph."""
    return at < len(text) and (end == " " or _goes_on(end, text[at : at + _LONGEST_MARKER]))


def _goes_on(end: str, following: str) -> bool:
    return end.isspace() and bool(_ONE_LINE_END.match(end)) and bool(following) and not BEGINS_BLOCK.match(following)


def graphemes(text: str) -> list[str]:
    """The characters of a text as readers see them; joined, they are the text."""
    return list(_GRAPHEME.findall(text))


def sentences(text: str, wrapped: bool = False, language: str = "") -> list[str]:
    """The sentences of a text with what ends them; joined, they are the text.

    In a wrapped text only an empty line ends a sentence, and no other line end does. Where the language is said, its
    abbreviations end none.
    """
    rules = sentence_rules(language) if language else None
    pattern = _SENTENCE_END_WRAPPED if wrapped else _SENTENCE_END
    found = []
    start = 0
    for mark in _MAY_END.finditer(text):
        # To look for the marks first takes a fraction of the time of trying the pattern at every character.
        at = mark.start()
        match = pattern.match(text, at) if at >= start else None
        end = None if match is None else match.end()
        if rules is not None and text[at] == "." and at >= start:
            end = rules.end_after_figure(text, start, at) if end is None else end
            end = None if rules.goes_on(text, at) else end
        if end is not None:
            found.append(text[start:end])
            start = end
    if start < len(text):
        found.append(text[start:])
    return found


def cut_line_end(line: str) -> tuple[str, str]:
    """A line, and its end with the empty lines after it. What is nothing but white space is all end."""
    start = len(line.rstrip())
    end = _LINE_END.search(line, start)
    at = end.start() if end and start else 0 if not start else len(line)
    return line[:at], line[at:]


def paragraphs(text: str) -> list[str]:
    """The lines of a text, each with the empty lines that follow it; joined, they are the text."""
    return _PARAGRAPH.findall(text)
