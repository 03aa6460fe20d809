"""Whether a page shows what was released: the same words as a release, its date, and, on our own pages, its stamp."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum
from typing import NamedTuple

from editor.desk.exports.exporting import NoRelease, release_pages
from editor.desk.versions.releases import manifests
from editor.desk.versions.section_numbers import numbers_printed
from editor.exchange.blocks.page import Page, PageSection, shown_words
from editor.exchange.blocks.page_words import page_words
from editor.exchange.published.page_problems import WORDS_CODES, PageProblem, ProblemCode
from editor.exchange.published.saved_page import SavedPage
from editor.exchange.published.shown_blocks import is_markup, shown_page, words_blocks
from editor.exchange.published.stamp import check_page, read_page
from editor.policy.language import Tag
from editor.policy.policy import fact_values
from editor.policy.releases.release import Manifest
from editor.policy.section import Cell, SectionId
from editor.store.formats.layout import read_facts
from editor.store.repository import Repository
from editor.text.facts.date_labels import Says
from editor.text.facts.self_dates import SelfDate, self_dates
from editor.text.numbering.printing import printed
from editor.text.page.hidden_text import Kept, kept_back
from editor.text.page.page_block import PageBlock
from editor.text.page.page_match import PageMatch, likeness_to, match_page

_CLOSEST = 3
"""How many of the releases that are most like the page are held against it word by word."""
_COMPARED = WORDS_CODES - {ProblemCode.NOTE_CHANGED, ProblemCode.CONTENTS_CHANGED}
_ABOUT = 12
"""How many of the page's other blocks on each side of the words can say its date."""


class DateShown(Enum):
    """What the page says of its date."""

    RIGHT = "right"
    WRONG = "wrong"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class PageProof:
    """What a page shows, held against the release that is nearest to it, the newest of those that are equally near.

    `others` are further releases with the very same words in that language, `newest` is the newest release. `released`
    is the date that the language has in the release, `stated` are the dates that the page says of itself. `problems`
    are what is wrong with the stamp of a page that Dateline wrote. `kept` is what the page hides or strikes out among
    the words. `unread` are the style sheets that it loads and that could not be read, `unknown` the rules that were not
    understood: nothing is known of what they hide, strike out or add, nor of what `scripts` write and what lies `over`
    the page. `sent_to` is where it sends its readers instead.
    """

    language: Tag
    number: int
    newest: int
    others: tuple[int, ...]
    match: PageMatch
    title_shown: bool
    released: date
    stated: tuple[date, ...]
    date_shown: DateShown
    problems: tuple[PageProblem, ...] = ()
    kept: Kept = field(default_factory=Kept)
    unread: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()
    over: tuple[str, ...] = ()
    sent_to: str = ""

    @property
    def same_text(self) -> bool:
        """Whether a reader of the page reads the words of the release and no other ones, struck out where they were."""
        return self.match.same_words and self.kept.same_strikes and not self.sent_to

    @property
    def same_words(self) -> bool:
        """Whether the page shows the words of the release, its links and its title."""
        return self.same_text and not self.match.links and self.title_shown

    @property
    def holds(self) -> bool:
        """Whether the page is the newest release, as it was approved and dated."""
        current = self.newest in (self.number, *self.others)
        return self.same_words and current and self.date_shown is DateShown.RIGHT and not self.problems


@dataclass(eq=False)
class NoSuchLanguage(NoRelease):
    """No release has a page in that language."""

    language: Tag

    def __init__(self, language: Tag) -> None:
        super().__init__(None)
        self.language = language


@dataclass(frozen=True, slots=True)
class _Content:
    """The words of a language in one release or several: its blocks, and the numbers, the newest first."""

    blocks: tuple[PageBlock, ...]
    numbers: tuple[int, ...]


def prove_page(repository: Repository, saved: SavedPage, language: Tag) -> PageProof:
    """Hold a page, or a text copied from one, against every release; NoRelease where the language has none."""
    text = saved.text
    if repository.head() is None:
        raise NoRelease(None)
    releases = manifests(repository)
    contents = list(_contents(repository, releases, language, plain=not is_markup(text)))
    if not contents:
        raise NoSuchLanguage(language)
    there = shown_page(saved)
    shown = _notes_around(releases, there.blocks, language)
    near = sorted(contents, key=lambda one: (likeness_to(one.blocks, shown), one.numbers[0]), reverse=True)
    match, content = _nearest(near[:_CLOSEST], shown, there.address)
    number, others = _the_one_it_says(text, content)
    page = next(one for one in release_pages(repository, number) if one.language == language)
    stated = _stated(match, content.blocks, shown, page)
    title = PageBlock(page.title).key
    return PageProof(
        language=language,
        number=number,
        newest=releases[0].number,
        others=others,
        match=match,
        title_shown=not title or any(title in PageBlock(block.text).key for block in shown),
        released=page.updated,
        stated=tuple(dict.fromkeys(one.day for one in stated)),
        date_shown=_date_shown(stated, page.updated),
        problems=_stamp_problems(text, page),
        kept=kept_back(content.blocks, shown, match, there.withheld),
        unread=there.unread,
        unknown=there.unknown,
        scripts=there.scripts,
        over=there.over,
        sent_to=there.sent_to,
    )


