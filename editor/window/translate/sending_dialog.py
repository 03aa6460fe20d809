"""What is to go to translators: which language, how much of it, and in which version of XLIFF."""

from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from editor.exchange.xliff.writing import XliffVersion
from editor.policy.language import Tag
from editor.window.widgets.form_dialog import FormDialog
from editor.window.words.language_names import native_name


@dataclass(frozen=True, slots=True)
class SendingWish:
    """What goes out: a language, in which version, with the texts in step, and with the source copied to the target."""

    language: Tag
    version: XliffVersion
    every: bool
    copies_source: bool


class SendingDialog(FormDialog):
    """Asks before a file is written."""

    def __init__(self, tags: tuple[Tag, ...], chosen: Tag | None, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Send work to translators"))
        self.confirm.setText(self.tr("Save the file…"))
        self.explain(
            self.tr(
                "The file holds what is missing or outdated, with notes and the text as it was. Links and facts are"
                " locked: they are ours when the file comes back."
            )
        )
        self._language, self._version = QComboBox(), QComboBox()
        self._language.setAccessibleName(self.tr("Language"))
        self._version.setAccessibleName(self.tr("Version"))
        for tag in tags:
            self._language.addItem(native_name(tag), tag)
        self._language.setCurrentIndex(max(0, self._language.findData(chosen)))
        for version in XliffVersion:
            self._version.addItem(f"XLIFF {version.value}", version)
        self._every = QCheckBox(self.tr("Also the texts that are in step"))
        self.form.addRow(self.tr("Language"), self._language)
        self.form.addRow(self.tr("Version"), self._version)
        self._copied = QCheckBox(self.tr("The source where the translation is to stand, as OmegaT wants it"))
        self._version.currentIndexChanged.connect(
            lambda _: self._copied.setVisible(self.wish().version is XliffVersion.V12)
        )
        self.form.addRow("", self._every)
        self.form.addRow("", self._copied)

    def wish(self) -> SendingWish:
        """What was chosen."""
        return SendingWish(
            Tag(self._language.currentData()),
            XliffVersion(self._version.currentData()),
            self._every.isChecked(),
            self._copied.isChecked(),
        )
