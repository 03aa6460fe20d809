"""Which language the window speaks, and how it changes while the window is open."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from editor.desk.sentences.marking import QT_TRANSLATE_NOOP
from editor.window.appearance.message_file import message_file

LANGUAGES = {"zh_Hant": "繁體中文", "zh_Hans": "简体中文", "en": "English"}
"""The languages of the interface by their names in themselves."""
_QT_FILE = {"zh_Hant": "qtbase_zh_TW", "zh_Hans": "qtbase_zh_CN", "en": ""}
_REGION = {"zh_Hant": "zh_TW", "zh_Hans": "zh_CN", "en": "en_GB"}


QT_LACKS = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Alias"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Shortcut"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown"),
)
"""Words of Qt's own dialogs for files that its Chinese translations lack (as of Qt 6.11)."""


class Translations:
    """Puts the words of one language on the application. Every widget re-reads its own at `LanguageChange`."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        self._folder = folder
        # A translator reads from the bytes that it was given: both live equally long.
        self._installed: list[tuple[QTranslator, bytes]] = []
        self.language = ""

    def use(self, language: str) -> None:
        """Speak one of `LANGUAGES`; words without a translation stay English."""
        if language not in LANGUAGES:
            raise ValueError(language)
        if language == self.language:
            return
        for translator, _ in self._installed:
            self._app.removeTranslator(translator)
            delete(translator)
        self._installed = []
        self.language = language
        QLocale.setDefault(locale(language))
        own_of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for words in (_read(own_of_qt / f"{_QT_FILE[language]}.qm"), self._own(f"editor_{language}")):
            translator = QTranslator(self._app)
            if words and translator.load(words, str(self._folder)):
                self._installed.append((translator, words))
                self._app.installTranslator(translator)

    def _own(self, name: str) -> bytes:
        """The program's words: made when it was installed, or now, in a checkout."""
        ready = _read(self._folder / f"{name}.qm")
        return ready or message_file(_read(self._folder / f"{name}.ts"))


def _read(file: Path) -> bytes:
    """The file's bytes, none where there is none. Qt would map it, and die where it is written anew meanwhile."""
    return file.read_bytes() if file.is_file() else b""


def system_language(system: QLocale) -> str:
    """The language of the interface that fits the system best; English where none does."""
    for tag in system.uiLanguages():
        parts = tag.replace("_", "-").split("-")
        if parts[0] == "zh":
            return "zh_Hant" if {"Hant", "TW", "HK", "MO"} & set(parts) else "zh_Hans"
        if parts[0] == "en":
            return "en"
    return "en"


def locale(language: str, system: QLocale | None = None) -> QLocale:
    """How a language of the interface writes numbers and dates: as the system where it speaks that language."""
    if system is not None and system_language(system) == language:
        return system
    return QLocale(_REGION[language])
