"""What stands over and under the queue of a review: which rows to show, and the button that asks for review."""

from enum import Enum

import platformdirs
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QPushButton

from editor.desk.review.agreeing import Agreement
from editor.desk.review.reviewing import Waiting
from editor.policy.reviews.review import Matter
from editor.policy.reviews.subject import Subject
from editor.store.errors import StoreError
from editor.store.personal.looked import Looked
from editor.window.appearance.theme import GRID
from editor.window.outline.review_words import subject_words
from editor.window.outline.section_names import SectionNames
from editor.window.work.policy_desk import PolicyDesk

_LETTERS = 8


class Filter(Enum):
    """Which rows are shown."""

    ALL = "all"
    MINE = "mine"
    NEWS = "news"


class QueueTools(QObject):
    """`changed` tells that other rows are to be shown, `asked` carries matters to ask review for, and their names."""

    changed = Signal()
    asked = Signal(object, str)

    def __init__(self, desk: PolicyDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._names = SectionNames(self)
        self._looked = Looked(platformdirs.user_state_path("dateline"), desk.folder)
        self._seen = self._looked.read()
        self._agreed: Agreement | None = None
        self._open: tuple[Matter, ...] = ()
        self.filter = QComboBox()
        # In a narrow list the count beside it needs the room; the longest choice is seen when it is opened.
        self.filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.filter.setMinimumContentsLength(_LETTERS)
        self.filter.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.ask = QPushButton()
        self.ask.clicked.connect(self._ask)
        self.ask.hide()  # until it is known what there is to ask for
        for choice in Filter:
            self.filter.addItem("", choice)
        self.retranslate()

    def show_agreed(self, rows: tuple[Waiting, ...], agreed: Agreement | None) -> None:
        """Take up what is agreed: with nobody else there is nothing to choose or to ask."""
        self._agreed = None if agreed is None or agreed.alone else agreed
        asked = {one.subject for one in rows if one.asked is not None}
        self._open = (
            ()
            if self._agreed is None
            else tuple(one.matter for one in self._agreed.open if one.matter.subject not in asked)
        )
        self.filter.setVisible(self._agreed is not None)
        self.ask.setVisible(bool(self._open) and self._desk.session.writable)
        self.retranslate()

    def chosen(self, rows: tuple[Waiting, ...]) -> tuple[Waiting, ...]:
        """The rows to be shown."""
        match self.filter.currentData():
            case Filter.MINE if self._agreed is not None:
                return tuple(one for one in rows if one.turn is not None)
            case Filter.NEWS if self._agreed is not None:
                return tuple(one for one in rows if self._seen.get(str(one.subject)) != self._stands(one))
            case _:
                return rows

    def news(self, rows: tuple[Waiting, ...]) -> frozenset[Subject]:
        """What changed since whoever sits here looked at it; what they never looked at is not among it."""
        looked = ((one, self._seen.get(str(one.subject))) for one in rows)
        return frozenset(one.subject for one, seen in looked if seen is not None and seen != self._stands(one))

    def leave(self, one: Waiting) -> None:
        """Somebody has looked at this."""
        stands = self._stands(one)
        if self._seen.get(str(one.subject)) != stands:
            self._seen[str(one.subject)] = stands
            try:
                self._looked.write(self._seen)
            except StoreError as error:
                self._desk.failed.emit(error)

    def retranslate(self) -> None:
        """Read all words again."""
        words = {
            Filter.ALL: self.tr("Everything"),
            Filter.MINE: self.tr("Waits for you"),
            Filter.NEWS: self.tr("New since I looked"),
        }
        for row, choice in enumerate(Filter):
            self.filter.setItemText(row, words[choice])
        self.filter.view().setMinimumWidth(self.filter.view().sizeHintForColumn(0) + 4 * GRID)
        self.filter.setAccessibleName(self.tr("Which texts to show"))
        self.ask.setText(self.tr("Ask for review (%n)…", "", len(self._open)))

    def _stands(self, one: Waiting) -> str:
        """How a row stands: its words, and the newest record of somebody else about it."""
        words = one.verdict.matter.head.words if one.verdict is not None else str(one.since.size())
        filed = self._agreed.reviews.filed if self._agreed is not None else ()
        email = self._desk.session.author.email.casefold()
        others = (
            found.id
            for found in reversed(filed)
            if found.record.subject == one.subject and found.record.email.casefold() != email
        )
        return f"{words} {next(others, '')}"

    def _ask(self) -> None:
        policy = self._desk.policy
        names = [subject_words(self._names, policy, one.subject) for one in self._open]
        self.asked.emit(self._open, "\n".join(names))
