"""The elements of a page as blocks: paragraphs, headings, lists, tables, whatever elements they are made of."""

import re
from dataclasses import dataclass, field, replace

from editor.exchange.blocks.blocks import (
    PLAIN_STYLE,
    Block,
    Enclosure,
    Form,
    Inside,
    Run,
    Style,
    collapsed,
    joined_runs,
)
from editor.exchange.blocks.incoming.broken_zip import CELL_MARKS, Allowance
from editor.exchange.blocks.incoming.list_levels import ItemSign, ListLevels
from editor.exchange.blocks.incoming.losses import Loss, LossKind
from editor.exchange.blocks.incoming.symbols import shifted
from editor.exchange.markup.html_lists import first_heading, item_signs, office_items, typed_label
from editor.exchange.markup.html_looks import (
    PICTURES,
    beside,
    heading_level,
    is_note_link,
    is_skipped_link,
    styled,
)
from editor.exchange.markup.html_runs import formula, in_one_cell, label, split_runs
from editor.exchange.markup.html_tables import cells_of, grid, is_layout, rows_of
from editor.exchange.markup.main_content import MainContent
from editor.exchange.markup.tree import BLOCKS, FRAMES, UNSHOWN, PageTree, Tag, all_text, collapsed_space, shown_text

_CONTROLS = frozenset({"button", "select", "textarea", "option", "optgroup", "input", "progress", "meter", "output"})
_LONG_CODE = 60


