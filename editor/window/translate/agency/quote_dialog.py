"""How many words there are to translate, by how much the memory knows of them: what an agency's quote is made of."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.desk.translation.quoting import QuoteBand, WorkQuote, quote
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.store.repository import Repository
from editor.text.steering import filled
from editor.window.appearance.dialog_size import open_at
from editor.window.appearance.theme import GRID, set_look
from editor.window.widgets.rows.rows import RowDelegate
from editor.window.words.language_names import native_name
from editor.window.words.messages import failure_words
from editor.window.work.policy_desk import PolicyDesk

_SIZE = (170 * GRID, 140 * GRID)


class QuoteDialog(QDialog):
    """A row for each language and band. The counts are made in the background; closing gives them up."""

    def __init__(self, desk: PolicyDesk, tags: tuple[Tag, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Words for a quote"))
        open_at(self, *_SIZE, parent)
        self._desk, self._tags = desk, tags
        self._told = QLabel()
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        set_look(self._told, "secondary")
        self._rows = QTreeWidget()
        self._rows.setAccessibleName(self.tr("Words to translate"))
        titles = self.tr("Known by the memory"), self.tr("Segments"), self.tr("To translate"), self.tr("With marks")
        self._rows.setHeaderLabels(titles)
        self._rows.setItemDelegate(RowDelegate(self._rows))
        self._rows.header().setStretchLastSection(False)
        self._rows.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._rows.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._sentences = QCheckBox(self.tr("Count sentences as segments, as most translation programs do"))
        self._sentences.toggled.connect(lambda _: self._count())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        column.setSpacing(3 * GRID)
        for widget in (self._told, self._rows, self._sentences, buttons):
            column.addWidget(widget)
        self._count()

    def _count(self) -> None:
        self._told.setText(self.tr("Counting…"))
        policy, tags, by_sentence = self._desk.policy, self._tags, self._sentences.isChecked()
        self._desk.in_repository(
            lambda repository: _quotes(policy, repository, tags, by_sentence),
            self._show,
            lambda error: self._told.setText(failure_words(error)),
            owner=self,
            topic="quote",
        )

    def _show(self, found: Sequence[WorkQuote]) -> None:
        self._told.setText(
            self.tr("What is missing or outdated. Facts, links and marks are not counted; repeated segments once.")
        )
        self._rows.clear()
        for one in found:
            unit = self.tr("{count} characters") if one.by_characters else self.tr("{count} words")
            characters = sum(row.characters for row in one.rows)
            segments = sum(row.segments for row in one.rows)
            name = native_name(one.language)
            whole = _item(name, str(segments), filled(unit, count=one.total), str(characters))
            for row in one.rows:
                if row.segments:
                    whole.addChild(_item(self._band(row.band), str(row.segments), str(row.words), str(row.characters)))
            self._rows.addTopLevelItem(whole)
        self._rows.expandAll()

    def _band(self, band: QuoteBand) -> str:
        match band:
            case QuoteBand.REPEATED:
                return self.tr("Repeated")
            case QuoteBand.NEW:
                return self.tr("New")
            case QuoteBand.DRAFT:
                return self.tr("Drafts, to be checked")
            case _:
                return str(band.value)

    def _copy(self) -> None:
        """The table, to be put into a spreadsheet."""
        items: list[QTreeWidgetItem | None] = [self._rows.headerItem()]
        for number in range(self._rows.topLevelItemCount()):
            whole = self._rows.topLevelItem(number)
            if whole is not None:
                items += [whole, *(whole.child(child) for child in range(whole.childCount()))]
        lines = ["\t".join(item.text(at) for at in range(4)) for item in items if item is not None]
        QApplication.clipboard().setText("\n".join(lines) + "\n")


def _item(*cells: str) -> QTreeWidgetItem:
    """A row whose figures stand below each other."""
    item = QTreeWidgetItem(list(cells))
    for at in range(1, len(cells)):
        item.setTextAlignment(at, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item


def _quotes(policy: Policy, repository: Repository, tags: tuple[Tag, ...], by_sentence: bool) -> tuple[WorkQuote, ...]:
    return tuple(quote(policy, repository, tag, by_sentence=by_sentence) for tag in tags)
