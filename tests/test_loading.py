"""What comes in late: modules at their first use, patterns at their first try."""

import re
import sys
import threading
from pathlib import Path
from types import ModuleType

import pytest

from editor.loading import later, pattern, unicode_pattern

SOURCE = """
import threading
from editor.loading import later

with later():
    import {name}
    from {name} import part
    from {name} import part as other

def ask():
    return part.ANSWER
"""


@pytest.fixture
def asking(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A module that asks a package late, which notes each time that it is read."""
    monkeypatch.syspath_prepend(str(tmp_path))
    (tmp_path / "late_package").mkdir()
    (tmp_path / "late_package" / "__init__.py").write_text("")
    (tmp_path / "late_package" / "part.py").write_text(
        "import time\nREAD = []\nREAD.append(1)\ntime.sleep(0.05)\nANSWER = 42\n"
    )
    (tmp_path / "asking_late.py").write_text(SOURCE.format(name="late_package"))
    for name in ("late_package", "late_package.part", "asking_late"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    return __import__("asking_late")


def test_a_module_comes_in_when_it_is_first_asked(asking: ModuleType) -> None:
    assert "late_package" not in sys.modules
    assert asking.ask() == 42
    assert sys.modules["late_package.part"].ANSWER == asking.other.ANSWER == 42


def test_threads_that_ask_at_once_read_it_once_and_whole(asking: ModuleType) -> None:
    answers: list[int] = []
    threads = [threading.Thread(target=lambda: answers.append(asking.ask())) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [42] * 8
    assert sys.modules["late_package.part"].READ == [1]


def test_imports_outside_the_door_stay_as_they_are() -> None:
    importing = __builtins__["__import__"] if isinstance(__builtins__, dict) else __builtins__.__import__
    with later():
        pass
    after = __builtins__["__import__"] if isinstance(__builtins__, dict) else __builtins__.__import__
    assert importing is after


def test_what_is_not_there_is_told_when_it_is_asked_for(asking: ModuleType) -> None:
    with pytest.raises(AttributeError):
        _ = asking.part.NOTHING


def test_a_pattern_is_one_of_re_and_of_regex() -> None:
    words = pattern(r"(?P<word>b+)", re.IGNORECASE)
    assert words.sub("c", "aBBa") == "aca"
    assert [found["word"] for found in words.finditer("b bb")] == ["b", "bb"]
    assert words.pattern == r"(?P<word>b+)"
    assert unicode_pattern(r"\p{Han}+").findall("a隱私b") == ["隱私"]
