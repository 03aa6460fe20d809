"""The source beside its translation: what changed in it since the translation was in step, or the text as it stands."""

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from editor.policy.changes import Touched
from editor.policy.section import Cell
from editor.policy.sync import CellState
from editor.store.errors import UnknownRevision
from editor.store.repository import Repository
from editor.text.redline import Span, redline
from editor.window.icons import icon
from editor.window.looks import Looks
from editor.window.policy_desk import PolicyDesk
from editor.window.redline_view import RedlineView
from editor.window.text_pane import TextPane
from editor.window.theme import GRID, Theme, set_look

AFTER = 200
"""Milliseconds without an edit before the source is shown again."""
_STRIP = 37
"""As high as the strip over the translation, so that the texts begin side by side."""


class SourceText(TextPane):
    """The source, to be read and copied from."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setReadOnly(True)
        self.setAccessibleName(self.tr("Source"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Source"))


class SourcePane(QWidget):
    """Shows the source of the selected translation. Where that is outdated, as a redline since it was in step."""

    def __init__(self, desk: PolicyDesk, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._looks = looks
        self._bases: dict[str, str | None] = {}
        self._shown: tuple[Cell, str, str | None] | None = None
        self.view, self.plain = RedlineView(looks.theme), SourceText(looks.theme)
        self._zoom()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.plain)
        self._stack.addWidget(self.view)
        self._words, self._place = QLabel(), QLabel()
        for label in (self._words, self._place):
            set_look(label, "secondary")
        self._words.setWordWrap(True)
        self._previous, self._next = self._arrow(), self._arrow()
        self._previous.clicked.connect(self.view.previous_change)
        self._next.clicked.connect(self.view.next_change)
        self.view.change_reached.connect(lambda *_: self._place.setText(self.view.position_words()))
        strip = QFrame()
        strip.setObjectName("stateStrip")
        strip.setMinimumHeight(_STRIP)
        row = QHBoxLayout(strip)
        row.setContentsMargins(3 * GRID, GRID, 2 * GRID, GRID)
        row.setSpacing(GRID)
        row.addWidget(self._words, 1)
        for widget in (self._place, self._previous, self._next):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(strip)
        column.addWidget(self._stack, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._compute)
        desk.selected.connect(lambda _: self.refresh())
        desk.stated.connect(self.refresh)
        desk.touched.connect(self._on_touched)
        looks.changed.connect(self._zoom)
        looks.theme.changed.connect(self._redraw)
        self._redraw()
        self._retranslate()

    def focus_target(self) -> QWidget:
        """What F6 goes to."""
        return self.view if self._stack.currentWidget() is self.view else self.plain

    def refresh(self) -> None:
        """Show the source as it stands now; at once, since another text is looked at."""
        if self.isVisible():
            self._timer.start(0)

    def _source(self) -> Cell | None:
        """The cell that the selected one is made from."""
        at, policy = self._desk.selection, self._desk.policy
        origin = None if at is None or at.language not in policy.tags else policy.origin_of(at.language)
        return None if at is None or origin is None else Cell(at.section, origin)

    def _on_touched(self, changed: Touched) -> None:
        source = self._source()
        if self.isVisible() and (changed.languages or (source is not None and source in changed.texts)):
            self._timer.start(AFTER)

    def _compute(self) -> None:
        at, source = self._desk.selection, self._source()
        if at is None or source is None:
            return
        record = self._desk.policy.sync.get(at)
        if record is None or self._desk.state(at) is not CellState.OUTDATED:
            self._show(at, source, None)
        elif record.source_blob in self._bases:
            self._show(at, source, record.source_blob)
        else:
            blob = record.source_blob
            self._desk.in_repository(
                lambda repository: _base_text(repository, blob),
                lambda text: self._on_base(blob, text),
                owner=self,
                topic="base",
            )

    def _on_base(self, blob: str, text: str | None) -> None:
        self._bases[blob] = text
        self.refresh()

    def _show(self, at: Cell, source: Cell, blob: str | None) -> None:
        """Show the source, as a redline against the blob where one is named."""
        text = self._desk.policy.text(source)
        if (at, text, blob) == self._shown:
            self._say(at, blob)
            return
        base = None if blob is None else self._bases[blob]
        if base is None:
            self._shown = at, text, blob
            self.plain.show_text(text, cursor=0)
            self.plain.set_language(source.language)
            self._turn_to(self.plain)
            self._say(at, blob)
            return
        self._desk.in_background(
            lambda: redline(base, text),
            lambda spans: self._on_spans(at, source, text, blob, spans),
            owner=self,
            topic="source",
        )

    def _on_spans(self, at: Cell, source: Cell, text: str, blob: str | None, spans: tuple[Span, ...]) -> None:
        if at == self._desk.selection and text == self._desk.policy.text(source):
            self._shown = at, text, blob
            self.view.show_spans(spans, source.language)
            self._turn_to(self.view)
            self.view.next_change()
            self._say(at, blob)

    def _turn_to(self, page: QWidget) -> None:
        """Show the redline or the plain text; the focus goes along."""
        had_focus = self.focus_target().hasFocus()
        self._stack.setCurrentWidget(page)
        if had_focus:
            page.setFocus()

    def _say(self, at: Cell, blob: str | None) -> None:
        changes = self.view.change_count() if self._stack.currentWidget() is self.view else 0
        for widget in (self._place, self._previous, self._next):
            widget.setVisible(changes > 0)
        if blob is None:
            self._words.setText(self._plain_words(at))
        elif self._bases[blob] is None:
            self._words.setText(self.tr("The source changed. The text it had before is in no version."))
        elif changes:
            self._words.setText(self.tr("%n change(s) since it was in step", "", changes))
        else:
            self._words.setText(self.tr("No word here changed, but the value of a fact in it did"))

    def _plain_words(self, at: Cell) -> str:
        match self._desk.state(at):
            case CellState.IN_STEP:
                return self.tr("Unchanged since it was in step")
            case CellState.CONVERTED:
                return self.tr("Unchanged since it was converted")
            case _:
                return self.tr("The text to translate")

    def _zoom(self) -> None:
        for text in (self.view, self.plain):
            text.set_zoom(self._looks.preferences.zoom)

    def _arrow(self) -> QToolButton:
        button = QToolButton()
        set_look(button, "flat")
        button.setFixedHeight(7 * GRID)
        return button

    def _redraw(self) -> None:
        self._previous.setIcon(icon("move-up", self._looks.theme.colours))
        self._next.setIcon(icon("move-down", self._looks.theme.colours))

    def _retranslate(self) -> None:
        for button, words in ((self._previous, self.tr("Previous change")), (self._next, self.tr("Next change"))):
            button.setToolTip(words)
            button.setAccessibleName(words)
        if self._shown is not None:
            self._say(self._shown[0], self._shown[2])

    # What Qt calls

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _base_text(repository: Repository, blob: str) -> str | None:
    """A text as it once stood; None where no version holds it, since it was marked and changed again before a save."""
    try:
        return repository.read_blob(blob).decode().removesuffix("\n")
    except UnknownRevision:
        return None
