"""The guide held against the program: what its pages name, and the Simplified pages made from the Traditional ones."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from editor.data import data_dir
from editor.desk.reports.guide import REFERENCES, TASKS
from editor.text.conversion.chinese import convert_markdown
from editor.text.conversion.kept import Keep, Layer
from editor.window.commands.commands import COMMANDS
from tests.places import ROOT

NAMES = (*TASKS, *REFERENCES)
"""The pages that are there in every language."""
FOLDER = ROOT / "resources" / "guide"
WORDS = FOLDER / "words.tsv"
"""What somebody decided for the Simplified pages: words of the Traditional ones, and what becomes of them."""
LANGUAGES = {"en": "en", "zh-Hant": "zh_Hant", "zh-Hans": "zh_Hans"}
_MNEMONIC = re.compile(r"\(&.\)|&")
_BOLD = re.compile(r"\*\*([^*]+)\*\*")
_GIVEN = re.compile(r"\*\*([^*]+)\*\*\s?[(（]([\w+]+)[)）]|^\| ([\w+]+) \| \*\*([^*]+)\*\* \|$", re.MULTILINE)
QUOTED = re.compile(r"(?<!\*)\*([^*\n]+)\*(?!\*)")
"""What the program says, three dots standing for what differs."""
KEYS = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)+\w+|\bF\d{1,2}\b")
TYPED = frozenset({"Shift+Return"})
"""Keys of the text itself, which are no commands."""


def page(language: str, name: str) -> str:
    """The text of a page."""
    return (FOLDER / language / f"{name}.md").read_text(encoding="utf-8")


@cache
def window_words(language: str) -> dict[tuple[str, str], str]:
    """What the window says in a language, without the signs of keys, by the place and the English words of it."""
    tree = ElementTree.parse(data_dir("translations") / f"editor_{LANGUAGES.get(language, language)}.ts")
    found = {}
    for context in tree.iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name") or "", message.findtext("source") or "")
            translation = message.find("translation")
            found[key] = plain("" if translation is None else "".join(translation.itertext()))
    return found


def phrases(language: str) -> set[str]:
    """Everything that may be written bold in a page: words of the window, with or without the dots at their end."""
    english = language == "en"
    table = window_words("zh-Hant" if english else language)
    words = {plain(source) for _, source in table} if english else set(table.values())
    return words | {one.rstrip("…") for one in words}


def plain(words: str) -> str:
    """Words of the window as a reader sees them; dots that announce a dialog are the same either way."""
    return _MNEMONIC.sub("", words).strip().replace("……", "…")


def bold_words(text: str) -> list[str]:
    """What a page sets bold as words of the window: all but whole sentences, which say what an item is about."""
    return [words for words in _BOLD.findall(text) if words[-1] not in ".。"]


def given_keys(text: str) -> Iterator[tuple[str, str]]:
    """What a page sets bold with a key in brackets after it or in the row of a table, and that key."""
    for one in _GIVEN.finditer(text):
        words, key = (one[1], one[2]) if one[1] else (one[4], one[3])
        if KEYS.fullmatch(key):
            yield " ".join(words.split()).rstrip("…"), key


def command_keys() -> set[str]:
    """Every key of the table of commands."""
    return TYPED | {key.strip() for command in COMMANDS for key in command.shortcut.split(";") if key.strip()}


def keys_of_commands(language: str) -> set[tuple[str, str]]:
    """Every command by its words in a language, with each of its keys."""
    said = (
        {words: plain(words) for _, words in window_words("zh-Hant")}
        if language == "en"
        else {words: other for (place, words), other in window_words(language).items() if place == "Commands"}
    )
    return {
        (said.get(command.words, "").rstrip("…"), key.strip())
        for command in COMMANDS
        for key in command.shortcut.split(";")
    }


def simplified(text: str) -> str:
    """A Traditional page converted by the program, with what the window says and what was decided as they should be."""
    keep = Keep(layers=frozenset({Layer.QUOTES}), forced=tuple({**dict(decided()), **named_words(text)}.items()))
    return convert_markdown(text, "tw2sp", keep).replace("/zh-Hant/", "/zh-Hans/")


def named_words(text: str) -> dict[str, str]:
    """What a Traditional page sets bold, and how the window says it in Simplified."""
    hant, hans, bold = window_words("zh-Hant"), window_words("zh-Hans"), set(bold_words(text))
    found = {}
    for place, words in hant.items():
        other = hans.get(place, "")
        found |= {one: form for one, form in ((words, other), (words.rstrip("…"), other.rstrip("…"))) if one in bold}
    return {one: form for one, form in found.items() if one and form}


def decided() -> Iterator[tuple[str, str]]:
    """The rows of `words.tsv`."""
    for line in WORDS.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            one, _, other = line.partition("\t")
            yield one, other


def write_simplified() -> list[Path]:
    """Write the Simplified pages; returns those that changed."""
    changed = []
    for name in NAMES:
        file = FOLDER / "zh-Hans" / f"{name}.md"
        file.parent.mkdir(exist_ok=True)
        made = simplified(page("zh-Hant", name))
        if not file.is_file() or file.read_text(encoding="utf-8") != made:
            file.write_text(made, encoding="utf-8")
            changed.append(file)
    return changed
