"""How words were translated before: pairs of draft, history and memories, beside the text that is written."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from editor.desk.translation.concordance import ConcordanceHit, concordance
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import SectionId
from editor.text.search.search import SearchHit
from editor.text.steering import joined
from editor.text.translation.memory import MemoryOrigin
from editor.window.appearance.dialog_size import open_at
from editor.window.appearance.theme import GRID, make_primary, set_look
from editor.window.outline.section_names import SectionNames
from editor.window.publish.date_gates import shown_date
from editor.window.widgets.rows.pair_list import PairList, PairRow
from editor.window.work.memory_keeper import MemoryKeeper
from editor.window.work.policy_desk import PolicyDesk

_SIZE = (200 * GRID, 140 * GRID)
_AFTER = 200


class ConcordanceDialog(QDialog):
    """Looks words up while they are typed. It stays open beside the work; `insert_wanted` carries a translation."""

    insert_wanted = Signal(str)

    def __init__(self, desk: PolicyDesk, keeper: MemoryKeeper, language: Tag, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("How it was translated before"))
        open_at(self, *_SIZE, parent)
        self._desk, self._keeper, self._language = desk, keeper, language
        self._names = SectionNames(self)
        self._found: tuple[ConcordanceHit, ...] = ()
        self._field = QLineEdit(words)
        self._field.setAccessibleName(self.tr("Words"))
        self._field.setPlaceholderText(self.tr("Words of the source or of the translation"))
        self._field.setClearButtonEnabled(True)
        self._told = QLabel()
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        set_look(self._told, "secondary")
        self._rows = PairList((self.tr("Source"), self.tr("Translation"), self.tr("Where")))
        self._rows.setAccessibleName(self.tr("Translations found"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._insert = buttons.addButton(self.tr("Insert the translation"), QDialogButtonBox.ButtonRole.ActionRole)
        self._insert.clicked.connect(self._give)
        self._rows.itemActivated.connect(lambda *_: self._give())
        self._rows.currentItemChanged.connect(lambda *_: self._insert.setEnabled(self._rows.number() >= 0))
        buttons.rejected.connect(self.reject)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self._field.textChanged.connect(lambda _: self._timer.start(_AFTER))
        keeper.made.connect(self._look)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        column.setSpacing(3 * GRID)
        for widget in (self._field, self._told, self._rows, buttons):
            column.addWidget(widget)
        make_primary(self._insert)
        self._insert.setEnabled(False)
        for button in buttons.findChildren(QPushButton):
            # Return in the field looks up; what it inserts, a person has chosen in the list.
            button.setAutoDefault(False)
            button.setDefault(False)
        self._field.returnPressed.connect(self._go_to_rows)
        self._look()

    def look_up(self, words: str) -> None:
        """Look other words up."""
        self._field.setText(words)
        self._look()
        self.raise_()
        self.activateWindow()

    def _go_to_rows(self) -> None:
        self._timer.stop()
        self._look()
        self._rows.setFocus()

    def _look(self) -> None:
        memory = self._keeper.memory(self._language)
        if memory is None:
            self._told.setText(self.tr("The memory is being read…"))
            return
        words = self._field.text()
        self._desk.in_background(lambda: concordance(memory.pairs, words), self._show, owner=self, topic="concordance")

    def _show(self, found: Sequence[ConcordanceHit]) -> None:
        self._found = tuple(found)
        self._told.setText(self.tr("%n translation(s) found", "", len(found)))
        policy = self._desk.policy
        self._rows.show_pairs(
            [
                PairRow(
                    (hit.pair.source, _places(hit.in_source)),
                    (hit.pair.target, _places(hit.in_target)),
                    self._place(policy, hit.pair.origin),
                )
                for hit in found
            ]
        )
        self._insert.setEnabled(self._rows.number() >= 0)

    def _place(self, policy: Policy, origin: MemoryOrigin) -> str:
        if origin.file:
            return origin.file
        known = origin.section in policy.section_ids
        where = self._names.words(policy, SectionId(origin.section)) if known else self.tr("a section that was removed")
        return joined(" · ", (where, "" if origin.day is None else shown_date(origin.day)))

    def _give(self) -> None:
        number = self._rows.number()
        if 0 <= number < len(self._found):
            self.insert_wanted.emit(self._found[number].pair.target)


def _places(hits: Sequence[SearchHit]) -> tuple[tuple[int, int], ...]:
    return tuple((hit.start, hit.end) for hit in hits)
