"""What a person chose once and expects to find again."""

import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import Enum
from pathlib import Path
from typing import Any

import platformdirs
from PySide6.QtCore import QSettings


class ThemeChoice(Enum):
    """Which colours the window takes."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


@dataclass(frozen=True, slots=True)
class Preferences:
    """All settings of one person on one machine; the name of a field is its key in the file.

    `interface` is a language of the interface (`zh_Hant`), empty for the system's, and `keys` what a person gave to
    commands in the place of their own keys, by their ids. `geometry` is what Qt gave for the
    window, `splitters` the sizes of every splitter by its name, `recent` the folders last opened, newest first,
    and `waits` how much waited for this person in them when they were open.
    `side_by_side` and `ignored` say how redlines are shown; `ignored` names the differences that are no change. With
    `marks` the signs of Markdown are shown; with `markdown` keys put in the signs they say, else they do what they do
    in a word processor. `whole` shows all sections one below the other, `beside` their source at their left. `begun`
    is whether the first steps in the sample were put away.
    """

    name: str = ""
    email: str = ""
    interface: str = ""
    keys: Mapping[str, str] = field(default_factory=dict)
    theme: ThemeChoice = ThemeChoice.SYSTEM
    colour_blind: bool = False
    zoom: float = 1.0
    geometry: bytes = b""
    splitters: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    recent: tuple[str, ...] = ()
    waits: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    workspace: str = "write"
    side_by_side: bool = False
    ignored: tuple[str, ...] = ("numbering",)
    markdown: bool = False
    marks: bool = False
    whole: bool = False
    beside: bool = False
    begun: bool = False


def personal_folder() -> Path:
    """Where what a person chose for all policies is kept; `dateline` without a window looks there as well."""
    return platformdirs.user_config_path("dateline")


def load(path: Path) -> Preferences:
    """The settings kept at `path`; what is absent or unreadable has its default."""
    file = QSettings(str(path), QSettings.Format.IniFormat)
    defaults = Preferences()
    found = {}
    for key in fields(Preferences):
        if file.contains(key.name):
            try:
                found[key.name] = _read(str(file.value(key.name, "", type=str)), getattr(defaults, key.name))
            except (ValueError, TypeError, AttributeError):
                continue
    return Preferences(**found)


def save(path: Path, preferences: Preferences) -> None:
    """Keep the settings at `path`; raises OSError when the file cannot be written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    file = QSettings(str(path), QSettings.Format.IniFormat)
    for key in fields(Preferences):
        file.setValue(key.name, _written(getattr(preferences, key.name)))
    file.sync()
    if file.status() is not QSettings.Status.NoError:
        raise OSError(f"cannot write {path}")


def with_recent(recent: tuple[str, ...], folder: str, limit: int = 10) -> tuple[str, ...]:
    """The list of folders after one was opened: it comes first, and stands once."""
    return (folder, *(other for other in recent if other != folder))[:limit]


def _written(value: object) -> str:
    match value:
        case Enum():
            return str(value.value)
        case bytes():
            return b64encode(value).decode("ascii")
        case str():
            return value
        case _:
            return json.dumps(value, ensure_ascii=False)


def _read(text: str, default: object) -> Any:
    """The value that `text` stands for, of the kind of the default."""
    match default:
        case Enum():
            return type(default)(text)
        case bytes():
            return b64decode(text, validate=True)
        case str():
            return text
        case bool():
            return bool(json.loads(text))
        case float():
            return float(json.loads(text))
        case tuple():
            return tuple(str(part) for part in json.loads(text))
        case _:
            return {str(part): _entry(value) for part, value in json.loads(text).items()}


def _entry(value: object) -> str | tuple[int, ...]:
    return value if isinstance(value, str) else tuple(int(size) for size in _listed(value))


def _listed(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError(value)
    return value
