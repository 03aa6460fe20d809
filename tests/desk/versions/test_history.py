"""Versions as people look at them."""

from datetime import date
from pathlib import Path

import pytest

from editor.desk.versions.history import Reach, VersionDetail, automatic_message, details, history, last_authors
from editor.policy.editing.edits import AddSection, Batch, SetFact, SetText, apply
from editor.policy.section import Cell, Section, SectionId
from editor.store.history import Author
from tests.desk.folders import LIN, Folder
from tests.policy.values import EN, HANT, KEEP, TAGS, USE, small_policy

WARD = Author("Helen Ward", "ward@example.org")


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    made = Folder(tmp_path)
    opened = made.open()
    session, repository = opened.session, made.repository()
    made.release(session)
    made.later(days=3)
    session.author = WARD
    session.submit(SetText(Cell(USE, EN), "# Use\n\nWe write."))
    session.save(repository, "Shorter")
    made.later(days=3)
    session.author = LIN
    session.submit(SetFact("days", {"*": "14 天"}))
    made.release(session)
    opened.close()
    return made


def test_releases_stand_out(folder: Folder) -> None:
    rows = history(folder.repository())
    assert [(row.release, row.version.message) for row in rows] == [
        (2, "Release 2 of 2026-09-07"),
        (None, "Draft of release 2"),
        (None, "Shorter"),
        (1, "Release 1 of 2026-09-01"),
        (None, "Draft of release 1"),
        (None, "Begin the policy"),
    ]


def test_a_version_says_what_it_touched_and_a_release_its_date_and_languages(folder: Folder) -> None:
    repository = folder.repository()
    rows = history(repository)
    found = details(repository, rows)
    assert found[rows[0].version.id] == VersionDetail(Reach((), (), False), date(2026, 9, 7), TAGS)
    assert found[rows[1].version.id].reach.policy
    assert found[rows[2].version.id] == VersionDetail(Reach(("en",), ("use",), False))
    assert found[rows[-1].version.id].reach == Reach(("en", "zh-Hans", "zh-Hant"), ("keep", "use"), True)


def test_the_last_author_of_what_changed_since_a_release(folder: Folder) -> None:
    repository = folder.repository()
    found = last_authors(repository, 1)
    assert found["text/en/use.md"] == WARD
    assert found["facts.toml"] == LIN
    assert "text/zh-Hant/use.md" not in found
    assert last_authors(repository, 2) == {}
    assert last_authors(repository, None)["text/zh-Hant/use.md"] == LIN


def test_a_version_without_a_message_is_called_after_what_it_changed() -> None:
    before = small_policy()
    more = SectionId("more")
    added = apply(before, Batch((AddSection(Section(more), 0), SetText(Cell(more, HANT), "# 更多\n\n話。"))))
    edited = apply(before, SetText(Cell(USE, EN), "# Use\n\nOther."))
    both = apply(edited, SetText(Cell(KEEP, HANT), "# 保存"))
    assert automatic_message(before, edited) == "Edit 使用 (en)"
    assert automatic_message(before, added) == "Add 更多 (zh-Hant)"
    assert automatic_message(added, before) == "Remove 更多 (zh-Hant)"
    assert automatic_message(before, both) == "Edit 2 sections (en, zh-Hant)"
    assert automatic_message(edited, apply(edited, SetText(Cell(USE, HANT), "no heading"))) == "Edit use (zh-Hant)"
