"""The sentences about formats and rules that this Dateline does not know, or that went back."""

from collections.abc import Mapping

from editor.desk.sentences.marking import QT_TRANSLATE_NOOP

FORMATS: Mapping[str, str] = {
    "NewerFormat": QT_TRANSLATE_NOOP(
        "Failures",
        "This policy was written by a newer Dateline (format {format}, rules {rules}). Get the newest one to open it.",
    ),
    "FormatGoneBack": QT_TRANSLATE_NOOP(
        "Failures",
        "The policy's files went back to an older format than that of release {number}. Run dateline upgrade, or set"
        " format {format} in the policy's details.",
    ),
}

GET_VERSION = QT_TRANSLATE_NOOP(
    "Failures",
    "This policy was written by a newer Dateline (format {format}, rules {rules}). Get Dateline {version} or a later"
    " one to open it.",
)
