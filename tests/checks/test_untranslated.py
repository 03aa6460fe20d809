"""Pieces of real translations put back into the language of their source: how many are seen, and what is not one."""

import random
import re
import sys
from pathlib import Path

import pytest

from editor.checks.untranslated import paragraph, piece
from editor.policy.editing.edits import SetText, apply
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.text.markdown.segments import SegmentKind, segments, words_of_segment
from editor.text.redline.words.tokens import sentences
from editor.text.translation.tongues import reads_as
from tests.checks.parallel import pairs

PLANTED = 200
RECALL = 0.97
FALSE = 0.03
ALIKE = 0.05
"""Share of segments by which two texts may differ in number to be translations of each other."""


@pytest.mark.parametrize(
    ("words", "own", "other"),
    [
        ("We keep the data for you.", "de", "en"),
        ("We keep the data for you.", "zh-Hant", "en"),
        ("我們保存您的資料。", "en", "zh-Hant"),
        ("Мы храним данные", "uk", "ru"),
        ("您可以隨時取消訂閱服務。", "ja", "zh-Hant"),
        ("いつでも取り消せます", "zh-Hans", "ja"),
        ("نحتفظ بالبيانات", "en", "ar"),
    ],
)
def test_words_of_another_language_are_told(words: str, own: str, other: str) -> None:
    assert reads_as(words, own, other)
    assert not reads_as(words, other, own)


@pytest.mark.parametrize(
    ("words", "own", "other"),
    [
        ("Google Analytics", "zh-Hant", "en"),
        ("Wir löschen Ihre Daten.", "de", "en"),
        ("個人情報の取扱い", "ja", "zh-Hant"),
        ("法的根拠・目的", "ja", "zh-Hant"),
        ("We keep it.", "en-US", "en-GB"),
        ("17TRACK", "ru", "en"),
    ],
)
def test_names_and_words_of_the_own_language_are_left_alone(words: str, own: str, other: str) -> None:
    assert not reads_as(words, own, other)


def found(policy: Policy, cell: Cell) -> set[int]:
    """Where the lines begin in which something is not translated."""
    text = policy.text(cell)
    hits = (hit for check in (paragraph, piece) for hit in check(policy, cell))
    return {text.rfind("\n", 0, hit.spot.start) + 1 for hit in hits}


def is_prose(words: str) -> bool:
    """Whether there is something to translate: no date, no line of an address."""
    if re.search(r"\b[A-Z]\w+,? (?:[A-Z]{2} )?\d", words) and len(words) < 50:
        return False
    return len(re.findall(r"[^\W\d_]", re.sub(r"\{:[^}]*\}|<[^>]*>|\]\([^)]*\)", "", words))) > 3


def planted(policy: Policy, cell: Cell, chance: random.Random) -> tuple[Policy, int] | None:
    """A paragraph, or one of its sentences, as the source has it, and where its line begins."""
    source, text = policy.text(Cell(cell.section, policy.source)), policy.text(cell)
    left, right = segments(source), segments(text)
    if len(left) != len(right):
        return None
    place = chance.randrange(len(left))
    one, other = left[place], right[place]
    said, there = words_of_segment(source, one), words_of_segment(text, other)
    pieces, own = sentences(said), sentences(there)
    if len(pieces) == len(own) > 1:
        at = chance.randrange(len(pieces))
        put, gone = pieces[at], own[at]
        new = "".join([*own[:at], put, *own[at + 1 :]])
    else:
        put, gone, new = said, there, said
    if one.kind is not other.kind or one.kind is SegmentKind.RULE or not is_prose(put) or put.strip() == gone.strip():
        return None
    changed = text[: other.words] + new + text[other.words + len(there) :]
    return apply(policy, SetText(cell, changed)), other.start


@pytest.mark.long
def test_planted_pieces_are_seen_and_few_others(data_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    chance = random.Random(24)
    cells = []
    lines = false = 0
    for pair in pairs(data_dir, within_days=200):
        policy, language = pair.policy, pair.language
        for section in policy.section_ids:
            counts = [len(segments(policy.text(Cell(section, tag)))) for tag in (policy.source, language)]
            if min(counts) and abs(counts[0] - counts[1]) <= ALIKE * counts[0]:
                cells.append((policy, Cell(section, language)))
                lines += counts[1]
                false += len(found(policy, Cell(section, language)))
    seen = put = 0
    while put < PLANTED:
        policy, cell = chance.choice(cells)
        made = planted(policy, cell, chance)
        if made is not None:
            put += 1
            seen += made[1] in found(made[0], cell)
    with capsys.disabled():
        sys.stdout.write(f"\nuntranslated: {seen} of {put} planted pieces seen; {false} of {lines} other paragraphs\n")
    assert seen >= RECALL * put
    assert false <= FALSE * lines
