"""Which language the window speaks."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialogButtonBox, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from editor.data import data_dir
from editor.window.appearance.message_file import message_file
from editor.window.appearance.translations import LANGUAGES, Translations, locale, system_language

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW"><context><name>Commands</name>
<message><source>Add section</source><translation>新增段落</translation></message></context></TS>
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "editor_zh_Hant.ts").write_text(TS, encoding="utf-8")
    return tmp_path


@pytest.fixture
def translations(qapp: QApplication, folder: Path) -> Iterator[Translations]:
    before = QLocale()
    made = Translations(qapp, folder)
    yield made
    made.use("en")
    QLocale.setDefault(before)


def words() -> str:
    return QCoreApplication.translate("Commands", "Add section")


def test_the_language_changes_while_the_window_is_open(qtbot: QtBot, translations: Translations) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    told: list[QEvent.Type] = []

    class Ear(QObject):
        @override
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            told.append(event.type())
            return False

    ear = Ear()
    window.installEventFilter(ear)
    translations.use("zh_Hant")
    qtbot.waitUntil(lambda: QEvent.Type.LanguageChange in told)
    assert words() == "新增段落"
    translations.use("en")
    assert words() == "Add section"


def test_a_file_that_is_written_anew_leaves_the_window_its_words(translations: Translations, folder: Path) -> None:
    translations.use("zh_Hant")
    (folder / "editor_zh_Hant.ts").write_bytes(b"")
    assert words() == "新增段落"


def test_an_installed_program_reads_the_file_that_was_made_when_it_was_installed(
    translations: Translations, folder: Path
) -> None:
    made = message_file(TS.replace("新增段落", "加一段").encode("utf-8"))
    (folder / "editor_zh_Hant.qm").write_bytes(made)
    translations.use("zh_Hant")
    assert words() == "加一段"


def test_qts_own_buttons_speak_the_language_too(qtbot: QtBot, translations: Translations) -> None:
    def save_words() -> str:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Save)
        qtbot.addWidget(box)
        return box.button(QDialogButtonBox.StandardButton.Save).text()

    translations.use("zh_Hant")
    assert "儲存" in save_words()
    translations.use("zh_Hans")
    assert "保存" in save_words()
    translations.use("en")
    assert save_words() == "Save"


def test_words_without_a_translation_stay_english(translations: Translations) -> None:
    translations.use("zh_Hans")
    assert words() == "Add section"
    with pytest.raises(ValueError, match="fr"):
        translations.use("fr")


@pytest.mark.parametrize(
    ("system", "language"),
    [
        ("zh_TW", "zh_Hant"),
        ("zh_HK", "zh_Hant"),
        ("zh_MO", "zh_Hant"),
        ("zh_CN", "zh_Hans"),
        ("zh_SG", "zh_Hans"),
        ("en_US", "en"),
        ("de_DE", "en"),
        ("C", "en"),
    ],
)
def test_the_systems_language_decides_at_first(system: str, language: str) -> None:
    assert system_language(QLocale(system)) == language


def test_dates_follow_the_system_where_it_speaks_the_language() -> None:
    assert locale("zh_Hant", QLocale("zh_HK")).name() == "zh_HK"
    assert locale("zh_Hant", QLocale("en_US")).name() == "zh_TW"
    assert {language: locale(language).name() for language in LANGUAGES} == {
        "zh_Hant": "zh_TW",
        "zh_Hans": "zh_CN",
        "en": "en_GB",
    }


@pytest.mark.parametrize("language", ["zh_Hant", "zh_Hans"])
def test_a_dialog_for_files_speaks_no_english(qapp: QApplication, qtbot: QtBot, language: str) -> None:
    spoken = Translations(qapp, data_dir("translations"))
    before = QLocale()
    spoken.use(language)
    try:
        dialog = QFileDialog()
        qtbot.addWidget(dialog)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        seen = [one.text() for one in dialog.findChildren(QLabel)]
        seen += [one.text() or one.toolTip() for one in dialog.findChildren(QAbstractButton)]
        seen += [QCoreApplication.translate("QAbstractFileIconProvider", "Folder")]
        assert [words for words in seen if re.search(r"[A-Za-z]{2}", words)] == []
    finally:
        spoken.use("en")
        QLocale.setDefault(before)
