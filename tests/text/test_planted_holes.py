"""Rules of pure rooms that a change once broke without any test noticing."""

import pytest

from editor.text.conversion.alternatives import crossing_words
from editor.text.redline.token_changes import token_changes
from editor.text.redline.words.word_edges import WordEdges
from editor.text.translation.bitext import length
from editor.text.translation.counterpart import counterpart


def test_a_word_crosses_a_border_from_either_side() -> None:
    assert crossing_words("s2t", "头发展", 1, 3) == [(0, 2)]
    assert crossing_words("s2t", "头发展", 0, 2) == [(1, 3)]


@pytest.mark.parametrize("rule", ["---", "***"])
def test_a_rule_between_blocks_is_nothing_to_translate(rule: str) -> None:
    target = "# Keep\n\nWe keep it for 30 days.\n\n"
    found = counterpart(f"# 保存\n\n我們保存 30 天。\n\n{rule}\n\n請來信。", target, len(target))
    assert found is not None
    assert found.words == "請來信。"


def edges(old: list[str], new: list[str]) -> WordEdges:
    return WordEdges("".join(old), "".join(new))


@pytest.mark.parametrize(
    ("kept", "changed", "is_kept"),
    [
        (12, 12, True),
        (12, 13, False),
        (13, 14, True),
        (13, 22, True),
        (13, 23, False),
        (24, 40, True),
        (24, 41, False),
        (25, 60, True),
    ],
)
def test_what_stays_between_two_changes_is_weighed_against_the_smaller_of_them(
    kept: int, changed: int, is_kept: bool
) -> None:
    """Letters: up to 12 are given up between changes that are larger, up to 24 between changes 1.7 times as large."""
    old = ["a" * changed, " ", "k" * kept, " ", "b" * 70]
    new = ["c" * changed, " ", "k" * kept, " ", "d" * 70]
    found = token_changes(old, new, old, new, edges(old, new))
    assert len(found) == (2 if is_kept else 1)
    turned = token_changes(old[::-1], new[::-1], old[::-1], new[::-1], edges(old, new))
    assert len(turned) == len(found)


def test_a_chinese_character_weighs_as_much_as_two_letters() -> None:
    def found(kept: str) -> int:
        old, new = (
            [*"甲乙丙丁戊己庚辛壬癸", *kept, *"天地玄黃宇宙洪荒日月"],
            [*"子丑寅卯辰巳午未申酉", *kept, *"盈昃辰宿列張寒來暑往"],
        )
        return len(token_changes(old, new, old, new, edges(old, new)))

    assert found("條例所稱個人資") == 2
    assert found("abcdefg") == 1


def test_a_chinese_character_is_as_long_as_some_three_letters() -> None:
    assert length("abc") == 3
    assert 2.5 * 4 < length("個人資料") < 3.5 * 4
    assert length("naïve") == 5
