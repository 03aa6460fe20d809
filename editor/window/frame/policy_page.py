"""An open policy on the screen: its workspaces, its messages and its status line."""

from dataclasses import replace

from PySide6.QtCore import QDateTime, QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QApplication, QSizePolicy, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from editor.desk.conversion.converting import can_convert
from editor.desk.imports.importing import as_numbered, import_edit, is_translation
from editor.desk.translation.adopting_translation import adopt
from editor.desk.translation.adoption import Adoption
from editor.desk.translation.memory import known_pairs
from editor.desk.versions.clock import system_choice
from editor.desk.versions.future_versions import FutureVersion
from editor.exchange.blocks.incoming.draft import Import
from editor.policy.errors import PolicyError
from editor.store.errors import FolderGone, NotTrusted, RepositoryBusy
from editor.text.steering import visible
from editor.window.appearance.preferences import Looks
from editor.window.commands.actions import Actions
from editor.window.commands.commands import Situation
from editor.window.exchange.answer_dialog import AnswerDialog
from editor.window.exchange.exporter import Exporter
from editor.window.exchange.printing import Printing
from editor.window.frame.status_line import StatusLine
from editor.window.frame.workspaces import WORKSPACES
from editor.window.search.search_pane import SearchPane
from editor.window.search.searching import Searching
from editor.window.sharing.outside import Outside
from editor.window.sharing.sharing import Sharing
from editor.window.sharing.sharing_talk import SharingTalk
from editor.window.sharing.trust_talk import TrustTalk
from editor.window.translate.adoption_dialog import AdoptionDialog
from editor.window.translate.translate_workspace import TranslateWorkspace
from editor.window.widgets.cards import Tone
from editor.window.widgets.messages import Message, Messages
from editor.window.words.messages import failure_words
from editor.window.work.housekeeping import Housekeeping
from editor.window.work.policy_desk import PolicyDesk
from editor.window.work.steps_taken_back import StepsTakenBack
from editor.window.work.workspace import Workspace
from editor.window.write.side_pane import PROBLEMS
from editor.window.write.write_workspace import WriteWorkspace

