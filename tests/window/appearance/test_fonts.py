"""Letters by language."""

import os
import subprocess
import sys

import pytest
from PySide6.QtWidgets import QApplication

from editor.window.appearance.fonts import (
    is_han,
    is_right_to_left,
    line_height,
    script_key,
    text_font,
)


@pytest.mark.parametrize(
    ("tag", "key"),
    [
        ("zh-Hant", "zh-Hant"),
        ("zh-TW", "zh-Hant"),
        ("zh-Hant-TW", "zh-Hant"),
        ("zh-Hant-HK", "zh-HK"),
        ("zh-HK", "zh-HK"),
        ("zh-Hans", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh", "zh-Hans"),
        ("zh-Hans-HK", "zh-Hans"),
        ("ja-JP", "ja"),
        ("EN-gb", "en"),
    ],
)
def test_a_tag_has_the_letters_of_its_script(tag: str, key: str) -> None:
    assert script_key(tag) == key


def test_han_lines_are_wider_and_arabic_runs_from_the_right() -> None:
    assert (line_height("zh-Hant"), line_height("en"), line_height("ja", 2.0)) == (30, 26, 61)
    assert [tag for tag in ("zh-Hant", "ja", "ko", "en", "ar", "de") if is_han(tag)] == ["zh-Hant", "ja", "ko"]
    assert [tag for tag in ("ar", "he-IL", "fa", "ur", "en", "zh-Hans") if is_right_to_left(tag)] == [
        "ar",
        "he-IL",
        "fa",
        "ur",
    ]


def test_the_font_has_the_size_of_the_sheet(qapp: QApplication) -> None:
    assert text_font("zh-Hant").pixelSize() == 16
    assert text_font("zh-Hant", 1.5).pixelSize() == 24


def test_the_locale_of_the_program_chooses_no_glyphs() -> None:
    code = (
        "from PySide6.QtWidgets import QApplication; from PySide6.QtGui import QTextLayout\n"
        "from editor.window.appearance.fonts import text_font\n"
        "app = QApplication([])\n"
        "for tag in ('ja', 'zh-Hans', 'zh-Hant'):\n"
        "    layout = QTextLayout('骨直角通過頁 ISO 27001', text_font(tag))\n"
        "    layout.beginLayout(); layout.createLine(); layout.endLayout()\n"
        "    print([list(run.glyphIndexes()) for run in layout.glyphRuns()])"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "LANG": name, "LC_ALL": name, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for name in ("C.UTF-8", "zh_TW.UTF-8", "zh_CN.UTF-8", "ja_JP.UTF-8")
    }
    assert len(said) == 1
