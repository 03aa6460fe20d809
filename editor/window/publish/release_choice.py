"""A list of releases to choose one from."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from editor.policy.releases.release import Manifest
from editor.text.steering import filled
from editor.window.publish.date_gates import shown_date


def release_choice(releases: Sequence[Manifest], name: str) -> QComboBox:
    """The releases in the order given, each with its date."""
    made = QComboBox()
    made.setAccessibleName(name)
    words = QCoreApplication.translate("ReleaseChoice", "Release {number} · {date}")
    for one in releases:
        made.addItem(filled(words, number=one.number, date=shown_date(one.updated)))
    return made
