"""Chinese conversion: exact on plain text, and hands off whatever is no prose in Markdown."""

import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import opencc
import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.text.conversion.chinese import CONFIGS, UnknownConfig, convert, convert_markdown
from editor.text.conversion.routes import route
from editor.text.markdown.markdown import parse

KEPT = [
    "`說明`",
    "``說 ` 明``",
    "{{說明}}",
    "{{notice}}",
    "https://parcel.example/說明/隱私?頁=說#明",
    "<https://parcel.example/說明>",
    "說@parcel.example",
    "service@parcel.example",
    "www.parcel.example/說明",
    '<span title="說明">',
    "</span>",
    "```\n說明\n```",
    "    說明",
]


def test_plain_text_is_converted() -> None:
    assert convert("個人資料的說明", "tw2s") == "个人资料的说明"
    assert convert("个人资料的说明", "s2tw") == "個人資料的說明"
    assert convert("軟體", "tw2sp") == "软件"


def test_the_names_of_the_package_are_among_them() -> None:
    folder = Path(opencc.__file__).parent / "config"
    assert set(CONFIGS) > {path.stem for path in folder.glob("*.json")}


def test_an_unknown_name_is_refused_with_those_that_are_known() -> None:
    with pytest.raises(UnknownConfig) as refusal:
        convert("x", "../x")
    assert (refusal.value.config, refusal.value.known) == ("../x", CONFIGS)


@pytest.mark.parametrize("kept", [kept for kept in KEPT if "\n" not in kept and not kept.startswith(("說@", " "))])
def test_what_is_no_prose_stays_byte_for_byte(kept: str) -> None:
    assert convert_markdown(f"說明 {kept} 說明", "tw2s") == f"说明 {kept} 说明"


@pytest.mark.parametrize("kept", ["```\n說明\n```", "    說明", "> ```\n> 說明\n> ```"])
def test_blocks_of_code_stay_byte_for_byte(kept: str) -> None:
    assert convert_markdown(f"說明\n\n{kept}\n\n說明", "tw2s") == f"说明\n\n{kept}\n\n说明"


@pytest.mark.parametrize(
    ("source", "converted"),
    [
        ("[說明](https://a.example/說明)", "[说明](https://a.example/說明)"),
        ("[說明](https://a.example/說明 '說明')", "[说明](https://a.example/說明 '说明')"),
        ("[說明](#說明)", "[说明](#說明)"),
        ("![說明](https://a.example/說明.png)", "![说明](https://a.example/說明.png)"),
        ("https://a.example說明", "https://a.example说明"),
        ("https://a.example/說，說明", "https://a.example/說，说明"),
        ("說www.a.example/說 說", "说www.a.example/說 说"),
        ("說a@b.example說", "说a@b.example说"),
        ("**說**明\n\n- 說\n- 明", "**说**明\n\n- 说\n- 明"),
        ("|說|`說`|\n|-|-|\n|說\\||`說`|", "|说|`說`|\n|-|-|\n|说\\||`說`|"),
        ("\\`說明\\`", "\\`说明\\`"),
        ("", ""),
        ("說\ue000明", "说\ue000明"),
        ("說\r\n明  \r\n", "说\r\n明  \r\n"),
    ],
)
def test_prose_around_it_is_converted(source: str, converted: str) -> None:
    assert convert_markdown(source, "tw2s") == converted


@given(
    st.lists(
        st.sampled_from([*KEPT, "說", "明", " ", "\n", "\n\n", "- ", "> ", "*", "[", "](", ")", "|", "#", "\\", "'"]),
        max_size=14,
    )
)
def test_the_structure_is_the_same_after_conversion(parts: list[str]) -> None:
    source = "".join(parts)
    converted = convert_markdown(source, "tw2s")
    assert len(converted) == len(source)
    assert re.sub("[說说明]", "", converted) == re.sub("[說说明]", "", source)
    assert skeleton(converted) == skeleton(source)


def skeleton(text: str) -> list[object]:
    found: list[object] = []
    for token in parse(text):
        found.append((token.type, token.content if token.type in ("fence", "code_block") else ""))
        for child in token.children or []:
            found.append((child.type, child.attrs.get("href"), child.content if child.type == "code_inline" else ""))
    return found


@given(st.text(st.characters(exclude_categories=("Cs",), max_codepoint=0x2E00), max_size=40))
def test_text_without_chinese_characters_is_left_alone(text: str) -> None:
    assert convert(text, "tw2s") == text
    assert convert_markdown(text, "tw2s") == text


def test_threads_share_the_converters() -> None:
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda config: convert("個人資料", config), ["t2s", "tw2s", "hk2s", "t2s"] * 10))
    assert set(made) == {"个人资料"}


@pytest.mark.parametrize(
    ("origin", "target", "config"),
    [
        ("zh-Hant", "zh-Hans", "tw2s"),
        ("zh-TW", "zh-CN", "tw2s"),
        ("zh-Hant-TW", "zh-Hans-CN", "tw2s"),
        ("zh-HK", "zh-Hans", "hk2s"),
        ("zh-Hant-HK", "zh-CN", "hk2s"),
        ("zh-Hans", "zh-Hant", "s2tw"),
        ("zh-CN", "zh-TW", "s2tw"),
        ("zh-Hans", "zh-HK", "s2hk"),
        ("zh-Hans", "zh-Hant-MO", "s2hk"),
        ("zh-Hant", "zh-Hant", None),
        ("zh-Hans", "zh-CN", None),
        ("zh-TW", "zh-HK", "tw2hk"),
        ("zh-Hant", "zh-HK", "tw2hk"),
        ("zh-Hant-MO", "zh-TW", "hk2tw"),
        ("zh-HK", "zh-Hant", "hk2tw"),
        ("zh-Hant", "zh-TW", "t2tw"),
        ("en", "zh-Hans", None),
        ("zh-Hant", "ja", None),
    ],
)
def test_the_route_between_two_languages(origin: str, target: str, config: str | None) -> None:
    assert route(origin, target) == config
