"""Chips show a state in three ways; cards show words as they are."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from editor.window.appearance.chips import Chip, ChipLabel, ChipLook
from editor.window.appearance.settings import ThemeChoice
from editor.window.appearance.theme import Theme
from editor.window.outline.outline_delegate import chips_in
from editor.window.widgets.cards import Card, CardView, Tone
from editor.window.widgets.one_line import OneLine
from editor.window.widgets.panes.tool_buttons import ElidingButton
from editor.window.widgets.rows.drawn_rows import small_font
from editor.window.widgets.rows.rows import ROW_HEIGHT, RowDelegate


def drawn(label: ChipLabel) -> QImage:
    label.adjustSize()
    return label.grab().toImage()


def ink_count(image: QImage, ink: str) -> int:
    colour = QColor(ink)
    return sum(image.pixelColor(x, y) == colour for x in range(image.width()) for y in range(image.height()))


def test_every_state_has_a_shape_of_its_own(qtbot: QtBot, theme: Theme) -> None:
    theme.use(ThemeChoice.HIGH_CONTRAST, colour_blind=False)
    filled = {}
    for look in ChipLook:
        label = ChipLabel(Chip("", look, "words"), theme)
        qtbot.addWidget(label)
        pair = {
            ChipLook.IN_STEP: theme.colours.in_step,
            ChipLook.OUTDATED: theme.colours.outdated,
            ChipLook.IN_REVIEW: theme.colours.in_review,
            ChipLook.MISSING: theme.colours.missing,
        }[look]
        image = drawn(label)
        assert image.pixelColor(image.width() // 2, 1) == QColor(pair.ground)
        filled[look] = ink_count(image, pair.ink)
    assert filled[ChipLook.IN_STEP] > filled[ChipLook.OUTDATED] > filled[ChipLook.IN_REVIEW] > filled[ChipLook.MISSING]


def test_a_chip_says_its_state_in_words(qtbot: QtBot, theme: Theme) -> None:
    label = ChipLabel(Chip("EN", ChipLook.OUTDATED, "outdated"), theme)
    qtbot.addWidget(label)
    assert (label.toolTip(), label.accessibleName()) == ("outdated", "EN outdated")
    before = label.sizeHint().width()
    label.show_chip(Chip("English", ChipLook.IN_STEP, "in step"))
    assert label.sizeHint().width() > before
    assert label.accessibleName() == "English in step"


@pytest.mark.parametrize(
    ("count", "labels"), [(3, ["EN", "EN", "EN"]), (5, [""] * 5), (9, ["2", "7"]), (12, ["2", "10"])]
)
def test_chips_leave_the_heading_more_than_half_of_a_row(
    qtbot: QtBot, theme: Theme, count: int, labels: list[str]
) -> None:
    looks = [ChipLook.MISSING] * 2 + [ChipLook.IN_STEP] * (count - 2)
    chips = [Chip("EN", look, f"language {number}") for number, look in enumerate(looks)]
    label = QLabel()
    qtbot.addWidget(label)
    shown = chips_in(chips, 300, small_font(label.font()))
    assert [chip.label for chip in shown] == labels
    assert "\n".join(chip.words for chip in shown).splitlines() == [chip.words for chip in chips]


def test_a_line_says_less_where_there_is_no_room_for_all_of_it(qtbot: QtBot, theme: Theme) -> None:
    line = OneLine()
    qtbot.addWidget(line)
    line.say("In step with the source", "in step")
    shown = []
    for width in (400, 80, 20):
        line.resize(width, 20)
        shown.append(line.shown_words())
    assert shown[:2] == ["In step with the source", "in step"]
    assert shown[2].endswith("…")
    assert (line.text(), line.toolTip()) == ("In step with the source", "In step with the source")


def test_a_card_shows_words_as_they_are(qtbot: QtBot, theme: Theme) -> None:
    card = CardView(Card("<b>title</b>", "a & b", "§2", Tone.ERROR))
    qtbot.addWidget(card)
    labels = card.findChildren(QLabel)
    assert [label.text() for label in labels if label.text()] == ["<b>title</b>", "a & b", "§2"]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    assert (card.accessibleName(), card.accessibleDescription()) == ("<b>title</b>", "a & b §2")


def test_the_edge_of_a_card_says_how_grave_it_is(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    cards = {severity: CardView(Card("title", severity=severity)) for severity in Tone}
    for card in cards.values():
        layout.addWidget(card)
    page.resize(400, 400)
    page.show()

    def edge(severity: Tone) -> QColor:
        image = cards[severity].grab().toImage()
        return image.pixelColor(1, image.height() // 2)

    shown = theme.colours
    assert edge(Tone.ERROR) == QColor(shown.error)
    assert edge(Tone.WARNING) == QColor(shown.warning)
    assert edge(Tone.FINE) == QColor(shown.fine)
    assert edge(Tone.PLAIN) == QColor(shown.page.ground)


def test_a_button_of_a_card_does_what_it_says(qtbot: QtBot, theme: Theme) -> None:
    card = CardView(Card("title"))
    qtbot.addWidget(card)
    pressed: list[str] = []
    first = card.add_button("Go to EN", lambda: pressed.append("go"))
    second = card.add_button("Ignore…", lambda: pressed.append("ignore"))
    card.show()
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert pressed == ["go", "ignore"]
    assert first.x() < second.x()


def test_a_narrow_card_is_high_enough_for_all_its_buttons(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    card = CardView(Card("a title that needs a second line", "and a text that needs more than one line as well"))
    buttons = [
        card.add_button(words, lambda: None) for words in ("Use “a” everywhere", "Use “b” everywhere", "Ignore…")
    ]
    column.addWidget(card)
    column.addStretch()
    page.resize(220, 700)
    page.show()
    qtbot.waitExposed(page)
    assert len({button.y() for button in buttons}) > 1
    assert card.rect().contains(buttons[-1].geometry())


def test_a_button_with_many_words_shows_as_many_as_go(qtbot: QtBot, theme: Theme) -> None:
    button = ElidingButton("Restore “Japanese note on unsubscribing, to be finished”")
    qtbot.addWidget(button)
    button.resize(160, 30)
    assert button.minimumSizeHint().width() < 160
    assert button.shown_words().endswith("…")
    button.resize(900, 30)
    assert button.shown_words() == button.text()
    # Words that were shortened before have an ellipsis of their own.
    button.setText("Restore “Japanese note on unsubscribing…”")
    for width in range(160, 330):
        button.resize(width, 30)
        assert "……" not in button.shown_words()


def test_rows_are_high_enough_even_in_a_list_filled_before_it_is_shown(qtbot: QtBot, theme: Theme) -> None:
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.setItemDelegate(RowDelegate(rows))
    rows.addItems(["one", "two"])
    rows.setCurrentRow(1)
    rows.show()
    tops = [rows.visualItemRect(rows.item(row)).top() for row in range(2)]
    assert tops[1] - tops[0] >= ROW_HEIGHT
