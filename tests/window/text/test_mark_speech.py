"""What is marked in a text that is written is heard: as formats of the document, while a screen reader is on."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QTextFormat
from pytestqt.qtbot import QtBot

from editor.window.appearance.theme import Theme
from editor.window.text.mark_speech import MarkSpeech
from editor.window.text.text_marks import MarkLayer, MarkLook, TextMark
from editor.window.text.text_pane import TextPane

TEXT = "Kept for 30 days.\n\nTODO: say where."
UNDERLINE = QTextFormat.Property.TextUnderlineStyle.value


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> TextPane:
    made = TextPane(theme)
    qtbot.addWidget(made)
    MarkSpeech(made)
    made.show_text(TEXT)
    return made


@pytest.fixture
def screen_reader() -> Iterator[None]:
    """Somebody listens."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def heard(pane: TextPane) -> list[str]:
    """The words that have a format of their own in the document."""
    found = []
    block = pane.document().begin()
    while block.isValid():
        fragments = [one.fragment() for one in block]
        found += [one.text() for one in fragments if one.isValid() and one.charFormat().hasProperty(UNDERLINE)]
        block = block.next()
    return found


def test_marks_are_formats_of_the_document_and_go_with_the_marks(pane: TextPane, screen_reader: None) -> None:
    changes: list[str] = []
    pane.textChanged.connect(lambda: changes.append("changed"))
    pane.set_marks([TextMark(9, 16, "Another figure elsewhere", MarkLook.WARNING)])
    assert heard(pane) == ["30 days"]
    pane.set_marks([TextMark(19, 23, "A note is left", MarkLook.TERM)], MarkLayer.TERMS)
    assert heard(pane) == ["30 days", "TODO"]
    pane.set_marks([])
    assert heard(pane) == ["TODO"]
    assert pane.text() == TEXT
    assert changes == []


def test_what_is_typed_after_a_mark_stays_the_text_it_is(pane: TextPane, screen_reader: None) -> None:
    pane.set_marks([TextMark(9, 16, "Another figure elsewhere")])
    pane.edit(16, 0, " at most")
    assert pane.text() == TEXT.replace("30 days", "30 days at most")


def test_nothing_is_done_while_nobody_listens(pane: TextPane) -> None:
    pane.set_marks([TextMark(9, 16, "Another figure elsewhere")])
    assert heard(pane) == []
