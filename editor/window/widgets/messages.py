"""What the window tells a person without stopping them: a strip above the status line, newest last."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from editor.window.appearance.theme import GRID, set_look
from editor.window.widgets.cards import Tone

STAYS = 8000
"""Milliseconds that a message without weight stays."""
MOST = 3
"""The most messages that stand at once; the oldest gives way."""


@dataclass(frozen=True, slots=True)
class Message:
    """Words for a person, already translated.

    `answer` is what the button with `button` does. A message of `about` takes the place of the one about the same; a
    `passing` one goes with the next edit, a `busy` one shows that work goes on and stays until it is replaced.
    """

    words: str
    severity: Tone = Tone.PLAIN
    button: str = ""
    answer: Callable[[], None] | None = None
    about: str = ""
    passing: bool = False
    busy: bool = False


class Messages(QWidget):
    """The strip. It comes and goes while no button is under the pointer: what somebody is about to press stays there.

    What waits for that is read out at once, and is seen once the pointer leaves the button or a key is pressed.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waits = False
        self._leaving: list[_Strip] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._strips: list[_Strip] = []
        self.hide()

    def tell(self, message: Message) -> None:
        """Show a message and read it out to who cannot see it."""
        for strip in [strip for strip in self._strips if _same(strip.message, message)]:
            self._drop(strip)
        strip = _Strip(message, self)
        strip.close_button.clicked.connect(lambda: self._drop(strip))
        if message.answer is not None:
            strip.answer_button.clicked.connect(lambda: self._answer(strip))
        if message.severity in (Tone.PLAIN, Tone.FINE) and not message.busy and message.answer is None:
            QTimer.singleShot(STAYS, strip, lambda: self._drop(strip))
        self._strips.append(strip)
        strip.hide()
        self._column.addWidget(strip)
        while len(self._strips) > MOST:
            self._drop(self._strips[0])
        self._settle()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, message.words))

    def forget(self, about: str) -> None:
        """Take away what was told about something."""
        for strip in [strip for strip in self._strips if strip.message.about == about]:
            self._drop(strip)

    def drop_passing(self) -> None:
        """Take away what was worth telling only until the next edit."""
        for strip in [strip for strip in self._strips if strip.message.passing]:
            self._drop(strip)

    def clear(self) -> None:
        """Take away everything."""
        for strip in tuple(self._strips):
            self._drop(strip)

    def shown(self) -> tuple[Message, ...]:
        """What stands there now."""
        return tuple(strip.message for strip in self._strips)

    def _answer(self, strip: "_Strip") -> None:
        answer = strip.message.answer
        self._drop(strip)
        if answer is not None:
            answer()

    def _drop(self, strip: "_Strip") -> None:
        if strip in self._strips:
            self._strips.remove(strip)
            self._leaving.append(strip)
            strip.empty()
        self._settle()

    def _settle(self, *, at_once: bool = False) -> None:
        """Show what came and take away what went, as soon as that moves nothing under the pointer."""
        if not at_once and self._is_pressing():
            self._wait(waits=True)
            return
        self._wait(waits=False)
        for strip in self._leaving:
            self._column.removeWidget(strip)
            strip.hide()
            strip.deleteLater()
        self._leaving.clear()
        for strip in self._strips:
            strip.show()
        self.setVisible(bool(self._strips))

    def _is_pressing(self) -> bool:
        """Whether the pointer stands on a button, or where one of a message was that was just closed."""
        under = QApplication.widgetAt(QCursor.pos())
        if isinstance(under, QAbstractButton):
            return under.isEnabled()
        return under is not None and any(strip is under or strip.isAncestorOf(under) for strip in self._leaving)

    def _wait(self, *, waits: bool) -> None:
        """Listen to the pointer and the keys of the whole program while something waits, and only then."""
        application = QApplication.instance()
        if waits != self._waits and application is not None:
            self._waits = waits
            (application.installEventFilter if waits else application.removeEventFilter)(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            QTimer.singleShot(0, self, lambda: self._settle(at_once=True))
        elif event.type() in _MOVES:
            QTimer.singleShot(0, self, self._settle)
        return super().eventFilter(watched, event)


_MOVES = (QEvent.Type.Leave, QEvent.Type.Enter, QEvent.Type.MouseMove, QEvent.Type.Hide)


class _Strip(QFrame):
    """One message."""

    def __init__(self, message: Message, parent: QWidget) -> None:
        super().__init__(parent)
        self.message = message
        self.setObjectName("message")
        self.setProperty("severity", message.severity.value)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, GRID, 2 * GRID, GRID)
        row.setSpacing(3 * GRID)
        self.words = words = QLabel(message.words)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(words, 1)
        self.bar: QProgressBar | None = None
        if message.busy:
            self.bar = bar = QProgressBar()
            bar.setRange(0, 0)
            bar.setTextVisible(False)
            bar.setFixedWidth(30 * GRID)
            row.addWidget(bar)
        self.answer_button = QPushButton(message.button)
        row.addWidget(self.answer_button)
        # Once it has its place: a button without a parent would be shown as a window, and take the focus with it.
        self.answer_button.setVisible(bool(message.button))
        self.close_button = QToolButton()
        self.close_button.setText("×")
        set_look(self.close_button, "flat")
        row.addWidget(self.close_button)
        self._retranslate()

    def empty(self) -> None:
        """Nothing is said any more; the place stays until the pointer has left it."""
        self.setFixedHeight(self.height())
        for part in (self.words, self.bar, self.answer_button, self.close_button):
            if part is not None:
                part.hide()

    def _retranslate(self) -> None:
        self.close_button.setToolTip(self.tr("Close this message"))
        self.close_button.setAccessibleName(self.tr("Close this message"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _same(one: Message, other: Message) -> bool:
    return one.words == other.words or bool(one.about and one.about == other.about)
