"""A text and what Qt shows of it, kept side by side, so that Qt's report of a change becomes a splice of the text."""

from collections.abc import Callable, Iterable

from editor.text.editing.splices import difference
from editor.window.text.shown_text import as_shown, from_qt, to_index, to_units, units


class ExactText:
    """The text of a pane. Positions are Qt's (UTF-16 units), indexes count characters of the text."""

    def __init__(self) -> None:
        self.text = ""
        self._shown = ""
        self._length = 0

    def position(self, index: int) -> int:
        """Where Qt sees a character."""
        index = max(0, min(index, len(self._shown)))
        return index if self._is_flat() else to_units(self._shown, index)

    def positions(self, indexes: Iterable[int]) -> dict[int, int]:
        """Where Qt sees several characters: the text is counted once for all of them."""
        found: dict[int, int] = {}
        at = counted = 0
        for index in sorted(set(indexes)):
            here = max(0, min(index, len(self._shown)))
            counted += here - at if self._is_flat() else units(self._shown[at:here])
            found[index] = counted
            at = here
        return found

    def index(self, position: int) -> int:
        """Which character Qt's position is."""
        return min(position, self._length) if self._is_flat() else to_index(self._shown, position)

    def replace(self, text: str) -> tuple[int, int, str]:
        """Take another text; what Qt has to do for it: position, units to remove, text to insert."""
        shown = as_shown(text)
        start, removed, inserted = difference(self._shown, shown)
        at, end = self.position(start), self.position(start + removed)
        self.text, self._shown = text, shown
        self._length = units(shown)
        return at, end - at, inserted

    def take(
        self, position: int, removed: int, added: int, length: int, read: Callable[[int, int], str]
    ) -> tuple[int, int, str] | None:
        """Follow a change that Qt reports, and give it as a splice (start, removed, inserted); None for no change.

        `length` is Qt's length after the change; `read` gives Qt's text between two positions. Qt may count the
        paragraph end behind the last paragraph; its report is not trusted where the lengths contradict it.
        """
        before = self._length
        removed, added = min(removed, before - position), min(added, length - position)
        if before - removed + added != length:
            position, removed, added = 0, before, length
        start, end = self.index(position), self.index(position + removed)
        skipped, gone, inserted = difference(self._shown[start:end], from_qt(read(position, position + added)))
        if not gone and not inserted:
            return None
        start += skipped
        self._shown = self._shown[:start] + inserted + self._shown[start + gone :]
        self.text = self.text[:start] + inserted + self.text[start + gone :]
        self._length = length
        return start, gone, inserted

    def _is_flat(self) -> bool:
        """Whether every character is one unit, so that nothing needs to be counted; 1 MB takes 2 ms each time."""
        return self._length == len(self._shown)
