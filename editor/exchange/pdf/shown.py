"""What the pages of a PDF show a reader: letters drawn in one go, and lines of them as the eye meets them."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from editor.exchange.pdf.glyphs import Sign, SignPage
from editor.exchange.pdf.leaps import Leap

_NEAR = 6
"""Over how many stretches of one font the marks of a letter may be drawn apart from it."""
_TOUCHING = 1.0
"""How far from its letter a mark may stand, in points."""
_RAISED = 0.8
"""How far above or below its line a mark may stand, in sizes of its font; `_LEVEL` is that of letters."""
_LEVEL = 0.2
Ink = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Drawn:
    """Letters of one font drawn in one go on a page; `count` is how many of them are compared."""

    page: int
    signs: tuple[Sign, ...]
    count: int

    @property
    def first(self) -> Sign:
        """The one that was drawn first."""
        return self.signs[0]

    @property
    def words(self) -> str:
        """What was drawn, from the left."""
        return "".join(one.words for one in self.signs)

    @property
    def is_flat(self) -> bool:
        """Whether it only draws marks, for which the pen does not go on."""
        return all(one.end <= one.start for one in self.signs)


@dataclass(frozen=True, slots=True)
class DrawnPage:
    """A page: what is drawn of its text, in the order of the file, what stands beside it, and what was painted over.

    `links` are where its links lead out of the file, in their order, `leaps` those that lead to a place inside it.
    """

    number: int
    drawn: tuple[Drawn, ...]
    aside: tuple[Drawn, ...]
    covered: str = ""
    links: tuple[str, ...] = ()
    leaps: tuple[Leap, ...] = ()


def shown_pages(pages: Sequence[SignPage]) -> tuple[DrawnPage, ...]:
    """What each page shows."""
    found = []
    for number, page in enumerate(pages, 1):
        text, aside = ([one for one in page.signs if one.aside is wanted] for wanted in (False, True))
        covered = "".join(one.words for one in page.covered)
        drawn, beside = tuple(_drawn(number, text)), tuple(_drawn(number, aside))
        found.append(DrawnPage(number, drawn, beside, covered, page.links, page.leaps))
    return tuple(found)


def bare(words: str) -> str:
    """What is compared: everything but white space and marks that no eye sees, letters and their marks apart."""
    return "".join(filter(is_compared, unicodedata.normalize("NFD", words)))


def is_compared(letter: str) -> bool:
    """Whether a letter is one that an eye sees."""
    return not letter.isspace() and unicodedata.category(letter) not in ("Cf", "Cc")


def lines(drawn: Sequence[Drawn]) -> Iterator[list[Drawn]]:
    """What stands on one line each, in the order of the file."""
    line: list[Drawn] = []
    for one in drawn:
        if line and not _on_line(one, line[0]):
            yield line
            line = []
        line.append(one)
    if line:
        yield line


def letters_of(line: Iterable[Drawn]) -> tuple[str, tuple[Ink, ...]]:
    """The letters of a line from the left, and the ink of each."""
    letters: list[str] = []
    inks: list[Ink] = []
    for sign in sorted((sign for one in line for sign in one.signs), key=lambda one: one.start):
        words = bare(sign.words)
        letters.append(words[::-1] if any(map(runs_left, words)) else words)
        inks += [sign.ink] * len(words)
    return "".join(letters), tuple(inks)


def eye_words(line: Sequence[Drawn]) -> str:
    """The words of a line from the left, with the spaces between them; one at its end may hang over them."""
    within = line[:-1] if line[-1].words.isspace() else line
    signs = sorted((sign for one in within for sign in one.signs), key=lambda one: one.start)
    return "".join(one.words[::-1] if any(map(runs_left, one.words)) else one.words for one in signs)


def runs_left(letter: str) -> bool:
    """Whether a letter belongs to a script that is written to the left."""
    return unicodedata.bidirectional(letter) in ("R", "AL")


def _on_line(one: Drawn, first: Drawn) -> bool:
    away = abs(one.first.height - first.first.height)
    return one.page == first.page and away <= (_RAISED if one.is_flat else _LEVEL) * one.first.size


def _drawn(page: int, signs: Sequence[Sign]) -> Iterator[Drawn]:
    for _, group in groupby(_once(signs), key=lambda one: one.run):
        run = tuple(group)
        yield Drawn(page, run, sum(len(bare(one.words)) for one in run))


def _once(signs: Sequence[Sign]) -> Iterator[Sign]:
    """The signs without those that only draw a mark of a letter, apart from it: they say the letter once more."""
    runs: dict[int, list[Sign]] = {}
    for sign in signs:
        runs.setdefault(sign.run, []).append(sign)
    return (sign for sign in signs if sign.end > sign.start or not _says_again(sign, runs))


def _says_again(mark: Sign, runs: dict[int, list[Sign]]) -> bool:
    near = (sign for run in range(mark.run - _NEAR, mark.run + _NEAR + 1) for sign in runs.get(run, ()))
    return any(
        sign.words == mark.words
        and sign.end > sign.start
        and abs(sign.height - mark.height) < mark.size
        and sign.start - _TOUCHING <= mark.start <= sign.end + _TOUCHING
        for sign in near
    )
