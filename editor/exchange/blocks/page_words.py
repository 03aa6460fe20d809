"""The fixed words around a policy's text on its pages, in the policy's own languages."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from editor.data import data_dir
from editor.text.locales import fallbacks, listed


@dataclass(frozen=True, slots=True)
class VersionWords:
    """The words about versions and what changed between them, and about drafts."""

    draft: str
    draft_note: str
    changes: str
    compared: str
    inserted: str
    deleted: str
    moved: str
    moved_to: str
    moved_from: str
    moved_changed: str
    stayed: str
    clause_now: str
    clause_gone: str
    statistics: str
    only_changes: str
    new_section: str
    removed_section: str
    changed_section: str
    history: str
    history_none: str
    current: str
    superseded: str
    not_in_force: str
    in_force: str
    first_release: str
    read_release: str
    see_changes: str
    skip: str
    page: str
    everyone: str
    audience_page: str
    whole_text: str
    feed: str
    corrected: str
    layout: str
    next_change: str
    previous_change: str
    to_list: str
    other_end: str
    title_change: str


@dataclass(frozen=True, slots=True)
class PageWords:
    """The words of one language, with places such as `{date}`; `language` is the tag that they are really in."""

    language: str
    updated: str
    effective: str
    release: str
    contents: str
    languages: str
    introduction: str
    audience: str
    behind: str
    behind_link: str
    behind_sections: str
    section_behind: str
    corrects: str
    urgent: str
    audiences: Mapping[str, str]
    versions: VersionWords
    marks: Mapping[str, str]
    kinds: Mapping[str, str]

    def for_audiences(self, audiences: tuple[str, ...]) -> str:
        """Who a section is for, in one phrase; an audience without words of its own appears by its identifier."""
        names = [self.audiences.get(audience, audience) for audience in audiences]
        return self.audience.format(audiences=listed(names, self.language))


def borrowed_words(language: str) -> str:
    """The tag of the language that lends its fixed words to pages in this one; empty where it has words of its own."""
    lent = page_words(language).language
    return "" if lent.partition("-")[0] == language.partition("-")[0].lower() else lent


@cache
def page_words(language: str) -> PageWords:
    """The words in that language, or in the nearest one along its tag, at last in English."""
    folder = data_dir("resources") / "page_words"
    tag = next(tag for tag in fallbacks(language) if (folder / f"{tag}.toml").is_file())
    words = tomllib.loads((folder / f"{tag}.toml").read_text("utf-8"))
    versions = VersionWords(**words.pop("versions"))
    return PageWords(language=tag, versions=versions, **words)
