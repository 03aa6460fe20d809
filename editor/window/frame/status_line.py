"""The line at the bottom: whether the words are safe, what changed since the release, and where the person is."""

from datetime import datetime

from PySide6.QtCore import QEvent, QLocale, QTime, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStatusBar, QWidget
from typing_extensions import override

from editor.loading import later
from editor.policy.people import person_of
from editor.policy.section import Cell
from editor.text.steering import addressed, filled, joined
from editor.window.appearance.theme import GRID, set_look
from editor.window.widgets.one_line import OneLine
from editor.window.words.language_names import native_name
from editor.window.words.messages import failure_words
from editor.window.words.role_names import role_words
from editor.window.work.policy_desk import PolicyDesk

with later():
    from editor.policy.editing import changes
    from editor.text.facts import dates


COUNT_AFTER = 250
"""Milliseconds without an edit before words and changes are counted again."""


class StatusLine(QStatusBar):
    """Reads the desk whenever something it shows may have changed."""

    def __init__(self, desk: PolicyDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setSizeGripEnabled(False)
        self.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        self._saved, self._changes, self._date = _Part(), _Part(), _Part()
        self._who, self._language, self._count = _Part(), _Part(), _Part()
        self.problems = QPushButton()
        set_look(self.problems, "status")
        for label in (self._saved, self._changes, self._date):
            self.addWidget(label)
        for label in (self._who, self._language, self._count):
            self.addPermanentWidget(label)
        self.addPermanentWidget(self.problems)
        # Counting words and changes takes milliseconds, too long for every keystroke.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.refresh)
        desk.touched.connect(self._on_touched)
        for signal in (desk.kept, desk.saved, desk.failed):
            signal.connect(self._say_saved)
        for signal in (desk.selected, desk.checked, desk.baseline_read, desk.released):
            signal.connect(lambda *_: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        """Say everything again."""
        self._say_saved()
        self._changes.say(self._changes_words())
        self._date.say(self._date_words())
        self._say_who()
        cell = self._desk.selection
        self._language.say("" if cell is None else native_name(cell.language))
        self._count.say("" if cell is None else self._count_words(cell))
        self.problems.setText(self._problem_words())
        self._make_room()

    def _on_touched(self) -> None:
        self._say_saved()
        self._timer.start(COUNT_AFTER)

    def _say_saved(self) -> None:
        self._saved.say(self._saved_words())

    def _say_who(self) -> None:
        """Who is at work here, and in the tooltip what they may do in this policy."""
        author, people = self._desk.session.author, self._desk.policy.people
        self._who.say(author.name)
        person = person_of(people, author.email)
        if person is None:
            roles = (
                self.tr("You are not among the people of this policy.")
                if people
                else self.tr("You are the only person here.")
            )
        else:
            roles = joined(", ", role_words(person.roles)) or self.tr("No role yet")
        self._who.setToolTip(f"{addressed(author.name, author.email)}\n{roles}")
        self._who.setAccessibleDescription(roles)

    def _saved_words(self) -> str:
        desk = self._desk
        if not desk.session.writable:
            return self.tr("Read only: this folder cannot be written")
        if desk.keeper.error is not None:
            return filled(self.tr("● Not saved: {reason}"), reason=failure_words(desk.keeper.error))
        if desk.is_saving:
            return self.tr("● Saving the version…")
        if not desk.keeper.is_kept:
            return self.tr("● Saving…")
        if not desk.session.is_dirty:
            return self.tr("● All in a version")
        if desk.keeper.kept_at is None:
            return self.tr("● Kept on this computer")
        return filled(self.tr("● Kept on this computer {time}"), time=_clock_time(desk.keeper.kept_at))

    def _changes_words(self) -> str:
        last, baseline = self._desk.session.last_release, self._desk.baseline
        if last is None:
            return self.tr("Not published yet")
        if baseline is None:
            return ""
        count = changes.count_to_release(baseline, self._desk.policy)
        if not count:
            return filled(self.tr("No changes since release {number}"), number=last.number)
        return filled(self.tr("%n change(s) since release {number}", "", count), number=last.number)

    def _date_words(self) -> str:
        last = self._desk.session.last_release
        if last is None:
            return ""
        date = dates.written_date(last.updated, QLocale().bcp47Name())
        return filled(self.tr("Last updated (published): {date}"), date=date)

    def _count_words(self, cell: Cell) -> str:
        count = len("".join(self._desk.policy.text(cell).split()))
        return self.tr("%n character(s)", "", count)

    def _problem_words(self) -> str:
        count = len(self._desk.readings.findings)
        if not self._desk.readings.has_checked:
            return self.tr("Checking…")
        return self.tr("%n problem(s)", "", count) if count else self.tr("No problems")

    def _make_room(self) -> None:
        """Leave out what can be seen elsewhere, where not everything has room."""
        parts = (self._saved, self._changes, self._date, self._who, self._language, self._count)
        needed = sum(one.sizeHint().width() + 2 * GRID for one in (*parts, self.problems)) + 4 * GRID
        for part in (self._count, self._language, self._who):
            part.setVisible(needed <= self.width())
            needed -= 0 if part.isVisibleTo(self) else part.sizeHint().width() + 2 * GRID

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._make_room()
        super().resizeEvent(event)


class _Part(OneLine):
    """Words that say less where the window is narrow; what is cut is in the tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 3 * GRID, 0)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        set_look(self, "secondary")


def _clock_time(instant: datetime) -> str:
    local = instant.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
