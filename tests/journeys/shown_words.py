"""Every word that the window shows or tells, in all its workspaces and dialogs."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QWidget,
)

from tests.journeys.driver import Person

WORKSPACES = ("write", "translate", "review", "history", "publish")
COMMANDS = (
    "policy.share",
    "policy.export",
    "policy.print",
    "policy.answer",
    "policy.details",
    "policy.people",
    "policy.save_with_message",
    "search.everywhere",
    "history.section",
)
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


def said(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Every word that a widget shows or tells, and as what."""
    yield "tool tip", widget.toolTip()
    yield "accessible name", widget.accessibleName()
    yield "window title", widget.windowTitle()
    match widget:
        case QLabel() | QAbstractButton():
            yield "text", widget.text()
        case QComboBox():
            yield from (("item", widget.itemText(at)) for at in range(widget.count()))
        case QAbstractItemView() if widget.model() is not None:
            fields = isinstance(widget, QTableWidget | QHeaderView)  # in which a name is written, and stays what it is
            yield from (("row", words) for words in rows(widget.model(), QModelIndex(), fields=fields))
        case QLineEdit():
            yield "placeholder", widget.placeholderText()
        case _:
            pass
    yield from (("action", action.text()) for action in widget.actions())
    yield from (("action's tip", action.toolTip()) for action in widget.actions() if isinstance(action, QAction))


def rows(model: QAbstractItemModel, parent: QModelIndex, *, fields: bool) -> Iterator[str]:
    """What a model gives to be shown."""
    for row in range(model.rowCount(parent)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)):
            index = model.index(row, column, parent)
            if not fields or not index.flags() & Qt.ItemFlag.ItemIsEditable:
                yield from (words for role in ROLES if isinstance(words := index.data(role), str))
            if column == 0 and index != parent:
                yield from rows(model, index, fields=fields)


def above(widget: QWidget) -> Iterator[QWidget]:
    """What a widget stands in, from the inside out."""
    while (parent := widget.parentWidget()) is not None:
        yield parent
        widget = parent


def close_dialogs(person: Person) -> None:
    """Close what stands in front."""
    while (dialog := QApplication.activeModalWidget()) is not None:
        dialog.close()
        person.qtbot.wait(20)
