"""The stamp of the release to be: the date, which is computed, and the day on which it takes effect."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QSignalBlocker, Qt
from PySide6.QtWidgets import QDateEdit, QFrame, QLabel, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from editor.desk.release.wish import waives_notice
from editor.policy.format import RULES_OF_PLACES
from editor.text.steering import filled
from editor.window.appearance.theme import GRID, set_look
from editor.window.publish.date_gates import shown_date
from editor.window.publish.release_plan import PlanReading, ReleasePlan
from editor.window.widgets.flow_layout import FlowLayout
from editor.window.widgets.form_dialog import PromptDialog, ask

_FARTHEST = 3650
"""Days from the earliest one to the last that is offered."""


class StampLine(QFrame):
    """Last updated …, takes effect …, and the notice that this gives. Only the second date can be chosen."""

    def __init__(self, plan: ReleasePlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self._reading: PlanReading | None = None
        self.setObjectName("card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._before, self._updated, self._between, self._after = (_part() for _ in range(4))
        set_look(self._updated, "title")
        set_look(self._after, "secondary")
        self.effective = QDateEdit()
        self.effective.setCalendarPopup(True)
        self.effective.dateChanged.connect(self._choose)
        self.urgent = QPushButton()
        self.urgent.clicked.connect(self._ask_why)
        row = FlowLayout(GRID, parent=self)
        row.setContentsMargins(3 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        for widget in (self._before, self._updated, self._between, self.effective, self._after, self.urgent):
            row.addWidget(widget)
        self._retranslate()

    def show_reading(self, reading: PlanReading) -> None:
        """Show the dates that the release would have, or those that stay."""
        self._reading = reading
        last, proposal = reading.last, reading.proposal
        stays = last is not None and not reading.is_new
        self.effective.setHidden(stays or reading.wish.corrected is not None)
        self.urgent.setHidden(stays or waives_notice(reading.policy, last, reading.wish) or not self._notice(reading))
        if last is not None and stays:
            self._updated.setText(shown_date(last.updated))
            self._after.setText(filled(self.tr("{date}: nothing changes"), date=shown_date(last.effective)))
            return
        stamp = proposal.stamp
        chosen = reading.earliest if stamp is None else stamp.effective
        updated = reading.now.date() if stamp is None else stamp.updated
        self._updated.setText(shown_date(updated))
        with QSignalBlocker(self.effective):
            earliest = QDate(reading.earliest.year, reading.earliest.month, reading.earliest.day)
            self.effective.setDateRange(earliest, earliest.addDays(_FARTHEST))
            self.effective.setDate(QDate(chosen.year, chosen.month, chosen.day))
        if reading.wish.corrected is not None:
            self._after.setText(shown_date(chosen))
            return
        days = (chosen - updated).days
        words = self.tr("%n day(s) of notice", "", days)
        if chosen == reading.earliest:
            words = filled(self.tr("{notice}, the earliest allowed"), notice=words)
        self._after.setText(words)

    def _notice(self, reading: PlanReading) -> bool:
        """Whether there is a notice that an urgent release could waive."""
        return reading.policy.rules >= RULES_OF_PLACES and reading.earliest > reading.now.date()

    def _ask_why(self) -> None:
        dialog = PromptDialog(
            self.tr("Take effect without notice"),
            self.tr("Why"),
            self.tr("Keep the reason"),
            self,
            needed=self.tr("Say why: the page shows the reason."),
        )
        dialog.explain(
            self.tr(
                "The release takes effect on the day on which it is made. Where several people work, somebody else"
                " approves"
                " the reason first: press Publish, and it stands in Review."
            )
        )
        ask(dialog, self._plan.waive_notice)

    def _choose(self, day: QDate) -> None:
        reading = self._reading
        if reading is not None:
            chosen = date(day.year(), day.month(), day.day())
            self._plan.take_effect(None if chosen == reading.earliest else chosen)

    def _retranslate(self) -> None:
        self._before.setText(self.tr("Last updated"))
        self._between.setText(self.tr("· takes effect"))
        self.effective.setLocale(QLocale())
        #: How a date is written in a field, with Qt's letters: d day, MMMM month, yyyy year
        self.effective.setDisplayFormat(self.tr("d MMMM yyyy"))
        self.effective.setAccessibleName(self.tr("The day on which the release takes effect"))
        self.effective.setToolTip(self.tr("Never before the notice is over"))
        self.urgent.setText(self.tr("Without notice…"))
        if self._reading is not None:
            self.show_reading(self._reading)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _part() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
