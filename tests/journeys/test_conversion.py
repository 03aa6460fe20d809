"""Converting: a language is made, its questions are decided, the source changes, and only what is new is asked."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QListView

from editor.desk.imports.starting import begin
from editor.desk.versions.clock import SystemClock
from editor.policy.language import Language, Making, Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell, Section, SectionId
from tests.journeys.conftest import LIN, versions, written
from tests.journeys.driver import Person

TEXT = "# 规则\n\n我们复议您的要求。\n\n他们制定机制。"


@pytest.fixture
def chinese(tmp_path: Path) -> Path:
    """A policy in Simplified Chinese, from which Traditional Chinese is converted."""
    source, target = Tag("zh-Hans"), Tag("zh-TW")
    rules = SectionId("rules")
    policy = Policy(
        source=source,
        languages=(Language(source, Making.WRITTEN), Language(target, Making.CONVERTED, source)),
        titles={source: "隐私政策"},
        sections=(Section(rules),),
        texts={Cell(rules, source): TEXT},
    )
    folder = tmp_path / "chinese"
    begin(folder, policy, SystemClock(), LIN)
    return folder


def questions(person: Person) -> QListView:
    return person.widget(QListView, lambda one: one.accessibleName() == "Places to look at", "the review")


def shown(person: Person) -> list[str]:
    model = questions(person).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def open_ones(person: Person) -> list[str]:
    """The rows over those that are decided, without their headings."""
    rows = shown(person)
    ends = [
        number
        for number, words in enumerate(rows)
        if words.startswith(("Decided", "Legal usage", "Other forms", "Would not"))
    ]
    return [words for words in rows[: min(ends, default=len(rows))] if " → " in words]


def decide(person: Person, words: str, key: str) -> None:
    view = questions(person)
    person.click_row(view, shown(person).index(words))
    person.wait(lambda: person.sees("Rule: "))
    view.setFocus()
    person.press(key)
    person.wait(lambda: words not in open_ones(person))


def test_only_what_is_new_is_asked_after_the_source_changed(person: Person, chinese: Path) -> None:
    person.open(chinese)
    person.press("Ctrl+2")
    person.wait_for("Not converted yet")
    person.click("Convert from 简体中文")
    person.wait(lambda: "複議" in person.text())
    person.wait(lambda: open_ones(person) == ["复议 → 複議", "机制 → 機制"])
    decide(person, "复议 → 複議", "2")
    person.wait(lambda: "我們復議您的要求" in person.text())
    decide(person, "机制 → 機制", "1")
    person.wait_for("Nothing is left to check here.")
    person.write("謝謝。")
    person.press("Ctrl+S")
    person.wait(lambda: len(versions(chinese)) == 2)
    kept = (chinese / "decisions" / "zh-TW.toml").read_text("utf-8")
    assert kept.count("[[decision]]") == 2

    person.press("Ctrl+1")
    person.press("Alt+Left")
    person.write("\n\n编制账户。")
    person.press("Ctrl+2")
    person.wait_for("Converting again keeps edits made by hand.")
    person.click("Convert again")
    person.wait(lambda: "編制賬戶" in person.text())
    assert person.text().startswith("# 規則\n\n我們復議您的要求。\n\n他們制定機制。")
    assert "謝謝" in person.text()
    person.wait(lambda: open_ones(person)[:1] == ["编制 → 編制"])
    assert not any("复议" in words or "机制" in words for words in open_ones(person))
    person.press("Ctrl+Z")
    assert "編制賬戶" not in person.text()
    assert "謝謝" in person.text()
    person.press("Ctrl+Shift+Z")
    person.press("Ctrl+S")
    person.wait(lambda: len(versions(chinese)) == 3)
    assert "編制賬戶" in written(chinese, "rules", "zh-TW")


def test_an_edit_by_hand_is_listed_and_another_conversion_keeps_it(person: Person, chinese: Path) -> None:
    person.open(chinese)
    person.press("Ctrl+2")
    person.click("Convert from 简体中文")
    person.wait(lambda: "複議" in person.text())
    person.write("並且", behind="您的要求")
    person.wait_for("By hand · 1")
    person.click("By hand · 1")
    person.wait_for("edits by hand: 1")
    person.click("Convert from 简体中文")
    person.wait_for("edits by hand were kept.")
    assert "您的要求並且" in person.text()
