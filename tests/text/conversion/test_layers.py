"""What stands above the dictionaries: legal usage, quotation marks, titles, and words decided for a policy."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.text.conversion.chinese import Keep, Layer, convert, convert_markdown, dictionary_digest
from editor.text.conversion.quotes import quote_marks
from editor.text.conversion.review import QuestionKind, review, with_choices
from editor.text.conversion.usage import usage_of

ALL = frozenset(Layer)
USAGE, QUOTES, TITLES = (frozenset({layer}) for layer in (Layer.USAGE, Layer.QUOTES, Layer.TITLES))


@pytest.mark.parametrize(
    ("config", "text", "expected"),
    [
        ("s2tw", "占有、侵占与身份，账户和计划", "占有、侵占與身分，帳戶和計畫"),
        ("s2tw", "雇主、雇员与受雇员工；雇用", "雇主、雇員與受僱員工；僱用"),
        ("s2tw", "设计划定、统计划分", "設計劃定、統計劃分"),
        ("s2tw", "诉讼系属中复核财产制", "訴訟繫屬中覆核財產制"),
        ("s2tw", "不准进入，不准确", "不准進入，不準確"),
        ("s2tw", "全部份额与部份", "全部份額與部分"),
        ("s2tw", "烟酒税，污染", "菸酒稅，污染"),
        ("s2hk", "司法复核、雇主与占用", "司法覆核、僱主與佔用"),
        ("tw2s", "信譽卓著的譯著，意味著", "信誉卓著的译著，意味着"),
        ("tw2s", "您的暱稱、帳戶、身分與覆核", "您的昵称、账户、身份与复核"),
        ("t2s", "祇限本人，神祇", "只限本人，神祇"),
    ],
)
def test_the_law_of_a_region_has_its_forms(config: str, text: str, expected: str) -> None:
    assert convert_markdown(text, config, Keep(layers=USAGE)) == expected


def test_without_the_layer_the_dictionaries_are_followed_and_legal_usage_is_offered() -> None:
    text = "占有、账户与复核"
    found = review(text, "s2tw")
    assert found.target == convert(text, "s2tw") == "佔有、賬戶與複核"
    assert [one.candidates[1] for one in found.of(QuestionKind.USAGE)] == ["占有", "帳", "覆核"]


def test_with_the_layer_the_form_of_the_dictionaries_can_still_be_chosen() -> None:
    (question,) = review("占有", "s2tw", Keep(layers=USAGE)).questions
    assert (question.kind, question.candidates) == (QuestionKind.USAGE, ("占有", "佔有"))


def test_no_form_of_legal_usage_is_changed_by_legal_usage_again() -> None:
    for config in ("s2tw", "s2hk", "tw2s"):
        usage = usage_of(config)
        assert usage.taken
        for form in usage.taken.values():
            assert not any(given in form for given in usage.taken), form


def test_the_digest_of_the_data_tells_whether_legal_usage_was_taken() -> None:
    assert dictionary_digest("s2tw", USAGE) != dictionary_digest("s2tw") == dictionary_digest("s2tw", QUOTES)
    assert dictionary_digest("s2t", USAGE) != dictionary_digest("s2tw", USAGE)


@pytest.mark.parametrize(
    ("script", "text", "expected"),
    [
        ("Hant", "所称“平台”与“甲‘乙’丙”", "所称「平台」与「甲『乙』丙」"),
        ("Hans", "下稱「平台」與「甲『乙』丙」", "下稱“平台”與“甲‘乙’丙”"),
        ("Hant", "“甲“乙”丙”", "「甲『乙』丙」"),
        ("Hant", "点击“OK”按钮，don’t，users’ 权利", "点击「OK」按钮，don’t，users’ 权利"),
        ("Hant", "“An English clause.” It’s “fine”.", "“An English clause.” It’s “fine”."),
        ("Hant", "他说：“第一段\n\n“第二段。”", "他说：「第一段\n\n「第二段。」"),
        ("Hant", "已经是「這樣」", "已经是「這樣」"),
        ("Hans", "『甲』", "‘甲’"),
        ("Hant", "90’年代的甲", "90’年代的甲"),
    ],
)
def test_quotation_marks_follow_the_script(script: str, text: str, expected: str) -> None:
    marks = quote_marks(text, script)
    assert "".join(marks.get(at, one) for at, one in enumerate(text)) == expected


def quoted(inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    marks = st.sampled_from(["“”", "‘’", "「」", "『』"])
    return st.builds(lambda pair, words: pair[0] + "".join(words) + pair[1], marks, st.lists(inside, max_size=3))


# A closing mark that stands between two letters of a Latin word (a”a) would be read as an apostrophe once it is single.
NESTED = st.lists(st.recursive(st.sampled_from(["甲", " a", " don’t", "，"]), quoted, max_leaves=8), max_size=6)


@given(NESTED.map("".join), st.sampled_from(["Hant", "Hans"]))
def test_marks_in_the_right_script_stay_and_nothing_but_marks_changes(text: str, script: str) -> None:
    marks = quote_marks(text, script)
    assert all(text[at] in "“”‘’「」『』" for at in marks)
    written = "".join(marks.get(at, one) for at, one in enumerate(text))
    assert quote_marks(written, script) == {}


def test_marks_in_code_addresses_and_names_stay() -> None:
    keep = Keep(names=("“好”公司",), layers=QUOTES)
    text = "`“码”`、“好”公司与[“连结”](https://a.example/“b”)"
    assert convert_markdown(text, "s2tw", keep) == "`“码”`、“好”公司與[「連結」](https://a.example/“b”)"


def test_titles_change_their_script_and_keep_their_words() -> None:
    text = "按《个人信息保护法》处理信息"
    assert convert_markdown(text, "s2twp", Keep(layers=TITLES)) == "按《個人信息保護法》處理資訊"
    assert convert_markdown(text, "s2twp", Keep()) == "按《个人信息保护法》處理資訊"
    assert convert_markdown(text, "s2twp", Keep(titles=False, layers=TITLES)) == "按《個人資訊保護法》處理資訊"
    assert convert_markdown("按《个人信息保护法》", "s2tw", Keep(layers=TITLES)) == "按《個人信息保護法》"


def test_braces_keep_words_from_conversion_and_are_gone_afterwards() -> None:
    keep = Keep(layers=ALL, forced=(("后台", "幕後"),))
    text = "`-{后台}-`里，-{后台“甲”}-与后台"
    found = review(text, "s2tw", keep)
    assert found.target == "`-{后台}-`裡，后台“甲”與幕後"
    assert not any(one.source.startswith("-{") for one in found.questions)
    assert convert_markdown(text, "s2tw") == "`-{后台}-`裡，-{后台“甲”}-與後臺"


def test_forced_words_stand_above_everything_else_but_what_is_kept() -> None:
    keep = Keep(layers=ALL, forced=(("账户", "戶口"), ("发明", "發現")))
    text = "被发明的账户，《账户》与`账户`"
    found = review(text, "s2tw", keep)
    assert found.target == "被發現的戶口，《戶口》與`账户`"
    assert [(one.source, one.candidates[0]) for one in found.of(QuestionKind.FORCED)] == [
        ("发明", "發現"),
        ("账户", "戶口"),
        ("账户", "戶口"),
    ]


def test_forced_words_that_cut_through_another_word_are_asked_about() -> None:
    keep = Keep(forced=(("復原", "撤销"),))
    found = review("按復原，可恢復原狀", "tw2s", keep)
    assert found.target == "按撤销，可恢撤销状"
    assert [one.start for one in found.of(QuestionKind.FORCED)] == [1]
    (crossing,) = found.of(QuestionKind.OVERRIDE)
    assert (crossing.start, crossing.candidates) == (6, ("撤销", "复原"))
    assert with_choices(found, {6: "复原"}) == "按撤销，可恢复原状"


PIECES = ["账户", "占有", "部份", "设计划定", "“", "”", "《", "》", "`码`", "里", "雇主", "，", "\n\n", "a", "合作伙伴"]


@given(st.lists(st.sampled_from(PIECES), max_size=12), st.sampled_from(["s2tw", "s2twp", "s2hk", "t2s", "tw2sp"]))
def test_the_pieces_of_a_conversion_with_layers_join_up(pieces: list[str], config: str) -> None:
    text, keep = "".join(pieces), Keep(layers=ALL, forced=(("雇主", "東家"),))
    found = review(text, config, keep)
    assert "".join(span.source for span in found.spans) == text
    assert found.target == "".join(span.target for span in found.spans) == convert_markdown(text, config, keep)
    for question in found.questions:
        assert text[question.start : question.end] == question.source
        assert found.target[question.target_start :].startswith(question.chosen)


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("座標、黏貼、部份成份", "坐标、粘贴、部分成分"),
        ("知識份子、各省份子女", "知识分子、各省份子女"),
        ("公布署名、股份子公司", "公布署名、股份子公司"),
    ],
)
def test_words_that_taiwan_writes_with_other_characters_are_the_mainlands(text: str, made: str) -> None:
    assert convert_markdown(text, "tw2s", Keep(layers=frozenset({Layer.USAGE}))) == made
