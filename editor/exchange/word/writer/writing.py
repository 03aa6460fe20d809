"""A text as a Word file, clean or as a redline with tracked changes."""

from datetime import UTC

from lxml import etree

from editor.data import data_dir
from editor.exchange.blocks.changes.block_changes import Fate, line_pieces
from editor.exchange.blocks.changes.change_words import change_words, with_what_went
from editor.exchange.blocks.incoming.xml_files import check_fit
from editor.exchange.blocks.page_words import page_words
from editor.exchange.word.elements import Element, make, name, written
from editor.exchange.word.numbering import Numbering
from editor.exchange.word.origin import TITLE_MARK, section_mark
from editor.exchange.word.writer.marks import Marks
from editor.exchange.word.writer.package import FOOTER, HEADER, CoreProperties, package
from editor.exchange.word.writer.paragraphs import Paragraphs, bold_pieces, plain_pieces
from editor.exchange.word.writer.text import WordSection, WordText, moved_between
from editor.text.locales import fallbacks, is_right_to_left
from editor.text.steering import became, filled, isolated

_EAST_ASIAN = {
    "zh-Hans": ("Microsoft YaHei", "zh-CN"),
    "zh": ("Microsoft JhengHei", "zh-TW"),
    "ja": ("Yu Gothic", "ja-JP"),
    "ko": ("Malgun Gothic", "ko-KR"),
}
_PAGE = {"w:w": "11906", "w:h": "16838"}
_MARGINS = {"w:top": "1304", "w:right": "1304", "w:bottom": "1304", "w:left": "1304"} | {
    "w:header": "624",
    "w:footer": "624",
    "w:gutter": "0",
}


def docx(text: WordText) -> bytes:
    """The bytes of the file, the same for the same text; UnfitCharacter where Word could not read it."""
    _check(text)
    writer = _Writer(text)
    document = writer.document()
    parts = {
        "styles": styles_part(text.language),
        "settings": (data_dir("resources") / "word" / "settings.xml").read_bytes(),
        "fontTable": (data_dir("resources") / "word" / "fontTable.xml").read_bytes(),
        "numbering": written(writer.numbering.part()),
        FOOTER: written(_footer(text)),
    }
    if text.header:
        parts[HEADER] = written(_header(text))
    if writer.marks.comments:
        parts["comments"] = written(make("w:comments", None, *writer.marks.comments))
    origin = text.origin
    properties = CoreProperties(
        title=text.titles[1],
        author=text.author,
        language=text.language,
        identifier=origin.identifier,
        version=origin.version,
        keywords=origin.commit,
        description=f"{origin.date} {origin.author}".strip(),
        date=text.date,
    )
    return package(written(document), parts, writer.marks.links, properties)


def mark_date(text: WordText) -> str:
    """The moment of the marks as Word writes it."""
    return text.date.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _check(text: WordText) -> None:
    named = [("", text.titles[0] + text.titles[1])]
    for section in text.sections:
        blocks = [block for change in section.changes for block in (change.old, change.new) if block is not None]
        named += [(section.new or section.old or "", block.text) for block in blocks]
    for where, said in named:
        check_fit(where, said)


class _Writer:
    """Writes one document from front to back."""

    def __init__(self, text: WordText) -> None:
        self._text = text
        sections = frozenset(one.new for one in text.sections if one.new is not None)
        self.marks = Marks(text.author, mark_date(text), sections)
        self.numbering = Numbering()
        self._paragraphs = Paragraphs(self.marks, self.numbering, right_to_left=is_right_to_left(text.language))

    def document(self) -> Element:
        body = make("w:body")
        body.append(self._title())
        body.extend([self._paragraphs.paragraph("Subtitle", plain_pieces(line)) for line in self._text.head])
        moves = _told_moves(self._text)
        for at, section in enumerate(self._text.sections):
            self.numbering.learn(at, section.changes)
            self._paragraphs.section(at)
            body.extend(self._section(section, moves))
        body.append(_page_properties(self._text))
        return make("w:document", None, body)

    def _title(self) -> Element:
        old, new = self._text.titles
        title = self._paragraphs.paragraph("Title", line_pieces(old, new), is_new=not old)
        start, end = self.marks.bookmark(TITLE_MARK)
        title.insert(1, start)
        title.append(end)
        return title

    def _section(self, section: WordSection, moves: dict[tuple[int, Fate], str]) -> list[Element]:
        elements: list[Element] = []
        for change in section.changes:
            elements += self._paragraphs.block(change, moves)
            if change is section.changes[0] and section.notes:
                notes = [self._paragraphs.paragraph("ReleaseNote", plain_pieces(note)) for note in section.notes]
                elements += notes
        names = [section_mark(section.new)] if section.new is not None else []
        if section.old is not None and section.old != section.new:
            names.append(section_mark(section.old, gone=True))
        for mark in names if elements else ():
            start, end = self.marks.bookmark(mark)
            if elements[0].tag == name("w:p"):
                elements[0].insert(1, start)
            else:
                elements.insert(0, start)
            elements[-1].append(end)
        return elements


