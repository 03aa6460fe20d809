"""A text as the data that the template sets: words, marks and places, and nothing that could be read as markup."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC
from itertools import accumulate

from editor.exchange.blocks.blocks import Block, Enclosure, Form
from editor.exchange.blocks.changes.block_changes import BlockChange, Fate, Mark, Piece, Row, line_pieces, mark_of
from editor.exchange.blocks.page_words import page_words
from editor.exchange.pdf.numbers import ChangeNumbers
from editor.exchange.pdf.origin import PdfOrigin
from editor.exchange.pdf.typefaces import CODE_FAMILIES, installed_families, typeface
from editor.exchange.site.change_pages import fate_words
from editor.exchange.site.changed_sections import SectionFate, fate_of
from editor.exchange.word.writer.text import WordSection, WordText
from editor.loading import unicode_pattern
from editor.text.locales import fallbacks, is_right_to_left
from editor.text.redline.spans import SpanKind
from editor.text.steering import joined

_SIZES = {1: 15.0, 2: 12.5, 3: 11.0}
_SIZE = 10.5
_REGIONS = {"zh-Hant": "tw", "zh-HK": "hk", "zh-MO": "hk", "zh-Hant-HK": "hk", "zh": "cn", "ja": "jp", "ko": "kr"}
_MARKS = {
    Mark.PLAIN: "",
    Mark.DELETED: "deleted",
    Mark.INSERTED: "inserted",
    Mark.MOVED_AWAY: "moved-deleted",
    Mark.MOVED_HERE: "moved-inserted",
}
NO_MARK = _MARKS[Mark.PLAIN]
NUMBER = "number"
"""How the number before a change is marked."""
INKS = {"deleted": "#8f1d14", "inserted": "#14532d", "moved-deleted": "#4c2c92", "moved-inserted": "#4c2c92"}
"""The colour of each mark, which nothing else is set in; `_GROUNDS` is what stands behind it."""
_GROUNDS = {"deleted": "#fde4e1", "inserted": "#dff3e4", "moved-deleted": "#e9e3fb", "moved-inserted": "#e9e3fb"}
_LEADING, _TIGHT = 0.65, 0.4
"""Between lines, in sizes of the font; the tight one is for scripts without marks above and below their letters."""
_TIGHT_SCRIPTS = frozenset({"Latn", "Cyrl", "Grek"})
_ONLY_ONE = 2
"""From how many sections on a text has a list of them."""
_SIDES = {"left": "left", "center": "center", "right": "right"}
_ALPHA2, _SCRIPT = 2, 4
_ROW_WIDTH, _LINE, _SIGN, _HIGH = 440.0, 17.5, 6.0, 420.0
"""How wide a row is, how high a line and how wide a letter, and from which height on a row may break: in points."""
_LONG = re.compile(r"[!-~]{24,}")
_JOINT = re.compile(r"(?<=[/?&=._#@:;,+-])(?=[^/])|(?<=[!-~]{24})(?=[!-~])")
_BREAK = "\u200b"
_CODE_SPACE = re.compile(r"(?m)^ |(?<= ) ")
"""A space at the start of a line, or beside another one, would not be set."""
_UPRIGHT = unicode_pattern(r"((?:(?![\p{Latin}\p{Greek}\p{Cyrillic}])[\p{L}\p{Han}]\p{M}*)+)")
"""Letters that have no italics in print, and whose families have none."""
_END = "¶"
_RUNNING = 64
"""How wide a title may be below a page, beside the number of the page: in letters of which the widest count twice."""
_UNWRITABLE = dict.fromkeys((0, 0xFEFF, 0xFFFE, 0xFFFF))
"""Characters without a shape that PDF/UA refuses."""


@dataclass(slots=True)
class Setting:
    """Sets one text; `level` is that of the heading before, which the next may exceed by one only."""

    text: WordText
    level: int = 1
    anchors: set[str] = field(default_factory=set)
    numbers: ChangeNumbers = field(init=False)

    def __post_init__(self) -> None:
        self.numbers = ChangeNumbers.of(self.text)

    def data(self) -> dict[str, object]:
        """What the template reads; NoTypeface where the machine has no letters for the language."""
        text = self.text
        words = page_words(text.language)
        families = installed_families(text.language)
        moment = text.date.astimezone(UTC)
        self.anchors = {section.new for section in text.sections if section.new is not None and section.changes}
        old, new = text.titles
        sections = [self._section(section) for section in text.sections]
        return {
            "lang": text.language.split("-")[0].lower(),
            "region": _region(text.language),
            "rtl": is_right_to_left(text.language),
            "leading": _leading(text.language),
            "families": families,
            "code-families": (*CODE_FAMILIES, *families),
            "italic-families": (*(one for one in families if one in typeface("en").families), *families),
            "title": written(new or old),
            "author": [written(text.publisher)] if text.publisher else [],
            "keywords": PdfOrigin(text.language, text.origin.version, text.since).keywords,
            "title-pieces": self._pieces(title_pieces(text), Fate.KEPT),
            "date": (moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second),
            "head": [written(one) for one in text.head],
            "header": text.header,
            "running": written(running(text)),
            "page": words.versions.page,
            "marks": {mark: (ink, _GROUNDS[mark]) for mark, ink in INKS.items()},
            "legend": [_piece(piece, Fate.NEW) for piece in legend(text)] if text.is_redline else (),
            "changed": [
                {
                    "name": written(name),
                    "fate": fate,
                    "changes": [{"number": at, "words": written(said)} for at, said in listed],
                }
                for name, fate, listed in changed(text)
            ],
            "contents-title": words.contents,
            "contents": [{"anchor": anchor, "words": written(name)} for anchor, name in contents(text)],
            "numbered": sorted(self.numbers.shown),
            "sections": sections,
        }

    def _section(self, section: WordSection) -> dict[str, object]:
        blocks = [self._block(change) for change in section.changes]
        if blocks and section.new is not None:
            blocks[0]["anchor"] = section.new
        return {"notes": [written(one) for one in section.notes], "blocks": blocks}

    def _block(self, change: BlockChange) -> dict[str, object]:
        block = change.shown
        marker = marker_of(block)
        level = 0
        if block.form is Form.HEADING and not block.path and block.text.strip():
            level = self.level = min(block.level + 1, self.level + 1)
        made: dict[str, object] = {
            "form": block.form.value,
            "level": level,
            "size": _SIZES.get(block.level, _SIZE),
            "anchor": "",
            "quotes": block.quotes,
            "indent": max(0, block.depth + block.quotes - bool(marker)),
            "marker": marker,
        }
        if block.form is Form.TABLE:
            width = max(len(row.cells) for row in change.rows)
            made["breakable"] = [may_break(row) for row in change.rows]
            made["align"] = [_SIDES.get(one) for one in (*block.alignments, *[""] * width)][:width]
            made["rows"] = [
                [self._pieces(cell, row.fate) for cell in (*row.cells, *[()] * (width - len(row.cells)))]
                for row in change.rows
            ]
        else:
            own = [] if change.is_part else self._number(change.change)
            made["pieces"] = [*own, *self._pieces(ended(change), change.fate_of_words, code=block.form is Form.CODE)]
        return made

    def _pieces(self, found: Iterable[Piece], fate: Fate, *, code: bool = False) -> list[dict[str, object]]:
        made: list[dict[str, object]] = []
        for piece in found:
            made += self._number(piece.change)
            for one in _runs(_piece(piece, fate)):
                made.append(one)
                href = str(one["href"])
                anchor = href.removeprefix("#")
                if href.startswith("#"):
                    one["href"], one["target"] = "", anchor if anchor in self.anchors else ""
                if code:
                    one["text"] = coded(str(one["text"]))
        return made

    def _number(self, change: int) -> list[dict[str, object]]:
        found = self.numbers.take(change)
        return [] if found is None else [{"number": found.number, "left": found.has_left}]


def _piece(piece: Piece, fate: Fate) -> dict[str, object]:
    style = piece.style
    return {
        "text": written(piece.text),
        "bold": style.bold,
        "italic": style.italic,
        "dots": False,
        "struck": style.struck,
        "code": style.code,
        "href": style.href,
        "target": "",
        "mark": mark_name(piece, fate),
    }


def _runs(one: dict[str, object]) -> list[dict[str, object]]:
    """A piece, cut where it is italic in letters that have no italics: dots stand below those, as in print."""
    words = str(one["text"])
    if not one["italic"] or one["href"] or _UPRIGHT.search(words) is None:
        return [one]
    cut = (run for run in _UPRIGHT.split(words) if run)
    return [{**one, "text": run, "dots": _UPRIGHT.fullmatch(run) is not None} for run in cut]


def mark_name(piece: Piece, fate: Fate) -> str:
    """How a piece is marked."""
    return _MARKS[mark_of(piece, fate)]


def marker_of(block: Block) -> str:
    """The bullet or number that an item of a list begins with."""
    item = block.item
    if item is None or item.goes_on:
        return ""
    return "•" if item.kind is Enclosure.BULLET else f"{item.number}."


def coded(words: str) -> str:
    """Code with spaces that stand where they would not be set."""
    return _CODE_SPACE.sub("\u00a0", words)


def written(words: str) -> str:
    """Words as they can be set: with places to break what is long and has none, and without what no page may hold."""
    return _LONG.sub(lambda found: _JOINT.sub(_BREAK, found[0]), words.translate(_UNWRITABLE))


def may_break(row: Row) -> bool:
    """Whether a row of a table is so high that it might not fit on a page, and so may go on on the next one."""
    width = _ROW_WIDTH / max(1, len(row.cells))
    heights = (_height("".join(piece.text for piece in cell), width) for cell in row.cells)
    return max(heights, default=0) > _HIGH


def _height(words: str, width: float) -> float:
    lines = (1 + sum(1 + (unicodedata.east_asian_width(one) in "WF") for one in line) for line in words.split("\n"))
    return sum(_LINE * (1 + signs * _SIGN // width) for signs in lines)


def _leading(language: str) -> float:
    scripts = {part for tag in fallbacks(language)[:-1] for part in tag.split("-") if len(part) == _SCRIPT}
    return _TIGHT if not scripts or scripts & _TIGHT_SCRIPTS else _LEADING


def _region(language: str) -> str | None:
    parts = language.split("-")
    known = next((_REGIONS[tag] for tag in (language, "-".join(parts[:2]), parts[0]) if tag in _REGIONS), None)
    own = parts[-1] if len(parts) > 1 and len(parts[-1]) == _ALPHA2 else None
    return known or (own.lower() if own else None)


def ended(change: BlockChange) -> tuple[Piece, ...]:
    """The words of a paragraph, with a sign at an end that only one text has: there it was split, or joined."""
    if not change.is_part:
        return change.pieces
    kind = SpanKind.INSERTED if change.fate is Fate.NEW else SpanKind.DELETED
    return (*change.pieces, Piece(kind, _END, change=change.change))


def running(text: WordText) -> str:
    """What stands below the text of every page, on one line: of a long title its beginning."""
    title = " ".join((text.titles[1] or text.titles[0]).split())
    widths = accumulate(1 + (unicodedata.east_asian_width(one) in "WF") for one in title)
    fits = sum(width <= _RUNNING for width in widths)
    shown = title if fits == len(title) else f"{title[:fits].rstrip()}…"
    return joined(" · ", (shown, text.footer))


def title_pieces(text: WordText) -> tuple[Piece, ...]:
    """What stands in the title."""
    return line_pieces(*text.titles)


def legend(text: WordText) -> tuple[Piece, ...]:
    """What the marks mean, each in its own mark."""
    said = page_words(text.language).versions
    return (
        Piece(SpanKind.INSERTED, said.inserted),
        Piece(SpanKind.DELETED, said.deleted),
        Piece(SpanKind.EQUAL, said.moved, move=1),
    )


def changed(text: WordText) -> list[tuple[str, str, list[tuple[int, str]]]]:
    """The sections that changed, how, and the numbers and words of their changes; none where it is no redline."""
    if not text.is_redline:
        return []
    words = page_words(text.language)
    listed = ChangeNumbers.of(text).list.listed
    found = []
    for section in text.sections:
        fate = fate_of(section)
        if fate is not SectionFate.SAME:
            own = {number for number, _ in section.told}
            changes = [(one.label, one.line) for one in listed if one.number in own]
            found.append((section.name or words.introduction, fate_words(fate, words), changes))
    return found


def contents(text: WordText) -> list[tuple[str, str]]:
    """The sections that have a heading now, with the id of each; none where a list would say nothing."""
    found = [(one.new, one.name) for one in text.sections if one.new is not None and one.name and one.changes]
    return found if len(found) >= _ONLY_ONE else []
