"""A policy: languages, sections, texts and rules as one immutable value."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from editor.policy.checking import CheckingRules
from editor.policy.decisions import Decision
from editor.policy.errors import UnknownLanguage, UnknownSection
from editor.policy.exceptional import Exceptional
from editor.policy.format import FORMAT, RULES
from editor.policy.ignoring import Ignored
from editor.policy.language import Language, LanguageState, Tag
from editor.policy.limits import FACT_CHARACTERS
from editor.policy.people import Person, ReviewRule
from editor.policy.section import Cell, Section, SectionId, SectionNumbering
from editor.policy.sync import SyncRecord
from editor.policy.terms import NO_TERMS, Termbase

ANY_LANGUAGE = "*"
"""The key of a fact's value that holds in every language without one of its own."""

Facts = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Policy:
    """All that people write; an edit gives a new value that shares what it did not touch.

    `texts` holds only cells that have words, each without its final line end. `facts` maps a fact's name to its value
    per language tag or ANY_LANGUAGE. `retired` are ids of removed sections, which are never used again. `decisions`
    are what people decided about the conversion into a language, `ignored` what they set aside of the findings, by key.
    `numbering` is how sections are numbered where they are read. `roc_years` writes the dates of the pages of Taiwan in
    the years of the Republic. `format` is that of the files, `rules` numbers the rules that the policy is judged by,
    and `unknown` is what a later Dateline wrote into `policy.toml`: as it stands there, by the way to it.
    `exceptional` is
    what the next release is to do otherwise.
    """

    source: Tag
    languages: tuple[Language, ...]
    titles: Mapping[Tag, str]
    sections: tuple[Section, ...] = ()
    texts: Mapping[Cell, str] = field(default_factory=dict)
    facts: Facts = field(default_factory=dict)
    sync: Mapping[Cell, SyncRecord] = field(default_factory=dict)
    terms: Termbase = NO_TERMS
    people: tuple[Person, ...] = ()
    time_zone: str = "UTC"
    notice_days: int = 0
    roc_years: bool = False
    numbering: SectionNumbering = SectionNumbering.OFF
    review: ReviewRule = field(default_factory=ReviewRule)
    retired: tuple[SectionId, ...] = ()
    decisions: Mapping[Tag, tuple[Decision, ...]] = field(default_factory=dict)
    checking: CheckingRules = field(default_factory=CheckingRules)
    ignored: Mapping[str, Ignored] = field(default_factory=dict)
    format: int = FORMAT
    rules: int = RULES
    unknown: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    exceptional: Exceptional | None = None

    @property
    def tags(self) -> tuple[Tag, ...]:
        """The languages' tags in order."""
        return tuple(language.tag for language in self.languages)

    @property
    def published(self) -> tuple[Tag, ...]:
        """The languages of the next release: those that are published, and made from none that is not."""
        open_ = {one.tag for one in self.languages if one.state is LanguageState.PREPARATION}
        return tuple(tag for tag in self.tags if not open_.intersection(self.way_to_source(tag)))

    @property
    def published_titles(self) -> dict[Tag, str]:
        """The titles of the languages of the next release, as far as they have one."""
        return {tag: self.titles[tag] for tag in self.published if tag in self.titles}

    def way_to_source(self, language: Tag) -> list[Tag]:
        """The language, the one it is made from, and so on, without the source unless it is the source itself."""
        way = [language]
        while (origin := self.origin_of(way[-1])) is not None and origin != self.source and origin not in way:
            way.append(origin)
        return way

    @property
    def section_ids(self) -> tuple[SectionId, ...]:
        """The sections' ids in order."""
        return tuple(section.id for section in self.sections)

    def text(self, cell: Cell) -> str:
        """The cell's Markdown, empty where it is missing."""
        return self.texts.get(cell, "")

    def language(self, wanted: Tag) -> Language:
        """The language of that tag, or UnknownLanguage."""
        for language in self.languages:
            if language.tag == wanted:
                return language
        raise UnknownLanguage(wanted)

    def place_of(self, section: SectionId) -> int:
        """The section's index, or UnknownSection."""
        for index, candidate in enumerate(self.sections):
            if candidate.id == section:
                return index
        raise UnknownSection(section)

    def origin_of(self, language: Tag) -> Tag | None:
        """The language that this one is translated or converted from; None for the source."""
        if language == self.source:
            return None
        return self.language(language).origin or self.source

    def values(self, language: Tag) -> dict[str, str]:
        """The facts as this language states them."""
        return fact_values(self.facts, language)


def fact_values(facts: Facts, language: str) -> dict[str, str]:
    """The facts as one language states them; a fact with no value for it, or one too long for a text, is left out."""
    values: dict[str, str] = {}
    for name, by_language in facts.items():
        value = by_language.get(language, by_language.get(ANY_LANGUAGE))
        if value is not None and len(value) <= FACT_CHARACTERS:
            values[name] = value
    return values
