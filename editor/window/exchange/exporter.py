"""Sending versions of the open policy out, in the background: asked for in a dialog, told in the strip."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import platformdirs
from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from editor.loading import later
from editor.text.steering import filled, one_by_one, path_words
from editor.window.widgets.cards import Tone
from editor.window.widgets.folders import documents
from editor.window.widgets.messages import Message
from editor.window.words.messages import failure_words, pdf_words
from editor.window.work.policy_desk import PolicyDesk

with later():
    from editor.desk.exports import editions, page_memory, writing_out
    from editor.desk.sentences import pdf_findings
    from editor.desk.versions import releases as tags
    from editor.policy import policy as policies
    from editor.store import repository as repositories
    from editor.window.exchange import export_dialog


ABOUT = "export"


class Exporter(QObject):
    """Asks what to send out and writes it. `told` carries a Message."""

    told = Signal(object)

    def __init__(self, desk: PolicyDesk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._folder = documents() / filled(self.tr("{policy} exported"), policy=desk.folder.name)

    def ask(self, wish: "export_dialog.ExportWish | None" = None) -> None:
        """Open the dialog; it begins with the last release, or the draft before the first."""
        self._desk.settling.emit()
        begin, versions = self.beginning(wish)
        dialog = export_dialog.ExportDialog(begin, versions, self._desk.policy.tags, self._folder, self._window)
        dialog.accepted.connect(lambda: self.write(dialog.wish(), dialog.folder()))
        dialog.open()

    def beginning(
        self, wish: "export_dialog.ExportWish | None" = None
    ) -> "tuple[export_dialog.ExportWish, list[tuple[str, str]]]":
        """What is wished for unless a person chooses otherwise, and the versions there are, with their words."""
        last = self._desk.session.last_release
        begin = wish or export_dialog.ExportWish(editions.DRAFT if last is None else tags.tag_name(last.number))
        versions = [] if last is None else [(tags.tag_name(at), self._release(at)) for at in range(last.number, 0, -1)]
        versions.append((editions.DRAFT, self.tr("Working draft")))
        known = {name for name, _ in versions}
        for name in (begin.version, begin.since):
            if name and name not in known:
                versions.append((name, filled(self.tr("Version {version}"), version=name[:8])))
                known.add(name)
        return begin, versions

    def write(self, wish: "export_dialog.ExportWish", folder: Path) -> None:
        """Write what is wanted into a folder."""
        self._folder = folder
        self.told.emit(Message(self.tr("Exporting…"), about=ABOUT, busy=True))
        self.gather(wish, lambda export: self._write(export, folder), self._fail)

    def gather(
        self,
        wish: "export_dialog.ExportWish",
        done: "Callable[[writing_out.Export], None]",
        failed: Callable[[Exception], None],
    ) -> None:
        """Read what a wish is about, as it is now."""
        draft = self._desk.policy
        self._desk.in_repository(lambda repository: _gathered(repository, wish, draft), done, failed, owner=self)

    def _release(self, number: int) -> str:
        return filled(self.tr("Release {number}"), number=number)

    def _write(self, export: "writing_out.Export", folder: Path) -> None:
        self._desk.in_background(
            lambda: writing_out.write_out(export, folder),
            lambda files: self._finish(folder, files, export.form),
            self._fail,
            owner=self,
        )

    def _finish(self, folder: Path, files: "Sequence[writing_out.OutFile]", form: "writing_out.ExportForm") -> None:
        words = filled(self.tr("Wrote %n file(s) into {folder}.", "", len(files)), folder=path_words(str(folder)))
        proofs = {file.path: file.proof for file in files if file.proof is not None}
        alike = pdf_findings.form_proved(form)
        said = alike if alike is not None else pdf_findings.all_proved(proofs)
        words = one_by_one((words, pdf_words(said)))
        button = self.tr("Open folder")
        self.told.emit(Message(words, Tone.FINE, button, partial(_open, folder), about=ABOUT))

    def _fail(self, error: Exception) -> None:
        self.told.emit(Message(failure_words(error), Tone.ERROR, about=ABOUT))


def _gathered(
    repository: "repositories.Repository", wish: "export_dialog.ExportWish", draft: "policies.Policy"
) -> "writing_out.Export":
    edition = _edition(repository, wish.version, draft)
    since = _edition(repository, wish.since, draft) if wish.since else None
    releases = (
        editions.releases_until(repository, edition)
        if wish.form is writing_out.ExportForm.HTML and since is None
        else ()
    )
    only = frozenset([wish.language]) if wish.language else frozenset[str]()
    memory = page_memory.PageMemory(platformdirs.user_cache_path("dateline"), repository.folder)
    return writing_out.Export(edition, wish.form, since, only, releases, wish.base, memory=memory)


def _edition(repository: "repositories.Repository", name: str, draft: "policies.Policy") -> "editions.Edition":
    return (
        editions.draft_edition(repository, draft)
        if name == editions.DRAFT
        else editions.version_edition(repository, name)
    )


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
