"""No change begins or ends inside a word, in scripts that put no spaces between words."""

import pytest

from editor.text.redline.redline import redline
from editor.text.redline.spans import hunks
from editor.text.redline.words.tokens import tokens
from editor.text.redline.words.word_edges import WordEdges


@pytest.mark.parametrize(
    ("old", "new", "changed"),
    [
        ("可能含隱私資料。", "可能含有隱私資料。", [("含", "含有")]),
        ("修订生效日后继续使用。", "修订生效日期后继续使用。", [("日", "日期")]),
        ("語言與裝置作業系統。", "語言以及裝置作業系統。", [("與", "以及")]),
        ("データが削除また破壊される。", "データが削除または破壊される。", [("また", "または")]),
        ("เราเก็บข้อมูลของคุณ", "เราเก็บเอกสารของคุณ", [("ข้อมูล", "เอกสาร")]),
    ],
)
def test_a_word_that_changed_is_marked_whole(old: str, new: str, changed: list[tuple[str, str]]) -> None:
    assert [(hunk.old, hunk.new) for hunk in hunks(redline(old, new))] == changed


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("當您首次使用本服務", ["當", "您", "首次", "使用", "本", "服務"]),
        ("这就是为什么我们的", ["这", "就是", "为什么", "我们", "的"]),
        ("これらに対して適用されます", ["これら", "に対して", "適用", "さ", "れ", "ます"]),
    ],
)
def test_words_are_told_by_a_dictionary_or_a_model(text: str, words: list[str]) -> None:
    edges, parts = WordEdges(text, text), tokens(text)
    ends = [at for at in range(1, len(parts)) if not edges.cut(parts, at)]
    found = ["".join(parts[start:end]) for start, end in zip([0, *ends], [*ends, len(parts)], strict=True)]
    assert found == words
