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

from editor.desk.imports.returned_work import ReturnedWork
from editor.desk.translation.incoming import REFUSED, IncomingFate, IncomingRow
from editor.exchange.blocks.parcel import UnitState
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import SectionId
from editor.text.steering import filled, joined, visible
from editor.window.appearance.dialog_size import open_at
from editor.window.appearance.fonts import families
from editor.window.appearance.theme import GRID, make_primary, set_look
from editor.window.outline.section_names import SectionNames
from editor.window.widgets.rows.rows import RowDelegate
from editor.window.words.language_names import native_name

_SIZE = (240 * GRID, 150 * GRID)


class IncomingDialog(QDialog):
    """Shows the paragraphs of files that came back; `work` is what was agreed to.

    `over` is what they would change where they win over what was edited here since.
    """

    def __init__(self, policy: Policy, found: ReturnedWork, over: ReturnedWork, parent: QWidget) -> None:
        super().__init__(parent)
        names = joined(", ", (native_name(one.found.language) for one in found.work))
        self.setWindowTitle(filled(self.tr("Work from translators: {language}"), language=names))
        open_at(self, *_SIZE, parent)
        self._policy, self._works, self._found = policy, (found, over), found
        self._names = SectionNames(self)
        self._told = QLabel()
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        set_look(self._told, "secondary")
        self._rows = QTreeWidget()
        self._rows.setAccessibleName(self.tr("Paragraphs"))
        titles = self.tr("Section"), self.tr("Translation"), self.tr("What becomes of it"), self.tr("Their remark")
        self._rows.setHeaderLabels(titles)
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

    def work(self) -> ReturnedWork:
        """What is to be taken."""
        return self._found

    def _weigh(self, over: bool) -> None:
        self._found = self._works[over]
        self._show()

    def _show(self) -> None:
        self._rows.clear()
        remarked = False
        for files in self._found.work:
            order = (*REFUSED, IncomingFate.MOVED, IncomingFate.TAKEN)
            rows = (*files.found.rows, *files.twice)
            for row in sorted(rows, key=lambda one: order.index(one.fate) if one.fate in order else len(order)):
                if row.fate not in order and not row.remarks:
                    continue
                remarked = remarked or bool(row.remarks)
                self._rows.addTopLevelItem(self._item(row, files.found.language))
        self._rows.setColumnHidden(3, not remarked)
        self._say()

    def _item(self, row: IncomingRow, language: Tag) -> QTreeWidgetItem:
        known = row.section in self._policy.section_ids
        section = self._names.words(self._policy, SectionId(row.section)) if known else row.section
        remark = " ".join(row.remarks)
        item = QTreeWidgetItem([*map(visible, (section, row.words, self._fate_words(row), remark))])
        item.setToolTip(1, visible(row.words))
        item.setToolTip(3, visible(remark))
        font = item.font(1)
        font.setFamilies([font.family(), *families(language)])
        item.setFont(1, font)
        return item

    def _say(self) -> None:
        found = self._found
        lines = [
            filled(
                self.tr("{taken} taken, {same} unchanged, {open} not translated yet, {refused} not taken."),
                taken=found.taken,
                same=found.count(IncomingFate.SAME, IncomingFate.BEFORE),
                open=found.count(IncomingFate.UNTRANSLATED),
                refused=found.count(*REFUSED),
            )
        ]
        if segments := sum(read.count for read in found.memories):
            lines.append(self.tr("%n segment(s) for the memory", "", segments))
        if found.terms is not None:
            lines.append(self.tr("The termbase is added to."))
        if found.remarks:
            lines.append(self.tr("%n remark(s) will be kept as comments.", "", len(found.remarks)))
        if found.others:
            lines.append(filled(self.tr("Of no use here: {files}"), files=joined(", ", found.others)))
        self._told.setText("\n".join(lines))
        self._take.setText(self.tr("Take %n paragraph(s)", "", found.taken) if found.taken else self.tr("Take in"))
        self._take.setEnabled(found.edit is not None or bool(found.memories) or bool(found.remarks))

    def _fate_words(self, row: IncomingRow) -> str:
        match row.fate:
            case IncomingFate.TAKEN:
                return self._state_words(row.state)
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
            case IncomingFate.PARTLY:
                return self.tr("not taken: a sentence of it is not translated")
            case IncomingFate.REJECTED:
                return self.tr("not taken: rejected by its reviewer")
            case IncomingFate.TWICE:
                return self.tr("not taken: another file says something else")
            case IncomingFate.BEFORE:
                return self.tr("was taken in before")
            case IncomingFate.SAME:
                return self.tr("unchanged")
            case IncomingFate.UNTRANSLATED:
                return self.tr("not translated yet")

    def _state_words(self, state: UnitState) -> str:
        match state:
            case UnitState.DRAFT:
                return self.tr("is taken, as a draft")
            case UnitState.REVIEWED:
                return self.tr("is taken, reviewed there")
            case _:
                return self.tr("is taken")
