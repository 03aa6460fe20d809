"""What the report of an import tells a person: why a line is a heading, and what was found on the way."""

from collections.abc import Mapping

from editor.desk.sentences.marking import QT_TRANSLATE_NOOP
from editor.exchange.draft import Evidence
from editor.exchange.report import Note, NoteCode

CONTEXT = "Import"
"""Under which the window translates these sentences."""

EVIDENCE: Mapping[Evidence, str] = {
    Evidence.CONTENTS: QT_TRANSLATE_NOOP("Import", "named in the contents list"),
    Evidence.ARTICLE: QT_TRANSLATE_NOOP("Import", "counted as an article"),
    Evidence.NUMBERED: QT_TRANSLATE_NOOP("Import", "numbered"),
    Evidence.CAPITALS: QT_TRANSLATE_NOOP("Import", "in capitals"),
    Evidence.UNDERLINED: QT_TRANSLATE_NOOP("Import", "underlined"),
    Evidence.STANDS_ALONE: QT_TRANSLATE_NOOP("Import", "short, and stands alone"),
    Evidence.LEADS_A_LIST: QT_TRANSLATE_NOOP("Import", "leads a list"),
    Evidence.MARKDOWN: QT_TRANSLATE_NOOP("Import", "a Markdown heading"),
    Evidence.PERSON: QT_TRANSLATE_NOOP("Import", "chosen by you"),
}

NOTES: Mapping[NoteCode, str] = {
    NoteCode.BOM_DROPPED: QT_TRANSLATE_NOOP("Import", "A byte order mark at the beginning was dropped."),
    NoteCode.LINE_ENDS: QT_TRANSLATE_NOOP("Import", "{count} line ends of another system were made plain."),
    NoteCode.TITLE: QT_TRANSLATE_NOOP("Import", "“{words}” was taken for the title."),
    NoteCode.DATE: QT_TRANSLATE_NOOP("Import", "The date “{words}” was set aside: the stamp of a release says it."),
    NoteCode.CONTENTS: QT_TRANSLATE_NOOP(
        "Import", "A contents list of {count} lines was set aside: pages make their own."
    ),
    NoteCode.UNDERLINE: QT_TRANSLATE_NOOP("Import", "A rule under a heading was set aside."),
    NoteCode.DEFINITION: QT_TRANSLATE_NOOP("Import", "The link definition “{words}” was put into its links."),
    NoteCode.HEADING_REPLACED: QT_TRANSLATE_NOOP("Import", "The heading “{words}” gave way to your words."),
    NoteCode.HEADING_NOT_LISTED: QT_TRANSLATE_NOOP("Import", "The contents list forgets “{words}”."),
    NoteCode.ENTRY_WITHOUT_HEADING: QT_TRANSLATE_NOOP(
        "Import", "The contents list names “{words}”, and no heading reads so."
    ),
    NoteCode.HEADING_REPEATED: QT_TRANSLATE_NOOP("Import", "{count} sections have the heading “{words}”."),
    NoteCode.SECTION_EMPTY: QT_TRANSLATE_NOOP("Import", "The section “{words}” has no text."),
    NoteCode.NO_HEADING: QT_TRANSLATE_NOOP("Import", "No heading was found: the text becomes one section."),
    NoteCode.LINES_JOINED: QT_TRANSLATE_NOOP(
        "Import", "The text was wrapped at {count} columns; its lines were joined to paragraphs."
    ),
    NoteCode.BULLETS_REPLACED: QT_TRANSLATE_NOOP("Import", "{count} bullets “{words}” were made list items."),
    NoteCode.LEAKED_BULLET: QT_TRANSLATE_NOOP(
        "Import", "“{words}” begins with a letter l that looks like a bullet gone wrong. It was kept."
    ),
    NoteCode.RAW_HTML: QT_TRANSLATE_NOOP("Import", "“{words}” is HTML, which pages show as plain characters."),
    NoteCode.ATTRIBUTES: QT_TRANSLATE_NOOP("Import", "“{words}” is a mark of another program. It was kept."),
    NoteCode.PLACEHOLDER: QT_TRANSLATE_NOOP("Import", "“{words}” reads as a fact: set it in the policy details."),
}


def note_facts(note: Note) -> dict[str, str]:
    """What fills the sentence of a note."""
    return {"words": note.words, "count": str(note.count)}