def _told_moves(text: WordText) -> dict[tuple[int, Fate], str]:
    """What the comment at either end of each move says: where it went or came from, and what changed on the way."""
    words = page_words(text.language).versions
    told: dict[tuple[int, Fate], str] = {}
    for number, (gone, new) in moved_between(text.sections).items():
        introduction = page_words(text.language).introduction
        told[number, Fate.GONE] = filled(words.moved_to, section=new or introduction)
        told[number, Fate.NEW] = filled(words.moved_from, section=gone or introduction)
    changes = {number: change for section in text.sections for number, change in section.told}
    found = {number: one for section in text.sections for number, one in change_words(section.changes).items()}
    said = with_what_went(found, changes)
    for section in text.sections:
        for number, change in section.told:
            here = (change.move or 0, Fate.NEW)
            if here in told and not change.has_left and number in said and (said[number].old or said[number].new):
                changed = became(said[number].old, said[number].new, leftward=is_right_to_left(text.language))
                told[here] += "\n" + filled(words.moved_changed, changes=changed)
    return told


def styles_part(language: str) -> bytes:
    """The styles with the fonts and the direction of the language."""
    east, tag = next((_EAST_ASIAN[one] for one in fallbacks(language) if one in _EAST_ASIAN), ("MS Gothic", "ja-JP"))
    right_to_left = is_right_to_left(language)
    styles = (data_dir("resources") / "word" / "styles.xml").read_text("utf-8")
    for place, said in (
        ("EAST-ASIAN-LANGUAGE", tag),
        ("EAST-ASIAN", east),
        ("LATIN-LANGUAGE", "en-US" if right_to_left or tag.startswith(language[:2]) else language),
        ("COMPLEX-LANGUAGE", language if right_to_left else "ar-SA"),
        ("COMPLEX", "Arial"),
    ):
        styles = styles.replace(f'"{place}"', f'"{said}"')
    if not right_to_left:
        return styles.encode()
    tree = etree.fromstring(styles.encode())
    normal = tree.find(f"{name('w:style')}[@{name('w:styleId')}='Normal']")
    if normal is not None:
        normal.append(make("w:pPr", None, make("w:bidi")))
    return written(tree)


def _header(text: WordText) -> Element:
    paragraphs = Paragraphs(Marks("", "", frozenset()), Numbering(), right_to_left=is_right_to_left(text.language))
    return make("w:hdr", None, paragraphs.paragraph("Header", bold_pieces(text.header)))


def _footer(text: WordText) -> Element:
    """The stamp in short, and the page's number."""
    marks = Paragraphs(Marks("", "", frozenset()), Numbering(), right_to_left=is_right_to_left(text.language))
    paragraph = marks.paragraph("Footer", plain_pieces(f"{isolated(text.footer)} · " if text.footer else ""))
    before, _, rest = page_words(text.language).versions.page.partition("{page}")
    between, _, after = rest.partition("{pages}")
    for said, field in ((before, " PAGE "), (between, " NUMPAGES ")):
        paragraph.extend(marks.runs(plain_pieces(said)))
        digits = make("w:r", None, make("w:t"))
        digits[0].text = "1"
        paragraph.append(make("w:fldSimple", {"w:instr": field}, digits))
    paragraph.extend(marks.runs(plain_pieces(after)))
    return make("w:ftr", None, paragraph)


def _page_properties(text: WordText) -> Element:
    properties = make("w:sectPr")
    if text.header:
        properties.append(make("w:headerReference", {"w:type": "default", "r:id": HEADER}))
    properties.append(make("w:footerReference", {"w:type": "default", "r:id": FOOTER}))
    properties.append(make("w:pgSz", _PAGE))
    properties.append(make("w:pgMar", _MARGINS))
    if is_right_to_left(text.language):
        properties.append(make("w:bidi"))
    return properties
