"""Publishing: the gates opened one by one, a release made, exported, proved; and refused where no word changed."""

import hashlib
from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QLabel, QPushButton, QTextBrowser, QTreeWidget

from editor.desk.comparison.past_policies import released_policy
from editor.desk.exports.exporting import release_pages
from editor.desk.proof.proving import verify
from editor.desk.versions.clock import SetClock
from editor.exchange.published.stamp import check_page, read_page
from editor.exchange.site.rendering import render
from editor.policy.language import Tag
from editor.policy.releases.release import Manifest
from editor.policy.section import SectionId
from editor.store.formats.manifest import manifest_path, read_manifest
from editor.store.repository import Repository
from editor.text.facts.dates import written_date
from editor.window.exchange.import_dialog import ImportDialog
from editor.window.frame import application
from editor.window.publish.correction_dialog import CorrectionDialog
from editor.window.publish.page_dialog import PageDialog
from editor.window.publish.proof_dialog import ProofDialog
from editor.window.publish.restore_dialog import RestoreDialog
from editor.window.widgets.cards import CardView
from editor.window.words.language_names import native_name
from tests.journeys.conftest import versions, written
from tests.journeys.driver import Person
from tests.samples import build_agreed_sample
from tests.window.publishing import release_ready

Found = TypeVar("Found")

CLOCK = datetime.fromisoformat("2026-11-23T14:00:00+08:00")
USE, ESTIMATES = SectionId("use"), SectionId("estimates")


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> SetClock:
    """What time it is for the program."""
    made = SetClock(CLOCK)
    monkeypatch.setattr(application, "SystemClock", lambda: made)
    return made


@pytest.fixture
def publisher(clock: SetClock, person_settings: Path, new_person: Callable[[], Person]) -> Person:
    """Somebody at a window whose clock stands still."""
    started = new_person()
    started.window.begin(None)
    return started


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    folder = tmp_path / "sample"
    build_agreed_sample(folder)
    return folder


def holds(person: Person, words: str) -> bool:
    return words in person.text()


def turn_to_publish(person: Person) -> None:
    person.press("Ctrl+5")
    person.wait(lambda: publish_button(person).isVisible())
    person.wait(lambda: not person.sees("Reading the draft…"))


def publish_button(person: Person) -> QPushButton:
    buttons = person.window.findChildren(QPushButton)
    return next(one for one in buttons if one.text().startswith("Publish release "))


def page_words(person: Person) -> str:
    pages = [one for one in person.window.findChildren(QTextBrowser) if one.isVisible()]
    return pages[0].toPlainText()


def shows(person: Person, words: str) -> bool:
    return words in page_words(person)


def manifest(folder: Path, number: int) -> Manifest:
    path = manifest_path(number)
    return read_manifest(path, (folder / path).read_bytes())


def remove_line_end_from(person: Person, words: str) -> None:
    """Delete a paragraph from these words on."""
    found = person.editor.document().find(words)
    assert not found.isNull()
    found.setPosition(found.selectionStart())
    found.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    person.editor.setTextCursor(found)
    QTest.keyClick(person.editor, Qt.Key.Key_Delete)


def export(person: Person, folder: Path) -> None:
    """Write the release as web pages into a folder."""
    person.click("Write the release as web pages, Word or PDF")
    person.fill("Folder", str(folder))
    person.click("Export")


def prove(person: Person) -> tuple[str, list[list[str]]]:
    """Open the proof beside the window; its verdict, and number, date and verdict of each release."""
    person.click("Prove every release again")
    dialog = next(one for one in person.window.findChildren(ProofDialog) if one.isVisible())
    person.wait(lambda: any(one.isVisible() for one in dialog.findChildren(CardView)))
    card = next(one for one in dialog.findChildren(CardView) if one.isVisible())
    said = " | ".join(label.text() for label in card.findChildren(QLabel))
    rows = dialog.findChildren(QTreeWidget)[0]
    items = [rows.topLevelItem(row) for row in range(rows.topLevelItemCount())]
    shown = [[item.text(column) for column in range(3)] for item in items if item is not None]
    dialog.close()
    return said, shown


