"""Beside a translation: what was translated before and is like the paragraph at the cursor."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from typing_extensions import override

from editor.desk.session.undo import CursorPlace
from editor.policy.language import Tag
from editor.policy.section import Cell, SectionId
from editor.text.editing.copied import plain_line
from editor.text.redline.redline import redline
from editor.text.redline.spans import Span
from editor.text.redline.words.vocabulary import Vocabulary
from editor.text.steering import filled, joined
from editor.text.translation.assembly import known_of
from editor.text.translation.counterpart import Counterpart, counterpart
from editor.text.translation.memory import Match, Memory, MemoryOrigin
from editor.window.appearance.theme import set_look
from editor.window.commands.actions import Actions, shown_keys
from editor.window.commands.commands import Situation
from editor.window.editing.section_editor import SectionEditor
from editor.window.outline.section_names import SectionNames
from editor.window.publish.date_gates import shown_date
from editor.window.redline.redline_copies import as_html
from editor.window.redline.redline_pieces import passage, pieces
from editor.window.widgets.cards import Card, CardView, Tone
from editor.window.widgets.side_panel import AFTER, SidePanel, note_after, words_label
from editor.window.work.memory_keeper import MemoryKeeper
from editor.window.work.policy_desk import PolicyDesk

MATCH_COMMANDS = tuple(f"memory.insert_{number}" for number in range(1, 10))


class OfferedFor(Enum):
    """What a match is a translation of."""

    PARAGRAPH = "paragraph"
    ASSEMBLED = "assembled"
    SENTENCE = "sentence"


@dataclass(frozen=True, slots=True)
class OfferedMatch:
    """A match, what it is for, and its redline against that."""

    match: Match
    of: OfferedFor
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class MemoryAnswer:
    """What was looked up: for which paragraph, its language, and what was found of it and of its sentences."""

    at: Cell
    language: str
    text: str
    counterpart: Counterpart | None
    matches: tuple[OfferedMatch, ...]


class MemoryPanel(SidePanel):
    """Cards of matches. `insert_wanted` carries the Counterpart whose place they take, and the words."""

    insert_wanted = Signal(object, str)
    import_wanted = Signal()

    def __init__(
        self, desk: PolicyDesk, keeper: MemoryKeeper, editor: SectionEditor, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk.turns, parent)
        self._desk = desk
        self._keeper = keeper
        self._editor = editor
        self._names = SectionNames(self)
        self._keys: tuple[str, ...] = ("",) * len(MATCH_COMMANDS)
        self._found: MemoryAnswer | None = None
        self._shown: object = None
        self._bring = QToolButton()
        set_look(self._bring, "flat")
        self._bring.clicked.connect(lambda: self.import_wanted.emit())
        self.head.addWidget(self._bring)
        keeper.made.connect(note_after(self, 0))
        desk.selected.connect(note_after(self, 0))
        desk.touched.connect(note_after(self, AFTER))
        editor.pane.cursorPositionChanged.connect(note_after(self, AFTER))
        self._bring.setText(self.tr("Import a memory…"))

    def equip(self, actions: Actions[Situation]) -> None:
        """Show the keys of the commands that insert."""
        self._keys = tuple(shown_keys(actions.action(name)) for name in MATCH_COMMANDS)

    @override
    def title(self) -> str:
        return self.tr("Memory")

    def insert(self, number: int) -> None:
        """Put the match of this number, from 0, where it belongs; nothing happens where there is none."""
        found = self._found
        if found is None or found.counterpart is None or number >= len(found.matches):
            return
        if found.at == self._desk.selection and found.text == self._editor.pane.text():
            offered = found.matches[number]
            place = found.counterpart
            if offered.of is OfferedFor.SENTENCE:
                # A sentence goes where the cursor is; it takes the place of no paragraph.
                cursor = self._editor.pane.cursor_index()
                place = Counterpart(offered.match.pair.source, cursor, cursor)
            self.insert_wanted.emit(place, offered.match.target)

    @override
    def read(self) -> None:
        self._bring.setText(self.tr("Import a memory…"))
        at, policy = self._desk.selection, self._desk.policy
        origin = None if at is None or at.language not in policy.tags else policy.origin_of(at.language)
        if at is None or origin is None or at.section not in policy.section_ids:
            return
        memory = self._keeper.memory(at.language)
        if memory is None:
            self._show_words(self.tr("The memory is being read…"))
            return
        source, target, cursor = (
            policy.text(Cell(at.section, origin)),
            self._desk.session.typed(at),
            self._editor.pane.cursor_index(),
        )
        self._desk.in_background(
            lambda: _look(memory, at, origin, (source, target), cursor), self._on_found, owner=self, topic="memory"
        )

    @override
    def forget(self) -> None:
        self._shown = None

    def _on_found(self, found: MemoryAnswer) -> None:
        self._found = found
        if not found.matches:
            self._show_words(self.tr("Nothing like this paragraph was translated before."))
        elif self._shown != (found.counterpart, found.matches):
            self._shown = found.counterpart, found.matches
            self.show_rows(self._cards(found))

    def _show_words(self, words: str) -> None:
        if self._shown != words:
            self._shown = words
            self.show_rows([words_label(words, "secondary")])

    def _cards(self, found: MemoryAnswer) -> Iterator[QWidget]:
        for number, offered in enumerate(found.matches):
            match = offered.match
            severity = Tone.FINE if match.percent == 100 else Tone.PLAIN
            title = self._score(offered)
            if match.adapted:
                put_in = self.tr("%n figure(s) put in", "", match.adapted)
                title = joined(" · ", (title, put_in))
            card = CardView(Card(title, plain_line(match.target), self._place(match.pair.origin, number), severity))
            if match.percent < 100:
                label = QLabel(as_html(pieces(passage(offered.spans, Vocabulary(found.language)))))
                label.setTextFormat(Qt.TextFormat.RichText)
                label.setWordWrap(True)
                set_look(label, "secondary")
                card.add_widget(label)
            card.add_button(self.tr("Insert"), partial(self.insert, number))
            section = match.pair.origin.section
            if section and section != found.at.section and section in self._desk.policy.section_ids:
                card.add_button(self.tr("Show"), partial(self._go, Cell(SectionId(section), found.at.language)))
            yield card

    def _score(self, offered: OfferedMatch) -> str:
        match offered.of:
            case OfferedFor.PARAGRAPH:
                words = self.tr("{percent} %")
            case OfferedFor.ASSEMBLED:
                words = self.tr("{percent} % · put together from sentences")
            case OfferedFor.SENTENCE:
                words = self.tr("{percent} % · one sentence")
        return filled(words, percent=offered.match.percent)

    def _go(self, cell: Cell) -> None:
        self._desk.show(CursorPlace(cell, 0))

    def _place(self, origin: MemoryOrigin, number: int) -> str:
        if origin.file:
            where = origin.file
        elif origin.section in self._desk.policy.section_ids:
            where = self._names.words(self._desk.policy, SectionId(origin.section))
        else:
            where = self.tr("a section that was removed")
        day = "" if origin.day is None else shown_date(origin.day)
        return joined(" · ", (part for part in (where, day, self._keys[number]) if part))


def _look(memory: Memory, at: Cell, origin: Tag, texts: tuple[str, str], cursor: int) -> MemoryAnswer:
    source, target = texts
    place = counterpart(source, target, cursor)
    if place is None:
        return MemoryAnswer(at, origin, target, None, ())
    found = known_of(memory, place.words, origin)
    whole = " ".join(place.words.split())
    offered = [(match, OfferedFor.PARAGRAPH, whole) for match in found.whole]
    if found.assembled is not None:
        offered.insert(0, (found.assembled, OfferedFor.ASSEMBLED, whole))
    offered += [(match, OfferedFor.SENTENCE, one.sentence) for one in found.sentences for match in one.matches]
    # What the translation says already at this place is no help.
    said = " ".join(target[place.start : place.end].split())
    seen: set[str] = set()
    matches = []
    for match, of, words in offered:
        if match.target in seen or match.target == said or (of is OfferedFor.SENTENCE and match.target in said):
            continue
        seen.add(match.target)
        spans = redline(plain_line(match.pair.source), plain_line(words))
        matches.append(OfferedMatch(match, of, spans))
    return MemoryAnswer(at, origin, target, place, tuple(matches[: len(MATCH_COMMANDS)]))
