"""Nothing is lost: kills, open compositions, folders that do not open, and what the window says of it."""

import errno
import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from editor.desk.session.opening import open_policy
from editor.desk.versions.clock import SystemClock
from tests.journeys.conftest import LIN, TEXTS, versions, written
from tests.journeys.driver import Person

KILLED = textwrap.dedent(
    """
    import sys
    from pathlib import Path
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication
    from editor.window.frame import application

    app = QApplication([])
    window = application.make_window(app)
    window.show()
    window.begin(Path(sys.argv[1]))

    def typed():
        if window.page is None:
            QTimer.singleShot(20, typed)
            return
        pane = window.page.write.editor.pane
        pane.select(len(pane.text()), len(pane.text()))
        QTest.keyClicks(pane, " Before the lights went out.")
        window.page.desk.kept.connect(lambda: print("kept", flush=True))

    typed()
    app.exec()
    """
)


def test_after_a_kill_the_words_are_back_and_the_window_says_so(
    person_settings: Path, house: Path, new_person: Callable[[], Person]
) -> None:
    dying = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(house)], stdout=subprocess.PIPE, text=True, env=dict(os.environ)
    )
    assert dying.stdout is not None
    assert dying.stdout.readline() == "kept\n"
    dying.send_signal(signal.SIGKILL)
    dying.wait()
    dying.stdout.close()
    assert written(house, "use") == TEXTS["use"] + "\n"
    person = new_person()
    person.open(house)
    assert person.text() == TEXTS["use"] + " Before the lights went out."
    assert person.sees("Your words are back as they stood on")
    person.press("Ctrl+S")
    person.wait(lambda: len(versions(house)) == 2)
    assert written(house, "use").endswith("Before the lights went out.\n")


def test_a_composition_open_at_the_end_is_kept(
    person_settings: Path, house: Path, new_person: Callable[[], Person]
) -> None:
    person = new_person()
    person.open(house)
    person.write(" ")
    person.compose("條款")
    assert person.window.close()
    again = new_person()
    again.open(house)
    assert again.text() == TEXTS["use"] + " 條款"
    assert not again.sees("Your words are back")
    assert len(versions(house)) == 1


def test_a_composition_goes_into_the_section_it_was_begun_in(person: Person, house: Path) -> None:
    person.open(house)
    person.write(" ")
    person.compose("條款")
    person.go_to("What you may ask")
    assert person.text() == TEXTS["you"]
    person.go_to("How we use it")
    assert person.text() == TEXTS["use"] + " 條款"
    person.compose("甲")
    person.press("Ctrl+S")
    person.wait(lambda: len(versions(house)) == 2)
    assert "甲" in written(house, "use")


def test_a_folder_that_another_program_holds_is_told_with_its_name(person: Person, house: Path, tmp_path: Path) -> None:
    held = open_policy(house, tmp_path / "state", SystemClock(), LIN)
    person.window.open_folder(house)
    person.wait_for("The policy did not open")
    assert person.sees("Close the policy there, then try again.")
    held.close()
    person.click("Try again")
    person.wait(lambda: person.window.page is not None)
    assert person.sections()[0] == "How we use it"


def test_a_folder_without_a_policy_is_told(person: Person, tmp_path: Path) -> None:
    person.window.open_folder(tmp_path)
    person.wait_for("There is no policy in")
    person.click("To the start page")
    assert person.sees("New policy")


def test_the_name_is_asked_for_once(new_person: Callable[[], Person], house: Path) -> None:
    person = new_person()
    person.window.begin(house)
    assert person.sees("Who are you?")
    person.click("Continue")
    assert person.sees("Write your name")
    name, email = person.fields()
    person.type("Mei", name)
    person.type("mei", email)
    person.click("Continue")
    assert person.sees("Write an e-mail address")
    person.type("@example.com", email)
    person.click("Continue")
    person.wait(lambda: person.window.page is not None)
    person.window.close()
    again = new_person()
    again.window.begin(house)
    again.wait(lambda: again.window.page is not None)
    again.write(" More.")
    again.press("Ctrl+S")
    again.wait(lambda: len(versions(house)) == 2)
    assert versions(house)[0].author.email == "mei@example.com"


def test_a_full_disk_is_told_and_every_word_is_kept_once_there_is_room(
    person: Person, house: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    person.open(house)
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", refuse)
        person.write(" Typed on a full disk.")
        person.wait(lambda: "Not saved: The disk is full" in person.status())
        person.press("Ctrl+S")
        person.wait_for("Make room; then it is tried again.")
        assert "in a version" not in person.status()
        assert len(versions(house)) == 1
        assert written(house, "use") == TEXTS["use"] + "\n"
    person.write(" And after.")
    person.wait_kept()
    person.press("Ctrl+S")
    person.wait(lambda: written(house, "use") == TEXTS["use"] + " Typed on a full disk. And after.\n")
    person.wait(lambda: "All in a version" in person.status())
    assert not person.sees("Not saved: The disk is full")
