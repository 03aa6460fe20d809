"""The converter that the program uses: the class of the demanded package over the exact matcher."""

from dataclasses import dataclass
from enum import Enum
from importlib.metadata import packages_distributions
from pathlib import Path
from threading import Lock

import opencc

from editor.text.conversion.lexicon import UnknownConfig, lexicon
from editor.text.conversion.matcher import Matcher

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
        return _matcher(self.conversion).convert(string)

    def _init_dict(self) -> None:
        if self._engine is Engine.ORIGINAL:
            if not (Path(opencc.__file__).parent / "config" / f"{self.conversion}.json").is_file():
                raise UnknownConfig(str(self.conversion))
            super()._init_dict()
            return
        _matcher(self.conversion)
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


_matchers: dict[str | None, Matcher] = {}
_loading = Lock()


def _matcher(conversion: str | None) -> Matcher:
    """The matcher of a configuration, loaded once: that takes longer than converting a policy."""
    matcher = _matchers.get(conversion)
    return _loaded(conversion) if matcher is None else matcher


def _loaded(conversion: str | None) -> Matcher:
    if conversion is None:
        raise ValueError("conversion is not set")
    config = conversion.removesuffix(".json")
    with _loading:
        if config not in _matchers:
            refuse_clash()
            _matchers[config] = Matcher(lexicon().recipe(config))
        _matchers[conversion] = _matchers[config]
        return _matchers[config]
