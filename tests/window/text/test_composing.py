"""An open composition stays in the text, also where the engine throws away what it holds."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QFocusEvent, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from editor.window.appearance.theme import Theme
from editor.window.text import composing
from editor.window.text.composing import Compositions, composition_of
from editor.window.text.text_pane import TextPane

Field = QLineEdit | QPlainTextEdit | QTextEdit


def compose(field: QWidget, words: str, commit: str = "") -> None:
    event = QInputMethodEvent(words, [])
    event.setCommitString(commit)
    QApplication.sendEvent(field, event)


def text_of(field: Field) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


class Form(QWidget):
    """A field that is composed in, and another one."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.field, self.other = field, QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.other)


@pytest.fixture(params=[QLineEdit, QPlainTextEdit, QTextEdit, TextPane])
def form(request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, theme: Theme) -> Form:
    """Its first field has the focus."""
    made = Form(TextPane(theme) if request.param is TextPane else request.param())
    Compositions(qapp, made)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    made.field.setFocus()
    return made


class Throwing:
    """An input method whose engine throws its words away where Qt wants them put in, as pinyin does."""

    def __init__(self, field: QWidget) -> None:
        self.field = field
        self.resets = 0

    def commit(self) -> None:
        compose(self.field, "")

    def reset(self) -> None:
        self.resets += 1


@pytest.fixture
def throwing(form: Form, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Gives every field such an engine."""
    method = Throwing(form.field)

    class Application(composing.QGuiApplication):
        @staticmethod
        def inputMethod() -> Throwing:  # type: ignore[override] # noqa: N802
            return method

    monkeypatch.setattr(composing, "QGuiApplication", Application)
    return method.commit


def test_another_field_leaves_the_open_words(form: Form) -> None:
    field, other = form.field, form.other
    compose(field, "世界")
    other.setFocus()
    assert text_of(field) == "世界"
    assert text_of(other) == ""
    assert composition_of(field).words() == ""


@pytest.mark.usefixtures("throwing")
def test_words_that_the_engine_throws_away_are_kept(form: Form) -> None:
    field, other = form.field, form.other
    compose(field, "世界")
    other.setFocus()
    assert text_of(field) == "世界"
    field.setFocus()
    compose(field, "shi jie")
    composition_of(field).keep()
    assert text_of(field) in ("世界shi jie", "shi jie世界")


def test_words_thrown_away_just_before_the_focus_goes_are_kept(form: Form, throwing: Callable[[], None]) -> None:
    field = form.field
    compose(field, "世界")
    throwing()
    QApplication.sendEvent(field, QFocusEvent(QEvent.Type.FocusAboutToChange))
    assert text_of(field) == "世界"


def test_escape_throws_the_words_away(form: Form, qtbot: QtBot) -> None:
    field, other = form.field, form.other
    compose(field, "世界")
    compose(field, "")
    later = list[bool]()
    QTimer.singleShot(0, lambda: later.append(True))
    qtbot.waitUntil(lambda: bool(later))
    other.setFocus()
    assert text_of(field) == ""


def test_words_that_the_engine_puts_in_come_once(form: Form) -> None:
    field, other = form.field, form.other
    compose(field, "世界")
    compose(field, "", "世界")
    other.setFocus()
    assert text_of(field) == "世界"
