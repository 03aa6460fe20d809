"""What failures of terms, memories and the exchange with translators tell a person."""

from collections.abc import Mapping

from editor.desk.sentences.marking import QT_TRANSLATE_NOOP

TRANSLATION: Mapping[str, str] = {
    "BadConceptId": QT_TRANSLATE_NOOP(
        "Failures", "“{text}” cannot name a term: use small letters, digits and hyphens, 63 at most."
    ),
    "UnusableWord": QT_TRANSLATE_NOOP(
        "Failures", "“{word}” holds a line end or another character that no word has. Remove it and try again."
    ),
    "LoopedOrigin": QT_TRANSLATE_NOOP(
        "Failures", "{language} cannot be made from a language that is made from it. Choose another one."
    ),
    "NothingOfUse": QT_TRANSLATE_NOOP(
        "Failures", "{name} has no segment in two of the policy’s languages ({languages}). Choose another file."
    ),
    "NoLanguage": QT_TRANSLATE_NOOP(
        "Failures", "The file does not say between which languages it is (“{text}”). Ask for the file again."
    ),
    "OtherLanguages": QT_TRANSLATE_NOOP(
        "Failures",
        "The file is from {source} into {target}, and the policy does not make {target} from {source}. Choose another"
        " file, or change how the language is made.",
    ),
    "BrokenPackage": QT_TRANSLATE_NOOP(
        "Failures", "The zip cannot be unpacked: it is damaged, or has a password. Ask for it again, without one."
    ),
    "NothingInPackage": QT_TRANSLATE_NOOP(
        "Failures",
        "The zip holds no work of translators: no XLIFF, no table of ours in Word, no TMX and no TBX. Choose another"
        " file.",
    ),
    "NoTable": QT_TRANSLATE_NOOP(
        "Failures",
        "The table in the Word file cannot be read: its last line or the numbers in its first column are missing. Ask"
        " for the file again, with both left as they were.",
    ),
    "NotXml": QT_TRANSLATE_NOOP(
        "Failures", "Line {line} of the file is not XML ({reason}). Ask for the file again, or save it once more."
    ),
    "WrongXml": QT_TRANSLATE_NOOP(
        "Failures",
        "The file is XML of another kind: it begins with “{found}”, not with {expected}. Choose another file.",
    ),
    "TooManyParagraphs": QT_TRANSLATE_NOOP(
        "Failures",
        "The file has {count} paragraphs; {limit} can be held against this policy at once. Import a part of it.",
    ),
}
