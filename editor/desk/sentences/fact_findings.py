"""What the checks of facts tell."""

from collections.abc import Mapping

from editor.desk.sentences.marking import QT_TRANSLATE_NOOP
from editor.desk.sentences.sentence import Sentence

FACTS: Mapping[str, Sentence] = {
    "facts/differs": Sentence(
        QT_TRANSLATE_NOOP("Findings", "“{here}” stands here, “{there}” in {language}."),
        QT_TRANSLATE_NOOP("Findings", "Let both say the same: find out which one is meant."),
    ),
    "facts/swapped": Sentence(
        QT_TRANSLATE_NOOP("Findings", "“{here}” stands here where {language} has “{there}”: figures were swapped."),
        QT_TRANSLATE_NOOP("Findings", "Put each figure where the other text has it."),
    ),
    "facts/missing": Sentence(
        QT_TRANSLATE_NOOP("Findings", "“{there}” of {language} is not stated here."),
        QT_TRANSLATE_NOOP("Findings", "State it here as well, or take it out there."),
    ),
    "facts/added": Sentence(
        QT_TRANSLATE_NOOP("Findings", "“{here}” is not stated in {language}."),
        QT_TRANSLATE_NOOP("Findings", "Take it out, or state it there as well."),
    ),
    "facts/address": Sentence(
        QT_TRANSLATE_NOOP("Findings", "The address “{here}” is nearly the one in {language}, “{there}”."),
        QT_TRANSLATE_NOOP("Findings", "Correct it if it is mistyped."),
    ),
    "facts/disagrees": Sentence(
        QT_TRANSLATE_NOOP("Findings", "“{here}” stands here, and “{there}” where the same thing is said before."),
        QT_TRANSLATE_NOOP("Findings", "State it once, as a fact of the policy, or let both say the same."),
    ),
    "facts/otherwise": Sentence(
        QT_TRANSLATE_NOOP("Findings", "“{here}” is nearly the fact “{fact}”, which is “{value}”."),
        QT_TRANSLATE_NOOP("Findings", "Use the fact, unless another address is meant."),
    ),
    "facts/written-out": Sentence(
        QT_TRANSLATE_NOOP("Findings", "“{value}” is the fact “{fact}”, written out."),
        QT_TRANSLATE_NOOP("Findings", "Use the fact, so that it is changed in one place."),
    ),
}
