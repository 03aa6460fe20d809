"""A published page as a value: one language of one release, and the words that it has to show."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from editor.exchange.blocks.blocks import Block, Form
from editor.recall import remembered
from editor.text.facts.dates import in_roc_years
from editor.text.markdown.markdown import heading
from editor.text.markdown.words import words
from editor.text.numbering.printing import NO_NUMBERS, SectionNumbers, printed

EVERYONE = "everyone"

_HEADING_LINE = re.compile(r"((?:>|\*|\+|[0-9]+\.)*)h([1-6])\t")


@dataclass(frozen=True, slots=True)
class PageSection:
    """One section as it was released: its Markdown, whose first line is the heading, and the facts it was given.

    `written` are the words of the cell; what is read is `text`, with the numbers and references that `numbers` print.
    """

    id: str
    written: str
    audiences: tuple[str, ...] = (EVERYONE,)
    values: Mapping[str, str] = field(default_factory=dict)
    numbers: SectionNumbers = NO_NUMBERS

    @property
    def text(self) -> str:
        """Its Markdown as it is read."""
        return printed(self.written, self.id, self.numbers)

    @property
    def heading(self) -> str | None:
        """The plain words of its heading; a preamble has none."""
        return _heading(self.text, tuple(self.values.items()))

    @property
    def is_for_some(self) -> bool:
        """Whether it is for some readers only, so that the page has to say for whom."""
        return EVERYONE not in self.audiences


@remembered
def _heading(text: str, values: tuple[tuple[str, str], ...]) -> str | None:
    return heading(text, dict(values))


@dataclass(frozen=True, slots=True)
class PageLanguage:
    """A language in which the policy can be read: its title there, and the page relative to this one."""

    tag: str
    title: str
    href: str


@dataclass(frozen=True, slots=True)
class SectionBehind:
    """A section whose source has newer words; `heading` is the source's, for a section that is missing here."""

    id: str
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Behind:
    """That this page follows older words than its source (S3): the newer source, its date and where it is read."""

    language: str
    updated: date
    href: str
    sections: tuple[SectionBehind, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """One language of one release.

    `updated` is the date of this language's own words, `digest` the SHA-256 of the release's manifest in hexadecimal.
    `languages` are all languages of the release in order, this one too. `corrects` is the release dated wrongly,
    `urgent` why this one takes effect without notice.
    A `draft` was not released: it has no date and no number, whatever stands in their fields. `names` are those that
    the policy's termbase keeps as they are.
    """

    language: str
    title: str
    updated: date
    effective: date
    number: int
    digest: str
    sections: tuple[PageSection, ...]
    languages: tuple[PageLanguage, ...] = ()
    behind: Behind | None = None
    corrects: int | None = None
    draft: bool = False
    roc_years: bool = False
    names: tuple[str, ...] = ()
    urgent: str = ""

    @property
    def dates_in(self) -> str:
        """The tag by which this page's dates are written, calendar included."""
        return in_roc_years(self.language) if self.roc_years else self.language

    @property
    def takes_effect_later(self) -> bool:
        """Whether the effective date is another one, so that the page has to name it."""
        return self.effective > self.updated

    def is_behind(self, section: str) -> bool:
        """Whether the source of that section has newer words."""
        return self.behind is not None and any(one.id == section for one in self.behind.sections)


def shown_words(section: PageSection) -> str:
    """The words of a section with its headings on the level that they have below a page's title.

    The section's own heading is on level 2, whatever it was written as; every other one is one deeper than written,
    between 3 and 6.
    """
    lines = words(section.text, section.values).split("\n")
    own = ["h2" + lines.pop(0)[2:]] if section.heading is not None else []
    return "\n".join(own + [_HEADING_LINE.sub(_shown, line) for line in lines])


def shown_level(written: int) -> int:
    """The level on a page of a heading inside a section."""
    return min(6, max(2, written) + 1)


def _shown(found: re.Match[str]) -> str:
    return f"{found[1]}h{shown_level(int(found[2]))}\t"


def levelled(blocks: Sequence[Block], *, has_heading: bool) -> tuple[Block, ...]:
    """Blocks with their headings on the levels that they have under a document's title."""
    found = [
        replace(block, level=shown_level(block.level) - 1) if block.form is Form.HEADING else block for block in blocks
    ]
    if has_heading and found:
        found[0] = replace(found[0], level=1)
    return tuple(found)
