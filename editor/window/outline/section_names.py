"""What a section is called in a sentence: its number and its heading in the source's language."""

from PySide6.QtCore import QObject

from editor.checks.finding import Spot
from editor.policy.policy import Policy
from editor.policy.section import PREAMBLE, Cell, SectionId
from editor.text.steering import filled, joined
from editor.window.outline.outline_model import heading_of
from editor.window.words.language_names import native_name


class SectionNames(QObject):
    """Names sections and places in the language of the interface."""

    def words(self, policy: Policy, section: SectionId) -> str:
        """Such as "§3 Cookies"."""
        heading = heading_of(policy.text(Cell(section, policy.source)))
        if section == PREAMBLE:
            return heading or self.tr("Preamble")
        counted = [one for one in policy.section_ids if one != PREAMBLE]
        number = counted.index(section) + 1 if section in counted else 0
        return filled(self.tr("§{number} {heading}"), number=number, heading=heading or self.tr("No heading"))

    def place(self, policy: Policy, spot: Spot) -> str:
        """Such as "§3 Cookies · English"; empty where a finding concerns the whole policy."""
        section = [] if spot.section is None else [self.words(policy, spot.section)]
        return joined(" · ", [*section, *([] if spot.language is None else [native_name(spot.language)])])
