"""What does not come back, and what became the same."""

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.text.conversion.chinese import Keep, convert_markdown
from editor.text.conversion.losses import Cause, Collapse, collapses, losses
from editor.text.conversion.review import review


def lost(text: str, there: str, back: str) -> list[tuple[str, str, str, Cause]]:
    return [(one.source, one.between, one.back, one.cause) for one in losses(text, there, back)]


def test_a_form_that_only_the_source_has_finds_no_way_back() -> None:
    assert lost("査詢", "tw2s", "s2tw") == [("査", "查", "查", Cause.NO_WAY_BACK)]
    assert lost("追踪", "tw2s", "s2tw") == [("踪", "踪", "蹤", Cause.NO_WAY_BACK)]


def test_a_form_that_the_way_back_knows_was_given_up_for_another() -> None:
    assert lost("我們了解", "tw2s", "s2tw") == [("了解", "了解", "瞭解", Cause.OTHER_CHOICE)]
    assert lost("平台", "tw2s", "s2tw") == [("平台", "平台", "平臺", Cause.OTHER_CHOICE)]
    assert lost("乾隆，反覆", "tw2s", "s2tw") == []


def test_regional_words_do_not_come_back_alone() -> None:
    (word,) = losses("他讀文件", "tw2s", "s2twp")
    assert (word.source, word.back, [rule.key for rule in word.back_rules]) == ("文件", "檔案", ["文件"])


def test_the_way_from_simplified_is_looked_at_as_well() -> None:
    assert lost("信息", "s2twp", "tw2s") == [("信息", "資訊", "资讯", Cause.NO_WAY_BACK)]
    assert lost("注销信息", "s2tw", "tw2s") == []


def test_what_is_kept_is_not_lost() -> None:
    assert lost("`査`《査》{{査}}", "tw2s", "s2tw") == []
    assert losses("査", "tw2s", "s2tw", Keep(names=("査",))) == ()


@given(
    st.text(st.sampled_from("査踪了解平台合作夥伴乾發髮後后𩥄`《》 \n"), max_size=30),
    st.sampled_from(["s2tw", "s2t", "s2twp"]),
)
def test_the_losses_are_all_that_differs(text: str, back: str) -> None:
    result, at = [], 0
    for loss in losses(text, "tw2s", back):
        assert text[loss.start : loss.end] == loss.source != loss.back
        result += [text[at : loss.start], loss.back]
        at = loss.end
    returned = convert_markdown(convert_markdown(text, "tw2s"), back)
    assert "".join([*result, text[at:]]) == returned


@pytest.mark.parametrize(
    ("there", "back", "places", "kinds"),
    [("tw2s", "s2tw", 12, 7), ("t2s", "s2t", 25, 11), ("t2s", "s2hk", 43, 13), ("t2s", "s2twp", 182, 47)],
)
def test_the_real_text_loses_what_the_study_found(
    real_text: str, there: str, back: str, places: int, kinds: int
) -> None:
    found = losses(real_text, there, back)
    assert (len(found), len({(loss.source, loss.back) for loss in found})) == (places, kinds)


def test_the_twelve_places_of_the_real_text(real_text: str) -> None:
    assert Counter((loss.source, loss.back) for loss in losses(real_text, "tw2s", "s2tw")) == {
        ("踪", "蹤"): 4,
        ("了解", "瞭解"): 2,
        ("合作夥伴", "合作伙伴"): 2,
        ("周歲", "週歲"): 1,
        ("發布", "發佈"): 1,
        ("査", "查"): 1,
        ("平台", "平臺"): 1,
    }


def collapsed(text: str, config: str, *terms: str) -> dict[str, list[str]]:
    found = collapses(review(text, config).spans, terms)
    return {one.target: [source for source, _ in one.sources] for one in found}


def test_two_words_that_become_one_are_told() -> None:
    assert collapsed("執行條款，程式運行", "tw2sp") == {"运行": ["執行", "運行"]}
    assert collapsed("資料與數據", "tw2sp") == {"数据": ["資料", "數據"]}
    assert collapsed("資料與數據", "tw2s") == {}


def test_two_spellings_that_become_one_are_told_with_their_places() -> None:
    (found,) = collapses(review("查詢、査詢、查詢", "tw2s").spans)
    assert found == Collapse("查询", (("查詢", ((0, 2), (6, 8))), ("査詢", ((3, 5),))))


def test_characters_that_become_one_in_different_words_are_no_collapse() -> None:
    assert collapsed("皇后之後", "tw2s") == {}
    assert collapsed("頭髮，發展", "tw2s") == {}


def test_a_term_of_the_target_can_be_looked_at_by_name() -> None:
    text = "客戶端，客户端"
    assert collapsed(text, "tw2s", "客户端") == {"客户端": ["客戶端", "客户端"]}


def test_the_real_text_with_mainland_words_makes_one_word_of_two(real_text: str) -> None:
    assert collapsed(real_text, "tw2s") == {re.sub("査", "查", "査询"): ["查詢", "査詢"]}
    assert set(collapsed(real_text, "tw2sp")) >= {"运行", "通信", "保存", "权限", "信息"}
