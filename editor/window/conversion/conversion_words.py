"""The sentences over and under a conversion's review."""

from PySide6.QtCore import QObject

from editor.desk.conversion.examining import Examined
from editor.text.steering import filled


class ConversionWords(QObject):
    """Says how a conversion stands, in the language of the interface."""

    def check_tab(self, found: Examined | None) -> str:
        """The tab of what is to be looked at."""
        if found is None or not found.target or not found.open:
            return self.tr("To check")
        return filled(self.tr("To check · {count}"), count=len(found.open))

    def hand_tab(self, count: int) -> str:
        """The tab of the edits by hand."""
        return filled(self.tr("By hand · {count}"), count=count) if count else self.tr("By hand")

    def elsewhere(self, count: int) -> str:
        """The button that goes to another section."""
        return self.tr("%n more to check in other sections", "", count)

    def state(self, found: Examined) -> str:
        """What is to be done."""
        if not found.target:
            return self.tr("Not converted yet. Below is what converting would ask.")
        if not found.is_current:
            return self.tr("The source or the rules changed since. Converting again keeps edits made by hand.")
        risky = sum(1 for one in found.open if one.question.risk is not None)
        if risky:
            return self.tr("%n place(s) may change what a clause means: decide them before a release.", "", risky)
        if found.open:
            return self.tr("A key from 1 to 9 takes a form; Delete asks again.")
        return self.tr("Nothing is left to check here.")

    def proof(self, found: Examined) -> tuple[str, str]:
        """What is proved: that no place is forgotten, and what the text is made of; and the name of the rules."""
        rules = filled(self.tr("Rules of conversion: {config}"), config=found.rules.config)
        listed, folded = len(found.made.asked), len(found.made.review.folded)
        places = self.tr(
            "%n place(s) have several forms: {listed} listed, {folded} settled by a word.", "", listed + folded
        )
        places = filled(places, listed=listed, folded=folded)
        if not found.target or not found.is_current:
            return places, rules
        if found.by_hand is None:
            made = self.tr("The text that it was made from is in no version, so it cannot be recomputed.")
        else:
            made = self.tr("The text is the source converted, with decisions: {decisions}, edits by hand: {edits}.")
            made = filled(made, decisions=len(found.made.used), edits=len(found.hand_edits))
        return "\n".join((places, made)), rules
