"""Every heading by its words: type a few letters of one, press Return, and the caret stands there."""

from PySide6.QtWidgets import QWidget

from editor.desk.session.undo import CursorPlace
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import PREAMBLE, Cell
from editor.text.steering import joined
from editor.window.outline.headings import PlacedHeading, placed_headings
from editor.window.widgets.pick_dialog import PickDialog, PickRow

_INDENT = "\N{EM SPACE}"


class JumpDialog(PickDialog):
    """Shows the headings of one language, with `own` those of sections only. `place_of` says what a key stands for."""

    def __init__(self, policy: Policy, language: Tag, parent: QWidget, *, own: bool = False) -> None:
        super().__init__("", "", "", parent)
        self.setWindowTitle(self.tr("Refer to a section") if own else self.tr("Go to a heading"))
        self._list.setAccessibleName(self.tr("Headings"))
        self._search.setPlaceholderText(self.tr("Type words of the heading"))
        self._search.setAccessibleName(self.tr("Search in headings"))
        self._language = language
        self._found = {
            f"{one.section}:{one.index}:{at}": one
            for at, one in enumerate(placed_headings(policy, language))
            if one.is_own or not own
        }
        self.show_rows(
            PickRow(key, words := self._words(one), searched=f"{words} {one.section}")
            for key, one in self._found.items()
        )

    def place_of(self, key: str) -> CursorPlace:
        """Where the heading of a row stands."""
        one = self._found[key]
        return CursorPlace(Cell(one.section, self._language), one.index)

    def _words(self, one: PlacedHeading) -> str:
        words = one.words or (self.tr("Preamble") if one.section == PREAMBLE else self.tr("No heading"))
        return ("" if one.is_own else _INDENT) + joined(" ", (one.number, words))
