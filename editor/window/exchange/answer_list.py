"""What came back in a document: its sections, in each the changes with their authors, and the comments."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from editor.desk.exports.answers import AnswerFile, SectionAnswer
from editor.exchange.word.origin import marked_section
from editor.exchange.word.reader.document import WordComment
from editor.exchange.word.reader.passages import ChangePassage, loose_comments, passages
from editor.text.steering import filled, isolated, joined, visible

_NUMBER = Qt.ItemDataRole.UserRole
_SECTION = Qt.ItemDataRole.UserRole + 1
_SHORT = 60


class AnswerList(QTreeWidget):
    """Sections with what was changed in them; ticking a change accepts it, unticking a section leaves it as it is.

    `decided` tells that something was ticked or unticked, `section_wanted` carries a section's key to be shown.
    """

    decided = Signal()
    section_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(False)
        self.setWordWrap(True)
        self._names: dict[str, str] = {}
        self.itemChanged.connect(lambda *_: self.decided.emit())
        self.currentItemChanged.connect(lambda item, _: self._on_current(item))

    def show_answer(self, answer: AnswerFile, names: dict[str, str], untracked: Collection[str]) -> None:
        """Show everything that is in a document, every change ticked."""
        with QSignalBlocker(self):
            self.clear()
            self._names = names
            known = [one.id for one in answer.sent]
            for one in passages(answer.document):
                section = marked_section(one.mark, known) if one.mark else ""
                self._add_change(self._section(section), one)
            for comment in loose_comments(answer.document):
                section = marked_section(comment.mark, known) if comment.mark else ""
                self._add_comment(self._section(section), comment)
            for key in untracked:
                self._section(key)
            self.expandAll()

    def add_sections(self, found: Sequence[SectionAnswer]) -> None:
        """Give every section that would change a row, and say beside it what is to be looked at."""
        with QSignalBlocker(self):
            for one in found:
                item = self._section(key_of(one), one.heading)
                notes = []
                if one.untracked:
                    notes.append(self.tr("changed without being tracked"))
                if one.clashes:
                    notes.append(self.tr("your draft changed there too"))
                name = item.data(0, _SECTION + 1)
                item.setText(0, joined(" · ", [name, *notes]))

    def accepted(self) -> frozenset[int]:
        """The changes that are ticked."""
        ticked = [row for row in self._changes() if _is_ticked(row)]
        return frozenset(int(row.data(0, _NUMBER)) for row in ticked)

    def left(self) -> frozenset[str]:
        """The sections that are to stay as they are."""
        return frozenset(str(item.data(0, _SECTION)) for item in self._rows() if not _is_ticked(item))

    def tick_all(self, accepted: bool) -> None:
        """Accept every change, or reject it."""
        with QSignalBlocker(self):
            for row in self._changes():
                row.setCheckState(0, _state(accepted))
        self.decided.emit()

    def _rows(self) -> list[QTreeWidgetItem]:
        found = (self.topLevelItem(at) for at in range(self.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _changes(self) -> list[QTreeWidgetItem]:
        found = (item.child(at) for item in self._rows() for at in range(item.childCount()))
        return [row for row in found if row is not None and row.data(0, _NUMBER) is not None]

    def _section(self, key: str, heading: str = "") -> QTreeWidgetItem:
        for item in self._rows():
            if item.data(0, _SECTION) == key:
                return item
        name = self._names.get(key) or (filled(self.tr("New: {heading}"), heading=heading) if heading else "")
        item = QTreeWidgetItem([name or self.tr("Elsewhere")])
        item.setData(0, _SECTION, key)
        item.setData(0, _SECTION + 1, item.text(0))
        item.setCheckState(0, Qt.CheckState.Checked)
        font = item.font(0)
        font.setBold(True)
        item.setFont(0, font)
        self.addTopLevelItem(item)
        return item

    def _add_change(self, section: QTreeWidgetItem, one: ChangePassage) -> None:
        if one.deleted and one.inserted:
            words = self.tr("{author}: {old} → {new}")
        elif one.inserted:
            words = self.tr("{author} inserts: {new}")
        elif one.deleted:
            words = self.tr("{author} deletes: {old}")
        else:
            words = self.tr("{author} changes the formatting")
        who, old, new = (visible(said) for said in (one.author, one.deleted, one.inserted))
        row = QTreeWidgetItem([filled(words, author=who, old=_short(old), new=_short(new))])
        row.setToolTip(0, "\n".join((joined(" ", (who, one.date[:10])), old, f"→ {isolated(new)}")))
        row.setData(0, _NUMBER, one.number)
        row.setCheckState(0, Qt.CheckState.Checked)
        section.addChild(row)
        for comment in one.comments:
            self._add_comment(section, comment)

    def _add_comment(self, section: QTreeWidgetItem, comment: WordComment) -> None:
        words = filled(
            self.tr("Comment by {author}: {words}"), author=visible(comment.author), words=visible(comment.text)
        )
        row = QTreeWidgetItem([words])
        row.setToolTip(0, f"{visible(comment.about)}\n\n{visible(comment.text)}")
        section.addChild(row)

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            top = item.parent() or item
            self.section_wanted.emit(str(top.data(0, _SECTION)))


def key_of(one: SectionAnswer) -> str:
    """What a section is called in the list: its id, and for a new one its heading."""
    return one.section or f"+{one.heading}"


def _is_ticked(item: QTreeWidgetItem) -> bool:
    return item.checkState(0) is Qt.CheckState.Checked


def _state(ticked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _SHORT else f"{line[:_SHORT]}…"
