"""The lists of a document: which list of the old text is which of the new, and what Word counts for each."""

from collections.abc import Iterable, Iterator

from editor.exchange.blocks.blocks import Block, Enclosure, Inside
from editor.exchange.blocks.changes.block_changes import BlockChange
from editor.exchange.word.elements import Element, make, valued

DEEPEST = 8
"""The deepest level of a list that Word has, from 0."""

STEP = 360
"""How far each level is set in, in twentieths of a point."""

_BULLETS = ("•", "◦", "▪")
_FORMATS = ("decimal", "lowerLetter", "lowerRoman")
_BULLET_NUM = "1"
ListKey = tuple[bool, int]


class Numbering:
    """Numbers the lists as they come; all bullets are one list, since nothing tells them apart."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[int, ListKey], str] = {}
        self._starts: dict[str, tuple[int, int]] = {}
        self._count = 1

    def learn(self, section: int, changes: Iterable[BlockChange]) -> None:
        """Give the lists of a section their numbers; a list that stayed keeps one number in both texts."""
        partners: dict[int, int] = {}
        for change in changes:
            for old, new in _both(change):
                if old.of not in partners and new.of not in partners.values():
                    partners[old.of] = new.of
        back = {new: old for old, new in partners.items()}
        starts: dict[ListKey, tuple[int, int]] = {}
        for change in changes:
            for is_old, block in ((True, change.old), (False, change.new)):
                for depth, inside in _numbered(block):
                    starts.setdefault((is_old, inside.of), (depth, inside.number))
        for (is_old, of), (depth, start) in starts.items():
            partner = (not is_old, partners.get(of, 0) if is_old else back.get(of, 0))
            shared = self._numbers.get((section, partner))
            if shared is not None and self._starts[shared] == (depth, start):
                self._numbers[section, (is_old, of)] = shared
                continue
            self._count += 1
            self._numbers[section, (is_old, of)] = str(self._count)
            self._starts[str(self._count)] = (depth, start)

    def number(self, section: int, inside: Inside, *, is_old: bool) -> str:
        """The number of a list in the document."""
        if inside.kind is Enclosure.BULLET:
            return _BULLET_NUM
        return self._numbers[section, (is_old, inside.of)]

    def part(self) -> Element:
        """The whole part."""
        return make(
            "w:numbering",
            None,
            _abstract("0", "bullet"),
            _abstract("1", "decimal"),
            make("w:num", {"w:numId": _BULLET_NUM}, valued("w:abstractNumId", "0")),
            *(_num(number, depth, start) for number, (depth, start) in self._starts.items()),
        )


def _both(change: BlockChange) -> Iterator[tuple[Inside, Inside]]:
    if change.old is not None and change.new is not None:
        for (depth, old), (other, new) in zip(_numbered(change.old), _numbered(change.new), strict=False):
            if depth == other:
                yield old, new


def _numbered(block: Block | None) -> Iterator[tuple[int, Inside]]:
    """The numbered lists that a block stands in, each with its level."""
    if block is None:
        return
    depth = -1
    for inside in block.path:
        depth += inside.kind is not Enclosure.QUOTE
        if inside.kind is Enclosure.NUMBER:
            yield min(depth, DEEPEST), inside


def _abstract(number: str, kind: str) -> Element:
    levels = [_level(depth, kind) for depth in range(DEEPEST + 1)]
    return make("w:abstractNum", {"w:abstractNumId": number}, valued("w:multiLevelType", "hybridMultilevel"), *levels)


def _level(depth: int, kind: str) -> Element:
    shown = _BULLETS[depth % 3] if kind == "bullet" else f"%{depth + 1}."
    indent = {"w:left": str(STEP * (depth + 1)), "w:hanging": str(STEP)}
    return make(
        "w:lvl",
        {"w:ilvl": str(depth)},
        valued("w:start", "1"),
        valued("w:numFmt", "bullet" if kind == "bullet" else "decimal"),
        valued("w:lvlText", shown),
        valued("w:lvlJc", "left"),
        make("w:pPr", None, make("w:ind", indent)),
    )


def _num(number: str, depth: int, start: int) -> Element:
    override = make("w:lvlOverride", {"w:ilvl": str(depth)}, valued("w:startOverride", str(start)))
    return make("w:num", {"w:numId": number}, valued("w:abstractNumId", "1"), override)
