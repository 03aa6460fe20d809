"""The same as the official engine, to the character, on texts made to be hard."""

import random
from collections.abc import Iterator

import pytest

from editor.text.conversion.chinese import convert
from editor.text.conversion.lexicon import OFFICIAL, data_folder, lexicon
from tests.text.conversion.official import official, official_folder

TEXTS = 3_200
"""For each of the 16 configurations; 51,200 conversions."""
FREQUENT = (
    "的一是在不了有和人我這这中大為为上個个國国以要他時时來来用們们生到作地於于出就分對对成會会"
    "可主發发年動动同工也能下過过後后里面干只制复台著着"
)
ODD = [
    "https://parcel.example/a?b=c",
    "17TRACK.net",
    "Cookie",
    "SDK",
    " ",
    "\n",
    "\r\n",
    "\u3000",
    "。",
    "，",
    "“",
    "》",
    "-",
    "⿰亻发",
    "⿰",
    "⿱⿰木木⿰木木",
    "⿲彳发亍",
    "\u2ffe",
    "👩‍⚕️",
    "𩥄",
    "𫠒",
    "𠮷",
    "\ufdd0",
    "\ufdd7",
    "\uf900",
    "\ufa08",
    "发\ufe00",
    "e\u0301",
    "\ue000",
    "\ufeff",
    "\U0002f800",
    "埠",
]


def hard_texts(chance: random.Random, words: list[str]) -> Iterator[str]:
    """Words of the dictionaries, whole and in halves, between frequent characters; every second text holds odd ones.

    (A text without odd characters goes another way through the engine, and that is the way of nearly all texts.)
    """
    while True:
        parts = []
        odd = chance.choice([ODD, FREQUENT])
        for _ in range(chance.randint(1, 14)):
            word = chance.choice(words)
            half = chance.randint(1, len(word))
            parts.append(
                chance.choice(
                    [
                        word,
                        word[:half],
                        word[half:],
                        word,
                        "".join(chance.choices(FREQUENT, k=chance.randint(1, 4))),
                        chance.choice(odd),
                    ]
                )
            )
        yield "".join(parts)


def all_words() -> list[str]:
    words: set[str] = set()
    for path in data_folder().glob("*.txt"):
        for key, forms in lexicon().entries(path.stem).items():
            words |= {key, *forms.split()}
    return sorted(words)


@pytest.mark.long
@pytest.mark.timeout(600)
@pytest.mark.parametrize("seed", [1])
def test_hard_texts_come_out_as_the_official_engine_has_them(seed: int) -> None:
    folder = official_folder()
    made = hard_texts(random.Random(seed), all_words())
    texts = {config: [next(made) for _ in range(TEXTS)] for config in OFFICIAL}
    expected = official(folder, texts)
    different = [
        (config, text, got, wanted)
        for config in OFFICIAL
        for text, wanted in zip(texts[config], expected[config], strict=True)
        if (got := convert(text, config)) != wanted
    ]
    assert different == []


@pytest.mark.long
def test_the_real_text_comes_out_as_the_official_engine_has_it(real_text: str) -> None:
    folder = official_folder()
    first = {config: [real_text] for config in OFFICIAL}
    simplified = official(folder, first)["tw2s"][0]
    for source in (real_text, simplified):
        expected = official(folder, {config: [source] for config in OFFICIAL})
        assert {config: [convert(source, config)] for config in OFFICIAL} == expected
