"""What a place of the draft is called where words were found or are to be replaced."""

from PySide6.QtCore import QCoreApplication

from editor.desk.findings.searching import FactValue, Part, PolicyTitle
from editor.policy.policy import ANY_LANGUAGE, Policy
from editor.policy.section import Cell
from editor.text.steering import filled, joined
from editor.window.outline.section_names import SectionNames
from editor.window.words.fact_names import fact_words
from editor.window.words.language_names import native_name


def place_words(policy: Policy, names: SectionNames, place: Cell | Part) -> str:
    """Such as "§3 Cookies · English", "Title · English" or "Fact days · every language"."""
    match place:
        case Cell(section=section, language=language):
            return joined(" · ", (names.words(policy, section), native_name(language)))
        case PolicyTitle(language):
            title = QCoreApplication.translate("SearchPlaces", "Title")
            return joined(" · ", (title, native_name(language)))
        case FactValue(name, language):
            words = filled(QCoreApplication.translate("SearchPlaces", "Fact {name}"), name=fact_words(name))
            every = QCoreApplication.translate("SearchPlaces", "every language")
            return joined(" · ", (words, every if language == ANY_LANGUAGE else native_name(language)))
