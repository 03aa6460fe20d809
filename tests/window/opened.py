"""A policy opened in a folder, for tests of what shows it."""

from collections.abc import Sequence
from pathlib import Path

from editor.desk.imports.starting import begin
from editor.desk.session.opening import open_policy
from editor.desk.versions.clock import SystemClock
from editor.policy.language import Language, Making, Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell, Section, SectionId
from editor.store.history import Author
from editor.window.widgets.runner import Runner
from editor.window.work.policy_desk import PolicyDesk

EN, JA = Tag("en"), Tag("ja")
LIN = Author("Lin", "lin@example.com")


def policy_of(names: Sequence[str]) -> Policy:
    """A policy in English with a section of each name; Japanese is still to be translated."""
    return Policy(
        source=EN,
        languages=(Language(EN, Making.WRITTEN), Language(JA, Making.TRANSLATED, EN)),
        titles={EN: "House rules"},
        sections=tuple(Section(SectionId(name)) for name in names),
        texts={cell(name): f"# {name.title()}\n\nWords of {name}." for name in names},
    )


def open_desk(folder: Path, names: Sequence[str], runner: Runner) -> PolicyDesk:
    """A desk over a new policy; close it."""
    begin(folder, policy_of(names), SystemClock(), LIN)
    return PolicyDesk(open_policy(folder, folder.parent / "state", SystemClock(), LIN), runner)


def cell(name: str, language: Tag = EN) -> Cell:
    """A section in a language."""
    return Cell(SectionId(name), language)
