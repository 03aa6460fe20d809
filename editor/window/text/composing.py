"""What an input method holds stays in the text when the person turns elsewhere: a click, another field, a command.

Engines such as pinyin ask Qt to throw away what they hold when a text loses the focus. The person has typed those
words and sees them, so they are put in as they are shown.
"""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid
from typing_extensions import override

_HELD: set["Composition"] = set()
"""Every composition of a field that lives. Python lets go of a field of Qt's own dialogs while Qt still has it, and of
what hangs on it: Qt would then ask an object that has forgotten everything."""


class Composition(QObject):
    """The open composition of one field, if there is one; made once, it watches the field as long as that lives."""

    def __init__(self, field: "QLineEdit | QPlainTextEdit | QTextEdit") -> None:
        super().__init__(field)
        self._field = field
        self._line = ""
        self._dropped = ""
        self._is_keeping = False
        _HELD.add(self)
        field.destroyed.connect(partial(_HELD.discard, self))
        field.installEventFilter(self)

    def words(self) -> str:
        """What is shown at the cursor and is not in the text yet."""
        if isinstance(self._field, QLineEdit):
            return self._line
        layout = self._field.textCursor().block().layout()
        return layout.preeditAreaText() if layout is not None else ""

    def keep(self) -> None:
        """Put the open words into the text."""
        if not self.words() or self._is_keeping:
            return
        self._is_keeping = True
        QGuiApplication.inputMethod().commit()
        if held := self.words():
            # There was no input method to ask, or it did not answer at once.
            self._put(held)
            QGuiApplication.inputMethod().reset()
        self._is_keeping = False

    def _put(self, words: str) -> None:
        self._dropped = ""
        event = QInputMethodEvent()
        event.setCommitString(words)
        QApplication.sendEvent(self._field, event)

    def _take(self, event: QInputMethodEvent) -> bool:
        """Note what an input method says; whether that was to throw words away which are kept instead."""
        held, self._line = self.words(), event.preeditString()
        if not held or event.preeditString() or event.commitString():
            return False
        if self._is_keeping or QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._put(held)
            return True
        # Escape does the same. Where the focus goes, Qt says so before it takes the next event.
        self._dropped = held
        QTimer.singleShot(0, self, self._forget)
        return False

    def _forget(self) -> None:
        self._dropped = ""

    # What Qt calls

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.InputMethod if isinstance(event, QInputMethodEvent):
                return self._take(event)
            case QEvent.Type.FocusAboutToChange | QEvent.Type.FocusOut if isValid(self._field):
                if self._dropped:
                    self._put(self._dropped)
                self.keep()
            case _:
                pass
        return False


class Compositions(QObject):
    """Watches the compositions of every field that gets the focus, as long as it lives."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        app.focusChanged.connect(self._look)

    def _look(self, _old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, QLineEdit | QPlainTextEdit | QTextEdit) and not new.isReadOnly():
            composition_of(new)


def composition_of(field: "QLineEdit | QPlainTextEdit | QTextEdit") -> Composition:
    """The composition of a field, the same one each time."""
    found = field.findChild(Composition, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, Composition) else Composition(field)
