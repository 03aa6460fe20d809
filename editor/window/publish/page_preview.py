"""The page of a language as it will be written: the same date and the same words, in a simpler dress."""

import re
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from editor.data import data_dir
from editor.exchange.blocks.page import Page
from editor.exchange.published.stamp import SHORT_DIGEST
from editor.exchange.site.rendering import render
from editor.policy.language import Tag
from editor.policy.section import Cell
from editor.text.steering import filled
from editor.window.appearance.preferences import Looks
from editor.window.appearance.theme import GRID
from editor.window.outline.language_bar import LanguageBar
from editor.window.text.preview_pane import PreviewPane
from editor.window.widgets.panes.pane_head import PaneHead
from editor.window.words.language_names import native_name
from editor.window.words.messages import failure_words
from editor.window.work.policy_desk import PolicyDesk

_UPDATED = re.compile(r'(<time data-stamp="updated"[^>]*>)(.*?)(</time>)', re.DOTALL)
_NOTE = re.compile(r'(<div id="([a-z0-9-]+)" data-section>)')


def preview_html(page: Page, *, is_made: bool) -> str:
    """The page from the template for the screen, held to the released words like every page.

    The digest of a release that is not made yet is not known, and not shown.
    """
    html = render(page, data_dir("resources") / "preview")
    html = _UPDATED.sub(r"\1<b>\2</b>\3", html, count=1)
    html = _NOTE.sub(r'<a name="\2"></a>\1', html)
    return html if is_made else html.replace(f">{page.digest[:SHORT_DIGEST]}</data>", ">…</data>")


class PagePreview(QWidget):
    """Shows the page of the chosen language on its sheet; links lead inside it and to the other languages."""

    def __init__(self, desk: PolicyDesk, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._looks = looks
        self._pages: tuple[Page, ...] = ()
        self._is_made = False
        self._shown: tuple[Page, bool] | None = None
        self.head = PaneHead(LanguageBar(desk))
        self.pane = PreviewPane(looks.theme)
        self.pane.set_zoom(looks.zoom)
        self.pane.anchorClicked.connect(self._follow)
        sheet = QFrame()
        sheet.setObjectName("sheet")
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.pane)
        around = QVBoxLayout()
        around.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        around.addWidget(sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(around)
        desk.selected.connect(self._on_selected)
        looks.zoomed.connect(self.pane.set_zoom)

    def show_pages(self, pages: Sequence[Page], *, is_made: bool) -> None:
        """The pages of a release; `is_made` says that readers have it already."""
        self._pages, self._is_made = tuple(pages), is_made
        self._draw()

    def page(self) -> Page | None:
        """The page of the chosen language, the source's where there is none."""
        at = self._desk.selection
        own = next((page for page in self._pages if at is not None and page.language == at.language), None)
        return own or next(iter(self._pages), None)

    def _draw(self) -> None:
        page, is_made = self.page(), self._is_made
        if page is None or self._shown == (page, is_made):
            return
        if not page.sections:
            self._show(page, is_made, f"<p>{escape(self._nothing_words(page))}</p>")
            return
        self._desk.in_background(
            lambda: preview_html(page, is_made=is_made),
            lambda html: self._show(page, is_made, html),
            lambda error: self.pane.show_html(failure_words(error), "en"),
            owner=self,
            topic="page",
        )

    def _show(self, page: Page, is_made: bool, html: str) -> None:
        if (page, is_made) == (self.page(), self._is_made):
            self._shown = page, is_made
            self.pane.show_html(html, page.language)

    def _nothing_words(self, page: Page) -> str:
        words = self.tr("Nothing of {language} goes out yet: it has no words that are in step.")
        return filled(words, language=native_name(page.language))

    def _on_selected(self, _: Cell | None) -> None:
        self._draw()

    def _follow(self, link: QUrl) -> None:
        """Go where a link leads inside the pages; nothing outside is opened."""
        page, at = self.page(), self._desk.selection
        path, fragment = link.path(), link.fragment()
        other = next((one for one in page.languages if one.href == path), None) if page is not None else None
        if other is not None and at is not None:
            self._desk.select(Cell(at.section, Tag(other.tag)))
        elif not path and fragment and not link.host():
            self.pane.scrollToAnchor(fragment)
