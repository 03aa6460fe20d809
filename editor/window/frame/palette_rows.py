"""What the palette offers beside the commands that can be given now: other commands, and the sections."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from editor.desk.session.undo import CursorPlace
from editor.policy.section import Cell
from editor.text.steering import filled, joined
from editor.window.commands.actions import Command, shown_keys
from editor.window.commands.command_context import Situation
from editor.window.commands.command_palette import FurtherRow, command_row
from editor.window.frame.main_window import MainWindow
from editor.window.frame.policy_page import PolicyPage
from editor.window.frame.workspaces import WORKSPACES
from editor.window.outline.headings import PlacedHeading, placed_headings
from editor.window.widgets.messages import Message
from editor.window.widgets.pick_dialog import PickRow


def home_of(command: Command[Situation], now: Situation) -> str:
    """The id of the first workspace in which a command could be given; empty where it cannot be anywhere now."""
    enabled = command.enabled
    return "" if enabled is None else next((one for one in WORKSPACES if enabled(replace(now, workspace=one))), "")


def further_rows(window: MainWindow, now: Situation) -> Iterator[FurtherRow]:
    """The commands of other workspaces, the sections of the language that is read, and what cannot be given now."""
    page = window.page
    later: list[FurtherRow] = []
    for command in window.commands.commands():
        action = window.commands.action(command.id)
        if action.isEnabled():
            continue
        home = home_of(command, now)
        if home and page is not None:
            beside = joined(" · ", (WORKSPACES[home].title(), shown_keys(action)))
            yield command_row(command, action, beside), partial(_go, window, page, command, home)
        else:
            refuse = partial(window.commands.refused.emit, command.shown_words())
            words = QCoreApplication.translate("CommandPalette", "not now")
            later.append((command_row(command, action, words), refuse))
    if page is not None:
        yield from _sections(page)
    yield from later


def _sections(page: PolicyPage) -> Iterator[FurtherRow]:
    beside = QCoreApplication.translate("CommandPalette", "section")
    for one in placed_headings(page.desk.policy, page.desk.language):
        if one.is_own and one.words:
            yield PickRow(one.section, joined(" ", (one.number, one.words)), beside), _shown(page, one)


def _shown(page: PolicyPage, one: PlacedHeading) -> Callable[[], None]:
    def show() -> None:
        if page.workspace.id not in ("write", "translate"):
            page.show_workspace("write")
        page.desk.show(CursorPlace(Cell(one.section, page.desk.language), one.index))

    return show


def _go(window: MainWindow, page: PolicyPage, command: Command[Situation], home: str) -> None:
    """Go to where a command belongs, and leave it to the person whether it is given to what stands there."""
    page.show_workspace(home)
    words = QCoreApplication.translate("CommandPalette", "“{command}” belongs here, in {workspace}.")
    told = filled(words, command=command.shown_words(), workspace=WORKSPACES[home].title())
    give = partial(window.commands.give, command.id)
    page.messages.tell(Message(told, button=command.shown_words(), answer=give, about="key", passing=True))
