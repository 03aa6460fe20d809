"""Icons are drawn in the ink of the theme."""

import pytest
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication

from editor.data import data_dir
from editor.window.appearance.icons import icon, picture
from editor.window.appearance.palette import Scheme, colours

NAMES = sorted(path.stem for path in (data_dir("resources") / "icons").glob("*.svg"))


def test_every_icon_is_drawn_on_one_grid() -> None:
    drawn = {name: (data_dir("resources") / "icons" / f"{name}.svg").read_text("utf-8") for name in NAMES}
    assert [name for name, svg in drawn.items() if 'viewBox="0 0 20 20"' not in svg] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_drawn_in_one_ink(qapp: QApplication, name: str) -> None:
    image = picture(name, "#ff0000", 32).toImage()
    pixels = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
    drawn = [pixel for pixel in pixels if pixel.alpha() > 128]
    assert 20 < len(drawn) < 800
    assert all(pixel.red() > 200 and pixel.green() < 60 and pixel.blue() < 60 for pixel in drawn)


def test_an_icon_that_cannot_be_used_is_greyed(qapp: QApplication) -> None:
    shown = colours(Scheme.DARK)
    drawn = icon("add", shown)
    modes = (QIcon.Mode.Normal, QIcon.Mode.Disabled)
    middle = [drawn.pixmap(20, 20, mode).toImage().pixelColor(10, 10) for mode in modes]
    assert middle == [QColor(shown.page.ink), QColor(shown.disabled)]


def test_an_unknown_icon_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        picture("no-such-icon", "#000000", 16)
