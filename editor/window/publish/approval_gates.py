"""The gate of approvals before a release: who still has to agree, or why nobody has to."""

from PySide6.QtCore import QObject, Signal

from editor.desk.review.agreeing import Agreement
from editor.policy.people import PUBLISHER, person_of
from editor.policy.policy import Policy
from editor.policy.reviews.review import Verdict
from editor.text.steering import filled
from editor.window.outline.review_words import rule_words, subject_words
from editor.window.outline.section_names import SectionNames
from editor.window.publish.gates import Fix, Gate, GateLine, cut
from editor.window.widgets.cards import Tone

SHOWN = 12
"""The most subjects that are named as not approved; the rest is counted."""


class ApprovalGates(QObject):
    """Says what is agreed. `review_wanted` asks for the place where people agree."""

    review_wanted = Signal()

    def __init__(self, names: SectionNames, parent: QObject) -> None:
        super().__init__(parent)
        self._names = names

    def gate(self, policy: Policy, found: Agreement | None, publisher: str) -> Gate:
        """The gate for a draft; `publisher` is the e-mail of whoever would publish."""
        if found is None or found.alone:
            evidence, rule = self.tr("one person at this release and at the last"), rule_words("R5")
            return Gate("approvals", self.tr("Nobody else has to approve"), Tone.FINE, evidence, details=rule)
        look = Fix(self.tr("Review"), self.tr("Go to what has to be approved"), self.review_wanted.emit)
        lines = [GateLine(self._line(policy, one), (look,)) for one in found.open]
        for doubt in found.reviews.doubts:
            words = filled(
                self.tr("A version of {author} is not signed by anyone of the policy"), author=doubt.version.author.name
            )
            lines.append(GateLine(words, (look,)))
        person = person_of(found.reviews.regime.people, publisher)
        if person is None or not person.has_role(PUBLISHER):
            words = filled(self.tr("{email} has no role to publish; ask a publisher to do it"), email=publisher)
            lines.append(GateLine(words))
        if lines:
            title = self.tr("%n thing(s) not approved yet", "", len(lines))
            rest = self.tr("and %n more", "", max(0, len(lines) - SHOWN))
            return Gate("approvals", title, Tone.ERROR, "", cut(lines, SHOWN, rest))
        count = sum(len(one.approvals) for one in found.verdicts if one.needed)
        evidence = self.tr("%n approval(s) under the rule of the last release", "", count)
        return Gate("approvals", self.tr("Everything is approved"), Tone.FINE, evidence)

    def reason(self, found: Agreement | None) -> str:
        """Why there can be no release for want of agreement; empty where there can."""
        if found is None or found.alone or not (found.open or found.reviews.doubts):
            return ""
        return self.tr("%n thing(s) not approved yet.", "", len(found.open) + len(found.reviews.doubts))

    def _line(self, policy: Policy, one: Verdict) -> str:
        name = subject_words(self._names, policy, one.matter.subject)
        if one.objections:
            record = one.objections[0].record
            words = self.tr("{subject}: {who} asks for changes: {reason}")
            return filled(words, subject=name, who=record.by, reason=" ".join(record.text.split()) or "–")
        words = self.tr("{subject}: {found} of {needed} approvals")
        return filled(words, subject=name, found=len(one.approvals), needed=one.needed)