def in_repository(folder: Path, work: Callable[[Repository], Found]) -> Found:
    repository = Repository.open(folder)
    try:
        return work(repository)
    finally:
        repository.close()


def test_gates_open_one_by_one_and_the_release_is_exported_and_proved(
    publisher: Person, sample: Path, tmp_path: Path
) -> None:
    person = publisher
    person.open(sample)
    turn_to_publish(person)
    person.wait_for("4 texts not in step")
    assert not publish_button(person).isEnabled()
    assert publish_button(person).toolTip() == "4 texts not in step."
    person.wait_for("was 1 September 2026 → becomes 23 November 2026 (Asia/Taipei)")

    person.click("Go to the outdated text in 简体中文")
    person.wait_for("1 change since it was in step")
    person.press("Ctrl+Return")
    person.wait_for("Unchanged since it was in step")
    for words in ("Contacting you.", "TODO"):
        person.press("F7")
        person.wait(partial(holds, person, words))
        person.press("Ctrl+Return")
        person.wait_for("In step with the source")
    turn_to_publish(person)
    person.wait_for("1 text not in step")
    person.wait_for("2 problems block the release")
    person.click("Fix")
    person.wait(partial(holds, person, "7 business days"))
    person.cursor_to("within ", after=True)
    person.press("Delete")
    person.type("5")
    turn_to_publish(person)
    person.wait_for("1 problem blocks the release")
    person.click("Fix")
    person.wait(partial(holds, person, "TODO"))
    remove_line_end_from(person, "TODO")

    turn_to_publish(person)
    person.wait(lambda: not person.sees("blocks the release"))
    person.click("Hold back §3 預計送達時間")
    person.wait_for("it was never published, and stays out")
    person.wait(publish_button(person).isEnabled)
    person.wait(lambda: "2026年11月23日" in page_words(person))
    person.wait(lambda: "預計送達時間" not in page_words(person))
    person.publish("Publish release 4")
    person.wait_for("Release 4 is published, last updated 23 November 2026.")
    person.wait_for("Readers have release 4")
    person.wait_for("it was never published, and stays out")
    assert not publish_button(person).isEnabled()

    made = manifest(sample, 4)
    assert (made.updated, made.effective) == (date(2026, 11, 23), date(2026, 12, 23))
    assert {one.updated for one in made.languages} == {date(2026, 11, 23)}
    assert ESTIMATES not in {section.id for section in made.sections}
    assert "TODO" not in written(sample, "use", "ja")
    assert versions(sample)[0].message.startswith("Release 4 of 2026-11-23")
    digest = hashlib.sha256((sample / "releases" / "4.toml").read_bytes()).hexdigest()
    person.click("Details")
    assert person.sees(f"SHA-256 {digest}")

    export(person, tmp_path / "pages")
    person.wait_for("files into")
    for page in in_repository(sample, release_pages):
        html = (tmp_path / "pages" / page.language / "index.html").read_text("utf-8")
        assert check_page(html, page) == ()
        assert read_page(html).updated == date(2026, 11, 23)
    verdict, releases = prove(person)
    assert verdict.startswith("Everything holds")
    assert releases[0] == ["4", "23 November 2026", "holds"]
    assert [number for number, _, _ in releases] == ["4", "3", "2", "1"]
    assert in_repository(sample, verify).first_breach is None


def test_unchanged_words_are_refused_with_the_reason_and_the_date_that_stays(
    publisher: Person, sample: Path, clock: SetClock
) -> None:
    person = publisher
    person.open(sample)
    turn_to_publish(person)
    person.click("Hold back §2 資料的使用方式")
    person.click("Hold back §3 預計送達時間")
    person.wait_for("Nothing that goes out changed since release 3, so there is nothing to publish")
    assert person.sees("the date stays 1 September 2026")
    assert person.sees("§3 預計送達時間 waits in 繁體中文 · 简体中文 · English")
    assert not publish_button(person).isEnabled()
    assert publish_button(person).toolTip() == "Nothing that goes out differs from release 3."
    person.wait(lambda: "2026年9月1日" in page_words(person))
    person.click("Publish §2 資料的使用方式 after all")
    person.wait_for("was 1 September 2026 → becomes 23 November 2026 (Asia/Taipei)")
    assert not (sample / "releases" / "4.toml").exists()


