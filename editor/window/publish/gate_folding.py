"""The gates as a publisher goes through them: what waits comes first, and what holds stands on one line."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from editor.window.publish.gates import Fix, Gate, GateLine
from editor.window.widgets.cards import Tone

_GRAVEST_FIRST = (Tone.ERROR, Tone.WARNING, Tone.PLAIN, Tone.FINE)
_ALWAYS = "words"
"""The gate of the date: it says what readers get, so it is never folded away."""


class GateFolding(QObject):
    """Remembers whether the line is open. `turned` tells that it was opened or closed."""

    turned = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_open = False

    def folded(self, gates: Sequence[Gate]) -> tuple[Gate, ...]:
        """The gates in that order; fewer than two that hold are not worth a line of their own."""
        gates = sorted(gates, key=lambda gate: _GRAVEST_FIRST.index(gate.severity))
        passed = [gate for gate in gates if gate.severity is Tone.FINE and gate.id != _ALWAYS]
        if len(passed) < 2:
            return tuple(gates)
        rest = [gate for gate in gates if gate not in passed]
        return (*rest, self._line(passed), *(passed if self._is_open else ()))

    def _line(self, passed: Sequence[Gate]) -> Gate:
        verb = self.tr("Hide them") if self._is_open else self.tr("Show them")
        fix = Fix(verb, verb, self._turn)
        words = self.tr("%n more condition(s) hold(s)", "", len(passed))
        return Gate("passed", "", Tone.FINE, "", (GateLine(words, (fix,)),))

    def _turn(self) -> None:
        self._is_open = not self._is_open
        self.turned.emit()
