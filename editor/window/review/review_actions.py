"""What a reviewer does to what is looked at: records with their dialogs, and edits that bring words into the draft."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from editor.desk.comparison.comparing import text_as_read
from editor.desk.review.anchoring import anchored, with_suggestion, without_change
from editor.desk.review.reviewing import Waiting
from editor.desk.session.undo import CursorPlace
from editor.policy.editing.edits import SetText
from editor.policy.reviews.review import Filed, Matter
from editor.policy.reviews.subject import Subject
from editor.policy.section import Cell
from editor.window.review.review_dialogs import CommentDialog, WordsDialog
from editor.window.widgets.cards import Tone
from editor.window.widgets.form_dialog import PromptDialog, ask
from editor.window.widgets.messages import Message
from editor.window.work.policy_desk import PolicyDesk
from editor.window.work.review_keeper import Make


class ReviewActions(QObject):
    """`told` carries a Message. `page` is the widget over which dialogs open."""

    told = Signal(object)

    def __init__(self, desk: PolicyDesk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def ask_for_review(self, matters: tuple[Matter, ...], names: str) -> None:
        """Ask for review of what is ready."""
        dialog = WordsDialog(
            self.tr("Ask for review"), self.tr("For the reviewers"), self.tr("Ask for review"), self._page
        )
        dialog.explain(names)
        wanted = {one.subject for one in matters}

        def make() -> Make:
            words = dialog.words()
            return lambda desk, found: desk.ask([found[one] for one in found if one in wanted], words)

        dialog.accepted.connect(lambda: self._record(make(), self.tr("Review is asked for.")))
        dialog.open()

    def approve(self, subject: Subject) -> None:
        """Approve exactly the words that stand there."""
        self._record(
            lambda desk, found: desk.approve([found[subject]]),
            self.tr("Approved. An edit voids it; undoing revives it."),
        )

    def object(self, subject: Subject) -> None:
        """Ask for changes, with the reason."""
        dialog = WordsDialog(
            self.tr("Ask for changes"),
            self.tr("What should change"),
            self.tr("Ask for changes"),
            self._page,
            needed=self.tr("Say what should change."),
        )
        dialog.accepted.connect(lambda: self._object(subject, dialog.words()))
        dialog.open()

    def withdraw(self, subject: Subject) -> None:
        """Take back an approval, or a wish for changes."""
        self._record(lambda desk, found: desk.withdraw(found[subject]), self.tr("Taken back."))

    def comment(self, cell: Cell, subject: Subject, quote: str) -> None:
        """Say something about a text, or about words chosen in it."""
        text = self._text(cell)
        anchor = anchored(text, quote) if quote else None
        dialog = CommentDialog(quote if anchor is not None else "", self._page, alone=not self._desk.reviews.is_needed)

        def add() -> None:
            words, suggestion, internal = dialog.words(), dialog.suggestion(), dialog.internal.isChecked()
            self._record(
                lambda desk, found: desk.comment(
                    found.get(subject, subject), words, anchor, suggestion, internal=internal
                ),
                self.tr("The comment is added."),
            )

        dialog.accepted.connect(add)
        dialog.open()

    def answer(self, comment: Filed) -> None:
        """Answer a comment."""
        dialog = PromptDialog(
            self.tr("Answer"), self.tr("Answer"), self.tr("Answer"), self._page, needed=self.tr("Write an answer.")
        )
        ask(dialog, lambda words: self._record(lambda desk, _: desk.answer(comment, words), ""))

    def resolve(self, comment: Filed) -> None:
        """Settle a comment."""
        self._record(lambda desk, _: desk.answer(comment, "", resolves=True), self.tr("The comment is settled."))

    def take(self, one: Waiting, comment: Filed, place: tuple[int, int] | None) -> None:
        """Take a suggested wording into the draft; whoever takes it becomes its author as well."""
        suggestion = comment.record.suggestion
        if suggestion is None:
            return
        text = with_suggestion(self._desk.policy.text(one.cell), place, suggestion)
        self._desk.submit(SetText(one.cell, text), CursorPlace(one.cell, place[0] if place else 0))
        self._record(
            lambda desk, _: desk.answer(comment, "", takes=True), self.tr("The suggested words are in the draft.")
        )

    def reject_change(self, one: Waiting, before: str, at: int) -> None:
        """Take a single change out of the draft again."""
        now = self._desk.policy.text(one.cell)
        text = without_change(before, now, at)
        if text is not None:
            self._desk.submit(SetText(one.cell, text), CursorPlace(one.cell, min(at, len(text))))
            self._tell(self.tr("The change is out of the draft. Undo brings it back."))

    def adopt(self, version: str) -> None:
        """Vouch for a version that nobody of the policy signed."""
        self._record(lambda desk, _: desk.adopt([version]), self.tr("The version is adopted; you count as its author."))

    def _object(self, subject: Subject, reason: str) -> None:
        self._record(lambda desk, found: desk.object(found[subject], reason), self.tr("Changes are asked for."))

    def _text(self, cell: Cell) -> str:
        """The words in which a comment is anchored: those of the file, with facts as names, where they fit."""
        return self._desk.policy.text(cell) or text_as_read(self._desk.policy, cell)

    def _record(self, make: Make, words: str) -> None:
        then: Callable[[], None] | None = (lambda: self._tell(words)) if words else None
        self._desk.settling.emit()
        self._desk.reviews.record(make, then)

    def _tell(self, words: str) -> None:
        self.told.emit(Message(words, Tone.FINE))
