"""What no conversion touches: names, titles of statutes, marks, placeholders, front matter."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.text.conversion.chinese import CONFIGS, Keep, convert_markdown
from editor.text.conversion.kept import KEEP, kept
from editor.text.markdown.markdown import parse

KEPT = [
    "《個人資料保護法》",
    "-{乾隆}-",
    "-{zh-hans:用户;zh-hant:用戶}-",
    "${名稱}",
    "{%說明%}",
    "%(名稱)s",
    "{#說明}",
    "[^說明]",
    "`說明`",
    "{{說明}}",
    "<https://parcel.example/說明>",
    "https://parcel.example/說明",
    "service@parcel.example",
    '<b title="說明">',
    "privacy@說明.example",
    "www.說明.中國",
    "說明.cn",
]
NAMED = Keep(names=("幫幫寶", "幫寶", "雲端郵局"))


@pytest.mark.parametrize("piece", KEPT)
def test_what_is_kept_stays_byte_for_byte(piece: str) -> None:
    assert convert_markdown(f"說明 {piece} 說明", "tw2s") == f"说明 {piece} 说明"


def test_a_link_to_a_heading_follows_it_and_other_targets_stay() -> None:
    text = "# 資訊 收集：說明\n\n[見](#資訊-收集說明)、[別處](#資訊)、[那裡](https://parcel.example/資訊)、[一節](#s-4k2m9x)"
    assert convert_markdown(text, "tw2s") == (
        "# 资讯 收集：说明\n\n[见](#资讯-收集说明)、[别处](#資訊)、[那里](https://parcel.example/資訊)、[一节](#s-4k2m9x)"
    )


def test_titles_are_converted_where_that_is_asked_for() -> None:
    text = "依《個人資料保護法》說明"
    assert convert_markdown(text, "tw2s") == "依《個人資料保護法》说明"
    assert convert_markdown(text, "tw2s", Keep(titles=False)) == "依《个人资料保护法》说明"


def test_prose_around_an_address_is_converted() -> None:
    text = "說明請寄service@parcel.example說明，或見www.parcel.example說明。請見說明.說明"
    assert (
        convert_markdown(text, "tw2s")
        == "说明请寄service@parcel.example说明，或见www.parcel.example说明。请见说明.说明"
    )


def test_what_merely_looks_like_a_title_is_converted() -> None:
    assert convert_markdown("《說\n明》《《說》", "tw2s") == "《说\n明》《《說》"


def test_names_are_kept_and_the_longest_counts() -> None:
    text = "幫幫寶、幫寶與雲端郵局的幫手、雲端"
    assert convert_markdown(text, "tw2s", NAMED) == "幫幫寶、幫寶与雲端郵局的帮手、云端"
    assert convert_markdown(text, "tw2s", Keep(names=("",))) == convert_markdown(text, "tw2s")


def test_no_rule_reaches_over_what_is_kept() -> None:
    assert convert_markdown("皇后", "s2t") == "皇后"
    assert convert_markdown("皇-{}-后", "s2t") == "皇-{}-後"
    assert convert_markdown("皇后", "s2t", Keep(names=("皇",))) == "皇後"
    assert convert_markdown("⿰亻`a`发", "s2t") == "⿰亻`a`發"


def test_front_matter_is_kept_and_prose_between_rules_is_not() -> None:
    assert convert_markdown("---\ntitle: 說明\nlang: zh\n---\n說明", "tw2s") == "---\ntitle: 說明\nlang: zh\n---\n说明"
    assert convert_markdown("---\r\ntitle: 說明\r\n---\r\n說明", "tw2s") == "---\r\ntitle: 說明\r\n---\r\n说明"
    assert convert_markdown("---\n\n說明\n\n---\n說明", "tw2s") == "---\n\n说明\n\n---\n说明"
    assert convert_markdown("說\n\n---\na: 說\n---\n", "tw2s") == "说\n\n---\na: 说\n---\n"


def test_a_text_that_opens_no_front_matter_is_told_quickly() -> None:
    text = "---\n" + "a: 說\n" * 20_000
    assert convert_markdown(text, "tw2s").count("说") == 20_000


PIECES = [
    *KEPT,
    "說",
    "発",
    "台",
    "\n\n",
    "\n",
    "- ",
    "> ",
    "# ",
    "*",
    "**",
    "|",
    "《",
    "》",
    "-{",
    "}-",
    "{{",
    "1. ",
    "\\",
    "⿰",
]


@given(st.sampled_from(CONFIGS), st.lists(st.sampled_from(PIECES), max_size=16), st.booleans())
def test_protected_bytes_and_structure_are_the_same(config: str, pieces: list[str], titles: bool) -> None:
    text, keep = "".join(pieces), Keep(names=("台",), titles=titles)
    converted = convert_markdown(text, config, keep)
    before = [text[start:end] for start, end in kept(text, keep)]
    at = 0
    for piece in before:
        at = converted.index(piece, at) + len(piece)
    assert skeleton(converted) == skeleton(text)
    assert [converted[start:end] for start, end in kept(converted, keep)] == before


def skeleton(text: str) -> list[object]:
    """Types, levels, targets and code of the tokens; not their words."""
    found: list[object] = []
    for token in parse(text):
        found.append((token.type, token.level, token.content if token.type in ("fence", "code_block") else ""))
        for child in token.children or []:
            code = child.content if child.type == "code_inline" else ""
            found.append((child.type, child.level, child.attrs.get("href"), child.attrs.get("src"), code))
    return found


def test_the_skeleton_of_the_real_text_is_the_same(real_text: str) -> None:
    for config in CONFIGS:
        converted = convert_markdown(real_text, config)
        assert skeleton(converted) == skeleton(real_text)
        assert re.sub(r"[^\x00-\x7f]", "", converted) == re.sub(r"[^\x00-\x7f]", "", real_text)
        assert [converted[start:end] for start, end in kept(converted, KEEP)] == [
            real_text[start:end] for start, end in kept(real_text, KEEP)
        ]
