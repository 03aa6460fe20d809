"""An answer in Word: what came back, held against what was sent and against the draft, section by section."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from editor.desk.comparison.past_policies import policy_at, released_policy
from editor.desk.exports.editions import DRAFT, draft_pages
from editor.desk.session.writing import taken_ids
from editor.desk.versions.clock import Choose
from editor.desk.versions.releases import TAG
from editor.desk.versions.section_numbers import draft_numbers
from editor.exchange.blocks.block_markdown import markdown_of
from editor.exchange.blocks.blocks import Block, blocks_of
from editor.exchange.blocks.incoming.note_signs import with_footnotes
from editor.exchange.blocks.page import PageSection
from editor.exchange.markup.html_in import decode_html, html_blocks
from editor.exchange.reading.cleaning import Cleaning
from editor.exchange.reading.importing import import_bytes, import_text
from editor.exchange.reading.rich_text import is_rich, is_word
from editor.exchange.reading.sections import sections
from editor.exchange.word.origin import text_digest
from editor.exchange.word.reader.document import DocumentPart, WordDocument
from editor.exchange.word.reader.reading import read_docx
from editor.exchange.word.reader.sections import SeenSection, SeenText, sectioned
from editor.exchange.word.reader.views import Decide, as_sent, seen, seen_notes
from editor.exchange.word.taking import says_the_same, taken_over
from editor.policy.editing.edits import AddSection, Batch, Edit, RemoveSection, SetText, SetTitle
from editor.policy.errors import PolicyError
from editor.policy.language import Tag, tag
from editor.policy.policy import Policy
from editor.policy.section import PREAMBLE, Cell, Section, SectionId, new_section_id
from editor.store.errors import StoreError
from editor.store.repository import Repository
from editor.text.markdown.markdown import escape, heading
from editor.text.numbering.printing import unprinted
from editor.text.redline.section_redline import pair_sections
from editor.text.redline.threeway import is_settled, merged, settled_text

_WORDS = (DocumentPart.TEXT,)
PASTED = "pasted.html"
"""The name of what was copied: all of it is meant, as of a page only its main content is."""


@dataclass(eq=False)
class NotSentFromHere(PolicyError):
    """A Word file that Dateline did not write, so that nothing says which section is which."""


@dataclass(eq=False)
class NoSectionMatches(PolicyError):
    """A text from elsewhere of which no section is like one of the draft: it would take the place of everything."""

    language: str


@dataclass(eq=False)
class OtherLanguage(PolicyError):
    """An answer in another language than the one asked for."""

    language: str
    wanted: str


@dataclass(frozen=True, slots=True)
class AnswerFile:
    """A document that came back. `sent` are the sections as they were sent, as Markdown; `is_known` says that the
    policy holds the very words that the document says it was made from. A file that was not sent from here is held
    against the draft: its `version` is empty, and HTML has only `blocks`."""

    document: WordDocument
    language: Tag
    version: str
    title: str
    sent: tuple[PageSection, ...]
    is_known: bool
    blocks: tuple[Block, ...] = ()

    @property
    def numbers(self) -> frozenset[int]:
        """The changes that others marked."""
        return frozenset(change.number for change in self.document.changes if not change.ours)


@dataclass(frozen=True, slots=True)
class SectionAnswer:
    """What one section would become.

    `section` is None for a new one, which comes after `after`; `text` is empty where it goes. `untracked` says that
    somebody changed it without marking it, `clashes` that the draft changed at the same place since it was sent.
    """

    section: SectionId | None
    after: SectionId | None
    heading: str
    draft: str
    text: str
    untracked: bool = False
    clashes: bool = False


def read_answer(data: bytes, repository: Repository, draft: Policy) -> AnswerFile:
    """The answer in a Word file; NotAWordFile, or NotSentFromHere where it was not exported by Dateline."""
    document = read_docx(data)
    origin = document.origin
    if origin is None:
        raise NotSentFromHere
    language = tag(origin.language)
    draft.language(language)
    for policy in _candidates(repository, draft, origin.version, origin.commit):
        held = sections_in(policy, language)
        if text_digest(policy.titles.get(language, ""), held) == origin.digest:
            return AnswerFile(document, language, origin.version, policy.titles.get(language, ""), held, True)
    return AnswerFile(document, language, origin.version, *_as_shown(document, draft, language), False)


def read_foreign(data: bytes, name: str, draft: Policy, language: Tag) -> AnswerFile:
    """A text from elsewhere, to be held against the draft; UnreadableText with what is wrong with it."""
    draft.language(language)
    sent = sections_in(draft, language)
    title = draft.titles.get(language, "")
    if is_word(data, name):
        return AnswerFile(read_docx(data), language, "", title, sent, False)
    if is_rich(data, name):
        blocks = html_blocks(decode_html(data), whole=name == PASTED).blocks
    else:
        text = import_bytes(data, name, language)
        blocks = blocks_of("\n\n".join(one.text.rstrip("\n") for one in sections(text)))
    return AnswerFile(WordDocument(()), language, "", title, sent, False, blocks)


def _candidates(repository: Repository, draft: Policy, version: str, commit: str) -> Iterator[Policy]:
    """The policies whose words the document may have been made from."""
    yield draft
    try:
        if version.startswith(TAG) and version.removeprefix(TAG).isdecimal():
            yield released_policy(repository, int(version.removeprefix(TAG)))
        elif commit:
            yield policy_at(repository, commit if version == DRAFT else version)
    except StoreError:
        return


def sections_in(policy: Policy, language: Tag) -> tuple[PageSection, ...]:
    """The sections that a language has, as they go out."""
    pages = [page for page in draft_pages(policy) if page.language == language]
    return pages[0].sections if pages else ()


def _as_shown(document: WordDocument, draft: Policy, language: Tag) -> tuple[str, tuple[PageSection, ...]]:
    """What was sent, as far as the document itself shows it."""
    text = sectioned(seen(document, as_sent(document)), draft.section_ids)
    values, numbers = draft.values(language), draft_numbers(draft, language)
    held = []
    for one in text.sections:
        if one.id is not None:
            cell = Cell(SectionId(one.id), language)
            before = PageSection(one.id, draft.text(cell), values=values, numbers=numbers)
            edited = taken_over(before.text, values, one.blocks)
            written = unprinted(edited, before.written, one.id, numbers)
            held.append(PageSection(one.id, written, values=values, numbers=numbers))
    return text.title, tuple(held)


def untracked_sections(answer: AnswerFile) -> frozenset[str]:
    """The sections that are not what was sent though nobody marked a change; those that went or came too."""
    if answer.document.origin is None:
        return frozenset()
    shown = sectioned(seen(answer.document, as_sent(answer.document)), [one.id for one in answer.sent])
    found = {one.id: one.blocks for one in shown.sections}
    differing = {
        one.id
        for one in answer.sent
        if one.text.strip() and not says_the_same(one.text, one.values, found.get(one.id, ()))
    }
    return frozenset(differing | {one.id or "" for one in shown.sections if one.id is None})


def section_answers(answer: AnswerFile, draft: Policy, accepted: Collection[int]) -> tuple[SectionAnswer, ...]:
    """What would become of each section that would change, with these changes of others accepted.

    The draft's own changes since it was sent are kept; where both changed one paragraph, the answer's words are
    shown and the section `clashes`.
    """
    ours = {change.number for change in answer.document.changes if change.ours}
    decide: Decide = frozenset(ours | set(accepted)).__contains__
    known = [one.id for one in answer.sent]
    shown = sectioned(seen(answer.document, decide), known) if answer.version else by_headings(answer, decide)
    sent = {one.id: one for one in answer.sent}
    untracked = untracked_sections(answer)
    found: list[SectionAnswer] = []
    place: SectionId | None = None
    for one in shown.sections:
        blocks = _clean(answer, one.blocks, decide)
        if one.id is None or one.id not in sent:
            text = taken_over("", {}, blocks)
            found.append(SectionAnswer(None, place, heading(text) or "", "", text, "" in untracked))
            continue
        place = SectionId(one.id)
        before = sent.pop(one.id)
        text = unprinted(taken_over(before.text, before.values, blocks), before.written, before.id, before.numbers)
        found += _changed(draft, answer, before, text, untracked)
    for gone in sent.values():
        # A text from elsewhere may hold a part of the policy only; what is not in it is left alone.
        if answer.version and gone.text.strip():
            found += _changed(draft, answer, gone, "", untracked)
    return tuple(one for one in found if one.draft != one.text)


def _changed(
    draft: Policy, answer: AnswerFile, before: PageSection, text: str, untracked: frozenset[str]
) -> Iterator[SectionAnswer]:
    """The section with the answer's words and those of the draft put together."""
    section = SectionId(before.id)
    if section not in draft.section_ids:
        return
    mine = draft.text(Cell(section, answer.language))
    parts = merged(before.written, mine, text)
    answers = [part.theirs for part in parts if not isinstance(part, str)]
    result = (
        settled_text(parts, answers) if text else ("" if mine.rstrip("\n") == before.written.rstrip("\n") else mine)
    )
    clashes = not is_settled(parts) if text else bool(result)
    if not text and clashes:
        result = ""
    name = heading(mine) or heading(text) or ""
    yield SectionAnswer(section, None, name, mine, result, before.id in untracked, clashes)


