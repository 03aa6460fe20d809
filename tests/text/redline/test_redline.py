"""Redlines are exact both ways, the same each time, and show what a reader would call the change."""

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.text.redline.changes import as_json
from editor.text.redline.redline import redline
from editor.text.redline.spans import Span, SpanKind, hunks, new_text, old_text

ANY = st.text(st.characters(exclude_categories=("Cs",)), max_size=80)
NEAR = st.lists(
    st.sampled_from(
        [
            "a",
            "b",
            " ",
            "\n",
            "\r\n",
            "個",
            "資",
            "三十日",
            "30 天",
            "14 天",
            "。",
            "\0",
            "e\u0301",
            "é",
            "👨‍👩‍👧",
            "👨",
            "\u200f",
            "\U0001d4aa",
            "\ue000",
            "\U000f0000",
        ]
    ),
    max_size=40,
).map("".join)


def shown(old: str, new: str) -> str:
    marks = {SpanKind.EQUAL: "{}", SpanKind.DELETED: "[-{}-]", SpanKind.INSERTED: "[+{}+]", SpanKind.SAME: "[~{}~]"}
    return "".join(marks[span.kind].format(span.text) for span in redline(old, new))


@given(ANY | NEAR, ANY | NEAR)
def test_the_spans_join_to_exactly_both_texts(old: str, new: str) -> None:
    spans = redline(old, new)
    assert old_text(spans) == old
    assert new_text(spans) == new


@given(NEAR, NEAR)
def test_spans_are_in_their_shortest_form(old: str, new: str) -> None:
    spans = redline(old, new)
    assert all(span.text for span in spans)
    assert all((one.kind, one.move) != (two.kind, two.move) for one, two in pairwise(spans))
    pairs = [(one.kind, two.kind) for one, two in pairwise(spans)]
    assert (SpanKind.INSERTED, SpanKind.DELETED) not in pairs
    assert redline(old, new) == spans


@given(ANY | NEAR)
def test_a_text_has_no_changes_against_itself(text: str) -> None:
    assert redline(text, text) == ((Span(SpanKind.EQUAL, text),) if text else ())


@given(NEAR, NEAR)
def test_hunks_tell_what_stood_where(old: str, new: str) -> None:
    spans = redline(old, new)
    found = hunks(spans)
    assert all(
        old[hunk.old_start :].startswith(hunk.old) and new[hunk.new_start :].startswith(hunk.new) for hunk in found
    )
    rebuilt = old
    for hunk in reversed(found):
        rebuilt = rebuilt[: hunk.old_start] + hunk.new + rebuilt[hunk.old_start + len(hunk.old) :]
    # What is the same to a reader, as another kind of line end, is no hunk.
    same = any(span.kind is SpanKind.SAME for span in spans)
    assert rebuilt == new or (same and rebuilt.split() == new.split())


@pytest.mark.parametrize(
    ("old", "new", "seen"),
    [
        ("保留 30 天。", "保留 14 天。", "保留 [-30 天-][+14 天+]。"),
        ("未滿13歲者", "未滿16歲者", "未滿[-13歲-][+16歲+]者"),
        ("於三十日內", "於十四日內", "於[-三十日-][+十四日+]內"),
        ("自2024年5月6日起", "自2025年5月6日起", "自[-2024年5月6日-][+2025年5月6日+]起"),
        ("寄至 a@b.example。", "寄至 c@b.example。", "寄至 [-a@b.example-][+c@b.example+]。"),
        ("Press it.", "News it.", "[-Press-][+News+] it."),
        ("於{{days}}內", "於{{weeks}}內", "於[-{{days}}-][+{{weeks}}+]內"),
        ("a\n\nb\n\nc\n", "a\n\nc\n", "a\n\n[-b\n\n-]c\n"),
        ("a\n\nc\n", "a\n\nb\n\nc\n", "a\n\n[+b\n\n+]c\n"),
        ("我們蒐集姓名。", "我們蒐集姓名與電話。", "我們蒐集姓名[+與電話+]。"),
        ("甲乙丙丁戊己庚辛", "子丑丙寅卯辰己巳", "[-甲乙丙丁戊己庚辛-][+子丑丙寅卯辰己巳+]"),
        ("", "x", "[+x+]"),
        ("x", "", "[-x-]"),
        ("cafe\u0301", "café", "[-cafe\u0301-][+café+]"),
        ("a 👨‍👩‍👧 b", "a 👨 b", "a [-👨‍👩‍👧-][+👨+] b"),
    ],
)
def test_a_change_is_shown_as_a_reader_would_call_it(old: str, new: str, seen: str) -> None:
    assert shown(old, new) == seen


def test_the_json_form_is_the_one_others_script_against() -> None:
    assert as_json(redline("保留 30 天。", "保留 14 天。")) == {
        "format": 1,
        "spans": [["=", "保留 "], ["-", "30 天"], ["+", "14 天"], ["=", "。"]],
        "stats": {"changes": 1, "deleted": 4, "inserted": 4, "hunks": 1, "moves": 0},
    }


def test_nothing_against_nothing_has_no_spans() -> None:
    assert redline("", "") == ()
    nothing = {"changes": 0, "deleted": 0, "inserted": 0, "hunks": 0, "moves": 0}
    assert as_json(()) == {"format": 1, "spans": [], "stats": nothing}


def test_many_small_changes_are_told_apart_however_slow_the_machine_is() -> None:
    kept = "天地玄黃宇宙洪荒日月盈昃辰宿列張寒來暑往秋收冬藏" * 15
    old = "".join(f"{kept[at : at + 9]}貓" for at in range(0, len(kept), 9))
    new = "".join(f"{kept[at : at + 9]}狗" for at in range(0, len(kept), 9))
    assert {(hunk.old, hunk.new) for hunk in hunks(redline(old, new))} == {("貓", "狗")}


def test_more_different_parts_than_the_low_codes_hold_stay_exact() -> None:
    old = " ".join(f"w{number}" for number in range(70_000))
    new = old.replace("w500 ", "w500x ").replace("w69000 ", "")
    spans = redline(old, new)
    assert (old_text(spans), new_text(spans)) == (old, new)
    assert len(hunks(spans)) == 2


@pytest.mark.timeout(30)
def test_large_texts_that_share_little_or_are_shuffled_end_soon() -> None:
    chance = random.Random(7)
    words = [f"{chance.randrange(3000)}w" for _ in range(30_000)]
    old = "\n".join(" ".join(words[at : at + 20]) for at in range(0, 30_000, 20))
    shuffled = old.split("\n")
    chance.shuffle(shuffled)
    chance.shuffle(words)
    han = "".join(chance.choices("個人資料之蒐集處理利用", k=60_000))
    other = "".join(chance.choices("個人資料之蒐集處理利用", k=60_000))
    assert new_text(redline(han, other)) == other
    for new in ("\n".join(shuffled), " ".join(words), "個" * 20_000):
        spans = redline(old, new)
        assert (old_text(spans), new_text(spans)) == (old, new)


def test_the_real_text_with_five_edits_shows_five_changes(real_text: str) -> None:
    lines = real_text.split("\n")
    new = list(lines)
    chosen = [at for at, line in enumerate(lines) if len(line) > 20][3:40:8]
    for number, at in enumerate(chosen):
        new[at] = new[at][:10] + f"（改{'甲乙丙丁戊'[number]}）" + new[at][10:]
    spans = redline(real_text, "\n".join(new))
    assert (old_text(spans), new_text(spans)) == (real_text, "\n".join(new))
    assert [hunk.old for hunk in hunks(spans)] == [""] * len(chosen) == [""] * 5
