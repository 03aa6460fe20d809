"""The first section of the real text, typed from nothing with keys and an input method, is its Markdown to the byte."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.exchange.reading.importing import import_text
from editor.exchange.reading.sections import sections
from editor.policy.language import Tag
from editor.policy.section import Cell, SectionId
from editor.window.appearance import settings
from editor.window.text.document_pane import DocumentPane
from tests.journeys.driver import Person

RETURN = "\n"
_PIECES = re.compile(r"[^\x00-\x7f]{1,6}|[\x00-\x7f]")


def keys_for(markdown: str) -> Iterator[str]:
    """What somebody who knows Word types for this text: words, and Return between what looks like paragraphs."""
    before = ""
    for line in markdown.strip().split("\n"):
        if not line:
            continue
        kind = "-" if line.startswith("- ") else "#" if line.startswith("# ") else "p"
        if before == "-" and kind != "-":
            yield RETURN  # a second Return leaves the list
        if kind == "-" and before != "-":
            yield "- "
        yield line.removeprefix("# ").removeprefix("- ") + RETURN
        before = kind


def type_as_written(pane: DocumentPane, words: str) -> None:
    """Press keys for what keys have, and compose the rest as an input method does: first open, then put in."""
    for piece in _PIECES.findall(words):
        if piece == RETURN:
            QTest.keyClick(pane, Qt.Key.Key_Return)
        elif piece.isascii():
            QTest.keyClicks(pane, piece)
        else:
            QApplication.sendEvent(pane, QInputMethodEvent("pin yin", []))
            event = QInputMethodEvent()
            event.setCommitString(piece)
            QApplication.sendEvent(pane, event)


@pytest.mark.parametrize(
    ("interface", "whole"),
    [
        ("zh_Hant", False),
        ("zh_Hans", True),
        ("en", True),
    ],
)
def test_the_section_typed_from_nothing_is_its_markdown(
    person_settings: Path, new_person: Callable[[], Person], house: Path, real_text: str, interface: str, whole: bool
) -> None:
    wanted = next(one.text for one in sections(import_text(real_text, "policy.txt", Tag("zh-Hant"))) if one.heading)
    chosen = settings.Preferences(name="Lin", email="lin@a.example", interface=interface, whole=whole)
    settings.save(person_settings, chosen)
    person = new_person()
    person.window.begin(None)
    person.open(house)
    assert person.window.page is not None
    desk = person.window.page.desk
    cell = Cell(SectionId("keep"), Tag("ja"))
    desk.select(cell)
    pane = next(one for one in person.window.findChildren(DocumentPane) if one.isVisible() and not one.isReadOnly())
    pane.setFocus()
    type_as_written(pane, "".join(keys_for(wanted)).removesuffix(RETURN))
    assert desk.policy.text(cell) + "\n" == wanted
    others = {one: text for one, text in desk.policy.texts.items() if one.language == cell.language and one != cell}
    assert not others, "nothing was typed anywhere else"