def _clean(answer: AnswerFile, blocks: Sequence[Block], decide: Decide) -> tuple[Block, ...]:
    """The blocks without what Word leaves in a text; non-breaking spaces stay where the text had any."""
    cleaning = Cleaning(answer.language, ours=any("\u00a0" in one.text for one in answer.sent))
    return cleaning.blocks(with_footnotes(blocks, seen_notes(answer.document, decide)))


def by_headings(answer: AnswerFile, decide: Decide) -> SeenText:
    """The sections of a text from elsewhere: cut as an import is, and paired by their headings, else by likeness.

    NoSectionMatches where none is one of the draft's.
    """
    blocks = answer.blocks or tuple(one.block for one in seen(answer.document, decide) if one.part in _WORDS)
    text = import_text(markdown_of(_clean(answer, blocks, decide)), "answer.md", answer.language)
    made = [(one.heading or "", one.text) for one in sections(text)]
    known = {_folded(heading(one.written, one.values) or ""): one.id for one in answer.sent}
    known |= {_folded(one.heading or ""): one.id for one in answer.sent}
    if text.title and _folded(text.title) in known and made and not made[0][0]:
        # A single section by itself: its heading is no title.
        made[0] = (text.title, f"# {escape(text.title)}\n\n{made[0][1]}")
    ids = {at: known.get(_folded(name)) for at, (name, _) in enumerate(made)}
    left = {one.id: one.text for one in answer.sent if one.id not in ids.values()}
    others = {str(at): made[at][1] for at, found in ids.items() if found is None}
    ids |= {int(new): old for old, new in pair_sections(left, others).items()}
    if left and not any(found and made[at][0] for at, found in ids.items()):
        raise NoSectionMatches(answer.language)
    return SeenText(answer.title, tuple(SeenSection(ids[at], blocks_of(words)) for at, (_, words) in enumerate(made)))


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


