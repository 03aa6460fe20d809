"""The Write workspace: outline, the text of one section, and what it looks like."""

from typing_extensions import override

from editor.window.workspace import Workspace


class WriteWorkspace(Workspace):
    """Where the source and its languages are written."""

    id = "write"

    @override
    def title(self) -> str:
        return self.tr("Write")
