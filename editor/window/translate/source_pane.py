"""The source beside its translation: what changed in it since the translation was in step, or the text as it stands."""

from bisect import bisect_right

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from editor.policy.language import Tag
from editor.policy.section import Cell
from editor.policy.sync import CellState
from editor.text.redline.spans import Span, new_text
from editor.text.steering import filled
from editor.text.translation.following import Following
from editor.window.appearance.icons import icon
from editor.window.appearance.preferences import Looks
from editor.window.appearance.theme import GRID, Theme, set_look
from editor.window.editing.derived_words import DerivedWords
from editor.window.redline.redline_view import RedlineView
from editor.window.text.document_pane import DocumentPane
from editor.window.text.shown_text import from_qt
from editor.window.text.text_marks import MarkLayer, MarkLook, TextMark
from editor.window.translate.follower import Followed, Follower
from editor.window.translate.parallel_scroll import ScrollSide, redline_side, rows_of, text_side
from editor.window.work.policy_desk import PolicyDesk

_STRIP = 37
"""As high as the strip over the translation, so that the texts begin side by side."""


class SourceText(DocumentPane):
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

    def __init__(self, desk: PolicyDesk, looks: Looks, follower: Follower, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._follower = follower
        self._places: list[int] = []
        self._shown: tuple[Cell, tuple[Span, ...] | None] | None = None
        self.view, self.plain = RedlineView(looks.theme), SourceText(looks.theme)
        self._derived = DerivedWords(desk, self.plain)
        self._on_looks()
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
        self._lay_out()
        follower.followed.connect(self._show)
        looks.changed.connect(self._on_looks)
        looks.theme.changed.connect(self._redraw)
        self._redraw()
        self._retranslate()

    def focus_target(self) -> QWidget:
        """What F6 goes to."""
        return self.view.pane if self._is_redline() else self.plain

    def side(self) -> ScrollSide:
        """The shown source, to be scrolled with its translation."""
        return redline_side(self.view, self._places) if self._is_redline() else text_side(self.plain, self._places)

    def selected_words(self) -> str:
        """What is selected in the source."""
        if self._is_redline():
            return from_qt(self.view.pane.textCursor().selectedText())
        start, end = self.plain.selection()
        return self.plain.text()[start:end]

    def point_to(self, index: int) -> None:
        """Set off the paragraph that goes with a character of the translation, where no redline is shown."""
        found = self._follower.found
        targets = [] if found is None or self._is_redline() else [there for _, there in found.anchors]
        number = bisect_right(targets, index) - 1
        if found is None or not 0 <= number < len(targets):
            self.plain.set_marks((), MarkLayer.HERE)
            return
        start = found.anchors[number][0]
        end = (self.plain.text() + "\n").find("\n", start)
        self.plain.set_marks([TextMark(start, end, "", MarkLook.HERE)], MarkLayer.HERE)

    def _is_redline(self) -> bool:
        return self._stack.currentWidget() is self.view

    def _lay_out(self) -> None:
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

    def show_place(self, start: int, end: int) -> None:
        """Show characters of the source as it stands, in place of the redline until the source is looked at again."""
        found = self._follower.found
        if found is not None:
            self._shown = None
            self.plain.show_text(found.text)
            self.plain.set_language(found.source.language)
            self._derived.show((found.source,))
            self._turn_to(self.plain)
            self.plain.select(min(start, len(found.text)), min(end, len(found.text)))

    def _show(self) -> None:
        found = self._follower.found
        if found is None:
            return
        starts = [here for here, _ in found.anchors]
        if found.following is None:
            is_other = self._shown is None or self._shown[0] != found.at
            self.plain.show_text(found.text, cursor=0 if is_other else None)
            self.plain.set_language(found.source.language)
            self._derived.show((found.source,))
            self._shown = found.at, None
            self._places = [self.plain.position(start) for start in starts]
            self._turn_to(self.plain)
        else:
            self._show_redline(found.at, found.source.language, found.following, starts)
        self._say(found)

    def _show_redline(self, at: Cell, language: Tag, following: Following, starts: list[int]) -> None:
        if (at, following.spans) != self._shown:
            # Where only the translation was edited, the reader stays where they are.
            self._shown = at, following.spans
            self.view.show_spans(following.spans, language)
            self._turn_to(self.view)
            self.view.next_change()
        self._places = rows_of(self.view, new_text(following.spans), starts)

    def _turn_to(self, page: QWidget) -> None:
        """Show the redline or the plain text; the focus goes along."""
        had_focus = self.focus_target().hasFocus()
        self._stack.setCurrentWidget(page)
        if had_focus:
            self.focus_target().setFocus()

    def _say(self, found: Followed) -> None:
        changes = self.view.change_count() if found.following is not None else 0
        for widget in (self._place, self._previous, self._next):
            widget.setVisible(changes > 0)
        if found.is_lost:
            self._words.setText(self.tr("The source changed. The text it had before is in no version."))
        elif found.settled:
            self._words.setText(filled(self.tr("The last change was settled: {reason}"), reason=found.settled))
        elif found.following is None:
            self._words.setText(self._plain_words(found.state))
        elif found.following.is_cosmetic:
            self._words.setText(self.tr("Only spaces or punctuation changed since it was in step"))
        elif changes:
            self._words.setText(self.tr("%n change(s) since it was in step", "", changes))
        else:
            self._words.setText(self.tr("No word here changed, but the value of a fact in it did"))

    def _plain_words(self, state: CellState) -> str:
        match state:
            case CellState.IN_STEP:
                return self.tr("Unchanged since it was in step")
            case CellState.CONVERTED:
                return self.tr("Unchanged since it was converted")
            case _:
                return self.tr("The text to translate")

    def _on_looks(self) -> None:
        chosen = self._looks.preferences
        self.plain.set_raw(chosen.markdown, marks=chosen.marks or QAccessible.isActive())
        for text in (self.view, self.plain):
            text.set_zoom(self._looks.zoom)

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
        if self._follower.found is not None:
            self._say(self._follower.found)

    # What Qt calls

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follower.refresh()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
