"""Beside a translation: the terms of its source with their words, and words in it that the termbase forbids."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget
from typing_extensions import override

from editor.desk.session.undo import CursorPlace
from editor.desk.translation.terms import ForbiddenPlace, UsedTerm, forbidden_places, used_terms
from editor.policy.section import Cell
from editor.text.steering import filled, joined
from editor.window.appearance.theme import GRID, set_look
from editor.window.widgets.cards import Card, CardView, Tone
from editor.window.widgets.side_panel import AFTER, SidePanel, note_after, words_label
from editor.window.work.policy_desk import PolicyDesk

_Shown = tuple[Cell, tuple[UsedTerm, ...], tuple[ForbiddenPlace, ...]]


class TermsPanel(SidePanel):
    """A row per term, a card per forbidden word.

    `insert_wanted` carries words to write at the cursor, `replace_wanted` the ForbiddenPlaces of one word.
    """

    insert_wanted = Signal(str)
    replace_wanted = Signal(object)
    edit_wanted = Signal()

    def __init__(self, desk: PolicyDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk.turns, parent)
        self._desk = desk
        self._shown: _Shown | None = None
        self._edit = QToolButton()
        set_look(self._edit, "flat")
        self._edit.clicked.connect(lambda: self.edit_wanted.emit())
        self.head.addWidget(self._edit)
        desk.selected.connect(note_after(self, 0))
        desk.touched.connect(note_after(self, AFTER))
        self._edit.setText(self.tr("All terms…"))

    @override
    def title(self) -> str:
        return self.tr("Terms")

    @override
    def read(self) -> None:
        self._edit.setText(self.tr("All terms…"))
        at, policy = self._desk.selection, self._desk.policy
        if at is None or at.section not in policy.section_ids or at.language not in policy.tags:
            return
        found = at, used_terms(policy, at), forbidden_places(policy.terms, policy.text(at), at.language)
        if found != self._shown:
            self._shown = found
            self.show_rows(self._rows_of(*found))

    @override
    def forget(self) -> None:
        self._shown = None

    def offers(self) -> tuple[str, ...]:
        """The words that can be inserted, those that the translation lacks first."""
        found = () if self._shown is None else self._shown[1]
        words = [term.offers[0] for term in sorted(found, key=lambda term: term.here) if term.offers]
        return tuple(dict.fromkeys(words))

    def _rows_of(
        self, at: Cell, used: tuple[UsedTerm, ...], forbidden: tuple[ForbiddenPlace, ...]
    ) -> Iterator[QWidget]:
        for word in dict.fromkeys(place.word for place in forbidden):
            places = tuple(place for place in forbidden if place.word == word)
            instead = places[0].instead
            title = filled(self.tr("“{word}” is not used here"), word=word)
            text = filled(self.tr("Write {words}."), words=joined(" / ", instead)) if instead else ""
            card = CardView(Card(title, text, severity=Tone.WARNING))
            if instead:
                replace = self.tr("Replace %n place(s)", "", len(places))
                card.add_button(replace, partial(self.replace_wanted.emit, places))
            card.add_button(self.tr("Show"), partial(self._show, at, places[0].start))
            yield card
        for term in used:
            yield self._row(at, term)
        if not used and not forbidden:
            words = self.tr("No term of the termbase stands in the source.")
            yield words_label(words, "secondary")

    def _show(self, at: Cell, place: int) -> None:
        self._desk.show(CursorPlace(at, place))

    def _row(self, at: Cell, term: UsedTerm) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        offered = joined(" / ", term.offers) or self.tr("no word yet")
        words = filled(self.tr("{source} → {target}"), source=term.word, target=offered)
        label = words_label(words, "" if term.here or not term.offers else "problem", at.language)
        tip = [term.note, term.usage, "" if term.here or not term.offers else self.tr("Not in the translation")]
        label.setToolTip("\n".join(part for part in tip if part))
        line.addWidget(label, 1)
        if term.offers:
            line.addWidget(_insert(self.tr("Insert"), lambda: self.insert_wanted.emit(term.offers[0])))
        return row


def _insert(words: str, answer: Callable[[], None]) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    set_look(button, "flat")
    button.clicked.connect(lambda: answer())
    return button
