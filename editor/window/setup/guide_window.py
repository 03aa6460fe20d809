"""The guide in a window of its own: its pages, a search over all of them, and links from one to the next."""

import re
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from editor.data import data_dir
from editor.desk.reports.guide import GuidePage, find_in_guide, guide_pages
from editor.window.appearance.dialog_size import open_at
from editor.window.appearance.theme import GRID

_SIZE = (240 * GRID, 180 * GRID)
_LIST_WIDTH = 66 * GRID
_BOLD = re.compile(r"\*\*([^*`\n]+)\*\*")
_PAGE = Qt.ItemDataRole.UserRole


class GuideWindow(QDialog):
    """Shows the guide in the language of the interface, at a page; other windows stay usable beside it."""

    def __init__(self, interface: str, page: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Guide"))
        open_at(self, *_SIZE, parent)
        self._pages = {one.name: one for one in guide_pages(guide_folder(), interface.replace("_", "-"))}
        self._search = QLineEdit()
        self._search.setClearButtonEnabled(True)
        self._search.setPlaceholderText(self.tr("Search in the guide"))
        self._search.setAccessibleName(self.tr("Search in the guide"))
        self._search.textChanged.connect(self._list)
        self._rows = QListWidget()
        self._rows.setWordWrap(True)
        self._rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows.setAccessibleName(self.tr("Pages of the guide"))
        self._rows.currentItemChanged.connect(self._choose)
        self.reader = GuideReader()
        self.reader.setAccessibleName(self.tr("Page of the guide"))
        self.reader.anchorClicked.connect(self._follow)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._search)
        column.addWidget(self._rows)
        parts = QSplitter()
        parts.addWidget(side)
        parts.addWidget(self.reader)
        parts.setSizes([_LIST_WIDTH, _SIZE[0] - _LIST_WIDTH])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        whole.addWidget(parts)
        QShortcut(QKeySequence.StandardKey.Find, self, self._search.setFocus)
        self._list("")
        self.turn_to(page)

    def turn_to(self, name: str) -> None:
        """Show a page; the first one where there is none of this name."""
        page = self._pages.get(name) or next(iter(self._pages.values()), None)
        if page is None:
            return
        self.reader.read(page)
        for row in range(self._rows.count()):
            if self._rows.item(row).data(_PAGE) == page.name:
                self._rows.setCurrentRow(row)

    def _list(self, words: str) -> None:
        self._rows.blockSignals(True)
        self._rows.clear()
        words = words.strip()
        if words:
            places = find_in_guide(list(self._pages.values()), words)
            rows = [(one.page, f"{one.page.title}\n… {one.words} …") for one in places]
        else:
            rows = [(page, page.title) for page in self._pages.values()]
        for page, said in rows:
            item = QListWidgetItem(said)
            item.setData(_PAGE, page.name)
            self._rows.addItem(item)
        self._rows.blockSignals(False)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.turn_to(item.data(_PAGE))

    def _follow(self, target: QUrl) -> None:
        """A link to a page is followed here; one to the web opens in the browser of the system."""
        if target.scheme() in ("http", "https", "mailto"):
            QDesktopServices.openUrl(target)
        elif target.path().endswith(".md"):
            self.turn_to(Path(target.path()).stem)
            if target.fragment():
                self.reader.scrollToAnchor(target.fragment())
        elif target.fragment():
            self.reader.scrollToAnchor(target.fragment())


class GuideReader(QTextBrowser):
    """One page. Its pictures are those of the guide; it asks the network for nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self._from = guide_folder()

    def read(self, page: GuidePage) -> None:
        """Show a page from its beginning."""
        self._from = page.file.parent
        self.document().setDefaultStyleSheet("td, th { padding: 4px 8px; }")
        # Markdown takes ** between "…" and a Chinese character for no end, and would show the signs.
        self.setMarkdown(_BOLD.sub(r"<b>\1</b>", page.text))

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture of the guide; nothing from elsewhere."""
        path = (self._from / QUrl(name).path()).resolve()
        if not path.is_relative_to(guide_folder().resolve()) or not path.is_file():
            return None
        return super().loadResource(kind, QUrl.fromLocalFile(str(path)))


def guide_folder() -> Path:
    """Where the guide stands."""
    return data_dir("resources") / "guide"
