"""Bringing what an older version held back into the draft: a paragraph, a section, a fact, or all of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from editor.desk.comparison.comparing import text_as_read
from editor.desk.session.restoring import restored, restored_fact, restored_paragraph, restored_section
from editor.desk.session.undo import CursorPlace
from editor.policy.editing.edits import Edit
from editor.policy.policy import Policy
from editor.policy.section import Cell, SectionId
from editor.text.redline.changes import Change
from editor.text.steering import filled
from editor.window.comparison.comparer import DRAFT, ComparisonAnswer, Pick
from editor.window.widgets.cards import Tone
from editor.window.widgets.messages import Message
from editor.window.work.policy_desk import PolicyDesk


class Restoring(QObject):
    """Restores from the comparison that is shown, each as one step. `told` carries a Message."""

    told = Signal(object)

    def __init__(
        self,
        desk: PolicyDesk,
        shown: Callable[[], ComparisonAnswer | None],
        name: Callable[[Pick], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown = shown
        self._name = name

    def version_name(self) -> str:
        """What can be restored, in words: the older side, the other one where that is the draft."""
        answer = self._restorable()
        if answer is None or not self._desk.session.writable:
            return ""
        pick = answer.question.old if answer.question.old != DRAFT else answer.question.new
        return self._name(pick)

    def paragraph(self, section: str, change: Change | None) -> None:
        """Restore the paragraph in which a change of a section stands."""
        answer, version = self._restorable(), self._version()
        if answer is None or version is None:
            self._tell(self.tr("Compare two versions of one language to restore from the older one."))
            return
        if change is None:
            self._tell(self.tr("Go to a change first (F8), or point at one."))
            return
        cell = Cell(SectionId(section), answer.question.language)
        if cell.section not in self._desk.policy.section_ids or not self._desk.policy.text(cell):
            self.section(section)
            return
        starts = change.old_start, change.new_start
        if answer.question.old == DRAFT:
            starts = change.new_start, change.old_start
        line = text_as_read(version, cell).count("\n", 0, starts[0])
        draft_line = None
        if DRAFT in (answer.question.old, answer.question.new):
            draft_line = text_as_read(self._desk.policy, cell).count("\n", 0, starts[1])
        edit = restored_paragraph(self._desk.policy, version, cell, line, draft_line)
        if edit is None:
            self._tell(self.tr("The draft has this paragraph as in {version} already, or it differs only by a fact."))
        else:
            self._restore(edit, self.tr("The paragraph is in the draft as in {version}."), CursorPlace(cell, 0))

    def section(self, section: str) -> None:
        """Restore a section in the language that is compared."""
        answer, version = self._restorable(), self._version()
        if answer is None or version is None:
            return
        cell = Cell(SectionId(section), answer.question.language)
        edit = restored_section(self._desk.policy, version, cell)
        if edit is None:
            self._tell(self.tr("The draft has the words of {version} already, or they differ only by a fact."))
        else:
            self._restore(edit, self.tr("The section is in the draft as in {version}."), CursorPlace(cell, 0))

    def fact(self, name: str) -> None:
        """Restore the values of a fact."""
        version = self._version()
        edit = None if version is None else restored_fact(self._desk.policy, version, name)
        if edit is not None:
            self._restore(edit, self.tr("The fact has the values of {version} again."))

    def whole(self) -> None:
        """Make the draft what the version was."""
        version = self._version()
        edit = None if version is None else restored(self._desk.policy, version)
        if edit is not None:
            self._restore(edit, self.tr("The draft is what {version} was. The people stay as they are."))

    def _restorable(self) -> ComparisonAnswer | None:
        """What is shown, unless two languages are compared: words of the one do not belong into the other."""
        answer = self._shown()
        return None if answer is None or answer.question.against is not None else answer

    def _version(self) -> Policy | None:
        answer = self._restorable()
        if answer is None:
            return None
        return answer.old if answer.question.old != DRAFT else answer.new

    def _tell(self, words: str) -> None:
        self.told.emit(Message(filled(words, version=self.version_name()), about="restored"))

    def _restore(self, edit: Edit, words: str, place: CursorPlace | None = None) -> None:
        words = filled(words, version=self.version_name())
        bring_back(self._desk, self.told.emit, edit, words, self.tr("Undo"), place)


def bring_back(
    desk: PolicyDesk,
    tell: Callable[[Message], None],
    edit: Edit,
    words: str,
    undo: str,
    place: CursorPlace | None = None,
) -> None:
    """Make the edit one step of its own, and tell of it with a button that takes it back while it is the last one."""
    desk.submit_alone(edit, place)
    after = desk.policy
    tell(
        Message(
            words,
            Tone.FINE,
            undo,
            lambda: desk.undo() if desk.policy is after else None,
            about="restored",
            passing=True,
        )
    )
