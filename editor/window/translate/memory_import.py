"""Bringing a translation memory in: a file is chosen, read and kept in the policy's folder, all in the background."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from editor.desk.imports.files_in import files_in
from editor.desk.translation.memory import ReadMemory, is_kept, read_memory
from editor.policy.policy import Policy
from editor.store.repository import Repository
from editor.text.steering import filled, joined
from editor.window.widgets.cards import Tone
from editor.window.widgets.messages import Message
from editor.window.words.messages import failure_words
from editor.window.work.memory_keeper import MemoryKeeper
from editor.window.work.policy_desk import PolicyDesk

ABOUT = "memory"


class MemoryImport(QObject):
    """Asks for a TMX file and keeps it. `told` carries a Message."""

    told = Signal(object)

    def __init__(self, desk: PolicyDesk, keeper: MemoryKeeper, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._keeper = keeper
        self._window = window

    def ask(self) -> None:
        """Let a person choose the file."""
        names = self.tr("Translation memories (*.tmx)")
        chooser = QFileDialog(self._window, self.tr("Import a translation memory"), str(Path.home()), names)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(lambda path: self.take_in(Path(path)))
        chooser.open()

    def take_in(self, file: Path) -> None:
        """Read a file and keep it."""
        self.told.emit(Message(filled(self.tr("Reading {file}…"), file=file.name), about=ABOUT, busy=True))
        policy = self._desk.policy
        self._desk.in_repository(
            lambda repository: _new_of(file, policy, repository),
            lambda read: self._take(file, read),
            self._fail,
            owner=self,
        )

    def keep(self, memories: Sequence[ReadMemory]) -> None:
        """Keep memories that were read, as one version."""
        if not memories:
            return
        if self._desk.is_saving:
            words = self.tr("A version is being saved. Import the memory once more in a moment.")
            self.told.emit(Message(words, Tone.WARNING, about=ABOUT))
            return
        files = {read.path: read.data for read in memories}
        names = joined(", ", (read.name for read in memories))
        job = files_in(self._desk.session, files, f"Bring in the memory {names}")
        count = sum(read.count for read in memories)
        self._desk.in_repository_alone(job.write).begin(lambda version: self._kept(names, count, version), self._fail)

    def _take(self, file: Path, read: ReadMemory | None) -> None:
        if read is None:
            words = self.tr("{file} was brought in before, or is our own: none of its segments is new.")
            self.told.emit(Message(filled(words, file=file.name), about=ABOUT))
        else:
            self.keep((read,))

    def _kept(self, names: str, count: int, version: str) -> None:
        self._desk.session.finish_records(version)
        self._desk.took_files()
        self._keeper.note()
        words = self.tr("%n segment(s) came in from {file}", "", count)
        self.told.emit(Message(filled(words, file=names), about=ABOUT))

    def _fail(self, error: Exception) -> None:
        self.told.emit(Message(failure_words(error), Tone.ERROR, about=ABOUT))


def _new_of(file: Path, policy: Policy, repository: Repository) -> ReadMemory | None:
    """The memory in a file; None where it says nothing new."""
    read = read_memory(file, policy)
    return None if is_kept(repository, policy, read) else read
