"""What the window will ask of the texts, found before anybody turns to them, off its thread."""

from editor.desk.session.undo import CursorPlace
from editor.desk.versions.section_numbers import draft_numbers
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.window.outline.outline_model import heading_of
from editor.window.text.markdown_marks import look_ahead

_LONG = 20_000
"""Characters from which on a text is read for its colours as well."""


def read_first(policy: Policy, place: CursorPlace | None) -> None:
    """The same for what is shown as soon as the policy is open: the headings of one language, and of the source."""
    shown = {policy.source, policy.source if place is None else place.cell.language}.intersection(policy.tags)
    for tag in shown:
        draft_numbers(policy, tag)
        for section in policy.section_ids:
            heading_of(policy.text(Cell(section, tag)))


def read_ahead(policy: Policy) -> None:
    """Find the headings and numbers of all languages, and what long texts set off; all of it is remembered."""
    for tag in policy.tags:
        draft_numbers(policy, tag)
    for text in policy.texts.values():
        heading_of(text)
        if len(text) > _LONG:
            look_ahead(text)
