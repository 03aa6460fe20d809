"""How the window is coloured: one Qt palette and one style sheet, made from the colours by meaning."""

from dataclasses import fields
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QSpinBox, QWidget

from editor.data import data_dir
from editor.window.appearance.palette import ColourPair, Colours, Scheme, colours
from editor.window.appearance.plain_style import PlainStyle
from editor.window.appearance.settings import ThemeChoice

GRID = 4
"""All distances are multiples of this many pixels."""


_LEAST_POINTS = 10.0
"""The least size of the interface's letters at zoom 1, where the system asks for smaller ones."""
_PLAIN_PIXELS = 13
"""The height in pixels of letters of that size on a screen of 96 dots to the inch."""


class Theme(QObject):
    """The colours in force, and how large the letters of the interface are.

    Widgets that paint for themselves read `colours` and repaint at `changed`.
    """

    changed = Signal()

    def __init__(
        self, app: QApplication, choice: ThemeChoice = ThemeChoice.SYSTEM, *, colour_blind: bool = False
    ) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._colour_blind = colour_blind
        self._zoom = 1.0
        app.setStyle(PlainStyle())
        self.colours = colours(self._scheme(), colour_blind=colour_blind)
        self._set_font()
        self._paint()
        # Kept, since Qt's object goes with the Python one that asked for it.
        self._accessibility = app.styleHints().accessibility()
        self._accessibility.contrastPreferenceChanged.connect(self._follow_system)
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def scale(self) -> float:
        """How much larger the system's letters are than plain ones; documents are read in letters as much larger."""
        return max(1.0, QFontInfo(self._sized(1.0)).pixelSize() / _PLAIN_PIXELS)

    def set_zoom(self, zoom: float) -> None:
        """Give every letter of the interface another size; 1 is that of the system."""
        if zoom != self._zoom:
            self._zoom = zoom
            self._set_font()
            self._paint()

    def _set_font(self) -> None:
        self._app.setFont(self._sized(self._zoom))

    def _sized(self, zoom: float) -> QFont:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        if font.pointSizeF() > 0:
            font.setPointSizeF(max(font.pointSizeF(), _LEAST_POINTS) * zoom)
        else:
            font.setPixelSize(round(max(font.pixelSize(), _PLAIN_PIXELS) * zoom))
        return font

    def use(self, choice: ThemeChoice, *, colour_blind: bool) -> None:
        """Put on the chosen colours; nothing happens when they are on already."""
        self._choice, self._colour_blind = choice, colour_blind
        wanted = colours(self._scheme(), colour_blind=colour_blind)
        if wanted != self.colours:
            self.colours = wanted
            self._paint()
            self.changed.emit()

    def _follow_system(self) -> None:
        self.use(self._choice, colour_blind=self._colour_blind)

    def _paint(self) -> None:
        self._app.setPalette(qt_palette(self.colours))
        self._app.setStyleSheet(style_sheet(self.colours, QFontInfo(self._app.font()).pixelSize()))

    def _scheme(self) -> Scheme:
        match self._choice:
            case ThemeChoice.LIGHT:
                return Scheme.LIGHT
            case ThemeChoice.DARK:
                return Scheme.DARK
            case ThemeChoice.HIGH_CONTRAST:
                return Scheme.HIGH_CONTRAST
            case ThemeChoice.SYSTEM:
                return self._system_scheme()

    def _system_scheme(self) -> Scheme:
        hints = self._app.styleHints()
        accessibility = hints.accessibility()
        if accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast:
            return Scheme.HIGH_CONTRAST
        return Scheme.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else Scheme.LIGHT


_SIZES = {
    "brand": 1.2,
    "page_title": 2.0,
    "arrow": 12 / 13,
    "step": 10 / 13,
    "arrow_room": 20 / 13,
    "icon": 16 / 13,
    "row": 24 / 13,
    "box": 14 / 13,
    "round": 8 / 13,
    "ring": 5 / 13,
    "dot": 6 / 13,
}
"""What grows with the letters, in heights of a letter: the name, the title of a page, arrows, icons, boxes to tick."""


def set_look(widget: QWidget, look: str) -> None:
    """Give a widget a look of the style sheet: `primary`, `flat`, `tab`, `secondary`, `pane-title` or `title`."""
    widget.setProperty("look", look)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def pad_number(field: QSpinBox) -> None:
    """Let a number stand as far from the edge as words in other fields do: Qt leaves the style sheet's padding away."""
    field.lineEdit().setTextMargins(2 * GRID, 0, 0, 0)


def make_primary(button: QPushButton) -> None:
    """Mark the one button of a screen that carries its purpose."""
    button.setDefault(True)
    set_look(button, "primary")


def qt_palette(shown: Colours) -> QPalette:
    """The colours as Qt's own roles, for what the style sheet does not reach."""
    palette = QPalette()
    role = QPalette.ColorRole
    for at, colour in {
        role.Window: shown.window.ground,
        role.WindowText: shown.window.ink,
        role.Base: shown.page.ground,
        role.AlternateBase: shown.panel.ground,
        role.Text: shown.page.ink,
        role.Button: shown.panel.ground,
        role.ButtonText: shown.page.ink,
        role.BrightText: shown.primary.ink,
        role.ToolTipBase: shown.panel.ground,
        role.ToolTipText: shown.panel.ink,
        role.PlaceholderText: shown.secondary,
        role.Highlight: shown.primary.ground,
        role.HighlightedText: shown.primary.ink,
        role.Accent: shown.accent,
        role.Link: shown.accent,
        role.LinkVisited: shown.accent,
        role.Light: shown.panel.ground,
        role.Midlight: shown.hover.ground,
        role.Mid: shown.hairline,
        role.Dark: shown.control_edge,
        role.Shadow: shown.control_edge,
    }.items():
        palette.setColor(at, QColor(colour))
    for at in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, at, QColor(shown.disabled))
    return palette


def style_sheet(shown: Colours, letter: int = _PLAIN_PIXELS) -> str:
    """The style sheet with its colours filled in; `letter` is the height of the interface's letters in pixels."""
    folder = data_dir("resources") / "style"
    tick = "tick-light.svg" if shown.scheme is Scheme.LIGHT else "tick-dark.svg"
    bright = "-bright" if shown.scheme is Scheme.HIGH_CONTRAST else ""
    words = {
        **{name: str(round(letter * size)) for name, size in _SIZES.items()},
        "arrow_up": (folder / f"arrow-up{bright}.svg").as_posix(),
        "arrow_down": (folder / f"arrow-down{bright}.svg").as_posix(),
        "tick": (folder / tick).as_posix(),
    }
    for field in fields(shown):
        match getattr(shown, field.name):
            case ColourPair(ink, ground):
                words |= {f"{field.name}_ink": ink, f"{field.name}_ground": ground}
            case str() as colour:
                words[field.name] = colour
            case _:
                pass
    return Template((folder / "window.qss").read_text("utf-8")).substitute(words)
