"""What stands beside the built program: its manual, its completions, and what desktops read."""

import configparser
import runpy
import shutil
import subprocess
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from editor import __version__
from editor.command.dispatch import COMMANDS
from editor.command.running.start import SYSTEM_PACKAGES
from tests.places import ROOT

PACKAGING = ROOT / ".ci" / "packaging"


@pytest.fixture(scope="module")
def beside() -> dict[str, Any]:
    return runpy.run_path(str(PACKAGING / "beside.py"))


def test_the_manual_and_the_completions_name_every_command(beside: dict[str, Any]) -> None:
    for made in (beside["manual"](), beside["bash_completion"](), beside["zsh_completion"]()):
        assert [one.name for one in COMMANDS if one.name not in made] == []
        assert "--format" in made.replace("\\-", "-")


def test_the_completion_is_a_program_of_bash(beside: dict[str, Any], tmp_path: Path) -> None:
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("no bash here")
    script = tmp_path / "completion"
    script.write_text(beside["bash_completion"](), encoding="utf-8")
    asked = f'. {script}; COMP_WORDS=(dateline verify --pa); COMP_CWORD=2; _dateline; echo "${{COMPREPLY[@]}}"'
    assert subprocess.run([bash, "-c", asked], capture_output=True, text=True, check=True).stdout.split() == ["--page"]


def test_the_icon_opens_the_window_and_not_a_terminal() -> None:
    entry = configparser.ConfigParser(interpolation=None, strict=True)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(PACKAGING / "dateline.desktop", encoding="utf-8")
    desktop = entry["Desktop Entry"]
    assert desktop["Exec"] == "dateline-window %f"
    assert desktop["Terminal"] == "false"
    mime = ElementTree.parse(PACKAGING / "dateline.xml").getroot()
    assert desktop["MimeType"] == f"{mime[0].attrib['type']};"
    metainfo = ElementTree.parse(PACKAGING / "org.dateline_policy.dateline.metainfo.xml").getroot()
    assert metainfo.findtext("launchable") == "dateline.desktop"


def test_all_that_is_written_is_whole(beside: dict[str, Any], tmp_path: Path, qapp: object) -> None:
    beside["main"](tmp_path, draw=lambda _: None)
    document = tmp_path / "doc" / "dateline"
    assert (document / "version.txt").read_text(encoding="utf-8").strip() == __version__
    assert tuple((document / "depends.txt").read_text(encoding="utf-8").split()) == SYSTEM_PACKAGES
    told = (document / "copyright").read_text(encoding="utf-8")
    assert "PySide6_Essentials" in told or "pyside6-essentials" in told.lower()
    assert "see below" not in told
    assert "@VERSION@" not in (tmp_path / "metainfo/org.dateline_policy.dateline.metainfo.xml").read_text(
        encoding="utf-8"
    )


def test_a_library_of_the_system_comes_with_the_licence_of_its_package(beside: dict[str, Any], tmp_path: Path) -> None:
    library = Path("/usr/lib/x86_64-linux-gnu/libz.so.1")
    if shutil.which("dpkg-query") is None or not library.exists():
        pytest.skip("no Debian for Intel's processors here")
    beside["main"](tmp_path, draw=lambda _: None, libraries=[str(library)])
    document = tmp_path / "doc" / "dateline"
    assert "zlib1g: libz.so.1" in (document / "copyright").read_text(encoding="utf-8")
    told = (document / "licences").read_text(encoding="utf-8")
    assert Path("/usr/share/doc/zlib1g/copyright").read_text(encoding="utf-8").rstrip() in told
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in told
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in told
    assert "==== pypdfium2: " in told
    with pytest.raises(LookupError):
        beside["main"](tmp_path, draw=lambda _: None, libraries=["/usr/lib/of-nobody.so.9"])
