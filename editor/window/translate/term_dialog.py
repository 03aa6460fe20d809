"""Adding a term while translating: a word of the source, and what it is called here."""

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget
from typing_extensions import override

from editor.desk.translation.terms import add_name, put_words
from editor.desk.versions.clock import system_choice
from editor.policy.editing.edits import Edit, apply
from editor.policy.errors import PolicyError
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.text.steering import filled
from editor.window.widgets.form_dialog import FormDialog
from editor.window.words.language_names import native_name
from editor.window.words.messages import failure_words

_BETWEEN = ";"


def split_words(said: str) -> tuple[str, ...]:
    """The words of a field, parted by semicolons of either width."""
    return tuple(word for part in said.replace("；", _BETWEEN).split(_BETWEEN) if (word := " ".join(part.split())))


def joined_words(words: tuple[str, ...]) -> str:
    """Words as a field shows them."""
    return f"{_BETWEEN} ".join(words)


class TermDialog(FormDialog):
    """Asks for the word of the source, the words to use in the translation, and those not to use."""

    def __init__(self, policy: Policy, source: Tag, target: Tag, words: tuple[str, str], parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Add a term"))
        self.confirm.setText(self.tr("Add the term"))
        self._policy = policy
        self._languages = source, target
        self._source, self._target, self._forbidden = QLineEdit(words[0]), QLineEdit(words[1]), QLineEdit()
        self._name = QCheckBox(self.tr("The same in every language, never converted"))
        in_source = filled(self.tr("Word in {language}"), language=native_name(source))
        in_target = filled(self.tr("Word in {language}"), language=native_name(target))
        not_used = self.tr("Not to be used")
        for field, name in ((self._source, in_source), (self._target, in_target), (self._forbidden, not_used)):
            field.setAccessibleName(name)
            self.form.addRow(name, field)
        self._forbidden.setPlaceholderText(self.tr("several separated by ;"))
        self.form.addRow("", self._name)
        self._name.toggled.connect(lambda on: self._target.setDisabled(on))
        self._name.toggled.connect(lambda on: self._forbidden.setDisabled(on))

    def edit(self) -> Edit:
        """The edit that keeps the term."""
        source, target = (" ".join(field.text().split()) for field in (self._source, self._target))
        if self._name.isChecked():
            return add_name(self._policy.terms, source)
        languages = self._languages
        forbidden = split_words(self._forbidden.text())
        return put_words(self._policy.terms, (languages[0], source), (languages[1], target), forbidden, system_choice)

    @override
    def problem(self) -> str:
        if not self._source.text().strip():
            return self.tr("Write the word of the source.")
        if not (self._name.isChecked() or self._target.text().strip() or self._forbidden.text().strip()):
            return self.tr("Write the word to use in the translation, or one not to use.")
        try:
            apply(self._policy, self.edit())
        except PolicyError as error:
            return failure_words(error)
        return ""
