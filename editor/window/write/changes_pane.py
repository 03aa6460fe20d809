"""What changed in the shown section since the last release, as a redline."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from editor.loading import later
from editor.policy.editing.changes import Touched
from editor.policy.section import Cell
from editor.text.steering import filled
from editor.window.appearance.icons import icon
from editor.window.appearance.preferences import Looks
from editor.window.appearance.theme import GRID, set_look
from editor.window.redline.redline_legend import RedlineLegend
from editor.window.redline.redline_view import RedlineView
from editor.window.work.policy_desk import PolicyDesk

with later():
    from editor.desk.comparison import known_words
    from editor.text.redline import redline as redlines
    from editor.text.redline import spans as spanned


AFTER = 200
"""Milliseconds without an edit before the redline is made again."""


class ChangesPane(QWidget):
    """The redline of one section against the release that readers have."""

    def __init__(self, desk: PolicyDesk, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._looks = looks
        self._empty = QLabel()
        self._empty.setWordWrap(True)
        self._empty.setMargin(4 * GRID)
        set_look(self._empty, "secondary")
        self._view = RedlineView(looks.theme)
        self._view.set_zoom(looks.zoom)
        self._place = QLabel()
        set_look(self._place, "secondary")
        self._previous, self._next = self._arrow("move-up"), self._arrow("move-down")
        self._previous.clicked.connect(self._view.previous_change)
        self._next.clicked.connect(self._view.next_change)
        self._view.change_reached.connect(lambda *_: self._place.setText(self._view.position_words()))
        foot = QHBoxLayout()
        foot.setContentsMargins(3 * GRID, GRID, 3 * GRID, GRID)
        foot.addWidget(RedlineLegend(looks.theme), 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addStretch()
        for widget in (self._place, self._previous, self._next):
            foot.addWidget(widget)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._view)
        column.addLayout(foot)
        self._stack = QStackedWidget()
        self._stack.addWidget(page)
        self._stack.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._compute)
        desk.touched.connect(self._on_touched)
        desk.selected.connect(self.refresh)
        desk.baseline_read.connect(self.refresh)
        looks.zoomed.connect(self._view.set_zoom)
        looks.theme.changed.connect(self._redraw)
        self._retranslate()

    def refresh(self) -> None:
        """Show the changes as they are now; at once, since another text is looked at."""
        if self.isVisible():
            self._timer.start(0)

    def focus_target(self) -> QWidget:
        """What F6 goes to."""
        return self._view

    def _arrow(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name, self._looks.theme.colours))
        set_look(button, "flat")
        return button

    def _redraw(self) -> None:
        self._previous.setIcon(icon("move-up", self._looks.theme.colours))
        self._next.setIcon(icon("move-down", self._looks.theme.colours))

    def _on_touched(self, changed: Touched) -> None:
        cell = self._desk.selection
        if self.isVisible() and (changed.sections or (cell is not None and cell in changed.texts)):
            self._timer.start(AFTER)

    def _compute(self) -> None:
        cell, baseline = self._desk.selection, self._desk.baseline
        last = self._desk.session.last_release
        if cell is None:
            self._say("")
        elif last is None:
            self._say(self.tr("Nothing was released yet, so there is nothing to compare with."))
        elif baseline is not None:
            old, new = baseline.text(cell), self._desk.policy.text(cell)
            if old == new:
                self._say(filled(self.tr("This section reads as in release {number}."), number=last.number))
            else:
                self._desk.in_background(
                    lambda: redlines.redline(old, new),
                    lambda spans: self._show(cell, spans),
                    owner=self,
                    topic="changes",
                )

    def _show(self, cell: Cell, spans: "tuple[spanned.Span, ...]") -> None:
        if cell == self._desk.selection:
            policies = [one for one in (self._desk.baseline, self._desk.policy) if one is not None]
            self._view.show_spans(spans, cell.language, known_words.known_words(cell.language, *policies))
            self._stack.setCurrentIndex(0)

    def _say(self, words: str) -> None:
        self._empty.setText(words)
        self._stack.setCurrentIndex(1)

    def _retranslate(self) -> None:
        self._previous.setToolTip(self.tr("Previous change"))
        self._previous.setAccessibleName(self.tr("Previous change"))
        self._next.setToolTip(self.tr("Next change"))
        self._next.setAccessibleName(self.tr("Next change"))

    # What Qt calls

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.refresh()
        super().changeEvent(event)