_SIZES = (1080, 360)
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
        self._stack = QStackedWidget()
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
        others = (Housekeeping(desk, self), StepsTakenBack(desk, self))
        for teller in (self.sharing, self.trust, self.outside, self.exporter, self.printing, *others):
            teller.told.connect(self.messages.tell)
        self.outside.calm.connect(lambda: self.messages.forget("outside"))
        self.sharing.changed.connect(self.changed)
        self.search = SearchPane(desk, looks)
        self.search.hide()
        self._lay_out()
        self._workspaces: dict[str, Workspace] = {}
        for kind in WORKSPACES:
            workspace = kind(desk, looks)
            workspace.equip(actions)
            workspace.workspace_wanted.connect(self.show_workspace)
            workspace.told.connect(self.messages.tell)
            self._workspaces[kind.id] = workspace
            self._stack.addWidget(workspace)
        searching = Searching(self.search, desk, looks, lambda: self.workspace, self._turned_to, self.messages.tell)
        searching.equip(actions)
        searching.mark(self.write.editor, self._translate.editor)
        self.status.problems.clicked.connect(self._show_problems)
        desk.failed.connect(self._tell_failure)
        desk.nothing_to_save.connect(self._tell_nothing_to_save)
        desk.kept.connect(lambda: self.messages.forget("kept"))
        desk.touched.connect(self.messages.drop_passing)
        for signal in (desk.touched, desk.selected, desk.saved):
            signal.connect(lambda *_: self.changed.emit())
        self.write.side_changed.connect(self.changed)
        self._tell_opening()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        # The workspaces that are not shown would ask for more room than they need in a narrow window.
        self._stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._stack.setMinimumWidth(_LEAST)
        splitter.addWidget(self._stack)
        splitter.addWidget(self.search)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes(list(_SIZES))
        self._looks.remember(splitter, "search")
        column.addWidget(splitter, 1)
        column.addWidget(self.messages)
        column.addWidget(self.status)

    @property
    def write(self) -> WriteWorkspace:
        """The Write workspace."""
        found = self._workspaces[WriteWorkspace.id]
        assert isinstance(found, WriteWorkspace)
        return found

    @property
    def _translate(self) -> TranslateWorkspace:
        found = self._workspaces[TranslateWorkspace.id]
        assert isinstance(found, TranslateWorkspace)
        return found

    @property
    def workspace(self) -> Workspace:
        """The workspace that is shown."""
        return next(one for one in self._workspaces.values() if one is self._stack.currentWidget())

    def titles(self) -> dict[str, str]:
        """The words of the tabs by the ids of the workspaces."""
        return {name: workspace.title() for name, workspace in self._workspaces.items()}

    def show_workspace(self, name: str) -> None:
        """Turn to a workspace; an unknown name leaves things as they are."""
        wanted = self._workspaces.get(name)
        if wanted is None:
            return
        self.desk.settling.emit()
        self._stack.setCurrentWidget(wanted)
        wanted.activate()
        self._looks.change(workspace=name)
        self.changed.emit()

    def _turned_to(self, name: str) -> Workspace:
        if self.workspace.id != name:
            self.show_workspace(name)
        return self.workspace

    def take_in(self, text: Import) -> None:
        """Take an imported text into the open policy: as its sections, or as a translation of those that it has."""
        policy = self.desk.policy
        seen, text = len(text.losses), as_numbered(text, policy)
        if taken := len(text.losses) - seen:
            words = self.tr("%n typed number(s) before headings were taken off: the policy numbers them.", "", taken)
            self.messages.tell(Message(words, about="import"))
        if is_translation(policy, text):
            self.desk.in_repository(
                lambda repository: adopt(policy, text, known_pairs(policy, repository, text.language)),
                self._ask_adoption,
            )
            return
        try:
            self.desk.submit(import_edit(policy, text, system_choice))
        except PolicyError as error:
            self._tell_failure(error)

    def take_answer(self) -> None:
        """Open the dialog in which an answer from Word is looked at and taken in."""
        self.desk.settling.emit()
        dialog = AnswerDialog(self.desk, self._looks.theme, self)
        dialog.told.connect(self.messages.tell)
        dialog.open()

    def _ask_adoption(self, found: Adoption) -> None:
        """Show an existing translation beside its source before it is taken over."""
        dialog = AdoptionDialog(self.desk.policy, found, self._looks.theme, self)
        dialog.accepted.connect(lambda: self.desk.submit(dialog.edit()))
        dialog.open()

    def next_pane(self, by: int) -> None:
        """Give the focus to the next pane (1) or the one before (-1)."""
        search = (self.search.form.focus_target(), self.search.list) if self.search.isVisible() else ()
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
            writing=self.workspace is self.write,
            place=None if shown is None else policy.place_of(shown.section),
            sections=len(policy.sections),
            languages=len(policy.languages),
            translated=shown is not None and policy.origin_of(shown.language) is not None,
            converts=any(can_convert(policy, tag) for tag in policy.tags),
            has_words=shown is not None and bool(policy.text(shown)),
            side=self.write.side_shown,
            workspace=self.workspace.id,
        )

    def _show_problems(self) -> None:
        self.show_workspace(WriteWorkspace.id)
        if not self.write.side_shown:
            self.write.toggle_side()
        self.write.side.turn_to(PROBLEMS)

    def _tell_failure(self, error: Exception) -> None:
        if isinstance(error, RepositoryBusy) and error.locks:
            # A lock file of a program that died; the person alone knows whether another one is at work.
            button = self.tr("Remove the lock")
            self.messages.tell(Message(failure_words(error), Tone.ERROR, button, self._remove_locks, about="locks"))
            return
        if isinstance(error, NotTrusted):
            self.trust.ask()
            return
        if isinstance(error, FutureVersion):
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
            words = self.tr("Dateline was ended before it could close. Your words are back as they stood on {time}.")
            time = QLocale().toString(
                QDateTime.fromSecsSinceEpoch(int(opened.recovered_at.timestamp())), QLocale.FormatType.ShortFormat
            )
            self.messages.tell(Message(words.format(time=time), Tone.FINE, about="recovered"))
        if opened.foreign:
            count = len(opened.foreign)
            words = self.tr("Another program changed %n file(s); the changes are part of the draft.", "", count)
            self.messages.tell(Message(words, Tone.WARNING))
        if opened.left:
            words = self.tr("%n file(s) could not be read and stay as they were saved last.", "", len(opened.left))
            self.messages.tell(Message(f"{failure_words(opened.left[0])} {words}", Tone.WARNING))
        if opened.damaged:
            words = self.tr("The journal of unsaved words was damaged. It is kept in {path}.")
            self.messages.tell(Message(words.format(path=opened.damaged[0]), Tone.WARNING))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._ask_for_trust()
            self.changed.emit()
        super().changeEvent(event)


def _holds(pane: QWidget, focused: QWidget) -> bool:
    return pane is focused or pane.isAncestorOf(focused)
