"""How many must approve in each language: a number beside its name, or the one that holds for all."""

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import QGridLayout, QLabel, QSpinBox, QWidget

from editor.policy.language import Tag
from editor.text.steering import joined
from editor.window.appearance.theme import GRID, pad_number
from editor.window.words.language_names import native_name

_ABREAST = 2
_MOST = 99


class LanguageNumbers(QWidget):
    """Numbers of the languages; those of languages that are not shown stay as they are."""

    def __init__(self, languages: Iterable[Tag], numbers: Mapping[Tag, int], name: str) -> None:
        super().__init__()
        self._before = dict(numbers)
        self._fields: dict[Tag, QSpinBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(3 * GRID)
        for place, tag in enumerate(languages):
            row, column = divmod(place, _ABREAST)
            field = QSpinBox()
            pad_number(field)
            field.setRange(-1, _MOST)
            field.setSpecialValueText(self.tr("as above"))
            field.setValue(numbers.get(tag, -1))
            field.setAccessibleName(joined(": ", (native_name(tag), name)))
            self._fields[tag] = field
            grid.addWidget(QLabel(native_name(tag)), row, 2 * column)
            grid.addWidget(field, row, 2 * column + 1)
        grid.setColumnStretch(2 * _ABREAST, 1)

    def numbers(self) -> dict[Tag, int]:
        """The numbers that differ from the one for all."""
        shown = {tag: field.value() for tag, field in self._fields.items()}
        return {tag: count for tag, count in {**self._before, **shown}.items() if count >= 0}
