"""Work that goes to translators and comes back, from the window; files are read and written off its thread."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from editor.loading import later
from editor.policy.policy import Policy
from editor.store.disk import atomic
from editor.store.repository import Repository
from editor.text.steering import filled
from editor.window.translate.memory_import import MemoryImport
from editor.window.translate.progress.coverage import targets
from editor.window.widgets.cards import Tone
from editor.window.widgets.messages import Message
from editor.window.words.messages import failure_words
from editor.window.work.policy_desk import PolicyDesk

with later():
    from editor.desk.imports import kept_remarks, returned_files, returned_work
    from editor.window.translate.agency import incoming_dialog, sending_dialog

ABOUT = "translators"


class Translators(QObject):
    """Asks and does. `told` carries a Message."""

    told = Signal(object)

    def __init__(self, desk: PolicyDesk, memories: MemoryImport, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._memories = memories
        self._window = window

    def send(self) -> None:
        """Ask what is to go out, then where to."""
        self._desk.settling.emit()
        tags = targets(self._desk.policy)
        at = self._desk.selection
        if not tags:
            self.told.emit(Message(self.tr("The policy has no language to translate into yet."), about=ABOUT))
            return
        dialog = sending_dialog.SendingDialog(tags, None if at is None else at.language, self._window)
        dialog.accepted.connect(lambda: self._ask_file(dialog.wish()))
        dialog.open()

    def take(self) -> None:
        """Let a person choose the file that came back."""
        self._desk.settling.emit()
        names = " ".join(f"*{one}" for one in (*returned_files.PACKAGES, *returned_files.XLIFF, ".docx"))
        chooser = self._chooser(self.tr("Work from translators"), QFileDialog.AcceptMode.AcceptOpen, names)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(lambda path: self.take_in(Path(path)))
        chooser.open()

    def write(self, file: Path, wish: "sending_dialog.SendingWish") -> None:
        """Write what goes out."""
        policy = self._desk.policy

        def work(repository: Repository) -> bool:
            made = sending_dialog.made(policy, repository, wish)
            if made is not None:
                atomic.write(file, made.data)
            return made is not None

        self.told.emit(Message(filled(self.tr("Writing {file}…"), file=file.name), about=ABOUT, busy=True))
        self._desk.in_repository(work, lambda is_written: self._on_written(file, is_written), self._fail, owner=self)

    def take_in(self, file: Path) -> None:
        """Read a file, and show what it would change."""
        policy = self._desk.policy
        self.told.emit(Message(filled(self.tr("Reading {file}…"), file=file.name), about=ABOUT, busy=True))
        self._desk.in_repository(
            lambda repository: _read(file, policy, repository),
            lambda works: self._ask(file, policy, *works),
            self._fail,
            owner=self,
        )

    def _ask_file(self, wish: "sending_dialog.SendingWish") -> None:
        names = f"*.{wish.form.value}"
        chooser = self._chooser(self.tr("Where to save the file"), QFileDialog.AcceptMode.AcceptSave, names)
        chooser.setDefaultSuffix(wish.form.value)
        chooser.selectFile(f"{wish.sending.language}.{wish.form.value}")
        chooser.fileSelected.connect(lambda path: self.write(Path(path), wish))
        chooser.open()

    def _chooser(self, title: str, mode: QFileDialog.AcceptMode, names: str) -> QFileDialog:
        shown = filled(self.tr("Files for translators ({names})"), names=names)
        chooser = QFileDialog(self._window, title, str(Path.home()), shown)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(mode)
        return chooser

    def _on_written(self, file: Path, is_written: bool) -> None:
        if is_written:
            words = filled(self.tr("The work was written to {file}."), file=file.name)
        else:
            words = self.tr("Every text is in step, so there is nothing to send.")
        self.told.emit(Message(words, about=ABOUT))

    def _ask(
        self, file: Path, policy: Policy, found: "returned_work.ReturnedWork", over: "returned_work.ReturnedWork"
    ) -> None:
        if found.is_known:
            words = self.tr("Nothing in {file} is new: all of it stands here, or stood here before.")
            self.told.emit(Message(filled(words, file=file.name), about=ABOUT))
            return
        self.told.emit(Message("", about=ABOUT))
        dialog = incoming_dialog.IncomingDialog(policy, found, over, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._submit(policy, dialog))
        dialog.open()

    def _submit(self, policy: Policy, dialog: "incoming_dialog.IncomingDialog") -> None:
        if policy is not self._desk.policy:
            return
        edit = dialog.work().edit
        if edit is not None:
            self._desk.submit(edit)
        if dialog.work().remarks:
            comments = kept_remarks.comments_of(self._desk.policy, dialog.work().remarks)
            self._desk.reviews.record(lambda desk, _: desk.remark(comments), self._tell_remarks(len(comments)))
        self._memories.keep(dialog.work().memories)

    def _tell_remarks(self, count: int) -> Callable[[], None]:
        words = self.tr("%n remark(s) kept as comments, to be read in Review", "", count)
        return lambda: self.told.emit(Message(words, about="remarks"))

    def _fail(self, error: Exception) -> None:
        self.told.emit(Message(failure_words(error), Tone.ERROR, about=ABOUT))


def _read(
    file: Path, policy: Policy, repository: Repository
) -> tuple["returned_work.ReturnedWork", "returned_work.ReturnedWork"]:
    """What a file would change, and what it would where it wins over what was edited here since."""
    files = returned_files.read_returned(file)
    held, over = (returned_work.returned_work(policy, repository, files, over=one) for one in (False, True))
    return held, over
