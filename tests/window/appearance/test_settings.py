"""What a person chose once is found again."""

from dataclasses import fields
from pathlib import Path

import pytest

from editor.window.appearance.settings import Preferences, ThemeChoice, load, save, with_recent

FULL = Preferences(
    name="陳 “Chen”, 😀; #1",
    email="chen@example.org",
    interface="zh_Hant",
    keys={"search.who": "Ctrl+Shift+1", "text.list": ""},
    theme=ThemeChoice.HIGH_CONTRAST,
    colour_blind=True,
    zoom=1.25,
    geometry=bytes(range(256)),
    splitters={"write": (260, 740, 0)},
    recent=("/policies/一", "/policies/a, b"),
    workspace="history",
    side_by_side=True,
    markdown=True,
    marks=True,
    whole=True,
    beside=True,
    begun=True,
    waits={"/policies/a": (3, 1)},
    ignored=("white_space", "variants"),
)


def test_everything_comes_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "dateline.ini"
    save(path, FULL)
    assert load(path) == FULL
    defaults = Preferences()
    assert all(getattr(FULL, field.name) != getattr(defaults, field.name) for field in fields(Preferences))


def test_one_recent_folder_stays_a_list_of_one(tmp_path: Path) -> None:
    save(tmp_path / "dateline.ini", Preferences(recent=("/one",)))
    assert load(tmp_path / "dateline.ini").recent == ("/one",)


def test_without_a_file_everything_has_its_default(tmp_path: Path) -> None:
    assert load(tmp_path / "none.ini") == Preferences()


@pytest.mark.parametrize(
    "line", ["theme=purple", "zoom=wide", "zoom=", "geometry=%%%", "splitters=[1]", "recent=3", "colour_blind=perhaps"]
)
def test_what_cannot_be_read_has_its_default(tmp_path: Path, line: str) -> None:
    path = tmp_path / "dateline.ini"
    path.write_text(f"[General]\nname=Lin\n{line}\n", encoding="utf-8")
    assert load(path) == Preferences(name="Lin")


def test_settings_that_cannot_be_written_are_told_of(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FileExistsError):
        save(tmp_path / "file" / "dateline.ini", FULL)


def test_the_folder_opened_last_comes_first_and_stands_once() -> None:
    assert with_recent(("a", "b", "c"), "b") == ("b", "a", "c")
    assert with_recent(tuple("abcdefghij"), "z") == tuple("zabcdefghi")
