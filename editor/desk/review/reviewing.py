"""What there is to look at before a release: texts that differ from the last one, and translations left behind."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from editor.desk.comparison.comparing import (
    Comparison,
    FactChange,
    SectionChange,
    SectionRedline,
    changed_facts,
    compare_cell,
    merged_order,
)
from editor.desk.comparison.known_words import known_words
from editor.desk.review.agreeing import Agreement
from editor.desk.review.approving import asked_for
from editor.desk.review.review_subjects import rules_lines
from editor.desk.review.turns import Turn, turns
from editor.desk.translation.translating import cell_state
from editor.desk.versions.digests import cell_words, own_words
from editor.desk.versions.section_numbers import section_numbers
from editor.policy.policy import Policy
from editor.policy.reviews.review import Filed, Verdict, open_comments
from editor.policy.reviews.subject import FACTS, PEOPLE, WORDS, Subject, of_cell, of_removal
from editor.policy.section import Cell, SectionId
from editor.policy.sync import CellState
from editor.store.formats.layout import facts_bytes, people_bytes, text_path
from editor.store.history import Author
from editor.text.markdown.fact_uses import placeholders
from editor.text.markdown.markdown import heading
from editor.text.redline.changes import changes, counts, moved_passages
from editor.text.redline.redline import redline
from editor.text.redline.switches import PLAIN, Switches
from editor.text.steering import visible


@dataclass(frozen=True, slots=True)
class Waiting:
    """A cell to look at: how it stands, and what changed since the last release, which may be nothing.

    `heading` is in the cell's language where it has one there, else in the source's; empty where there is none.
    `part` is a part of the policy that is no cell; `cell` is then made of its name and the source language. `verdict`
    says what is agreed, None where the text is not ready for that or nobody else is there; `asked` who asked for it,
    and `turn` for what whoever reads it is waited for. `comments` are those that nobody settled.
    """

    cell: Cell
    heading: str
    state: CellState
    since: Comparison
    part: Subject | None = None
    verdict: Verdict | None = None
    asked: Filed | None = None
    turn: Turn | None = None
    comments: int = 0

    @property
    def subject(self) -> Subject:
        """Under which name it is reviewed: a part of the policy, a removal, or the cell."""
        if self.part is not None:
            return self.part
        return of_cell(self.cell) if self.verdict is None else self.verdict.matter.subject

    @property
    def is_missing(self) -> bool:
        """Whether there is nothing to look at yet: a translation that nobody wrote, and that nobody took out."""
        return self.state is CellState.MISSING and self.change is SectionChange.SAME and self.part is None

    @property
    def change(self) -> SectionChange:
        """What became of the cell since the last release."""
        return self.since.sections[0].change


def waiting(
    released: Policy | None,
    draft: Policy,
    stop: Callable[[], bool] = lambda: False,
    switches: Switches = PLAIN,
) -> tuple[Waiting, ...]:
    """The cells whose words differ from the last release, and the translations that did not follow, section by section.

    Missing words count in the languages that readers have, not in one in preparation.
    `released` is the policy as the last release shows it, None before the first. What counts are words,
    as digests have them: a change of spaces alone is nothing to look at.
    """
    released = released or Policy(source=draft.source, languages=draft.languages, titles={})
    numbers = section_numbers(released.section_ids) | section_numbers(draft.section_ids)
    facts = {tag: changed_facts(released, draft, tag) for tag in draft.tags}
    found: list[Waiting] = []
    for section in merged_order(released.section_ids, draft.section_ids):
        if stop():
            break
        for language in draft.tags:
            cell = Cell(section, language)
            state = cell_state(draft, cell) if section in draft.section_ids else CellState.MISSING
            if not (_differs(released, draft, cell) or state is CellState.OUTDATED or _lacks(draft, cell)):
                continue
            stated = _stated(facts[language], released, draft, cell)
            compared = compare_cell(released, draft, cell, switches=switches)
            since = Comparison(
                language=language,
                sections=(compared,),
                facts=stated,
                uses={fact.name: (section,) for fact in stated},
                titles=("", ""),
                parts=(),
                numbers=numbers,
                moves=moved_passages([compared.spans], switches),
            )
            found.append(Waiting(cell, _heading(released, draft, cell), state, since))
    return tuple(found)


def reviewed(
    found: tuple[Waiting, ...], agreed: Agreement, released: Policy | None, draft: Policy, email: str = ""
) -> tuple[Waiting, ...]:
    """The same with what is agreed of each, with the policy's own parts and other texts that were commented on.

    What waits for the person of this address comes first, and of that the texts in which a fact changed; what nobody
    wrote yet comes after all that can be looked at, and what is approved comes last. With nobody else there (R5) it is
    only the comments that come in.
    """
    said = open_comments(agreed.reviews.filed)
    comments = Counter(one.record.subject for one in said if not one.record.internal)
    if agreed.alone:
        rows = [*found, *_talked_about(said, found, released, draft)]
        return tuple(replace(one, comments=comments[one.subject]) for one in rows)
    mine = turns(agreed, email)
    verdicts = {one.matter.subject: one for one in agreed.verdicts if one.needed}
    rows = []
    for one in found:
        removed = one.cell.section not in draft.section_ids
        subject = of_removal(one.cell.section) if removed else of_cell(one.cell)
        rows.append(_with_verdict(one, verdicts.get(subject), agreed))
    known = {one.cell for one in found}
    for subject, verdict in verdicts.items():
        if subject.removed is None and subject.cell is None:
            rows.append(_with_verdict(_part(subject, released, agreed, draft), verdict, agreed))
        elif subject.cell is not None and subject.cell not in known:
            rows.append(_with_verdict(_unchanged(subject.cell, released, draft), verdict, agreed))
    rows += _talked_about(said, rows, released, draft)
    rows = [replace(one, turn=mine.get(one.subject), comments=comments[one.subject]) for one in rows]
    return tuple(sorted(rows, key=_rank))


def _rank(one: Waiting) -> tuple[bool, bool, bool, bool]:
    return one.turn is None, one.is_missing, one.verdict is not None and one.verdict.holds, not one.since.facts


def _with_verdict(one: Waiting, verdict: Verdict | None, agreed: Agreement) -> Waiting:
    asked = None if verdict is None else asked_for(agreed.reviews, verdict.matter)
    return replace(one, verdict=verdict, asked=asked)


def _talked_about(
    said: Iterable[Filed], found: Iterable[Waiting], released: Policy | None, draft: Policy
) -> list[Waiting]:
    """The texts that wait for nothing but an answer to a comment."""
    known = {one.cell for one in found}
    cells = dict.fromkeys(cell for one in said if (cell := one.record.subject.cell) is not None)
    return [_unchanged(one, released, draft) for one in cells if one not in known and draft.text(one)]


def _unchanged(cell: Cell, released: Policy | None, draft: Policy) -> Waiting:
    """A text whose own words did not change, to be agreed on with the new words of its source, or to be answered."""
    old = released or Policy(source=draft.source, languages=draft.languages, titles={})
    since = Comparison(
        cell.language, (compare_cell(old, draft, cell),), (), {}, ("", ""), (), section_numbers(draft.section_ids)
    )
    return Waiting(cell, _heading(old, draft, cell), cell_state(draft, cell), since)


def _part(subject: Subject, released: Policy | None, agreed: Agreement, draft: Policy) -> Waiting:
    old = released or Policy(source=draft.source, languages=draft.languages, titles={})
    before = replace(old, people=agreed.reviews.last.people if agreed.reviews.last is not None else ())
    name = SectionId(str(subject))  # which no section can have
    spans = redline(_said(subject, before), _said(subject, draft), moves=False)
    told = changes(spans, {}, known_words(draft.source, before, draft))
    counted = counts(spans, told, {})
    one = SectionRedline(name, draft.source, SectionChange.CHANGED, spans, told, counts=counted)
    facts = tuple(changed_facts(old, draft, draft.source)) if subject == FACTS else ()
    since = Comparison(draft.source, (one,), facts, {}, ("", ""), (), {})
    return Waiting(Cell(name, draft.source), "", CellState.IN_STEP, since, subject)


def _said(subject: Subject, policy: Policy) -> str:
    """A part of the policy in words, one thing to a paragraph."""
    match subject:
        case _ if subject == FACTS:
            return facts_bytes(policy.facts).decode() if policy.facts else ""
        case _ if subject == PEOPLE:
            return people_bytes(policy.people).decode() if policy.people else ""
        case _ if subject == WORDS:
            lines = own_words(policy.published_titles, policy.sections, policy.numbering).splitlines()
        case _ if subject.ended is not None:
            texts = (policy.text(Cell(section, subject.ended)) for section in policy.section_ids)
            return "\n\n".join(texts) if subject.ended in policy.published else ""
        case _:
            lines = rules_lines(policy)
    return "\n\n".join(line.replace("\t", "  ") for line in lines)


def written_by(
    found: tuple[Waiting, ...], authors: Mapping[str, Author], saved: Policy, draft: Policy, here: Author
) -> dict[Cell, Author]:
    """Who last wrote each of these cells: whoever is here, where the draft holds words that no version has."""
    written = {}
    for one in found:
        if saved.text(one.cell) != draft.text(one.cell):
            written[one.cell] = here
        elif (author := authors.get(text_path(one.cell))) is not None:
            written[one.cell] = author
    return written


def _differs(released: Policy, draft: Policy, cell: Cell) -> bool:
    return cell_words(released, cell) != cell_words(draft, cell)


def _lacks(draft: Policy, cell: Cell) -> bool:
    """Whether there are no words for a source that has some, and readers would miss them."""
    origin = draft.origin_of(cell.language)
    if origin is None or draft.text(cell) or cell.language not in draft.published:
        return False
    return bool(draft.text(Cell(cell.section, origin)))


def _heading(released: Policy, draft: Policy, cell: Cell) -> str:
    source = Cell(cell.section, draft.source)
    texts = (draft.text(cell), released.text(cell), draft.text(source))
    return visible(next((words for text in texts if (words := heading(text))), ""))


def _stated(facts: list[FactChange], old: Policy, new: Policy, cell: Cell) -> tuple[FactChange, ...]:
    """Of the changed facts, those that stand in a cell's text."""
    used = {name for policy in (old, new) for name, _, _ in placeholders(policy.text(cell))} if facts else set()
    return tuple(fact for fact in facts if fact.name in used)
