"""What changed between two texts as HTML: the blocks of the page with what was inserted and deleted marked in them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from markupsafe import Markup, escape

from editor.exchange.blocks.blocks import Block, Enclosure, Form
from editor.exchange.blocks.changes.block_changes import BlockChange, Fate, Mark, Piece, mark_of
from editor.exchange.blocks.changes.mark_changes import MarkChange, block_marks, style_marks
from editor.exchange.blocks.page_words import PageWords
from editor.exchange.site.change_list import ChangeList
from editor.text.redline.spans import SpanKind


@dataclass(frozen=True, slots=True)
class Signs:
    """The signs before the changes of one page: by the number of the change its own, by each one what stands there.

    They are no words of either text. `marks` are the words for what became of the look of words, `within` stands before
    the names of the sections on a page of several texts.
    """

    before: Mapping[int, Markup]
    marks: Mapping[str, str] = field(default_factory=dict)
    within: str = ""
    placed: set[int] = field(default_factory=set)

    def take(self, change: int) -> Markup:
        """The sign of a change, at its first place only."""
        if change in self.placed or change not in self.before:
            return Markup("")
        self.placed.add(change)
        return self.before[change]

    def said(self, marks: Iterable[MarkChange]) -> str:
        """What became of the look of words, in words."""
        return ", ".join(self.marks.get(mark.value, "") for mark in marks)


def signs(found: ChangeList, words: PageWords, last: int, within: str = "") -> Signs:
    """The signs of a page's changes, which lead to the list, to the next and the one before, and from half to half of a
    move. `last` is the last label of the page, which may hold other texts, too."""
    left = found.left_labels
    before = {number: _left_sign(label, words) for number, label in left.items()}
    for one in found.listed:
        parts = [_sign_link(f"c{one.label - 1}", "‹", words.versions.previous_change)] if one.label > 1 else []
        parts.append(_sign_link(f"l{one.label}", str(one.label), words.versions.to_list))
        if one.label in left.values():
            parts.append(_sign_link(f"m{one.label}", "⇅", words.versions.other_end))
        if one.label < last:
            parts.append(_sign_link(f"c{one.label + 1}", "›", words.versions.next_change))
        before[one.number] = _sign(f"c{one.label}", parts)
    return Signs(before, words.marks, within)


def _left_sign(label: int, words: PageWords) -> Markup:
    return _sign(f"m{label}", [_sign_link(f"c{label}", f"{label} ⇅", words.versions.other_end)])


def _sign_link(target: str, shown: str, said: str) -> Markup:
    number = Markup("") if not shown[0].isdigit() else Markup(' class="number"')
    return Markup('<a{} href="#{}" title="{}" aria-label="{}">{}</a>').format(
        number, target, said, f"{said} {shown}" if number else said, shown
    )


def _sign(identifier: str, parts: Iterable[Markup]) -> Markup:
    return Markup('<span class="sign" id="{}">{}</span>').format(identifier, Markup("").join(parts))


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
    inner = _pieces(change.pieces, change.fate_of_words, signs)
    if change.is_part:
        tag = Markup("ins" if change.fate is Fate.NEW else "del")
        inner += signs.take(change.change) + Markup('<{0} class="end">¶</{0}>').format(tag)
    else:
        inner = signs.take(change.change) + inner
    look = _set_otherwise(change, signs)
    match block.form:
        case Form.HEADING:
            level = min(6, block.level + shift)
            return Markup("<h{0}{1}>{2}</h{0}>\n").format(level, look, inner)
        case Form.CODE:
            return Markup("<pre{}><code>{}</code></pre>\n").format(look, inner)
        case _:
            return Markup("<p{}>{}</p>\n").format(look, inner)


def _set_otherwise(change: BlockChange, signs: Signs) -> Markup:
    """The attributes of a block that is of another kind now."""
    marks = block_marks(change.old, change.new) if change.old is not None and change.new is not None else ()
    return Markup(' class="set" title="{}"').format(signs.said(marks)) if marks else Markup("")


def pieces_html(found: Iterable[Piece]) -> Markup:
    """The HTML of a line, such as a title."""
    return _pieces(tuple(found), Fate.KEPT, _NO_SIGNS)


def _table(change: BlockChange, signs: Signs) -> Markup:
    lines = []
    for at, row in enumerate(change.rows):
        cell = Markup('<th scope="col">{}</th>') if at == 0 else Markup("<td>{}</td>")
        cells = Markup("").join(cell.format(_pieces(one, row.fate, signs)) for one in row.cells)
        lines.append(Markup("<tr>{}</tr>\n").format(cells))
    return Markup("<table>\n<tbody>\n{}</tbody>\n</table>\n").format(Markup("").join(lines))


def _pieces(found: Sequence[Piece], fate: Fate, signs: Signs) -> Markup:
    return Markup("").join(signs.take(piece.change) + _piece(piece, fate, signs) for piece in found)


def _piece(piece: Piece, fate: Fate, signs: Signs) -> Markup:
    inner = Markup("<br>").join(escape(part) for part in piece.text.split("\n"))
    style = piece.style
    for is_set, tag in ((style.code, "code"), (style.struck, "s"), (style.italic, "em"), (style.bold, "strong")):
        if is_set:
            inner = Markup("<{0}>{1}</{0}>").format(Markup(tag), inner)
    if style.href:
        tip = Markup(' title="{}"').format(style.title) if style.title else Markup("")
        href = f"#{signs.within}{style.href[1:]}" if style.href.startswith("#") else style.href
        inner = Markup('<a href="{}"{}>{}</a>').format(href, tip, inner)
    if piece.same and fate is Fate.KEPT:
        # Both texts stand on the page; only the new one is read.
        return Markup(
            "<del hidden>{}</del>" if piece.kind is SpanKind.DELETED else '<ins class="same">{}</ins>'
        ).format(inner)
    match mark_of(piece, fate):
        case Mark.PLAIN:
            if piece.before is None:
                return inner
            return Markup('<span class="set" title="{}">{}</span>').format(
                signs.said(style_marks(piece.before, style)), inner
            )
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
