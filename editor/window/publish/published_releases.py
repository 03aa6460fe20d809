"""What can be done with releases that are out: the right date given to one, or one restored as a new draft."""

import zoneinfo
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from editor.desk.comparison.past_policies import released_policy
from editor.desk.session.restoring import restored
from editor.desk.versions.releases import correctable, manifests
from editor.policy.policy import Policy
from editor.policy.releases.release import Manifest
from editor.text.steering import filled
from editor.window.comparison.restoring import bring_back
from editor.window.publish.correction_dialog import CorrectionDialog
from editor.window.publish.release_plan import ReleasePlan
from editor.window.publish.restore_dialog import RestoreDialog
from editor.window.widgets.messages import Message
from editor.window.work.policy_desk import PolicyDesk


class PublishedReleases(QObject):
    """Asks which release is meant, in a dialog over `window`. `told` carries a Message."""

    told = Signal(object)

    def __init__(self, desk: PolicyDesk, plan: ReleasePlan, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._plan = plan
        self._window = window

    def ask_date(self) -> None:
        """Ask for the right date of a release whose words readers still have."""
        self._read(self._show_correction)

    def ask_draft(self) -> None:
        """Ask which release is to be the draft again."""
        self._read(self._show_restore)

    def _read(self, then: Callable[[tuple[Manifest, ...]], None]) -> None:
        self._desk.in_repository(manifests, then, owner=self, topic="releases")

    def _show_correction(self, found: tuple[Manifest, ...]) -> None:
        if not found:
            return
        now = self._desk.session.clock.now().astimezone(zoneinfo.ZoneInfo(self._desk.policy.time_zone))
        same = correctable(found)
        dialog = CorrectionDialog(same, now.date(), self._window, others=len(same) < len(found))
        dialog.accepted.connect(lambda: self._plan.correct(dialog.day(), dialog.release()))
        dialog.open()

    def _show_restore(self, found: tuple[Manifest, ...]) -> None:
        if not found:
            return
        dialog = RestoreDialog(found, self._window)
        dialog.accepted.connect(lambda: self._restore(dialog.release().number))
        dialog.open()

    def _restore(self, number: int) -> None:
        self._desk.in_repository(
            lambda repository: released_policy(repository, number),
            lambda policy: self._bring_back(number, policy),
            owner=self,
            topic="restore",
        )

    def _bring_back(self, number: int, version: Policy) -> None:
        edit = restored(self._desk.policy, version)
        if edit is None:
            words = self.tr("The draft is what release {number} was already.")
            self.told.emit(Message(filled(words, number=number), about="restored"))
            return
        words = self.tr("The draft is what release {number} was. The people stay as they are.")
        bring_back(self._desk, self.told.emit, edit, filled(words, number=number), self.tr("Undo"))
