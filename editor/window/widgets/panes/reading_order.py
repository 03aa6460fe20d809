"""The order in which one reads a window: its panes side by side, each from its top. The focus goes the same way."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QSplitter, QWidget


def stops(root: QWidget) -> list[QWidget]:
    """The widgets inside `root` that Tab comes to, as one reads them."""
    return list(_stops(root))


def go_on(root: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next stop, or the one before, round and round; whether there is one."""
    found = stops(root)
    if not found:
        return False
    focused = QApplication.focusWidget()
    at = next((place for place, one in enumerate(found) if one is focused or one.focusProxy() is focused), None)
    if at is None:
        at = -1 if forward else 0
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    found[(at + (1 if forward else -1)) % len(found)].setFocus(reason)
    return True


def _stops(widget: QWidget) -> Iterator[QWidget]:
    for child in _level(widget):
        if _takes_tab(child) and not _is_passed_over(child):
            yield child
        yield from _stops(child)


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled() and widget.focusProxy() is None


def _is_passed_over(widget: QWidget) -> bool:
    """Whether another button of one choice stands for it: Tab comes to the one that is on, arrows to the others."""
    if not isinstance(widget, QAbstractButton) or not widget.isCheckable() or widget.isChecked():
        return False
    parent = widget.parentWidget()
    siblings = [one for one in parent.findChildren(QAbstractButton) if one.autoExclusive()] if parent else []
    group = widget.group()
    choice = group.buttons() if group and group.exclusive() else siblings if widget.autoExclusive() else []
    return any(one.isChecked() for one in choice)


def _level(widget: QWidget) -> list[QWidget]:
    """The visible children, row by row, in a row as the language of the interface runs."""
    children = [one for one in widget.children() if isinstance(one, QWidget) and one.isVisible() and not one.isWindow()]
    if isinstance(widget, QSplitter) and widget.orientation() is Qt.Orientation.Horizontal:
        return sorted(children, key=_along)
    rows: list[list[QWidget]] = []
    bottom = 0
    for one in sorted(children, key=lambda child: child.y()):
        if not rows or one.y() >= bottom:
            rows.append([])
        rows[-1].append(one)
        bottom = one.y() + max(1, one.height()) // 2 if len(rows[-1]) == 1 else bottom
    return [one for row in rows for one in sorted(row, key=_along)]


def _along(widget: QWidget) -> int:
    at = widget.mapTo(widget.parentWidget() or widget, QPoint(0, 0)).x() if widget.parentWidget() else widget.x()
    return at if widget.layoutDirection() is Qt.LayoutDirection.LeftToRight else -(at + widget.width())
