"""What is said when the window cannot be shown."""

import os
import shutil
import subprocess
import sys

import pytest

from editor.command.running import start

LINUX = "linux"


def test_without_a_display_there_is_no_window() -> None:
    said = start.missing_display({}, LINUX)
    assert said is not None
    assert "DISPLAY" in said


@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_one_way_to_show_a_window_is_enough(variable: str) -> None:
    assert start.missing_display({variable: "x"}, LINUX) is None


def test_an_empty_display_is_none() -> None:
    assert start.missing_display({"DISPLAY": "", "QT_QPA_PLATFORM": ""}, LINUX) is not None


def test_other_systems_bring_their_own_display() -> None:
    assert start.missing_display({}, "darwin") is None
    assert start.missing_plugin({}, "win32") is None


@pytest.mark.parametrize("library", ["libGL.so.1", "libEGL.so.1", "libxkbcommon.so.0", "libglib-2.0.so.0"])
def test_a_missing_library_is_named_with_the_line_that_mends_it(library: str) -> None:
    said = start.missing_library(f"{library}: cannot open shared object file: No such file or directory")
    assert said is not None
    assert library in said
    assert said.endswith(start.INSTALL_LINE)
    assert "\n" not in said


def test_another_import_error_is_not_explained_away() -> None:
    assert start.missing_library("cannot import name 'run' from 'editor.window.frame.application'") is None


def test_a_platform_that_needs_no_display_is_left_to_qt() -> None:
    assert start.missing_plugin({"QT_QPA_PLATFORM": "offscreen:size=800x600"}, LINUX) is None


@pytest.mark.parametrize(("name", "value"), [("DISPLAY", ":4711"), ("WAYLAND_DISPLAY", "no-such-compositor")])
def test_a_display_that_does_not_answer_is_told(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, value)
    said = start.missing_plugin({name: value}, LINUX)
    assert said is not None
    assert name in said


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="xvfb-run is not installed")
def test_a_display_that_answers_is_found() -> None:
    program = "import os; from editor.command.running import start; print(start.missing_plugin(os.environ, 'linux'))"
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    ran = subprocess.run(
        ["xvfb-run", "-a", sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env=environment,
    )
    assert ran.stdout.strip() == "None"


FCITX = {"XMODIFIERS": "@im=fcitx"}


@pytest.mark.parametrize(
    ("asked", "wanted"),
    [
        ({"QT_IM_MODULE": "fcitx", **FCITX}, {"QT_IM_MODULE": "ibus"}),
        ({"QT_IM_MODULE": "fcitx5"}, {"QT_IM_MODULE": "ibus", "XMODIFIERS": "@im=fcitx5"}),
        ({"QT_IM_MODULE": "xim", **FCITX}, {"QT_IM_MODULE": "ibus"}),
        ({"DISPLAY": ":0", **FCITX}, {"QT_IM_MODULE": "ibus"}),
        ({"QT_IM_MODULES": "wayland;fcitx", **FCITX}, {"QT_IM_MODULES": "wayland;ibus"}),
        ({"QT_IM_MODULES": "wayland;fcitx;ibus", **FCITX}, {}),
        ({"WAYLAND_DISPLAY": "wayland-0", **FCITX}, {}),
        ({"QT_IM_MODULE": "ibus"}, {}),
        ({"QT_IM_MODULE": "compose", **FCITX}, {}),
        ({"QT_IM_MODULE": "xim", "XMODIFIERS": "@im=uim"}, {}),
        ({}, {}),
    ],
)
def test_fcitx_is_asked_through_the_plugin_that_qt_has(asked: dict[str, str], wanted: dict[str, str]) -> None:
    assert start.input_variables(asked, LINUX) == wanted
    assert start.input_variables(asked, "win32") == {}
