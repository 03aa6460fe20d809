"""Work that goes to translators and comes back, from the window; files are read and written off its thread."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from editor.desk.translation.incoming import Incoming, incoming
from editor.desk.translation.outgoing import outgoing
from editor.exchange.blocks.incoming.outside_files import read_outside
from editor.exchange.xliff.parcel import Returned
from editor.exchange.xliff.reading import read_xliff
from editor.exchange.xliff.writing import write_xliff
from editor.policy.limits import XLIFF_BYTES
from editor.policy.policy import Policy
from editor.store.disk import atomic
from editor.store.repository import Repository
from editor.window.translate.coverage import targets
from editor.window.translate.incoming_dialog import IncomingDialog
from editor.window.translate.sending_dialog import SendingDialog, SendingWish
from editor.window.widgets.cards import Tone
from editor.window.widgets.messages import Message
from editor.window.words.messages import failure_words
from editor.window.work.policy_desk import PolicyDesk

ABOUT = "translators"


class Translators(QObject):
    """Asks and does. `told` carries a Message."""

    told = Signal(object)

    def __init__(self, desk: PolicyDesk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def send(self) -> None:
        """Ask what is to go out, then where to."""
        self._desk.settling.emit()
        tags = targets(self._desk.policy)
        at = self._desk.selection
        if not tags:
            self.told.emit(Message(self.tr("The policy has no language to translate into yet."), about=ABOUT))
            return
        dialog = SendingDialog(tags, None if at is None else at.language, self._window)
        dialog.accepted.connect(lambda: self._ask_file(dialog.wish()))
        dialog.open()

    def take(self) -> None:
        """Let a person choose the file that came back."""
        self._desk.settling.emit()
        chooser = self._chooser(self.tr("Work from translators"), QFileDialog.AcceptMode.AcceptOpen)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(lambda path: self.take_in(Path(path)))
        chooser.open()

    def write(self, file: Path, wish: SendingWish) -> None:
        """Write what goes out."""
        policy = self._desk.policy

        def work(repository: Repository) -> int:
            parcel = outgoing(policy, repository, wish.language, every=wish.every)
            if parcel.sections:
                atomic.write(file, write_xliff(parcel, wish.version, copies_source=wish.copies_source))
            return len(parcel.sections)

        self._desk.in_repository(work, lambda count: self._on_written(file, count), self._fail, owner=self)

    def take_in(self, file: Path) -> None:
        """Read a file, and show what it would change."""
        policy = self._desk.policy
        self._desk.in_background(lambda: _read(file, policy), self._ask, self._fail, owner=self)

    def _ask_file(self, wish: SendingWish) -> None:
        chooser = self._chooser(self.tr("Where to save the file"), QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("xlf")
        chooser.selectFile(f"{wish.language}.xlf")
        chooser.fileSelected.connect(lambda path: self.write(Path(path), wish))
        chooser.open()

    def _chooser(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        chooser = QFileDialog(self._window, title, str(Path.home()), self.tr("Files for translators (*.xlf *.xliff)"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(mode)
        return chooser

    def _on_written(self, file: Path, count: int) -> None:
        if count:
            words = self.tr("%n section(s) written to {file}", "", count).format(file=file.name)
        else:
            words = self.tr("Every text is in step, so there is nothing to send.")
        self.told.emit(Message(words, about=ABOUT))

    def _ask(self, read: tuple[Policy, Returned, Incoming]) -> None:
        dialog = IncomingDialog(*read, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._submit(read[0], dialog))
        dialog.open()

    def _submit(self, policy: Policy, dialog: IncomingDialog) -> None:
        edit = dialog.edit()
        if edit is not None and policy is self._desk.policy:
            self._desk.submit(edit)

    def _fail(self, error: Exception) -> None:
        self.told.emit(Message(failure_words(error), Tone.ERROR, about=ABOUT))


def _read(file: Path, policy: Policy) -> tuple[Policy, Returned, Incoming]:
    with atomic.disk(file):
        data = read_outside(file, XLIFF_BYTES)
    returned = read_xliff(data)
    return policy, returned, incoming(policy, returned)
