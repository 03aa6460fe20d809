"""What the commands do that belong to the window and not to one workspace."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from editor.loading import later
from editor.window.appearance.settings import ThemeChoice
from editor.window.appearance.translations import LANGUAGES
from editor.window.frame.main_window import MainWindow
from editor.window.frame.workspaces import WORKSPACES

with later():
    from editor.desk.imports import importing, starting
    from editor.desk.reports import guide
    from editor.desk.session import identity
    from editor.desk.versions import clock
    from editor.exchange.blocks.incoming import draft
    from editor.exchange.reading import report
    from editor.policy import policy as policies
    from editor.policy.editing import edits
    from editor.window.commands import command_palette, shortcut_list
    from editor.window.comparison import files_dialog
    from editor.window.exchange import import_dialog
    from editor.window.frame import palette_rows, policy_page
    from editor.window.setup import details_dialog, guide_window, new_policy_dialog, people_dialog
    from editor.window.sharing import join_dialog
    from editor.window.widgets import folders, form_dialog
    from editor.window.work import policy_desk


_ZOOM_STEP = 1.1
_SMALLEST, _LARGEST = 0.6, 3.0


class WindowCommands(QObject):
    """Answers the commands of a window; `speak` changes the language of the interface."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._looks = window.looks
        on = window.commands.on
        on("policy.new", self._new)
        on("policy.open", self._choose_folder)
        on("policy.join", self._join)
        on("policy.sample", window.open_sample)
        on("policy.import", self._import)
        on("files.compare", self._compare_files)
        on("policy.save", lambda: self._at_desk(policy_desk.PolicyDesk.save_version))
        on("policy.save_with_message", self._save_with_message)
        on("policy.share", lambda: self._at_page(lambda page: page.talk.ask_address()))
        on("policy.recover", lambda: self._at_page(lambda page: page.recover()))
        on("policy.ask_to_join", lambda: self._at_page(lambda page: page.talk.ask_to_join()))
        on("policy.share_now", lambda: self._at_page(lambda page: page.sharing.share()))
        on("policy.publish", lambda: self._turn_to("publish"))
        on("policy.export", lambda: self._at_page(lambda page: page.exporter.ask()))
        on("policy.print", lambda: self._at_page(lambda page: page.printing.ask()))
        on("policy.answer", lambda: self._at_page(lambda page: page.take_answer()))
        on("policy.people", lambda: self._at_desk(self._people))
        on("policy.details", lambda: self._at_desk(self._details))
        on("policy.reveal", lambda: self._at_desk(_reveal))
        on("policy.close", self._close)
        on("edit.undo", lambda: self._at_desk(policy_desk.PolicyDesk.undo))
        on("edit.redo", lambda: self._at_desk(policy_desk.PolicyDesk.redo))
        for name in WORKSPACES:
            on(f"workspace.{name}", partial(self._turn_to, name))
        on("view.next_pane", lambda: self._next_pane(1))
        on("view.previous_pane", lambda: self._next_pane(-1))
        on("view.larger", lambda: self._zoom(_ZOOM_STEP))
        on("view.smaller", lambda: self._zoom(1 / _ZOOM_STEP))
        on("view.normal", lambda: self._looks.change(zoom=1.0))
        for choice in ThemeChoice:
            on(f"theme.{choice.value}", partial(self._looks.change, theme=choice))
        on("theme.colour_blind", lambda: self._looks.change(colour_blind=not self._looks.preferences.colour_blind))
        on("text.marks", lambda: self._looks.change(marks=not self._looks.preferences.marks))
        on("text.markdown", lambda: self._looks.change(markdown=not self._looks.preferences.markdown))
        for language in LANGUAGES:
            on(f"interface.{language}", partial(self._speak, language))
        on("app.menu", window.open_menu)
        on("app.commands", self._find_command)
        on("app.guide", self._guide)
        on("app.shortcuts", lambda: shortcut_list.ShortcutList(window.commands.shortcuts(), window).open())
        on("app.quit", self._quit)

    def _find_command(self) -> None:
        rows = tuple(palette_rows.further_rows(self._window, self._window.situation))
        command_palette.CommandPalette(self._window.commands, self._window, rows).open()

    def _guide(self) -> None:
        page = self._window.page
        name = "start" if page is None else guide.WORKSPACES.get(page.workspace.id, "start")
        guide_window.GuideWindow(self._window.translations.language, name, self._window).show()

    def _at_desk(self, work: "Callable[[policy_desk.PolicyDesk], None]") -> None:
        if self._window.page is not None:
            work(self._window.page.desk)

    def _at_page(self, work: "Callable[[policy_page.PolicyPage], None]") -> None:
        if self._window.page is not None:
            work(self._window.page)

    def _turn_to(self, workspace: str) -> None:
        if self._window.page is not None:
            self._window.page.show_workspace(workspace)

    def _next_pane(self, by: int) -> None:
        if self._window.page is not None:
            self._window.page.next_pane(by)

    def _zoom(self, factor: float) -> None:
        zoom = min(_LARGEST, max(_SMALLEST, self._looks.preferences.zoom * factor))
        self._looks.change(zoom=round(zoom, 2))

    def _speak(self, language: str) -> None:
        self._window.translations.use(language)
        self._looks.change(interface=language)
        self._window.refresh()

    def _close(self) -> None:
        if self._window.close_policy():
            self._window.show_start()

    def _quit(self) -> None:
        self._window.window().close()

    def _new(self) -> None:
        dialog = new_policy_dialog.NewPolicyDialog(folders.documents(), self._window, source=self._own_language())
        dialog.accepted.connect(lambda: self._begin(dialog.value()))
        dialog.open()

    def _own_language(self) -> str:
        """The language of the window, in which whoever works in it is likely to write."""
        return self._window.translations.language.replace("_", "-")

    def _begin(self, wanted: "new_policy_dialog.NewPolicy") -> None:
        self._window.begin_policy(wanted.folder, self._made(wanted))

    def _made(self, wanted: "new_policy_dialog.NewPolicy") -> "policies.Policy":
        author = self._window.author()
        return starting.new_policy(
            wanted.source, wanted.title, wanted.languages, author, wanted.time_zone, wanted.notice_days
        )

    def _join(self) -> None:
        dialog = join_dialog.JoinDialog(folders.documents(), self._window.author(), self._window)
        dialog.joined.connect(self._window.open_folder)
        dialog.open()

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Folder of the policy"), str(folders.documents()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self._window.open_folder(Path(folder)))
        dialog.open()

    def _import(self) -> None:
        page = self._window.page
        desk = None if page is None else page.desk
        source = self._own_language() if desk is None or desk.selection is None else desk.selection.language
        into = "" if page is None or not page.desk.session.writable else page.policy_title()
        dialog = import_dialog.ImportDialog(
            folders.documents(),
            self._window.runner,
            self._looks.theme,
            self._window,
            language=source,
            into=into,
            awaits=lambda language: page is not None and importing.awaits(page.desk.policy, language),
            numbers_open=page is None or not page.desk.policy.sections,
        )
        dialog.imported.connect(self._take_in)
        dialog.open()

    def _compare_files(self) -> None:
        files_dialog.FilesDialog(folders.documents(), self._window.runner, self._looks, self._window).open()

    def _take_in(self, text: "draft.Import", name: str, into_open: bool) -> None:
        page = self._window.page
        if into_open and page is not None:
            page.take_in(text)
            return
        dialog = new_policy_dialog.NewPolicyDialog(
            folders.documents(), self._window, title=text.title or "", source=text.language
        )
        dialog.accepted.connect(lambda: self._begin_with(dialog.value(), text, name))
        dialog.open()

    def _begin_with(self, wanted: "new_policy_dialog.NewPolicy", text: "draft.Import", name: str) -> None:
        """Begin a policy with an imported text; what went into no section stays in the message of the version."""
        made = self._made(wanted)
        policy = edits.apply(
            made, importing.import_edit(made, replace(text, language=wanted.source), clock.system_choice)
        )
        aside = "\n\n".join(words for _, words in report.kept(text))
        message = f"Import {name}"
        self._window.begin_policy(wanted.folder, policy, f"{message}\n\nSet aside:\n\n{aside}" if aside else message)

    def _save_with_message(self) -> None:
        dialog = form_dialog.PromptDialog(
            self.tr("Save a version"), self.tr("What changed"), self.tr("Save the version"), self._window
        )
        form_dialog.ask(dialog, lambda words: self._at_desk(lambda desk: desk.save_version(words)))

    def _details(self, desk: "policy_desk.PolicyDesk") -> None:
        desk.settling.emit()
        dialog = details_dialog.DetailsDialog(desk.policy, self._window)
        dialog.accepted.connect(lambda: desk.submit(dialog.edit()))
        dialog.open()

    def _people(self, desk: "policy_desk.PolicyDesk") -> None:
        desk.settling.emit()
        dialog = people_dialog.PeopleDialog(desk.policy, desk.session.author, identity.own_keys(), self._window)
        dialog.accepted.connect(lambda: desk.submit(dialog.edit()))
        dialog.open()


def _reveal(desk: "policy_desk.PolicyDesk") -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(desk.folder)))
