"""Which segment of the source is being translated."""

from editor.text.translation.counterpart import Counterpart, counterpart, paragraph_pairs

SOURCE = "# 保存\n\n我們保存 30 天。\n\n- 帳號\n- 包裹\n\n請來信。"


def at(target: str) -> Counterpart | None:
    """The counterpart where `|` stands."""
    return counterpart(SOURCE, target.replace("|", ""), target.index("|"))


def test_a_paragraph_that_has_words_goes_with_its_own_source() -> None:
    found = at("# Keep\n\nWe keep it| for 30 days.\n\n- account")
    assert found == Counterpart("我們保存 30 天。", 8, 31)
    found = at("# Keep\n\nWe keep it for 30 days.\n\n- acc|ount")
    assert found is not None
    assert found.words == "帳號"


def test_an_empty_translation_begins_with_the_heading() -> None:
    assert at("|") == Counterpart("保存", 0, 0, "# ")


def test_a_blank_line_goes_with_what_comes_next() -> None:
    assert at("# Keep\n\n|") == Counterpart("我們保存 30 天。", 8, 8)
    assert at("# Keep\n|") == Counterpart("我們保存 30 天。", 7, 7, "\n")
    assert at("# Keep\n\nWe keep it 30 days.\n\n- account\n|") == Counterpart("包裹", 39, 39, "- ")
    assert at("# Keep\n\nWe keep it 30 days.\n|") == Counterpart("帳號", 28, 28, "\n- ")


def test_where_everything_is_translated_nothing_is_next() -> None:
    assert at("# Keep\n\nWe keep it 30 days.\n\n- account\n- parcel\n\nWrite.\n\n|") is None
    assert counterpart("", "words", 2) is None


def test_every_paragraph_with_words_is_paired_with_its_translation_and_place() -> None:
    source = "# 使用\n\n我們以電子郵件通知您。\n\n---\n\n請來信。"
    target = "# Use\n\nWe tell you by e-mail."
    pairs = paragraph_pairs(source, target)
    assert [(one.source, one.words, one.target) for one in pairs] == [
        ("# 使用", "使用", "# Use"),
        ("我們以電子郵件通知您。", "我們以電子郵件通知您。", "We tell you by e-mail."),
        ("請來信。", "請來信。", ""),
    ]
    assert [target[one.start : one.end] for one in pairs] == [one.target for one in pairs]
    assert pairs[-1].start == len(target)