def title_of(answer: AnswerFile, accepted: Collection[int]) -> str:
    """The title with these changes accepted."""
    ours = {change.number for change in answer.document.changes if change.ours}
    return sectioned(seen(answer.document, frozenset(ours | set(accepted)).__contains__)).title


def answer_edit(
    policy: Policy, language: Tag, taken: Sequence[SectionAnswer], choose: Choose, title: str | None = None
) -> Edit:
    """The edit that takes these sections in: other words, new sections after their neighbours, and those that go.

    A section that goes in one language goes there only, unless no other language has it.
    """
    edits: list[Edit] = []
    if title is not None and title != policy.titles.get(language, ""):
        edits.append(SetTitle(language, title))
    taken_names = set(taken_ids(policy))
    order = list(policy.section_ids)
    after: dict[SectionId | None, SectionId] = {}
    for one in taken:
        if one.section is None:
            new = new_section_id(one.heading, taken_names, choose)
            taken_names.add(new)
            neighbour = after.get(one.after, one.after)
            at = order.index(neighbour) + 1 if neighbour in order else int(bool(order) and order[0] == PREAMBLE)
            order.insert(at, new)
            after[one.after] = new
            edits += [AddSection(Section(new), at), SetText(Cell(new, language), one.text)]
        elif one.text or any(policy.text(Cell(one.section, other)) for other in policy.tags if other != language):
            edits.append(SetText(Cell(one.section, language), one.text))
        else:
            order.remove(one.section)
            edits.append(RemoveSection(one.section))
    return Batch(tuple(edits))
