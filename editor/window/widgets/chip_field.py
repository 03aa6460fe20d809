"""Several things of a list, picked by their names: each stands as a chip that one press takes away."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from editor.text.steering import IN_A_ROW, filled, visible
from editor.window.appearance.theme import GRID, set_look
from editor.window.widgets.flow_layout import FlowLayout
from editor.window.widgets.form_dialog import chosen_value, searchable
from editor.window.widgets.spoken import spoken_name

_PARTINGS = str.maketrans("、，;；", ",,,,")


class ChipField(QWidget):
    """Offers (words, value) pairs; what is typed and is none of them counts as `known` says."""

    def __init__(
        self,
        offered: Iterable[tuple[str, str]],
        chosen: Iterable[str],
        name: str,
        known: Callable[[str], str] = str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._known = known
        self._words = {value: words for words, value in offered}
        self._chips: dict[str, QPushButton] = {}
        self._field = searchable([("", ""), *((words, value) for value, words in self._words.items())], "", name)
        self._field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._field.activated.connect(lambda _: self._take())
        self._field.installEventFilter(self)
        self.setFocusProxy(self._field)
        self._flow = FlowLayout(GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(self._flow)
        column.addWidget(self._field)
        for value in chosen:
            self._put(value)
        self._retranslate()

    @property
    def values(self) -> tuple[str, ...]:
        """What was picked, in that order, with what is still only typed."""
        return tuple(dict.fromkeys((*self._chips, *self._typed())))

    def _typed(self) -> Iterable[str]:
        value = chosen_value(self._field)
        if value in self._words or not value:
            return (value,) if value else ()
        parts = [part.strip() for part in value.translate(_PARTINGS).split(",")]
        return tuple(self._named(part) for part in parts if part)

    def _named(self, part: str) -> str:
        """The value that has these words, or what else they are known as."""
        found = (value for value, words in self._words.items() if words.casefold() == part.casefold())
        return next(found, "") or self._known(part)

    def _take(self) -> None:
        """Make chips of what stands in the field."""
        for value in self._typed():
            self._put(value)
        self._field.setCurrentIndex(0)

    def _is_taken(self, key: int) -> bool:
        return key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and any(self._typed())

    def _put(self, value: str) -> None:
        if value in self._chips:
            return
        chip = QPushButton()
        chip.setAutoDefault(False)
        set_look(chip, "chip")
        chip.clicked.connect(lambda: self._remove(value))
        self._chips[value] = chip
        self._flow.addWidget(chip)
        self.setTabOrder(chip, self._field)
        self._name(value)

    def _remove(self, value: str) -> None:
        chip = self._chips.pop(value)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name(self, value: str) -> None:
        words = visible(self._words.get(value, value), IN_A_ROW)
        chip = self._chips[value]
        chip.setText(f"{words}  ✕".replace("&", "&&"))
        taken = filled(self.tr("Take {name} away"), name=words)
        chip.setToolTip(taken)
        chip.setAccessibleName(spoken_name(words, taken))

    def _retranslate(self) -> None:
        if (line := self._field.lineEdit()) is not None:
            line.setPlaceholderText(self.tr("Type a name, or choose from the list"))
        for value in self._chips:
            self._name(value)

    @override
    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        # Enter takes what was typed; with nothing typed it is the dialog's.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._is_taken(event.key()):
            self._take()
            return True
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
