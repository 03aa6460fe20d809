"""The likeliest words of a text, and the rules of a conversion that break them."""

import pytest

from editor.text.conversion.borders import Borders, by_inner_words
from editor.text.conversion.lexicon import lexicon
from editor.text.conversion.review import QuestionKind, review
from editor.text.conversion.segmenter import segmenter


@pytest.mark.parametrize(
    "words",
    [
        "非法/制造",
        "改变/量子/加密算法",
        "数个/中间商/的/信息",
        "保障/相关/系统/正常/运行",
        "应当/当庭/宣布",
        "少数/组织/可/豁免",
    ],
)
def test_a_text_falls_into_its_likeliest_words(words: str) -> None:
    text = words.replace("/", "")
    assert "/".join(text[start:end] for start, end in segmenter().segmented(text).words()) == words


def test_what_no_dictionary_knows_is_a_word_for_each_character() -> None:
    assert list(segmenter().segmented("𩥄㑳𠮷").words()) == [(0, 1), (1, 2), (2, 3)]
    assert list(segmenter().segmented("").words()) == []


def test_a_rule_is_broken_only_where_the_words_make_another_form() -> None:
    text = "被发明的海关征收"
    borders = Borders(lexicon().recipe("s2tw"), text)
    broken = borders.broken(0, 2, "被髮")
    assert broken is not None
    assert (broken.form, broken.margin > 1) == ("被發", True)
    assert borders.broken(0, 2, "被發") is None
    assert borders.broken(3, 4, "的") is None


def test_a_traditional_text_is_held_against_the_same_words() -> None:
    borders = Borders(lexicon().recipe("tw2sp"), "大會核心團隊")
    broken = borders.broken(1, 3, "会核")
    assert broken is None
    wrong = borders.broken(1, 3, "会内")
    assert wrong is not None
    assert wrong.form == "会核"


def test_a_word_is_held_against_the_words_that_it_is_made_of() -> None:
    recipe = lexicon().recipe("s2tw")
    assert by_inner_words(recipe, "市场准入", "市場準入") == "市場准入"
    assert by_inner_words(recipe, "核准的", "核准的") is None
    assert by_inner_words(recipe, "若干人", "若干人") is None


@pytest.mark.parametrize(
    ("text", "source", "form"),
    [
        ("可以延长发言时间", "长发", "長發"),
        ("采取笔试和面试等方式", "和面", "和面"),
        ("在调解书签收前", "书签", "書簽"),
        ("携带凶器盗窃", "带凶", "帶兇"),
        ("保障相关系统正常运行", "关系", "關系"),
        ("应当按照准许的范围", "照准", "照准"),
    ],
)
def test_a_rule_that_breaks_a_word_is_an_error_and_the_right_form_comes_first(
    text: str, source: str, form: str
) -> None:
    (question,) = review(text, "s2tw").of(QuestionKind.CROSSING)
    assert (question.source, question.candidates[1]) == (source, form)


@pytest.mark.parametrize("text", ["中文了解", "应当当庭宣布", "获得批准时", "公有制为主体", "侦查机关了解情况"])
def test_what_is_right_or_another_spelling_is_no_error(text: str) -> None:
    assert review(text, "s2tw").of(QuestionKind.CROSSING) == ()
