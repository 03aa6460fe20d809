"""What an undo or redo changed where nobody looks: told, so that it is no surprise later."""

from PySide6.QtCore import QObject, Signal

from editor.policy.editing.changes import Touched
from editor.policy.section import Cell, SectionId
from editor.text.markdown.markdown import heading
from editor.text.steering import filled
from editor.window.widgets.messages import Message
from editor.window.work.policy_desk import PolicyDesk


class StepsTakenBack(QObject):
    """Tells of titles, facts and the like, and of words in another section. `told` carries a Message.

    Words that stand in the section at hand, in its language, are seen to change.
    """

    told = Signal(object)

    def __init__(self, desk: PolicyDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        desk.undone.connect(lambda changed: self._tell(changed, self.tr("Undone: {what}")))
        desk.redone.connect(lambda changed: self._tell(changed, self.tr("Done again: {what}")))

    def _tell(self, changed: Touched, template: str) -> None:
        what = self.tr(", ").join(self._parts(changed))
        if what:
            self.told.emit(Message(filled(template, what=what), about="step", passing=True))

    def _parts(self, changed: Touched) -> list[str]:
        texts = frozenset() if changed.sections else changed.texts
        at = self._desk.selection
        seen = {at, None if at is None or self._desk.beside is None else Cell(at.section, self._desk.beside)}
        elsewhere = texts if len(texts) > 1 else texts - seen
        counted = (
            (len(elsewhere), self._words_of({cell.section for cell in elsewhere})),
            (len(changed.titles), self.tr("%n title(s)", "", len(changed.titles))),
            (len(changed.facts), self.tr("%n fact(s)", "", len(changed.facts))),
            (len(changed.decisions), self.tr("conversion decisions of %n language(s)", "", len(changed.decisions))),
            (len(changed.ignored), self.tr("%n ignored problem(s)", "", len(changed.ignored))),
        )
        named = (
            (changed.sections, self.tr("sections")),
            (changed.languages, self.tr("languages")),
            (changed.people, self.tr("people")),
            (changed.terms, self.tr("terms")),
            (changed.rules, self.tr("rules of the policy")),
        )
        return [words for holds, words in (*counted, *named) if holds]

    def _words_of(self, sections: set[SectionId]) -> str:
        """Whose words they are: a section's by its heading, several in number."""
        if len(sections) != 1:
            return self.tr("words of %n section(s)", "", len(sections))
        policy, section = self._desk.policy, next(iter(sections))
        languages = (self._desk.language, policy.source)
        names = (heading(policy.text(Cell(section, language))) for language in languages)
        return filled(self.tr("words of “{heading}”"), heading=next(filter(None, names), None) or section)
