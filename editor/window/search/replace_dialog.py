"""Before anything is replaced: every text as it would read, as a redline, and which of them are meant."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from editor.desk.findings.searching import Replaced, around_changes
from editor.policy.policy import ANY_LANGUAGE, Policy
from editor.text.steering import joined
from editor.window.appearance.dialog_size import open_at
from editor.window.appearance.preferences import Looks
from editor.window.appearance.theme import GRID, make_primary, set_look
from editor.window.outline.place_words import place_words
from editor.window.outline.section_names import SectionNames
from editor.window.redline.redline_view import RedlineView
from editor.window.widgets.rows.rows import RowDelegate

_WIDTH, _HEIGHT = 230 * GRID, 140 * GRID
_SIZES = (280, 640)
_AT = Qt.ItemDataRole.UserRole


class ReplaceDialog(QDialog):
    """Opened with what every text would become; `texts` are those that a person wants when they accept."""

    def __init__(self, texts: Sequence[Replaced], policy: Policy, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        open_at(self, _WIDTH, _HEIGHT, parent)
        self._texts = texts
        self._policy = policy
        self._names = SectionNames(self)
        self._explained = QLabel()
        self._explained.setTextFormat(Qt.TextFormat.PlainText)
        self._explained.setWordWrap(True)
        set_look(self._explained, "secondary")
        self._list = QListWidget()
        self._list.setItemDelegate(RowDelegate(self._list))
        self._view = RedlineView(looks.theme)
        self._view.set_zoom(looks.zoom)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        for widget in (self._list, self._view):
            splitter.addWidget(widget)
        splitter.setSizes(list(_SIZES))
        splitter.setStretchFactor(1, 1)
        self._replace = QPushButton()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._replace, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        column.setSpacing(4 * GRID)
        column.addWidget(self._explained)
        column.addWidget(splitter, 1)
        column.addWidget(buttons)
        make_primary(self._replace)
        self._fill()
        self._list.currentRowChanged.connect(self._show)
        self._list.itemChanged.connect(lambda _: self._retranslate())
        self._list.setCurrentRow(0)
        self._retranslate()
        self._replace.setFocus()

    @property
    def texts(self) -> tuple[Replaced, ...]:
        """The texts with a mark beside them."""
        items = [self._list.item(row) for row in range(self._list.count())]
        return tuple(self._texts[item.data(_AT)] for item in items if item.checkState() is Qt.CheckState.Checked)

    def _fill(self) -> None:
        for number, one in enumerate(self._texts):
            words = place_words(self._policy, self._names, one.place)
            item = QListWidgetItem(joined("   ", (words, str(one.count))))
            item.setToolTip(words)
            item.setData(_AT, number)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self._list.addItem(item)

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._texts):
            one = self._texts[row]
            self._view.show_spans(around_changes(one.spans), self._language(one))

    def _language(self, one: Replaced) -> str:
        """The language in which a text is shown; the value that holds everywhere as the source is."""
        language = one.place.language
        return self._policy.source if language == ANY_LANGUAGE else language

    def _retranslate(self) -> None:
        texts = self.texts
        count = sum(one.count for one in texts)
        self.setWindowTitle(self.tr("Replace"))
        self._explained.setText(
            self.tr("Only paragraphs that change are shown. Untick a text that is to stay as it is.")
        )
        self._list.setAccessibleName(self.tr("Texts that change"))
        self._replace.setText(self.tr("Replace %n place(s)", "", count))
        self._replace.setEnabled(bool(texts))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
