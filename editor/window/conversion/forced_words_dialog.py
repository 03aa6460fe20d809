"""Deciding words of the source for a whole policy: what becomes of them wherever they stand."""

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from editor.desk.conversion.choosing import FEWEST
from editor.policy.language import Tag
from editor.text.steering import filled
from editor.window.widgets.form_dialog import FormDialog
from editor.window.words.language_names import native_name


class ForcedWordsDialog(FormDialog):
    """Asks for words of the source, and for the form that they always take in the converted language."""

    def __init__(self, source: Tag, target: Tag, words: tuple[str, str], parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Always convert these words this way"))
        self.confirm.setText(self.tr("Decide for this policy"))
        self.explain(self.tr("Wherever these words stand in this policy, they take this form, whatever the rules say."))
        self._source, self._target = QLineEdit(words[0]), QLineEdit(words[1])
        for field, language in ((self._source, source), (self._target, target)):
            name = filled(self.tr("Words in {language}"), language=native_name(language))
            field.setAccessibleName(name)
            self.form.addRow(name, field)

    def words(self) -> tuple[str, str]:
        """The words of the source and the form that they take."""
        return self._source.text().strip(), self._target.text().strip()

    @override
    def problem(self) -> str:
        source, form = self.words()
        if len(source) < FEWEST:
            return self.tr("Write words of at least two characters: a single one stands inside many words.")
        return "" if form else self.tr("Write the form that the words are to take.")
