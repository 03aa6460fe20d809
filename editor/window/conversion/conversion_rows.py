"""The rows of a conversion's review, in the order in which experience says that places are wrong."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum

from editor.checks.reading.deciding import Asked
from editor.desk.conversion.examining import Examined
from editor.text.conversion.losses import Collapse, ConversionLoss
from editor.text.conversion.review import QuestionKind
from editor.text.redline.spans import Hunk
from editor.text.steering import became, joined

AROUND = 8
"""Characters of the line that stand on either side of a place."""
_KEYS = 9
"""As many forms as there are keys to take them by."""

Where = tuple[int, int]


class QuestionGroup(Enum):
    """What the rows under one heading have in common; the order is that of the list."""

    CROSSING = "crossing"
    OVERRIDE = "override"
    UNDECIDED = "undecided"
    VOCABULARY = "vocabulary"
    BY_HAND = "by hand"
    USAGE = "usage"
    RARE = "rare"
    COLLAPSE = "collapse"
    LOSS = "loss"
    DECIDED = "decided"


FOLDED = frozenset(
    {QuestionGroup.USAGE, QuestionGroup.RARE, QuestionGroup.COLLAPSE, QuestionGroup.LOSS, QuestionGroup.DECIDED}
)
"""The groups that are folded until somebody unfolds them."""
_GROUPS = {
    QuestionKind.OVERRIDE: QuestionGroup.OVERRIDE,
    QuestionKind.CROSSING: QuestionGroup.CROSSING,
    QuestionKind.UNDECIDED: QuestionGroup.UNDECIDED,
    QuestionKind.VOCABULARY: QuestionGroup.VOCABULARY,
    QuestionKind.USAGE: QuestionGroup.USAGE,
    QuestionKind.RARE: QuestionGroup.RARE,
    QuestionKind.FORCED: QuestionGroup.DECIDED,
}


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """One line of the list. `key` names it through every refresh; level 0 is a heading, 2 a place below its term.

    `words` and `note` are of the texts, never of the interface; `marked` are the characters of the note that the row is
    about. `asked` are the questions that a decision on this row answers.
    """

    key: tuple[object, ...]
    group: QuestionGroup
    level: int
    words: str = ""
    note: str = ""
    marked: Where = (0, 0)
    count: int = 1
    unfolded: bool | None = None
    asked: tuple[Asked, ...] = ()
    source: Where | None = None
    target: Where | None = None
    subject: ConversionLoss | Collapse | Hunk | None = None

    @property
    def deciders(self) -> tuple[str, ...]:
        """Who decided it, each person once; none where it is open."""
        return tuple(dict.fromkeys(one.decision.who for one in self.asked if one.decision is not None))

    @property
    def forms(self) -> tuple[str, ...]:
        """The forms to choose from, of all its places: the first is what the key 1 takes, and so on up to 9."""
        found = dict.fromkeys(form for one in self.asked for form in one.question.candidates)
        return tuple(found)[:_KEYS]

    @property
    def is_risky(self) -> bool:
        """Whether one of its questions is about a word that may change what the clause means."""
        return any(one.question.risk is not None for one in self.asked)


def rows(found: Examined, toggled: Collection[tuple[object, ...]]) -> tuple[QuestionRow, ...]:
    """The rows of a section. What is in `toggled` is folded where it would be unfolded, and the other way round."""
    groups = {group: list(_of(found, group, toggled)) for group in QuestionGroup}
    listed: list[QuestionRow] = []
    for group, members in groups.items():
        if not members:
            continue
        key = ("group", group)
        unfolded = (group not in FOLDED) != (key in toggled)
        count = sum(row.count for row in members if row.level == 1)
        listed.append(QuestionRow(key, group, 0, count=count, unfolded=unfolded))
        listed += members if unfolded else []
    return tuple(listed)


def _of(found: Examined, group: QuestionGroup, toggled: Collection[tuple[object, ...]]) -> Iterator[QuestionRow]:
    match group:
        case QuestionGroup.BY_HAND:
            yield from (_by_hand(found, hunk) for hunk in found.hand_edits)
        case QuestionGroup.COLLAPSE:
            for collapse in found.collapses:
                yield from _collapse(found, collapse, toggled)
        case QuestionGroup.LOSS:
            yield from (_loss(found, loss) for loss in found.losses)
        case QuestionGroup.DECIDED:
            yield from _terms(found, group, found.made.asked, lambda one: one.decision is not None, toggled)
        case _:
            fits = _open_in(found, group)
            yield from _terms(found, group, found.made.asked, fits, toggled)


def _open_in(found: Examined, group: QuestionGroup) -> Callable[[Asked], bool]:
    def fits(one: Asked) -> bool:
        risky = one.question.risk is not None and one.question.kind is QuestionKind.RARE
        own = QuestionGroup.OVERRIDE if risky else _GROUPS[one.question.kind]
        return own is group and one.decision is None and not found.is_settled_by_hand(one)

    return fits


def _terms(
    found: Examined,
    group: QuestionGroup,
    asked: Iterable[Asked],
    fits: Callable[[Asked], bool],
    toggled: Collection[tuple[object, ...]],
) -> Iterator[QuestionRow]:
    """A row for each place, those of one term below a row of their own where there are several."""
    by_term: dict[tuple[str, str], list[Asked]] = {}
    for one in asked:
        if fits(one):
            by_term.setdefault((one.question.source, shown_form(one)), []).append(one)
    for (source, form), members in by_term.items():
        if len(members) == 1:
            yield _place(found, group, members[0], 1)
            continue
        key = ("term", group, source, form)
        unfolded = key in toggled
        first = _place(found, group, members[0], 1)
        yield QuestionRow(
            key, group, 1, first.words, first.note, first.marked, len(members), unfolded, tuple(members),
            first.source, first.target,
        )  # fmt: skip
        if unfolded:
            yield from (_place(found, group, one, 2) for one in members)


def shown_form(one: Asked) -> str:
    """The form that stands for a question now: the decided one, else what the conversion chose."""
    return one.question.chosen if one.decision is None else one.decision.chosen


def _place(found: Examined, group: QuestionGroup, one: Asked, level: int) -> QuestionRow:
    question = one.question
    note, marked = around(found.source, question.start, question.end)
    return QuestionRow(
        ("place", group, one.place),
        group,
        level,
        became(question.source, shown_form(one)),
        note,
        marked,
        asked=(one,),
        source=(question.start, question.end),
        target=found.places[question.start],
    )


def _by_hand(found: Examined, hunk: Hunk) -> QuestionRow:
    start, end = hunk.new_start, hunk.new_start + len(hunk.new)
    note, marked = around(found.target, start, end)
    words = became(hunk.old or "∅", hunk.new or "∅").replace("\n", "⏎")
    return QuestionRow(("hand", hunk), QuestionGroup.BY_HAND, 1, words, note, marked, target=(start, end), subject=hunk)


def _collapse(found: Examined, collapse: Collapse, toggled: Collection[tuple[object, ...]]) -> Iterator[QuestionRow]:
    """A row for each of the words that became one, with its places below it."""
    for word, places in collapse.sources:
        key: tuple[object, ...] = ("collapse", collapse.target, word)
        below = [_collapsed(found, collapse, word, place) for place in places]
        several = len(below) > 1
        yield replace(below[0], key=key, level=1, count=len(below), unfolded=(key in toggled) if several else None)
        if several and key in toggled:
            yield from below


def _collapsed(found: Examined, collapse: Collapse, word: str, place: Where) -> QuestionRow:
    note, marked = around(found.source, *place)
    return QuestionRow(
        ("collapse", collapse.target, word, place),
        QuestionGroup.COLLAPSE,
        2,
        became(word, collapse.target),
        note,
        marked,
        source=place,
        subject=collapse,
    )


def _loss(found: Examined, loss: ConversionLoss) -> QuestionRow:
    note, marked = around(found.source, loss.start, loss.end)
    words = joined(" → ", (loss.source, loss.between, loss.back))
    return QuestionRow(
        ("loss", loss.start), QuestionGroup.LOSS, 1, words, note, marked, source=(loss.start, loss.end), subject=loss
    )


def around(text: str, start: int, end: int) -> tuple[str, Where]:
    """A place in its line, shortened, and where in that it stands."""
    before = text[max(0, start - AROUND) : start].rpartition("\n")[2]
    after = text[end : end + AROUND].partition("\n")[0]
    lead = "…" if start - len(before) > 0 and text[start - len(before) - 1] != "\n" else ""
    trail = "…" if end + len(after) < len(text) and text[end + len(after)] != "\n" else ""
    place = text[start:end].replace("\n", "⏎")
    begin = len(lead) + len(before)
    return f"{lead}{before}{place}{after}{trail}", (begin, begin + len(place))