@dataclass(slots=True)
class HtmlReader:
    """Collects blocks; text that no block holds is a paragraph. `signs` are the numbers before items."""

    page: PageTree
    main: MainContent
    blocks: list[Block] = field(default_factory=list)
    losses: list[Loss] = field(default_factory=list)
    signs: list[str] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    path: list[Inside] = field(default_factory=list)
    place: str = ""
    allowance: Allowance = field(default_factory=Allowance)
    _filled: list[bool] = field(default_factory=list)
    _lists: int = 0
    _levels: ListLevels = field(default_factory=ListLevels)
    _anchors: list[str] = field(default_factory=list)
    _wanted: frozenset[str] = frozenset()
    _level: int = 1
    _in_heading: bool = False

    def read(self) -> None:
        """Read the page: its main content, and what is left out of it as losses."""
        body = self.page.body
        links = (tag.attributes.get("href", "") for tag in body.walk() if tag.name == "a")
        self._wanted = frozenset(link[1:] for link in links if link.startswith("#"))
        if self.main.root is body:
            self.inside(body)
        else:
            self._around(body)
        self.flush()
        self._levels.close()
        for tag in self.page.root.walk():
            if tag.name in ("title", "noscript") and (words := all_text(tag)):
                self.losses.append(Loss(LossKind.UNSHOWN, words, tag.name))

    def _around(self, tag: Tag) -> None:
        """What stands around the main content is lost, but for a title that belongs to it."""
        for one in tag.inside:
            if isinstance(one, str):
                self._lose(LossKind.OUTSIDE, one)
            elif one is self.main.root or one in self.main.kept:
                self.element(one, PLAIN_STYLE)
                self.flush()
            elif not any(inside is self.main.root or inside in self.main.kept for inside in one.walk()):
                self._lose(self.main.left.get(one.own, LossKind.OUTSIDE), one)
            else:
                self._around(one)

    def inside(self, tag: Tag, style: Style = PLAIN_STYLE) -> None:
        """Read what an element holds."""
        for one in tag.inside:
            if isinstance(one, str):
                self._text(one, style)
            else:
                self.element(one, style)

    def element(self, tag: Tag, style: Style) -> None:
        """Read an element."""
        if not self._is_left_out(tag):
            for name in (tag.attributes.get("id", ""), tag.attributes.get("name", "") if tag.name == "a" else ""):
                if name in self._wanted:
                    self._anchors.append(name)
            if not self._structure(tag, style):
                self._inline(tag, style)

    def _is_left_out(self, tag: Tag) -> bool:
        """Whether it is no text, or not of this one; its words are told."""
        if tag.name in UNSHOWN:
            return True
        if tag.hidden:
            self._lose(LossKind.HIDDEN, tag)
        elif tag.own in self.main.left and tag not in self.main.kept:
            self._lose(self.main.left[tag.own], tag)
        elif said := beside(tag):
            self._lose(*said)
            # What a word processor says beside a text is none of the words that a reader counts.
            tag.hidden = tag.hidden or said[0] is LossKind.COMMENT
        elif tag.name in _CONTROLS and not self._is_opener(tag):
            self._lose(LossKind.CONTROL, tag)
        else:
            return tag.name in FRAMES or tag.name in PICTURES
        return True

    def _is_opener(self, tag: Tag) -> bool:
        """Whether a button is the heading of what it opens, or stands in one."""
        return tag.name == "button" and (self._in_heading or "aria-expanded" in tag.attributes)

    def _lose(self, kind: LossKind, what: Tag | str) -> None:
        """Of what nobody sees all is told; of what a reader sees that, and what is hidden in it by itself."""
        if isinstance(what, str):
            self._tell(kind, what)
        elif kind is LossKind.HIDDEN:
            self._tell(kind, all_text(what))
        else:
            self._tell(kind, shown_text(what, apart=True))
            for one in what.walk():
                if one.hidden and not any(above.hidden for above in one.around()):
                    self._tell(LossKind.HIDDEN, all_text(one))

    def _tell(self, kind: LossKind, text: str) -> None:
        words = " ".join(text.split())
        if any(map(str.isalnum, words)):
            self.losses.append(Loss(kind, words, self.place))

    def _structure(self, tag: Tag, style: Style) -> bool:
        """Whether it was read as something that is made of blocks, or is one."""
        level = heading_level(tag)
        if tag.name == "button" and not level and not self._in_heading:
            self._opener(tag)
        elif level and not self._in_heading:
            self._heading(tag, level)
        elif items := office_items(tag):
            for one in items:
                self._office_item(*one)
        elif tag.name in ("ul", "ol", "menu", "dir"):
            self._list(tag)
        elif tag.name == "dl":
            self._definitions(tag)
        elif tag.name == "blockquote":
            self._within(tag, Inside(Enclosure.QUOTE))
        elif tag.name == "table":
            self._table(tag)
        elif tag.name == "pre":
            self._preformatted(tag)
        elif tag.name == "hr":
            self.flush()
            self._add(Block(Form.RULE))
        elif tag.name == "summary":
            self._summary(tag)
        elif tag.name in BLOCKS:
            self.flush()
            self._levels.close()
            self.inside(tag, styled(style, tag))
            self.flush()
        else:
            return False
        return True

    def _inline(self, tag: Tag, style: Style) -> None:
        if tag.name == "br":
            self.runs.append(Run("\n", style))
        elif tag.name in ("sup", "sub"):
            first = len(self.runs)
            self.inside(tag, styled(style, tag))
            made = [replace(run, text=shifted(run.text, up=tag.name == "sup")) for run in self.runs[first:]]
            self.runs[first:] = made
        elif tag.name == "math":
            self.runs.append(Run(formula(tag), style))
        elif tag.name == "q":
            self.runs.append(Run("“", style))
            self.inside(tag, style)
            self.runs.append(Run("”", style))
        elif tag.name == "rt" and shown_text(tag).strip():
            self.runs.append(Run("（", style))
            self.inside(tag, style)
            self.runs.append(Run("）", style))
        elif not (self._in_heading and is_skipped_link(tag)):
            self.inside(tag, replace(styled(style, tag), href="") if is_note_link(tag) else styled(style, tag))

    def _text(self, text: str, style: Style) -> None:
        if not text or (text.isspace() and not self.runs):
            return
        self.runs.append(Run(collapsed_space(text), style))

    def _heading(self, tag: Tag, level: int) -> None:
        self.flush()
        self._levels.close()
        self._in_heading = True
        # A heading that wraps blocks, as of an accordion, is the first of them only.
        self.inside(tag)
        self._in_heading = False
        runs, self.runs = collapsed(Run(run.text.replace("\n", " "), run.style) for run in self.runs), []
        if runs:
            self._level = level
            self.place = "".join(run.text for run in runs)
            self._add(Block(Form.HEADING, runs, level))

    def _opener(self, tag: Tag) -> None:
        """The heading of what a click opens, one level below the heading that all such parts stand under."""
        above = self._level
        self._heading(tag, min(6, above + 1))
        self._level = above

    def _summary(self, tag: Tag) -> None:
        """What opens a closed part: its heading, where the part is one of several and has none."""
        above = tag.above
        holder = None if above is None else above.above
        several = holder is not None and sum(one.name == "details" for one in holder.tags) > 1
        if several and first_heading(tag) is None:
            self._opener(tag)
        else:
            self.flush()
            self.inside(tag, PLAIN_STYLE if first_heading(tag) is not None else Style(bold=True))
            self.flush()

    def _office_item(self, tag: Tag, level: int, sign: ItemSign) -> None:
        self.flush()
        inside = self._levels.item(level, sign)
        if sign.words:
            self.signs.append(sign.words)
        if sign.number is None and sign.words:
            self.runs.append(Run(sign.words + " "))
        self.inside(tag)
        self._end_paragraph(inside)

    def _list(self, tag: Tag) -> None:
        self.flush()
        self._levels.close()
        self._lists += 1
        of = self._lists
        last: Inside | None = None
        for one, sign in item_signs(tag):
            if isinstance(one, str):
                if one.strip():
                    self._text(one, PLAIN_STYLE)
                    last = None
            elif sign is None:
                # A list that stands in a list, and not in an item of it, goes on under the item before it.
                if last is not None and one.name in ("ul", "ol"):
                    self._within(one, replace(last, goes_on=True), as_list=True)
                else:
                    self.element(one, PLAIN_STYLE)
            else:
                self.flush()
                if self._is_left_out(one):
                    continue
                if last is not None and not sign.bullet and sign.number != last.number + 1:
                    # Markdown counts on by itself: another number begins another list.
                    self._lists += 1
                    of = self._lists
                last = self._item(one, sign, of)
        self.flush()

    def _item(self, tag: Tag, sign: ItemSign, of: int) -> Inside | None:
        """Read an item; None where it became paragraphs, since its number is words or it holds a heading."""
        name = tag.attributes.get("id", "")
        if name in self._wanted:
            self._anchors.append(name)
        if sign.words:
            self.signs.append(sign.words)
        whole = first_heading(tag) is not None
        if sign.words and (whole or sign.number is None):
            self.flush()
            first = len(self.blocks)
            self.inside(tag)
            self.flush()
            above = tuple(replace(one, goes_on=True) for one in self.path)
            label(self.blocks, first, sign.words, above, heading=whole)
            return None
        if whole or (sign.bullet and typed_label(tag)):
            self.inside(tag)
            self.flush()
            return None
        kind = Enclosure.BULLET if sign.bullet else Enclosure.NUMBER
        inside = Inside(kind, of, sign.number or 0, mark=sign.mark)
        first = len(self.blocks)
        self._within(tag, inside)
        if len(self.blocks) == first and sign.words:
            # An item without words is none.
            self.signs.pop()
        return inside

    def _definitions(self, tag: Tag) -> None:
        """Terms in bold, each an item, with what they mean below."""
        self.flush()
        self._levels.close()
        self._lists += 1
        inside = Inside(Enclosure.BULLET, self._lists)
        parts = [part for one in tag.tags for part in (one.tags if one.name == "div" else (one,))]
        plain = any(part.name == "dt" and first_heading(part) is not None for part in parts)
        opened = False
        for part in parts:
            if plain or part.name not in ("dt", "dd"):
                self.element(part, PLAIN_STYLE)
                self.flush()
            elif not self._is_left_out(part):
                goes_on = part.name == "dd" and opened
                opened = True
                self._within(part, replace(inside, goes_on=goes_on), bold=part.name == "dt")
        for text in (one for one in tag.inside if isinstance(one, str)):
            self._text(text, PLAIN_STYLE)
        self.flush()

    def _within(self, tag: Tag, inside: Inside, *, as_list: bool = False, bold: bool = False) -> None:
        self.flush()
        self.path.append(inside)
        self._filled.append(inside.goes_on)
        if as_list:
            self._list(tag)
        else:
            self.inside(tag, Style(bold=True) if bold else PLAIN_STYLE)
        self.flush()
        self.path.pop()
        self._filled.pop()

    def _table(self, tag: Tag) -> None:
        self.flush()
        self._levels.close()
        for part in tag.inside:
            if isinstance(part, Tag) and part.name == "caption" and not self._is_left_out(part):
                self.inside(part)
                self.flush()
            elif isinstance(part, str) and part.strip():
                self._text(part, PLAIN_STYLE)
        self.flush()
        if is_layout(tag):
            for cell in (cell for row in rows_of(tag) for cell in cells_of(row)):
                if not self._is_left_out(cell):
                    self.inside(cell)
                    self.flush()
            return
        cells = grid(tag)
        self.allowance.spend(sum(map(len, cells)) * CELL_MARKS)
        rows = [tuple(() if cell is None else self._cell(cell) for cell in row) for row in cells]
        if shown := tuple(row for row in rows if any(row)):
            self._add(Block(Form.TABLE, rows=shown))

    def _cell(self, tag: Tag) -> tuple[Run, ...]:
        if self._is_left_out(tag):
            return ()
        reader = HtmlReader(self.page, self.main, losses=self.losses, signs=self.signs, place=self.place)
        reader.allowance, reader._wanted = self.allowance, self._wanted
        reader.inside(tag)
        reader.flush()
        for block in reader.blocks:
            self._anchors += block.anchors
        return in_one_cell(reader.blocks)

    def _preformatted(self, tag: Tag) -> None:
        self.flush()
        text = shown_text(tag).strip("\n")
        if len(text.split()) > _LONG_CODE and first_heading(tag) is None:
            for piece in re.split(r"\n[ \t]*\n", text):
                self._add_runs(Run(" ".join(piece.split())))
        elif text.strip():
            self._add(Block(Form.CODE, joined_runs([Run(text)])))

    def _add_runs(self, *runs: Run) -> None:
        if made := collapsed(runs):
            self._add(Block(runs=made))

    def flush(self) -> None:
        """End the paragraph that is open."""
        self._end_paragraph(())

    def _end_paragraph(self, items: tuple[Inside, ...]) -> None:
        if self._in_heading:
            self.runs.append(Run(" "))
            return
        pieces, self.runs = split_runs(self.runs), []
        for at, runs in enumerate(pieces):
            path = items if not at else tuple(replace(one, goes_on=True) for one in items)
            self._add(Block(runs=runs, path=path))

    def _add(self, block: Block) -> None:
        marks = zip(self.path, self._filled, strict=True)
        path = tuple(replace(inside, goes_on=filled) for inside, filled in marks)
        anchors, self._anchors = tuple(self._anchors), []
        self.blocks.append(replace(block, path=(*path, *block.path), anchors=anchors))
        self._filled = [True] * len(self._filled)
