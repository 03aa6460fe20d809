"""Section numbers and references as they are printed: derived from order and titles, never words of a text.

A reference is a link without words to a section, `[](#id)`. What is printed is Markdown again, so that every form in
which a text goes out, and every proof of one, reads it as any other.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from editor.loading import pattern
from editor.recall import remembered
from editor.text.markdown.markdown import escape, heading, parse_blocks, parse_inline
from editor.text.markdown.places import SourcePart, places
from editor.text.markdown.renderer import plain
from editor.text.numbering.forms import OFF, SUBSECTIONS, heading_number, reference_number, reference_to
from editor.text.numbering.typed import bare_numbers, typed_number

_EMPTY_LINK = pattern(r"\[\]\(\s*<?$")
_ATX = pattern(r" {0,3}#{1,6}[ \t]+(?=[^ \t#])")
_ITEM_LIKE = pattern(r"([0-9]+)\.")


@dataclass(frozen=True, slots=True)
class SectionLabel:
    """What a reference prints of a section: its number, 0 for none, and the plain words of its heading."""

    id: str
    number: int
    title: str


@dataclass(frozen=True, slots=True)
class SectionNumbers:
    """How the sections of one language are numbered, and what each is called there."""

    style: str = OFF
    language: str = ""
    labels: tuple[SectionLabel, ...] = ()

    def label(self, section: str) -> SectionLabel | None:
        """What is printed of a section, None where there is none of that id."""
        return next((one for one in self.labels if one.id == section), None)


NO_NUMBERS = SectionNumbers()


@remembered
def bare_sections(numbers: SectionNumbers) -> frozenset[str]:
    """The sections whose headings begin with a typed number alone, as `1 Scope`."""
    found = bare_numbers([one.title for one in numbers.labels])
    return frozenset(one.id for place, one in enumerate(numbers.labels) if place in found)


@dataclass(frozen=True, slots=True)
class SectionReference:
    """A reference in a text: the id it names, and where the whole of it stands."""

    id: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class NumberedHeading:
    """A heading of a text outside lists and quotes: its plain words, where these begin, and its printed number.

    `is_own` is the first of a section, which names it.
    """

    words: str
    start: int
    level: int
    number: str
    is_own: bool


@dataclass(frozen=True, slots=True)
class TypedNumber:
    """A number that somebody typed before the words of a heading, which are `heading`; it stands up to `end`."""

    number: str
    heading: str
    start: int
    end: int


@remembered
def references(text: str) -> tuple[SectionReference, ...]:
    """The references of a text, in order."""
    if "[](" not in text:
        return ()
    found = []
    for place in places(text):
        written = text[place.start : place.end].strip("<>")
        before = _EMPTY_LINK.search(text, 0, place.start)
        end = text.find(")", place.end)
        if place.part is SourcePart.TARGET and written.startswith("#") and before and end >= 0:
            found.append(SectionReference(written[1:], before.start(), end + 1))
    return tuple(found)


def reference_words(section: str, numbers: SectionNumbers) -> str:
    """What a reference to a section prints; empty where there is nothing to print."""
    label = numbers.label(section)
    if label is None or not label.title:
        return ""
    if numbers.style == OFF or not label.number or typed_number(label.title) or section in bare_sections(numbers):
        return label.title
    return reference_to(reference_number(label.number, numbers.style, numbers.language), label.title, numbers.language)


@remembered
def numbered_headings(text: str, section: str, numbers: SectionNumbers) -> tuple[NumberedHeading, ...]:
    """The headings of a section, the first being its own where it has one; a typed number leaves none to print."""
    label = numbers.label(section)
    count = label.number if label is not None and numbers.style != OFF else 0
    found = tuple(_headings(text, count, numbers))
    if not count or section not in bare_sections(numbers):
        return found
    return tuple(replace(one, number="") if one.is_own else one for one in found)


@remembered
def printed(text: str, section: str, numbers: SectionNumbers) -> str:
    """The Markdown of a section as it is printed: with the numbers of its headings, and its references in words."""
    added = [(one.start, one.number) for one in numbered_headings(text, section, numbers) if one.number]
    for one in references(text):
        if words := reference_words(one.id, numbers):
            added.append((one.start + 1, _in_link(words)))
    for at, words in sorted(added, reverse=True):
        text = text[:at] + words + text[at:]
    return text


@remembered
def typed_numbers(text: str, style: str) -> tuple[TypedNumber, ...]:
    """The typed numbers in the places of a section where this style prints its own."""
    found = []
    for one in _headings(text, 0, NO_NUMBERS) if style != OFF else ():
        if (one.is_own or style == SUBSECTIONS) and (number := typed_number(one.words)):
            end = one.start
            for sign in number:
                end += text.startswith("\\" + sign, end) + 1
            found.append(TypedNumber(number.strip(), one.words[len(number) :], one.start, end))
    return tuple(found)


def without_typed_numbers(text: str, style: str) -> str:
    """The section without the numbers that would stand beside printed ones."""
    for one in reversed(typed_numbers(text, style)):
        text = text[: one.start] + text[one.end :]
    return text


def unprinted(text: str, written: str, section: str, numbers: SectionNumbers) -> str:
    """What was printed with these numbers, and perhaps edited since, as it is written; `written` is what was printed.

    Numbers and words of references that are no longer what was printed are words that somebody typed, and stay.
    """
    for one in references(written):
        if words := reference_words(one.id, numbers):
            text = text.replace(f"[{_in_link(words)}](#{one.id})", f"[](#{one.id})")
    shown = {one.number for one in numbered_headings(written, section, numbers) if one.number}
    if not shown:
        return text
    kept = {one.words for one in _headings(written, 0, NO_NUMBERS)}
    before = re.compile("|".join(_as_typed(number) for number in sorted(shown, key=len, reverse=True)))
    for place in reversed(list(_headings(text, 0, NO_NUMBERS))):
        found = None if place.words in kept else before.match(text, place.start)
        if found is not None:
            text = text[: found.start()] + text[found.end() :]
    return text


def _as_typed(number: str) -> str:
    """What matches a printed number in Markdown that came back: other white space, and signs behind backslashes."""
    words = number.replace("\\", "").split()
    forms = ("".join((r"\\?" if not sign.isalnum() else "") + re.escape(sign) for sign in word) for word in words)
    return r"\s+".join(forms) + r"\s+(?=\S)"


def _headings(text: str, count: int, numbers: SectionNumbers) -> Iterator[NumberedHeading]:
    if "#" not in text and "\n=" not in text and "\n-" not in text:
        return
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    has_own, deeper = heading(text) is not None, _Deeper()
    tokens = parse_blocks(text)
    for place, token in enumerate(tokens):
        if token.type != "heading_open" or token.level or token.map is None:
            continue
        words = " ".join(plain(parse_inline(tokens[place + 1].content), {}).split())
        first = lines[token.map[0]]
        sharp = _ATX.match(first)
        is_own = has_own and token.map[0] == 0
        path = () if is_own else deeper.next(int(token.tag[1:]))
        start = starts[token.map[0]] + (sharp.end() if sharp else len(first) - len(first.lstrip()))
        printed_here = words and count and (is_own or numbers.style == SUBSECTIONS) and not typed_number(words)
        number = heading_number((count, *path), numbers.style, numbers.language) if printed_here else ""
        # Without signs before it a number with a dot would begin a list.
        number = number if sharp else _ITEM_LIKE.sub(r"\1\\.", number)
        yield NumberedHeading(words, start, int(token.tag[1:]), number, is_own)


class _Deeper:
    """Counts the headings below a section's own, each level within the one above it."""

    def __init__(self) -> None:
        self._levels: list[int] = []
        self._counts: list[int] = []

    def next(self, level: int) -> tuple[int, ...]:
        level = max(2, level)
        while self._levels and self._levels[-1] > level:
            self._levels.pop()
            self._counts.pop()
        if self._levels and self._levels[-1] == level:
            self._counts[-1] += 1
        else:
            self._levels.append(level)
            self._counts.append(1)
        return tuple(self._counts)


def _in_link(words: str) -> str:
    """Words of a link, good in a cell of a table as well."""
    return escape(words).replace("|", "\\|") if words else ""
