"""A policy's folder is renamed, moved, copied, restored or gone, with words that stand in no version: none is lost."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import platformdirs
import pygit2
import pytest

from tests.journeys.conftest import TEXTS, versions, written
from tests.journeys.driver import Person

WORDS = " Typed and in no version."
OTHERS = " Typed at another place."
Window = Callable[[], Person]


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Path]:
    """A folder on another file system than the policy, where this machine has one."""
    shared = Path("/dev/shm")
    if not shared.is_dir() or shared.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("no second file system to move a folder to")
    with TemporaryDirectory(dir=shared) as name:
        yield Path(name)


def typed(new_person: Window, folder: Path, words: str = WORDS) -> None:
    """Type into the policy of a folder and close the window without a version."""
    person = new_person()
    person.open(folder)
    person.write(words)
    person.wait_kept()
    assert "Kept on this computer" in person.status()
    assert "All in a version" not in person.status()
    person.window.close()


def found(new_person: Window, folder: Path) -> str:
    """What somebody who opens a folder anew reads."""
    person = new_person()
    person.open(folder)
    text = person.text()
    person.window.close()
    return text.removeprefix(TEXTS["use"])


def saved(person: Person, folder: Path) -> None:
    before = len(versions(folder))
    person.press("Ctrl+S")
    person.wait(lambda: len(versions(folder)) == before + 1)
    person.wait(lambda: "All in a version" in person.status())
    assert "Kept on this computer" not in person.status()


def git(folder: Path, *words: str) -> None:
    program = shutil.which("git")
    if program is None:
        pytest.skip("no git program to make another place of the policy with")
    subprocess.run([program, *words], cwd=folder, capture_output=True, check=True)


def test_renamed_while_closed(person_settings: Path, house: Path, new_person: Window) -> None:
    typed(new_person, house)
    moved = house.rename(house.with_name("renamed"))
    person = new_person()
    person.open(moved)
    assert person.text() == TEXTS["use"] + WORDS
    saved(person, moved)
    assert written(moved, "use") == TEXTS["use"] + WORDS + "\n"


def test_renamed_while_open(person_settings: Path, house: Path, new_person: Window) -> None:
    person = new_person()
    person.open(house)
    person.write(WORDS)
    person.wait_kept()
    moved = house.rename(house.with_name("renamed"))
    person.write(OTHERS)
    person.wait_for("is not where it was")
    assert person.sees(str(house))
    assert person.sees("Your words are kept on this computer")
    person.press("Ctrl+S")
    assert person.text() == TEXTS["use"] + WORDS + OTHERS
    person.window.close()
    assert not house.exists()
    assert found(new_person, moved) == WORDS + OTHERS


def test_moved_to_another_file_system(person_settings: Path, house: Path, new_person: Window, elsewhere: Path) -> None:
    typed(new_person, house)
    moved = Path(shutil.move(house, elsewhere / "house"))
    assert found(new_person, moved) == WORDS


def test_a_copy_and_the_original_both_live(person_settings: Path, house: Path, new_person: Window) -> None:
    typed(new_person, house)
    copy = Path(shutil.copytree(house, house.with_name("copy")))
    typed(new_person, copy, OTHERS)
    typed(new_person, house, " More.")
    assert found(new_person, copy) == WORDS + OTHERS
    assert found(new_person, house) == WORDS + " More."


def test_a_copy_is_made_and_the_original_deleted(person_settings: Path, house: Path, new_person: Window) -> None:
    typed(new_person, house)
    copy = Path(shutil.copytree(house, house.with_name("copy")))
    shutil.rmtree(house)
    assert found(new_person, copy) == WORDS
    copy.rename(house)
    assert found(new_person, house) == WORDS


@pytest.mark.parametrize("way", ["worktree", "clone"])
def test_two_places_of_one_history(person_settings: Path, house: Path, new_person: Window, way: str) -> None:
    typed(new_person, house)
    others = [house.with_name(name) for name in ("one", "two")]
    for other in others:
        git(house, *{"worktree": ("worktree", "add", "-b", other.name), "clone": ("clone", ".")}[way], str(other))
        typed(new_person, other, f" Of {other.name}.")
    assert [found(new_person, other) for other in others] == [" Of one.", " Of two."]
    assert found(new_person, house) == WORDS


def test_conflict_copies_of_a_cloud_folder(person_settings: Path, house: Path, new_person: Window) -> None:
    typed(new_person, house)
    for file in [*(house / ".git").glob("dateline-*"), house / "text" / "en" / "use.md"]:
        shutil.copy(file, file.with_name(f"{file.stem} (conflicted copy){file.suffix}"))
    person = new_person()
    person.open(house)
    assert person.text() == TEXTS["use"] + WORDS
    saved(person, house)
    assert written(house, "use") == TEXTS["use"] + WORDS + "\n"
    assert (house / "text" / "en" / "use (conflicted copy).md").read_text("utf-8") == TEXTS["use"] + "\n"
    person.window.close()
    whole = Path(shutil.copytree(house, house.with_name("house (conflicted copy)")))
    typed(new_person, house, " Here.")
    typed(new_person, whole, " There.")
    assert found(new_person, house) == WORDS + " Here."
    assert found(new_person, whole).endswith(" There.")


def test_an_older_backup_is_restored(person_settings: Path, house: Path, new_person: Window) -> None:
    found(new_person, house)
    backup = Path(shutil.copytree(house, house.with_name("backup")))
    person = new_person()
    person.open(house)
    person.write(OTHERS)
    saved(person, house)
    person.write(WORDS)
    person.wait_kept()
    person.window.close()
    shutil.rmtree(house)
    backup.rename(house)
    restored = new_person()
    restored.open(house)
    assert restored.text() == TEXTS["use"] + OTHERS + WORDS
    saved(restored, house)
    assert written(house, "use") == TEXTS["use"] + OTHERS + WORDS + "\n"


def test_the_folder_is_deleted_and_brought_back_while_open(
    person_settings: Path, house: Path, new_person: Window
) -> None:
    person = new_person()
    person.open(house)
    person.write(WORDS)
    person.wait_kept()
    aside = house.rename(house.with_name("bin"))
    person.write(OTHERS)
    person.press("Ctrl+S")
    person.wait_for("is not where it was")
    aside.rename(house)
    assert len(versions(house)) == 1
    saved(person, house)
    person.wait(lambda: not person.sees("is not where it was"))
    assert written(house, "use") == TEXTS["use"] + WORDS + OTHERS + "\n"


def test_the_folder_is_gone_for_good_while_open(person_settings: Path, house: Path, new_person: Window) -> None:
    backup = Path(shutil.copytree(house, house.with_name("backup")))
    person = new_person()
    person.open(house)
    person.write(WORDS)
    person.wait_kept()
    shutil.rmtree(house)
    person.write(OTHERS)
    person.press("Ctrl+S")
    person.wait_for("is not where it was")
    person.window.close()
    backup.rename(house)
    assert found(new_person, house) == WORDS + OTHERS


def test_another_policy_stands_where_this_one_stood(
    person_settings: Path, house: Path, new_person: Window, tmp_path: Path
) -> None:
    other = Path(shutil.copytree(house, tmp_path / "other"))
    person = new_person()
    person.open(house)
    person.write(WORDS)
    person.wait_kept()
    moved = house.rename(house.with_name("moved"))
    other.rename(house)
    person.write(OTHERS)
    person.press("Ctrl+S")
    person.wait_for("another folder stands there now")
    assert len(versions(house)) == 1
    person.window.close()
    assert written(house, "use") == TEXTS["use"] + "\n"
    assert found(new_person, moved) == WORDS + OTHERS


def test_the_sample_opens_where_the_home_folder_itself_is_a_repository(
    person_settings: Path, new_person: Window
) -> None:
    data = platformdirs.user_data_path("dateline")
    home = Path.home()
    assert data.is_relative_to(home)
    pygit2.init_repository(str(home))
    person = new_person()
    person.window.begin(None, sample=True)
    person.wait(lambda: person.window.page is not None)
    assert len(person.sections()) > 5
    assert (data / "sample" / ".git").is_dir()
