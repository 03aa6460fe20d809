"""One card per finding: what is wrong, where, and the buttons that mend it, go there, or ignore it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from editor.checks.finding import Finding, Remedy, Spot
from editor.checks.finding import Severity as Grave
from editor.desk.session.undo import CursorPlace
from editor.loading import later
from editor.policy.ignoring import Ignored
from editor.policy.policy import Policy
from editor.policy.section import PREAMBLE, Cell, SectionId
from editor.text.steering import filled, joined, visible
from editor.window.widgets.cards import Card, CardView, Tone
from editor.window.words.language_names import native_name
from editor.window.words.messages import finding_advice, finding_title
from editor.window.work.policy_desk import PolicyDesk

with later():
    from editor.desk.findings import mending, setting_aside
    from editor.policy import checking
    from editor.window.editing import ignore_dialog


SEVERITIES = {Grave.ERROR: Tone.ERROR, Grave.WARNING: Tone.WARNING, Grave.NOTE: Tone.PLAIN}
_REMEDIES = 2
_PLACES = 6


class FindingCards(QWidget):
    """Makes the cards of a pane; a widget only so that its words can be translated and its dialogs have a parent."""

    def __init__(self, desk: PolicyDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._counted: tuple[Policy, Mapping[SectionId | None, int]] | None = None
        self.hide()

    def card(self, finding: Finding) -> CardView:
        """The card of a finding that is told."""
        small, tone = joined(" · ", self._sections(finding)), SEVERITIES[finding.severity]
        view = CardView(Card(finding_title(finding), finding_advice(finding), small, tone, finding.check))
        if self._desk.session.writable:
            for remedy in finding.remedies[:_REMEDIES]:
                view.add_button(self._words(remedy), partial(self.take, finding, remedy))
        if finding.check == "spelling/unknown" and self._desk.session.writable:
            view.add_button(self.tr("It is right"), partial(self._learn, finding.facts["word"]))
        for words, cell, start in self._ways(finding):
            view.add_button(words, partial(self._desk.show, CursorPlace(cell, start)))
        if self._desk.session.writable:
            view.add_button(self.tr("Ignore…"), lambda: self._ask(finding))
        return view

    def fold(self, findings: Sequence[Finding], unfold: Callable[[], None]) -> CardView:
        """One card for findings of one kind: the first of them, how many there are, and a way to mend them all."""
        first = findings[0]
        words = self.tr("and %n more like it", "", len(findings) - 1)
        of_section = {one.spot.section: one for one in reversed(findings)}
        named = dict.fromkeys(place for one in reversed(of_section.values()) for place in self._sections(one)[:1])
        places = joined(", ", list(named)[:_PLACES]) + (" …" if len(named) > _PLACES else "")
        card = Card(
            joined(" ", (finding_title(first), words)),
            finding_advice(first),
            places,
            SEVERITIES[first.severity],
            first.check,
        )
        view = CardView(card)
        _, count = mending.mend_all(findings)
        if count > 1 and self._desk.session.writable:
            view.add_button(self.tr("Fix all %n", "", count), partial(self.take_all, findings))
        view.add_button(self.tr("Show all %n", "", len(findings)), unfold)
        return view

    def aside(self, finding: Finding, why: Ignored) -> CardView:
        """The card of a finding that somebody ignored."""
        small = joined(" · ", [*self._sections(finding), why.who])
        view = CardView(Card(finding_title(finding), visible(why.reason), small, details=finding.check))
        if self._desk.session.writable:
            view.add_button(self.tr("Show it again"), partial(self._tell_again, why))
        return view

    def take(self, finding: Finding, remedy: Remedy) -> None:
        """Mend a finding, as one step that undo takes back; nothing where the words have changed since it was found."""
        cell = finding.spot.cell
        self._desk.settling.emit()
        if not self._desk.readings.is_current:
            return
        self._desk.submit(mending.mend(remedy), None if cell is None else CursorPlace(cell, finding.spot.start))

    def take_all(self, findings: Sequence[Finding]) -> None:
        """Mend all of these, as one step that undo takes back."""
        self._desk.settling.emit()
        if self._desk.readings.is_current:
            edit, _ = mending.mend_all(findings)
            self._desk.submit(edit)

    def _learn(self, word: str) -> None:
        self._desk.submit(checking.with_word(self._desk.policy.checking, word))

    def _tell_again(self, why: Ignored) -> None:
        self._desk.submit(setting_aside.look_again(why))

    def place_words(self, spot: Spot) -> list[str]:
        """Section and language of a place."""
        words = []
        if spot.section is not None:
            number = self._numbers().get(spot.section, 0)
            words.append(f"§{number}" if number else self.tr("Preamble"))
        if spot.language is not None:
            words.append(native_name(spot.language))
        return words

    def _numbers(self) -> Mapping[SectionId | None, int]:
        """The sections counted from 1, once for each policy that is looked at; the preamble is 0."""
        policy = self._desk.policy
        if self._counted is None or self._counted[0] is not policy:
            counted = [section for section in policy.section_ids if section != PREAMBLE]
            numbers: dict[SectionId | None, int] = {section: number for number, section in enumerate(counted, 1)}
            if len(counted) < len(policy.section_ids):
                numbers[PREAMBLE] = 0
            self._counted = policy, numbers
        return self._counted[1]

    def _words(self, remedy: Remedy) -> str:
        if not remedy.words:
            return self.tr("Fix")
        if remedy.everywhere:
            return filled(self.tr("Use “{words}” everywhere"), words=remedy.words)
        return filled(self.tr("Use “{words}”"), words=remedy.words)

    def _sections(self, finding: Finding) -> list[str]:
        """The places of a finding, those of one language as one list of sections."""
        spots = [finding.spot, *(spot for spot in finding.also if spot.language == finding.spot.language)]
        numbers = self._numbers()
        inside = sorted((spot for spot in spots if spot.section in numbers), key=lambda spot: numbers[spot.section])
        named = list(dict.fromkeys(self.place_words(spot)[0] for spot in inside))
        more = " …" if len(named) > _PLACES else ""
        shown = [joined(", ", named[:_PLACES]) + more] if named else []
        return [*shown, *([native_name(finding.spot.language)] if finding.spot.language else [])]

    def _ways(self, finding: Finding) -> Iterable[tuple[str, Cell, int]]:
        """To the place of the finding, and to the place in another language that it is about."""
        cell, here = finding.spot.cell, self._desk.selection
        if cell is not None:
            place = " ".join(self.place_words(finding.spot))
            words = self.tr("Show") if cell == here else filled(self.tr("Go to {place}"), place=place)
            yield words, cell, finding.spot.start
        other = next((spot for spot in finding.also if spot.language != finding.spot.language), None)
        if other is not None and other.cell is not None and other.cell != here:
            yield filled(self.tr("Go to {place}"), place=self.place_words(other)[-1]), other.cell, other.start

    def _ask(self, finding: Finding) -> None:
        dialog = ignore_dialog.IgnoreDialog(finding_title(finding), self.window())
        dialog.accepted.connect(lambda: self._ignore(finding, dialog))
        dialog.open()

    def _ignore(self, finding: Finding, dialog: "ignore_dialog.IgnoreDialog") -> None:
        author = self._desk.session.author
        who = f"{author.name} <{author.email}>"
        edit = setting_aside.set_aside(self._desk.policy, finding, dialog.reason, who, everywhere=dialog.everywhere)
        self._desk.submit(edit)
