"""What is brought in for the workspaces before anybody turns to them."""

import pytest

from editor.window.frame import workspaces


def test_another_thread_brings_in_nothing_that_knows_of_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    """What stands below the window knows nothing of Qt, which the import contracts hold."""
    asked: list[str] = []
    monkeypatch.setattr(workspaces, "bring_in", lambda *rooms: asked.extend(room.__name__ for room in rooms))
    workspaces.bring_them_in()
    assert len(asked) > 1
    assert [name for name in asked if not name.startswith("editor.desk.")] == []
