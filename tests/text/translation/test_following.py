"""What a translation has to follow."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.text.translation.following import FollowMark, FollowReading, MarkKind, anchors, follow

BASE = "# 保存期間\n\n我們保存資料 30 天。\n\n- 帳號：2 年\n- 包裹：六個月\n\n請來信詢問。"
TARGET = "# Retention\n\nWe keep data for 30 days.\n\n- account: 2 years\n- parcel: 6 months\n\nAsk us by letter."


def marks(
    after: str, target: str = TARGET, before: str = BASE, values: tuple[Mapping[str, str], Mapping[str, str]] = ({}, {})
) -> list[tuple[MarkKind, str, str, str]]:
    found = follow(FollowReading(before, values[0]), FollowReading(after, values[1]), target)
    return [(mark.kind, target[mark.start : mark.end], mark.new, mark.instead) for mark in found.marks]


def test_a_number_that_changed_is_found_in_the_translation_with_what_stands_there_next() -> None:
    after = BASE.replace("30 天", "14 天")
    assert marks(after) == [
        (MarkKind.CHANGED, "We keep data for 30 days.", "我們保存資料 14 天。", ""),
        (MarkKind.FACT, "30", "14 天", "14"),
    ]


def test_a_figure_that_the_translation_has_already_is_nothing_to_do() -> None:
    after = BASE.replace("30 天", "14 天")
    assert marks(after, TARGET.replace("30 days", "14 days")) == []


def test_a_numeral_in_words_of_one_language_is_a_figure_in_the_other() -> None:
    after = BASE.replace("六個月", "九個月")
    assert (MarkKind.FACT, "6", "九個月", "9") in marks(after)
    backwards = follow(FollowReading(TARGET, {}), FollowReading(TARGET.replace("6 months", "12 months"), {}), BASE)
    (fact,) = backwards.of(MarkKind.FACT)
    assert (BASE[fact.start : fact.end], fact.instead) == ("六", "十二")


def test_a_fact_by_name_is_marked_where_the_translation_names_it() -> None:
    text, target = "保存 {{days}}。", "We keep it for {{days}}."
    found = marks(text, target, text, ({"days": "30 天"}, {"days": "14 天"}))
    assert found == [(MarkKind.CHANGED, target, "保存 14 天。", ""), (MarkKind.FACT, "{{days}}", "14 天", "")]


def test_paragraphs_that_went_and_came_are_told_where_they_belong() -> None:
    after = BASE.replace("- 包裹：六個月\n", "").replace(
        "請來信詢問。", "請來信詢問。\n\n我們會在五日內回覆每一封來信。"
    )
    assert marks(after) == [
        (MarkKind.REMOVED, "- parcel: 6 months", "", ""),
        (MarkKind.ADDED, "Ask us by letter.", "我們會在五日內回覆每一封來信。", ""),
    ]


def test_a_new_paragraph_that_was_translated_is_no_longer_to_do() -> None:
    after = BASE + "\n\n我們會在五日內回覆每一封來信。"
    assert [kind for kind, *_ in marks(after)] == [MarkKind.ADDED]
    assert marks(after, TARGET + "\n\nWe will answer every letter within 5 days.") == []


@pytest.mark.parametrize(
    ("new", "translated"),
    [
        ("如果您不同意本政策，請勿使用本服務。", "If you do not agree to this policy, do not use the service."),
        ("我們會在 14 天內回覆您的申請。", "We answer your request within 14 days."),
        ("請見附件。", "See the annex."),
    ],
)
@pytest.mark.parametrize("place", range(1, 4))
def test_a_new_paragraph_is_to_do_until_it_is_translated_wherever_it_stands(
    new: str, translated: str, place: int
) -> None:
    def put(text: str, words: str) -> str:
        parts = text.split("\n\n")
        return "\n\n".join([*parts[:place], words, *parts[place:]])

    assert [kind for kind, *_ in marks(put(BASE, new))] == [MarkKind.ADDED]
    assert marks(put(BASE, new), put(TARGET, translated)) == []


@pytest.mark.parametrize(
    ("after", "cosmetic"),
    [
        (BASE.replace("30 天", "30天"), True),
        (BASE.replace("：", "："), False),
        (BASE.replace("：", ":"), True),
        (BASE.replace("。", "！"), True),
        (BASE.replace("30 天", "3 0 天"), False),
        (BASE.replace("請來信", "來信"), False),
        (BASE.replace("- 帳號：2 年\n- 包裹：六個月", "- 包裹：六個月\n- 帳號：2 年"), False),
    ],
)
def test_spaces_and_punctuation_alone_are_a_cosmetic_change(after: str, cosmetic: bool) -> None:
    assert follow(FollowReading(BASE, {}), FollowReading(after, {}), TARGET).is_cosmetic is cosmetic


def test_an_unchanged_source_asks_for_nothing() -> None:
    found = follow(FollowReading(BASE, {}), FollowReading(BASE, {}), TARGET)
    assert (found.marks, found.is_cosmetic) == ((), False)
    assert [TARGET[at:].split("\n")[0] for _, at in found.anchors] == [line for line in TARGET.split("\n") if line]


texts = st.lists(st.sampled_from(["# 一", "甲 3 天", "- 乙", "| a | 4 |", "{{x}} 丙", "丁。", ""]), max_size=8).map(
    "\n".join
)


@given(texts, texts, texts)
def test_marks_stand_inside_the_translation_and_anchors_rise(before: str, after: str, target: str) -> None:
    found = follow(FollowReading(before, {"x": "1"}), FollowReading(after, {"x": "2"}), target)
    assert all(0 <= mark.start <= mark.end <= len(target) for mark in found.marks)
    assert "".join(span.new_text for span in found.spans) == after.replace("{{x}}", "2")
    assert list(found.anchors) == sorted(anchors(FollowReading(after, {"x": "2"}), target))
    assert all(isinstance(mark, FollowMark) for mark in found.marks)
