"""The signs on the pages of a PDF: what each says, where the pen stood, and in which ink."""

import logging
import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import ContentStream

from editor.exchange.blocks.errors import ExchangeError
from editor.exchange.pdf.leaps import Leap, leaps_in

_BFCHAR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_BFRANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_FILLS = frozenset({b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*"})
_PATHS = _FILLS | {b"re", b"m", b"l", b"n", b"S", b"s"}
_MOST_CODES = 65_536
_UNIT = 1000
BESIDE = 49.0
"""What stands nearer to the upper or the lower edge, in points, stands beside the text: its title and number."""
Matrix = tuple[float, float, float, float, float, float]
Box = tuple[float, float, float, float]
"""From the left, the lower, to the right and the upper side."""
_MIDDLE = 0.25
"""How high over the line the middle of a letter is, in sizes of its font."""
_SPACE, _GAP = 32, 700.0
_UNTURNED: Matrix = (1, 0, 0, 1, 0, 0)

# A damaged file is refused in one sentence; what the reader says of it on the way is no help.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)

BROKEN = (PyPdfError, zlib.error, ArithmeticError, AttributeError, LookupError, RuntimeError, TypeError, ValueError)
"""What reading a damaged file can end with: the reader has no error of its own for that."""


@dataclass(eq=False)
class NoPdf(ExchangeError):
    """A file that was to be a PDF and is none, or a damaged one."""


@dataclass(frozen=True, slots=True)
class Sign:
    """Letters that are drawn as one, from where the pen stood to where it went on, in points from the lower left.

    `run` is the stretch of text in one font that they were drawn with, `size` that of the font; `aside` is what stands
    beside the text of a page, such as its number. `ink` are the parts of its colour.
    """

    words: str
    start: float
    end: float
    height: float
    size: float
    run: int
    aside: bool
    ink: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class SignPage:
    """A page's signs in the order of the file, those over which something was painted afterwards, and where links lead,
    out of the file and inside it, in their order.
    """

    signs: tuple[Sign, ...]
    covered: tuple[Sign, ...] = ()
    links: tuple[str, ...] = ()
    leaps: tuple[Leap, ...] = ()


def sign_pages(data: bytes) -> tuple[SignPage, ...]:
    """The pages of a PDF; NoPdf where it cannot be read."""
    try:
        reader = PdfReader(BytesIO(data))
        leaps = leaps_in(reader)
        return tuple(_page(page, reader, leaps[at]) for at, page in enumerate(reader.pages))
    except BROKEN as error:
        raise NoPdf from error


def _page(page: Any, reader: PdfReader, leaps: tuple[Leap, ...]) -> SignPage:
    contents = page.get_contents()
    fonts = {name: _Font.of(font.get_object()) for name, font in page.get("/Resources", {}).get("/Font", {}).items()}
    box = page.mediabox
    within = (float(box.bottom) + BESIDE, float(box.top) - BESIDE)
    links = tuple(_links(page))
    if contents is None:
        return SignPage((), (), links, leaps)
    pen = _Pen(fonts, within)
    found = tuple(pen.signs(ContentStream(contents, reader)))
    covered = dict.fromkeys(at for before, box in pen.painted for at in range(before) if _is_in(found[at], box))
    return SignPage(found, tuple(found[at] for at in covered), links, leaps)


def _links(page: Any) -> Iterator[str]:
    for annotation in page.get("/Annots", ()):
        action = annotation.get_object().get("/A")
        if action is not None and "/URI" in action.get_object():
            uri = action.get_object()["/URI"]
            yield uri.decode("utf-8", "replace") if isinstance(uri, bytes) else str(uri)


def _is_in(sign: Sign, box: Box) -> bool:
    left, low, right, high = box
    return left < (sign.start + sign.end) / 2 < right and low < sign.height + _MIDDLE * sign.size < high


@dataclass(frozen=True, slots=True)
class _Font:
    """What its codes say, and how far the pen goes on after each, in thousandths of its size."""

    said: Mapping[int, str]
    widths: Mapping[int, float]
    other_width: float
    long: bool

    @classmethod
    def of(cls, font: Any) -> "_Font":
        said = _said(font["/ToUnicode"].get_data()) if "/ToUnicode" in font else {}
        if "/DescendantFonts" in font:
            inner = font["/DescendantFonts"][0].get_object()
            return cls(said, dict(_long_widths(inner.get("/W", []))), float(inner.get("/DW", _UNIT)), True)
        scale = float(font["/FontMatrix"][0]) * _UNIT if "/FontMatrix" in font else 1.0
        first = int(font.get("/FirstChar", 0))
        widths = {first + at: float(one) * scale for at, one in enumerate(font.get("/Widths", []))}
        return cls(said, widths, 0.0, False)

    def codes(self, data: bytes) -> Iterator[int]:
        """The codes of a string."""
        if self.long:
            return (int.from_bytes(data[at : at + 2]) for at in range(0, len(data), 2))
        return iter(data)

    def width(self, code: int) -> float:
        """How far the pen goes on."""
        return self.widths.get(code, self.other_width)


def _said(table: bytes) -> dict[int, str]:
    """What the codes of a font say, by its table."""
    found: dict[int, str] = {}
    for kind, rows in re.findall(rb"begin(bfchar|bfrange)(.*?)endbf", table, re.DOTALL):
        if kind == b"bfchar":
            for code, words in _BFCHAR.findall(rows):
                found[int(code, 16)] = _words(words)
        for first, last, words in _BFRANGE.findall(rows) if kind == b"bfrange" else ():
            start, text = int(first, 16), _words(words)
            for at in range(min(int(last, 16) - start + 1, _MOST_CODES)):
                found[start + at] = text[:-1] + chr(ord(text[-1]) + at)
    return found


def _words(digits: bytes) -> str:
    data = bytes.fromhex(digits.decode())
    words = data.decode("utf-16-be")
    # Ghostscript 10 writes what a ligature says (ff, fi) with its bytes the wrong way round.
    turned = len(words) > 1 and not any(data[1::2]) and all(0x20 < one < 0x7F for one in data[::2])
    return data.decode("utf-16-le") if turned else words


def _long_widths(said: Any) -> Iterator[tuple[int, float]]:
    rest = iter(said)
    for first in rest:
        second = next(rest).get_object()
        if isinstance(second, list):
            yield from ((int(first) + at, float(one)) for at, one in enumerate(second))
        else:
            width = float(next(rest))
            yield from ((code, width) for code in range(int(first), min(int(second) + 1, _MOST_CODES)))


@dataclass(frozen=True, slots=True)
class _State:
    """What `q` keeps and `Q` brings back; `apart` and `apart_words` are added behind letters and spaces, in points."""

    matrix: Matrix = _UNTURNED
    leading: float = 0.0
    apart: float = 0.0
    apart_words: float = 0.0
    wide: float = 1.0
    font: str = ""
    size: float = 0.0
    ink: tuple[float, ...] = ()


@dataclass(slots=True)
class _Pen:
    """Follows the operators of a page; what is not `within` stands beside its text.

    `open_marks` are the marked stretches around it: the words that are said for all of it, and whether it is aside.
    `painted` are grounds, each with the number of the signs that were drawn before it.
    """

    fonts: Mapping[str, _Font]
    within: tuple[float, float]
    state: _State = field(default_factory=_State)
    kept: list[_State] = field(default_factory=list)
    open_marks: list[tuple[str | None, bool]] = field(default_factory=list)
    line: Matrix = _UNTURNED
    text: Matrix = _UNTURNED
    run: int = 0
    group: list[Sign] = field(default_factory=list)
    path: list[tuple[float, float]] = field(default_factory=list)
    painted: list[tuple[int, Box]] = field(default_factory=list)
    count: int = 0

    def signs(self, contents: ContentStream) -> Iterator[Sign]:
        """The signs in the order in which they are drawn."""
        for operands, operator in contents.operations:
            for sign in self._obey(operator, operands):
                self.count += 1
                yield sign

    def _obey(self, operator: bytes, operands: Any) -> Iterator[Sign]:
        if operator in _PATHS:
            self._draw(operator, operands)
        else:
            match operator:
                case b"q":
                    self.kept.append(self.state)
                case b"Q":
                    self.state = self.kept.pop()
                case b"cm":
                    self.state = replace(self.state, matrix=_times(_matrix(operands), self.state.matrix))
                case b"scn" | b"sc" | b"rg" | b"g" | b"k":
                    ink = tuple(round(float(one), 3) for one in operands if not isinstance(one, str))
                    self.state = replace(self.state, ink=ink)
                case b"BT":
                    self.line = self.text = _UNTURNED
                case b"Tf":
                    self.state = replace(self.state, font=str(operands[0]), size=float(operands[1]))
                case b"Tm":
                    self.line = self.text = _matrix(operands)
                case b"Td":
                    self._next_line(*map(float, operands))
                case b"Tj":
                    yield from self._shown(operands)
                case b"TJ":
                    yield from self._shown(operands[0])
                case b"TD" | b"T*" | b"TL" | b"Tc" | b"Tw" | b"Tz" | b"'" | b'"':
                    yield from self._spaced(operator, operands)
                case b"BDC" | b"BMC":
                    self._open(operands)
                case b"EMC":
                    yield from self._close()
                case _:
                    pass

    def _spaced(self, operator: bytes, operands: Any) -> Iterator[Sign]:
        """Follow what says how far lines, words and letters stand apart; other programs write it when they set anew."""
        match operator:
            case b"TD":
                right, up = map(float, operands)
                self.state = replace(self.state, leading=-up)
                self._next_line(right, up)
            case b"TL":
                self.state = replace(self.state, leading=float(operands[0]))
            case b"Tc":
                self.state = replace(self.state, apart=float(operands[0]))
            case b"Tw":
                self.state = replace(self.state, apart_words=float(operands[0]))
            case b"Tz":
                self.state = replace(self.state, wide=float(operands[0]) / 100)
            case _:
                if operator == b'"':
                    self.state = replace(self.state, apart_words=float(operands[0]), apart=float(operands[1]))
                self._next_line(0.0, -self.state.leading)
                if operator != b"T*":
                    yield from self._shown(operands[-1:])

    def _next_line(self, right: float, up: float) -> None:
        self.line = self.text = _times((1, 0, 0, 1, right, up), self.line)

    def _draw(self, operator: bytes, operands: Any) -> None:
        """Follow a path, of which only the box around it counts."""
        match operator:
            case b"re":
                x, y, width, height = map(float, operands)
                self.path += [self._point(x, y), self._point(x + width, y + height)]
            case b"m" | b"l":
                self.path.append(self._point(*map(float, operands)))
            case _:
                if operator in _FILLS and self.path:
                    xs, ys = zip(*self.path, strict=True)
                    self.painted.append((self.count, (min(xs), min(ys), max(xs), max(ys))))
                self.path = []

    def _point(self, x: float, y: float) -> tuple[float, float]:
        there = _times((1, 0, 0, 1, x, y), self.state.matrix)
        return there[4], there[5]

    def _open(self, operands: Any) -> None:
        properties = operands[1] if len(operands) > 1 and isinstance(operands[1], dict) else {}
        words = properties.get("/ActualText")
        self.open_marks.append((None if words is None else str(words), operands[0] == "/Artifact"))

    def _close(self) -> Iterator[Sign]:
        words, _ = self.open_marks.pop()
        if words is None or not self.group:
            return
        group, self.group = self.group, []
        drawn = [one for one in group if one.end > one.start] or group[:1]
        start, end = min(one.start for one in drawn), max(one.end for one in drawn)
        yield replace(group[0], words=words, start=start, end=end)

    def _shown(self, strings: Any) -> Iterator[Sign]:
        self.run += 1
        font = self.fonts[self.state.font]
        low, high = self.within
        aside = any(is_aside for _, is_aside in self.open_marks) or not low <= self._place()[1] <= high
        is_grouped = any(words is not None for words, _ in self.open_marks)
        for one in strings:
            if not hasattr(one, "original_bytes") and not isinstance(one, bytes):
                self._go_on(-float(one))
                # Other programs draw what stands in two columns in one go, with a wide gap in it.
                self.run += abs(float(one)) > _GAP
                continue
            for code in font.codes(one if isinstance(one, bytes) else one.original_bytes):
                start, height, size = self._place()
                self._go_on(font.width(code), 0 if font.long or code != _SPACE else self.state.apart_words)
                end, _, _ = self._place()
                sign = Sign(font.said.get(code, ""), start, end, height, size, self.run, aside, self.state.ink)
                if is_grouped:
                    self.group.append(sign)
                else:
                    yield sign

    def _place(self) -> tuple[float, float, float]:
        there = _times(self.text, self.state.matrix)
        return there[4], there[5], self.state.size * abs(there[3] or there[1])

    def _go_on(self, thousandths: float, more: float | None = None) -> None:
        """Move the pen by so much of the font's height; behind a letter also by what is put between letters."""
        apart = 0.0 if more is None else self.state.apart + more
        away = (thousandths * self.state.size / _UNIT + apart) * self.state.wide
        self.text = _times((1, 0, 0, 1, away, 0), self.text)


def _matrix(operands: Any) -> Matrix:
    a, b, c, d, e, f = map(float, operands)
    return a, b, c, d, e, f


def _times(one: Matrix, other: Matrix) -> Matrix:
    a, b, c, d, e, f = one
    g, h, i, j, k, m = other
    return (
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + m,
    )
