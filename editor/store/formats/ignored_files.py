"""What people set aside of the findings, as files: `ignored/<lang>.toml`, `ignored/all.toml` for the whole policy."""

from collections.abc import Iterable, Mapping
from typing import Any

import tomlkit

from editor.policy.errors import BadLanguage
from editor.policy.ignoring import EVERY_LANGUAGE, Ignored, by_language
from editor.policy.language import Tag, tag
from editor.policy.section import section_id

IGNORED = "ignored/"
"""The folder of these files."""
_ROW = "ignored"
_EVERY = "all"


def ignored_path(language: Tag) -> str:
    """Where what is set aside in a language stands."""
    return f"{IGNORED}{_EVERY if language == EVERY_LANGUAGE else language}.toml"


def ignored_files(ignored: Mapping[str, Ignored]) -> dict[str, bytes]:
    """The files of everything that is set aside, by path."""
    return {ignored_path(language): ignored_bytes(rows) for language, rows in by_language(ignored.values()).items()}


def changed_ignored_files(
    before: Mapping[str, Ignored], after: Mapping[str, Ignored], keys: Iterable[str]
) -> dict[str, bytes | None]:
    """The files in which findings of these keys came or went; None where a file goes."""
    if not (wanted := frozenset(keys)):
        return {}
    now = ignored_files(after)
    languages = {one.language for known in (before, after) for key, one in known.items() if key in wanted}
    return {path: now.get(path) for path in map(ignored_path, languages)}


def ignored_bytes(ignored: Iterable[Ignored]) -> bytes:
    """The file, a table for each finding, so that two people's merge line by line."""
    tables = []
    for one in ignored:
        rows = {"check": one.check, "section": one.section or "*", "words": one.words}
        rows |= {"reason": one.reason, "who": one.who}
        lines = (f"{name} = {tomlkit.item(value).as_string()}\n" for name, value in rows.items())
        tables.append(f"[[{_ROW}]]\n" + "".join(lines))
    return "\n".join(tables).encode()


def ignored_from(said: Mapping[str, Any], language: Tag) -> tuple[Ignored, ...]:
    """What such a file says; KeyError, ValueError or TypeError where it is none."""
    return tuple(
        Ignored(
            check=_text(row, "check"),
            language=language,
            section=None if _text(row, "section") == "*" else section_id(_text(row, "section")),
            words=_text(row, "words"),
            reason=_text(row, "reason"),
            who=_text(row, "who"),
        )
        for row in said.get(_ROW, ())
    )


def language_of(path: str) -> Tag | None:
    """The language whose findings a file of the folder is about; None for other files."""
    if not path.startswith(IGNORED) or not path.endswith(".toml"):
        return None
    stem = path.removeprefix(IGNORED).removesuffix(".toml")
    if stem == _EVERY:
        return EVERY_LANGUAGE
    try:
        return tag(stem)
    except BadLanguage:
        return None


def _text(row: Mapping[str, Any], name: str) -> str:
    value = row[name]
    if not isinstance(value, str):
        raise ValueError(f"{name} is not a text")
    return value
