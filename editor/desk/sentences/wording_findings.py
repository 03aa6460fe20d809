"""What the checks of wording, scripts and marks tell."""

from collections.abc import Mapping

from editor.desk.sentences.marking import QT_TRANSLATE_NOOP
from editor.desk.sentences.sentence import Sentence

WORDING: Mapping[str, Sentence] = {
    "untranslated/paragraph": Sentence(
        QT_TRANSLATE_NOOP("Findings", "“{words}” is not translated."),
        QT_TRANSLATE_NOOP("Findings", "Translate it: readers of this language would see another one."),
    ),
    "untranslated/piece": Sentence(
        QT_TRANSLATE_NOOP("Findings", "“{words}” may still be in the language of the source."),
        QT_TRANSLATE_NOOP("Findings", "Translate it, or put it among the names that never change."),
    ),
    "script/stranger": Sentence(
        QT_TRANSLATE_NOOP(
            "Findings", "“{character}” belongs to the other Chinese script; here it is written “{form}”."
        ),
        QT_TRANSLATE_NOOP("Findings", "Write “{form}”, unless it stands in a name."),
    ),
    "script/not-standard": Sentence(
        QT_TRANSLATE_NOOP("Findings", "The region’s standard list has no such characters: {characters}."),
        QT_TRANSLATE_NOOP("Findings", "Write the one behind the arrow; “?” says that none is known. Names may stay."),
    ),
    "script/variants": Sentence(
        QT_TRANSLATE_NOOP("Findings", "One word is written in two ways: {forms}."),
        QT_TRANSLATE_NOOP("Findings", "Choose one and use it everywhere."),
    ),
    "script/regional": Sentence(
        QT_TRANSLATE_NOOP("Findings", "Words of two regions stand side by side: {forms}."),
        QT_TRANSLATE_NOOP("Findings", "Keep to one region, and look at each place: some mean something else as well."),
    ),
    "script/other-region": Sentence(
        QT_TRANSLATE_NOOP("Findings", "Another region writes these words so: {words}."),
        QT_TRANSLATE_NOOP("Findings", "Write what stands behind the arrow, unless the word is a name or quoted."),
    ),
    "conversion/risk": Sentence(
        QT_TRANSLATE_NOOP("Findings", "The conversion made “{chosen}” of “{source}”, which may change what is meant."),
        QT_TRANSLATE_NOOP("Findings", "Decide which it is, in the review of the conversion."),
    ),
    "conversion/crossing": Sentence(
        QT_TRANSLATE_NOOP(
            "Findings", "The conversion made “{chosen}” across the border of a word; other forms: {others}."
        ),
        QT_TRANSLATE_NOOP("Findings", "Decide which it is, in the review of the conversion."),
    ),
    "conversion/open": Sentence(
        QT_TRANSLATE_NOOP(
            "Findings", "More than one form is known, and nobody has decided (places: {count}): {words}."
        ),
        QT_TRANSLATE_NOOP("Findings", "Look at each in the review of the conversion."),
    ),
    "spelling/unknown": Sentence(
        QT_TRANSLATE_NOOP("Findings", "No dictionary knows “{word}”."),
        QT_TRANSLATE_NOOP("Findings", "Correct it, or make it one of the policy’s own words."),
    ),
    "terms/forbidden": Sentence(
        QT_TRANSLATE_NOOP("Findings", "“{word}” is not to be used."),
        QT_TRANSLATE_NOOP("Findings", "The termbase prefers: {preferred}."),
    ),
    "terms/name-spelling": Sentence(
        QT_TRANSLATE_NOOP("Findings", "“{written}” is the name “{name}”, spelled otherwise."),
        QT_TRANSLATE_NOOP("Findings", "Write the name as the termbase has it."),
    ),
    "wording/two-words": Sentence(
        QT_TRANSLATE_NOOP("Findings", "Two words for one thing: {forms}."),
        QT_TRANSLATE_NOOP("Findings", "Choose one, unless they mean different things."),
    ),
    "punctuation/half-width": Sentence(
        QT_TRANSLATE_NOOP("Findings", "Half-width marks in Chinese or Japanese words: {marks} (places: {count})."),
        QT_TRANSLATE_NOOP("Findings", "Use marks of full width."),
    ),
    "punctuation/full-width": Sentence(
        QT_TRANSLATE_NOOP("Findings", "Full-width characters where none belong: {marks} (places: {count})."),
        QT_TRANSLATE_NOOP("Findings", "Use marks, letters and digits of half width."),
    ),
    "punctuation/quotes": Sentence(
        QT_TRANSLATE_NOOP("Findings", "Quotes of another language (marks: {count})."),
        QT_TRANSLATE_NOOP("Findings", "Use {quotes} here."),
    ),
    "punctuation/pairs": Sentence(
        QT_TRANSLATE_NOOP("Findings", "“{mark}” has no partner in this paragraph."),
        QT_TRANSLATE_NOOP("Findings", "Add the other one, or remove it."),
    ),
    "punctuation/spacing": Sentence(
        QT_TRANSLATE_NOOP(
            "Findings", "Between Chinese and Latin letters there is a space in {spaced} places and none in {tight}."
        ),
        QT_TRANSLATE_NOOP("Findings", "Use one way everywhere; the policy’s settings can say which."),
    ),
    "typing/doubled-word": Sentence(
        QT_TRANSLATE_NOOP("Findings", "“{word}” stands twice in a row."),
        QT_TRANSLATE_NOOP("Findings", "Remove one."),
    ),
    "typing/doubled-space": Sentence(
        QT_TRANSLATE_NOOP("Findings", "A space too many (places: {count})."),
        QT_TRANSLATE_NOOP("Findings", "Leave one space, or none before a mark."),
    ),
    "typing/invisible": Sentence(
        QT_TRANSLATE_NOOP("Findings", "Characters that nobody sees: {characters} (places: {count})."),
        QT_TRANSLATE_NOOP("Findings", "Remove them: searching and screen readers stumble over them."),
    ),
    "typing/indented": Sentence(
        QT_TRANSLATE_NOOP("Findings", "Spaces before “{words}” make it code: it is shown as such and never converted."),
        QT_TRANSLATE_NOOP("Findings", "Remove the spaces at the beginning of the line, unless it is code."),
    ),
    "typing/bullet": Sentence(
        QT_TRANSLATE_NOOP("Findings", "Bullets of another program: “{mark}” (lines: {count})."),
        QT_TRANSLATE_NOOP("Findings", "Put “- ” there, so that it is a list."),
    ),
    "typing/decomposed": Sentence(
        QT_TRANSLATE_NOOP("Findings", "“{letter}” is typed as a letter and an accent apart (places: {count})."),
        QT_TRANSLATE_NOOP("Findings", "Use one character for both: some fonts and searches need it."),
    ),
}
