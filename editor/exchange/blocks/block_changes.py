"""What changed between two texts as blocks: which block became which, and what of its runs."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from editor.exchange.blocks.blocks import PLAIN_STYLE, Block, Cell, Form, Run, Style, text_of
from editor.text.redline.alignment import LEAST_MOVED, MOVED, align, visible
from editor.text.redline.likeness import like_pairs
from editor.text.redline.redline import Kind, redline


@dataclass(frozen=True, slots=True)
class Piece:
    """Text of one kind and one style; `before` is the style that it had in the old text, where that is another one."""

    kind: Kind
    text: str
    style: Style = PLAIN_STYLE
    before: Style | None = None


class Fate(Enum):
    """What became of a block."""

    KEPT = "kept"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class BlockChange:
    """An old block, a new one, or one that became the other. A gone and a new one of one `move` are one that moved."""

    old: Block | None
    new: Block | None
    move: int | None = None

    @property
    def fate(self) -> Fate:
        """Whether it stands in both texts, or only in the old or the new one."""
        if self.old is None:
            return Fate.NEW
        return Fate.GONE if self.new is None else Fate.KEPT

    @property
    def shown(self) -> Block:
        """The block as it is now, or as it was where it is gone."""
        block = self.new if self.new is not None else self.old
        assert block is not None
        return block


def kept(blocks: Iterable[Block]) -> tuple[BlockChange, ...]:
    """The blocks of a text that did not change."""
    return tuple(BlockChange(block, block) for block in blocks)


def compare_blocks(old: Sequence[Block], new: Sequence[Block]) -> tuple[BlockChange, ...]:
    """The blocks of both texts, in an order that is the order of either. A text's own heading stays itself."""
    found: list[BlockChange] = []
    at_old = at_new = 0
    if old and new and old[0].form is new[0].form is Form.HEADING:
        found.append(BlockChange(old[0], new[0]))
        at_old = at_new = 1
    left, right = old[at_old:], new[at_new:]
    i = j = 0
    for pair in align([_key(block) for block in left], [_key(block) for block in right], moves=False).pairs:
        found += _apart(left[i : pair.i], right[j : pair.j])
        found += _paired(left[pair.i : pair.i_end], right[pair.j : pair.j_end])
        i, j = pair.i_end, pair.j_end
    found += _apart(left[i:], right[j:])
    return tuple(found)


def _key(block: Block) -> str:
    """What of a block is compared; blocks of two sorts are never one."""
    match block.form:
        case Form.TABLE | Form.RULE | Form.CODE:
            return f"{block.form.value}\0{block.text}"
        case _:
            return " ".join(block.text.split())


def _apart(old: Iterable[Block], new: Iterable[Block]) -> list[BlockChange]:
    return [*(BlockChange(block, None) for block in old), *(BlockChange(None, block) for block in new)]


def _paired(old: Sequence[Block], new: Sequence[Block]) -> list[BlockChange]:
    """Blocks that became others: the first pair that can is one, the others are gone or new."""
    first_old, first_new = old[0], new[0]
    if not _may_become(first_old, first_new):
        return _apart(old, new)
    return [BlockChange(first_old, first_new), *_apart(old[1:], new[1:])]


def _may_become(old: Block, new: Block) -> bool:
    texts = (Form.PARAGRAPH, Form.HEADING)
    if old.form in texts and new.form in texts:
        return True
    if old.form is Form.TABLE and new.form is Form.TABLE:
        return len(old.rows[0]) == len(new.rows[0])
    return old.form is new.form


def with_moves(changes: Sequence[BlockChange]) -> tuple[BlockChange, ...]:
    """The changes of a whole text, with what is gone here and new there, alike enough, numbered as moved."""
    gone = [at for at, change in enumerate(changes) if change.fate is Fate.GONE and _may_move(change.shown)]
    new = [at for at, change in enumerate(changes) if change.fate is Fate.NEW and _may_move(change.shown)]
    alike = like_pairs([changes[at].shown.text for at in gone], [changes[at].shown.text for at in new], MOVED)
    numbers: dict[int, int] = {}
    count = 0
    for _, i, j in sorted((-score, gone[i], new[j]) for i, j, score in alike):
        if i not in numbers and j not in numbers:
            count += 1
            numbers[i] = numbers[j] = count
    return tuple(replace(change, move=numbers.get(at)) for at, change in enumerate(changes))


