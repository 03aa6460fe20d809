"""The window over the folders of strangers: it opens or says why not, never stands still, and runs nothing of them."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.confined import Confined, Ran, Wanted, confined
from tests.exhaustive import part
from tests.hostile_folders import CASES, THINGS, everything, take_away
from tests.samples import build_sample

OPEN_FOR = 10.0
"""Seconds: the first look at an address comes after 1.5, the packing of a history some seconds later."""
AT_ONCE = 4
LOUD = 1_500
STILL = 15_000
"""Milliseconds that the window's thread may stand still on a busy machine."""
SETTINGS = "[General]\nname=X\nemail=x@example.org\n"
NAMES = (*CASES, *(f"{thing} at {name}" for thing in THINGS for name in ("policy.toml", ".git/HEAD", "text/en/use.md")))


@pytest.fixture(scope="module")
def program() -> Iterator[Confined]:
    with confined() as loaded:
        yield loaded


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sound") / "policy"
    build_sample(folder)
    return folder


def _place(parent: Path, sound: Path, name: str) -> Path:
    place = parent / re.sub(r"[^\w]+", "-", name)
    (place / "outside").mkdir(parents=True)
    (place / "outside" / "precious").write_text("precious\n", encoding="utf-8")
    shutil.copytree(sound, place / "policy", symlinks=True)
    dict(everything())[name](place / "policy", place / "outside")
    settings = place / "home" / "config" / "dateline" / "settings.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(SETTINGS, encoding="utf-8")
    return place


def _wanted(place: Path) -> Wanted:
    home = place / "home"
    variables = {
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_STATE_HOME": str(home / "state"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CACHE_HOME": str(home / "cache"),
    }
    return Wanted((str(place / "policy"),), str(place), str(home), variables, OPEN_FOR)


def _ask_for_a_decent_end(place: Path, ran: Ran) -> None:
    told = f"{place.name}: {ran}"
    assert ran.status == 0, told
    assert "Traceback" not in ran.err, told
    assert not list((place / "home" / "state").rglob("crash-*")), told
    assert ran.megabytes < LOUD, told
    found = re.search(r"stood still for (\d+) ms", ran.out)
    assert found is not None, told
    assert int(found[1]) < STILL, told
    outside = place / "outside"
    assert sorted(path.name for path in outside.iterdir() if path.name != "elsewhere") == ["precious"], told
    assert (outside / "precious").read_text("utf-8") == "precious\n", told


@pytest.mark.long
@pytest.mark.timeout(300)
@pytest.mark.parametrize("first", part(range(0, len(NAMES), AT_ONCE), 4))
def test_the_window_over_every_folder_of_a_stranger(program: Confined, sound: Path, tmp_path: Path, first: int) -> None:
    places = [_place(tmp_path, sound, name) for name in NAMES[first : first + AT_ONCE]]
    for place, ran in zip(places, program.run_all([_wanted(place) for place in places]), strict=True):
        _ask_for_a_decent_end(place, ran)
        take_away(place)


@pytest.mark.long
@pytest.mark.timeout(120)
def test_the_sound_folder_of_these_tests_is_opened_in_truth(program: Confined, sound: Path, tmp_path: Path) -> None:
    place = tmp_path / "sound"
    shutil.copytree(sound, place / "policy", symlinks=True)
    settings = place / "home" / "config" / "dateline" / "settings.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(SETTINGS, encoding="utf-8")
    ran = program.run(_wanted(place))
    assert "did not come from this computer" in ran.out, ran
