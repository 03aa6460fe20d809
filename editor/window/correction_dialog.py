"""The right date of a release that was dated wrongly."""

from datetime import date

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QDateEdit, QWidget
from typing_extensions import override

from editor.window.date_gates import shown_date
from editor.window.form_dialog import FormDialog


class CorrectionDialog(FormDialog):
    """Asks for a day up to today; what it gives becomes a release of its own, which says so on its page."""

    def __init__(self, number: int, dated: date, today: date, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Correct the date of release {number}").format(number=number))
        self.confirm.setText(self.tr("Look at the correction"))
        self._dated = dated
        self._day = QDateEdit()
        self._day.setCalendarPopup(True)
        self._day.setLocale(QLocale())
        #: How a date is written in a field, with Qt's letters: d day, MMMM month, yyyy year
        self._day.setDisplayFormat(self.tr("d MMMM yyyy"))
        self._day.setMaximumDate(QDate(today.year, today.month, today.day))
        self._day.setDate(QDate(dated.year, dated.month, dated.day))
        self._day.setAccessibleName(self.tr("The right date"))
        self.form.addRow(self.tr("The right date"), self._day)
        words = self.tr(
            "Release {number} is dated {date}. What was published is never changed: a further release with the same"
            " words carries the right date, and its page says which release it corrects. Your draft stays as it is."
        )
        self.explain(words.format(number=number, date=shown_date(dated)))

    def day(self) -> date:
        """The day that was chosen."""
        chosen = self._day.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    @override
    def problem(self) -> str:
        return self.tr("The release carries this date already.") if self.day() == self._dated else ""
