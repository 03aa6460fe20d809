"""What the report of an import tells a person: why a line is a heading, and what was found on the way."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from editor.desk.sentences.marking import QT_TRANSLATE_NOOP, fill
from editor.exchange.blocks.incoming.draft import Evidence
from editor.exchange.blocks.incoming.losses import FROM_TEXT, Loss, LossKind
from editor.exchange.blocks.incoming.word_count import words_in
from editor.exchange.reading.report import Note, NoteCode
from editor.exchange.reading.word_counts import WordCounts

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
    Evidence.MARKDOWN: QT_TRANSLATE_NOOP("Import", "set as a heading"),
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
        "Import", "“{words}” begins with a letter l that looks like a broken bullet. It was kept."
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
    NoteCode.PICTURES: QT_TRANSLATE_NOOP("Import", "{count} pictures were left out."),
    NoteCode.TEXT_BOXES: QT_TRANSLATE_NOOP("Import", "The words of {count} text boxes came after their paragraphs."),
    NoteCode.FOOTNOTES: QT_TRANSLATE_NOOP("Import", "{count} footnotes were put at the ends of their sections."),
    NoteCode.MERGED_CELLS: QT_TRANSLATE_NOOP("Import", "{count} merged cells of tables were parted. Look at them."),
    NoteCode.BOLD_HEADINGS: QT_TRANSLATE_NOOP(
        "Import", "{count} paragraphs in bold were taken for headings, since none was set as one."
    ),
    NoteCode.DEAD_LINKS: QT_TRANSLATE_NOOP(
        "Import", "{count} links led to a place that no page has; their words were kept."
    ),
    NoteCode.TRACKED: QT_TRANSLATE_NOOP("Import", "{count} tracked changes were taken as accepted."),
}

LOSSES: Mapping[LossKind, str] = {
    LossKind.PAGE_HEADER: QT_TRANSLATE_NOOP("Import", "The header of the pages was left out: “{words}”."),
    LossKind.PAGE_FOOTER: QT_TRANSLATE_NOOP("Import", "The footer of the pages was left out: “{words}”."),
    LossKind.CONTENTS: QT_TRANSLATE_NOOP(
        "Import", "A contents list was left out, since pages make their own: “{words}”."
    ),
    LossKind.PLACEHOLDER: QT_TRANSLATE_NOOP(
        "Import", "A field that still asks to be filled in was left out: “{words}”."
    ),
    LossKind.DRAWING: QT_TRANSLATE_NOOP("Import", "The words of a drawing were left out: “{words}”."),
    LossKind.OWN_NOTE: QT_TRANSLATE_NOOP("Import", "A note that Dateline itself had added was left out: “{words}”."),
    LossKind.BROKEN_PART: QT_TRANSLATE_NOOP(
        "Import", "The part {place} of the file is damaged, so what it says is missing. Save the file again to get it."
    ),
    LossKind.EMBEDDED: QT_TRANSLATE_NOOP(
        "Import", "The file {place} inside this one cannot be read here. Open this one in Word, and copy its words."
    ),
    LossKind.UNKNOWN: QT_TRANSLATE_NOOP("Import", "An element that Dateline does not know was left out: “{words}”."),
    LossKind.UNPLACED: QT_TRANSLATE_NOOP(
        "Import", "These words of the file found no place in the text: “{words}”. Look for them in the file."
    ),
    LossKind.NAVIGATION: QT_TRANSLATE_NOOP("Import", "Navigation was left out: “{words}”."),
    LossKind.FURNITURE: QT_TRANSLATE_NOOP("Import", "What stands around the text was left out: “{words}”."),
    LossKind.CONTROL: QT_TRANSLATE_NOOP("Import", "A button or a field was left out: “{words}”."),
    LossKind.OUTSIDE: QT_TRANSLATE_NOOP(
        "Import", "This stands outside the main text and was left out: “{words}”. Import the whole page to have it."
    ),
    LossKind.HIDDEN: QT_TRANSLATE_NOOP("Import", "Hidden words, which no reader sees, were left out: “{words}”."),
    LossKind.DELETED: QT_TRANSLATE_NOOP(
        "Import", "“{words}” was left out: {place} had deleted it with changes tracked."
    ),
    LossKind.COMMENT: QT_TRANSLATE_NOOP("Import", "A comment was left out: “{words}”."),
    LossKind.PICTURE: QT_TRANSLATE_NOOP("Import", "A picture was left out, which is described as “{words}”."),
    LossKind.UNSHOWN: QT_TRANSLATE_NOOP(
        "Import", "“{words}” was left out: it stands in the file ({place}), and not in the text."
    ),
    LossKind.HEADING_NUMBER: QT_TRANSLATE_NOOP(
        "Import", "The number “{words}” before the heading was taken off, since the policy numbers its sections."
    ),
}
COUNTS = QT_TRANSLATE_NOOP(
    "Import", "Of {seen} words that a reader sees, {taken} came in, {aside} were set aside and {left} left out."
)
ADDED = QT_TRANSLATE_NOOP("Import", "{added} words came in that stand nowhere in the file. Look at the text.")
UNDER = QT_TRANSLATE_NOOP("Import", "Under “{place}”: {words}")
"""What was left out where: the heading above it, and the sentence about it."""
_MOST = 14
"""Words of a loss that are quoted; how many there are is said."""


def note_facts(note: Note) -> dict[str, str]:
    """What fills the sentence of a note."""
    return {"words": note.words, "count": str(note.count)}


def loss_facts(loss: Loss) -> dict[str, str]:
    """What fills the sentence of a loss."""
    words = loss.words.split()
    shown = " ".join(words[:_MOST])
    # Chinese and Japanese have no spaces between their words.
    shown = shown if len(shown) <= 10 * _MOST else shown[: 10 * _MOST]
    rest = "" if shown == " ".join(words) else f" … ({len(words_in(loss.words))})"
    return {"words": shown + rest, "place": loss.place}


def count_facts(counts: WordCounts) -> dict[str, str]:
    """What fills the sentence that the words come out even, and the one that they do not."""
    left = counts.left_out + len(counts.missing)
    figures = {"seen": counts.seen, "taken": counts.taken, "aside": counts.set_aside, "left": left}
    return {name: f"{figure:,}" for name, figure in {**figures, "added": counts.added}.items()}


def told_losses(losses: Sequence[Loss], translate: Callable[[str], str] = str) -> Iterator[str]:
    """A sentence for each loss, with the heading above it; `translate` gives the words of a language for a template."""
    for loss in losses:
        words = fill(translate(LOSSES[loss.kind]), loss_facts(loss))
        under = loss.kind in FROM_TEXT and loss.place
        yield fill(translate(UNDER), {"place": loss.place[:80], "words": words}) if under else words


def told_counts(counts: WordCounts, translate: Callable[[str], str] = str) -> Iterator[str]:
    """The sum in a sentence, and another where words came in that are not in the file."""
    yield fill(translate(COUNTS), count_facts(counts))
    if counts.added:
        yield fill(translate(ADDED), count_facts(counts))
