"""Pages that hold the places of workspaces still to come."""

from typing_extensions import override

from editor.window.workspace import Workspace


class TranslateWorkspace(Workspace):
    """Place of the Translate workspace."""

    id = "translate"

    @override
    def title(self) -> str:
        return self.tr("Translate")
