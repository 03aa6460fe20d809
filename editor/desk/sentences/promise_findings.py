"""What the checks of names, references, promises and of the shape of translations tell."""

from collections.abc import Mapping

from editor.desk.sentences.marking import QT_TRANSLATE_NOOP
from editor.desk.sentences.sentence import Sentence

PROMISES: Mapping[str, Sentence] = {
    "names/company": Sentence(
        QT_TRANSLATE_NOOP("Findings", "“{name}” is in no list of this policy."),
        QT_TRANSLATE_NOOP(
            "Findings",
            "If it belongs here, make it a fact or a name of the termbase; else it is left over from another text.",
        ),
    ),
    "names/unlisted": Sentence(
        QT_TRANSLATE_NOOP("Findings", "Names that are in no list of this policy ({count}): {names}."),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Put those that belong here among the termbase’s names; the others may be left over from another text.",
        ),
    ),
    "references/no-number": Sentence(
        QT_TRANSLATE_NOOP("Findings", "“{written}” is named, and there are {count} sections."),
        QT_TRANSLATE_NOOP("Findings", "Correct the number, or link the section by its id."),
    ),
    "references/no-title": Sentence(
        QT_TRANSLATE_NOOP("Findings", "A section “{title}” is named, and no heading reads so."),
        QT_TRANSLATE_NOOP("Findings", "Correct the title, or link the section by its id."),
    ),
    "references/nothing": Sentence(
        QT_TRANSLATE_NOOP("Findings", "The section “{section}” has no heading here that a reference could name."),
        QT_TRANSLATE_NOOP("Findings", "Give that section a heading here, or write the words of the link."),
    ),
    "references/typed-number": Sentence(
        QT_TRANSLATE_NOOP("Findings", "“{number}” is typed before “{heading}”, and sections are numbered."),
        QT_TRANSLATE_NOOP("Findings", "Take it off: the number is printed from the order of the sections."),
    ),
    "promises/notice": Sentence(
        QT_TRANSLATE_NOOP("Findings", "“{here}” of notice are promised; the policy’s rule says {days} days."),
        QT_TRANSLATE_NOOP(
            "Findings", "Let the text and the rule say the same; the rule stands among the policy’s details."
        ),
    ),
    "promises/no-contact": Sentence(
        QT_TRANSLATE_NOOP("Findings", "“{heading}” names no way to make contact."),
        QT_TRANSLATE_NOOP("Findings", "Give an e-mail address, a telephone number or a form."),
    ),
    "promises/right-missing": Sentence(
        QT_TRANSLATE_NOOP("Findings", "The right that {language} calls “{right}” is not named here."),
        QT_TRANSLATE_NOOP("Findings", "Name it here as well."),
    ),
    "promises/right-elsewhere": Sentence(
        QT_TRANSLATE_NOOP("Findings", "Another section lists rights that this one leaves out: {rights}."),
        QT_TRANSLATE_NOOP("Findings", "Let both lists name the same rights, or one refer to the other."),
    ),
    "promises/date-at-top": Sentence(
        QT_TRANSLATE_NOOP("Findings", "“{words}” is promised, and this policy was never published under a date."),
        QT_TRANSLATE_NOOP("Findings", "Publish it: pages then carry the date at their top."),
    ),
    "promises/review": Sentence(
        QT_TRANSLATE_NOOP("Findings", "A review every year is promised; the last release is of {updated}."),
        QT_TRANSLATE_NOOP("Findings", "Review the policy and publish it before a year is over."),
    ),
    "promises/old": Sentence(
        QT_TRANSLATE_NOOP("Findings", "The last release is of {updated}."),
        QT_TRANSLATE_NOOP("Findings", "Some laws ask for a review every {months} months."),
    ),
    "structure/headings": Sentence(
        QT_TRANSLATE_NOOP("Findings", "{here} headings stand here, {there} in {language}."),
        QT_TRANSLATE_NOOP("Findings", "Let both have the same parts."),
    ),
    "structure/items": Sentence(
        QT_TRANSLATE_NOOP("Findings", "{here} list items stand here, {there} in {language}."),
        QT_TRANSLATE_NOOP("Findings", "Look for the item that is missing or too much."),
    ),
    "structure/rows": Sentence(
        QT_TRANSLATE_NOOP("Findings", "{here} rows of tables stand here, {there} in {language}."),
        QT_TRANSLATE_NOOP("Findings", "Look for the row that is missing or too much."),
    ),
    "structure/paragraphs": Sentence(
        QT_TRANSLATE_NOOP("Findings", "{here} paragraphs stand here, {there} in {language}."),
        QT_TRANSLATE_NOOP("Findings", "Look for the paragraph that is missing, too much, or joined with another."),
    ),
}
