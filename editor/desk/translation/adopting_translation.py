"""Taking an existing translation in: which paragraph of it goes with which of the source, and so into which section."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from editor.desk.translation.translating import mark_in_step
from editor.exchange.blocks.incoming.draft import Import
from editor.exchange.reading.inner_links import without_inner_links
from editor.exchange.reading.sections import sections
from editor.policy.editing.edits import Batch, Edit, SetText, SetTitle, apply
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell, SectionId
from editor.text.markdown.fact_rule import PLACEHOLDER
from editor.text.markdown.segments import Segment, SegmentKind, segments, words_of_segment
from editor.text.translation.bitext import align_pieces, by_place, pieces


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A paragraph of the policy's own text."""

    section: SectionId
    text: str
    segment: Segment

    @property
    def words(self) -> str:
        """What is translated of it."""
        return words_of_segment(self.text, self.segment)


@dataclass(frozen=True, slots=True)
class TargetRow:
    """A paragraph of the text that comes in: with its mark, and what stands between it and the one before."""

    line: str
    words: str
    kind: SegmentKind
    gap: str


@dataclass(frozen=True, slots=True)
class Adoption:
    """A translation held against its source. `places` says for each of its paragraphs with which of the source it goes.

    They rise; None is a paragraph that is left out.
    """

    language: Tag
    title: str
    sources: tuple[SourceRow, ...]
    targets: tuple[TargetRow, ...]
    places: tuple[int | None, ...]

    def at(self, place: int) -> tuple[int, ...]:
        """The paragraphs of the translation that go with one of the source."""
        return tuple(number for number, found in enumerate(self.places) if found == place)

    def moved(self, target: int, place: int | None) -> "Adoption":
        """With one paragraph at another place; those before and behind give way so that the order stays."""
        if place is not None:
            place = max(0, min(place, len(self.sources) - 1))
        changed = list(self.places)
        changed[target] = place
        if place is not None:
            for number, found in enumerate(changed):
                if found is not None and number < target:
                    changed[number] = min(found, place)
                elif found is not None and number > target:
                    changed[number] = max(found, place)
        return replace(self, places=tuple(changed))

    def open_sections(self) -> tuple[SectionId, ...]:
        """The sections in which a paragraph of the source has none, or one of the translation is on its own."""
        missing = {
            row.section
            for place, row in enumerate(self.sources)
            if len(self.at(place)) != 1 and row.segment.kind is not SegmentKind.RULE
        }
        return tuple(section for section in dict.fromkeys(row.section for row in self.sources) if section in missing)

    def paired(self) -> int:
        """How many paragraphs of the source have exactly one of the translation."""
        return sum(len(self.at(place)) == 1 for place in range(len(self.sources)))


def adopt(policy: Policy, text: Import) -> Adoption:
    """Hold a text against the source of its language, over all sections at once."""
    origin = policy.origin_of(text.language) or policy.source
    sources = [
        SourceRow(section, words, segment)
        for section in policy.section_ids
        for words in (policy.text(Cell(section, origin)),)
        for segment in segments(words)
    ]
    targets: list[TargetRow] = []
    read = []
    for one in sections(without_inner_links(text)):
        found = segments(one.text)
        read += pieces(one.text, found)
        for number, segment in enumerate(found):
            gap = one.text[found[number - 1].end : segment.start] if number else "\n\n"
            line = one.text[segment.start : segment.end].rstrip()
            targets.append(TargetRow(line, words_of_segment(one.text, segment), segment.kind, gap))
    pairs = align_pieces([piece for row in sources for piece in pieces(row.text, [row.segment])], read)
    _, back = by_place(pairs)
    places: list[int | None] = []
    last = 0
    for number in range(len(targets)):
        # A paragraph of its own stays with the one before it, where a person will see it.
        last = back[number][0] if number in back else last
        places.append(last if sources else None)
    return Adoption(text.language, text.title or "", tuple(sources), tuple(targets), tuple(places))


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
    text = ""
    before: int | None = None
    for number, place in enumerate(found.places):
        if place is None or found.sources[place].section != section:
            continue
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
    names = [found[1] for found in PLACEHOLDER.finditer(source)]
    values = policy.values(language)
    for name in names:
        value = values.get(name, "")
        if value and line.count(value) == 1:
            line = line.replace(value, f"{{{{{name}}}}}")
    return line


def counted(found: Adoption) -> tuple[int, int, int]:
    """How many paragraphs the source has, how many have one counterpart, and how many of the text are left out."""
    words: Sequence[SourceRow] = [row for row in found.sources if row.segment.kind is not SegmentKind.RULE]
    return len(words), found.paired(), sum(place is None for place in found.places)
