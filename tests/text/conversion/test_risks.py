"""The list of words that no conversion may change silently."""

import pytest

from editor.text.conversion.chinese import CONFIGS, convert
from editor.text.conversion.review import review
from editor.text.conversion.risks import read_risks, risks

DEMANDED = ["程序", "註銷", "登出", "文件", "保存", "執行", "資訊", "地址", "位址", "用戶", "使用者", "原著"]
LANGUAGES = {"en", "zh-Hant", "zh-Hans"}


def test_every_row_says_why_in_every_language() -> None:
    for risk in risks():
        assert {language for language, _ in risk.reasons} == LANGUAGES
        assert all(len(reason) > 8 for _, reason in risk.reasons)
        assert risk.sources
        assert risk.results
        assert not set(risk.sources) & set(risk.results)


def test_the_words_that_lawyers_have_been_hurt_by_are_on_the_list() -> None:
    assert set(DEMANDED) <= {source for risk in risks() for source in risk.sources}


@pytest.mark.parametrize("config", CONFIGS)
def test_no_change_on_the_list_is_made_silently(config: str) -> None:
    for risk in risks():
        for source in risk.sources:
            text = f"本公司{source}。"
            if any(result in convert(source, config) and result not in source for result in risk.results):
                flagged = [question for question in review(text, config).questions if question.risk is not None]
                assert flagged != [], (config, source)
                assert all(len(question.candidates) > 1 for question in flagged)


def test_every_row_is_run_into_by_some_conversion() -> None:
    idle = [
        risk.sources
        for risk in risks()
        if not any(
            result in form and result not in source
            for source in risk.sources
            for result in risk.results
            for config in CONFIGS
            for form in (convert(source, config), *forms_asked(source, config))
        )
    ]
    assert idle == []


def forms_asked(source: str, config: str) -> list[str]:
    return [form for question in review(source, config).questions for form in question.candidates]


def test_a_word_that_stays_the_same_word_runs_no_risk() -> None:
    assert [question for question in review("资讯、信息", "s2tw").questions if question.risk] == []
    assert [question for question in review("程序、注销", "s2tw").questions if question.risk] == []


def test_the_reason_of_a_change_is_told_with_its_place() -> None:
    (question,) = (one for one in review("法定程序", "s2twp").questions if one.risk)
    assert (question.source, question.chosen, question.candidates[1]) == ("程序", "程式", "程序")
    assert question.risk is not None
    assert "procedure" in question.risk.reason("en")


def test_rows_are_read_from_toml() -> None:
    (risk,) = read_risks('[[risk]]\nsource = ["甲"]\nresult = ["乙"]\nreason.en = "why"\n')
    assert (risk.sources, risk.results, risk.reasons) == (("甲",), ("乙",), (("en", "why"),))
    assert risk.reason("zh-Hant") == "why"
