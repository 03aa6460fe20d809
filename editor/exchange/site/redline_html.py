"""What changed between two texts as HTML: the blocks of the page with what was inserted and deleted marked in them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from markupsafe import Markup, escape

from editor.exchange.blocks.block_changes import BlockChange, Fate, Mark, Piece, mark_of
from editor.exchange.blocks.blocks import Block, Enclosure, Form
from editor.exchange.word.text import WordSection


@dataclass(frozen=True, slots=True)
class Signs:
    """The signs before the changes of one page: by the number of the change its own, by each one what stands there.

    They are no words of either text.
    """

    before: Mapping[int, Markup]
    placed: set[int] = field(default_factory=set)

    def take(self, change: int) -> Markup:
        """The sign of a change, at its first place only."""
        if change in self.placed or change not in self.before:
            return Markup("")
        self.placed.add(change)
        return self.before[change]


def signs(sections: Iterable[WordSection]) -> tuple[Signs, list[int]]:
    """The signs of a page's changes, which lead to the next and the one before, and from half to half of a move.

    Also the numbers of the changes that have one, in their order; what is the second half of a move is not counted.
    """
    told = {number: change for section in sections for number, change in section.told}
    shown = dict.fromkeys(
        piece.change for section in sections for change in section.changes for piece in change.pieces if piece.change
    )
    listed = [number for number in shown if number in told and not told[number].has_left]
    labels = {number: label for label, number in enumerate(listed, 1)}
    here = {told[number].move: label for number, label in labels.items() if told[number].move is not None}
    before: dict[int, Markup] = {}
    for number, label in labels.items():
        back = Markup('<a href="#c{0}" aria-label="{0}">‹</a>').format(label - 1) if label > 1 else Markup("")
        on = Markup('<a href="#c{0}" aria-label="{0}">›</a>').format(label + 1) if label < len(labels) else Markup("")
        came = told[number].move is not None
        sign = Markup('<a href="#{0}{1}">{1}</a>').format("m" if came else "l", label)
        before[number] = Markup('<span class="sign" id="c{}">{}{}{}</span>').format(label, back, sign, on)
    for number in shown:
        if number in told and told[number].has_left and told[number].move in here:
            label = here[told[number].move]
            before[number] = Markup('<span class="sign" id="m{0}"><a href="#c{0}">{0}</a></span>').format(label)
    return Signs(before), listed


_NO_SIGNS = Signs({})


def changed_html(changes: Iterable[BlockChange], *, heading_level: int = 2, signs: Signs = _NO_SIGNS) -> Markup:
    """The HTML of a section; its headings begin at the level given."""
    writer = _Writer(heading_level - 1, signs)
    for change in changes:
        writer.add(change)
    return writer.finish()


@dataclass(slots=True)
class _Writer:
    """Opens and closes lists and quotations as blocks come."""

    shift: int
    signs: Signs
    parts: list[Markup] = field(default_factory=list)
    open: list[Enclosure] = field(default_factory=list)

    def add(self, change: BlockChange) -> None:
        block = change.shown
        kinds = [inside.kind for inside in block.path]
        common = 0
        while common < min(len(kinds), len(self.open)) and kinds[common] is self.open[common]:
            common += 1
        starts = [inside.kind is not Enclosure.QUOTE and not inside.goes_on for inside in block.path]
        # A new item of an open list closes everything inside the item before it.
        fresh = next((at for at in range(common) if starts[at]), None)
        self._close(common if fresh is None else fresh + 1)
        if fresh is not None:
            self.parts.append(Markup("</li>\n"))
            self.parts.append(self._item(block, fresh))
        for at in range(len(self.open), len(kinds)):
            self._open(block, at)
        self.parts.append(_block(change, self.shift, self.signs))

    def _open(self, block: Block, at: int) -> None:
        kind = block.path[at].kind
        self.open.append(kind)
        match kind:
            case Enclosure.QUOTE:
                self.parts.append(Markup("<blockquote>\n"))
            case Enclosure.BULLET:
                self.parts += [Markup("<ul>\n"), self._item(block, at)]
            case Enclosure.NUMBER:
                self.parts += [Markup("<ol>\n"), self._item(block, at)]

    def _item(self, block: Block, at: int) -> Markup:
        inside = block.path[at]
        if inside.kind is Enclosure.NUMBER:
            return Markup('<li value="{}">').format(inside.number)
        return Markup("<li>")

    def _close(self, down_to: int) -> None:
        while len(self.open) > down_to:
            match self.open.pop():
                case Enclosure.QUOTE:
                    self.parts.append(Markup("</blockquote>\n"))
                case Enclosure.BULLET:
                    self.parts.append(Markup("</li>\n</ul>\n"))
                case Enclosure.NUMBER:
                    self.parts.append(Markup("</li>\n</ol>\n"))

    def finish(self) -> Markup:
        self._close(0)
        return Markup("").join(self.parts)


def _block(change: BlockChange, shift: int, signs: Signs) -> Markup:
    block = change.shown
    if block.form is Form.TABLE:
        return _table(change, signs)
    if block.form is Form.RULE:
        return Markup("<hr>\n")
    inner = _pieces(change.pieces, change.fate, signs)
    match block.form:
        case Form.HEADING:
            level = min(6, block.level + shift)
            return Markup("<h{0}>{1}</h{0}>\n").format(level, inner)
        case Form.CODE:
            return Markup("<pre><code>{}</code></pre>\n").format(inner)
        case _:
            return Markup("<p>{}</p>\n").format(inner)


def _table(change: BlockChange, signs: Signs) -> Markup:
    lines = []
    for at, row in enumerate(change.rows):
        cell = Markup('<th scope="col">{}</th>') if at == 0 else Markup("<td>{}</td>")
        cells = Markup("").join(cell.format(_pieces(one, row.fate, signs)) for one in row.cells)
        lines.append(Markup("<tr>{}</tr>\n").format(cells))
    return Markup("<table>\n<tbody>\n{}</tbody>\n</table>\n").format(Markup("").join(lines))


def _pieces(found: Sequence[Piece], fate: Fate, signs: Signs) -> Markup:
    return Markup("").join(signs.take(piece.change) + _piece(piece, fate) for piece in found)


def _piece(piece: Piece, fate: Fate) -> Markup:
    inner = Markup("<br>").join(escape(part) for part in piece.text.split("\n"))
    style = piece.style
    for is_set, tag in ((style.code, "code"), (style.struck, "s"), (style.italic, "em"), (style.bold, "strong")):
        if is_set:
            inner = Markup("<{0}>{1}</{0}>").format(Markup(tag), inner)
    if style.href:
        tip = Markup(' title="{}"').format(style.title) if style.title else Markup("")
        inner = Markup('<a href="{}"{}>{}</a>').format(style.href, tip, inner)
    match mark_of(piece, fate):
        case Mark.PLAIN:
            return inner
        case Mark.DELETED:
            deleted = Markup("<del>{}</del>").format(inner)
            # What was taken out of a passage on its way never stood at this place.
            return Markup('<ins class="moved">{}</ins>').format(deleted) if fate is Fate.NEW else deleted
        case Mark.INSERTED:
            return Markup("<ins>{}</ins>").format(inner)
        case Mark.MOVED_HERE:
            return Markup('<ins class="moved">{}</ins>').format(inner)
        case Mark.MOVED_AWAY:
            return Markup('<del class="moved">{}</del>').format(inner)
