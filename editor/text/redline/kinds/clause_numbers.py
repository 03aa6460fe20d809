"""Clauses that have another number now, and the references to them: those that follow, and those that stay behind."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import regex

from editor.recall import remembered
from editor.text.facts.fact import Fact
from editor.text.facts.numerals import HAN_NUMERAL, han_number
from editor.text.facts.statements import statements
from editor.text.redline.kept_places import KeptPlaces
from editor.text.redline.spans import Span, new_text, old_text
from editor.text.redline.switches import PLAIN

Place = tuple[str, int, int]
"""A line, and where in it a change begins and ends."""
Clause = tuple[str, str]
"""What is numbered (`section`, 條; empty where only a number stands), and its number."""
_NUMBER = regex.compile(rf"\p{{Nd}}{{1,3}}(?:\.\p{{Nd}}{{1,3}})*|[{HAN_NUMERAL}]{{1,4}}")
_WORD = regex.compile(r"[^\W\d_]+|§")
_UNITS = str.maketrans("条节编项", "條節編項")
_BELOW = frozenset({"abs", "absatz", "ust", "alinéa", "alin", "odst", "ал", "項", "款", "號"})
"""Words for parts of a clause, which are counted anew in each."""
_MORE = regex.compile(
    r"(?:\s?,\s?|\s(?:and|or|to|und|oder|bis|et|ou|y|o|e|en|of)\s|\s?[–—-]\s?)(?P<number>\d{1,3}(?:\.\d{1,3})*)(?![\d.]*[\p{L}%])"
)
"""Further numbers of one reference: Sections 3 and 5."""
_LETTERED = regex.compile(
    r"(?<!\p{L})(Section|Article|Clause|Chapter|Part|Schedule|Annex|Appendix|Exhibit|Abschnitt|Artikel|Kapitel|Teil"
    r"|Anhang|Anlage|Chapitre|Annexe|Título|Capítulo|Anexo|Allegato|Capo|Titolo|Bijlage|Bilaga|Liite)"
    r"[ \u00a0]([IVXLC]{1,6}|[A-Z])(?![\p{L}\p{N}'’])"
)
"""A clause with a Roman number or a letter."""
_LAW_AFTER = regex.compile(
    r"[^.;。；\n]{0,30}?(?:\b(?:Act|Code|Law|Regulation|Directive|Ordinance|Statute|Constitution|Treaty|Convention|Charter)\b"
    r"|\b\p{Lu}{2,}(?:\p{L}*)\b|\p{L}+(?:gesetz|gesetzbuch|verordnung)\w*|\bLoi\b|\bCódigo\b|\bLey\b|\bCodice\b)"
)
_LAW_BEFORE = regex.compile(r"(?:(?<!本\w{0,6})[法例約约律則则》]|[A-Z]{3,})\s?$")


@dataclass(frozen=True, slots=True)
class ClauseReference:
    """A reference to a clause, at the characters `start` to before `end`: what it names, and the clause's number."""

    word: str
    number: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class StayedReference:
    """A reference that reads as before, though its clause has another number now, or is gone; then `now` is empty.

    `start` and `end` are its characters in the new text of that number.
    """

    text: int
    start: int
    end: int
    words: str
    now: str


@dataclass(frozen=True, slots=True)
class Renumbering:
    """What number each clause of the old texts has now; None for one that is gone."""

    now: Mapping[Clause, str | None] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return any(now != number for (_, number), now in self.now.items())

    def wanted(self, reference: ClauseReference) -> str | None:
        """The number that a reference of the old text should have now: its own where no clause is known by it, and
        empty where its clause is gone. None where its clause kept its number."""
        parts = reference.number.split(".")
        for size in range(len(parts), 0, -1):
            clause = self._clause(reference.word, ".".join(parts[:size]))
            if clause is not None:
                now = self.now[clause]
                return None if now == clause[1] else "" if now is None else ".".join((now, *parts[size:]))
        return None

    def followed(self, old: Place, new: Place, language: str = "") -> tuple[tuple[Place, Place], ...]:
        """The references in a change that only follow their clauses, where all in it do; as they stood and stand."""
        if not self:
            return ()
        before, after = (
            [one for one in references(line, language) if one.start < end and start < one.end]
            for line, start, end in (old, new)
        )
        if not before or len(before) != len(after):
            return ()
        pairs = [(one, other) for one, other in zip(before, after, strict=True) if one.number != other.number]
        if any(self.wanted(one) != other.number for one, other in pairs):
            return ()
        return tuple(((old[0], one.start, one.end), (new[0], other.start, other.end)) for one, other in pairs)

    def _clause(self, word: str, number: str) -> Clause | None:
        if word in _BELOW:
            return (word, number) if (word, number) in self.now else None
        named = [one for one in ((word, number), ("", number)) if one in self.now]
        others = [one for one in self.now if one[1] == number and len(one[0]) > 1 and len(word) > 1]
        return named[0] if named else others[0] if len(others) == 1 else None


NOT_RENUMBERED = Renumbering()


