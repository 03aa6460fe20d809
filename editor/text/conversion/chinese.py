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


@lru_cache(maxsize=64)
def dictionary_digest(config: str, layers: frozenset[Layer] = frozenset()) -> str:
    """The SHA-256, in hex, of the dictionaries of a configuration and of the layers above; raises UnknownConfig."""
    return layers_digest(config, layers)


@cache
def _converter(config: str, engine: Engine) -> OpenCC:
    """The converter of a configuration, made once: threads share it, and it reads no dictionary twice."""
    if config not in CONFIGS:
        raise UnknownConfig(config)
    return OpenCC(config, engine)
