"""What other systems do to a folder, tried here: line ends of Windows, folders that know no case, short paths."""

import shutil
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from editor.desk.proof.proving import verify
from editor.desk.session.opening import open_policy
from editor.policy.errors import BadSectionId
from editor.policy.language import tag
from editor.policy.section import Cell, section_id
from editor.store.disk.paths import checked
from editor.store.formats.layout import sync_path, text_path
from editor.store.repository import Repository
from tests.desk.folders import LIN, Folder
from tests.desk.reviewing_people import House
from tests.policy.values import EN, USE

WINDOWS_PATH = 260
"""Characters of a path that every program of Windows takes, the folder's own among them."""
ROOM = 120
"""What of them is left to the folder that a policy stands in."""


@pytest.fixture
def released(folder: Folder) -> Folder:
    folder.release(folder.open().session)
    return folder


def cloned(source: Path, target: Path, *settings: str) -> Path:
    """A copy as git makes it with these settings."""
    if shutil.which("git") is None:
        pytest.skip("no git program to clone with")
    options = [word for setting in settings for word in ("-c", setting)]
    subprocess.run(["git", *options, "clone", "--quiet", *options, str(source), str(target)], check=True)
    return target


@pytest.mark.parametrize(
    "settings", [("core.autocrlf=true",), ("core.autocrlf=true", "core.eol=crlf"), ("core.eol=crlf",)]
)
def test_a_checkout_with_line_ends_of_windows_keeps_every_byte(
    released: Folder, tmp_path: Path, settings: tuple[str, ...]
) -> None:
    copy = cloned(released.path, tmp_path / "copy", *settings)
    for path in ("policy.toml", "text/en/use.md", "releases/1.toml"):
        assert (copy / path).read_bytes() == (released.path / path).read_bytes()
    with closing(open_policy(copy, tmp_path / "state2", released.clock, LIN)) as opened:
        assert not opened.session.foreign
        assert not opened.session.is_dirty
    with closing(Repository.open(copy)) as repository:
        assert verify(repository).first_breach is None


def test_a_text_that_an_editor_of_windows_saved_is_no_change(released: Folder, tmp_path: Path) -> None:
    path = released.path / "text/en/use.md"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    with closing(released.open()) as opened:
        assert not opened.session.is_dirty
        assert opened.session.policy.text(Cell(USE, EN)) == "# Use\n\nWe tell you by letter."


def test_a_typed_change_with_line_ends_of_windows_is_saved_with_ours(released: Folder) -> None:
    path = released.path / "text/en/use.md"
    path.write_bytes(b"# Use\r\n\r\nWe tell you by mail.\r\n")
    with closing(released.open()) as opened, closing(released.repository()) as repository:
        assert opened.session.save(repository, "Take it in") is not None
        assert repository.snapshot("refs/heads/main").read("text/en/use.md") == b"# Use\n\nWe tell you by mail.\n"
    assert path.read_bytes() == b"# Use\n\nWe tell you by mail.\n"


def test_no_two_paths_of_a_policy_are_one_where_case_does_not_count(house: House) -> None:
    with closing(house.repository()) as repository:
        paths = repository.snapshot("refs/heads/main").paths()
    names = {
        part for path in paths for part in ("/".join(path.split("/")[:end]) for end in range(1, path.count("/") + 2))
    }
    assert len({name.casefold() for name in names}) == len(names)


@pytest.mark.parametrize("text", ["Use", "USE", "zh-hant"])
def test_ids_and_tags_have_one_spelling(text: str) -> None:
    if text == "zh-hant":
        assert tag(text) == tag("ZH-HANT") == "zh-Hant"
    else:
        with pytest.raises(BadSectionId):
            section_id(text)


@pytest.mark.parametrize("name", ["con", "prn", "aux", "nul", "com1", "lpt9"])
def test_no_section_is_named_as_a_device_of_windows(name: str) -> None:
    with pytest.raises(BadSectionId):
        section_id(name)


def test_a_file_that_windows_cannot_have_is_left_out_of_the_policy_and_does_not_stop_it(
    released: Folder, tmp_path: Path
) -> None:
    """Git stores such a name, and the history of a policy may come with one."""
    if shutil.which("git") is None:
        pytest.skip("no git program to commit with")
    for name in ("aux.md", "con", "trailing."):
        (released.path / "text" / "en" / name).write_text("# Aux\n", "utf-8")
    who = ["-c", "user.name=Lin", "-c", f"user.email={LIN.email}"]
    subprocess.run(["git", "-C", str(released.path), *who, "add", "-A"], check=True)
    subprocess.run(["git", "-C", str(released.path), *who, "commit", "-qm", "Names"], check=True)
    with closing(released.open()) as opened:
        assert opened.session.policy.section_ids == ("use", "keep")
        assert not opened.session.is_dirty


def test_the_longest_path_leaves_room_for_the_folder(house: House) -> None:
    cell = Cell(section_id("a" * 63), tag("abc-Abcd-123"))
    longest = [checked(path) for path in (text_path(cell), sync_path(cell))]
    made = [path.relative_to(house.path).as_posix() for path in house.path.rglob("*")]
    assert max(map(len, [*longest, *made])) <= WINDOWS_PATH - ROOM - 1
