"""Adding a language to a policy: which one, how its words are made, and the policy's title in it."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from typing_extensions import override

from editor.policy.editing.edits import AddLanguage, Edit
from editor.policy.errors import BadLanguage
from editor.policy.language import Making, Tag, made_language, tag
from editor.policy.policy import Policy
from editor.text.conversion.routes import route
from editor.text.steering import filled
from editor.text.translation.language_names import tag_named
from editor.window.widgets.form_dialog import FormDialog, chosen_value, searchable
from editor.window.words.language_names import native_name
from editor.window.words.messages import failure_words

COMMON = (
    "zh-Hant", "zh-Hans", "zh-Hant-HK", "en", "en-GB", "ja", "ko", "vi", "th", "id", "ms", "hi", "ar", "he", "de", "fr",
    "es", "pt", "pt-BR", "it", "nl", "pl", "cs", "sv", "da", "fi", "nb", "el", "hu", "ro", "bg", "uk", "ru", "tr",
)  # fmt: skip
"""Offered by name; any other tag can be typed."""


def language_items() -> list[tuple[str, str]]:
    """The common languages by their names in themselves."""
    return [(native_name(one), one) for one in COMMON]


def language_named(words: str) -> str:
    """The tag of a language that is called so, in itself or in English; else the words."""
    return tag_named(words) or words


def chosen_language(words: str) -> Tag:
    """The language that a person named, by a name or a tag; BadLanguage where it is none."""
    return tag(language_named(words))


class LanguageDialog(FormDialog):
    """Asks for a language that the policy does not have."""

    def __init__(self, policy: Policy, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Add a language"))
        self.confirm.setText(self.tr("Add the language"))
        self.explain(
            self.tr(
                "A language that is translated is in preparation at first: no release waits for it. Publish it in"
                " “How this language is made…” once it is ready."
            )
        )
        self._policy = policy
        offered = [item for item in language_items() if item[1] not in policy.tags]
        self._language = searchable(offered, offered[0][1], self.tr("Language"))
        self._making = QComboBox()
        self._making.setAccessibleName(self.tr("How it is made"))
        self._origin = QComboBox()
        self._origin.setAccessibleName(self.tr("Made from"))
        for one in policy.tags:
            self._origin.addItem(native_name(one), one)
        self._origin.setCurrentIndex(self._origin.findData(policy.source))
        self._title = QLineEdit()
        self._title.setAccessibleName(self.tr("Title of the policy"))
        self.form.addRow(self.tr("Language"), self._language)
        self.form.addRow(self.tr("Made from"), self._origin)
        self.form.addRow(self.tr("How it is made"), self._making)
        self.form.addRow(self.tr("Title of the policy"), self._title)
        self._language.editTextChanged.connect(self._offer_makings)
        self._origin.currentIndexChanged.connect(self._offer_makings)
        self._offer_makings()

    def edit(self) -> Edit:
        """The edit that adds the language."""
        making = Making(self._making.currentData())
        origin = Tag(self._origin.currentData())
        chosen = chosen_language(chosen_value(self._language))
        return AddLanguage(made_language(chosen, making, origin), self._title.text().strip())

    @override
    def problem(self) -> str:
        try:
            wanted = chosen_language(chosen_value(self._language))
        except BadLanguage as error:
            return failure_words(error)
        if wanted in self._policy.tags:
            return filled(self.tr("The policy has {language} already."), language=native_name(wanted))
        return ""

    def _offer_makings(self) -> None:
        """A conversion is offered first, and only where Dateline knows one."""
        try:
            wanted = chosen_language(chosen_value(self._language))
        except BadLanguage:
            return
        converts = route(Tag(self._origin.currentData()), wanted) is not None
        self._making.clear()
        if converts:
            self._making.addItem(self.tr("converted, then looked at"), Making.CONVERTED.value)
        self._making.addItem(self.tr("translated"), Making.TRANSLATED.value)
