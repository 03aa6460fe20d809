"""How much the texts of a policy are together, where each of them is within its own bounds."""

from collections.abc import Iterable

from editor.policy.limits import TEXTS_BYTES, TEXTS_MARKS, marks_in


class TextRoom:
    """What may still be read of the files of all texts, given the sizes of them all in bytes."""

    def __init__(self, sizes: Iterable[int]) -> None:
        self._bytes = TEXTS_BYTES
        self._marks = TEXTS_MARKS
        self._counting = sum(sizes) > TEXTS_MARKS  # fewer bytes cannot hold more signs than that

    def problem(self, data: bytes) -> str | None:
        """Take room for one more file; what is wrong where there is none for it, and a later one may still have it."""
        marks = marks_in(data) if self._counting else 0
        if len(data) > self._bytes:
            return f"with it, the texts have more than {TEXTS_BYTES} bytes together"
        if marks > self._marks:
            return f"with it, the texts have more than {TEXTS_MARKS} signs, figures and line ends together"
        self._bytes -= len(data)
        self._marks -= marks
        return None
