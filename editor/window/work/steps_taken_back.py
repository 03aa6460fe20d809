"""What an undo or redo changed where nobody looks: told, so that it is no surprise later."""

from PySide6.QtCore import QObject, Signal

from editor.policy.editing.changes import Touched
from editor.text.steering import filled
from editor.window.widgets.messages import Message
from editor.window.work.policy_desk import PolicyDesk


class StepsTakenBack(QObject):
    """Tells of titles, facts and the like; a text is shown where it changed. `told` carries a Message."""

    told = Signal(object)

    def __init__(self, desk: PolicyDesk, parent: QObject) -> None:
        super().__init__(parent)
        desk.undone.connect(lambda changed: self._tell(changed, self.tr("Undone: {what}")))
        desk.redone.connect(lambda changed: self._tell(changed, self.tr("Done again: {what}")))

    def _tell(self, changed: Touched, template: str) -> None:
        what = self.tr(", ").join(self._parts(changed))
        if what:
            self.told.emit(Message(filled(template, what=what), about="step", passing=True))

    def _parts(self, changed: Touched) -> list[str]:
        counted = (
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
