"""A pane of a workspace: a head, what it is about, and perhaps strips below, without room between them."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


def pane_in(parent: QWidget, *widgets: QWidget) -> QWidget:
    """The widgets one below the other, in `parent` from the first: a move to another dresses all of them again."""
    whole = QWidget(parent)
    whole.setObjectName("pane")
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget)
    return whole
