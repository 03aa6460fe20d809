"""What a reviewer is asked for: a reason, a comment on words with another wording, an answer."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QPlainTextEdit, QWidget
from typing_extensions import override

from editor.text.steering import IN_A_ROW, filled, visible
from editor.window.appearance.theme import GRID, set_look
from editor.window.widgets.form_dialog import FormDialog

_HEIGHT = 24 * GRID


class WordsDialog(FormDialog):
    """Asks for some lines of words; `needed` says what is missing where they may not be left out."""

    def __init__(self, title: str, label: str, confirm: str, parent: QWidget, *, needed: str = "") -> None:
        super().__init__(title, confirm, parent)
        self._needed = needed
        self.field = text_field(label)
        self.form.addRow(visible(label, IN_A_ROW), self.field)

    def words(self) -> str:
        """What was typed."""
        return self.field.toPlainText().strip()

    @override
    def problem(self) -> str:
        return self._needed if self._needed and not self.words() else ""


class CommentDialog(WordsDialog):
    """A comment on a text or on words in it, perhaps with another wording for them; `alone` where nobody reviews."""

    def __init__(self, quote: str, parent: QWidget, *, alone: bool = False) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("CommentDialog", "Comment"),
            translate("CommentDialog", "Comment"),
            translate("CommentDialog", "Add the comment"),
            parent,
            needed=translate("CommentDialog", "Write a comment, or suggest other words."),
        )
        self.explain(filled(self.tr("About “{quote}”"), quote=quote) if quote else self.tr("About the text as a whole"))
        self.wording = text_field(self.tr("Other words"))
        self.internal = QCheckBox(self.tr("Only for reviewers, not for the author"))
        note = QLabel(self.tr("Dateline shows it to reviewers; whoever has a copy of the policy can read it."))
        note.setWordWrap(True)
        set_look(note, "secondary")
        self.internal.setAccessibleDescription(note.text())
        if quote:
            self.wording.setPlainText("")
            self.wording.setPlaceholderText(quote)
            self.form.addRow(self.tr("Other words"), self.wording)
        if not alone:
            self.form.addRow("", self.internal)
            self.form.addRow("", note)

    def suggestion(self) -> str | None:
        """The suggested wording, None where there is none."""
        words = self.wording.toPlainText().strip()
        return words or None

    @override
    def problem(self) -> str:
        return "" if self.words() or self.suggestion() else self._needed


def text_field(name: str) -> QPlainTextEdit:
    """A field for some lines, which Tab leaves."""
    field = QPlainTextEdit()
    field.setAccessibleName(name)
    field.setTabChangesFocus(True)
    field.setMinimumHeight(_HEIGHT)
    return field
