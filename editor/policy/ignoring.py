"""What people set aside of the findings: which, where, why and who. It comes back when the words change."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from editor.policy.language import Tag
from editor.policy.section import SectionId

EVERY_LANGUAGE = Tag("*")
"""Stands for the language of a finding about the policy as a whole."""


@dataclass(frozen=True, slots=True)
class Ignored:
    """One finding that a person set aside, in one section or (without a section) wherever the same is found.

    `words` is the SHA-256 of what was found and of the paragraph around it; everywhere, of what was found alone.
    """

    check: str
    language: Tag
    section: SectionId | None
    words: str
    reason: str
    who: str

    @property
    def key(self) -> str:
        """By what the same finding is known again."""
        return ignored_key(self.check, self.language, self.section, self.words)


@dataclass(frozen=True, slots=True)
class SetIgnored:
    """A finding is set aside, or (None) the one of this key is looked at again."""

    key: str
    ignored: Ignored | None


def ignored_key(check: str, language: Tag, section: SectionId | None, words: str) -> str:
    """The key of a finding that is or may be set aside."""
    return " ".join([language, section or "*", check, words])


def with_ignored(known: Mapping[str, Ignored], edit: SetIgnored) -> dict[str, Ignored]:
    """What is set aside after the edit."""
    changed = {key: one for key, one in known.items() if key != edit.key}
    if edit.ignored is not None:
        changed[edit.ignored.key] = edit.ignored
    return changed


def by_language(ignored: Iterable[Ignored]) -> dict[Tag, tuple[Ignored, ...]]:
    """What is set aside in each language, in an order of its own."""
    found: dict[Tag, list[Ignored]] = {}
    for one in sorted(ignored, key=lambda one: one.key):
        found.setdefault(one.language, []).append(one)
    return {language: tuple(rows) for language, rows in found.items()}