def test_a_language_goes_out_behind_with_a_reason_and_keeps_its_date(publisher: Person, sample: Path) -> None:
    person = publisher
    person.open(sample)
    turn_to_publish(person)
    for language, gone in (("简体中文", "3 texts"), ("English", "2 texts"), ("日本語", "")):
        person.click(f"Publish {language} behind its source")
        person.click("Publish it behind")
        assert person.sees("Say why: the release keeps the reason.")
        person.fill("Why", "The new rule cannot wait")
        person.click("Publish it behind")
        person.wait_for(f"{language} is published behind its source: The new rule cannot wait")
        if gone:
            person.wait_for(f"{gone} not in step")
    person.wait(publish_button(person).isEnabled)
    person.click("日本語")
    person.wait(lambda: "2026年9月1日" in page_words(person))
    person.wait(lambda: "2026年11月23日" in page_words(person))
    person.publish("Publish release 4")
    person.wait_for("Release 4 is published")
    made = manifest(sample, 4)
    japanese = made.language(Tag("ja"))
    assert japanese is not None
    assert (japanese.updated, japanese.reason) == (date(2026, 9, 1), "The new rule cannot wait")
    assert japanese.behind == (USE, ESTIMATES)
    person.wait_for("Readers have release 4")

    # What waits is told in the same number by the page and by the status line, and nothing can wait any more.
    person.wait_for("日本語 was published behind its source: The new rule cannot wait")
    assert not person.sees("Wait for it")
    assert person.sees("§2 資料的使用方式 waits in English · 日本語")
    person.wait(lambda: "1 change since release 4" in person.status())
    own = next(page for page in in_repository(sample, release_pages) if page.language == "ja")
    person.wait(partial(shows, person, f"施行日：{written_date(own.effective, 'ja')}"))
    verdict, releases = prove(person)
    assert verdict.startswith("Everything holds")
    assert "日本語 1 September 2026" in releases[0][1]


def test_a_clock_that_was_set_back_is_told_and_nothing_is_published(
    publisher: Person, sample: Path, clock: SetClock
) -> None:
    clock.instant = datetime.fromisoformat("2026-08-01T09:00:00+08:00")
    person = publisher
    person.open(sample)
    turn_to_publish(person)
    person.wait_for("This computer's clock is behind the last release")
    assert not publish_button(person).isEnabled()


def test_a_new_day_is_shown_before_anything_is_published(publisher: Person, sample: Path, clock: SetClock) -> None:
    person = publisher
    person.open(sample)
    turn_to_publish(person)
    person.click("Hold back §2 資料的使用方式")
    person.click("Go to the missing text in 日本語")
    person.write("# 配達予定\n\n目安です。")
    person.press("Ctrl+Return")
    turn_to_publish(person)
    person.wait(publish_button(person).isEnabled)
    clock.instant = datetime.fromisoformat("2026-11-24T00:01:00+08:00")
    person.publish("Publish release 4")
    person.wait_for("The draft or the day changed meanwhile.")
    assert not (sample / "releases" / "4.toml").exists()
    person.wait_for("becomes 24 November 2026 (Asia/Taipei)")
    person.wait(publish_button(person).isEnabled)
    person.publish("Publish release 4")
    person.wait_for("Release 4 is published, last updated 24 November 2026.")
    assert manifest(sample, 4).updated == date(2026, 11, 24)


def test_an_edited_manifest_is_named_by_the_proof(publisher: Person, sample: Path) -> None:
    person = publisher
    person.open(sample)
    file = sample / "releases" / "2.toml"
    file.write_text(file.read_text("utf-8").replace("2026-03-15", "2026-03-16"), "utf-8")
    turn_to_publish(person)
    verdict, _ = prove(person)
    assert verdict.startswith("The first thing that breaks")
    assert "Release 2 | Rule S6" in verdict


