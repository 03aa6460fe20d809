"""How a redline is made and shown: the differences that are no change to this reader, and the menu of them."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from editor.desk.sentences.marking import QT_TRANSLATE_NOOP
from editor.text.conversion.chinese import in_one_script
from editor.text.redline.switches import Detail, Switches
from editor.window.appearance.preferences import Looks
from editor.window.appearance.settings import Preferences

_CONTEXT = "RedlineOptions"
_WORDS = {
    "white_space": QT_TRANSLATE_NOOP("RedlineOptions", "Ignore white space"),
    "punctuation_width": QT_TRANSLATE_NOOP("RedlineOptions", "Ignore the width of punctuation (, ，)"),
    "letter_case": QT_TRANSLATE_NOOP("RedlineOptions", "Ignore capital and small letters"),
    "markdown": QT_TRANSLATE_NOOP("RedlineOptions", "Ignore Markdown marks"),
    "replaced_terms": QT_TRANSLATE_NOOP("RedlineOptions", "Fold terms that are replaced throughout"),
    "numbering": QT_TRANSLATE_NOOP("RedlineOptions", "Ignore numbering"),
    "variants": QT_TRANSLATE_NOOP("RedlineOptions", "Ignore Traditional and Simplified"),
    "characters": QT_TRANSLATE_NOOP("RedlineOptions", "Mark single characters, not words"),
}
"""The names under which preferences keep them, with what a person reads."""


def switches_of(preferences: Preferences) -> Switches:
    """The switches that this person chose."""
    ignored = preferences.ignored
    return Switches(
        white_space="white_space" in ignored,
        punctuation_width="punctuation_width" in ignored,
        letter_case="letter_case" in ignored,
        markdown="markdown" in ignored,
        replaced_terms="replaced_terms" in ignored,
        numbering="numbering" in ignored,
        variants=in_one_script if "variants" in ignored else None,
        detail=Detail.CHARACTER if "characters" in ignored else Detail.WORD,
    )


def fold_terms(looks: Looks, folds: bool) -> None:
    """Fold the terms that are replaced throughout, or show each place again."""
    others = tuple(one for one in looks.preferences.ignored if one != "replaced_terms")
    looks.change(ignored=(*others, "replaced_terms") if folds else others)


class RedlineOptions(QMenu):
    """One line for each difference, ticked where it is no change. Choosing one changes the preferences."""

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._actions = {name: self._made(name) for name in _WORDS}
        self.aboutToShow.connect(self._tick)
        self.retranslate()

    def retranslate(self) -> None:
        """Speak the language of the interface."""
        for name, action in self._actions.items():
            action.setText(QCoreApplication.translate(_CONTEXT, _WORDS[name]))

    def _made(self, name: str) -> QAction:
        action = self.addAction("")
        action.setCheckable(True)
        action.triggered.connect(lambda: self._choose(name))
        return action

    def _tick(self) -> None:
        for name, action in self._actions.items():
            action.setChecked(name in self._looks.preferences.ignored)

    def _choose(self, name: str) -> None:
        before = self._looks.preferences.ignored
        kept = tuple(one for one in _WORDS if (one in before) != (one == name))
        self._looks.change(ignored=kept)
