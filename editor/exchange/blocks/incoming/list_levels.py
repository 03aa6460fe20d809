"""Items that only say how deep they stand, as word processors write them: which lists they make."""

from dataclasses import dataclass, field, replace

from editor.exchange.blocks.blocks import Enclosure, Inside


@dataclass(frozen=True, slots=True)
class ItemSign:
    """What stands before an item: `words` as a reader sees them, empty for a bullet.

    `number` is given where a list of Markdown can say it with `mark` behind it, and None where only words can.
    """

    words: str = ""
    number: int | None = None
    mark: str = ""
    bullet: bool = False
    glued: bool = False


@dataclass(slots=True)
class ListLevels:
    """The lists that are open: the level of each, and the item, None where words stand for its number.

    With `fills` a level that no item was seen of has a bullet of its own.
    """

    fills: bool = False
    count: int = 0
    _open: list[tuple[int, Inside | None]] = field(default_factory=list)

    def close(self, depth: int = 0) -> tuple[Inside, ...]:
        """A paragraph that goes on in so many lists: what it stands in; the others are closed."""
        self._open = self._open[:depth]
        return tuple(replace(inside, goes_on=True) for _, inside in self._open if inside is not None)

    def item(self, level: int, sign: ItemSign) -> tuple[Inside, ...]:
        """What an item of this level stands in, itself included where it is one of Markdown."""
        before = next((inside for at, inside in self._open if at == level), None)
        self._open = [one for one in self._open if one[0] < level]
        outer = self.close(level)
        missing = range(len(self._open), level if self.fills else 0)
        filled = [(at, Inside(Enclosure.BULLET, self.next())) for at in missing]
        own = self._item(sign, before)
        self._open += [*filled, (level, own)]
        return (*outer, *(inside for _, inside in filled), *((own,) if own is not None else ()))

    def next(self) -> int:
        """The number of a new list."""
        self.count += 1
        return self.count

    def _item(self, sign: ItemSign, before: Inside | None) -> Inside | None:
        """The item with this sign after another of its level; None where it is a paragraph that begins with words."""
        if not sign.bullet and sign.number is None:
            return None
        kind = Enclosure.BULLET if sign.bullet else Enclosure.NUMBER
        number = sign.number or 0
        same = before is not None and before.kind is kind and (sign.bullet or before.number == number - 1)
        of = before.of if same and before is not None else self.next()
        return Inside(kind, of, number, mark=sign.mark)
