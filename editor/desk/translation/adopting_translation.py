"""Taking an existing translation in: which section each part of it is, and the edit that takes it over."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from editor.desk.translation.adoption import AdoptedPart, Adoption, SourceRow, TargetRow, aligned
from editor.desk.translation.memory import aligned_pairs
from editor.desk.translation.translating import mark_in_step
from editor.exchange.blocks.errors import TooManyParagraphs
from editor.exchange.blocks.incoming.draft import Import
from editor.exchange.reading.inner_links import without_inner_links
from editor.exchange.reading.sections import sections
from editor.policy.editing.edits import Batch, Edit, SetText, SetTitle, apply
from editor.policy.language import Tag
from editor.policy.limits import PARAGRAPH_PAIRS
from editor.policy.policy import Policy
from editor.policy.section import Cell, SectionId
from editor.text.markdown.fact_rule import PLACEHOLDER, expand
from editor.text.markdown.segments import Segment, SegmentKind, segments, words_of_segment
from editor.text.translation.bitext import pieces
from editor.text.translation.memory import MemoryOrigin, MemoryPair
from editor.text.translation.section_alignment import align_sections
from editor.text.translation.section_scores import BitextSection
from editor.text.translation.section_signs import SignKind, Signs, signs
from editor.text.translation.term_words import find_words


def adopt(policy: Policy, text: Import, known: Iterable[MemoryPair] = ()) -> Adoption:
    """Hold a text against the source of its language, section by section in any order.

    `known` are pairs that were translated before: a paragraph that stands there tells its section. TooManyParagraphs
    where holding each against each would take minutes.
    """
    origin = policy.origin_of(text.language) or policy.source
    translated = defaultdict(set)
    for pair in (*known, *_standing(policy, text.language, origin)):
        translated[_plain(pair.target)].add(_plain(pair.source))
    sources = [
        SourceRow(section, words, segment)
        for section in policy.section_ids
        for words in (policy.text(Cell(section, origin)),)
        for segment in segments(words)
    ]
    left = [_compared(policy, origin, policy.text(Cell(section, origin)), {}) for section in policy.section_ids]
    targets: list[TargetRow] = []
    right: list[BitextSection] = []
    for one in sections(without_inner_links(text)):
        right.append(_compared(policy, text.language, one.text, translated))
        targets += _rows(one.text, right[-1])
    if len(targets) * len(sources) > PARAGRAPH_PAIRS:
        raise TooManyParagraphs(len(targets), PARAGRAPH_PAIRS // len(sources))
    parts = tuple(
        AdoptedPart(
            part.start,
            part.end,
            None if part.section is None else policy.section_ids[part.section],
            part.confidence,
        )
        for part in align_sections(left, right)
    )
    blank = (None,) * len(targets)
    return aligned(Adoption(text.language, text.title or "", tuple(sources), tuple(targets), parts, blank))


def _standing(policy: Policy, language: Tag, origin: Tag) -> Iterator[MemoryPair]:
    """What stands in the language already, in step or not."""
    for section in policy.section_ids:
        words = policy.text(Cell(section, language))
        if words:
            yield from aligned_pairs(policy.text(Cell(section, origin)), words, MemoryOrigin(section))


def _plain(words: str) -> str:
    return " ".join(words.split())


def _rows(text: str, compared: BitextSection) -> list[TargetRow]:
    found = segments(text)
    return [
        TargetRow(
            text[segment.start : segment.end].rstrip(),
            words_of_segment(text, segment),
            text[found[number - 1].end : segment.start] if number else "\n\n",
            piece,
        )
        for number, (segment, piece) in enumerate(zip(found, compared.pieces, strict=True))
    ]


def _compared(policy: Policy, language: Tag, text: str, known: Mapping[str, set[str]]) -> BitextSection:
    found = segments(text)
    said = [_said(policy, language, text, one, known) for one in found]
    return BitextSection(tuple(pieces(text, found)), tuple(said))


def _said(policy: Policy, language: Tag, text: str, segment: Segment, known: Mapping[str, set[str]]) -> Signs:
    """What a paragraph states, which concepts of the termbase it names, and of what it is the translation."""
    words = expand(words_of_segment(text, segment), policy.values(language))
    found = signs(words, language, segment.kind)
    for concept, one in policy.terms.concepts.items():
        wording = one.words.get(language)
        if wording is not None and find_words(words, wording.preferred):
            found[SignKind.TERM, concept] = 1
    plain = _plain(words)
    found.update((SignKind.MEMORY, source) for source in {plain, *known.get(plain, ())})
    return found


def written_over(policy: Policy, found: Adoption) -> tuple[SectionId, ...]:
    """The sections that have words of their own in the language, and other ones in this text."""
    after = apply(policy, adoption_edit(policy, found, mark=False, over=True))
    return tuple(
        section
        for section in policy.section_ids
        for cell in (Cell(section, found.language),)
        if policy.text(cell) and after.text(cell) != policy.text(cell)
    )


def adoption_edit(policy: Policy, found: Adoption, *, mark: bool, over: bool) -> Edit:
    """The edit that takes a translation over: into sections without words, or `over` those that stand there.

    With `mark` the sections of which every paragraph has its counterpart are in step with the source as it is now.
    Values of facts that stand where the source names them become their names.
    """
    edits: list[Edit] = []
    if found.title and not policy.titles.get(found.language, "").strip():
        edits.append(SetTitle(found.language, found.title))
    after = policy
    still_open = set(found.open_sections())
    for section in dict.fromkeys(row.section for row in found.sources):
        cell = Cell(section, found.language)
        text = _section_text(policy, found, section)
        if not text or (policy.text(cell) and not over):
            continue
        edits.append(SetText(cell, text))
        if mark and section not in still_open:
            after = apply(after, SetText(cell, text))
            marked = mark_in_step(after, cell)
            edits += [] if marked is None else [marked]
    return Batch(tuple(edits))


def _section_text(policy: Policy, found: Adoption, section: SectionId) -> str:
    placed = sorted(
        (place, number)
        for number, place in enumerate(found.places)
        if place is not None and found.sources[place].section == section
    )
    text = ""
    before: int | None = None
    for place, number in placed:
        row = found.targets[number]
        line = row.line
        if row.kind is SegmentKind.HEADING and not text:
            line = f"# {row.words}"
        source = found.sources[place]
        line = _with_facts(policy, found.language, source.text[source.segment.start : source.segment.end], line)
        gap = row.gap if before == number - 1 else "\n\n"
        text += (gap if text else "") + line
        before = number
    return text


def _with_facts(policy: Policy, language: Tag, source: str, line: str) -> str:
    """A line with the names of facts where their values stand, as far as the source names them."""
    names: Sequence[str] = [found[1] for found in PLACEHOLDER.finditer(source)]
    values = policy.values(language)
    for name in names:
        value = values.get(name, "")
        if value and line.count(value) == 1:
            line = line.replace(value, f"{{{{{name}}}}}")
    return line
