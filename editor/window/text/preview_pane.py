"""How a text will read: the page's HTML, drawn without asking the network for anything."""

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QTextBrowser, QWidget
from typing_extensions import override

from editor.window.appearance.fonts import line_height
from editor.window.appearance.palette import Colours
from editor.window.appearance.sheet import centre_column, set_type
from editor.window.appearance.theme import Theme

_STYLE = """
body {{ color: {page.ink}; }}
p, li, td, th, dd, dt, pre, blockquote {{ line-height: {line}px; }}
p, ul, ol, table, pre {{ margin-top: 0; margin-bottom: 10px; }}
h1 {{ font-size: {h1}px; margin-top: 0; margin-bottom: 12px; }}
h2 {{ font-size: {h2}px; margin-top: 12px; margin-bottom: 10px; }}
h3, h4, h5, h6 {{ font-size: {h3}px; margin-top: 10px; margin-bottom: 8px; }}
a {{ color: {accent}; text-decoration: underline; }}
code, pre {{ background-color: {hover.ground}; }}
th, td {{ padding: 4px 8px; }}
del, s {{ text-decoration: line-through; }}
blockquote {{ color: {secondary}; }}
p.stamp {{ color: {secondary}; }}
p.note {{ color: {outdated.ink}; background-color: {outdated.ground}; }}
td.notice {{ color: {outdated.ink}; background-color: {outdated.ground}; padding: 8px 12px; line-height: {line}px; }}
p.note a, td.notice a {{ color: {outdated.ink}; }}
"""


class PreviewPane(QTextBrowser):
    """Shows HTML made by `text.markdown`. A link is told of by Qt's `anchorClicked` and never followed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._html = ""
        self._language = "en"
        self._zoom = 1.0
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        theme.changed.connect(self._draw)
        self._retranslate()

    def show_html(self, html: str, language: str) -> None:
        """Show a page in a language; the place in it is kept where the language stays."""
        if (html, language) != (self._html, self._language):
            self._html, self._language = html, language
            self._draw()

    def set_zoom(self, zoom: float) -> None:
        """The size of the text; 1 is 16 px."""
        self._zoom = zoom
        self._draw()

    def _draw(self) -> None:
        scroll = self.verticalScrollBar().value()
        set_type(self, self._language, self._zoom)
        self.document().setDefaultStyleSheet(_style(self._theme.colours, self._language, self._zoom))
        self.setHtml(self._html)
        centre_column(self)
        self.verticalScrollBar().setValue(scroll)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Preview"))

    # What Qt calls

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        centre_column(self)

    @override
    def loadResource(self, type: int, name: QUrl | str) -> object:
        # A picture of nothing: given None or no bytes, Qt goes and reads the file by itself.
        nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
        nothing.fill(Qt.GlobalColor.transparent)
        return nothing


def _style(shown: Colours, language: str, zoom: float) -> str:
    return _STYLE.format(
        page=shown.page,
        hover=shown.hover,
        accent=shown.accent,
        secondary=shown.secondary,
        outdated=shown.outdated,
        line=line_height(language, zoom),
        h1=round(26 * zoom),
        h2=round(21 * zoom),
        h3=round(18 * zoom),
    )
