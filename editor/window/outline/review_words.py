"""What is said of reviews in the language of the interface: subjects, roles, and why somebody may not approve."""

from PySide6.QtCore import QCoreApplication

from editor.desk.sentences.marking import QT_TRANSLATE_NOOP
from editor.policy.policy import Policy
from editor.policy.reviews.review import Why
from editor.policy.reviews.subject import FACTS, PEOPLE, RULES, WORDS, Subject
from editor.text.steering import filled, joined
from editor.window.outline.section_names import SectionNames
from editor.window.words.language_names import native_name

_CONTEXT = "Reviews"

_PARTS = {
    WORDS: QT_TRANSLATE_NOOP("Reviews", "Titles, order and audiences"),
    FACTS: QT_TRANSLATE_NOOP("Reviews", "Facts"),
    PEOPLE: QT_TRANSLATE_NOOP("Reviews", "People"),
    RULES: QT_TRANSLATE_NOOP("Reviews", "Languages and rules"),
}
_WHY = {
    Why.STRANGER: QT_TRANSLATE_NOOP("Reviews", "You are not among the people of this policy, so you may not approve."),
    Why.OWN_WORDS: QT_TRANSLATE_NOOP("Reviews", "You wrote a part of this, so somebody else has to approve it."),
    Why.CHANGED: QT_TRANSLATE_NOOP("Reviews", "This changes your own entry, so somebody else has to approve it."),
    Why.ROLE: QT_TRANSLATE_NOOP("Reviews", "Your roles do not let you approve this."),
    Why.UNSIGNED: QT_TRANSLATE_NOOP("Reviews", "Approvals are signed here, and you have no key yet."),
    Why.OTHER_KEY: QT_TRANSLATE_NOOP("Reviews", "Your key is not in force yet: a publisher has to approve it first."),
    Why.OTHER_WORDS: QT_TRANSLATE_NOOP("Reviews", "The words have changed since."),
    Why.OTHER_BASE: QT_TRANSLATE_NOOP("Reviews", "There has been another release since."),
    Why.OTHER_SOURCE: QT_TRANSLATE_NOOP("Reviews", "The source has changed since."),
}


def reviewed_part(part: Subject) -> str:
    """A part of the policy that is no text."""
    return QCoreApplication.translate(_CONTEXT, _PARTS[part])


def part_name(subject: Subject) -> str:
    """A part of the policy, a section that goes or a language that ends; empty for a text and for what has no name."""
    if subject.removed is not None:
        return filled(QCoreApplication.translate(_CONTEXT, "Removal of {section}"), section=subject.name)
    if subject.ended is not None:
        words = QCoreApplication.translate(_CONTEXT, "End of {language}")
        return filled(words, language=native_name(subject.ended))
    return reviewed_part(subject) if subject in _PARTS else ""


def why_words(why: Why) -> str:
    """Why whoever sits here may not approve."""
    return QCoreApplication.translate(_CONTEXT, _WHY[why])


def rule_words(rule: str) -> str:
    """A rule by its number, for whoever looks it up."""
    return filled(QCoreApplication.translate(_CONTEXT, "Rule {rule}"), rule=rule)


def subject_words(names: SectionNames, policy: Policy, subject: Subject) -> str:
    """A subject as a person knows it, such as “§2 Use · English”."""
    if (cell := subject.cell) is not None:
        return joined(" · ", (names.words(policy, cell.section), native_name(cell.language)))
    return part_name(subject)


# What is looked up with words of its own stands here, so that lupdate records it.
QT_TRANSLATE_NOOP("Reviews", "Rule {rule}")
QT_TRANSLATE_NOOP("Reviews", "Removal of {section}")
QT_TRANSLATE_NOOP("Reviews", "End of {language}")
