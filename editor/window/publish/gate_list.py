"""The gates before a release in words: what was read of the draft, rule by rule, and what can be done about it."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from editor.checks.finding import Finding
from editor.policy.language import Tag
from editor.policy.releases.plan import Gap
from editor.policy.releases.release import Manifest
from editor.policy.section import Cell, SectionId
from editor.policy.sync import CellState
from editor.text.steering import filled, joined
from editor.window.outline.section_names import SectionNames
from editor.window.publish.approval_gates import ApprovalGates
from editor.window.publish.date_gates import DateGates, shown_date
from editor.window.publish.gates import Fix, Gate, GateLine, cut
from editor.window.publish.release_plan import PlanReading, ReleasePlan
from editor.window.widgets.cards import Tone
from editor.window.words.language_names import native_name
from editor.window.words.messages import finding_title
from editor.window.words.state_words import short_state_words

SHOWN = 30
"""The most problems of a gate; the rest is counted."""
SHOWN_SECTIONS = 8
"""The most sections that are named as not in step, each with a button per language; the rest is counted."""

SHOWN_LANGUAGES = 4
"""The most texts of one section that have a button each; more of them are counted by their state."""


class GateList(QObject):
    """Says what a reading means. `cell_wanted` carries a Cell and the character in it, `reason_wanted` the language
    that goes out behind, `language_wanted` the one that is held back alone.

    `titles_wanted` asks for the place where titles are written, `text_wanted` for the one where sections are;
    `export_wanted` for the pages of the last release, `proof_wanted` for the proof of all, `page_wanted` for the check
    of a published page, `date_wanted` for the right date of a release, `draft_wanted` for a release as a new draft.
    """

    cell_wanted = Signal(object, int)
    reason_wanted = Signal(object)
    language_wanted = Signal(object)
    export_wanted = Signal()
    proof_wanted = Signal()
    titles_wanted = Signal()
    text_wanted = Signal()
    page_wanted = Signal()
    date_wanted = Signal()
    draft_wanted = Signal()

    def __init__(self, plan: ReleasePlan, parent: QObject) -> None:
        super().__init__(parent)
        self._plan = plan
        self._names = SectionNames(self)
        self._date = DateGates(plan, self._names, self)
        self._date.language_wanted.connect(self.language_wanted)
        self.approvals = ApprovalGates(self._names, self)

    def gates(self, reading: PlanReading) -> tuple[Gate, ...]:
        """Every gate, in the order in which a publisher thinks."""
        return tuple(self._gates(reading))

    def published(self, last: Manifest) -> Gate:
        """What readers have now, and what can be done with it."""
        evidence = filled(
            self.tr("last updated {updated} · takes effect {effective}"),
            updated=shown_date(last.updated),
            effective=shown_date(last.effective),
        )
        fixes = (
            Fix(self.tr("Export…"), self.tr("Write the release as web pages, Word or PDF"), self.export_wanted.emit),
            Fix(self.tr("Verify…"), self.tr("Prove every release again"), self.proof_wanted.emit),
            Fix(self.tr("Check a page…"), self.tr("Compare a published page with the releases"), self.page_wanted.emit),
            Fix(self.tr("Correct the date…"), self.tr("Give a release its right date"), self.date_wanted.emit),
            Fix(self.tr("Restore…"), self.tr("Restore a release as a new draft"), self.draft_wanted.emit),
        )
        title = filled(self.tr("Release {number} is published"), number=last.number)
        return Gate(
            "published",
            title,
            Tone.PLAIN,
            "",
            (GateLine(evidence, fixes, small=True),),
            f"SHA-256 {self._plan.last_digest}",
        )

    def reason(self, reading: PlanReading) -> str:
        """Why there can be no release now, in one sentence; empty where there can."""
        proposal, planned, last = reading.proposal, reading.proposal.plan, reading.last
        if not planned.sections:
            return self.tr("There is no section to publish yet.")
        if last is not None and not reading.is_new and reading.waiting:
            return filled(self.tr("Nothing that goes out differs from release {number}."), number=last.number)
        if last is not None and not reading.is_new:
            return filled(self.tr("No word differs from release {number}."), number=last.number)
        if reading.clock_is_behind:
            return self.tr("This computer's clock is behind the last release.")
        if planned.gaps:
            return self.tr("%n text(s) not in step.", "", len(planned.gaps))
        if reading.wish.corrected is not None and proposal.stamp is None:
            return self.tr("The date cannot be corrected this way.")
        if proposal.errors:
            return self.tr("%n problem(s) to solve first.", "", len(proposal.errors))
        if planned.untitled:
            return self.tr("A title is missing.")
        return self.approvals.reason(proposal.agreement)

    def _gates(self, reading: PlanReading) -> Iterator[Gate]:
        if not reading.proposal.plan.sections:
            fix = Fix(self.tr("Write"), self.tr("Go to the sections"), self.text_wanted.emit)
            words = self.tr("There is no section to publish yet")
            held = tuple(self._held(reading))
            yield Gate("sections", words, Tone.ERROR, "", (*held, GateLine("", (fix,))))
            return
        yield self._languages(reading)
        yield self._problems(reading)
        yield from self._warnings(reading)
        yield self._titles(reading)
        yield self.approvals.gate(reading.policy, reading.proposal.agreement, self._plan.publisher)
        yield self._date.words(reading)
        yield from filter(None, (self._date.clock(reading), self._date.future(reading), self._date.urgent(reading)))

    # Every language in step

    def _languages(self, reading: PlanReading) -> Gate:
        planned = reading.proposal.plan
        lines = [*self._gap_lines(reading), *self._behind_lines(reading), *self._held(reading)]
        evidence = self._coverage(reading)
        if planned.gaps:
            title = self.tr("%n text(s) not in step", "", len(planned.gaps))
            return Gate("languages", title, Tone.ERROR, evidence, tuple(lines))
        if lines:
            title = self.tr("Every language is in step, or goes out as you decided")
            if not reading.is_new:
                title = self.tr("Every language is in step, or went out as you decided")
            return Gate("languages", title, Tone.WARNING, evidence, tuple(lines))
        return Gate("languages", self.tr("Every language is in step"), Tone.FINE, evidence)

    def _coverage(self, reading: PlanReading) -> str:
        """How many sections of each language follow the newest source; languages of one count stand together."""
        planned = reading.proposal.plan
        total = len(planned.sections)
        counts: dict[int, list[str]] = {}
        policy = reading.policy
        for tag in policy.published:
            counts.setdefault(total - len(planned.behind.get(tag, ())), []).append(native_name(tag))
        words = self.tr("{languages}: {count} of {total} sections")
        parts = [
            filled(words, languages=joined(" · ", tags), count=count, total=total) for count, tags in counts.items()
        ]
        if coming := [native_name(tag) for tag in policy.tags if tag not in policy.published]:
            parts.append(filled(self.tr("in preparation: {languages}"), languages=joined(" · ", coming)))
        return "   ".join(parts)

    def _gap_lines(self, reading: PlanReading) -> Iterator[GateLine]:
        by_section: dict[SectionId, list[Gap]] = {}
        for gap in reading.proposal.plan.gaps:
            by_section.setdefault(gap.cell.section, []).append(gap)
        for section, gaps in list(by_section.items())[:SHOWN_SECTIONS]:
            name = self._names.words(reading.policy, section)
            if section in reading.wish.held:
                words = self.tr("{section} has no words in step in {languages} that could stay")
                languages = joined(" · ", (native_name(gap.cell.language) for gap in gaps))
                yield GateLine(filled(words, section=name, languages=languages))
            else:
                words = filled(self.tr("{section}: {states}"), section=name, states=self._states(gaps))
                yield GateLine(words, (*self._gap_fixes(gaps), self._date.hold(reading, section)))
        rest = len(by_section) - SHOWN_SECTIONS
        if rest > 0:
            yield GateLine(self.tr("and %n more section(s)", "", rest), small=True)
        late = dict.fromkeys(gap.cell.language for gap in reading.proposal.plan.gaps)
        written = {cell.language for cell in reading.proposal.plan.cells}
        if wordless := [tag for tag in late if tag not in written]:
            words = self.tr("Nothing of {language} can be published yet: translate a section first.")
            fixes = tuple(self._date.prepare(tag) for tag in wordless if tag != reading.policy.source)
            yield GateLine(filled(words, language=joined(", ", map(native_name, wordless))), fixes, small=True)
        for tag in late:
            if tag in written and tag != reading.policy.source:
                name = filled(self.tr("Publish {language} behind its source"), language=native_name(tag))
                words = filled(self.tr("Publish {language} behind…"), language=native_name(tag))
                fix = Fix(words, name, partial(self.reason_wanted.emit, tag), (tag,))
                words = self.tr("{language} can go out behind its source, with a notice on its page.")
                yield GateLine(filled(words, language=native_name(tag)), (fix,), small=True)

    def _gap_fixes(self, gaps: Sequence[Gap]) -> Iterator[Fix]:
        """A button for each text of a section that is not in step; where there are many, for each state they are in."""
        if len(gaps) <= SHOWN_LANGUAGES:
            yield from map(self._gap_fix, gaps)
            return
        by_state: dict[CellState, list[Gap]] = {}
        for gap in gaps:
            by_state.setdefault(gap.state, []).append(gap)
        for state, some in by_state.items():
            if len(some) == 1:
                yield self._gap_fix(some[0])
                continue
            words = filled(self.tr("Open {count} {state}"), count=len(some), state=short_state_words(state))
            name = filled(
                self.tr("Go to the first of the {state} texts: {languages}"),
                state=short_state_words(state),
                languages=joined(", ", (native_name(gap.cell.language) for gap in some)),
            )
            yield Fix(words, name, partial(self.cell_wanted.emit, some[0].cell, 0), tuple(gap.cell for gap in some))

    def _states(self, gaps: Sequence[Gap]) -> str:
        """How the texts of a section stand, such as "简体中文 · English outdated, 日本語 missing"."""
        by_state: dict[CellState, list[str]] = {}
        for gap in gaps:
            by_state.setdefault(gap.state, []).append(native_name(gap.cell.language))
        words = self.tr("{language} {state}")
        return joined(
            ", ",
            (
                filled(words, language=joined(" · ", labels), state=short_state_words(state))
                for state, labels in by_state.items()
            ),
        )

    def _gap_fix(self, gap: Gap) -> Fix:
        state = short_state_words(gap.state)
        words = filled(self.tr("Open {language}"), language=native_name(gap.cell.language))
        name = filled(
            self.tr("Go to the {state} text in {language}"), state=state, language=native_name(gap.cell.language)
        )
        return Fix(words, name, partial(self.cell_wanted.emit, gap.cell, 0), (gap.cell,))

    def _behind_lines(self, reading: PlanReading) -> Iterator[GateLine]:
        for tag, reason in reading.wish.behind.items():
            words = self.tr("{language} is published behind its source: {reason}")
            if tag in reading.wish.waiting:
                words = self.tr("{language} is held back, its released words stay: {reason}")
            if not reading.is_new:
                # It is out: there is no release any more that could wait for it.
                words = self.tr("{language} was published behind its source: {reason}")
                yield GateLine(filled(words, language=native_name(tag), reason=reason), small=True)
                continue
            name = filled(self.tr("Wait for {language} after all"), language=native_name(tag))
            fix = Fix(self.tr("Wait for it"), name, partial(self._plan.wait_for, tag), (tag,))
            yield GateLine(filled(words, language=native_name(tag), reason=reason), (fix,))

    def _held(self, reading: PlanReading) -> Iterator[GateLine]:
        released = set() if reading.last is None else {section.id for section in reading.last.sections}
        for section in reading.policy.section_ids:
            if section not in reading.wish.held:
                continue
            if reading.last is not None and section in released:
                words = filled(
                    self.tr("{section} is held back: the words of release {number} stay."),
                    section=self._names.words(reading.policy, section),
                    number=reading.last.number,
                )
            else:
                words = filled(
                    self.tr("{section} is held back: it was never published, and stays out."),
                    section=self._names.words(reading.policy, section),
                )
            name = filled(self.tr("Publish {section} after all"), section=self._names.words(reading.policy, section))
            fix = Fix(self.tr("Publish it"), name, partial(self._plan.let_go, section), (section,))
            yield GateLine(words, (fix,))

    # Problems, warnings, titles

    def _problems(self, reading: PlanReading) -> Gate:
        errors = reading.proposal.errors
        if not errors:
            return Gate("problems", self.tr("No problem blocks the release"), Tone.FINE)
        lines = [self._finding_line(reading, one, self.tr("Fix")) for one in errors]
        title = self.tr("%n problem(s) block(s) the release", "", len(errors))
        return Gate("problems", title, Tone.ERROR, "", self._cut(lines))

    def _warnings(self, reading: PlanReading) -> Iterator[Gate]:
        unlooked: dict[Tag, list[Cell]] = {}
        for cell in reading.proposal.plan.unlooked:
            unlooked.setdefault(cell.language, []).append(cell)
        lines = []
        for tag, cells in unlooked.items():
            words = self.tr("{language}: %n converted text(s) nobody has looked at", "", len(cells))
            fix = Fix(self.tr("Look"), self.tr("Go to the first of them"), partial(self._go, cells[0], 0), (cells[0],))
            lines.append(GateLine(filled(words, language=native_name(tag)), (fix,)))
        lines += [self._finding_line(reading, one, self.tr("Show")) for one in reading.proposal.warnings]
        if lines:
            title = self.tr("%n warning(s), kept with the release", "", len(lines))
            yield Gate("warnings", title, Tone.WARNING, "", self._cut(lines))

    def _finding_line(self, reading: PlanReading, finding: Finding, words: str) -> GateLine:
        title, spot = finding_title(finding), finding.spot
        place = self._names.place(reading.policy, spot)
        shown = filled(self.tr("{place}: {problem}"), place=place, problem=title) if place else title
        cell = spot.cell
        if cell is None and spot.section is not None:
            cell = Cell(spot.section, reading.policy.source)
        if cell is None:
            return GateLine(shown)
        name = filled(self.tr("Go to {place}"), place=place)
        return GateLine(shown, (Fix(words, name, partial(self._go, cell, spot.start), (cell, spot.start)),))

    def _titles(self, reading: PlanReading) -> Gate:
        missing = reading.proposal.plan.untitled
        if not missing:
            return Gate("titles", self.tr("The title is there in every language"), Tone.FINE)
        words = filled(
            self.tr("No title in {languages}"), languages=joined(", ", (native_name(tag) for tag in missing))
        )
        fix = Fix(self.tr("Policy details…"), self.tr("Write the missing title"), self.titles_wanted.emit)
        return Gate("titles", self.tr("A title is missing"), Tone.ERROR, "", (GateLine(words, (fix,)),))

    def _cut(self, lines: Sequence[GateLine]) -> tuple[GateLine, ...]:
        return cut(lines, SHOWN, self.tr("and %n more", "", max(0, len(lines) - SHOWN)))

    def _go(self, cell: Cell, start: int) -> None:
        self.cell_wanted.emit(cell, start)
