"""Plain text: its title, dates, contents list and headings are recognised, and it becomes clean Markdown."""

import pytest

from editor.exchange.blocks.incoming.draft import AsideKind, Evidence, Format, Import, cuts
from editor.exchange.reading.importing import import_text
from editor.exchange.reading.keeping import lost
from editor.exchange.reading.report import NoteCode, kept, listed, notes
from editor.exchange.reading.sections import sections
from editor.policy.language import tag
from tests.exchange import samples


def plain(text: str) -> Import:
    return import_text(text, "policy.txt", tag("en"))


def outline(text: Import) -> list[tuple[int, str, Evidence]]:
    return [(heading.level, heading.words, heading.evidence) for heading in text.headings]


def section(text: Import, heading: str | None) -> str:
    return next(one.text for one in sections(text) if one.heading == heading)


def codes(text: Import) -> list[NoteCode]:
    return [note.code for note in notes(text)]


@pytest.mark.parametrize("text", [samples.TRADITIONAL, samples.SIMPLIFIED, samples.ENGLISH, samples.JAPANESE])
def test_nothing_is_lost(text: str) -> None:
    imported = plain(text)
    assert lost(imported) is None
    assert "\n".join(imported.lines) == text


def test_a_contents_list_gives_the_headings() -> None:
    assert outline(plain(samples.TRADITIONAL)) == [
        (1, "蒐集的資料", Evidence.CONTENTS),
        (1, "資料的用途", Evidence.CONTENTS),
        (2, "遞送包裹：", Evidence.LEADS_A_LIST),
        (2, "客戶服務：", Evidence.LEADS_A_LIST),
        (1, "與我們聯絡", Evidence.STANDS_ALONE),
        (1, "推播權限（僅限 App）", Evidence.CONTENTS),
    ]


def test_the_contents_list_is_kept_word_for_word_and_its_lead_in_stays_in_the_preamble() -> None:
    text = plain(samples.TRADITIONAL)
    contents = next(words for kind, words in kept(text) if kind is AsideKind.CONTENTS)
    assert contents == "• 蒐集的資料\n• 資料的用途\n• 推播權限（僅限 App）\n• 廣告識別碼"
    assert section(text, None) == "本政策說明雲雀物流如何處理您的資料，包含下列各節：\n"


def test_the_report_says_what_the_contents_list_forgets_and_what_it_promises_in_vain() -> None:
    text = plain(samples.TRADITIONAL)
    found = {note.code: note.words for note in notes(text)}
    assert found[NoteCode.HEADING_NOT_LISTED] == "與我們聯絡"
    assert found[NoteCode.ENTRY_WITHOUT_HEADING] == "廣告識別碼"
    assert [one.heading is None for one in listed(text)] == [False, False, False, True]


def test_title_and_date_are_taken_out_and_kept() -> None:
    text = plain(samples.TRADITIONAL)
    assert text.title == "雲雀物流隱私權政策"
    assert kept(text)[:2] == (
        (AsideKind.TITLE, "雲雀物流隱私權政策"),
        (AsideKind.DATE, "最後更新日期：2023年5月1日"),
    )


def test_audiences_come_with_their_sections() -> None:
    assert [one.audiences for one in sections(plain(samples.TRADITIONAL))][-1] == ("app",)


def test_sub_headings_lists_and_escapes_become_markdown() -> None:
    text = plain(samples.TRADITIONAL)
    assert section(text, "蒐集的資料") == (
        "# 蒐集的資料\n\n您寄送包裹時，我們會蒐集：\n\n- 寄件人的姓名\n- 收件人的電話 * 與地址\n"
    )
    assert section(text, "資料的用途") == (
        "# 資料的用途\n\n## 遞送包裹：\n\n- 將包裹送達收件人。\n\n"
        "## 客戶服務：\n\n1. 回覆您的詢問。\n2. 處理遺失的包裹。\n\n"
        "以下是我們在特殊情形下會另行徵得您同意的用途:\n\n- 市場調查\n"
    )


def test_what_markdown_would_read_is_escaped() -> None:
    text = plain("# 1.\n\n1. a *b* `c` [d](e) {{f}} &amp; <a@b.example>\n\n---\n")
    assert lost(text) is None
    assert "\\# 1." in section(text, None)
    assert "\\{{f}}" in section(text, None)


def test_chapters_cut_and_articles_stay_inside_them() -> None:
    text = plain(samples.SIMPLIFIED)
    assert [heading.level for heading in text.headings] == [1, 2, 2, 1, 2, 2]
    assert [cut.words for cut in cuts(text)] == ["第一章 总则", "第二章 权利"]
    assert text.headings[-1].audiences == ("android",)


def test_japanese_articles_are_sections() -> None:
    text = plain(samples.JAPANESE)
    assert text.title == "個人情報の取扱い"
    assert [cut.words for cut in cuts(text)] == ["第1条（目的）", "第2条（利用）", "第3条（お問い合わせ）"]


