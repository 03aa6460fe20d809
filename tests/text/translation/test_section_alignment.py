"""Sections of a translation find those of its source: in any order, missing, run together, of another document."""

import json
import random
import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path

import pytest

from editor.exchange.reading.importing import import_bytes
from editor.exchange.reading.inner_links import without_inner_links
from editor.exchange.reading.sections import sections
from editor.policy.language import Tag
from editor.text.markdown.segments import segments
from editor.text.translation.assignment import assign
from editor.text.translation.section_alignment import SURE, align_sections
from editor.text.translation.section_scores import bitext_section
from editor.text.translation.subjects import subjects

Block = tuple[str, list[int | None]]
"""Words of a translation, and the section of the source that each of its paragraphs is."""

SOURCE = [
    "歡迎。以下說明我們如何處理個人資料。",
    "# 我們收集的資料\n\n您註冊帳號時,我們收集姓名與電子郵件。\n\n- 姓名\n- 電子郵件\n- 付款資料",
    "# Cookie\n\n本網站使用 Cookie 分析流量。\n\n您可以在瀏覽器停用。",
    "# 兒童\n\n我們不向 13 歲以下的兒童收集資料。",
    "# 聯絡方式\n\n請寫信到 help@example.org。",
]
TARGET = [
    "Welcome. This is how we treat personal data.",
    "# What we collect\n\nWhen you register an account we collect name and e-mail.\n\n- name\n- e-mail\n- payment data",
    "# Cookies\n\nThis website uses cookies to analyse traffic.\n\nYou may disable them in the browser.",
    "# Children\n\nWe collect nothing from children under 13.",
    "# Contact\n\nWrite to help@example.org.",
]


def found(source: Sequence[str], target: Sequence[str]) -> list[int | None]:
    """The section of every paragraph of an English translation from Chinese."""
    parts = align_sections(
        [bitext_section(one, "zh-Hant") for one in source], [bitext_section(one, "en") for one in target]
    )
    return [part.section for part in parts for _ in range(part.start, part.end)]


def truth(order: Sequence[int]) -> list[int | None]:
    return [number for number in order for _ in segments(TARGET[number])]


@pytest.mark.parametrize("order", [(0, 1, 2, 3, 4), (4, 2, 0, 3, 1), (1, 3), (3, 4), (2, 1)])
def test_sections_are_found_in_any_order_and_where_some_are_missing(order: Sequence[int]) -> None:
    assert found(SOURCE, [TARGET[number] for number in order]) == truth(order)


def test_two_sections_under_one_heading_are_parted() -> None:
    both = TARGET[2] + "\n\nWe collect nothing from children under 13."
    right = [2, 2, 2, 3]
    assert found(SOURCE, [*TARGET[:2], both, TARGET[4]]) == [*truth((0, 1)), *right, *truth((4,))]


def test_a_text_without_headings_is_read_in_order() -> None:
    whole = "\n\n".join(one.removeprefix("# ") for one in TARGET)
    assert found(SOURCE, [whole]) == truth((0, 1, 2, 3, 4))


def test_a_section_of_another_document_is_not_certain() -> None:
    strange = "# Lamps\n\nOur lamps are bright.\n\nThey are cheap, too."
    parts = align_sections(
        [bitext_section(one, "zh-Hant") for one in SOURCE],
        [bitext_section(one, "en") for one in (TARGET[1], strange, TARGET[2])],
    )
    assert [part.confidence >= SURE for part in parts] == [True, False, True]


def test_subjects_are_read_in_many_languages() -> None:
    for language, words in (
        ("de", "Datenschutz für Kinder"),
        ("ja", "子どものプライバシー"),
        ("ar", "خصوصية الأطفال"),
        ("ru", "Конфиденциальность детей"),
        ("zh-Hant-TW", "兒童隱私"),
    ):
        assert {"privacy", "child"} <= set(subjects(words, language))
    assert not subjects("privacy", "xx")


