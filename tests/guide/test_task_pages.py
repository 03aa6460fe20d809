"""The pages that say how something is done name what the program has, in each of the languages."""

import itertools
import re
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from editor.command.dispatch import COMMANDS as HEADLESS
from editor.command.dispatch import command_parser
from editor.desk.reports.guide import ENGLISH, TASKS, WORKSPACES, find_in_guide, guide_pages
from editor.window.frame.workspaces import WORKSPACES as KINDS
from editor.window.setup.guide_window import GuideWindow, guide_folder
from tests.guide.pages import (
    FOLDER,
    KEYS,
    LANGUAGES,
    NAMES,
    QUOTED,
    WORDS,
    bold_words,
    command_keys,
    given_keys,
    keys_of_commands,
    page,
    phrases,
    simplified,
)

PAGES = list(itertools.product(LANGUAGES, NAMES))


@pytest.mark.parametrize(("language", "name"), PAGES)
def test_every_bold_word_is_one_of_the_window_and_every_key_is_one_of_a_command(language: str, name: str) -> None:
    text = page(language, name)
    assert [word for word in bold_words(text) if word not in phrases(language)] == []
    assert [key for key in KEYS.findall(text) if key not in command_keys()] == []


@pytest.mark.parametrize(("language", "name"), PAGES)
def test_every_key_beside_a_command_is_one_of_that_command(language: str, name: str) -> None:
    assert set(given_keys(page(language, name))) <= keys_of_commands(language)


@pytest.mark.parametrize(("language", "name"), PAGES)
def test_what_a_page_quotes_is_what_the_program_says(language: str, name: str) -> None:
    said = phrases(language)
    for quoted in QUOTED.findall(page(language, name)):
        pattern = re.compile(".+?".join(map(re.escape, quoted.split("…"))))
        assert any(pattern.search(one) for one in said), quoted


@pytest.mark.parametrize("name", NAMES)
def test_the_simplified_page_is_the_conversion_of_the_traditional_one(name: str) -> None:
    made = simplified(page("zh-Hant", name))
    assert page("zh-Hans", name) == made, "run python -m tests.guide"


@pytest.mark.parametrize("name", NAMES)
def test_the_languages_say_the_same_in_the_same_order(name: str) -> None:
    """As many headings, steps, items, rows and pictures, the same keys, links and commands, in the same order."""
    shapes = [re.findall(r"^(#+|\d+\.|-|\|)", page(language, name), re.MULTILINE) for language in LANGUAGES]
    assert shapes[0] == shapes[1] == shapes[2]
    written = [page(language, name) for language in LANGUAGES]
    for pattern in (KEYS, re.compile(r"`(dateline [^`]*)`"), re.compile(r"^    (\S.*)$", re.MULTILINE)):
        found = [sorted(" ".join(one.split()) for one in pattern.findall(text)) for text in written]
        assert found[0] == found[1] == found[2]


@pytest.mark.parametrize(("language", "name"), PAGES)
def test_every_line_for_the_terminal_names_a_command_and_options_that_it_has(language: str, name: str) -> None:
    known = {command.name: command_parser(command).format_help() for command in HEADLESS} | {"--version": "--version"}
    for line in re.findall(r"`(dateline [^`]*)`|^    (dateline .*)$", page(language, name), re.MULTILINE):
        for said in re.split(r"&&", line[0] or line[1]):
            words = said.split()
            assert words[1] in known
            assert [word for word in words if word.startswith("--") and word not in known[words[1]]] == []


@pytest.mark.parametrize(("language", "name"), PAGES)
def test_no_sign_of_markdown_is_left_where_git_hosts_and_the_window_show_a_page(language: str, name: str) -> None:
    """CommonMark ends no emphasis between a sign and a letter, as in `**忽略…**會`."""
    parts = [part for part in MarkdownIt("commonmark").enable("table").parse(page(language, name)) if part.children]
    words = [one.content for part in parts for one in part.children or () if one.type == "text"]
    assert [one for one in words if "*" in one] == []


@pytest.mark.parametrize(("language", "name"), PAGES)
def test_every_picture_is_of_the_language_and_has_words(language: str, name: str) -> None:
    for words, target in re.findall(r"!\[([^\]]*)\]\(([^)\s]+)\)", page(language, name)):
        assert len(words) > 8, "a picture needs words for whoever does not see it"
        assert f"/{language}/" in target


def test_the_list_of_pages_on_a_git_host_names_all() -> None:
    listed = re.findall(r"\]\(([^)\s]+)\)", (FOLDER / "README.md").read_text(encoding="utf-8"))
    expected = {f"{language}/{name}.md" for language, name in PAGES} | {f"en/{name}.md" for name in ENGLISH}
    assert set(listed) == expected


def test_every_page_of_the_folder_is_a_page_of_the_guide() -> None:
    assert {path.stem for path in (FOLDER / "en").glob("*.md")} == {*NAMES, *ENGLISH}
    assert set(KINDS) == set(WORKSPACES)


def test_what_was_decided_for_the_simplified_pages_is_used() -> None:
    written = "".join(page("zh-Hant", name) for name in NAMES)
    rows = [line.split("\t")[0] for line in WORDS.read_text(encoding="utf-8").splitlines() if "\t" in line]
    assert [row for row in rows if row not in written] == []


def test_the_guide_is_found_by_its_words_whatever_their_script() -> None:
    pages = guide_pages(guide_folder(), "zh-Hant")
    assert {one.page.name for one in find_in_guide(pages, "审阅规则")} >= {"review"}
    assert next(iter(find_in_guide(pages, "按鍵"))).page.name == "keys"
    assert list(find_in_guide(pages, "no such words")) == []


def test_a_language_without_a_guide_gets_the_english_one(tmp_path: Path) -> None:
    assert [one.name for one in guide_pages(guide_folder(), "fr")][: len(TASKS)] == list(TASKS)
    assert guide_pages(tmp_path, "en") == ()


def test_the_window_shows_a_page_finds_others_and_follows_links(qtbot: QtBot) -> None:
    window = GuideWindow("zh_Hant", "review", None)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.show()
    rows = window.findChild(QListWidget)
    assert rows is not None
    assert "審閱與核准" in window.reader.toPlainText()
    assert rows.currentItem().text() == "審閱與核准"
    search = window.findChild(QLineEdit)
    assert search is not None
    search.setText("金钥")
    assert 0 < rows.count() < len(TASKS)
    search.clear()
    window.reader.anchorClicked.emit(QUrl("publish.md"))
    assert "暫緩發布" in window.reader.toPlainText()
    assert window.reader.loadResource(2, "../../../pyproject.toml") is None
    assert window.reader.loadResource(2, "https://example.org/x.png") is None
