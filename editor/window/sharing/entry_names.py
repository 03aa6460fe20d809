"""What an entry of a policy is called, and its values in words."""

from PySide6.QtCore import QObject

from editor.policy.editing.merging import EntryClash
from editor.policy.people import Person
from editor.policy.policy import Policy
from editor.policy.section import Section, SectionId
from editor.text.steering import addressed, filled, joined
from editor.window.outline.section_names import SectionNames
from editor.window.words.audience_names import audience_words
from editor.window.words.fact_names import fact_words
from editor.window.words.language_names import native_name


class EntryNames(QObject):
    """Names entries in the language of the interface."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sections = SectionNames(self)

    def words(self, policy: Policy, clash: EntryClash) -> str:
        """Such as "Fact days, English" or "Order of the sections"."""
        match clash.entry.path:
            case ("facts", name):
                return filled(self.tr("Fact {name}"), name=fact_words(name))
            case ("facts", name, language):
                where = self.tr("all languages") if language == "*" else native_name(language)
                return filled(self.tr("Fact {name}, {language}"), name=fact_words(name), language=where)
            case ("titles", language):
                return filled(self.tr("Title in {language}"), language=native_name(language))
            case ("sections", "order"):
                return self.tr("Order of the sections")
            case ("sections", section, *_):
                return self._sections.words(policy, SectionId(section))
            case ("languages", "order"):
                return self.tr("Order of the languages")
            case ("languages", language, *_):
                return native_name(language)
            case ("people", person, *_):
                return filled(self.tr("Person {name}"), name=person)
            case ("time_zone",):
                return self.tr("Time zone")
            case ("notice_days",):
                return self.tr("Days of notice")
            case ("review", *_):
                return self.tr("Rule of approval")
            case ("unknown", row):
                return row
            case path:
                return joined(" · ", path)

    def values(self, clash: EntryClash) -> tuple[str, str, str]:
        """What it was, mine and theirs, in words."""
        return self._value(clash.base), self._value(clash.mine), self._value(clash.theirs)

    def _value(self, value: object) -> str:
        match value:
            case None:
                return self.tr("nothing (removed)")
            case Section(audiences=audiences):
                return filled(self.tr("kept, for {audiences}"), audiences=joined(", ", map(audience_words, audiences)))
            case Person(name=name, email=email, roles=roles):
                return joined(", ", (addressed(name, email), *roles))
            case tuple():
                return joined(" → ", map(str, value))
            case _:
                return str(value)
