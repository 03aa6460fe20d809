"""Taking an answer in: a document that came back from Word, or a page, is looked at as a redline before it is taken."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from editor.desk.exports.answers import (
    PASTED,
    AnswerFile,
    NotSentFromHere,
    SectionAnswer,
    answer_edit,
    read_answer,
    read_foreign,
    section_answers,
    title_of,
    untracked_sections,
)
from editor.desk.versions.clock import system_choice
from editor.exchange.blocks.incoming.outside_files import read_outside
from editor.exchange.reading.rich_text import is_word
from editor.policy.errors import PolicyError
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.store.disk import atomic
from editor.store.repository import Repository
from editor.text.redline.redline import redline
from editor.text.redline.words.vocabulary import Vocabulary
from editor.window.appearance.dialog_size import open_at
from editor.window.appearance.theme import GRID, Theme, make_primary, set_look
from editor.window.exchange.answer_list import AnswerList, key_of
from editor.window.outline.section_names import SectionNames
from editor.window.redline.redline_pieces import Passage, passage
from editor.window.redline.redline_view import RedlineView
from editor.window.widgets.cards import Tone
from editor.window.widgets.folders import documents
from editor.window.widgets.messages import Message
from editor.window.words.language_names import native_name
from editor.window.words.messages import failure_words
from editor.window.work.policy_desk import PolicyDesk

_SIZES = (420, 740)


class AnswerDialog(QDialog):
    """Reads one document against the draft. `told` carries a Message once it was taken in."""

    told = Signal(object)

    def __init__(self, desk: PolicyDesk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Take in an answer"))
        open_at(self, 290 * GRID, 180 * GRID, parent)
        self._desk = desk
        self._names = SectionNames(self)
        self._answer: AnswerFile | None = None
        self._found: tuple[SectionAnswer, ...] = ()
        self._passages: tuple[tuple[SectionAnswer, Passage], ...] = ()
        self._path = QLineEdit()
        self._path.setAccessibleName(self.tr("File"))
        self._path.editingFinished.connect(self._read_typed)
        self._read_last = ""
        self._language = QComboBox()
        self._language.setAccessibleName(self.tr("Language of the text"))
        for tag in desk.policy.tags:
            self._language.addItem(native_name(tag), tag)
        at = desk.selection
        self._language.setCurrentIndex(max(0, self._language.findData("" if at is None else at.language)))
        self._told = QLabel()
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        self.list = AnswerList()
        self.list.setAccessibleName(self.tr("Changes"))
        self.view = RedlineView(theme)
        self._accept_all, self._reject_all = QPushButton(self.tr("Accept all")), QPushButton(self.tr("Reject all"))
        self._confirm = QPushButton()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.addButton(self._confirm, QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        make_primary(self._confirm)
        self.list.decided.connect(self._think)
        self.list.section_wanted.connect(self.view.go_to_section)
        self._accept_all.clicked.connect(lambda: self.list.tick_all(True))
        self._reject_all.clicked.connect(lambda: self.list.tick_all(False))
        self._buttons.accepted.connect(self._finish)
        self._buttons.rejected.connect(self.reject)
        self._say(
            self.tr(
                "Choose the Word file that came back, or a page. What was changed in it is shown here; nothing is taken"
                " in before you say so."
            ),
            "secondary",
        )
        self._show()

    def read(self, file: Path) -> None:
        """Read a document in the background."""
        self._path.setText(str(file))
        self._read_last = str(file)
        language, draft = Tag(self._language.currentData()), self._desk.policy
        # Enter in the field reads the file and goes on to the button, which waits for the new document.
        self._forget()
        self._say(self.tr("Reading…"), "secondary")
        self._desk.in_repository(
            lambda repository: _read(repository, file, draft, language), self._on_read, self._on_unread, owner=self
        )

    def paste(self) -> None:
        """Read what was copied in a word processor or on a page."""
        mime = QGuiApplication.clipboard().mimeData()
        source = mime.html() if mime.hasHtml() else ""
        if not source.strip():
            self._say(self.tr("The clipboard holds no formatted text. Copy it in Word or on the page first."))
            return
        language, draft = Tag(self._language.currentData()), self._desk.policy
        self._desk.in_background(
            lambda: read_foreign(source.encode("utf-8", "replace"), PASTED, draft, language),
            self._on_read,
            self._on_unread,
            owner=self,
        )

    def _lay_out(self) -> None:
        choose, paste = QPushButton(self.tr("Choose a file…")), QPushButton(self.tr("Paste"))
        choose.clicked.connect(self._choose)
        paste.clicked.connect(self.paste)
        for button in (choose, paste):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self._path, 1)
        for widget in (choose, paste, self._language):
            row.addWidget(widget)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(self.view)
        splitter.setSizes(list(_SIZES))
        foot = QHBoxLayout()
        foot.setSpacing(2 * GRID)
        for button in (self._accept_all, self._reject_all):
            button.setAutoDefault(False)
            foot.addWidget(button)
        foot.addStretch()
        foot.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        column.setSpacing(3 * GRID)
        column.addLayout(row)
        column.addWidget(self._told)
        column.addWidget(splitter, 1)
        column.addLayout(foot)

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Document that came back"), str(documents()))
        dialog.setNameFilters(
            [self.tr("Word, HTML and texts (*.docx *.odt *.html *.htm *.md *.txt)"), self.tr("All files (*)")]
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda file: self.read(Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _read_typed(self) -> None:
        typed = self._path.text().strip()
        if typed and typed != self._read_last:
            self.read(Path(typed).expanduser())

    def _on_read(self, answer: AnswerFile) -> None:
        self._answer = answer
        self._language.setCurrentIndex(max(0, self._language.findData(answer.language)))
        policy = self._desk.policy
        names = {str(section): self._names.words(policy, section) for section in policy.section_ids}
        self.list.show_answer(answer, names, [one for one in untracked_sections(answer) if one])
        self._say(self._about(answer), "problem" if answer.version else "secondary")
        self._think()

    def _about(self, answer: AnswerFile) -> str:
        """What a person has to know about where the document comes from."""
        if not answer.version:
            return self.tr("Dateline did not write this file, so its sections were found by their headings.")
        lines = []
        if not answer.is_known:
            lines.append(
                self.tr("The policy no longer holds the words that were sent; those in the file are taken for them.")
            )
        untracked = len(untracked_sections(answer))
        if untracked:
            lines.append(self.tr("%n section(s) were changed without being tracked. Look at them.", "", untracked))
        return "\n".join(lines)

    def _on_unread(self, error: Exception) -> None:
        self._forget()
        self._say(failure_words(error))

    def _forget(self) -> None:
        self._answer, self._found = None, ()
        self.list.clear()
        self._show()

    def _think(self) -> None:
        answer = self._answer
        if answer is None:
            return
        draft, accepted = self._desk.policy, self.list.accepted()
        names = {str(section): self._names.words(draft, section) for section in draft.section_ids}
        self._desk.in_background(
            lambda: _shown(section_answers(answer, draft, accepted), answer.language, names),
            self._on_thought,
            self._on_unread,
            owner=self,
            topic="answer",
        )

    def _on_thought(self, shown: tuple[tuple[SectionAnswer, Passage], ...]) -> None:
        self._found = tuple(one for one, _ in shown)
        self.list.add_sections(self._found)
        self._passages = shown
        self._show()

    def _taken(self) -> tuple[SectionAnswer, ...]:
        left = self.list.left()
        return tuple(one for one in self._found if key_of(one) not in left)

    def _show(self) -> None:
        taken = self._taken()
        language = self._desk.policy.source if self._answer is None else self._answer.language
        wanted = [one for found, one in self._passages if found in taken] if self._found else []
        self.view.show_passages(wanted, language, folded=True, stay=True)
        count = len(taken)
        self._confirm.setText(self.tr("Take in %n section(s)", "", count) if count else self.tr("Take in"))
        self._confirm.setEnabled(count > 0)
        for button in (self._accept_all, self._reject_all):
            button.setEnabled(self._answer is not None and bool(self._answer.numbers))
        if self._answer is not None and not self._found and self._told.isHidden():
            self._say(self.tr("With these choices the document says what the draft says."), "secondary")

    def _say(self, words: str, look: str = "problem") -> None:
        set_look(self._told, look)
        self._told.setText(words)
        self._told.setVisible(bool(words))

    def _finish(self) -> None:
        answer, taken = self._answer, self._taken()
        if answer is None or not taken:
            return
        title = title_of(answer, self.list.accepted()) if answer.version else None
        try:
            self._desk.submit(answer_edit(self._desk.policy, answer.language, taken, system_choice, title or None))
        except PolicyError as error:
            self._say(failure_words(error))
            return
        words = self.tr("Took in %n section(s) of the answer. You can take it back with Undo.", "", len(taken))
        self.told.emit(Message(words, Tone.FINE, about="answer"))
        self.accept()


def _shown(
    found: tuple[SectionAnswer, ...], language: str, names: Mapping[str, str]
) -> tuple[tuple[SectionAnswer, Passage], ...]:
    """Each section with its redline from the draft."""
    shown = []
    for one in found:
        made = passage(redline(one.draft, one.text), Vocabulary(language))
        named = Passage(
            made.spans, made.changes, made.moves, section=key_of(one), note=names.get(key_of(one), one.heading)
        )
        shown.append((one, named))
    return tuple(shown)


def _read(repository: Repository, file: Path, draft: Policy, language: Tag) -> AnswerFile:
    with atomic.disk(file):
        data = read_outside(file)
    if is_word(data, file.name):
        try:
            return read_answer(data, repository, draft)
        except NotSentFromHere:
            pass
    return read_foreign(data, file.name, draft, language)
