"""The converter that the program uses: the class of the demanded package over the exact matcher."""

from collections import Counter
from dataclasses import dataclass
from enum import Enum
from importlib.metadata import packages_distributions
from pathlib import Path
from threading import Lock

import opencc

from editor.text.conversion.lexicon import CONFIGS, UnknownConfig, lexicon
from editor.text.conversion.matcher import Matcher
from editor.text.conversion.trace import trace

PROVIDER = "opencc-python-reimplemented"

_FILES = frozenset(
    {"NOTICE.txt", "README.md", "__init__.py", "__main__.py", "__pycache__", "config", "dictionary", "opencc.py"}
)


class Engine(Enum):
    """Which engine converts: the exact one with the dictionaries of today, or the package's own."""

    EXACT = "exact"
    ORIGINAL = "original"


@dataclass(eq=False)
class EngineClash(RuntimeError):
    """Other distributions have put files into the module `opencc`; which of them answers is a matter of chance."""

    distributions: tuple[str, ...]

    def __str__(self) -> str:
        return ", ".join(self.distributions)


class OpenCC(opencc.OpenCC):  # type: ignore[misc]
    """Converts as the package's class does, with the same calls, and gives what the reference engine gives.

    Threads may share one: `set_conversion` in another thread changes what the next text is converted by, never the
    middle of one.
    """

    def __init__(self, conversion: str | None = None, engine: Engine = Engine.EXACT) -> None:
        self._engine = engine
        super().__init__(conversion)

    def convert(self, string: str) -> str:
        """The text converted; raises UnknownConfig."""
        if self._engine is Engine.ORIGINAL:
            return str(super().convert(string))
        matcher = _matchers.get(self.conversion)
        return _at_first(self.conversion, string) if matcher is None else matcher.convert(string)

    def _init_dict(self) -> None:
        if self._engine is Engine.ORIGINAL:
            if not (Path(opencc.__file__).parent / "config" / f"{self.conversion}.json").is_file():
                raise UnknownConfig(str(self.conversion))
            super()._init_dict()
            return
        _known(self.conversion)
        refuse_clash()
        self.conversion_name = self.conversion
        self._dict_init_done = True


def refuse_clash() -> None:
    """Raise EngineClash where another distribution provides the module `opencc` as well.

    Looking at the files of the module takes no time; only where they are not those of the demanded package are the
    distributions asked, to name the other one.
    """
    folders = [Path(folder) for folder in opencc.__path__]
    if len(folders) == 1 and {path.name for path in folders[0].iterdir()} <= _FILES:
        return
    others = set(packages_distributions().get("opencc", ())) - {PROVIDER}
    if others:
        raise EngineClash(tuple(sorted(others)))


_PATIENCE = 2_000
"""So many characters are converted step by step before a matcher is made: that takes five times as long as reading the
dictionaries, and a title needs none."""
_matchers: dict[str | None, Matcher] = {}
_converted: Counter[str] = Counter()
_loading = Lock()


def _known(conversion: str | None) -> str:
    """The name of a configuration; raises UnknownConfig."""
    if conversion is None:
        raise ValueError("conversion is not set")
    config = conversion.removesuffix(".json")
    if config not in CONFIGS:
        raise UnknownConfig(config)
    return config


def _at_first(conversion: str | None, text: str) -> str:
    """A text converted step by step, or by the matcher where one is worth while by now: it is made once."""
    config = _known(conversion)
    recipe = lexicon().recipe(config)
    _converted[config] += len(text)
    if _converted[config] <= _PATIENCE:
        return "".join([span.target for span in trace(recipe, text)])
    with _loading:
        if config not in _matchers:
            _matchers[config] = Matcher(recipe)
        _matchers[conversion] = _matchers[config]
    return _matchers[config].convert(text)
