"""Which release is to be the draft again."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from editor.policy.releases.release import Manifest
from editor.window.publish.release_choice import release_choice
from editor.window.widgets.form_dialog import FormDialog


class RestoreDialog(FormDialog):
    """Offers the releases, newest first; `release` is the one that was chosen."""

    def __init__(self, releases: Sequence[Manifest], parent: QWidget) -> None:
        super().__init__("", "", parent)
        self._releases = releases
        self.setWindowTitle(self.tr("Restore a release as a new draft"))
        self.confirm.setText(self.tr("Restore as a new draft"))
        self._which: QComboBox = release_choice(releases, self.tr("Which release"))
        self.form.addRow(self.tr("Which release"), self._which)
        self.explain(
            self.tr(
                "The draft becomes what this release was, in every language. Readers keep what they have until you"
                " publish, and you can take it back."
            )
        )

    def release(self) -> Manifest:
        """The release that was chosen."""
        return self._releases[max(0, self._which.currentIndex())]
