"""Conversion between Traditional and Simplified Chinese: the door to it for the rest of the program."""

from functools import cache, lru_cache

from editor.text.conversion.engine import PROVIDER, Engine, EngineClash, OpenCC, refuse_clash
from editor.text.conversion.kept import KEEP, Keep, Layer, convert_around, kept
from editor.text.conversion.layers import layers_digest, traced
from editor.text.conversion.lexicon import CONFIGS, UnknownConfig

__all__ = [
    "CONFIGS",
    "KEEP",
    "PROVIDER",
    "Engine",
    "EngineClash",
    "Keep",
    "Layer",
    "UnknownConfig",
    "convert",
    "convert_markdown",
    "dictionary_digest",
    "in_one_script",
    "refuse_clash",
    "route",
]


def convert(text: str, config: str, engine: Engine = Engine.EXACT) -> str:
    """Plain text converted with an OpenCC configuration such as `tw2s`; raises UnknownConfig and EngineClash."""
    return _converter(config, engine).convert(text)


def in_one_script(text: str) -> str:
    """The text in Simplified characters: held so against each other, texts differ only where their words do."""
    return convert(text, "t2s")


def convert_markdown(text: str, config: str, keep: Keep = KEEP) -> str:
    """Markdown converted, with code, addresses, link targets, HTML tags and facts left as they are, byte for byte.

    So are the names and titles that `keep` tells of, and its layers are put on. No rule reaches over what is left as it
    is.
    """
    if keep.layers or keep.forced:
        return "".join([span.target for span in traced(text, config, keep)])
    return convert_around(text, kept(text, keep), _converter(config, Engine.EXACT).convert)


def route(origin: str, target: str, *, regional_words: bool = False) -> str | None:
    """The configuration that makes a text in the target language from one in the origin; None where there is none.

    Regional words, such as 軟體 for 软件, are exchanged only where they are asked for: they can change what a clause
    means, so that a person has to look at each.
    """
    varieties = (_variety(origin), _variety(target))
    return _ROUTES_WITH_WORDS.get(varieties) if regional_words else _ROUTES.get(varieties)


@lru_cache(maxsize=64)
def dictionary_digest(config: str, layers: frozenset[Layer] = frozenset()) -> str:
    """The SHA-256, in hex, of the dictionaries of a configuration and of the layers above; raises UnknownConfig."""
    return layers_digest(config, layers)


_ROUTES = {
    ("Hant", "Hans"): "tw2s",
    ("TW", "Hans"): "tw2s",
    ("HK", "Hans"): "hk2s",
    ("Hans", "Hant"): "s2tw",
    ("Hans", "TW"): "s2tw",
    ("Hans", "HK"): "s2hk",
    ("Hant", "TW"): "t2tw",
    ("Hant", "HK"): "tw2hk",
    ("TW", "HK"): "tw2hk",
    ("HK", "TW"): "hk2tw",
    ("HK", "Hant"): "hk2tw",
}
_ROUTES_WITH_WORDS = {
    ("Hant", "Hans"): "tw2sp",
    ("TW", "Hans"): "tw2sp",
    ("HK", "Hans"): "hk2sp",
    ("Hans", "Hant"): "s2twp",
    ("Hans", "TW"): "s2twp",
    ("Hans", "HK"): "s2hkp",
    ("Hant", "HK"): "tw2hkp",
    ("TW", "HK"): "tw2hkp",
    ("HK", "TW"): "hk2twp",
    ("HK", "Hant"): "hk2twp",
}


def _variety(tag: str) -> str:
    """The written form that a language tag names: Hans, Hant, TW, HK; empty for other languages."""
    language, *rest = tag.replace("_", "-").lower().split("-")
    if language != "zh":
        return ""
    if "hans" in rest:
        return "Hans"
    if "hk" in rest or "mo" in rest:
        return "HK"
    if "tw" in rest:
        return "TW"
    return "Hant" if "hant" in rest else "Hans"


@cache
def _converter(config: str, engine: Engine) -> OpenCC:
    """The converter of a configuration, made once: threads share it, and it reads no dictionary twice."""
    if config not in CONFIGS:
        raise UnknownConfig(config)
    return OpenCC(config, engine)
