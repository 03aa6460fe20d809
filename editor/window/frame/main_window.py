"""The main window: the top bar, and below it the start page, an open policy, or why there is none."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMenu, QMenuBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from editor.loading import later
from editor.text.steering import filled
from editor.window.appearance.preferences import Looks
from editor.window.appearance.settings import with_recent
from editor.window.appearance.translations import Translations
from editor.window.commands.actions import Actions
from editor.window.commands.commands import COMMANDS, Situation
from editor.window.commands.keys import is_mac
from editor.window.frame.main_menu import fill_main_menu
from editor.window.frame.opener import Opener
from editor.window.frame.starting.start_page import NoticePage, StartPage
from editor.window.frame.top_bar import TopBar
from editor.window.setup.identity_form import IdentityPage, is_email, is_name
from editor.window.sharing.shared_state import Shared
from editor.window.widgets.cards import Tone
from editor.window.widgets.messages import Message
from editor.window.widgets.panes.reading_order import go_on
from editor.window.widgets.runner import Runner

with later():
    from editor.desk.session import identity, opening
    from editor.policy import policy as policies
    from editor.store import errors, history
    from editor.window.frame import policy_page
    from editor.window.words import messages
    from editor.window.work import policy_desk


OPENING_SHOWN_AFTER = 300
"""Milliseconds until a policy that is still being opened is said to be."""
_SIZE = (1440, 900)


class MainWindow(QWidget):
    """All that stands in the one window, with one policy at a time."""

    def __init__(
        self,
        looks: Looks,
        translations: Translations,
        opener: Opener,
        runner: Runner,
    ) -> None:
        super().__init__()
        self.looks = looks
        self.translations = translations
        self._opener = opener
        self.runner = runner
        self._page: policy_page.PolicyPage | None = None
        self._situation: Situation | None = None
        self._after_identity: Callable[[], None] = lambda: None
        self.commands: Actions[Situation] = Actions(COMMANDS, looks.theme, self, looks.preferences.keys)
        self._menu = QMenu(self)
        self._bar = TopBar(self.commands, self._menu)
        self._start, self._identity, self._notice = StartPage(self.commands, opener.state), IdentityPage(), NoticePage()
        self._stack = QStackedWidget()
        for page in (self._start, self._identity, self._notice):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        self.resize(*_SIZE)
        self._opening = QTimer(self)
        self._opening.setSingleShot(True)
        self._opening.setInterval(OPENING_SHOWN_AFTER)
        self._opening.timeout.connect(self._show_opening)
        self._bar.share.share_wanted.connect(lambda: self.commands.give("policy.share_now"))
        self._bar.share.stop_wanted.connect(self._stop_sharing)
        self.commands.refused.connect(self._tell_refused)
        opener.opened.connect(self._on_opened)
        opener.failed.connect(self._on_not_opened)
        self._start.folder_wanted.connect(lambda folder: self.open_folder(Path(folder)))
        self._identity.answered.connect(self._on_identity)
        self._menu.aboutToShow.connect(lambda: fill_main_menu(self._menu, self.commands, looks, self.open_folder))
        if is_mac():
            self._screen_bar = QMenuBar()
            fill_main_menu(self._screen_bar, self.commands, looks, self.open_folder)
        looks.changed.connect(self.refresh)
        self._bar.set_workspaces({})
        self.refresh()

    @property
    def page(self) -> "policy_page.PolicyPage | None":
        """The open policy's page."""
        return self._page

    @property
    def situation(self) -> Situation:
        """What the window now knows of what can be done in it."""
        return self._situation or Situation()

    def author(self) -> "history.Author":
        """Who works here."""
        return history.Author(self.looks.preferences.name, self.looks.preferences.email)

    def begin(self, folder: Path | None, *, sample: bool = False) -> None:
        """Show what the person asked for, after asking for their name where it is not known yet."""
        if folder is not None:
            self.open_folder(folder)
        elif sample:
            self.open_sample()
        else:
            self._with_identity(self.show_start)

    def open_folder(self, folder: Path, shared_at: str | None = None) -> None:
        """Open another policy in place of the present one; `shared_at` is where a person fetched it from just now."""
        self._with_identity(lambda: self._open_folder(folder.absolute(), shared_at))

    def _open_folder(self, folder: Path, shared_at: str | None) -> None:
        if self.close_policy():
            self._opening.start()
            self._opener.open(folder, self.author(), shared_at)

    def open_sample(self) -> None:
        """Open the sample policy, as somebody of it: nobody is asked who they are."""
        if self.close_policy():
            self._opening.start()
            self._opener.open_sample()

    def begin_policy(self, folder: Path, policy: "policies.Policy", message: str = "Begin the policy") -> None:
        """Begin a policy in a new folder and show it."""
        self._with_identity(lambda: self._begin_policy(folder, policy, message))

    def _begin_policy(self, folder: Path, policy: "policies.Policy", message: str) -> None:
        if self.close_policy():
            self._opening.start()
            self._opener.begin(folder, policy, self.author(), message)

    def close_policy(self) -> bool:
        """Keep every word and let the policy go; False where the disk refuses and the person has to decide."""
        page = self._page
        if page is None:
            return True
        try:
            page.desk.close()
        except errors.StoreError as error:
            words = filled(
                self.tr("{reason} The newest words are only in this window."), reason=messages.failure_words(error)
            )
            answer = self.tr("Close and lose them")
            page.messages.tell(Message(words, Tone.ERROR, answer, self._abandon, about="closing"))
            return False
        self._forget_page()
        return True

    def keep(self) -> None:
        """Put every word on the disk now; what the disk refuses is told where failures to keep words always are."""
        if self._page is not None:
            self._page.desk.keep_now()

    def end(self) -> None:
        """Put every word on the disk and let the policy go, without asking anybody: the program ends in any case."""
        self.keep()
        # A policy that is just being opened is let go as well.
        self.runner.wait()
        if not self.close_policy():
            self._abandon()

    def show_start(self) -> None:
        """Show the start page."""
        self._start.show_recent(self.looks.preferences.recent, self.looks.preferences.waits)
        self._stack.setCurrentWidget(self._start)
        self._start.setFocus()
        self.refresh()

    def open_menu(self) -> None:
        """Open the menu behind the policy's title."""
        self._bar.open_menu()

    def refresh(self) -> None:
        """Switch the commands on and off, and show title and workspace."""
        preferences, page = self.looks.preferences, self._page
        here = Situation(
            theme=preferences.theme,
            colour_blind=preferences.colour_blind,
            markdown=preferences.markdown,
            marks=preferences.marks,
            whole=preferences.whole,
            beside=preferences.whole and preferences.beside,
            interface=self.translations.language,
        )
        if page is None:
            self.window().setWindowTitle("Dateline")
        else:
            here = page.situation(here)
            self._bar.set_title(page.policy_title())
            self._bar.set_workspace(page.workspace.id)
            self._bar.set_count("review", page.turns.count)
            self._bar.share.show_shared(page.sharing.shared)
            self.window().setWindowTitle(filled(self.tr("{title} – Dateline"), title=page.policy_title()))
        if here != self._situation:
            self._situation = here
            self.commands.refresh(here)

    def _tell_refused(self, command: str) -> None:
        if self._page is not None:
            words = filled(self.tr("“{command}” cannot be given here now."), command=command)
            self._page.messages.tell(Message(words, about="key", passing=True))

    def _stop_sharing(self) -> None:
        if self._page is not None:
            self._page.sharing.stop()

    def _abandon(self) -> None:
        if self._page is not None:
            self._page.desk.abandon()
            self._forget_page()
            self.show_start()

    def _forget_page(self) -> None:
        page, self._page = self._page, None
        if page is not None:
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()
            page.desk.deleteLater()
        self.commands.turn_to(None)
        self._bar.set_workspaces({})
        self._bar.set_title("")
        self._bar.share.show_shared(Shared())
        self.refresh()

    def _with_identity(self, then: Callable[[], None]) -> None:
        if self._is_named():
            then()
            return
        self._after_identity = then
        known = identity.known_author(os.environ)
        self._identity.offer(known.name, known.email)
        self._stack.setCurrentWidget(self._identity)
        self._identity.setFocus()

    def _is_named(self) -> bool:
        return is_name(self.looks.preferences.name) and is_email(self.looks.preferences.email)

    def _on_identity(self, name: str, email: str) -> None:
        self.looks.change(name=name, email=email)
        self._after_identity()

    def _show_opening(self) -> None:
        self._notice.say(self.tr("Opening…"), "")
        self._stack.setCurrentWidget(self._notice)

    def _on_opened(self, opened: "opening.OpenPolicy") -> None:
        self._opening.stop()
        desk = policy_desk.PolicyDesk(opened, self.runner, self)
        page = policy_page.PolicyPage(desk, self.looks, self.commands)
        self._page = page
        page.changed.connect(self.refresh)
        page.turns.changed.connect(lambda: self._remember_turns(page))
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self._bar.set_workspaces(page.titles())
        # A policy without words is begun in the first workspace, whichever was the last of another policy.
        page.show_workspace(self.looks.preferences.workspace if desk.policy.sections else "")
        self.looks.change(recent=with_recent(self.looks.preferences.recent, str(desk.folder)))
        self.refresh()

    def _remember_turns(self, page: "policy_page.PolicyPage") -> None:
        """Keep how much waits, for the start page, which opens no policy."""
        preferences, folder = self.looks.preferences, str(page.desk.folder)
        kept = {one: counts for one, counts in preferences.waits.items() if one in preferences.recent}
        self.looks.change(waits={**kept, folder: (page.turns.count,)})

    def _on_not_opened(self, folder: Path, error: Exception) -> None:
        self._opening.stop()
        again, start = QPushButton(self.tr("Try again")), QPushButton(self.tr("To the start page"))
        again.clicked.connect(lambda: self.open_folder(folder))
        start.clicked.connect(self.show_start)
        self._notice.say(self.tr("The policy did not open"), messages.failure_words(error), (again, start))
        self._stack.setCurrentWidget(self._notice)
        again.setFocus(Qt.FocusReason.OtherFocusReason)

    # What Qt calls

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._page is not None:
            self._bar.set_workspaces(self._page.titles())
            self.refresh()
        super().changeEvent(event)

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        return go_on(self, forward=forward)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        # A policy that is just being opened is let go as well.
        self.runner.wait()
        if self.close_policy():
            self.looks.change(geometry=bytes(self.window().saveGeometry().data()))
            self.runner.wait()
            event.accept()
        else:
            event.ignore()
