"""What other programs do to the open policy's folder: noticed by looking, shown, and taken in when a person says so."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from editor.loading import later
from editor.store.errors import (
    FileTooLarge,
    FolderGone,
    HeadMoved,
    LeadsElsewhere,
    NotAFile,
    StoreError,
    TooMuchTogether,
)
from editor.store.formats.layout import DamagedPolicy
from editor.store.repository import Repository
from editor.text.steering import filled
from editor.window.appearance.preferences import Looks
from editor.window.widgets.cards import Tone
from editor.window.widgets.messages import Message
from editor.window.words.messages import failure_words
from editor.window.work.policy_desk import PolicyDesk

with later():
    from editor.desk.team import external_changes, meeting
    from editor.window.sharing import arrival_dialog


_UNREADABLE = (DamagedPolicy, FileTooLarge, LeadsElsewhere, NotAFile, TooMuchTogether)
LOOK_EVERY = 3_000
"""Milliseconds between two looks at the folder while the program is in front."""


class Outside(QObject):
    """Watches one policy's folder. `told` carries a Message; `page` is the widget over which its dialog opens."""

    told = Signal(object)
    calm = Signal()

    def __init__(self, desk: PolicyDesk, looks: Looks, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._looks = looks
        self._page = page
        self._stamp: object = None
        self._shown: object = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self._on_time)
        self._timer.start()
        desk.failed.connect(self._on_failed)
        desk.saved.connect(self._forget)
        desk.closing.connect(self._timer.stop)

    def look(self) -> None:
        """See whether the folder is otherwise than the session knows."""
        session = self._desk.session
        if session.base is None or self._desk.is_saving or not session.writable:
            return
        base, seen, known = session.base, dict(session.foreign), self._stamp

        def work(repository: Repository) -> "tuple[object, external_changes.Elsewhere | None]":
            found = repository.stamp()
            return found, None if found == known else external_changes.elsewhere(repository, base, seen)

        self._desk.in_repository(work, self._on_looked, self._on_unreadable, owner=self, topic="outside")

    def _on_time(self) -> None:
        if QApplication.applicationState() is Qt.ApplicationState.ApplicationActive:
            self.look()

    def _forget(self) -> None:
        """After a save the files are other ones; the next look reads them again."""
        self._stamp = None
        self._is_back()

    def _is_back(self) -> None:
        """A folder that was gone stands at its path again."""
        if self._shown is FolderGone:
            self._shown = None
            self.calm.emit()

    def _on_looked(self, answer: "tuple[object, external_changes.Elsewhere | None]") -> None:
        self._stamp, found = answer
        self._is_back()
        if found is None or found.base != self._desk.session.base:
            return
        if not found:
            told = {str(error) for error in self._desk.session.left}
            self._tell_unread([error for error in found.left.values() if str(error) not in told])
            return
        shown = (found.newest and found.newest.version, dict(found.files))
        if shown == self._shown:
            return
        self._shown = shown
        words = self._moved(found.move, len(found.files))
        self.told.emit(Message(words, Tone.WARNING, self.tr("Look at it…"), lambda: self._show(found), about="outside"))

    def _tell_unread(self, errors: Sequence[StoreError]) -> None:
        """Files that came to be unreadable since the policy was opened; it is calm where there are none."""
        if not errors and self._shown is not None:
            self._shown = None
            self.calm.emit()
        elif errors and self._shown != (shown := [str(error) for error in errors]):
            self._shown = shown
            self._on_unreadable(errors[0])

    def _moved(self, move: "external_changes.HeadMove | None", files: int) -> str:
        match move:
            case external_changes.HeadMove.CAME_IN:
                return self.tr("Versions came in that your draft does not contain yet.")
            case external_changes.HeadMove.ADDED:
                return self.tr("Another program added versions to this policy.")
            case external_changes.HeadMove.SET_BACK:
                return self.tr("Another program set this folder back to an older version.")
            case external_changes.HeadMove.SWITCHED:
                return self.tr("Another program checked out another branch or version in this folder.")
            case external_changes.HeadMove.REMADE:
                return self.tr("Another program rewrote the newest version of this policy.")
            case None:
                return self.tr("Another program changed %n file(s) of this policy.", "", files)

    def _on_unreadable(self, error: Exception) -> None:
        """A file that makes no sense just now may be half written; the next look sees it whole, or says it again."""
        self._stamp = None
        if isinstance(error, _UNREADABLE):
            words = self.tr("Another program wrote a file that cannot be read. {reason}")
            message = Message(filled(words, reason=failure_words(error)), Tone.WARNING, about="outside")
            self.told.emit(message)
        elif not isinstance(error, FolderGone):
            self._desk.failed.emit(error)
        elif self._shown is not FolderGone:
            self._shown = FolderGone
            self.told.emit(Message(failure_words(error), Tone.ERROR, about="outside"))

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, FolderGone):
            self._shown = FolderGone
        if isinstance(error, HeadMoved):
            self._stamp = self._shown = None
            self.look()

    def _show(self, found: "external_changes.Elsewhere") -> None:
        self._desk.settling.emit()
        if found.base != self._desk.session.base:
            self._stamp = self._shown = None
            self.look()
            return
        arrival = external_changes.arrived(self._desk.session, found)
        dialog = arrival_dialog.ArrivalDialog(
            arrival,
            self._looks.theme,
            self.tr("These words differ between the folder and your draft. Take them in, or leave them there."),
            self.tr("Take them into the draft"),
            self._page,
            coming=True,
        )
        dialog.settled.connect(lambda answers: self._take(found, arrival, answers))
        dialog.rejected.connect(self._again)
        dialog.open()

    def _again(self) -> None:
        """What was left there is told again the next time it is looked at."""
        self._stamp = self._shown = None

    def _take(
        self, found: "external_changes.Elsewhere", arrival: "meeting.Arrival", answers: "meeting.Answers"
    ) -> None:
        session = self._desk.session
        if found.newest is not None:
            newest = found.newest
            session.stand_on(newest.version, newest.policy, arrival.policy(answers), newest.last, newest.digest)
            self._desk.took_in()
        if found.files:
            session.take_files(arrival.edit(answers), found.files)
        self._again()
        words = self.tr("The words are in your draft; they become a version when you save.")
        self.told.emit(Message(words, Tone.FINE, about="outside"))