def test_the_real_text_is_imported_converted_published_and_proved(
    publisher: Person, real_text_file: Path, tmp_path: Path
) -> None:
    person = publisher
    person.choose("Import a text…")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ImportDialog)
    dialog.read(real_text_file)
    language = person.widget(QComboBox, lambda one: one.accessibleName() == "Language of the text", "the language")
    language.setCurrentIndex(language.findData("zh-Hant"))
    person.wait_for("Import 14 sections")
    person.fill("Title", "隱私權政策")
    person.click("Import 14 sections")
    person.wait_for("Begin the policy")
    folder = tmp_path / "policy"
    person.fill("Other languages", "zh-Hans")
    person.fill("Folder", str(folder))
    person.click("Begin the policy")
    person.wait(lambda: person.window.page is not None)
    turn_to_publish(person)
    person.wait_for("14 texts not in step")
    assert not publish_button(person).isEnabled()

    person.press("Ctrl+2")
    person.choose("Language", "Convert all sections")
    person.wait_for("Converted 14 sections")
    turn_to_publish(person)
    person.wait_for("This is the first release")
    person.wait_for("14 converted texts nobody has looked at")
    person.wait(publish_button(person).isEnabled)
    person.publish("Publish release 1")
    person.wait_for("Release 1 is published, last updated 23 November 2026.")
    person.wait_for("No word differs from release 1.")

    made = manifest(folder, 1)
    assert len(made.cells) == 28
    assert {one.updated for one in made.languages} == {date(2026, 11, 23)}
    assert len(made.warnings) >= 14
    for page in in_repository(folder, release_pages):
        person.click(native_name(page.language))
        person.wait(partial(shows, person, written_date(made.updated, page.language)))
        assert read_page(render(page)).updated == made.updated
    verdict, releases = prove(person)
    assert verdict.startswith("Everything holds")
    assert releases == [["1", "23 November 2026", "holds"]]


