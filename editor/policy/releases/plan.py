"""What a release made from the draft would hold, and what is not ready for it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from editor.policy.format import RULES_OF_PLACES
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.releases.release import Manifest, ReleasedCell, ReleasedLanguage, date_behind
from editor.policy.section import Cell, Section, SectionId
from editor.policy.sync import CellState

READY = frozenset({CellState.IN_STEP, CellState.CONVERTED})
"""States whose draft words may be released; CONVERTED with a warning."""


@dataclass(frozen=True, slots=True)
class DraftCell:
    """A cell of the draft: what it would release, and its state. A missing one has no content."""

    content: ReleasedCell | None
    state: CellState


@dataclass(frozen=True, slots=True)
class Gap:
    """A cell whose draft is not ready, in a language that is not published behind."""

    cell: Cell
    state: CellState


@dataclass(frozen=True, slots=True)
class Plan:
    """A release before its stamp. `gaps` and `untitled` block it; `unlooked` are conversions that nobody looked at."""

    sections: tuple[Section, ...]
    cells: Mapping[Cell, ReleasedCell]
    behind: Mapping[Tag, tuple[SectionId, ...]]
    gaps: tuple[Gap, ...] = ()
    untitled: tuple[Tag, ...] = ()
    unlooked: tuple[Cell, ...] = ()

    @property
    def blocked(self) -> bool:
        """Whether something must be done before the release."""
        return bool(self.gaps or self.untitled) or not self.sections


def plan(
    policy: Policy,
    drafts: Mapping[Cell, DraftCell],
    last: Manifest | None,
    *,
    held: Collection[SectionId] = (),
    excused: Collection[Tag] = (),
    waiting: Collection[Tag] = (),
) -> Plan:
    """The content of the next release.

    A section in `held` keeps its last released words in every language, or stays out if it never was released.
    A language in `excused` is published behind: its cells that are not ready keep their last released words. So do
    those of the languages that are made from it, which cannot be newer than it is. Nothing excuses the source, nor a
    language that would not have a single word. A language in `waiting` is held back alone: it keeps every word that was
    released, and is behind where the draft is ready with others.
    """
    last_cells: Mapping[Cell, ReleasedCell] = {} if last is None else last.cells
    sections = _sections(policy, last, held)
    cells: dict[Cell, ReleasedCell] = {}
    behind: dict[Tag, list[SectionId]] = {tag: [] for tag in policy.published}
    unlooked: list[Cell] = []
    for section in sections:
        for tag in _origins_first(policy):
            cell = Cell(section.id, tag)
            draft = drafts[cell]
            kept = last_cells.get(cell)
            origin = policy.origin_of(tag)
            if section.id in held:
                content, late = kept, kept is None or _was_behind(last, cell)
            elif tag in waiting:
                content, late = kept, draft.state not in READY or draft.content != kept
            elif draft.state in READY and (origin is None or section.id not in behind[origin]):
                content, late = draft.content, False
                if draft.state is CellState.CONVERTED:
                    unlooked.append(cell)
            else:
                content, late = kept, True
            if content is not None:
                cells[cell] = content
            if late:
                behind[tag].append(section.id)
    written = {cell.language for cell in cells}
    excusable = {tag for tag in written - {policy.source} if _is_excused(policy, tag, excused)}
    late_cells = [Cell(one.id, tag) for one in sections for tag in policy.published if one.id in behind[tag]]
    return Plan(
        sections=sections,
        cells=cells,
        behind={tag: tuple(late) for tag, late in behind.items() if late},
        gaps=tuple(Gap(cell, drafts[cell].state) for cell in late_cells if cell.language not in excusable),
        untitled=tuple(tag for tag in policy.published if not policy.titles.get(tag, "").strip()),
        unlooked=tuple(unlooked),
    )


def released_languages(
    policy: Policy, planned: Plan, last: Manifest | None, updated: date, reasons: Mapping[Tag, str]
) -> tuple[ReleasedLanguage, ...]:
    """S3: a language in step carries the release's date; one behind keeps the date of its own words."""
    languages = []
    for tag in policy.published:
        title = policy.titles.get(tag, "")
        late = planned.behind.get(tag, ())
        own = date_behind(last, planned.cells, tag, title, updated) if late else updated
        reason = next((reasons[one] for one in policy.way_to_source(tag) if one in reasons), "")
        languages.append(ReleasedLanguage(tag, title, own, late, reason if late else ""))
    return tuple(languages)


def _origins_first(policy: Policy) -> list[Tag]:
    """The languages, each after the one that it is made from."""
    return sorted(policy.published, key=lambda tag: 0 if tag == policy.source else len(policy.way_to_source(tag)))


def _is_excused(policy: Policy, language: Tag, excused: Collection[Tag]) -> bool:
    return any(one in excused for one in policy.way_to_source(language))


def _sections(policy: Policy, last: Manifest | None, held: Collection[SectionId]) -> tuple[Section, ...]:
    released = {} if last is None else {section.id: section for section in last.sections}
    whole = policy.rules >= RULES_OF_PLACES  # whom sections are for is one thing, and never half of it is released
    return tuple(
        released[section.id] if section.id in held and not whole else section
        for section in policy.sections
        if section.id not in held or section.id in released
    )


def _was_behind(last: Manifest | None, cell: Cell) -> bool:
    language = None if last is None else last.language(cell.language)
    return language is not None and cell.section in language.behind