def is_number_of_clause(old: Place, new: Place) -> bool:
    """Whether a change is one of a clause's own number."""
    return old[1] < old[2] and new[1] < new[2] and _is_marker(old) and _is_marker(new)


def renumbering(texts: Sequence[Sequence[Span]], passages: Mapping[int, Sequence[Span]]) -> Renumbering:
    """The numbers that the clauses of all texts of one comparison have now; `passages` are the redlines of moves."""
    ranks: dict[Clause, list[tuple[bool, str | None]]] = {}
    way = KeptPlaces(texts, passages)
    news = [new_text(spans) for spans in texts]
    for number, spans in enumerate(texts):
        old = old_text(spans)
        for start, line in _lines(old):
            if (clause := _clause(line)) is not None:
                place = way.first_shared(number, start + PLAIN.marker(line)[0], start + len(line))
                now = None if place is None else _clause(_line_at(news[place[0]], place[1]))
                ranks.setdefault(clause, []).append((not line.lstrip().startswith(("#", "**")), now and now[1]))
    found: dict[Clause, str | None] = {}
    for clause, standing in ranks.items():
        # A heading goes before the items of lists, of which many come and go; a number that stands twice names nothing.
        highest = min(rank for rank, _ in standing)
        best = [now for rank, now in standing if rank == highest]
        if len(best) == 1 and (best[0] is not None or not highest):
            found[clause] = best[0]
    return Renumbering(found)


def stayed_references(
    texts: Sequence[Sequence[Span]], passages: Mapping[int, Sequence[Span]], language: str = ""
) -> tuple[StayedReference, ...]:
    """The references that did not follow a renumbering, text by text, in their order in the old ones."""
    clauses = renumbering(texts, passages)
    if not clauses:
        return ()
    way = KeptPlaces(texts, passages)
    news = [new_text(spans) for spans in texts]
    found: list[StayedReference] = []
    for number, spans in enumerate(texts):
        old = old_text(spans)
        for one in references(old, language):
            wanted, place = clauses.wanted(one), way.to(number, one.start)
            words = old[one.start : one.end]
            if wanted is not None and place is not None and news[place[0]].startswith(words, place[1]):
                found.append(StayedReference(place[0], place[1], place[1] + len(words), words, wanted))
    return tuple(found)


@remembered
def references(text: str, language: str = "") -> tuple[ClauseReference, ...]:
    """The references to clauses of the text itself, not to those of laws, and not the numbers of its own clauses."""
    found: list[ClauseReference] = []
    for one in statements(text, language):
        if one.fact is not Fact.ARTICLE or _is_of_law(text, one.start, one.end):
            continue
        if _is_own_number(text, one.start):
            continue
        words = text[one.start : one.end]
        named = _WORD.findall(words)
        han = next((unit for unit in words.translate(_UNITS) if unit in "條章節編款項號"), "")
        word = han or (named[0].casefold().removesuffix("s") if named else "")
        found.append(ClauseReference(word, one.value, one.start, one.end))
        at = one.end
        while (more := _MORE.match(text, at)) is not None:
            at = more.end()
            found.append(ClauseReference(word, more["number"], more.start("number"), at))
    found += (
        ClauseReference(one[1].casefold(), one[2], *one.span())
        for one in _LETTERED.finditer(text)
        if not _is_of_law(text, *one.span()) and not _is_own_number(text, one.start())
    )
    return tuple(sorted(found, key=lambda one: one.start))


def _is_own_number(text: str, place: int) -> bool:
    """Whether a number stands where its line is numbered."""
    begins = text.rfind("\n", 0, place) + 1
    return begins <= place < begins + PLAIN.marker(_line_at(text, place))[1]


def _is_of_law(text: str, start: int, end: int) -> bool:
    return _LAW_BEFORE.search(text, max(0, start - 12), start) is not None or _LAW_AFTER.match(text, end) is not None


def _is_marker(place: Place) -> bool:
    line, start, end = place
    first, last = PLAIN.marker(line)
    return first < last and first <= start and line[start:end].strip() != "" and end <= last + 1


def _lines(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for line in text.split("\n"):
        yield at, line
        at += len(line) + 1


def _line_at(text: str, place: int) -> str:
    end = text.find("\n", place)
    return text[text.rfind("\n", 0, place) + 1 : end if end >= 0 else len(text)]


def _clause(line: str) -> Clause | None:
    """The clause whose number a line begins with."""
    start, end = PLAIN.marker(line)
    found = _NUMBER.search(line, start, end)
    if found is None:
        before = _WORD.findall(line[:start])
        is_named = before and _LETTERED.fullmatch(f"{before[-1]} {line[start:end]}")
        return (before[-1].casefold(), line[start:end]) if is_named else None
    number = found[0] if found[0][0].isdecimal() else str(han_number(found[0]))
    unit = line[found.end() : end].strip().translate(_UNITS)[:1]
    words = _WORD.findall(line[:start])
    word = unit if unit in tuple("條章節編") else words[-1].casefold() if words and words[-1] != "#" else ""
    return word, number
