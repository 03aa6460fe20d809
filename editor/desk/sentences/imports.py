"""What the report of an import tells a person: why a line is a heading, and what was found on the way."""

from collections.abc import Mapping

from editor.desk.sentences.marking import QT_TRANSLATE_NOOP
from editor.exchange.blocks.draft import Evidence
from editor.exchange.reading.report import Note, NoteCode

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
    NoteCode.LEAKED_BULLETS: QT_TRANSLATE_NOOP(
        "Import", "{count} paragraphs that began with a bullet as text were made list items."
    ),
    NoteCode.PLAIN_SPACES: QT_TRANSLATE_NOOP("Import", "{count} non-breaking spaces were made plain."),
    NoteCode.STRAIGHT_QUOTES: QT_TRANSLATE_NOOP(
        "Import", "{count} curly quotation marks were made straight, as the policy has them."
    ),
    NoteCode.SOFT_HYPHENS: QT_TRANSLATE_NOOP("Import", "{count} invisible characters were taken out."),
    NoteCode.SYMBOLS: QT_TRANSLATE_NOOP(
        "Import", "{count} characters of a symbol font were read as well as could be. Look at them."
    ),
    NoteCode.PICTURES: QT_TRANSLATE_NOOP(
        "Import", "{count} pictures were left out; a description stays in their place."
    ),
    NoteCode.TEXT_BOXES: QT_TRANSLATE_NOOP("Import", "The words of {count} text boxes came after their paragraphs."),
    NoteCode.FOOTNOTES: QT_TRANSLATE_NOOP("Import", "{count} footnotes were put at the ends of their sections."),
    NoteCode.MERGED_CELLS: QT_TRANSLATE_NOOP("Import", "{count} merged cells of tables were parted. Look at them."),
    NoteCode.CONTENTS_FIELD: QT_TRANSLATE_NOOP(
        "Import", "{count} lines of a contents list were left out: pages make their own."
    ),
    NoteCode.BOLD_HEADINGS: QT_TRANSLATE_NOOP(
        "Import", "{count} paragraphs in bold were taken for headings, since none was set as one."
    ),
    NoteCode.DEAD_LINKS: QT_TRANSLATE_NOOP(
        "Import", "{count} links led to a place that no page has; their words were kept."
    ),
    NoteCode.TRACKED: QT_TRANSLATE_NOOP("Import", "{count} tracked changes were taken as accepted."),
    NoteCode.COMMENTS: QT_TRANSLATE_NOOP("Import", "{count} comments were left out."),
}


def note_facts(note: Note) -> dict[str, str]:
    """What fills the sentence of a note."""
    return {"words": note.words, "count": str(note.count)}