def _nearest(near: Sequence[_Content], shown: Sequence[PageBlock], address: str) -> tuple[PageMatch, _Content]:
    """The words that are most like the page; where they are the very same, no others are looked at."""
    matches: list[tuple[PageMatch, _Content]] = []
    for one in near:
        matches.append((match_page(one.blocks, shown, address), one))
        if matches[-1][0].same_words:
            break
    return max(matches, key=lambda pair: (pair[0].same_words, pair[0].share, pair[1].numbers[0]))


def _notes_around(manifests: Sequence[Manifest], shown: Sequence[PageBlock], language: Tag) -> tuple[PageBlock, ...]:
    """The page's blocks; what our pages say beside a section stands around the text, also where it was only copied."""
    words = page_words(language)
    audiences = {section.audiences for manifest in manifests for section in manifest.sections}
    notes = {words.for_audiences(one) for one in audiences} | {f"{words.section_behind} {words.behind_link}"}
    keys = {PageBlock(note).key for note in notes}
    return tuple(replace(block, around=True, aside=False) if block.key in keys else block for block in shown)


def _contents(
    repository: Repository, manifests: Sequence[Manifest], language: Tag, *, plain: bool
) -> Iterator[_Content]:
    """The different words that the language had, the newest first."""
    reader = _Reader(repository, language)
    numbers: dict[tuple[_Shown, ...], list[int]] = {}
    for manifest in manifests:
        if manifest.language(language) is not None:
            numbers.setdefault(tuple(reader.shown(manifest)), []).append(manifest.number)
    for shown, found in numbers.items():
        yield _Content(tuple(block for one in shown for block in reader.blocks(one, plain=plain)), tuple(found))


class _Shown(NamedTuple):
    """A section as a release shows it in a language: its Markdown as it is read, and the facts it is read with."""

    section: SectionId
    text: str
    facts: str


class _Reader:
    """Reads the sections of one language, each text and each one that is shown once."""

    def __init__(self, repository: Repository, language: Tag) -> None:
        self._repository, self._language = repository, language
        self._texts: dict[str, str] = {}
        self._values: dict[str, Mapping[str, str]] = {"": {}}
        self._blocks: dict[_Shown, tuple[PageBlock, ...]] = {}

    def shown(self, manifest: Manifest) -> Iterator[_Shown]:
        """The sections of a release in order."""

        def as_read(section: SectionId) -> tuple[str, Mapping[str, str]] | None:
            cell = manifest.cells.get(Cell(section, self._language))
            return None if cell is None else (self._text(cell.blob), self._facts(cell.facts))

        order = [section.id for section in manifest.sections]
        numbers = numbers_printed(manifest.numbering, order, self._language, as_read)
        for section in order:
            if (cell := manifest.cells.get(Cell(section, self._language))) is not None:
                yield _Shown(section, printed(self._text(cell.blob), section, numbers), cell.facts)

    def blocks(self, one: _Shown, *, plain: bool) -> tuple[PageBlock, ...]:
        """What a page shows of a section."""
        if one not in self._blocks:
            words = shown_words(PageSection(one.section, one.text, values=self._facts(one.facts)))
            blocks = tuple(words_blocks(words, plain=plain))
            named = tuple(replace(block, ids=(one.section,)) for block in blocks[:1])
            self._blocks[one] = (*named, *blocks[1:])
        return self._blocks[one]

    def _text(self, blob: str) -> str:
        if blob not in self._texts:
            self._texts[blob] = self._repository.read_blob(blob).decode()
        return self._texts[blob]

    def _facts(self, blob: str) -> Mapping[str, str]:
        if blob not in self._values:
            self._values[blob] = fact_values(read_facts(self._repository.read_blob(blob)), self._language)
        return self._values[blob]


def _the_one_it_says(text: str, content: _Content) -> tuple[int, tuple[int, ...]]:
    """Of releases with the same words, the one that the page itself names, else the newest; and the others."""
    said = read_page(text).number if is_markup(text) else None
    number = said if said in content.numbers else content.numbers[0]
    assert number is not None
    return number, tuple(one for one in content.numbers if one != number)


def _stated(
    match: PageMatch, released: Sequence[PageBlock], shown: Sequence[PageBlock], page: Page
) -> tuple[SelfDate, ...]:
    """The dates of its words that the page states beside them or below its title; of its effect, where of no other."""
    title = PageBlock(page.title).key
    below = next((place + 1 for place, block in enumerate(shown) if title and title in block.key), 0)
    near = (block.text for block in shown[below : below + _ABOUT])
    own = {block.text for block in released}
    lines = dict.fromkeys((*near, *match.before[-_ABOUT:], *match.after[:_ABOUT]))
    found = self_dates("\n\n".join(line for line in lines if line not in own), page.language).stated
    return tuple(one for one in found if one.says is not Says.EFFECTIVE) or found


def _date_shown(stated: Sequence[SelfDate], released: date) -> DateShown:
    if not stated:
        return DateShown.MISSING
    return DateShown.RIGHT if any(one.fits(released) for one in stated) else DateShown.WRONG


def _stamp_problems(text: str, page: Page) -> tuple[PageProblem, ...]:
    """What is wrong with stamp, notes and contents list of a page of ours; its words were compared already."""
    if not is_markup(text) or read_page(text).digest is None:
        return ()
    return tuple(problem for problem in check_page(text, page) if problem.code not in _COMPARED)
