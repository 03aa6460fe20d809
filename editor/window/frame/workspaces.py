"""The table of the five workspaces, in the order of their tabs (Ctrl+1 to Ctrl+5)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from editor.desk.sentences.marking import QT_TRANSLATE_NOOP
from editor.loading import bring_in, later
from editor.window.appearance.preferences import Looks

with later():
    from editor.desk.proof import pdf_page_proof, proving
    from editor.desk.release import publishing
    from editor.desk.review import reviewing
    from editor.desk.sentences import page_findings, pdf_findings
    from editor.window.history import history_workspace
    from editor.window.publish import publish_workspace
    from editor.window.review import review_workspace
    from editor.window.translate import translate_workspace
    from editor.window.work import policy_desk, workspace
    from editor.window.write import write_workspace

_CONTEXT = "Workspaces"


@dataclass(frozen=True, slots=True)
class Place:
    """A workspace before it is shown: the English word on its tab, and how it is made."""

    words: str
    made: "Callable[[policy_desk.PolicyDesk, Looks, QWidget], workspace.Workspace]"

    def title(self) -> str:
        """The word on its tab."""
        return QCoreApplication.translate(_CONTEXT, self.words)


WORKSPACES: Mapping[str, Place] = {
    "write": Place(QT_TRANSLATE_NOOP("Workspaces", "Write"), lambda *on: write_workspace.WriteWorkspace(*on)),
    "translate": Place(
        QT_TRANSLATE_NOOP("Workspaces", "Translate"), lambda *on: translate_workspace.TranslateWorkspace(*on)
    ),
    "review": Place(QT_TRANSLATE_NOOP("Workspaces", "Review"), lambda *on: review_workspace.ReviewWorkspace(*on)),
    "history": Place(QT_TRANSLATE_NOOP("Workspaces", "History"), lambda *on: history_workspace.HistoryWorkspace(*on)),
    "publish": Place(QT_TRANSLATE_NOOP("Workspaces", "Publish"), lambda *on: publish_workspace.PublishWorkspace(*on)),
}
"""The workspaces by their ids."""
FIRST = "write"
"""The one that is shown where nobody chose another."""


def bring_them_in() -> None:
    """Bring in what the workspaces stand on, off the window's thread, before a person turns to one."""
    bring_in(pdf_findings, page_findings, pdf_page_proof, proving, reviewing, publishing)


PARTS: Sequence[object] = (translate_workspace, review_workspace, history_workspace, publish_workspace)
"""The workspaces themselves, to be brought in on the window's thread; each takes a few hundredths of a second."""
