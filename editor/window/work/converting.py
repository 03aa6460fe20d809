"""Conversion off the window's thread: the first one loads dictionaries, which takes seconds."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Signal

from editor.desk.conversion.configs import can_convert
from editor.desk.session.undo import CursorPlace
from editor.desk.translation.translating import cell_state
from editor.loading import later
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell, SectionId
from editor.policy.sync import CellState
from editor.text.steering import filled
from editor.window.appearance.settings import personal_folder
from editor.window.widgets.cards import Tone
from editor.window.widgets.messages import Message
from editor.window.words.language_names import native_name
from editor.window.words.messages import failure_words
from editor.window.work.policy_desk import PolicyDesk

with later():
    from editor.desk.conversion import converting
    from editor.desk.conversion import earlier as earlier_texts
    from editor.desk.session import personal as own
    from editor.policy import decisions
    from editor.policy.editing import changes


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
        """Convert these sections into a language; edits by hand stay where the source did not change."""
        self._tell_begun(language)
        self._begin(language, tuple(sections))

    def convert_all(self, language: Tag) -> None:
        """Convert every section that no person has marked in step, or that was made by other rules than today's."""
        self._tell_begun(language)
        self._begin(language, None)

    def _tell_begun(self, language: Tag) -> None:
        words = self.tr("Converting to {language}. The first time, the dictionaries have to be loaded.")
        self.told.emit(Message(filled(words, language=native_name(language)), about=ABOUT, busy=True))
        self._desk.settling.emit()

    def _begin(self, language: Tag, sections: tuple[SectionId, ...] | None) -> None:
        policy, earlier = self._desk.policy, self._desk.earlier
        if blobs := earlier.unknown(converting.earlier_sources(policy, language)):
            self._desk.in_repository(
                lambda repository: {blob: earlier_texts.blob_text(repository, blob) for blob in blobs},
                lambda found: self._on_earlier(found, language, sections),
                self._fail,
                owner=self,
            )
            return
        texts, folder = earlier.texts(), personal_folder()
        self._desk.in_background(
            lambda: _converted(policy, language, sections, texts, own.personal_decisions(folder)),
            lambda made: self._finish(policy, language, sections, made),
            self._fail,
            owner=self,
        )

    def _on_earlier(
        self, found: Mapping[str, str | None], language: Tag, sections: tuple[SectionId, ...] | None
    ) -> None:
        self._desk.earlier.add(found)
        self._begin(language, sections)

    def _finish(
        self, made_from: Policy, language: Tag, sections: tuple[SectionId, ...] | None, made: "converting.Conversion"
    ) -> None:
        if _is_stale(made_from, self._desk.policy, language):
            self._begin(language, sections)
            return
        if made.edit is None:
            words = self.tr("There is nothing to convert to {language}: every section is in step, or has no words.")
            self.told.emit(Message(filled(words, language=native_name(language)), about=ABOUT))
            return
        at = self._desk.selection
        self._desk.submit(made.edit, None if at is None else CursorPlace(Cell(at.section, language), 0))
        after = self._desk.policy
        count = len(made.cells)
        if any(one.kept for one in made.cells):
            words = self.tr("Converted %n section(s) to {language}; edits by hand were kept.", "", count)
        else:
            words = self.tr("Converted %n section(s) to {language}.", "", count)
        self.told.emit(
            Message(
                filled(words, language=native_name(language)),
                button=self.tr("Undo"),
                answer=lambda: self._desk.undo() if self._desk.policy is after else None,
                about=ABOUT,
                passing=True,
            )
        )

        self._tell_lost(made)

    def _tell_lost(self, made: "converting.Conversion") -> None:
        lost = [hunk for one in made.cells for hunk in one.lost]
        replaced = sum(1 for one in made.cells if one.replaced)
        if lost:
            words = self.tr(
                "%n edit(s) by hand gave way, since the source changed there too. The first was “{words}”.",
                "",
                len(lost),
            )
            first = lost[0].new or lost[0].old
            self.told.emit(Message(filled(words, words=first), Tone.WARNING, about="conversion-lost"))
        if replaced:
            words = self.tr(
                "%n section(s) held words that no conversion made, and they were replaced. Undo brings them back.",
                "",
                replaced,
            )
            self.told.emit(Message(words, Tone.WARNING, about="conversion-replaced"))

    def _fail(self, error: Exception) -> None:
        self.told.emit(Message(failure_words(error), Tone.ERROR, about=ABOUT))


def _converted(
    policy: Policy,
    language: Tag,
    sections: tuple[SectionId, ...] | None,
    texts: Mapping[str, str | None],
    personal: "tuple[decisions.Decision, ...]",
) -> "converting.Conversion":
    if sections is None:
        wanted = (Cell(section, language) for section in policy.section_ids)
        sections = tuple(
            cell.section
            for cell in wanted
            if cell_state(policy, cell) is not CellState.IN_STEP or converting.is_made_otherwise(policy, cell)
        )
    made = converting.conversion(policy, language, sections, texts.get, personal)
    return made if made.cells else converting.Conversion(None)


def _is_stale(made_from: Policy, now: Policy, language: Tag) -> bool:
    """Whether something that a conversion rests on was edited meanwhile."""
    if now is made_from:
        return False
    changed = changes.touched(made_from, now)
    read = {language, made_from.origin_of(language)}
    return (
        changed.sections
        or changed.languages
        or changed.terms
        or bool(changed.facts or changed.titles or changed.sync)
        or language in changed.decisions
        or any(cell.language in read for cell in changed.texts)
    )
