"""Bringing a text in: choose a file, look at where it is cut, and say where it goes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.desk.imports.likely import likely_language
from editor.desk.sentences import imports
from editor.desk.sentences.marking import fill
from editor.exchange.blocks.incoming.draft import Import
from editor.exchange.blocks.incoming.outside_files import read_outside
from editor.exchange.reading.cutting import set_title
from editor.exchange.reading.importing import import_bytes
from editor.exchange.reading.report import notes
from editor.exchange.reading.rich_text import is_page
from editor.exchange.reading.sections import numbered_as_typed, sections, typed_style
from editor.exchange.reading.word_counts import word_counts
from editor.policy.errors import BadLanguage
from editor.policy.language import Tag, tag
from editor.store.disk import atomic
from editor.text.steering import IN_A_ROW, filled, visible
from editor.window.appearance.dialog_size import open_at
from editor.window.appearance.theme import GRID, Theme, make_primary, set_look
from editor.window.exchange.import_cuts import ImportCuts
from editor.window.setup.language_dialog import COMMON, language_items
from editor.window.widgets.form_dialog import chosen_value, searchable
from editor.window.widgets.runner import Runner
from editor.window.words.messages import failure_words

_NOTES_HEIGHT = 30 * GRID
_LOOKED_AT = 400
"""Lines of a text by which its language is told."""


class ImportDialog(QDialog):
    """Reads one text. `imported` carries the Import, the file's name, and whether it goes into the open policy.

    Unless a person says otherwise it does where that `awaits` a text in this language. `numbers_open` says whether the
    open policy could begin to number its sections with this text.
    """

    imported = Signal(object, str, bool)

    def __init__(
        self,
        home: Path,
        runner: Runner,
        theme: Theme,
        parent: QWidget,
        *,
        language: str,
        into: str,
        awaits: Callable[[str], bool] = lambda _: False,
        numbers_open: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import a text"))
        open_at(self, 290 * GRID, 190 * GRID, parent)
        self._home, self._runner, self._numbers_open = home, runner, numbers_open
        self._file: Path | None = None
        self._text: Import | None = None
        self._path = QLineEdit()
        self._path.setAccessibleName(self.tr("File"))
        self._path.editingFinished.connect(self._read_typed)
        choose = QPushButton(self.tr("Choose a file…"))
        choose.clicked.connect(self._choose)
        self._language = searchable(language_items(), language, self.tr("Language of the text"))
        self._language.currentIndexChanged.connect(self._read_again)
        self._is_said = False
        self._language.editTextChanged.connect(self._say_language)
        self._title = QLineEdit()
        self._title.setAccessibleName(self.tr("Title"))
        self._awaits, self._is_sent = awaits, False
        self._into = self._way_in(into)
        self._numbered, self._whole = QCheckBox(), QCheckBox(self.tr("The whole page, not its main text only"))
        self._numbered.setVisible(False)
        self._whole.setVisible(False)
        self._whole.toggled.connect(self._read_again)
        self._problem = QLabel()
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        set_look(self._problem, "problem")
        self._problem.hide()
        self._cuts = ImportCuts(theme)
        self._cuts.changed.connect(self._on_changed)
        self._cuts.refused.connect(lambda error: self._say(failure_words(error)))
        self._notes = QPlainTextEdit()
        self._notes.setReadOnly(True)
        self._notes.setTabChangesFocus(True)
        self._notes.setAccessibleName(self.tr("Report"))
        self._notes.setFixedHeight(_NOTES_HEIGHT)
        self._confirm = QPushButton()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.addButton(self._confirm, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.accepted.connect(self._finish)
        self._buttons.rejected.connect(self.reject)
        self._lay_out(choose)
        # Only now: a button made the default before it stands in the dialog leaves Enter to another one.
        make_primary(self._confirm)
        self._show_count()

    def read(self, file: Path) -> None:
        """Read a file in the background and show where it would be cut."""
        try:
            language = tag(chosen_value(self._language))
        except BadLanguage as error:
            self._say(failure_words(error))
            return
        # Enter in the field of the file reads it and goes on to the button, which waits for the new text.
        self._file, self._text = file, None
        whole = self._whole.isChecked()
        self._show_count()
        self._path.setText(str(file))
        self._say("")
        self._runner.run(
            lambda: _read(file, language, whole), self._on_read, self._on_unread, owner=self, topic="import"
        )

    def _lay_out(self, choose: QPushButton) -> None:
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self._path, 1)
        row.addWidget(choose)
        form = QFormLayout()
        form.setHorizontalSpacing(4 * GRID)
        form.setVerticalSpacing(2 * GRID)
        form.addRow(self.tr("File"), row)
        form.addRow(self.tr("Language of the text"), self._language)
        form.addRow(self.tr("Title"), self._title)
        form.addRow("", self._into)
        form.addRow("", self._numbered)
        form.addRow("", self._whole)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        column.setSpacing(3 * GRID)
        column.addLayout(form)
        column.addWidget(self._problem)
        column.addWidget(self._cuts, 1)
        column.addWidget(self._notes)
        column.addWidget(self._buttons)

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Text to import"), str(self._home))
        dialog.setNameFilters(
            [self.tr("Texts (*.txt *.md *.markdown *.docx *.odt *.html *.htm *.mhtml)"), self.tr("All files (*)")]
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda file: self.read(Path(file)))
        dialog.open()

    def _read_typed(self) -> None:
        typed = self._path.text().strip()
        if typed and Path(typed) != self._file:
            self.read(Path(typed).expanduser())

    def _read_again(self) -> None:
        if self._file is not None:
            self.read(self._file)

    def _say_language(self, *_: object) -> None:
        """From now on the language is the person's choice."""
        self._is_said = True

    def _way_in(self, into: str) -> QCheckBox:
        known = visible(into, IN_A_ROW).replace("&", "&&")
        way = QCheckBox(filled(self.tr("Into the open policy, “{title}”"), title=known))
        way.setVisible(bool(into))
        way.setChecked(self._awaits(chosen_value(self._language)))
        way.clicked.connect(self._say_into)
        self._language.currentIndexChanged.connect(self._guess_into)
        way.toggled.connect(self._offer_numbers)
        return way

    def _say_into(self) -> None:
        """From now on it is the person's choice where the text goes."""
        self._is_sent = True

    def _guess_into(self, *_: object) -> None:
        if not self._is_sent:
            self._into.setChecked(self._awaits(chosen_value(self._language)))

    def _on_read(self, text: Import) -> None:
        if not self._is_said and (likely := _likely(text)) != text.language:
            self._language.setCurrentIndex(self._language.findData(likely))
            self._is_said = False
            return
        if not self._title.text().strip():
            self._title.setText(text.title or "")
        self._whole.setVisible(self._file is not None and is_page(self._file.name))
        self._cuts.show_import(text)
        self._on_changed(text)

    def _on_unread(self, error: Exception) -> None:
        self._text = None
        self._say(failure_words(error))
        self._show_count()

    def _on_changed(self, text: Import) -> None:
        self._text = text
        self._say("")
        lines = [*imports.told_counts(word_counts(text), _translated)]
        lines += imports.told_losses(text.losses, _translated)
        for note in notes(text):
            words = fill(_translated(imports.NOTES[note.code]), imports.note_facts(note))
            where = "" if note.line is None else filled(self.tr("Line {line}: "), line=note.line + 1)
            lines.append(where + words)
        self._notes.setPlainText("\n".join(lines))
        self._offer_numbers()
        self._show_count()

    def _offer_numbers(self, *_: object) -> None:
        """Ask whether the policy numbers its sections, where a text of its own comes with typed numbers."""
        count = typed_style(self._text)[1] if self._text is not None else 0
        words = self.tr("Number the sections, and remove the %n number(s) typed before headings", "", count)
        self._numbered.setText(words)
        self._numbered.setVisible(count > 0 and (not self._into.isChecked() or self._numbers_open))

    def _show_count(self) -> None:
        count = 0 if self._text is None else len(sections(self._text))
        self._confirm.setText(self.tr("Import %n section(s)", "", count) if count else self.tr("Import"))
        self._confirm.setEnabled(count > 0)

    def _say(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def _finish(self) -> None:
        if self._text is None or self._file is None:
            return
        title = " ".join(self._title.text().split())
        into = self._into.isVisibleTo(self) and self._into.isChecked()
        if not title and not into:
            self._say(self.tr("Give the policy a title."))
            self._title.setFocus()
            return
        text, name = set_title(self._text, title), self._file.name
        if self._numbered.isVisibleTo(self) and self._numbered.isChecked():
            text = numbered_as_typed(text)
        self.accept()
        self.imported.emit(text, name, into)


def _likely(text: Import) -> Tag:
    return likely_language("\n".join(text.lines[:_LOOKED_AT]), text.language, [tag(one) for one in COMMON])


def _read(file: Path, language: Tag, whole: bool) -> Import:
    with atomic.disk(file):
        data = read_outside(file)
    return import_bytes(data, file.name, language, whole=whole)


def _translated(template: str) -> str:
    return QCoreApplication.translate(imports.CONTEXT, template)
