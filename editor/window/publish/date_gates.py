"""The gates of the date in words: what changed since the last release, and whether the clock can be trusted."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTime, Signal

from editor.policy.language import Tag
from editor.policy.releases.release import FormatGoneBack, Manifest
from editor.policy.section import Cell, SectionId
from editor.text.facts.dates import written_date
from editor.text.steering import filled, joined
from editor.window.outline.section_names import SectionNames
from editor.window.publish.gates import Fix, Gate, GateLine, cut
from editor.window.publish.release_plan import PlanReading, ReleasePlan
from editor.window.widgets.cards import Tone
from editor.window.words.language_names import native_name
from editor.window.words.messages import failure_words

SHOWN = 8
"""The most changed sections that are named; the rest is counted."""


class DateGates(QObject):
    """Says why there is a new date, or why the old one stays. `language_wanted` carries one to be held back alone."""

    language_wanted = Signal(object)

    def __init__(self, plan: ReleasePlan, names: SectionNames, parent: QObject) -> None:
        super().__init__(parent)
        self._plan = plan
        self._names = names

    def words(self, reading: PlanReading) -> Gate:
        """S1 and S2: a new date if, and only if, words changed."""
        last = reading.last
        today, zone = shown_date(reading.now.date()), reading.policy.time_zone
        if last is None:
            evidence = filled(self.tr("dated {date} ({zone})"), date=today, zone=zone)
            alone = tuple(self._alone(reading))
            return Gate("words", self.tr("This is the first release"), Tone.FINE, evidence, alone)
        was = shown_date(last.updated)
        if reading.wish.corrected is not None:
            return self._correction(reading, reading.wish.corrected, reading.wish.wrong or last)
        if isinstance(refusal := reading.proposal.refusal, FormatGoneBack):
            title = filled(
                self.tr("The policy's files are of an older format than release {number}"), number=last.number
            )
            return Gate("words", title, Tone.ERROR, "", (GateLine(failure_words(refusal)),))
        if not reading.proposal.changed:
            title = self.tr("No word changed since release {number}, so there is nothing to publish")
            if reading.waiting:
                title = self.tr("Nothing that goes out changed since release {number}, so there is nothing to publish")
            evidence = filled(self.tr("the date stays {date}"), date=was)
            lines = list(self._waiting(reading))
            rest = self.tr("and %n more", "", max(0, len(lines) - SHOWN))
            return Gate("words", filled(title, number=last.number), Tone.PLAIN, evidence, cut(lines, SHOWN, rest))
        if was == today:
            title = self.tr("The words changed since release {number}, which is also dated today")
            evidence = self.tr("the date stays {date} ({zone}); the number tells the releases apart")
        else:
            title = self.tr("The words changed since release {number}, so the date changes")
            evidence = self.tr("was {old} → becomes {date} ({zone})")
        title = filled(title, number=last.number)
        evidence = filled(evidence, old=was, date=today, zone=zone)
        lines = list(self._changes(reading))
        rest = self.tr("and %n more", "", max(0, len(lines) - SHOWN))
        return Gate("words", title, Tone.FINE, evidence, (*cut(lines, SHOWN, rest), *self._alone(reading)))

    def _alone(self, reading: PlanReading) -> Iterator[GateLine]:
        """The languages that could wait while the others go out."""
        changed = reading.proposal.changed
        tags = {cell.language for cell in (*changed.cells, *changed.removed)} - {*reading.wish.behind}
        ready = [tag for tag in reading.policy.published if tag in tags and tag != reading.policy.source]
        if ready:
            words = self.tr("A language can wait while the others go out.")
            yield GateLine(words, tuple(self._hold_language(reading, tag) for tag in ready), small=True, hint=True)

    def prepare(self, tag: Tag) -> Fix:
        """The button that keeps a language out of this release and those to come, until it is published."""
        name = filled(self.tr("Keep {language} in preparation: no release waits for it"), language=native_name(tag))
        words = filled(self.tr("Keep {language} in preparation"), language=native_name(tag))
        return Fix(words, name, partial(self._plan.prepare, tag), (tag,))

    def _hold_language(self, reading: PlanReading, tag: Tag) -> Fix:
        if reading.last is None or reading.last.language(tag) is None:
            return self.prepare(tag)
        name = filled(self.tr("Hold back {language} alone, and say why"), language=native_name(tag))
        words = filled(self.tr("Hold back {language}…"), language=native_name(tag))
        return Fix(words, name, partial(self.language_wanted.emit, tag), (tag,))

    def _correction(self, reading: PlanReading, day: date, wrong: Manifest) -> Gate:
        """S6: the words stay, and the page says that the date was corrected."""
        fix = Fix(
            self.tr("Do not correct it"),
            self.tr("Leave the date as it is after all"),
            partial(self._plan.correct, None),
        )
        evidence = filled(self.tr("was {old} → becomes {date}"), old=shown_date(wrong.updated), date=shown_date(day))
        number = wrong.number
        if reading.proposal.stamp is None:
            title = filled(self.tr("The date of release {number} cannot be corrected now"), number=number)
            refusal = reading.proposal.refusal
            words = "" if refusal is None else failure_words(refusal)
            return Gate("words", title, Tone.ERROR, evidence, (GateLine(words, (fix,)),))
        title = self.tr("Only the date of release {number} is corrected; no word of the draft goes out")
        return Gate("words", filled(title, number=number), Tone.WARNING, evidence, (GateLine("", (fix,)),))

    def future(self, reading: PlanReading) -> Gate | None:
        """The reason for a version that is dated in the future; None where none was given."""
        if not reading.wish.future:
            return None
        fix = Fix(
            self.tr("Take it back"),
            self.tr("Do not publish on a version dated in the future"),
            partial(self._plan.trust_future, ""),
        )
        title = self.tr("A version dated in the future goes out with your reason")
        return Gate("future", title, Tone.WARNING, "", (GateLine(reading.wish.future, (fix,)),))

    def urgent(self, reading: PlanReading) -> Gate | None:
        """S4: the reason for which the release waits for no notice; None where none was given."""
        if not reading.wish.urgent:
            return None
        fix = Fix(
            self.tr("Take it back"),
            self.tr("Keep to the notice after all"),
            partial(self._plan.waive_notice, ""),
        )
        title = self.tr("It takes effect without notice, for a reason that its page shows")
        return Gate("urgent", title, Tone.WARNING, "", (GateLine(reading.wish.urgent, (fix,)),))

    def clock(self, reading: PlanReading) -> Gate | None:
        """The clock gives the date, so it must not be behind the last release; None before the first one."""
        last = reading.last
        if last is None:
            return None
        made = filled(self.tr("release {number} was made on {time}"), number=last.number, time=shown_time(last.instant))
        if not reading.clock_is_behind:
            return Gate("clock", self.tr("The clock is not behind the last release"), Tone.FINE, made)
        title = self.tr("This computer's clock is behind the last release")
        words = filled(self.tr("It shows {time}. Set the clock first."), time=shown_time(reading.now))
        return Gate("clock", title, Tone.ERROR, made, (GateLine(words),))

    def hold(self, reading: PlanReading, section: SectionId) -> Fix:
        """The button that holds a section back."""
        name = filled(self.tr("Hold back {section}"), section=self._names.words(reading.policy, section))
        return Fix(self.tr("Hold back"), name, partial(self._plan.hold, section), (section,))

    def _waiting(self, reading: PlanReading) -> Iterator[GateLine]:
        """What the draft has and the release would leave as it was."""
        for section, languages in _by_section(reading.waiting).items():
            words = filled(
                self.tr("{section} waits in {languages}"),
                section=self._names.words(reading.policy, section),
                languages=joined(" · ", languages),
            )
            yield GateLine(words, small=True)

    def _changes(self, reading: PlanReading) -> Iterator[GateLine]:
        """What changed; a section can be held back, unless another gate offers that already."""
        changed = reading.proposal.changed
        if changed.policy:
            yield GateLine(self.tr("Titles, order or audiences changed"), small=True)
        offered = {gap.cell.section for gap in reading.proposal.plan.gaps} | reading.wish.held
        languages = _by_section((*changed.cells, *changed.removed))
        for section in [one for one in reading.policy.section_ids if one in languages]:
            words = filled(
                self.tr("{section} changed in {languages}"),
                section=self._names.words(reading.policy, section),
                languages=joined(" · ", languages[section]),
            )
            yield GateLine(words, () if section in offered else (self.hold(reading, section),), small=True)
        gone = sum(1 for section in languages if section not in reading.policy.section_ids)
        if gone:
            yield GateLine(self.tr("%n section(s) removed", "", gone), small=True)


def _by_section(cells: Iterable[Cell]) -> dict[SectionId, list[str]]:
    """The names of the languages of each section."""
    languages: dict[SectionId, list[str]] = {}
    for cell in cells:
        languages.setdefault(cell.section, []).append(native_name(cell.language))
    return languages


def shown_date(day: date) -> str:
    """A day as the language of the interface writes it."""
    return written_date(day, QLocale().bcp47Name())


def shown_time(instant: datetime) -> str:
    """Day and time of day, in the time zone that the instant carries."""
    clock = QLocale().toString(QTime(instant.hour, instant.minute), QLocale.FormatType.ShortFormat)
    words = QCoreApplication.translate("DateGates", "{date}, {time}")
    return filled(words, date=shown_date(instant.date()), time=clock)
