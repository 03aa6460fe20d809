"""What a person is asked after a conversion: golden lists, their order, and that nothing is left out."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.text.conversion.chinese import CONFIGS, Keep, convert_markdown
from editor.text.conversion.lexicon import data_folder, lexicon
from editor.text.conversion.review import QuestionKind, Review, by_term, review, with_choices
from tests.places import GOLDEN_FOLDER

GOLDEN = GOLDEN_FOLDER / "conversion_review.txt"


def golden_cases() -> list[tuple[str, str, str]]:
    """The configuration, the text and the answer of each case."""
    cases = []
    for case in GOLDEN.read_text("utf-8").split("\n## ")[1:]:
        config, _, rest = case.partition("\n")
        text, _, answer = rest.partition("\n---- ")
        cases.append((config, text, answer.strip()))
    return cases


def told(found: Review) -> str:
    lines = [found.target]
    for question in found.questions:
        others = " ".join(question.candidates[1:])
        risk = " !" if question.risk else ""
        lines.append(f"{question.kind.value} {question.source} → {question.chosen} | {others}{risk}")
    return "\n".join([*lines, " ".join(["folded", *(one.source for one in found.folded)])])


@pytest.mark.parametrize(("config", "text", "answer"), golden_cases())
def test_a_person_is_asked_what_the_case_says_and_nothing_else(config: str, text: str, answer: str) -> None:
    assert told(review(text, config)) == answer


def test_the_golden_cases_have_every_kind_of_question() -> None:
    kinds = {question.kind for config, text, _ in golden_cases() for question in review(text, config).questions}
    assert kinds == set(QuestionKind) - {QuestionKind.FORCED}


PIECES = ["皇后", "头发", "发展", "里面", "只有", "面", "干", "台", "軟體", "程序", "後", "着", "著作", "乾", "瞭解"]
ODD_PIECES = ["`里`", "《里》", "，", "a", "\n", "㑳", "𩥄", "\uf900"]


@given(st.sampled_from(CONFIGS), st.lists(st.sampled_from(PIECES + ODD_PIECES), max_size=12))
def test_spans_join_up_to_the_conversion_and_questions_stand_where_they_say(config: str, pieces: list[str]) -> None:
    text = "".join(pieces)
    found = review(text, config)
    assert "".join(span.source for span in found.spans) == text
    assert found.target == "".join(span.target for span in found.spans) == convert_markdown(text, config)
    for question in found.questions:
        assert text[question.start : question.end] == question.source
        assert found.target[question.target_start :].startswith(question.chosen)
        assert question.candidates[0] == question.chosen
        assert len(set(question.candidates)) == len(question.candidates) > 1


@pytest.mark.parametrize("config", CONFIGS)
def test_spans_of_the_real_text_join_up_to_its_conversion(config: str, real_text: str) -> None:
    found = review(real_text, config)
    assert "".join(span.source for span in found.spans) == real_text
    assert "".join(span.target for span in found.spans) == convert_markdown(real_text, config) == found.target


def several_forms(config: str) -> tuple[set[str], set[str]]:
    """The characters and words for which a file of this configuration's first stage has several forms.

    Read from the files themselves, so that the engine's reading of them is not taken on trust.
    """
    entries = [
        line.split("\t")
        for origin in lexicon().recipe(config).stages[0].origins
        for line in (data_folder() / f"{origin}.txt").read_text("utf-8").splitlines()
        if "\t" in line and not line.startswith("#")
    ]
    keys = {key for key, forms in entries if " " in forms}
    return {key for key in keys if len(key) == 1}, {key for key in keys if len(key) > 1}


@pytest.mark.parametrize("config", CONFIGS)
def test_every_character_with_several_forms_is_listed_or_folded(config: str) -> None:
    """In words of every dictionary of the configuration, so that words around a character hide none."""
    characters, words = several_forms(config)
    recipe = lexicon().recipe(config)
    keys = [key for dictionary in recipe.stages for key in dictionary.entries if len(key) > 1 and characters & set(key)]
    text = "\n".join([*sorted(characters), *sorted(words), *sorted(keys)[::23]])
    found = review(text, config, Keep(titles=False))
    shown = {at for one in (*found.questions, *found.folded) for at in range(one.start, one.end)}
    converted_alike = {at for span in found.spans if not span.rules for at in range(span.start, span.end)}
    left_out = {at for at, character in enumerate(text) if character in characters} - shown
    # A word that a later stage's file keeps whole has one form, and so has a character that a rule does not touch.
    assert left_out & converted_alike == set()
    assert {text[at] for at in left_out if len(set(forms_of(config, text[at]))) > 1} == set()


def forms_of(config: str, character: str) -> list[str]:
    """The forms of a character by way of all stages."""
    forms = [character]
    for dictionary in lexicon().recipe(config).stages:
        forms = [new for form in forms for new in (dictionary.forms(form) or (dictionary.usual(form),))]
    return forms


def test_regional_words_are_grouped_by_term_and_the_word_without_the_region_stands_first() -> None:
    found = review("信息与信息，网络。", "s2twp")
    groups = by_term(found.of(QuestionKind.VOCABULARY))
    assert {term: len(group) for term, group in groups.items()} == {("信息", "資訊"): 2, ("网络", "網路"): 1}
    assert groups["信息", "資訊"][0].candidates[:2] == ("資訊", "信息")


def test_other_forms_can_be_taken_place_by_place() -> None:
    found = review("了解头发，了解里程", "s2tw")
    first, second = (question for question in found.questions if question.source == "了解")
    assert found.target == "瞭解頭髮，瞭解里程"
    assert with_choices(found, {second.start: "了解"}) == "瞭解頭髮，了解里程"
    assert with_choices(found, {first.start: "了解", second.start: "了解"}) == "了解頭髮，了解里程"
    assert with_choices(found, {}) == found.target


@pytest.mark.parametrize(
    ("config", "text", "source", "form"),
    [
        ("s2tw", "账户独占许可", "账", "帳"),
        ("s2tw", "账户独占许可", "独占", "獨占"),
        ("s2tw", "平台的身份", "平台", "平台"),
        ("s2hk", "用户集群", "集群", "集群"),
    ],
)
def test_what_the_law_of_a_region_writes_is_offered_first(config: str, text: str, source: str, form: str) -> None:
    found = next(question for question in review(text, config).questions if question.source == source)
    assert (found.kind, found.candidates[1]) == (QuestionKind.USAGE, form)


def test_what_is_kept_is_not_asked_about() -> None:
    assert review("`里`{{里}}《里》", "s2tw").questions == ()
    assert review("里", "s2tw", Keep(names=("里",))).questions == ()
    assert [question.source for question in review("《里》", "s2tw", Keep(titles=False)).questions] == ["里"]


def counted(found: Review) -> dict[str, Counter[tuple[str, str]]]:
    return {kind.value: Counter(question.term for question in found.of(kind)) for kind in QuestionKind}


def test_the_real_text_made_simplified_asks_about_few_places(real_text: str) -> None:
    found = counted(review(real_text, "tw2s"))
    assert found == {
        "crossing": {},
        "override": {},
        "undecided": {("託", "托"): 1, ("像", "像"): 2},
        "vocabulary": {},
        "usage": {("帳戶", "帐户"): 3},
        "forced": {},
        "rare": {
            ("於", "于"): 23,
            ("買", "买"): 5,
            ("開", "开"): 4,
            ("線", "线"): 3,
            ("夥", "伙"): 2,
            ("劃", "划"): 1,
            ("儘", "尽"): 1,
        },
    }


def test_the_real_text_made_traditional_again_asks_about_the_places_that_the_study_found(real_text: str) -> None:
    found = counted(review(convert_markdown(real_text, "tw2s"), "s2tw"))
    assert found["usage"] == {
        ("了解", "瞭解"): 2,
        ("身份", "身份"): 3,
        ("周岁", "週歲"): 1,
        ("发布", "發佈"): 1,
        ("踪", "蹤"): 4,
        ("账", "賬"): 12,
        ("计划", "計劃"): 1,
        ("平台", "平臺"): 1,
    }
    assert {("注册", "註冊"), ("联系", "聯繫"), ("托管", "託管"), ("合并", "合併")} <= found["rare"].keys()
    assert found["override"] == {("合作伙伴", "合作伙伴"): 2}
    assert (found["undecided"], found["crossing"], found["vocabulary"]) == ({}, {}, {})
    assert {("家", "家"), ("并", "並"), ("于", "於")} <= found["rare"].keys()


def test_the_real_text_with_regional_words_asks_about_each_of_them(real_text: str) -> None:
    found = review(convert_markdown(real_text, "tw2s"), "s2twp")
    groups = by_term(found.of(QuestionKind.VOCABULARY))
    assert len(groups["信息", "資訊"]) == 53
    assert len(groups["用户", "使用者"]) == 19
    risky = {term for term, group in groups.items() if all(question.risk for question in group)}
    assert {("程序", "程式"), ("注销", "登出"), ("文件", "檔案"), ("保存", "儲存"), ("用户", "使用者")} <= risky
