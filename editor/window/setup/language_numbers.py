"""How many must approve in each language: a number beside its name, or the one that holds for all."""

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QWidget

from editor.policy.language import Tag
from editor.text.steering import joined
from editor.window.appearance.theme import GRID, pad_number
from editor.window.widgets.flow_layout import FlowLayout
from editor.window.words.language_names import native_name

_MOST = 99


class LanguageNumbers(QWidget):
    """Numbers of the languages; those of languages that are not shown stay as they are."""

    def __init__(self, languages: Iterable[Tag], numbers: Mapping[Tag, int], name: str) -> None:
        super().__init__()
        self._before = dict(numbers)
        self._fields: dict[Tag, QSpinBox] = {}
        labels = {tag: QLabel(native_name(tag)) for tag in languages}
        widest = max((label.sizeHint().width() for label in labels.values()), default=0)
        rows = FlowLayout(3 * GRID, parent=self)
        for tag, label in labels.items():
            label.setMinimumWidth(widest)
            field = QSpinBox()
            pad_number(field)
            field.setRange(-1, _MOST)
            field.setSpecialValueText(self.tr("as above"))
            field.setValue(numbers.get(tag, -1))
            field.setAccessibleName(joined(": ", (native_name(tag), name)))
            self._fields[tag] = field
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(label)
            row.addWidget(field)
            rows.addWidget(pair)

    def numbers(self) -> dict[Tag, int]:
        """The numbers that differ from the one for all."""
        shown = {tag: field.value() for tag, field in self._fields.items()}
        return {tag: count for tag, count in {**self._before, **shown}.items() if count >= 0}
