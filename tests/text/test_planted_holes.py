"""Rules of pure rooms that a change once broke without any test noticing."""

import pytest

from editor.text.conversion.alternatives import crossing_words
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