def test_a_wrapped_text_gets_its_paragraphs_back() -> None:
    text = plain(samples.ENGLISH)
    assert text.title == "LARK PARCELS PRIVACY NOTICE"
    assert [cut.words for cut in cuts(text)] == ["1. What we collect", "2. Whom we tell (EU only)", "3. Contact"]
    assert section(text, "1. What we collect") == (
        "# 1. What we collect\n\nWe keep the names and addresses on your parcels for two years, so that we can answer"
        " your questions about them.\n\n- names\n"
        "- addresses that you typed in yourself, even those that you never sent a parcel to\n"
    )
    assert NoteCode.LINES_JOINED in codes(text)
    assert section(text, "2. Whom we tell (EU only)").endswith("secrets:\n\n1) drivers\n2) clerks\n")


def test_wrapped_chinese_is_joined_without_spaces() -> None:
    paragraph = "我們會在您寄送包裹時蒐集您的姓名、電話與地址並在\n" * 5 + "遞送完成後刪除。\n"
    text = plain(f"{paragraph}\n{paragraph}")
    assert sections(text)[0].text.split("\n")[0] == paragraph.replace("\n", "")


def test_lines_of_an_address_are_no_headings() -> None:
    text = plain("Write to us.\nLark Parcels Ltd\n12 Nest Lane\nBirdham\nWe answer within a week.\n")
    assert text.headings == ()


def test_items_of_a_list_are_no_headings() -> None:
    text = plain("We keep:\n1. Names\n2. Streets\n3. Towns\nWe keep them for a year.\n")
    assert text.headings == ()
    assert sections(text)[0].text == "We keep:\n\n1. Names\n2. Streets\n3. Towns\n\nWe keep them for a year.\n"


def test_numbers_that_do_not_follow_each_other_stay_as_typed() -> None:
    text = plain("1. one;\n3. three;\n\n3. again;\n07. seven;\n")
    assert lost(text) is None
    assert sections(text)[0].text == "1. one;\n\n3\\. three;\n\n3. again;\n\n07\\. seven;\n"


def test_deeper_numbers_are_sub_headings() -> None:
    text = plain(
        "1. Parcels\nWe carry them.\n1.1 Size\nNot too big.\n1.2 Weight\nNot too heavy.\n2. Prices\nThey are low.\n"
    )
    assert [(heading.level, heading.words) for heading in text.headings] == [
        (1, "1. Parcels"),
        (2, "1.1 Size"),
        (2, "1.2 Weight"),
        (1, "2. Prices"),
    ]


def test_underlined_and_capital_lines_are_headings() -> None:
    text = plain("Parcels\n=======\nWe carry them.\n\nPrices\n======\nThey are low.\n")
    assert [one.heading for one in sections(text)] == ["Parcels", "Prices"]
    assert [words for kind, words in kept(text) if kind is AsideKind.UNDERLINE] == ["=======", "======"]
    text = plain("PARCELS\nWe carry them.\nPRICES\nThey are low.\n")
    assert [heading.evidence for heading in text.headings] == [Evidence.CAPITALS, Evidence.CAPITALS]


def test_nested_lists_keep_their_depth() -> None:
    text = plain("We keep:\n- names\n  - first\n  - last\n- streets\n")
    assert sections(text)[0].text == "We keep:\n\n- names\n  - first\n  - last\n- streets\n"


def test_a_contents_list_without_bullets_is_found_with_its_title() -> None:
    text = plain(
        "Contents\nParcels ..... 1\nPrices ..... 2\nClaims ..... 3\n\nParcels\nWe carry them.\n"
        "Prices\nThey are low.\nClaims\nMake them soon.\n"
    )
    assert [one.heading for one in sections(text)] == ["Parcels", "Prices", "Claims"]
    assert kept(text)[0][1].startswith("Contents\nParcels")


def test_replaced_and_leaked_bullets_are_noted() -> None:
    text = plain("我們保留：\n• 姓名\n● 地址\nl 電話\n")
    assert sections(text)[0].text == "我們保留：\n\n- 姓名\n- 地址\n\nl 電話\n"
    assert {note.words for note in notes(text) if note.code is NoteCode.BULLETS_REPLACED} == {"•", "●"}
    assert NoteCode.LEAKED_BULLET in codes(text)


def test_a_text_without_headings_is_one_section() -> None:
    text = plain("We carry your parcels with care.\n" * 20_000)
    assert [one.heading for one in sections(text)] == [None]
    assert codes(text) == [NoteCode.NO_HEADING]


def test_one_line_of_a_megabyte_is_one_paragraph() -> None:
    text = plain("字" * 350_000)
    assert sections(text)[0].text == "字" * 350_000 + "\n"


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("a.txt", "# a\n\n**b** [c](d) **e**", Format.PLAIN),
        ("a.md", "a", Format.MARKDOWN),
        ("", "# a\n\n**b** [c](d)", Format.MARKDOWN),
        ("", "a * b", Format.PLAIN),
    ],
)
def test_the_format_is_what_the_name_or_else_the_text_says(name: str, text: str, expected: Format) -> None:
    assert import_text(text, name, tag("en")).format is expected
