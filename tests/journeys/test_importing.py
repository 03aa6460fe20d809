"""A text comes in: looked at, cut otherwise, begun as a policy, converted."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QPlainTextEdit, QTreeWidget

from editor.desk.imports import starting
from editor.desk.versions.clock import SystemClock
from editor.policy.language import Language, Making, Tag
from editor.policy.policy import Policy
from editor.window.exchange.import_dialog import ImportDialog
from tests.journeys.conftest import LIN, versions, written
from tests.journeys.driver import Person

LETTER = """\
歡迎使用鴿舍。

目錄
- 我們記下的事
- 我們不做的事
- 如何找到我們
- 何時改寫

我們記下的事
我們記下您的名字與來信的日子。

我們不做的事
我們不賣您的名字。
我們不拆您的信。

如何找到我們
請來信。

何時改寫
改寫時,我們會改頁首的日期。
"""


def look_at(person: Person, file: Path, *, language: str = "zh-Hant") -> ImportDialog:
    person.choose("Import a text…")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ImportDialog)
    box = next(one for one in dialog.findChildren(QComboBox) if one.accessibleName() == "Language of the text")
    box.setCurrentIndex(box.findData(language))
    dialog.read(file)
    return dialog


def headings(dialog: ImportDialog) -> list[str]:
    rows = dialog.findChildren(QTreeWidget)[0]
    return [rows.topLevelItem(row).text(1) for row in range(rows.topLevelItemCount())]


def begin(person: Person, folder: Path, *, languages: str = "zh-Hans") -> None:
    person.wait_for("Begin the policy")
    person.fill("Other languages", languages)
    person.fill("Folder", str(folder))
    person.click("Begin the policy")
    person.wait(lambda: person.window.page is not None)


def test_a_text_is_imported_cut_otherwise_and_converted(person: Person, tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text(LETTER, "utf-8")
    dialog = look_at(person, file)
    person.wait_for("Import 5 sections")
    assert headings(dialog) == ["我們記下的事", "我們不做的事", "如何找到我們", "何時改寫"]
    rows = dialog.findChildren(QTreeWidget)[0]
    person.click_row(rows, 1)
    person.click("Plain text")
    person.wait_for("Import 4 sections")
    person.fill("Title", "鴿舍的規矩")
    person.click("Import 4 sections")
    begin(person, tmp_path / "dovecote")
    assert person.sections() == ["Preamble", "我們記下的事", "如何找到我們", "何時改寫"]
    assert written(tmp_path / "dovecote", "preamble", "zh-Hant") == "歡迎使用鴿舍。\n"
    message = versions(tmp_path / "dovecote")[0].message
    assert message.startswith("Import letter.txt")
    assert "目錄" in message
    person.click("简体中文")
    person.choose("Language", "Convert all sections")
    person.wait_for("Converted 4 sections")
    person.go_to("我们记下的事")
    assert "我们记下您的名字与来信的日子。" in person.text()
    person.wait_for("Converted, not yet looked at")
    person.press("Ctrl+Z")
    assert person.text() == ""
    person.press("Ctrl+Shift+Z")
    person.press("Ctrl+S")
    person.wait(lambda: len(versions(tmp_path / "dovecote")) == 2)
    assert written(tmp_path / "dovecote", "preamble", "zh-Hans") == "欢迎使用鸽舍。\n"


def test_a_page_comes_in_without_what_stands_around_it_unless_it_is_wanted_whole(
    person: Person, tmp_path: Path
) -> None:
    file = tmp_path / "page.html"
    file.write_text(
        "<nav><a href=/>Home</a> <a href=/s>Shop</a></nav><main><h1>Terms</h1><h2>Use</h2><p>We keep your letters.</p>"
        "<h2>Keep</h2><p>For one year.</p></main>",
        "utf-8",
    )
    dialog = look_at(person, file)
    person.wait_for("Import 2 sections")
    (report,) = (one for one in dialog.findChildren(QPlainTextEdit) if one.accessibleName() == "Report")
    assert report.toPlainText().split("\n")[:2] == [
        "Of 12 words that a reader sees, 9 came in, 1 were set aside and 2 left out.",
        "Navigation was left out: “Home Shop”.",
    ]
    (whole,) = (one for one in dialog.findChildren(QCheckBox) if one.text().startswith("The whole page"))
    whole.click()
    person.wait(lambda: "Navigation" not in report.toPlainText() and bool(report.toPlainText()))
    assert report.toPlainText().startswith("Of 12 words that a reader sees, 12 came in,")
    dialog.reject()


def test_a_file_that_is_not_utf8_is_told_with_what_to_do(person: Person, tmp_path: Path) -> None:
    file = tmp_path / "old.txt"
    file.write_bytes(LETTER.encode("big5"))
    dialog = look_at(person, file)
    person.wait_for("looks like Big5")
    assert person.sees("save it as UTF-8")
    dialog.reject()


def test_the_real_text_becomes_thirteen_sections_and_a_preamble(
    person: Person, real_text_file: Path, tmp_path: Path
) -> None:
    look_at(person, real_text_file)
    person.wait_for("Import 14 sections")
    person.fill("Title", "政策")
    person.click("Import 14 sections")
    begin(person, tmp_path / "real")
    assert len(person.sections()) == 14
    assert person.sections()[0] == "Preamble"
    order = (tmp_path / "real" / "policy.toml").read_text("utf-8")
    assert '["app"]' in order
    assert '["android"]' in order
    person.click("简体中文")
    person.choose("Language", "Convert all sections")
    person.wait_for("Converted 14 sections")
    person.press("Ctrl+S")
    person.wait(lambda: len(versions(tmp_path / "real")) == 2)
    assert len(list((tmp_path / "real" / "text" / "zh-Hans").glob("*.md"))) == 14


def test_a_text_goes_into_an_open_policy_that_has_no_words_unless_asked_otherwise(
    person: Person, tmp_path: Path, house: Path
) -> None:
    english = Tag("en")
    empty = Policy(source=english, languages=(Language(english, Making.WRITTEN),), titles={english: "New"})
    starting.begin(tmp_path / "empty", empty, SystemClock(), LIN)
    letter = tmp_path / "letter.txt"
    letter.write_text(LETTER, "utf-8")
    for folder, into in ((tmp_path / "empty", True), (house, False)):
        person.open(folder)
        dialog = look_at(person, letter)
        box = next(one for one in dialog.findChildren(QCheckBox) if one.text().startswith("Into the open policy"))
        assert box.isChecked() is into
        dialog.reject()
