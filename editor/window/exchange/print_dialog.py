"""Printing a version: which one, in which language, and whether with its changes marked."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from editor.desk.exports.editions import DRAFT
from editor.desk.exports.writing_out import ExportForm
from editor.text.steering import IN_A_ROW, visible
from editor.window.exchange.export_dialog import ExportWish
from editor.window.widgets.form_dialog import FormDialog
from editor.window.words.language_names import native_name


class PrintDialog(FormDialog):
    """Asks what to print; `versions` and `languages` are values with their words, the best first."""

    def __init__(
        self, wish: ExportWish, versions: Sequence[tuple[str, str]], languages: Sequence[str], parent: QWidget
    ) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Print"))
        self.confirm.setText(self.tr("Choose a printer…"))
        self.explain(
            self.tr(
                "The pages are set as a PDF and read back word by word; those very pages go to the printer you choose"
                " next, or into a file."
            )
        )
        self._version, self._since, self._language = (QComboBox() for _ in range(3))
        self._since.addItem(self.tr("Nothing"), "")
        for name, words in versions:
            self._version.addItem(visible(words, IN_A_ROW), name)
            if name != DRAFT:
                self._since.addItem(visible(words, IN_A_ROW), name)
        for tag in languages:
            self._language.addItem(native_name(tag), tag)
        for words, field, value in (
            (self.tr("Version"), self._version, wish.version),
            (self.tr("Mark changes since"), self._since, wish.since),
            (self.tr("Language"), self._language, wish.language),
        ):
            field.setAccessibleName(words)
            field.setCurrentIndex(max(0, field.findData(value)))
            self.form.addRow(words, field)

    def wish(self) -> ExportWish:
        """What was chosen."""
        version, since, language = (str(one.currentData()) for one in (self._version, self._since, self._language))
        return ExportWish(version, ExportForm.PDF, since, language)

    @override
    def problem(self) -> str:
        wish = self.wish()
        if wish.since == wish.version:
            return self.tr("A version does not differ from itself. Choose another one to mark changes since.")
        return ""
