"""For whom a section is: the audiences as chips, none of them for everyone."""

from PySide6.QtWidgets import QWidget

from editor.policy.policy import Policy
from editor.policy.section import EVERYONE, Section
from editor.window.widgets.chip_field import ChipField
from editor.window.widgets.form_dialog import FormDialog
from editor.window.words.audience_names import audience_items


class AudienceDialog(FormDialog):
    """Asks for the audiences of a section; those that the policy has already are offered first."""

    def __init__(self, policy: Policy, section: Section, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Who the section is for"))
        self.confirm.setText(self.tr("Set"))
        self.explain(self.tr("Pages tell readers for whom a section is. Leave it empty for everyone."))
        used = tuple(name for one in policy.sections for name in one.audiences)
        chosen = () if section.audiences == EVERYONE else section.audiences
        self._audiences = ChipField(audience_items(used), chosen, self.tr("Audiences"))
        self.form.addRow(self.tr("Audiences"), self._audiences)

    def audiences(self) -> tuple[str, ...]:
        """What was chosen, as a policy writes it."""
        names = ("-".join(one.lower().split()) for one in self._audiences.values)
        return tuple(dict.fromkeys(name for name in names if name)) or EVERYONE
