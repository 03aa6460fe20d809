"""Sending a version out: which one, as what, what is marked in it, in which languages, and where to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from editor.desk.exports.editions import DRAFT
from editor.desk.exports.writing_out import REDLINES, ExportForm
from editor.exchange.blocks.page_words import borrowed_words
from editor.text.steering import IN_A_ROW, filled, joined, visible
from editor.window.appearance.theme import GRID
from editor.window.widgets.form_dialog import FormDialog
from editor.window.words.language_names import native_name


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What a person wants to send out: versions by their names (`release/3`, `draft`, a commit), empty for none."""

    version: str
    form: ExportForm = ExportForm.HTML
    since: str = ""
    language: str = ""
    base: str = ""


class ExportDialog(FormDialog):
    """Asks for everything at once; `versions` and `languages` are values with their words, the best first."""

    def __init__(
        self,
        wish: ExportWish,
        versions: Sequence[tuple[str, str]],
        languages: Sequence[str],
        folder: Path,
        parent: QWidget,
    ) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Export"))
        self.confirm.setText(self.tr("Export"))
        self.setMinimumWidth(130 * GRID)
        self._version, self._form, self._since, self._language = (QComboBox() for _ in range(4))
        for name, words in versions:
            self._version.addItem(visible(words, IN_A_ROW), name)
        for form, words in self._forms():
            self._form.addItem(words, form.value)
        self._since.addItem(self.tr("Nothing"), "")
        for name, words in versions:
            if name != DRAFT:
                self._since.addItem(visible(words, IN_A_ROW), name)
        self._language.addItem(self.tr("All languages"), "")
        for tag in languages:
            self._language.addItem(native_name(tag), tag)
        self._base, self._folder = QLineEdit(wish.base), QLineEdit(str(folder))
        self._base.setPlaceholderText("https://example.org/privacy")
        choose = QPushButton(self.tr("Choose a folder…"))
        choose.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self._folder, 1)
        row.addWidget(choose)
        for words, field in (
            (self.tr("Version"), self._version),
            (self.tr("Form"), self._form),
            (self.tr("Mark changes since"), self._since),
            (self.tr("Language"), self._language),
            (self.tr("Address of the site"), self._base),
        ):
            field.setAccessibleName(words)
            self.form.addRow(words, field)
        if without := [tag for tag in languages if borrowed_words(tag)]:
            words = self.tr(
                "Legend, date line and notices have no words in {languages} yet; they are in {fallback} there, and"
                " dates in the language’s own form."
            )
            names = joined(", ", map(native_name, without))
            self.explain(filled(words, languages=names, fallback=native_name(borrowed_words(without[0]))))
        self._folder.setAccessibleName(self.tr("Folder"))
        self.form.addRow(self.tr("Folder"), row)
        for combo, value in (
            (self._version, wish.version),
            (self._form, wish.form.value),
            (self._since, wish.since),
            (self._language, wish.language),
        ):
            combo.setCurrentIndex(max(0, combo.findData(value)))
        self._form.currentIndexChanged.connect(lambda _: self._fit())
        self._since.currentIndexChanged.connect(lambda _: self._fit())
        self._fit()

    def wish(self) -> ExportWish:
        """What was chosen."""
        form = ExportForm(self._form.currentData())
        chosen = ExportWish(str(self._version.currentData()), form, language=str(self._language.currentData()))
        if form in REDLINES:
            chosen = replace(chosen, since=str(self._since.currentData()))
        return replace(chosen, base=self._base.text().strip()) if self._is_site() else chosen

    def folder(self) -> Path:
        """Where to."""
        return Path(self._folder.text().strip()).expanduser()

    @override
    def problem(self) -> str:
        wish = self.wish()
        if wish.since == wish.version:
            return self.tr("A version does not differ from itself. Choose another one to mark changes since.")
        if wish.base and not wish.base.startswith(("https://", "http://")):
            return self.tr("Write the address of the site as https://example.org/privacy, or leave it empty.")
        if not self._folder.text().strip():
            return self.tr("Choose a folder to write into.")
        return ""

    def _forms(self) -> tuple[tuple[ExportForm, str], ...]:
        return (
            (ExportForm.HTML, self.tr("Web pages")),
            (ExportForm.WORD, self.tr("Word")),
            (ExportForm.PDF, self.tr("PDF")),
            (ExportForm.MARKDOWN, self.tr("Markdown")),
            (ExportForm.BUNDLE, self.tr("Markdown and JSON in one archive")),
            (ExportForm.JSON, self.tr("JSON for your own templates")),
        )

    def _is_site(self) -> bool:
        return self._form.currentData() == ExportForm.HTML.value and not self._since.currentData()

    def _fit(self) -> None:
        """Only what the form can do is asked for."""
        self._since.setEnabled(ExportForm(self._form.currentData()) in REDLINES)
        self._base.setEnabled(self._is_site())

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder to write into"), self._folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._folder.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
