"""The borders between panes by key: Tab comes to them, arrows move them, and the focus on them is seen."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QSplitter, QSplitterHandle
from typing_extensions import override

_STEP = 20
"""Pixels that an arrow moves a border."""
_THIN, _SEEN = 1, 3
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)


class SplitterKeys(QObject):
    """Gives the handles of a splitter the focus and the arrows."""

    def __init__(self, splitter: QSplitter) -> None:
        super().__init__(splitter)
        self._splitter = splitter
        for number in range(1, splitter.count()):
            handle = splitter.handle(number)
            handle.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            handle.installEventFilter(self)
        self._name()

    def _name(self) -> None:
        for number in range(1, self._splitter.count()):
            words = QCoreApplication.translate("SplitterKeys", "Border between two panes; arrows move it")
            self._splitter.handle(number).setAccessibleName(words)

    def _move(self, handle: QSplitterHandle, by: int) -> None:
        number = next(at for at in range(1, self._splitter.count()) if self._splitter.handle(at) is handle)
        sizes = self._splitter.sizes()
        by = max(-sizes[number - 1], min(by, sizes[number]))
        sizes[number - 1] += by
        sizes[number] -= by
        self._splitter.setSizes(sizes)
        self._splitter.splitterMoved.emit(sizes[number - 1], number)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QSplitterHandle):
            return False
        match event.type():
            case QEvent.Type.FocusIn | QEvent.Type.FocusOut:
                self._splitter.setHandleWidth(_SEEN if event.type() is QEvent.Type.FocusIn else _THIN)
            case QEvent.Type.Paint if watched.hasFocus():
                painter = QPainter(watched)
                painter.fillRect(watched.rect(), watched.palette().accent())
                painter.end()
                return True
            case QEvent.Type.LanguageChange:
                self._name()
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent) and event.key() in (*_BACK, *_ON):
                towards_start = event.key() in _BACK
                mirrored = self._splitter.layoutDirection() is Qt.LayoutDirection.RightToLeft
                self._move(watched, -_STEP if towards_start is not mirrored else _STEP)
                return True
            case _:
                pass
        return False
