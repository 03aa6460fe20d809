"""What a newcomer does in the sample policy, one after the other, and what of it is done."""

from collections.abc import Iterable, Mapping
from enum import Enum
from functools import cache

from editor.desk.imports.starting import sample_people, sample_steps
from editor.desk.translation.translating import cell_state
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.reviews.review import Filed, RecordKind
from editor.policy.reviews.subject import of_cell
from editor.policy.section import Cell, SectionId
from editor.policy.sync import CellState
from editor.store.formats.layout import read_text, text_path

FOLLOWING = Tag("zh-Hans")
"""The language of the sample that a newcomer puts in step: it needs no second person, and no Japanese."""
ASKED = Cell(SectionId("estimates"), Tag("en"))
"""What another person of the sample wrote and asks to be read."""
RELEASES = 3
"""How many releases the sample has when it is built."""


class FirstStep(Enum):
    """One thing to do; the value is the workspace where it is done."""

    WRITE = "write"
    FOLLOW = "translate"
    APPROVE = "review"
    PUBLISH = "publish"


PLACES = {
    FirstStep.WRITE: Cell(SectionId("use"), Tag("zh-Hant")),
    FirstStep.FOLLOW: Cell(SectionId("use"), FOLLOWING),
    FirstStep.APPROVE: ASKED,
}
"""The text at which a step is done, where it is one."""


def is_sample(policy: Policy) -> bool:
    """Whether these are the people of the sample, whatever was done to its words."""
    return {person.email for person in policy.people} == {author.email for author in sample_people().values()}


def steps_done(policy: Policy, filed: Iterable[Filed], release: int) -> frozenset[FirstStep]:
    """The steps that are done in the sample: `filed` are the records of its reviews, `release` its last release."""
    found = set()
    built = _built()
    sources = (Cell(section, policy.source) for section in policy.section_ids)
    if any(policy.text(cell) != built.get(text_path(cell), "") for cell in sources):
        found.add(FirstStep.WRITE)
    states = (cell_state(policy, Cell(section, FOLLOWING)) for section in policy.section_ids)
    if FOLLOWING in policy.tags and all(state is CellState.IN_STEP for state in states):
        found.add(FirstStep.FOLLOW)
    asked = of_cell(ASKED)
    if any(one.record.kind is RecordKind.APPROVAL and one.record.subject == asked for one in filed):
        found.add(FirstStep.APPROVE)
    if release > RELEASES:
        found.add(FirstStep.PUBLISH)
    return frozenset(found)


@cache
def _built() -> Mapping[str, str]:
    """The words of every text as the sample is built, by its path; read once, since this is asked after each pause."""
    return {
        path: read_text(path, file.read_bytes())
        for step in sample_steps()
        for file in step.rglob("*.md")
        for path in (file.relative_to(step).as_posix(),)
    }
