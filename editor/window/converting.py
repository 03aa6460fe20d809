"""Conversion off the window's thread: the first one loads dictionaries, which takes seconds."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from editor.desk.translating import can_convert, cell_state, conversion
from editor.desk.undo import Place
from editor.policy.changes import touched
from editor.policy.edits import Edit
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell, SectionId
from editor.policy.sync import CellState
from editor.window.cards import Severity
from editor.window.language_names import native_name
from editor.window.messages import Message
from editor.window.policy_desk import PolicyDesk
from editor.window.told import failure_words

ABOUT = "conversion"


class Conversions(QObject):
    """Converts sections as one step that can be taken back. `told` carries a Message."""

    told = Signal(object)

    def __init__(self, desk: PolicyDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def targets(self) -> tuple[Tag, ...]:
        """The shown language where it is made by conversion, else every language that is."""
        policy, at = self._desk.policy, self._desk.selection
        found = tuple(tag for tag in policy.tags if can_convert(policy, tag))
        return (at.language,) if at is not None and at.language in found else found

    def convert(self, language: Tag, sections: Iterable[SectionId]) -> None:
        """Convert these sections into a language, whatever they held before."""
        self._tell_begun(language)
        self._begin(language, tuple(sections))

    def convert_all(self, language: Tag) -> None:
        """Convert every section that no person has marked in step."""
        self._tell_begun(language)
        self._begin(language, None)

    def _tell_begun(self, language: Tag) -> None:
        words = self.tr("Converting to {language}. The first time, the dictionaries have to be loaded.")
        self.told.emit(Message(words.format(language=native_name(language)), about=ABOUT, busy=True))
        self._desk.settling.emit()

    def _begin(self, language: Tag, sections: tuple[SectionId, ...] | None) -> None:
        policy = self._desk.policy
        self._desk.in_background(
            lambda: _converted(policy, language, sections),
            lambda made: self._finish(policy, language, sections, made),
            self._fail,
            owner=self,
        )

    def _finish(self, made_from: Policy, language: Tag, sections: tuple[SectionId, ...] | None, made: "_Made") -> None:
        if _is_stale(made_from, self._desk.policy, language):
            self._begin(language, sections)
            return
        if made.edit is None:
            words = self.tr("There is nothing to convert to {language}: every section is in step, or has no words.")
            self.told.emit(Message(words.format(language=native_name(language)), about=ABOUT))
            return
        at = self._desk.selection
        self._desk.submit(made.edit, None if at is None else Place(Cell(at.section, language), 0))
        after = self._desk.policy
        words = self.tr("Converted %n section(s) to {language}.", "", made.count)
        self.told.emit(
            Message(
                words.format(language=native_name(language)),
                button=self.tr("Undo"),
                answer=lambda: self._desk.undo() if self._desk.policy is after else None,
                about=ABOUT,
                passing=True,
            )
        )

    def _fail(self, error: Exception) -> None:
        self.told.emit(Message(failure_words(error), Severity.ERROR, about=ABOUT))


@dataclass(frozen=True, slots=True)
class _Made:
    """A conversion: the edit, None where there is nothing to convert, and how many sections it fills."""

    edit: Edit | None
    count: int


def _converted(policy: Policy, language: Tag, sections: tuple[SectionId, ...] | None) -> _Made:
    if sections is None:
        wanted = (Cell(section, language) for section in policy.section_ids)
        sections = tuple(cell.section for cell in wanted if cell_state(policy, cell) is not CellState.IN_STEP)
    origin = policy.origin_of(language) or policy.source
    count = sum(1 for section in sections if policy.text(Cell(section, origin)))
    return _Made(conversion(policy, language, sections) if count else None, count)


def _is_stale(made_from: Policy, now: Policy, language: Tag) -> bool:
    """Whether something that a conversion rests on was edited meanwhile."""
    if now is made_from:
        return False
    changed = touched(made_from, now)
    read = {language, made_from.origin_of(language)}
    return (
        changed.sections
        or changed.languages
        or bool(changed.facts or changed.titles)
        or any(cell.language in read for cell in changed.texts)
    )
