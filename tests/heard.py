"""What a screen reader and somebody who speaks to the window find: a name for all that takes the focus."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QWidget


def name(widget: QWidget) -> str:
    """What is heard of a widget."""
    return str(QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name))


def seen(button: QAbstractButton) -> str:
    """The words on a button; a sign such as × has none."""
    words = button.text().replace("&&", "\0").replace("&", "").replace("\0", "&").strip().rstrip(".… ▾✕").rstrip()
    return words if any(one.isalnum() for one in words) else ""


def faults(window: QWidget) -> Iterator[str]:
    """What a person who hears or speaks would stumble over."""
    for one in window.findChildren(QWidget):
        if not one.isVisible() or one.window() is not window.window():
            continue
        what = f"{type(one).__name__} {one.objectName()} in {type(one.parentWidget()).__name__}"
        takes_focus = one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled() and one.focusProxy() is None
        if takes_focus and not name(one):
            yield f"{what} has no name"
        if takes_focus and isinstance(one, QAbstractButton) and seen(one).casefold() not in name(one).casefold():
            yield f"{what} shows {seen(one)!r} and is called {name(one)!r}"
        if isinstance(one, QComboBox) and not name(one):
            yield f"{what} is a list of choices without a label"
        heard = str(QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Description))
        text = QAccessible.queryAccessibleInterface(one).textInterface()
        if "no words" in heard and text is not None and text.characterCount():
            yield f"{what} is full and says {heard!r}"


@pytest.fixture(autouse=True)
def every_dialog_is_heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[set[str]]:
    """Look at every dialog of the program that any test opens; the kinds that were opened."""
    kinds: set[str] = set()
    found: list[str] = []

    def looking(way: str) -> Callable[[QDialog], None]:
        before = getattr(QDialog, way)

        def opened(dialog: QDialog) -> None:
            before(dialog)
            if type(dialog).__module__.startswith("editor."):
                kinds.add(type(dialog).__name__)
                found.extend(f"{type(dialog).__name__}: {fault}" for fault in faults(dialog))

        return opened

    for way in ("open", "show"):
        monkeypatch.setattr(QDialog, way, looking(way))
    yield kinds
    assert not found, found
