"""Dialogs begin in their first field, and Enter does what they are for."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from editor.desk.team.joining import Asking
from editor.policy.editing.edits import Batch, SetTitle
from editor.policy.format import SetFormat
from editor.policy.language import Language, Making, Tag
from editor.policy.people import Person, PersonId
from editor.policy.policy import Policy
from editor.store.history import Author
from editor.store.signing.keys import KeyStore
from editor.window.appearance.theme import Theme
from editor.window.exchange.import_dialog import ImportDialog
from editor.window.setup.details_dialog import DetailsDialog
from editor.window.setup.identity_form import IdentityPage
from editor.window.setup.new_policy_dialog import NewPolicyDialog
from editor.window.sharing.joiners_dialog import JoinersDialog
from editor.window.widgets.form_dialog import PromptDialog, ask
from editor.window.widgets.runner import Runner


def fields(dialog: QWidget) -> dict[str, QLineEdit]:
    return {one.accessibleName(): one for one in dialog.findChildren(QLineEdit)}


def test_enter_in_a_prompt_gives_its_answer(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    answers: list[str] = []
    dialog = PromptDialog("Rename", "Heading", "Rename it", parent)
    ask(dialog, answers.append)
    QTest.keyClicks(dialog.focusWidget(), "Fees")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert answers == ["Fees"]


def test_a_dialog_begins_in_its_first_field_and_enter_begins_the_policy(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = NewPolicyDialog(tmp_path, parent)
    chosen: list[Path] = []
    dialog.accepted.connect(lambda: chosen.append(dialog.value().folder))
    dialog.open()
    assert dialog.focusWidget() is fields(dialog)["Title"]
    QTest.keyClicks(dialog.focusWidget(), "Terms")
    title = fields(dialog)["Title"]
    other = next(one for one in dialog.findChildren(QComboBox) if one.accessibleName() == "Other languages")
    other.setEditText("no language at all")
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert not chosen
    other.setEditText("English")
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert chosen == [tmp_path / "Terms"]


def test_languages_are_picked_by_name_and_stand_as_chips_until_they_are_pressed(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = NewPolicyDialog(tmp_path, parent)
    qtbot.addWidget(dialog)
    other = next(one for one in dialog.findChildren(QComboBox) if one.accessibleName() == "Other languages")
    dialog.open()
    for words in ("日本語", "French、de"):
        other.setEditText(words)
        QTest.keyClick(other, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.value().languages == ("ja", "fr", "de")
    chips = {one.accessibleName(): one for one in dialog.findChildren(QPushButton) if "✕" in one.text()}
    assert list(chips) == ["Take 日本語 away", "Take Français away", "Take Deutsch away"]
    QTest.keyClick(chips["Take Français away"], Qt.Key.Key_Space)
    assert dialog.value().languages == ("ja", "de")


def test_enter_in_the_field_of_the_file_reads_it_and_imports_nothing_yet(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    file = tmp_path / "terms.md"
    file.write_text("# One\n\nFirst.\n\n# Two\n\nSecond.\n", encoding="utf-8")
    dialog = ImportDialog(tmp_path, Runner(), theme, parent, language="en", into="")
    imported: list[object] = []
    dialog.imported.connect(lambda *answer: imported.append(answer))
    dialog.open()
    path = fields(dialog)["File"]
    path.setText(str(file))
    QTest.keyClick(path, Qt.Key.Key_Return)
    button = next(one for one in dialog.findChildren(QPushButton) if one.isDefault())
    assert not button.isEnabled()
    assert not imported
    qtbot.waitUntil(button.isEnabled)
    assert dialog.isVisible()
    assert not imported


def test_a_dialog_opens_no_larger_than_its_screen(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    room = parent.screen().availableGeometry()
    assert room.width() < 1160, "the screen of the tests is a small one"
    dialog = ImportDialog(tmp_path, Runner(), theme, parent, language="en", into="")
    dialog.open()
    assert dialog.width() < room.width()
    assert dialog.height() < room.height()
    dialog.close()


def test_a_number_stands_as_far_from_the_edge_as_words(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = NewPolicyDialog(tmp_path, parent)
    dialog.open()
    number = dialog.findChildren(QSpinBox)[0].findChildren(QLineEdit)[0]
    words = fields(dialog)["Title"]
    title = first_ink(words, "30")
    number.setText("30")
    assert abs(first_ink(number.parentWidget(), "") - title) <= 2
    dialog.close()


def first_ink(widget: QWidget | None, words: str) -> int:
    """The first column of pixels of a field, inside its frame, in which something dark stands."""
    assert widget is not None
    if isinstance(widget, QLineEdit):
        widget.setText(words)
        widget.clearFocus()
    image = widget.grab().toImage()
    rows = range(8, image.height() - 8)
    return next(x for x in range(3, image.width()) if any(image.pixelColor(x, y).lightness() < 110 for y in rows))


def test_a_refused_name_is_where_one_types_next(qtbot: QtBot) -> None:
    page = IdentityPage()
    qtbot.addWidget(page)
    page.show()
    name, email = page.findChildren(QLineEdit)
    email.setText("lin@example.com")
    email.setFocus()
    QTest.keyClick(email, Qt.Key.Key_Return)
    assert page.focusWidget() is name


def test_the_details_of_many_languages_fit_a_small_screen(qtbot: QtBot, theme: Theme) -> None:
    source = Tag("zh-Hant")
    others = [Tag(tag) for tag in ("zh-Hans", "en", "ja", "ko", "de", "fr", "es", "it", "ar")]
    languages = (Language(source, Making.WRITTEN), *(Language(tag, Making.TRANSLATED, source) for tag in others))
    policy = Policy(source=source, languages=languages, titles={tag: f"Title {tag}" for tag in (source, *others)})
    window = QWidget()
    qtbot.addWidget(window)
    dialog = DetailsDialog(policy, window)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert dialog.height() <= 768
    last = dialog.findChildren(QLineEdit)[len(policy.tags) - 1]
    last.setText("الخصوصية")
    assert dialog.edit() == Batch((SetTitle(others[-1], "الخصوصية"),))
    dialog.close()


def test_a_policy_of_an_older_format_is_offered_the_newest_and_left_alone_otherwise(qtbot: QtBot, theme: Theme) -> None:
    source = Tag("en")
    policy = Policy(source=source, languages=(Language(source, Making.WRITTEN),), titles={source: "Policy"})
    window = QWidget()
    qtbot.addWidget(window)

    def offers(shown: Policy) -> tuple[DetailsDialog, list[QCheckBox]]:
        dialog = DetailsDialog(shown, window)
        dialog.show()
        boxes = [one for one in dialog.findChildren(QCheckBox) if one.text().startswith("Upgrade to format")]
        return dialog, [one for one in boxes if one.isVisible()]

    newest, none = offers(policy)
    assert not none
    older, boxes = offers(replace(policy, format=1))
    assert older.edit() == Batch(())
    boxes[0].click()
    assert older.edit() == Batch((SetFormat(),))
    newest.close()
    older.close()


def test_a_second_key_of_somebody_known_needs_a_tick_of_its_own(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    source = Tag("en")
    lin = Person(PersonId("lin"), "Lin", "lin@example.org", ("publisher",))
    policy = Policy(source=source, languages=(Language(source, Making.WRITTEN),), titles={}, people=(lin,))
    asks = Person(PersonId("lin-2"), "Lin", "LIN@example.org", (), (KeyStore(tmp_path).make(),))
    window = QWidget()
    qtbot.addWidget(window)
    dialog = JoinersDialog(policy, (Asking("lin", asks, is_signed=True),), window)
    dialog.show()
    sure, author = (
        next(box for box in dialog.findChildren(QCheckBox) if box.text().startswith(words))
        for words in ("I asked Lin", "Author")
    )
    assert any("Publisher" in label.text() for label in dialog.findChildren(QLabel))
    assert not author.isEnabled()
    sure.click()
    author.click()
    who = Author("Lin", "lin@example.org")
    assert dialog.edit(who, None) != Batch(())
    sure.click()
    assert dialog.edit(who, None) == Batch(())
    dialog.close()
