"""What kinds a change is of, told by rule and with the reason: the facts and duties that differ, else how it looks."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

import regex

from editor.text.facts.fact import CONTACTS, DAYS, Fact, Statement
from editor.text.redline.kinds.changed_piece import ChangedPiece
from editor.text.redline.kinds.clause_numbers import NOT_RENUMBERED, Place, Renumbering, is_number_of_clause
from editor.text.redline.kinds.duties import duty_words, is_translated
from editor.text.redline.kinds.links import is_moved
from editor.text.redline.kinds.list_marks import ListMark, is_mark_alone, list_mark, without_mark
from editor.text.redline.kinds.names import code_replaced, law_replaced, names_replaced
from editor.text.redline.kinds.quantities import bounds_replaced, values_replaced, without_bounds
from editor.text.redline.looks import letters, markless, number_said, says, spaced_words, unescaped
from editor.text.redline.spans import Hunk
from editor.text.redline.words.vocabulary import UNKNOWN, Vocabulary


class ChangeKind(Enum):
    """The kinds, the gravest first."""

    FACT = "fact"
    DUTY = "duty"
    CONTACT = "contact"
    DATE = "date"
    WORDING = "wording"
    NUMBERING = "numbering"
    LETTER_CASE = "letter case"
    PUNCTUATION = "punctuation"
    LAYOUT = "layout"


class Nuance(Enum):
    """What is said in the place of a kind, where more is known of it."""

    FOLLOWS = "reference follows"
    OTHERWISE = "written otherwise"
    QUOTATION_MARK = "quotation mark"


_ORDER = tuple(ChangeKind)


@dataclass(frozen=True, slots=True)
class StatedFact:
    """A fact that changed: what it states, and how it read before and reads now; empty where it did not stand."""

    fact: Fact
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Explained:
    """The kinds of a change, the gravest first, and what tells them: facts that differ, words of duty that did.

    The `nuance` is what the last kind is more precisely: the same facts written otherwise, or quotation marks.
    `references` are those to clauses that have another number now; they follow, and state nothing else than before.
    """

    kinds: tuple[ChangeKind, ...]
    facts: tuple[StatedFact, ...] = ()
    duties: tuple[str, ...] = ()
    references: tuple[StatedFact, ...] = ()
    nuance: Nuance | None = None

    @property
    def kind(self) -> ChangeKind:
        """The gravest."""
        return self.kinds[0]

    @property
    def named(self) -> tuple[ChangeKind | Nuance, ...]:
        """The kinds as they are said to a reader."""
        if self.nuance is not None:
            return (*self.kinds[:-1], self.nuance)
        follows = self.references and ChangeKind.NUMBERING
        return tuple(Nuance.FOLLOWS if kind is follows else kind for kind in self.kinds)


_PEOPLE = frozenset({Fact.MAIL, Fact.PHONE, Fact.POSTAL})
_REACHED = 0.3
"""The share of words that came or went which ways to reach somebody make up where the words only lead to these."""
_HEADING = regex.compile(r"#{1,6}\s|[^\n]+\n(?:={3,}|-{3,})[ \t]*(?:\n|$)")
_LINK = regex.compile(r"\]\([^()\s]+\)?|</?a\b[^<>]*>")
_LEADS = regex.compile(r"(?:href|src)=")
_QUOTES = dict.fromkeys(map(ord, "\"'`´“”„‟‘’‚‛«»‹›「」『』〝〞〟＂＇"))
_FIGURES = frozenset({Fact.NUMBER, Fact.YEAR})
_OF_HOUSES = frozenset({Fact.NUMBER, Fact.ORDINAL})
"""What the numbers of houses and floors beside a postal address are read as."""
_PROMISES = frozenset({Fact.PERIOD, Fact.WORKDAYS, Fact.AGE, Fact.MONEY, Fact.PERCENT})
_INSTEAD = 0.25
"""The share of a brief replacement that figures make up where they gave way to words, or took their place."""
_MOSTLY = 0.8
"""The share of an insertion or deletion that facts make up where it is no more than these facts."""
_PARTLY = 0.15
"""The same share of words that replaced others; with less, a sentence became another one that states other things."""
_LONG = 200
"""Characters from which what two pieces state is alike only where it is of one kind."""
_BRIEF = 60
"""Characters up to which a replacement is about the facts in it, whatever their share."""


def change_kind(
    hunk: Hunk,
    old_text: str = "",
    new_text: str = "",
    known: Vocabulary = UNKNOWN,
    clauses: Renumbering = NOT_RENUMBERED,
) -> Explained:
    """The kinds of a change, the gravest first.

    Facts are compared before anything is normalised, in the lines of both whole texts where these are given. Facts
    differ where they were replaced, or where little else came or went. Words of right, duty or denial came or went.
    What is left is wording, unless the words stayed: then it is the numbers of clauses, capitals, punctuation, layout.
    """
    if _is_marks(hunk):
        side = (new_text, hunk.new_start) if hunk.new.strip() else (old_text, hunk.old_start)
        return Explained((ChangeKind.NUMBERING if _is_heading(hunk, *side) else ChangeKind.LAYOUT,))
    old = ChangedPiece.of(old_text, hunk.old_start, hunk.old, known.language)
    new = ChangedPiece.of(new_text, hunk.new_start, hunk.new, known.language)
    language = old.language if old.language == new.language else ""
    if is_number_of_clause(old.place, new.place):
        return Explained((ChangeKind.NUMBERING,))
    marks = list_mark(old.place, states=bool(old.facts)), list_mark(new.place, states=bool(new.facts))
    if marks[0] and marks[1]:
        return Explained((ChangeKind.NUMBERING if marks[0] is marks[1] is ListMark.NUMBER else ChangeKind.LAYOUT,))
    looks, nuance = _look(old, new), Nuance.QUOTATION_MARK if _is_quotation(hunk) else None
    facts = () if _is_one_number(old, new) else tuple(_differing(old, new))
    places = clauses.followed(old.place, new.place, language)
    follow = tuple(StatedFact(Fact.ARTICLE, *(line[start:end] for line, start, end in pair)) for pair in places)
    if follow:
        facts = tuple(_differing(_without_places(old, places, 0), _without_places(new, places, 1)))
        if not facts and _bare(old, places, 0) == _bare(new, places, 1):
            return Explained((ChangeKind.NUMBERING,), references=follow)
    if looks is None and not facts and not follow and _says_the_same(old, new):
        looks, nuance = ChangeKind.LAYOUT, Nuance.OTHERWISE
    if looks is None and not follow:
        facts = _with_names(_with_quantities(facts, old, new), old, new, known, (old_text, new_text))
    if looks is not None and not facts:
        return Explained((looks,), nuance=nuance)
    about = _about(hunk, old, new, facts)
    if (old.is_target and new.is_target) or _is_link_alone(hunk):
        return Explained((ChangeKind.CONTACT,), facts)
    if looks is ChangeKind.LAYOUT or (old.unseen and new.unseen):
        kind = _kind_unseen(hunk, facts, about)
        return Explained((kind,), () if kind is ChangeKind.LAYOUT else facts)
    kinds = {_kind_of(about)} if about else set()
    text = old.line + new.line if language != known.language else new_text or old_text or hunk.old + hunk.new
    duties = _duties(old, new, facts, known, text) if looks is None else ()
    kinds |= {ChangeKind.DUTY} if duties else set()
    if not kinds or (about and not _are_much(hunk, about)):
        kinds.add(looks or ChangeKind.WORDING)
    kinds |= {ChangeKind.NUMBERING} if follow else set()
    return Explained(tuple(sorted(kinds, key=_ORDER.index)), facts, duties, follow)


def _duties(
    old: ChangedPiece, new: ChangedPiece, facts: Sequence[StatedFact], known: Vocabulary, text: str
) -> tuple[str, ...]:
    """The words of duty that came or went, without those in facts; none where the sides are in two languages."""
    if is_translated(old.piece, new.piece, known.language):
        return ()
    words = [
        without_bounds(_without(side.whole_words, facts, number), side.language)
        for number, side in enumerate((old, new))
    ]
    language = old.language if old.language == new.language else ""
    return duty_words(language, text).came_or_went(*words)


def gravest(found: Collection[Explained]) -> Explained:
    """What several changes come to together."""
    kinds = {kind for one in found for kind in one.kinds}
    return Explained(
        tuple(sorted(kinds, key=_ORDER.index)),
        tuple(fact for one in found for fact in one.facts),
        tuple(duty for one in found for duty in one.duties),
        tuple(reference for one in found for reference in one.references),
    )


def _with_quantities(facts: tuple[StatedFact, ...], old: ChangedPiece, new: ChangedPiece) -> tuple[StatedFact, ...]:
    """The facts with the figures that words changed, where no figure did: what bounds them, or stands for them."""
    if any(one.fact is not Fact.NUMBER or (one.old and one.new) for one in facts):
        return facts
    found = tuple(values_replaced(old.whole_place, new.whole_place, old.language))
    if not found and not facts:
        found = tuple(bounds_replaced(old.place, new.place, old.language))
    return tuple(StatedFact(*one) for one in found) or facts


def _with_names(
    facts: tuple[StatedFact, ...], old: ChangedPiece, new: ChangedPiece, known: Vocabulary, texts: tuple[str, str]
) -> tuple[StatedFact, ...]:
    """The facts with the names that were replaced; a code says what its figures alone do not."""
    if (laws := law_replaced(old.place, new.place)) is not None:
        return (*(one for one in facts if one.fact is not Fact.STATUTE), StatedFact(Fact.STATUTE, *laws))
    codes = code_replaced(old.place, new.place)
    if codes is not None:
        return tuple(one for one in facts if one.fact not in _FIGURES) or (StatedFact(Fact.IDENTIFIER, *codes),)
    if is_translated(old.piece, new.piece, known.language):
        return facts
    return (*facts, *(StatedFact(Fact.NAME, *pair) for pair in names_replaced(old.place, new.place, known, texts)))


def _is_link_alone(hunk: Hunk) -> bool:
    """Whether what a link leads to came or went, and no words with it."""
    bare = _LINK.sub("", hunk.old), _LINK.sub("", hunk.new)
    return bare != (hunk.old, hunk.new) and not any(map(str.isalnum, bare[0] + bare[1]))


def _kind_of(facts: Sequence[StatedFact]) -> ChangeKind:
    kinds = {one.fact for one in facts}
    if kinds <= CONTACTS or (Fact.POSTAL in kinds and kinds <= CONTACTS | _OF_HOUSES):
        return ChangeKind.CONTACT
    return ChangeKind.DATE if all(one.fact in DAYS for one in facts) else ChangeKind.FACT


def _kind_unseen(hunk: Hunk, facts: Sequence[StatedFact], about: Sequence[StatedFact]) -> ChangeKind:
    """The kind of a change of marks and markup alone: what a link leads to, a date for machines, or layout."""
    if any(one.fact in CONTACTS for one in facts) or _LEADS.search(hunk.old + hunk.new):
        return ChangeKind.CONTACT
    return ChangeKind.DATE if any(one.fact in DAYS for one in about) else ChangeKind.LAYOUT


def _look(before: ChangedPiece, after: ChangedPiece) -> ChangeKind | None:
    """The kind of a change that left every word as it was; None where words changed."""
    old, new = (markless(unescaped(side.piece), inside=not side.begins) for side in (before, after))
    bare = [without_mark(text) if side.begins else text for text, side in ((old, before), (new, after))]
    if old == new or (old and new and bare[0] == bare[1]):
        return ChangeKind.LAYOUT if spaced_words(before.piece) == spaced_words(after.piece) else None
    if not (old and new):
        return None if any(one.isalnum() or says(one) for one in old or new) else ChangeKind.PUNCTUATION
    left, right = letters(old), letters(new)
    if left == right:
        return ChangeKind.PUNCTUATION
    return ChangeKind.LETTER_CASE if left.casefold() == right.casefold() else None


def _is_quotation(hunk: Hunk) -> bool:
    """Whether marks of quotation are all that differs."""
    old, new = markless(hunk.old), markless(hunk.new)
    return old != new and old.translate(_QUOTES) == new.translate(_QUOTES)


def _says_the_same(old: ChangedPiece, new: ChangedPiece) -> bool:
    """Whether two sides state the same facts, written otherwise, and have no other words than these."""
    if _is_one_number(old, new):
        return True
    facts = [Counter(fact.key for fact in side.facts) for side in (old, new)]
    return bool(old.facts) and facts[0] == facts[1] and letters(old.besides_facts) == letters(new.besides_facts)


def _is_one_number(old: ChangedPiece, new: ChangedPiece) -> bool:
    """Whether two pieces are the same number, in figures or in words."""
    number = number_said(old.piece, old.language)
    return number is not None and number == number_said(new.piece, new.language)


def _without_places(side: ChangedPiece, places: Sequence[tuple[Place, Place]], at: int) -> ChangedPiece:
    """A side without the facts that stand at these places."""
    there = [pair[at] for pair in places]
    facts = tuple(one for one in side.facts if not any(one.within(start, end) for _, start, end in there))
    return replace(side, facts=facts)


def _bare(side: ChangedPiece, places: Sequence[tuple[Place, Place]], at: int) -> str:
    """The piece without what stands at these places, and without white space."""
    inside = {number for pair in places for number in range(*pair[at][1:])}
    return "".join("".join(side.line[number] for number in range(side.start, side.end) if number not in inside).split())


def _differing(old: ChangedPiece, new: ChangedPiece) -> Iterator[StatedFact]:
    """The facts that stand on one side only, those of one kind paired in their order, then what is left over."""
    left, right = old.facts, new.facts
    gone = old.said(left or (old.at_edge() if right else ()))
    come = new.said(right or (new.at_edge() if left else ()))
    figures, others = ([one for one in side if one[0].number] for side in (gone, come))
    if Counter(fact.key for fact, _ in figures) == Counter(fact.key for fact, _ in others):
        # The same figures in another order: each place says something else now.
        pairs = zip(figures, others, strict=True)
        yield from (StatedFact(one[0].fact, one[1], other[1]) for one, other in pairs if one[0].key != other[0].key)
    for fact, words in list(gone):
        same = next((other for other in come if other[0].key == fact.key), None)
        if same is not None:
            gone.remove((fact, words))
            come.remove(same)
    paired: list[tuple[Fact, str, str]] = []
    is_long = min(len(old.piece), len(new.piece)) > _LONG
    for likeness in (_its_kind,) if is_long else (_its_kind, _class):
        for one in list(gone):
            if is_long and one[0].fact in _FIGURES:
                continue
            match = next((other for other in come if likeness(one[0]) == likeness(other[0])), None)
            if match is not None:
                gone.remove(one)
                come.remove(match)
                paired.append((match[0].fact if one[0].fact is Fact.NUMBER else one[0].fact, one[1], match[1]))
    yield from (StatedFact(fact, before, after) for fact, before, after in paired)
    yield from (StatedFact(fact.fact, words, "") for fact, words in gone)
    yield from (StatedFact(fact.fact, "", words) for fact, words in come)


def _its_kind(fact: Statement) -> str:
    return fact.fact.value


def _class(fact: Statement) -> str:
    return "contact" if fact.fact in CONTACTS else "date" if fact.fact in DAYS else "fact"


def _is_marks(hunk: Hunk) -> bool:
    """Whether only an escape or the number of a list item came or went, for which addresses need no look."""
    if hunk.old.replace("\\", "") == hunk.new.replace("\\", ""):
        return True
    return is_mark_alone(hunk.old + hunk.new) and not (hunk.old.strip() and hunk.new.strip())


def _is_heading(hunk: Hunk, text: str, start: int) -> bool:
    """Whether a number that came or went is that of a heading."""
    numbered = any(map(str.isalnum, hunk.old + hunk.new))
    return numbered and _HEADING.match(text, text.rfind("\n", 0, start) + 1) is not None


def _about(hunk: Hunk, old: ChangedPiece, new: ChangedPiece, facts: Sequence[StatedFact]) -> tuple[StatedFact, ...]:
    """The facts that a change is about: all, where nearly nothing else came or went, else those that were replaced."""
    if not facts:
        return ()
    texts = [letters(markless(side.besides_facts)) for side in (old, new)]
    said = [any(map(str.isalpha, text)) for text in texts]
    is_rewritten = all(said) and texts[0] != texts[1]
    lines = old.line, new.line
    replaced = [one for one in facts if one.old and one.new]
    if is_rewritten:
        replaced = [one for one in replaced if one.fact is not Fact.ADDRESS or is_moved((one.old, one.new), *lines)]
    stated = {one.fact for one in facts}
    one_sided = not any(one.old and one.new for one in facts) and stated & CONTACTS
    reached = [one for one in facts if one.fact in _PEOPLE]
    if one_sided and _size(reached) >= _REACHED * len(markless(hunk.old) + markless(hunk.new)):
        return tuple(reached)
    if one_sided and ((all(said) and stated <= CONTACTS) or (any(said) and stated <= {Fact.ADDRESS, *_FIGURES})):
        # The addresses of links in words that came or went.
        return ()
    return tuple(facts if _are_most(hunk, facts) else replaced)


def _are_most(hunk: Hunk, facts: Sequence[StatedFact]) -> bool:
    """Whether facts are nearly all that came or went, or words took the place of a promise in figures."""
    stated, size = _size(facts), len(markless(hunk.old) + markless(hunk.new))
    is_brief = hunk.old.strip() != "" != hunk.new.strip() and size <= _BRIEF
    instead = is_brief and stated >= _INSTEAD * size and all(one.fact in _PROMISES for one in facts)
    return stated >= _MOSTLY * size or instead


def _are_much(hunk: Hunk, facts: Sequence[StatedFact]) -> bool:
    """Whether facts are so much of a change that nothing is said of its other words."""
    size = len(markless(hunk.old) + markless(hunk.new))
    return bool(facts) and (_size(facts) >= _PARTLY * size or size <= _BRIEF)


def _size(facts: Sequence[StatedFact]) -> int:
    return sum(len(one.old) + len(one.new) for one in facts)


def _without(words: str, facts: Sequence[StatedFact], side: int) -> str:
    """A piece without its facts, which may hold words of duty in another sense."""
    for one in facts:
        said = (one.old, one.new)[side]
        words = "" if words.strip() in said else words.replace(said, " ") if said else words
    return words
