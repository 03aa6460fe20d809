"""The pictures of the guide show the window as it is."""

import re
import tomllib
from pathlib import Path

import platformdirs
import pytest
from PySide6.QtWidgets import QApplication

from tests.guide.marks import MARKS, NUMBERS
from tests.guide.pages import LANGUAGES, NAMES, page
from tests.guide.scenes import PICTURES, SCENES, WORDS, words_of_scenes


def test_there_is_a_picture_of_every_scene_in_every_language_and_no_other() -> None:
    expected = {f"{language}/{scene}.png" for language in LANGUAGES for scene in SCENES}
    assert {file.relative_to(PICTURES).as_posix() for file in PICTURES.rglob("*.png")} == expected
    assert set(tomllib.loads(WORDS.read_text(encoding="utf-8"))) == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_names_the_numbers_on_its_picture_in_their_order(language: str) -> None:
    shown = {}
    for name in NAMES:
        text = page(language, name)
        for scene in re.findall(r"/(\w+)\.png", text):
            shown[scene] = "".join(sign for sign in text if sign in NUMBERS)
    assert shown == {scene: NUMBERS[: len(marks)] for scene, marks in MARKS.items()}


@pytest.mark.long
@pytest.mark.timeout(300)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_on_the_pictures_are_those_of_the_window(
    language: str, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("CONFIG", "STATE", "DATA", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    assert Path(platformdirs.user_state_path("dateline")).is_relative_to(tmp_path)
    kept = tomllib.loads(WORDS.read_text(encoding="utf-8"))[language]
    shown = words_of_scenes(qapp, tmp_path, language)
    for scene in SCENES:
        assert shown[scene] == kept[scene], f"the picture {scene} is out of date: run python -m tests.guide"