def test_a_wrong_date_is_corrected_in_the_open(publisher: Person, sample: Path) -> None:
    publisher.open(sample)
    turn_to_publish(publisher)
    publisher.click("Give a release its right date")
    publisher.wait(lambda: isinstance(QApplication.activeModalWidget(), CorrectionDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, CorrectionDialog)
    dialog.findChildren(QDateEdit)[0].setDate(QDate(2026, 8, 28))
    dialog.confirm.click()
    publisher.wait_for("Only the date of release 3 is corrected")
    publisher.wait(lambda: "2026年8月28日" in page_words(publisher))
    publisher.wait(publish_button(publisher).isEnabled)
    publisher.publish("Publish release 4")
    publisher.wait_for("Release 4 is published, last updated 28 August 2026.")
    made = manifest(sample, 4)
    assert (made.corrects, made.updated) == (3, date(2026, 8, 28))
    assert made.cells == manifest(sample, 3).cells
    assert in_repository(sample, verify).first_breach is None

    # The correction was wrong too: of the two that have these words the older one is named now.
    publisher.wait_for("Ready to publish release 5?")
    publisher.click("Give a release its right date")
    publisher.wait(lambda: isinstance(QApplication.activeModalWidget(), CorrectionDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, CorrectionDialog)
    which = dialog.findChildren(QComboBox)[0]
    assert [which.itemText(row) for row in range(which.count())] == [
        "Release 4 · 28 August 2026",
        "Release 3 · 1 September 2026",
    ]
    which.setCurrentIndex(1)
    dialog.findChildren(QDateEdit)[0].setDate(QDate(2026, 8, 30))
    dialog.confirm.click()
    publisher.wait_for("was 1 September 2026 → becomes 30 August 2026")
    publisher.wait(publish_button(publisher).isEnabled)
    publisher.publish("Publish release 5")
    publisher.wait_for("Release 5 is published, last updated 30 August 2026.")
    assert (manifest(sample, 5).corrects, manifest(sample, 5).updated) == (3, date(2026, 8, 30))
    assert in_repository(sample, verify).first_breach is None


def test_an_older_release_becomes_the_draft_again_and_one_undo_takes_it_back(publisher: Person, sample: Path) -> None:
    publisher.open(sample)
    before = written(sample, "retention", "zh-Hant")
    turn_to_publish(publisher)
    publisher.click("Restore a release as a new draft")
    publisher.wait(lambda: isinstance(QApplication.activeModalWidget(), RestoreDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RestoreDialog)
    dialog.findChildren(QComboBox)[0].setCurrentIndex(1)
    dialog.confirm.click()
    publisher.wait_for("The draft is what release 2 was. The people stay as they are.")
    publisher.wait_kept()
    policy = publisher.window.page.desk.policy if publisher.window.page else None
    assert policy is not None
    assert policy.texts == in_repository(sample, lambda repository: released_policy(repository, 2)).texts
    publisher.wait_for("The words changed since release 3, so the date changes")
    publisher.click("Undo")
    publisher.wait_kept()
    assert written(sample, "retention", "zh-Hant") == before


def test_a_version_from_the_future_is_published_with_a_reason_that_the_release_keeps(
    publisher: Person, tmp_path: Path
) -> None:
    """The version was saved at noon in London, and it is six in the morning there by this computer's clock."""
    folder = tmp_path / "policy"
    release_ready(folder, released=False).close()
    publisher.open(folder)
    turn_to_publish(publisher)
    publisher.wait(publish_button(publisher).isEnabled)
    publisher.publish("Publish release 1")
    publisher.wait_for("says it was made on 23 November 2026, 12:00")
    assert publisher.sees("this computer’s clock shows 23 November 2026, 06:00")
    assert not any("--future" in one for one in publisher.words())
    publisher.click("Keep the reason")
    assert publisher.sees("Say why: the release keeps the reason.")
    publisher.fill("Why", "The office clock ran ahead.")
    publisher.click("Keep the reason")
    publisher.wait_for("A version dated in the future goes out with your reason")
    assert not any("--future" in one for one in publisher.words())
    publisher.wait(publish_button(publisher).isEnabled)
    publisher.publish("Publish release 1")
    publisher.wait_for("Release 1 is published")
    assert manifest(folder, 1).warnings[-1].endswith("The office clock ran ahead.")
    assert in_repository(folder, verify).first_breach is None


def test_years_of_the_republic_are_ticked_and_stand_on_the_page_of_taiwan_alone(
    publisher: Person, sample: Path
) -> None:
    publisher.open(sample)
    turn_to_publish(publisher)
    publisher.wait(partial(shows, publisher, "2026年11月23日"))
    publisher.choose("Policy details…")
    publisher.click("Write years as 民國 on pages of Taiwan")
    publisher.click("Set the details")
    publisher.wait(partial(shows, publisher, "民國115年11月23日"))
    assert not shows(publisher, "2026年11月23日")
    publisher.click("简体中文")
    publisher.wait(partial(shows, publisher, "2026年"))
    assert not shows(publisher, "民國")


def test_a_page_that_differs_is_caught(publisher: Person, sample: Path, tmp_path: Path) -> None:
    publisher.open(sample)
    turn_to_publish(publisher)
    html = next(render(page) for page in in_repository(sample, release_pages) if page.language == "en")
    saved = tmp_path / "saved.html"
    saved.write_text(html.replace("fictional", "real"), "utf-8")
    publisher.click("Compare a published page with the releases")
    dialog = next(one for one in publisher.window.findChildren(PageDialog) if one.isVisible())
    dialog.language.setCurrentIndex(dialog.language.findData("en"))
    dialog.open_file(saved)
    publisher.wait(dialog.redline.isVisible)
    assert dialog.redline.change_count() == 1
    saved.write_text(html, "utf-8")
    dialog.open_file(saved)
    publisher.wait(lambda: "The page is what was released" in {one.text() for one in dialog.findChildren(QLabel)})
    dialog.close()
