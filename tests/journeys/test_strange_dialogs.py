"""Every dialog of the window, filled with a stranger's words, shows them as words; new dialogs are walked as well."""

import base64
import importlib
import inspect
import pkgutil
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import platformdirs
import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QDialog

import editor.window
from editor.policy.language import Tag
from editor.policy.section import Cell, SectionId
from editor.store.personal.trust_file import FolderTrust
from tests.journeys.driver import Person
from tests.journeys.test_strange_words import EN, JA, PLANT, STRANGER, strange, wrong

__all__ = ["strange"]
DEEP = 8
SCREEN = 1_400
OWN = {"ShortcutList", "FormDialog", "GuideWindow"}
"""Those whose words are all the program's own."""
LONG = f"{PLANT} " * 4_000
"""A name of 150 kB."""
KEY = (
    f"ssh-ed25519 {base64.b64encode(bytes([0, 0, 0, 11]) + b'ssh-ed25519' + bytes([0, 0, 0, 32]) + bytes(32)).decode()}"
)
USE = SectionId("use")


class Filled:
    """Values of any type, with a stranger's words wherever a value has words."""

    def __init__(self, person: Person, words: str, place: Path) -> None:
        assert person.window.page is not None
        window, desk = person.window, person.window.page.desk
        self._words = words
        self._known: list[object] = [
            *(window, window.runner, window.looks, window.looks.theme, window.commands),
            *(desk, desk.session, desk.session.policy, STRANGER, datetime(2026, 3, 4, tzinfo=UTC), date(2026, 3, 4)),
            *(place, QIcon()),
        ]

    def of(self, kind: Any, name: str = "", deep: int = 0) -> Any:
        """A value of this type, for the field or argument of this name."""
        if kind is Tag:
            return JA if name in ("target", "language", "tags") else EN
        if kind is SectionId:
            return USE
        if kind is Cell:
            return Cell(USE, EN)
        origin, parts = get_origin(kind), get_args(kind)
        if origin in (typing.Union, types.UnionType):
            return self.of(next(part for part in parts if part is not types.NoneType), name, deep)
        if origin is not None:
            return self._many(origin, parts, name, deep)
        if isinstance(kind, typing.NewType):
            return self.of(kind.__supertype__, name, deep)
        return self._one(kind, name, deep)

    def _many(self, origin: Any, parts: tuple[Any, ...], name: str, deep: int) -> object:
        if origin is typing.Literal:
            return parts[0]
        if issubclass(origin, Callable):  # type: ignore[arg-type]
            given = parts[-1] if parts else types.NoneType
            return lambda *_: None if given in (None, types.NoneType) else self.of(given, name, deep + 1)
        if issubclass(origin, type):
            return str
        if issubclass(origin, Mapping):
            return {self.of(parts[0], name, deep + 1): self.of(parts[1], name, deep + 1)} if deep < DEEP else {}
        if issubclass(origin, tuple) and Ellipsis not in parts:
            return tuple(self.of(part, name, deep + 1) for part in parts)
        if issubclass(origin, AbstractSet):
            return frozenset({self.of(parts[0], name, deep + 1)})
        if issubclass(origin, tuple | Sequence):
            return (self.of(parts[0], name, deep + 1),) if deep < DEEP else ()
        return self._one(origin, name, deep)

    def _one(self, kind: Any, name: str, deep: int) -> object:
        if kind in (str, object, typing.Any):
            return {
                "address": f"https://example.org/{self._words}",
                "source": "en",
                "languages": "en",
                "confirm": "Go on",
                "keys": KEY,
                "key": "AAAA",
            }.get(name, self._words)
        if kind is int:
            return 0 if name in ("start", "places") else 1
        if kind in (bool, float, bytes):
            return kind(1)
        if inspect.isclass(kind) and issubclass(kind, Enum):
            return next(iter(kind))
        if (
            known := next((one for one in self._known if inspect.isclass(kind) and isinstance(one, kind)), None)
        ) is None:
            return self._built(kind, deep)
        return known

    def _built(self, kind: Any, deep: int) -> object:
        names = get_type_hints(kind if is_dataclass(kind) else kind.__init__)
        if is_dataclass(kind):
            wanted = {one.name: names[one.name] for one in fields(kind) if one.init}
        else:
            wanted = {name: names.get(name, str) for name in inspect.signature(kind).parameters}
        return kind(**{name: self.of(hint, name, deep + 1) for name, hint in wanted.items()})


def dialogs() -> list[type[QDialog]]:
    """Every dialog that the window has, but for those that others are built on and that say nothing themselves."""
    for module in pkgutil.walk_packages(editor.window.__path__, "editor.window."):
        importlib.import_module(module.name)
    return sorted(
        (one for one in _below(QDialog) if one.__module__.startswith("editor.")), key=lambda one: one.__name__
    )


def _below(kind: type[QDialog]) -> set[type[QDialog]]:
    return {found for one in kind.__subclasses__() for found in ({one} | _below(one))}


@pytest.mark.timeout(300)
@pytest.mark.parametrize("words", [PLANT, LONG], ids=["steering", "long"])
def test_every_dialog_shows_a_strangers_words_as_words(
    strange: Path, person: Person, tmp_path: Path, words: str
) -> None:
    FolderTrust(platformdirs.user_state_path("dateline"), strange).give()
    person.open(strange)
    filled = Filled(person, words, tmp_path / "of \u202e<b>")
    found, walked = set(), 0
    for kind in dialogs():
        if kind.__name__ in OWN:
            continue
        hints = get_type_hints(kind.__init__)
        arguments = {
            name: person.window if name == "parent" else filled.of(hints[name], name)
            for name in list(inspect.signature(kind.__init__).parameters)[1:]
        }
        make: Callable[..., QDialog] = kind
        dialog = make(**arguments)
        dialog.show()
        QApplication.processEvents()
        found |= {(kind.__name__, *one) for one in wrong()}
        if dialog.width() > SCREEN or dialog.height() > SCREEN:
            found.add((kind.__name__, "is larger than a screen", str(dialog.width()), str(dialog.height())))
        dialog.close()
        dialog.deleteLater()
        walked += 1
    person.qtbot.wait(10)
    assert walked > 40
    assert not found
