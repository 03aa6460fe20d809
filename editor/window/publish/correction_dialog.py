"""The right date of a release that was dated wrongly."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QDateEdit, QWidget
from typing_extensions import override

from editor.policy.releases.release import Manifest
from editor.window.publish.release_choice import release_choice
from editor.window.widgets.form_dialog import FormDialog


class CorrectionDialog(FormDialog):
    """Asks for a release and a day up to today; what it gives becomes a release of its own, which says so on its page.

    `releases` are those whose words readers have, newest first; `others` says that there are more with other words.
    """

    def __init__(self, releases: Sequence[Manifest], today: date, parent: QWidget, *, others: bool = False) -> None:
        super().__init__("", "", parent)
        self._releases = releases
        self.setWindowTitle(self.tr("Correct the date of a release"))
        self.confirm.setText(self.tr("Look at the correction"))
        self._which = release_choice(releases, self.tr("Which release"))
        self._day = QDateEdit()
        self._day.setCalendarPopup(True)
        self._day.setLocale(QLocale())
        #: How a date is written in a field, with Qt's letters: d day, MMMM month, yyyy year
        self._day.setDisplayFormat(self.tr("d MMMM yyyy"))
        self._day.setMaximumDate(QDate(today.year, today.month, today.day))
        self._day.setAccessibleName(self.tr("The right date"))
        self.form.addRow(self.tr("Which release"), self._which)
        self.form.addRow(self.tr("The right date"), self._day)
        self._which.currentIndexChanged.connect(self._show_date)
        self._show_date()
        words = self.tr(
            "What was published is never changed: a further release with the same words carries the right date, and its"
            " page says which release it corrects. Your draft stays as it is."
        )
        more = self.tr("Releases whose words readers no longer see are not listed.")
        self.explain(f"{words}\n\n{more}" if others else words)

    def release(self) -> Manifest:
        """The release that was dated wrongly."""
        return self._releases[max(0, self._which.currentIndex())]

    def day(self) -> date:
        """The day that was chosen."""
        chosen = self._day.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def _show_date(self) -> None:
        dated = self.release().updated
        self._day.setDate(QDate(dated.year, dated.month, dated.day))

    @override
    def problem(self) -> str:
        if self.day() == self.release().updated:
            return self.tr("The release has this date already.")
        if self.day() == self._releases[0].updated:
            return self.tr("The last release has this date already, with the same words.")
        return ""
