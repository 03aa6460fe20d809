"""What the checks of a language read of each of its texts, kept from one state of a policy to the next."""

from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from typing import Any, TypeVar

from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell

Part = TypeVar("Part")

_Key = tuple[Callable[..., object], Tag, tuple[Hashable, ...]]


class Columns:
    """The readings of one policy: after an edit only those of the texts that it changed are new.

    `before` are the readings of a policy that differs in nothing but the texts of the cells that are `changed`.
    """

    def __init__(self, policy: Policy, before: "Columns | None" = None, changed: Collection[Cell] = ()) -> None:
        self.policy = policy
        self._parts: dict[_Key, dict[Cell, Any]] = {} if before is None else dict(before._parts)
        self._joined: dict[tuple[Callable[..., object], Tag], Any] = {}
        if changed:
            for key in self._parts:
                self._parts[key] = self._again(key, [cell for cell in changed if cell.language == key[1]])

    def of(self, read: Callable[..., Part | None], language: Tag, *further: Hashable) -> Mapping[Cell, Part]:
        """What `read(policy, cell, *further)` gives of the texts of a language, where it gives anything, in order.

        It may read the cell's own text, and of the policy what is no text.
        """
        key = (read, language, further)
        if key not in self._parts:
            cells = (Cell(section, language) for section in self.policy.section_ids)
            found = ((cell, read(self.policy, cell, *further)) for cell in cells)
            self._parts[key] = {cell: part for cell, part in found if part}
        return self._parts[key]

    def once(self, join: Callable[["Columns", Tag], Part], language: Tag) -> Part:
        """What `join` makes of the readings of a language, made once for all checks that ask for it."""
        if (join, language) not in self._joined:
            self._joined[join, language] = join(self, language)
        found: Part = self._joined[join, language]
        return found

    def everywhere(self, read: Callable[..., Part | None]) -> Iterable[Part]:
        """What `read` gives of the texts of all languages, where it gives anything."""
        return (part for language in self.policy.tags for part in self.of(read, language).values())

    def _again(self, key: _Key, changed: Iterable[Cell]) -> dict[Cell, Any]:
        read, language, further = key
        parts = self._parts[key]
        for cell in changed:
            part, known = read(self.policy, cell, *further), parts.get(cell)
            if part == known or (not part and cell not in parts):
                continue
            parts = parts | {cell: part}
            if not part:
                del parts[cell]
            elif known is None:  # one more: it has its place among the others
                parts = {
                    one: parts[one] for section in self.policy.section_ids if (one := Cell(section, language)) in parts
                }
        return parts
