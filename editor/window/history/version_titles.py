"""What a version is called whose message the program itself wrote: in the language of the interface, without codes."""

import re
from collections.abc import Callable

from PySide6.QtCore import QObject

from editor.loading import pattern
from editor.policy.language import Tag
from editor.policy.reviews.subject import Subject
from editor.policy.section import SectionId
from editor.text.steering import filled, joined
from editor.window.outline.review_words import part_name
from editor.window.words.language_names import native_name

_RECORD = pattern(r"(Request|Approval|Objection|Withdrawal|Comment|Answer|Adoption): ([^/\s]+)/(\S+)")
_TAG = "[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*"
_EDIT = pattern(rf"(Add|Edit|Remove) (.+) \(({_TAG}(?:, {_TAG})*)\)")
_MANY = pattern(r"(\d+) sections")


_PLAIN = frozenset(
    {
        "Begin the policy",
        "Mark translations in step",
        "Set findings aside",
        "Change the terms",
        "Change the policy's settings",
    }
)


class VersionTitles(QObject):
    """`name` gives the words of a section."""

    def __init__(self, name: Callable[[SectionId], str], parent: QObject) -> None:
        super().__init__(parent)
        self._name = name

    def words(self, message: str) -> str:
        """The first line of a message as it is shown; one that a person wrote stays as it is."""
        line = message.partition("\n")[0].strip()
        if line in _PLAIN:
            return self._plain()[line]
        if (found := _RECORD.fullmatch(line)) is not None:
            return self._record(found)
        found = _EDIT.fullmatch(line)
        return line if found is None else self._edit(found)

    def _plain(self) -> dict[str, str]:
        return {
            "Begin the policy": self.tr("The policy begins"),
            "Mark translations in step": self.tr("Translations marked in step"),
            "Set findings aside": self.tr("Problems ignored"),
            "Change the terms": self.tr("Terms changed"),
            "Change the policy's settings": self.tr("Policy details changed"),
        }

    def _edit(self, found: re.Match[str]) -> str:
        languages = joined(", ", map(native_name, found[3].split(", ")))
        if found[1] == "Edit" and (many := _MANY.fullmatch(found[2])) is not None:
            return filled(self.tr("%n section(s) edited: {languages}", "", int(many[1])), languages=languages)
        words = {
            "Add": self.tr("“{section}” added: {languages}"),
            "Edit": self.tr("“{section}” edited: {languages}"),
            "Remove": self.tr("“{section}” removed: {languages}"),
        }
        return filled(words[found[1]], section=found[2], languages=languages)

    def _record(self, found: re.Match[str]) -> str:
        subject = Subject(found[2], found[3])
        cell = subject.cell
        about = part_name(subject)
        if cell is not None:
            about = joined(" · ", (self._name(cell.section), native_name(Tag(cell.language))))
        words = {
            "Request": self.tr("Review asked for: {subject}"),
            "Approval": self.tr("Approved: {subject}"),
            "Objection": self.tr("Changes asked for: {subject}"),
            "Withdrawal": self.tr("Taken back: {subject}"),
            "Comment": self.tr("Commented: {subject}"),
            "Answer": self.tr("Answered: {subject}"),
            "Adoption": self.tr("A version adopted"),
        }
        return filled(words[found[1]], subject=about or subject.name)
