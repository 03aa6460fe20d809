"""How far each translation is, and which text is to be done next."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from editor.policy.editing.changes import Touched
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.policy.sync import CellState
from editor.text.steering import filled
from editor.window.appearance.theme import GRID, set_look
from editor.window.widgets.panes.tool_buttons import ElidingButton
from editor.window.words.language_names import native_name
from editor.window.work.policy_desk import PolicyDesk

SHOWN = 5
"""The most lines that take their room from the sections above; more of them scroll."""
States = Callable[[Cell], CellState | None]


def targets(policy: Policy) -> tuple[Tag, ...]:
    """The languages that are made from another."""
    return tuple(tag for tag in policy.tags if policy.origin_of(tag) is not None)


def to_do(policy: Policy, state: States, after: Cell | None = None) -> Cell | None:
    """The next text that is not in step: in the language of `after` from there on, then in the others; None if none."""
    for cell in _round(policy, after):
        if state(cell) not in (None, CellState.IN_STEP):
            return cell
    return None


def _round(policy: Policy, after: Cell | None) -> Iterator[Cell]:
    every = [Cell(section, language) for language in targets(policy) for section in policy.section_ids]
    start = every.index(after) + 1 if after in every else 0
    yield from (*every[start:], *every[:start])


class Coverage(QFrame):
    """A line per translation with how many of its sections are in step; pressing one goes to what is to be done."""

    cell_wanted = Signal(object)

    def __init__(self, desk: PolicyDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lines: dict[Tag, QPushButton] = {}
        self.setObjectName("paneFoot")
        self._page = QWidget()
        self._page.setObjectName("cards")
        self._page.installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(GRID, 2 * GRID, GRID, 2 * GRID)
        self._column.setSpacing(0)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        desk.stated.connect(self.refresh)
        desk.touched.connect(self._on_touched)
        self.refresh()

    def refresh(self) -> None:
        """Count again."""
        policy = self._desk.policy
        wanted = targets(policy)
        if tuple(self._lines) != wanted:
            self._fill(wanted)
        total = len(policy.section_ids)
        for tag, line in self._lines.items():
            count = sum(
                self._desk.readings.state(Cell(section, tag)) is CellState.IN_STEP for section in policy.section_ids
            )
            words = self.tr("{language}: {count} of {total} in step")
            line.setText(filled(words, language=native_name(tag), count=count, total=total))
            line.setToolTip(self.tr("Go to the first text that is not in step"))
            line.setEnabled(count < total)

    def _fill(self, wanted: tuple[Tag, ...]) -> None:
        for line in self._lines.values():
            self._column.removeWidget(line)
            line.deleteLater()
        self._lines = {}
        for tag in wanted:
            line = ElidingButton()
            line.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            set_look(line, "status")
            line.setCursor(Qt.CursorShape.PointingHandCursor)
            line.clicked.connect(lambda _=False, chosen=tag: self._go(chosen))
            self._column.addWidget(line, 0, Qt.AlignmentFlag.AlignLeft)
            self._lines[tag] = line
        self.setVisible(bool(wanted))

    def _fit(self) -> None:
        """As high as its lines, or as some of them; half a line shows that there is more below."""
        whole, count = self._page.sizeHint().height(), len(self._lines)
        self._scroll.setFixedHeight(whole if count <= SHOWN else round(whole * (SHOWN - 0.5) / count))

    def _go(self, language: Tag) -> None:
        policy = self._desk.policy
        for section in policy.section_ids:
            cell = Cell(section, language)
            if self._desk.readings.state(cell) not in (None, CellState.IN_STEP):
                self.cell_wanted.emit(cell)
                return

    def _on_touched(self, changed: Touched) -> None:
        if changed.sections or changed.languages:
            self.refresh()

    # What Qt calls

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)
