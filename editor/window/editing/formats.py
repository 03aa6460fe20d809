"""The style box of the editor, and the questions that a link and a table ask."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget
from typing_extensions import override

from editor.text.editing.keys import Key, NewTable, SetLink
from editor.text.editing.press import link_of, style_of
from editor.window.appearance.theme import pad_number
from editor.window.editing.section_editor import SectionEditor
from editor.window.widgets.form_dialog import FormDialog, PromptDialog, ask

_MOST_ROWS, _MOST_COLUMNS = 50, 8
_REST = 100
"""Milliseconds that the caret rests before the box says where it stands."""


class Formats(QObject):
    """Shows and sets the kind of the block at the cursor."""

    def __init__(self, editor: SectionEditor, window: QWidget) -> None:
        super().__init__(window)
        self._editor = editor
        self._window = window
        self.box = _StyleBox()
        self.box.activated.connect(self._set)
        # Reading the block takes a while: no key waits for it.
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._show)
        editor.moved.connect(self._rest.start)

    def link(self) -> None:
        """Ask where the selected words lead to, or the link at the cursor; what it leads to now is shown."""
        pane = self._editor.written
        dialog = PromptDialog(
            self.tr("Link"),
            self.tr("Address"),
            self.tr("Set the link"),
            self._window,
            text=link_of(pane.text(), *pane.selection()) or "https://",
            needed=self.tr("Give the address, such as https://example.org."),
        )
        ask(dialog, lambda words: self._editor.press(SetLink(words)))

    def table(self) -> None:
        """Ask how large the table is, and put it in."""
        dialog = _TableDialog(self._window)
        dialog.accepted.connect(lambda: self._editor.press(NewTable(dialog.rows(), dialog.columns())))
        dialog.open()

    def _show(self) -> None:
        pane = self._editor.written
        self.box.show_style(style_of(pane.text(), pane.cursor_index()))

    def _set(self, _: int) -> None:
        style = self.box.style_chosen()
        pane = self._editor.written
        if style is not style_of(pane.text(), pane.cursor_index()):
            self._editor.press(style)
        self._show()


_LETTERS = 7
"""How many letters of a style are seen at the least."""


class _StyleBox(QComboBox):
    def __init__(self) -> None:
        super().__init__()
        # In large letters the box gives way before the languages beside it do.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)
        for style in _STYLES:
            self.addItem("", style)
        self.retranslate()

    def show_style(self, style: Key | None) -> None:
        """Show the kind of a block."""
        self.setCurrentIndex(_STYLES.index(style) if style in _STYLES else -1)

    def style_chosen(self) -> Key:
        """The kind that a person chose."""
        return _STYLES[self.currentIndex()]

    def retranslate(self) -> None:
        """Read the words again."""
        self.setAccessibleName(self.tr("Style"))
        self.setToolTip(self.tr("Style of the paragraph"))
        words = (
            self.tr("Body"),
            self.tr("Section heading"),
            self.tr("Sub-heading"),
            self.tr("List"),
            self.tr("Numbered list"),
            self.tr("Quote"),
        )
        for place, name in enumerate(words):
            self.setItemText(place, name)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


_STYLES = (Key.BODY, Key.HEADING, Key.SUB_HEADING, Key.BULLETS, Key.NUMBERS, Key.QUOTE)


class _TableDialog(FormDialog):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Table"), self.tr("Put the table in"), parent)
        self._rows, self._columns = QSpinBox(), QSpinBox()
        for field, name, most, first in (
            (self._rows, self.tr("Rows below the heading"), _MOST_ROWS, 2),
            (self._columns, self.tr("Columns"), _MOST_COLUMNS, 2),
        ):
            pad_number(field)
            field.setRange(1, most)
            field.setValue(first)
            field.setAccessibleName(name)
            self.form.addRow(name, field)

    def rows(self) -> int:
        """Rows below the heading."""
        return self._rows.value()

    def columns(self) -> int:
        """Columns."""
        return self._columns.value()
