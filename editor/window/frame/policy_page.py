"""An open policy on the screen: its workspaces, its messages and its status line."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QDateTime, QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from editor.desk.conversion.configs import can_convert
from editor.loading import bring_in, later
from editor.store.errors import FolderGone, NotTrusted, RepositoryBusy
from editor.text.steering import filled, visible
from editor.window.appearance.preferences import Looks
from editor.window.commands.actions import Actions
from editor.window.commands.commands import Situation
from editor.window.exchange.exporter import Exporter
from editor.window.exchange.printing import Printing
from editor.window.frame.looking_ahead import read_ahead
from editor.window.frame.status_line import StatusLine
from editor.window.frame.workspaces import FIRST, PARTS, WORKSPACES, bring_them_in
from editor.window.sharing.outside import Outside
from editor.window.sharing.sharing import Sharing
from editor.window.sharing.sharing_talk import SharingTalk
from editor.window.sharing.trust_talk import TrustTalk
from editor.window.widgets.cards import Tone
from editor.window.widgets.messages import Message, Messages
from editor.window.words.messages import failure_words
from editor.window.work.housekeeping import Housekeeping
from editor.window.work.own_words import OwnWords
from editor.window.work.policy_desk import READ_HISTORY_AFTER, PolicyDesk
from editor.window.work.steps_taken_back import StepsTakenBack
from editor.window.work.turns import Turns
from editor.window.work.workspace import Workspace

with later():
    from editor.desk.imports import first_steps, importing
    from editor.desk.translation import adopting_translation, adoption, memory
    from editor.desk.versions import clock, future_versions
    from editor.exchange.blocks.incoming import draft
    from editor.policy import errors as policy_errors
    from editor.window.exchange import answer_dialog
    from editor.window.frame import first_steps_row, recovering
    from editor.window.search import search_pane
    from editor.window.search import searching as seeking
    from editor.window.translate.agency import adoption_dialog
    from editor.window.write import side_pane, write_workspace


_SIZES = (1080, 360)
_CALM = 2500
"""Milliseconds after which the other workspaces come in behind the one that is shown."""
_LEAST = 800
"""Pixels that a workspace needs with its right pane folded away."""


class PolicyPage(QWidget):
    """Holds the five workspaces over one desk. `changed` tells that the window's commands may stand otherwise."""

    changed = Signal()

    def __init__(
        self, desk: PolicyDesk, looks: Looks, actions: Actions[Situation], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._looks = looks
        self._actions = actions
        self._stack = QStackedWidget()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self.messages = Messages()
        self.status = StatusLine(desk)
        self.sharing = Sharing(desk, self)
        self.talk = SharingTalk(desk, self.sharing, looks, self)
        self.trust = TrustTalk(desk, lambda: self.sharing.shared.address, self)
        self.sharing.trust_wanted.connect(self.trust.ask)
        self.trust.given.connect(self.sharing.trusted)
        self.outside = Outside(desk, looks, self)
        self.exporter = Exporter(desk, self)
        self.printing = Printing(desk, self.exporter, self)
        others = (Housekeeping(desk, self), StepsTakenBack(desk, self), OwnWords(desk, self))
        for teller in (self.sharing, self.trust, self.outside, self.exporter, self.printing, *others):
            teller.told.connect(self.messages.tell)
        self.outside.calm.connect(lambda: self.messages.forget("outside"))
        self.sharing.changed.connect(self.changed)
        self.turns = Turns(desk, self)
        self.turns.changed.connect(self.changed)
        self._search: search_pane.SearchPane | None = None
        self._searching: seeking.Searching | None = None
        self._recovering: recovering.Recovering | None = None
        self._lay_out()
        self._workspaces: dict[str, Workspace] = {}
        self._shown = FIRST
        actions.turn_to(self._bring_in)
        self.status.problems.clicked.connect(self._show_problems)
        desk.failed.connect(self._tell_failure)
        desk.nothing_to_save.connect(self._tell_nothing_to_save)
        desk.kept.connect(lambda: self.messages.forget("kept"))
        desk.selected.connect(lambda _: self.messages.forget("authorship"))
        desk.touched.connect(self.messages.drop_passing)
        for signal in (desk.touched, desk.selected, desk.saved):
            signal.connect(lambda *_: self.changed.emit())
        policy = desk.policy
        QTimer.singleShot(
            READ_HISTORY_AFTER, self, lambda: desk.in_background(lambda: read_ahead(policy), lambda _: None, owner=self)
        )
        QTimer.singleShot(_CALM, self, lambda: desk.in_background(bring_them_in, self._make_ahead, owner=self))
        QTimer.singleShot(_CALM, self, self.show_first_steps)
        self._tell_opening()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        # The workspaces that are not shown would ask for more room than they need in a narrow window.
        self._stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._stack.setMinimumWidth(_LEAST)
        self._splitter.addWidget(self._stack)
        self._splitter.setStretchFactor(0, 1)
        column.addWidget(self._splitter, 1)
        column.addWidget(self.messages)
        column.addWidget(self.status)

    def show_first_steps(self) -> None:
        """In the sample, show above the messages what a newcomer may try; once, and not where it was put away."""
        shown = self.findChild(QWidget, "firstSteps") is not None
        if not (shown or self._looks.preferences.begun) and first_steps.is_sample(self.desk.policy):
            steps = first_steps_row.FirstSteps(self.desk, self._looks, self)
            steps.wanted.connect(self.show_workspace)
            column = self.layout()
            assert isinstance(column, QVBoxLayout)
            column.insertWidget(column.indexOf(self.messages), steps)
            steps.show()

    @property
    def write(self) -> "write_workspace.WriteWorkspace":
        """The Write workspace."""
        found = self._workspace(FIRST)
        assert isinstance(found, write_workspace.WriteWorkspace)
        return found

    @property
    def workspace(self) -> Workspace:
        """The workspace that is shown."""
        return self._workspace(self._shown)

    @property
    def search(self) -> "search_pane.SearchPane":
        """The search pane."""
        if self._search is None:
            self._search = search_pane.SearchPane(self.desk, self._looks)
            self._search.hide()
            self._splitter.addWidget(self._search)
            self._looks.remember(self._splitter, "search", _SIZES)
        return self._search

    def _workspace(self, name: str) -> Workspace:
        """The workspace of this id, made where it was not wanted before."""
        if name not in self._workspaces:
            made = WORKSPACES[name].made(self.desk, self._looks, self._stack)
            self._workspaces[name] = made
            made.equip(self._actions)
            made.workspace_wanted.connect(self.show_workspace)
            made.told.connect(self.messages.tell)
            self._stack.addWidget(made)
            if name == FIRST:
                self.write.side_changed.connect(self.changed)
            if self._searching is not None:
                self._searching.mark(made)
        return self._workspaces[name]

    def _make_ahead(self, _: object) -> None:
        """Bring the workspaces in, and make the one that takes longest, before somebody waits for it."""
        for number, part in enumerate(PARTS):
            self.desk.turns.later(self, f"part {number}", partial(bring_in, part))
        if len(self.desk.policy.languages) > 1:
            self.desk.turns.later(self, "translate", lambda: self._workspace("translate"))

    def _bring_in(self, command: str) -> None:
        """Make what answers a command: searching, or the first workspace that does."""
        if command.startswith("search."):
            self._searching = seeking.Searching(
                self.search, self.desk, self._looks, lambda: self.workspace, self._turned_to, self.messages.tell
            )
            self._searching.equip(self._actions)
            for made in self._workspaces.values():
                self._searching.mark(made)
            return
        for name in WORKSPACES:
            self._workspace(name)
            if self._actions.is_answered(command):
                return

    def titles(self) -> dict[str, str]:
        """The words of the tabs by the ids of the workspaces."""
        return {name: place.title() for name, place in WORKSPACES.items()}

    def show_workspace(self, name: str) -> None:
        """Turn to a workspace, for an unknown name the first one."""
        name = name if name in WORKSPACES else FIRST
        self.desk.settling.emit()
        wanted = self._workspace(name)
        self._shown = name
        self._stack.setCurrentWidget(wanted)
        wanted.activate()
        self._looks.change(workspace=name)
        self.changed.emit()

    def _turned_to(self, name: str) -> Workspace:
        if self._shown != name:
            self.show_workspace(name)
        return self.workspace

    def take_in(self, text: "draft.Import") -> None:
        """Take an imported text into the open policy: as its sections, or as a translation of those that it has."""
        policy = self.desk.policy
        seen, text = len(text.losses), importing.as_numbered(text, policy)
        if taken := len(text.losses) - seen:
            words = self.tr("%n typed number(s) before headings were taken off: the policy numbers them.", "", taken)
            self.messages.tell(Message(words, about="import"))
        if importing.is_translation(policy, text):
            self.desk.in_repository(
                lambda repository: adopting_translation.adopt(
                    policy, text, memory.known_pairs(policy, repository, text.language)
                ),
                self._ask_adoption,
            )
            return
        try:
            self.desk.submit(importing.import_edit(policy, text, clock.system_choice))
        except policy_errors.PolicyError as error:
            self._tell_failure(error)

    def recover(self) -> None:
        """Ask how to go on where somebody left or a key is lost."""
        if self._recovering is None:
            self._recovering = recovering.Recovering(self.desk, self)
            self._recovering.told.connect(self.messages.tell)
        self._recovering.ask()

    def take_answer(self) -> None:
        """Open the dialog in which an answer from Word is looked at and taken in."""
        self.desk.settling.emit()
        dialog = answer_dialog.AnswerDialog(self.desk, self._looks.theme, self)
        dialog.told.connect(self.messages.tell)
        dialog.open()

    def _ask_adoption(self, found: "adoption.Adoption") -> None:
        """Show an existing translation beside its source before it is taken over."""
        dialog = adoption_dialog.AdoptionDialog(self.desk.policy, found, self._looks.theme, self)
        dialog.accepted.connect(lambda: self.desk.submit(dialog.edit()))
        dialog.open()

    def next_pane(self, by: int) -> None:
        """Give the focus to the next pane (1) or the one before (-1)."""
        sought = self._search
        search = (sought.form.focus_target(), sought.list) if sought is not None and sought.isVisible() else ()
        panes = (*self.workspace.panes(), *search)
        if panes:
            focused = QApplication.focusWidget()
            at = next((place for place, pane in enumerate(panes) if focused is not None and _holds(pane, focused)), -1)
            panes[(at + by) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def policy_title(self) -> str:
        """The policy's title in its source language, or the folder's name."""
        policy = self.desk.policy
        return visible(policy.titles.get(policy.source) or self.desk.folder.name)

    def situation(self, here: Situation) -> Situation:
        """The situation with what the policy decides of it."""
        desk, policy, at = self.desk, self.desk.policy, self.desk.selection
        shown = at if at is not None and at.section in policy.section_ids and at.language in policy.tags else None
        return replace(
            here,
            is_open=True,
            is_writable=desk.session.writable,
            is_saving=desk.is_saving,
            is_shared=self.sharing.shared.address is not None,
            can_undo=desk.session.can_undo,
            can_redo=desk.session.can_redo,
            place=None if shown is None else policy.place_of(shown.section),
            sections=len(policy.sections),
            languages=len(policy.languages),
            translated=shown is not None and policy.origin_of(shown.language) is not None,
            converts=any(can_convert(policy, tag) for tag in policy.tags),
            has_words=shown is not None and bool(policy.text(shown)),
            side=FIRST not in self._workspaces or self.write.side_shown,
            workspace=self._shown,
        )

    def _show_problems(self) -> None:
        self.show_workspace(FIRST)
        if not self.write.side_shown:
            self.write.toggle_side()
        self.write.side.turn_to(side_pane.PROBLEMS)

    def _tell_failure(self, error: Exception) -> None:
        if isinstance(error, RepositoryBusy) and error.locks:
            # A lock file of a program that died; the person alone knows whether another one is at work.
            button = self.tr("Remove the lock")
            self.messages.tell(Message(failure_words(error), Tone.ERROR, button, self._remove_locks, about="locks"))
            return
        if isinstance(error, NotTrusted):
            self.trust.ask()
            return
        if isinstance(error, future_versions.FutureVersion):
            # The Publish workspace asks for the reason.
            return
        about = "kept" if error is self.desk.keeper.error else "outside" if isinstance(error, FolderGone) else ""
        self.messages.tell(Message(failure_words(error), Tone.ERROR, about=about))

    def _tell_nothing_to_save(self) -> None:
        words = self.tr("Nothing has changed since the last version, so there is nothing to save.")
        self.messages.tell(Message(words, about="saved", passing=True))

    def _remove_locks(self) -> None:
        words = self.tr("The lock is removed. Try again.")
        self.desk.in_repository(
            lambda repository: repository.clear_locks(),
            lambda _: self.messages.tell(Message(words, Tone.FINE, about="locks")),
        )

    def _ask_for_trust(self) -> None:
        if not self.desk.session.is_trusted:
            self.trust.tell()

    def _tell_opening(self) -> None:
        """What a person should know of how the draft came about."""
        opened = self.desk.opened
        self._ask_for_trust()
        if not opened.writable:
            words = self.tr("This folder cannot be written, so the policy is open for reading only.")
            self.messages.tell(Message(words, Tone.WARNING))
        if opened.recovered and opened.interrupted and opened.recovered_at is not None:
            words = self.tr("Dateline was stopped before it could close. Your words are back as they stood on {time}.")
            time = QLocale().toString(
                QDateTime.fromSecsSinceEpoch(int(opened.recovered_at.timestamp())), QLocale.FormatType.ShortFormat
            )
            self.messages.tell(Message(filled(words, time=time), Tone.FINE, about="recovered"))
        if opened.foreign:
            count = len(opened.foreign)
            words = self.tr("Another program changed %n file(s); the changes are part of the draft.", "", count)
            self.messages.tell(Message(words, Tone.WARNING))
        if opened.left:
            words = self.tr("%n file(s) could not be read and stay as they were saved last.", "", len(opened.left))
            self.messages.tell(Message(f"{failure_words(opened.left[0])} {words}", Tone.WARNING))
        if opened.damaged:
            words = self.tr("The journal of unsaved words was damaged. It is kept in {path}.")
            self.messages.tell(Message(filled(words, path=opened.damaged[0]), Tone.WARNING))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What was opened beside a text is closed from the text as well.
        if event.key() == Qt.Key.Key_Escape and self.search.isVisible():
            self.search.close_pane()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._ask_for_trust()
            self.changed.emit()
        super().changeEvent(event)


def _holds(pane: QWidget, focused: QWidget) -> bool:
    return pane is focused or pane.isAncestorOf(focused)
