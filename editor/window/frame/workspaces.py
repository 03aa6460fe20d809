"""The table of the five workspaces, in the order of their tabs (Ctrl+1 to Ctrl+5)."""

from editor.window.history.history_workspace import HistoryWorkspace
from editor.window.publish.publish_workspace import PublishWorkspace
from editor.window.review.review_workspace import ReviewWorkspace
from editor.window.translate.translate_workspace import TranslateWorkspace
from editor.window.work.workspace import Workspace
from editor.window.write.write_workspace import WriteWorkspace

WORKSPACES: tuple[type[Workspace], ...] = (
    WriteWorkspace,
    TranslateWorkspace,
    ReviewWorkspace,
    HistoryWorkspace,
    PublishWorkspace,
)
