"""How a language of the policy is made, from which other one, and whether it is published."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from editor.policy.editing.edits import ChangeLanguage, Edit, RemoveLanguage, apply
from editor.policy.errors import PolicyError
from editor.policy.language import LanguageState, Making, Tag, made_language
from editor.policy.policy import Policy
from editor.text.conversion.routes import route
from editor.text.steering import filled
from editor.window.widgets.form_dialog import FormDialog
from editor.window.words.language_names import native_name
from editor.window.words.messages import failure_words

_ENDED = "ended"


class MakingDialog(FormDialog):
    """Asks from which language a language is made, how, and whether releases hold it."""

    def __init__(self, policy: Policy, language: Tag, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(filled(self.tr("How {language} is made"), language=native_name(language)))
        self.confirm.setText(self.tr("Change how it is made"))
        self.explain(
            self.tr("Texts that were in step with another source are outdated until they are marked in step again.")
        )
        self._policy = policy
        self._language = policy.language(language)
        self._origin, self._making = QComboBox(), QComboBox()
        self._origin.setAccessibleName(self.tr("Made from"))
        self._making.setAccessibleName(self.tr("How it is made"))
        for one in policy.tags:
            if one != language:
                self._origin.addItem(native_name(one), one)
        self._origin.setCurrentIndex(self._origin.findData(policy.origin_of(language)))
        self.form.addRow(self.tr("Made from"), self._origin)
        self.form.addRow(self.tr("How it is made"), self._making)
        self._state = QComboBox()
        self._state.setAccessibleName(self.tr("Releases"))
        for words, state in (
            (self.tr("published: every release contains it and waits for it"), LanguageState.PUBLISHED.value),
            (self.tr("in preparation: releases go out without it"), LanguageState.PREPARATION.value),
            (self.tr("ended: left out of the next release; its words stay"), _ENDED),
        ):
            self._state.addItem(words, state)
        self._state.setCurrentIndex(self._state.findData(self._language.state.value))
        self.form.addRow(self.tr("Releases"), self._state)
        self._origin.currentIndexChanged.connect(self._offer_makings)
        self._offer_makings()
        at = self._making.findData(self._language.making.value)
        self._making.setCurrentIndex(max(0, at))

    def edit(self) -> Edit:
        """The edit that changes how the language is made."""
        if self._state.currentData() == _ENDED:
            return RemoveLanguage(self._language.tag)
        making, origin = Making(self._making.currentData()), Tag(self._origin.currentData())
        layers = self._language.layers or made_language(self._language.tag, making, origin).layers
        state = LanguageState(self._state.currentData())
        return ChangeLanguage(replace(self._language, making=making, origin=origin, layers=layers, state=state))

    @override
    def problem(self) -> str:
        try:
            apply(self._policy, self.edit())
        except PolicyError as error:
            return failure_words(error)
        return ""

    def _offer_makings(self) -> None:
        self._making.clear()
        if route(Tag(self._origin.currentData()), self._language.tag) is not None:
            self._making.addItem(self.tr("converted, then looked at"), Making.CONVERTED.value)
        self._making.addItem(self.tr("translated"), Making.TRANSLATED.value)