def test_the_best_assignment_is_found_and_what_is_worth_nothing_stays_alone() -> None:
    assert assign([[5, 9], [4, 7]]) == {0: 1, 1: 0}
    assert assign([[1, 0, 0], [2, 0, -1]]) == {1: 0}
    assert assign([]) == {}


def documents(data_dir: Path) -> list[tuple[str, str, list[str], list[str]]]:
    """Pairs of one document in English and another language, cut at every heading, with as many sections."""
    rows = json.loads((data_dir / "parallel/manifest.json").read_text("utf-8"))["files"]
    made = {}
    for row in rows:
        if row["translated"]:
            made.setdefault((row["family"], row["lang"]), []).append(row["file"])
    pairs = []
    for (family, language), files in sorted(made.items()):
        english = made.get((family, "en"), [])
        # The Simplified Chinese of this one has its sections in another order, so that numbers say nothing.
        if language == "en" or (family, language) == ("firefox_lite_privacy_notice", "zh-CN"):
            continue
        for one, other in ((one, other) for other in reversed(files) for one in reversed(english)):
            left, right = (cut(data_dir / "parallel" / name, name.split("/")[1]) for name in (one, other))
            if len(left) >= 5 and [len(segments(text)) for text in left] == [len(segments(text)) for text in right]:
                pairs.append((family, language, left, right))
                break
    return pairs


@lru_cache(maxsize=512)
def cut(file: Path, language: str) -> list[str]:
    """The sections of a file, each with a heading and more; addresses of links are left out, which tell too much."""
    units: list[list[str]] = []
    for one in sections(without_inner_links(import_bytes(file.read_bytes(), file.name, Tag(language)))):
        for block in re.sub(r"\]\([^)]*\)", "]", one.text).rstrip("\n").split("\n\n"):
            if not units or (block.startswith("#") and len(units[-1]) > 1):
                units.append([])
            units[-1].append(block)
    heads = ([f"# {unit[0].lstrip('# ')}" if unit[0].startswith("#") else unit[0], *unit[1:]] for unit in units)
    return ["\n\n".join(blocks) for blocks in heads]


def whole(blocks: list[Block], chance: random.Random) -> list[Block]:
    return blocks


def shuffled(blocks: list[Block], chance: random.Random) -> list[Block]:
    return chance.sample(blocks, len(blocks))


def halved(blocks: list[Block], chance: random.Random) -> list[Block]:
    return blocks[: len(blocks) // 2]


def merged(blocks: list[Block], chance: random.Random) -> list[Block]:
    at = chance.randrange(len(blocks) - 1)
    (words, sections_), (more, others) = blocks[at : at + 2]
    body = more.partition("\n\n")[2] if more.startswith("#") else more
    together = (f"{words}\n\n{body}", [*sections_, *others[len(others) - len(segments(body)) :]])
    return [*blocks[:at], together, *blocks[at + 2 :]]


@pytest.mark.long
@pytest.mark.parametrize("change", [whole, shuffled, halved, merged])
def test_paragraphs_of_real_translations_go_into_their_sections(
    data_dir: Path, change: Callable[[list[Block], random.Random], list[Block]]
) -> None:
    paragraphs = wrong = certain = 0
    chance = random.Random(24)
    for _, language, source, target in documents(data_dir)[::2]:
        blocks = change([(text, [number] * len(segments(text))) for number, text in enumerate(target)], chance)
        parts = align_sections(
            [bitext_section(text, "en") for text in source], [bitext_section(text, language) for text, _ in blocks]
        )
        right = [section for _, sections_ in blocks for section in sections_]
        paragraphs += len(right)
        for part in parts:
            missed = sum(right[number] != part.section for number in range(part.start, part.end))
            wrong += missed
            certain += missed if part.confidence >= SURE else 0
    assert paragraphs > 500
    assert wrong <= 0.02 * paragraphs
    assert certain <= 0.002 * paragraphs