def _may_move(block: Block) -> bool:
    return block.form in (Form.PARAGRAPH, Form.HEADING) and visible(block.text) >= LEAST_MOVED


def pieces(old: Sequence[Run], new: Sequence[Run]) -> tuple[Piece, ...]:
    """The redline of two runs of text. Text that leads elsewhere now is gone and new; other styles only change."""
    before, after = _Styled(old), _Styled(new)
    found: list[Piece] = []
    for span in redline(text_of(old), text_of(new), moves=False):
        match span.kind:
            case Kind.DELETED:
                found += [Piece(Kind.DELETED, text, style) for text, style in before.take(len(span.text))]
            case Kind.INSERTED:
                found += [Piece(Kind.INSERTED, text, style) for text, style in after.take(len(span.text))]
            case Kind.EQUAL:
                found += _same(list(before.take(len(span.text))), list(after.take(len(span.text))))
            case Kind.SAME:
                # A number that only counts on is no change to a reader, but the words differ.
                found += [Piece(Kind.DELETED, text, style) for text, style in before.take(len(span.old_text))]
                found += [Piece(Kind.INSERTED, text, style) for text, style in after.take(len(span.new_text))]
    return tuple(found)


def _same(old: list[tuple[str, Style]], new: list[tuple[str, Style]]) -> Iterator[Piece]:
    """Equal text, cut where either style changes."""
    while old and new:
        size = min(len(old[0][0]), len(new[0][0]))
        text, was, now = new[0][0][:size], old[0][1], new[0][1]
        if was == now:
            yield Piece(Kind.EQUAL, text, now)
        elif (was.href, was.title) == (now.href, now.title):
            yield Piece(Kind.EQUAL, text, now, was)
        else:
            yield Piece(Kind.DELETED, text, was)
            yield Piece(Kind.INSERTED, text, now)
        for side in (old, new):
            rest = side[0][0][size:]
            side[0:1] = [(rest, side[0][1])] if rest else []


class _Styled:
    """Runs read from front to back, some characters at a time."""

    def __init__(self, runs: Sequence[Run]) -> None:
        self._runs = list(runs)

    def take(self, count: int) -> Iterator[tuple[str, Style]]:
        """The next characters, cut where the style changes."""
        while count > 0:
            run = self._runs[0]
            taken = run.text[:count]
            count -= len(taken)
            rest = run.text[len(taken) :]
            self._runs[0:1] = [Run(rest, run.style)] if rest else []
            yield taken, run.style


def rows(old: Block, new: Block) -> tuple[tuple[tuple[Cell, ...] | None, tuple[Cell, ...] | None], ...]:
    """The rows of two tables of one width: old and new, None where a row is new or gone."""
    keys = [["\t".join(text_of(cell) for cell in row) for row in block.rows] for block in (old, new)]
    found: list[tuple[tuple[Cell, ...] | None, tuple[Cell, ...] | None]] = []
    i = j = 0
    for pair in align(keys[0], keys[1], moves=False).pairs:
        found += [(row, None) for row in old.rows[i : pair.i]] + [(None, row) for row in new.rows[j : pair.j]]
        found.append((old.rows[pair.i], new.rows[pair.j]))
        found += [(row, None) for row in old.rows[pair.i + 1 : pair.i_end]]
        found += [(None, row) for row in new.rows[pair.j + 1 : pair.j_end]]
        i, j = pair.i_end, pair.j_end
    found += [(row, None) for row in old.rows[i:]] + [(None, row) for row in new.rows[j:]]
    return tuple(found)
