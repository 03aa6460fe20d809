"""Writing: sections typed, taken back, added, renamed, moved, split, joined and removed; each truth looked at."""

from pathlib import Path

from tests.journeys.conftest import TEXTS, versions, written
from tests.journeys.driver import Person


def test_words_typed_in_two_sections_are_taken_back_one_by_one(person: Person, house: Path) -> None:
    person.open(house)
    person.write(" And more.")
    person.go_to("How long we keep it")
    person.write(" 條款")
    assert person.text().endswith("no longer. 條款")
    person.press("Ctrl+Z")
    assert not person.text().endswith("條款")
    person.go_to("What you may ask")
    person.press("Ctrl+Z")
    person.press("Ctrl+Z")
    assert person.text() == TEXTS["use"]
    person.press("Ctrl+Shift+Z")
    assert person.text().endswith("And more.")
    person.press("Ctrl+S")
    person.wait(lambda: len(versions(house)) == 2)
    assert written(house, "use") == TEXTS["use"] + " And more.\n"
    assert written(house, "keep") == TEXTS["keep"] + "\n"
    assert versions(house)[0].message == "Edit How we use it (en)"


def test_a_section_is_added_renamed_and_moved(person: Person, house: Path) -> None:
    person.open(house)
    person.go_to("How long we keep it")
    person.press("Ctrl+Shift+N")
    person.fill("Heading", "Cookies")
    person.click("Add the section")
    assert person.sections() == ["How we use it", "How long we keep it", "Cookies", "What you may ask"]
    assert person.text() == "# Cookies\n\n"
    person.write("We bake none.")
    person.press("F2")
    person.type("Biscuits\n")
    person.wait(lambda: "Biscuits" in person.sections())
    assert person.text() == "# Biscuits\n\nWe bake none."
    person.press("Alt+Up")
    person.press("Alt+Up")
    assert person.sections()[0] == "Biscuits"
    person.choose("Section", "Move the section down")
    assert person.sections()[1] == "Biscuits"
    person.press("Ctrl+S")
    person.wait(lambda: len(versions(house)) == 2)
    assert written(house, "cookies") == "# Biscuits\n\nWe bake none.\n"
    order = (house / "policy.toml").read_text("utf-8")
    assert order.index('"use"') < order.index('"cookies"') < order.index('"keep"')


def test_a_section_is_split_where_the_cursor_stands_and_joined_again(person: Person, house: Path) -> None:
    person.open(house)
    person.cursor_to("We keep the lamps")
    person.press("Ctrl+Shift+Return")
    person.fill("Heading of the second part", "Lamps")
    person.click("Split")
    assert person.sections() == ["How we use it", "Lamps", "How long we keep it", "What you may ask"]
    assert person.text() == "# Lamps\n\nWe keep the lamps lit."
    person.go_to("How we use it")
    assert person.text() == "# How we use it\n\nWe answer your letters."
    person.press("Ctrl+Shift+M")
    assert person.sections() == ["How we use it", "How long we keep it", "What you may ask"]
    assert "## Lamps\n\nWe keep the lamps lit." in person.text()
    person.press("Ctrl+Z")
    assert "Lamps" in person.sections()
    person.press("Ctrl+Z")
    assert person.text() == TEXTS["use"]
    person.press("Ctrl+S")
    assert len(versions(house)) == 1


def test_a_removed_section_comes_back_by_the_button_that_offers_it(person: Person, house: Path) -> None:
    person.open(house)
    person.go_to("How long we keep it")
    person.outline.setFocus()
    person.press("Delete")
    assert person.sections() == ["How we use it", "What you may ask"]
    person.wait_for("Removed “How long we keep it” in every language.")
    person.click("Undo")
    assert person.sections() == ["How we use it", "How long we keep it", "What you may ask"]
    assert person.text() == TEXTS["keep"]
    person.choose("Section", "Remove the section")
    person.press("Ctrl+S")
    person.wait(lambda: len(versions(house)) == 2)
    assert not (house / "text" / "en" / "keep.md").exists()


def test_a_message_of_ones_own_stands_beside_the_version(person: Person, house: Path) -> None:
    person.open(house)
    person.write(" Really.")
    person.press("Ctrl+Shift+S")
    person.fill("What changed", "Say that we mean it")
    person.click("Save the version")
    person.wait(lambda: len(versions(house)) == 2)
    assert versions(house)[0].message == "Say that we mean it"
    assert versions(house)[0].author.name == "Lin"
    person.wait_kept()


def test_a_translation_is_typed_and_marked_in_step(person: Person, house: Path) -> None:
    person.open(house)
    person.click("日本語")
    assert person.text() == ""
    person.write("# 使い方\n\n手紙に答えます。")
    person.wait_for("Draft, not yet marked in step")
    person.press("Ctrl+Return")
    person.wait_for("In step with the source")
    person.press("Alt+Left")
    person.write(" Soon.")
    person.press("Alt+Right")
    person.wait_for("The source changed since")
    person.press("Ctrl+S")
    person.wait(lambda: len(versions(house)) == 2)
    assert written(house, "use", "ja") == "# 使い方\n\n手紙に答えます。\n"
    assert (house / "sync" / "ja" / "use.toml").is_file()


def test_every_command_of_the_menus_is_answered(person: Person, house: Path) -> None:
    person.open(house)
    assert person.window.commands.unanswered() == ()
