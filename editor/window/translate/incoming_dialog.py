"""What a file from a translator would change, before it does: what is taken, what is not, and why."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.desk.translation.incoming import REFUSED, TAKEN, Incoming, IncomingFate, incoming
from editor.exchange.xliff.parcel import Returned
from editor.policy.editing.edits import Edit
from editor.policy.policy import Policy
from editor.policy.section import SectionId
from editor.window.appearance.dialog_size import open_at
from editor.window.appearance.fonts import families
from editor.window.appearance.theme import GRID, make_primary, set_look
from editor.window.outline.section_names import SectionNames
from editor.window.widgets.rows import RowDelegate
from editor.window.words.language_names import native_name

_SIZE = (240 * GRID, 150 * GRID)


class IncomingDialog(QDialog):
    """Shows the paragraphs of a file; `edit` is what was agreed to."""

    def __init__(self, policy: Policy, returned: Returned, found: Incoming, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Work from translators: {language}").format(language=native_name(found.language)))
        open_at(self, *_SIZE, parent)
        self._policy, self._returned, self._found = policy, returned, found
        self._names = SectionNames(self)
        self._told = QLabel()
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        set_look(self._told, "secondary")
        self._rows = QTreeWidget()
        self._rows.setAccessibleName(self.tr("Paragraphs"))
        self._rows.setHeaderLabels([self.tr("Section"), self.tr("Translation"), self.tr("What becomes of it")])
        self._rows.setRootIsDecorated(False)
        self._rows.setItemDelegate(RowDelegate(self._rows))
        self._rows.header().setStretchLastSection(False)
        self._rows.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._rows.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._over = QCheckBox(self.tr("Take what was edited here meanwhile from the file as well"))
        self._over.setVisible(found.count(IncomingFate.CHANGED_HERE) > 0)
        self._over.toggled.connect(self._weigh)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._take = QPushButton()
        buttons.addButton(self._take, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        column.setSpacing(3 * GRID)
        for widget in (self._told, self._rows, self._over, buttons):
            column.addWidget(widget)
        make_primary(self._take)
        self._show()

    def edit(self) -> Edit | None:
        """What is to be changed; None where nothing is."""
        return self._found.edit

    def _weigh(self, over: bool) -> None:
        self._found = incoming(self._policy, self._returned, over=over)
        self._show()

    def _show(self) -> None:
        found = self._found
        self._rows.clear()
        order = (*REFUSED, IncomingFate.MOVED, IncomingFate.TAKEN)
        for row in sorted(found.rows, key=lambda one: order.index(one.fate) if one.fate in order else len(order)):
            if row.fate in (IncomingFate.SAME, IncomingFate.UNTRANSLATED):
                continue
            known = row.section in self._policy.section_ids
            section = self._names.words(self._policy, SectionId(row.section)) if known else row.section
            item = QTreeWidgetItem([section, row.words, self._fate_words(row.fate)])
            item.setToolTip(1, row.words)
            font = item.font(1)
            font.setFamilies([font.family(), *families(found.language)])
            item.setFont(1, font)
            self._rows.addTopLevelItem(item)
        self._told.setText(
            self.tr("{taken} taken, {same} unchanged, {open} not translated yet, {refused} not taken.").format(
                taken=found.count(*TAKEN),
                same=found.count(IncomingFate.SAME),
                open=found.count(IncomingFate.UNTRANSLATED),
                refused=found.count(*REFUSED),
            )
        )
        self._take.setText(self.tr("Take %n paragraph(s)", "", found.count(*TAKEN)))
        self._take.setEnabled(found.edit is not None)

    def _fate_words(self, fate: IncomingFate) -> str:
        match fate:
            case IncomingFate.TAKEN:
                return self.tr("is taken")
            case IncomingFate.MOVED:
                return self.tr("is taken, at its new place")
            case IncomingFate.SOURCE_CHANGED:
                return self.tr("not taken: its source is no longer there")
            case IncomingFate.CHANGED_HERE:
                return self.tr("not taken: edited here meanwhile")
            case IncomingFate.CODES_DIFFER:
                return self.tr("not taken: links, facts or emphasis differ")
            case IncomingFate.UNKNOWN:
                return self.tr("not taken: no such section")
            case IncomingFate.SAME | IncomingFate.UNTRANSLATED:
                return ""
