"""What the commands of the Section menu do, each as one step that can be taken back."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from editor.desk.session.undo import CursorPlace
from editor.desk.versions.clock import system_choice
from editor.loading import later
from editor.policy.editing.edits import Edit, MoveSection, RemoveSection, SetAudiences
from editor.policy.section import Cell, SectionId
from editor.text.steering import filled
from editor.window.editing.section_editor import SectionEditor
from editor.window.outline.outline_model import heading_of
from editor.window.widgets.messages import Message
from editor.window.work.policy_desk import PolicyDesk

with later():
    from editor.desk.session import writing
    from editor.window.editing import audience_dialog
    from editor.window.widgets import form_dialog


class SectionCommands(QObject):
    """Adds, moves, splits, joins and removes sections. `told` carries a Message."""

    told = Signal(object)

    def __init__(self, desk: PolicyDesk, editor: SectionEditor, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._editor = editor
        self._window = window

    def add(self) -> None:
        """Ask for a heading and add a section below the selected one."""
        dialog = form_dialog.PromptDialog(
            self.tr("New section"),
            self.tr("Heading"),
            self.tr("Add the section"),
            self._window,
            needed=self.tr("Give the section a heading."),
        )
        form_dialog.ask(dialog, self._add)

    def move(self, by: int) -> None:
        """Move the selected section up (-1) or down (1)."""
        at = self._desk.selection
        if at is not None:
            to = self._desk.policy.place_of(at.section) + by
            if 0 <= to < len(self._desk.policy.sections):
                self._submit(MoveSection(at.section, to))

    def split(self) -> None:
        """Cut the section before the paragraph in which the cursor stands."""
        place = self._editor.place()
        if place is None:
            return
        self._desk.settling.emit()
        found = writing.cut_heading(self._desk.policy.text(place.cell), place.position)
        if found is None:
            words = self.tr("Put the cursor into the paragraph with which the new section begins, and split again.")
            self.told.emit(Message(words, about="split"))
        elif found:
            self._split(place, "")
        else:
            dialog = form_dialog.PromptDialog(
                self.tr("Split the section"),
                self.tr("Heading of the second part"),
                self.tr("Split"),
                self._window,
                needed=self.tr("Give the second part a heading."),
            )
            form_dialog.ask(dialog, lambda words: self._split(place, words))

    def join(self) -> None:
        """Join the selected section with the next one."""
        at = self._desk.selection
        if at is None:
            return
        self._desk.settling.emit()
        follower = self._follower(at.section)
        edit = writing.merge(self._desk.policy, at.section)
        if edit is not None and follower is not None:
            name = self._name(follower)
            self._submit(edit)
            self._tell_undo(filled(self.tr("Joined with “{heading}”."), heading=name))

    def remove(self) -> None:
        """Remove the selected section in every language."""
        at = self._desk.selection
        if at is None:
            return
        self._desk.settling.emit()
        name = self._name(at.section)
        follower = self._follower(at.section) or self._before(at.section)
        self._submit(RemoveSection(at.section))
        if follower is not None:
            self._desk.select(Cell(follower, at.language))
        self._tell_undo(filled(self.tr("Removed “{heading}” in every language."), heading=name))

    def audiences(self) -> None:
        """Ask for whom the selected section is."""
        at = self._desk.selection
        if at is None:
            return
        section = self._desk.policy.sections[self._desk.policy.place_of(at.section)]
        dialog = audience_dialog.AudienceDialog(self._desk.policy, section, self._window)
        dialog.accepted.connect(lambda: self._submit(SetAudiences(section.id, dialog.audiences())))
        dialog.open()

    def _add(self, words: str) -> None:
        policy, at = self._desk.policy, self._desk.selection
        place = len(policy.sections) if at is None else policy.place_of(at.section) + 1
        language = self._desk.language
        edit, new = writing.add_section(policy, place, language, words, system_choice)
        cell = Cell(new, language)
        end = CursorPlace(cell, 0)
        self._desk.submit(edit, end)
        # Below the heading: what is typed next is the text of the section.
        self._desk.show(CursorPlace(cell, len(self._desk.session.typed(cell))))
        self._editor.pane.setFocus()

    def _split(self, place: CursorPlace, words: str) -> None:
        made = writing.split(self._desk.policy, place.cell, place.position, words, system_choice)
        if made is not None:
            edit, new = made
            self._desk.submit(edit, place)
            self._desk.show(CursorPlace(Cell(new, place.cell.language), 0))

    def _submit(self, edit: Edit) -> None:
        self._desk.settling.emit()
        self._desk.submit(edit, self._editor.place())

    def _tell_undo(self, words: str) -> None:
        after = self._desk.policy
        self.told.emit(
            Message(
                words,
                button=self.tr("Undo"),
                answer=lambda: self._desk.undo() if self._desk.policy is after else None,
                about="section",
                passing=True,
            )
        )

    def _follower(self, section: SectionId) -> SectionId | None:
        ids = self._desk.policy.section_ids
        place = ids.index(section) + 1
        return ids[place] if place < len(ids) else None

    def _before(self, section: SectionId) -> SectionId | None:
        ids = self._desk.policy.section_ids
        place = ids.index(section)
        return ids[place - 1] if place else None

    def _name(self, section: SectionId) -> str:
        policy = self._desk.policy
        own = heading_of(policy.text(Cell(section, self._desk.language)))
        return own or heading_of(policy.text(Cell(section, policy.source))) or section
