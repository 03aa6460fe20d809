"""Where a full stop ends no sentence: abbreviations and initials, by language, from `resources/sentences.toml`."""

import tomllib
from dataclasses import dataclass
from functools import cache

import regex

from editor.data import data_dir
from editor.text.locales import fallbacks

_LONGEST = 12
_INITIAL = regex.compile(r"(?:^|[\s(\[“„«\"'])\p{Lu}$")
_AFTER_FIGURE = regex.compile(r"\.[\"”’)\]]*\s+(?=[(\[“„«\"']?\p{Lu})")
_LETTER = regex.compile(r"\p{L}")
_GOES_ON = regex.compile(r"[\"”’)\]]*\s+[(\[“„«\"']?\p{Ll}")

_WIDE = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\u3001-\u303f\uff01-\uff65”’…—]")
_CLOSERS = '"”’」』）)'


def gap_after(words: str) -> str:
    """What stands between words and the sentence that follows them: a space, in Chinese and Japanese nothing."""
    if not words:
        return ""
    return "" if _WIDE.match((words.rstrip(_CLOSERS) or words)[-1]) else " "


@dataclass(frozen=True, slots=True)
class SentenceRules:
    """What a language's stops end, and what they do not."""

    never: frozenset[str]
    initials: bool
    lower: bool
    ordinals: bool

    def end_after_figure(self, text: str, start: int, stop: int) -> int | None:
        """Where a sentence that ends with a figure ends, where a full stop does not make an ordinal of it.

        `start` is where the sentence began: a figure alone is the number of a list.
        """
        if self.ordinals or not text[stop - 1 : stop].isdigit():
            return None
        found = _AFTER_FIGURE.match(text, stop)
        # Only then is it looked for a letter: in a long row of numbers that would be done for each anew.
        return None if found is None or _LETTER.search(text, start, stop) is None else found.end()

    def goes_on(self, text: str, stop: int) -> bool:
        """Whether the sentence goes on after a full stop at this place."""
        before = text[max(0, stop - _LONGEST) : stop]
        if any(before.endswith(word) and not before[: -len(word)][-1:].isalnum() for word in self.never):
            return True
        if self.initials and _INITIAL.search(before) is not None:
            return True
        return self.lower and _GOES_ON.match(text, stop + 1) is not None


@cache
def sentence_rules(language: str) -> SentenceRules | None:
    """The rules of a language; None where a stop ends whatever stands before it."""
    table = _table()
    # English is the last that a locale falls back to, and says nothing of other languages.
    own = [tag for tag in fallbacks(language) if tag != "en" or language.partition("-")[0] == "en"]
    return next((table[tag] for tag in own if tag in table), None)


@cache
def _table() -> dict[str, SentenceRules]:
    said = tomllib.loads((data_dir("resources") / "sentences.toml").read_text("utf-8"))
    return {
        tag: SentenceRules(frozenset(row["never"]), row["initials"], row["lower"], row.get("ordinals", False))
        for tag, row in said.items()
    }
