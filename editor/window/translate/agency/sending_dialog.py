"""What is to go to translators: which language, how much of it, in which form, and what they are told."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtWidgets import QCheckBox, QComboBox, QPlainTextEdit, QWidget

from editor.desk.exports.agency_package import Sending, package_file, table_file, xliff_file
from editor.desk.exports.writing_out import OutFile
from editor.exchange.xliff.writing import XliffVersion
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.store.repository import Repository
from editor.window.appearance.theme import GRID
from editor.window.widgets.form_dialog import FormDialog
from editor.window.words.language_names import native_name


class SendingForm(Enum):
    """What is written: everything in one zip, or the work alone."""

    PACKAGE = "zip"
    XLIFF = "xlf"
    TABLE = "docx"


@dataclass(frozen=True, slots=True)
class SendingWish:
    """What goes out, and in which form."""

    form: SendingForm
    sending: Sending


def made(policy: Policy, repository: Repository, wish: SendingWish) -> OutFile | None:
    """The file; None where every text is in step."""
    match wish.form:
        case SendingForm.PACKAGE:
            return package_file(policy, repository, wish.sending)
        case SendingForm.XLIFF:
            return xliff_file(policy, repository, wish.sending)
        case SendingForm.TABLE:
            return table_file(policy, repository, wish.sending)


class SendingDialog(FormDialog):
    """Asks before a file is written."""

    def __init__(self, tags: tuple[Tag, ...], chosen: Tag | None, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Send work to translators"))
        self.confirm.setText(self.tr("Save the file…"))
        self.explain(
            self.tr(
                "What is missing or outdated goes out, with notes and the text as it was. Links and facts are "
                "locked: the policy’s own are kept when the file comes back. A package holds XLIFF, a Word "
                "table, memory, terms, the source as PDF and your note."
            )
        )
        self._language, self._form, self._version = QComboBox(), QComboBox(), QComboBox()
        for tag in tags:
            self._language.addItem(native_name(tag), tag)
        self._language.setCurrentIndex(max(0, self._language.findData(chosen)))
        self._form.addItem(self.tr("Package (zip), with all that helps"), SendingForm.PACKAGE)
        self._form.addItem(self.tr("XLIFF, for a translation program"), SendingForm.XLIFF)
        self._form.addItem(self.tr("Word table, for reviewers"), SendingForm.TABLE)
        for version in XliffVersion:
            self._version.addItem(f"XLIFF {version.value}", version)
        self._every = QCheckBox(self.tr("Also the texts that are in step"))
        self._copied = QCheckBox(self.tr("Fill the translation with the source, for OmegaT"))
        self._sentences = QCheckBox(self.tr("Cut into sentences"))
        self._note = QPlainTextEdit()
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(18 * GRID)
        for words, widget in (
            (self.tr("Language"), self._language),
            (self.tr("Form"), self._form),
            (self.tr("Version"), self._version),
            (self.tr("Note to translators"), self._note),
        ):
            widget.setAccessibleName(words)
            self.form.addRow(words, widget)
        self.form.addRow("", self._every)
        self.form.addRow("", self._copied)
        self.form.addRow("", self._sentences)
        self._form.currentIndexChanged.connect(lambda _: self._fit())
        self._version.currentIndexChanged.connect(lambda _: self._fit())
        self._fit()

    def wish(self) -> SendingWish:
        """What was chosen."""
        sending = Sending(
            Tag(self._language.currentData()),
            self._every.isChecked(),
            self._note.toPlainText(),
            XliffVersion(self._version.currentData()),
            self._copied.isChecked() and self._is_old(),
            self._sentences.isChecked(),
        )
        return SendingWish(SendingForm(self._form.currentData()), sending)

    def _fit(self) -> None:
        """Ask only what the form needs."""
        form = SendingForm(self._form.currentData())
        self.form.setRowVisible(self._version, form is not SendingForm.TABLE)
        self.form.setRowVisible(self._note, form is SendingForm.PACKAGE)
        self.form.setRowVisible(self._sentences, form is not SendingForm.TABLE)
        self.form.setRowVisible(self._copied, form is not SendingForm.TABLE and self._is_old())

    def _is_old(self) -> bool:
        return XliffVersion(self._version.currentData()) is XliffVersion.V12
