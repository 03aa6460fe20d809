"""What a release made from the draft would hold, and what is not ready for it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.release import Manifest, ReleasedCell, ReleasedLanguage, date_behind
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
) -> Plan:
    """The content of the next release.

    A section in `held` keeps its last released words in every language, or stays out if it never was released.
    A language in `excused` is published behind: its cells that are not ready keep their last released words.
    """
    last_cells: Mapping[Cell, ReleasedCell] = {} if last is None else last.cells
    sections = _sections(policy, last, held)
    cells: dict[Cell, ReleasedCell] = {}
    behind: dict[Tag, list[SectionId]] = {tag: [] for tag in policy.tags}
    gaps: list[Gap] = []
    unlooked: list[Cell] = []
    for section in sections:
        for tag in policy.tags:
            cell = Cell(section.id, tag)
            draft = drafts[cell]
            kept = last_cells.get(cell)
            if section.id in held:
                content, late = kept, kept is None or _was_behind(last, cell)
            elif draft.state in READY:
                content, late = draft.content, False
                if draft.state is CellState.CONVERTED:
                    unlooked.append(cell)
            else:
                content, late = kept, True
            if content is not None:
                cells[cell] = content
            if late:
                behind[tag].append(section.id)
                if tag not in excused or tag == policy.source:
                    gaps.append(Gap(cell, draft.state))
    return Plan(
        sections=sections,
        cells=cells,
        behind={tag: tuple(late) for tag, late in behind.items() if late},
        gaps=tuple(gaps),
        untitled=tuple(tag for tag in policy.tags if not policy.titles.get(tag, "").strip()),
        unlooked=tuple(unlooked),
    )


def released_languages(
    policy: Policy, planned: Plan, last: Manifest | None, updated: date, reasons: Mapping[Tag, str]
) -> tuple[ReleasedLanguage, ...]:
    """S3: a language in step carries the release's date; one behind keeps the date of its own words."""
    languages = []
    for tag in policy.tags:
        title = policy.titles.get(tag, "")
        late = planned.behind.get(tag, ())
        own = date_behind(last, planned.cells, tag, title, updated) if late else updated
        languages.append(ReleasedLanguage(tag, title, own, late, reasons.get(tag, "") if late else ""))
    return tuple(languages)


def _sections(policy: Policy, last: Manifest | None, held: Collection[SectionId]) -> tuple[Section, ...]:
    released = {} if last is None else {section.id: section for section in last.sections}
    return tuple(
        released[section.id] if section.id in held else section
        for section in policy.sections
        if section.id not in held or section.id in released
    )


def _was_behind(last: Manifest | None, cell: Cell) -> bool:
    language = None if last is None else last.language(cell.language)
    return language is not None and cell.section in language.behind
