"""The translation memory of a policy: every aligned pair of all its versions, and the memories that were brought in."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path

from editor import __version__
from editor.desk.translation.translating import cell_state
from editor.exchange.blocks.errors import ExchangeError, NothingOfUse
from editor.exchange.blocks.incoming.outside_files import read_outside
from editor.exchange.blocks.incoming.xml_files import file_name
from editor.exchange.termbases.tmx import Unit, read_tmx, write_tmx
from editor.policy.canonical import canonical_text
from editor.policy.language import Tag
from editor.policy.limits import MEMORY_BYTES
from editor.policy.policy import Policy
from editor.policy.section import Cell, SectionId
from editor.policy.sync import CellState, SyncRecord
from editor.store.disk import atomic
from editor.store.errors import StoreError
from editor.store.formats.layout import read_sync
from editor.store.repository import Repository, Snapshot
from editor.text.conversion.routes import route
from editor.text.markdown.segments import Segment, SegmentKind, segments, words_of_segment
from editor.text.translation.bitext import align_pieces, pieces
from editor.text.translation.memory import Memory, MemoryOrigin, MemoryPair
from editor.text.translation.sentence_bitext import sentence_pairs

FOLDER = "memory"
MOST = 200_000
"""The most pairs that a memory holds."""


_KNOWN = (CellState.IN_STEP, CellState.CONVERTED)
"""The states of texts that are remembered here; only what somebody put in step goes out to others."""


@dataclass(frozen=True, slots=True)
class Texts:
    """A source and its translation as they once were in step."""

    source: str
    target: str
    origin: MemoryOrigin


@dataclass(frozen=True, slots=True)
class Remembered:
    """What a memory is made of: texts of this policy, newest first, and units of the files in `memory/`.

    `unread` are files that are no memory.
    """

    texts: tuple[Texts, ...]
    units: tuple[tuple[str, Unit], ...]
    unread: tuple[str, ...]


def remember(
    repository: Repository, language: Tag, origin: Tag, stop: Callable[[], bool] = lambda: False
) -> Remembered:
    """Read what the history of a policy knows of a language made from another, and the memories in its newest version.

    `stop` is asked between versions.
    """
    texts = tuple(_history(repository, language, origin, stop))
    units: list[tuple[str, Unit]] = []
    unread: list[str] = []
    head = repository.head()
    snapshot = None if head is None else repository.snapshot(head)
    for path in () if snapshot is None else snapshot.paths(FOLDER):
        if stop():
            break
        try:
            assert snapshot is not None
            units += ((path, unit) for unit in islice(read_tmx(snapshot.read(path)), MOST - len(units)))
        except (ExchangeError, StoreError):
            unread.append(path)
    return Remembered(texts, tuple(units), tuple(unread))


def build(policy: Policy, language: Tag, known: Remembered, stop: Callable[[], bool] = lambda: False) -> Memory:
    """The memory: the draft's own pairs first, then those of the history, then those of the files."""
    origin = policy.origin_of(language)
    if origin is None:
        return Memory(())
    return Memory(_pairs(policy, language, origin, known, stop), (origin, language))


def known_pairs(policy: Policy, repository: Repository, language: Tag) -> Iterator[MemoryPair]:
    """What history, memories and draft know of a language that is made from another; nothing of one that is not."""
    origin = policy.origin_of(language)
    if origin is not None:
        yield from _pairs(policy, language, origin, remember(repository, language, origin), lambda: False)


def aligned_pairs(source: str, target: str, origin: MemoryOrigin) -> list[MemoryPair]:
    """The pairs of a text and its translation, segment by segment."""
    left, right = segments(source), segments(target)
    if [_shape(one) for one in left] == [_shape(one) for one in right]:
        places = [(i, i + 1, i, i + 1) for i in range(len(left))]
    else:
        found = align_pieces(pieces(source, left), pieces(target, right))
        places = [(pair.i, pair.i_end, pair.j, pair.j_end) for pair in found]
    made = []
    for i, i_end, j, j_end in places:
        if left[i].kind is SegmentKind.RULE:
            continue
        here = " ".join(words_of_segment(source, one) for one in left[i:i_end])
        there = " ".join(words_of_segment(target, one) for one in right[j:j_end])
        made.append(MemoryPair(here, there, origin))
    return made


def policy_units(policy: Policy, languages: Iterable[Tag]) -> Iterator[Unit]:
    """The pairs of every text of the draft that is in step, for a TMX file."""
    for language in languages:
        origin = policy.origin_of(language)
        if origin is None:
            continue
        for texts in _draft(policy, language, origin):
            for pair in aligned_pairs(texts.source, texts.target, texts.origin):
                yield Unit({origin: pair.source, language: pair.target}, pair.origin.section)


def memory_path(name: str) -> str:
    """Where a memory that comes in under this file name is kept."""
    return f"{FOLDER}/{file_name(name, '.tmx')}"


def speaks(one: Tag, other: Tag) -> bool:
    """Whether two tags name one written language: `en-US` and `en`, but not `zh-TW` and `zh-CN`."""
    first, second = one.partition("-")[0], other.partition("-")[0]
    if first != second:
        return False
    return first != "zh" or one == other or _is_hans(one) == _is_hans(other)


def _is_hans(tag: Tag) -> bool:
    # Where a conversion to Simplified Chinese is known, the tag is one of the Traditional kinds.
    return route(tag, "zh-Hans") is None


def _pairs(
    policy: Policy, language: Tag, origin: Tag, known: Remembered, stop: Callable[[], bool]
) -> Iterator[MemoryPair]:
    seen: set[tuple[str, str]] = set()
    count = 0
    for texts in (*_draft(policy, language, origin, _KNOWN), *known.texts):
        if stop() or count > MOST:
            return
        if (texts.source, texts.target) in seen:
            continue
        seen.add((texts.source, texts.target))
        for pair in aligned_pairs(texts.source, texts.target, texts.origin):
            for one in (pair, *_sentences(pair, (origin, language))):
                count += 1
                yield one
    for path, unit in known.units:
        said = _pair(unit, origin, language)
        if said is not None and count < MOST:
            count += 1
            whole = MemoryPair(*said, MemoryOrigin(file=path.rpartition("/")[2]))
            yield from (whole, *_sentences(whole, (origin, language)))


def _sentences(pair: MemoryPair, languages: tuple[Tag, Tag]) -> Iterator[MemoryPair]:
    """The sentences of a pair of paragraphs, each as a pair of its own."""
    for source, target in sentence_pairs(pair.source, pair.target, languages):
        yield MemoryPair(source, target, pair.origin)


def _draft(
    policy: Policy, language: Tag, origin: Tag, states: Collection[CellState] = (CellState.IN_STEP,)
) -> Iterator[Texts]:
    for section in policy.section_ids:
        cell = Cell(section, language)
        if cell_state(policy, cell) in states:
            yield Texts(policy.text(Cell(section, origin)), policy.text(cell), MemoryOrigin(section))


def _history(repository: Repository, language: Tag, origin: Tag, stop: Callable[[], bool]) -> Iterator[Texts]:
    """The texts of every version in which a translation was in step with the source that its record names."""
    folders: set[tuple[str | None, str | None]] = set()
    known: set[tuple[str, str]] = set()
    records: dict[str, SyncRecord | None] = {}
    for version in repository.versions():
        if stop():
            return
        snapshot = repository.snapshot(version.id)
        at = snapshot.folder(f"sync/{language}"), snapshot.folder(f"text/{language}")
        if None in at or at in folders:
            continue
        folders.add(at)
        yield from _version(repository, snapshot, (language, origin), version.committed.date(), known, records)


def _version(
    repository: Repository,
    snapshot: Snapshot,
    languages: tuple[Tag, Tag],
    day: date,
    known: set[tuple[str, str]],
    records: dict[str, SyncRecord | None],
) -> Iterator[Texts]:
    language, origin = languages
    texts, sources = snapshot.blobs(f"text/{language}"), snapshot.blobs(f"text/{origin}")
    for path, blob in snapshot.blobs(f"sync/{language}").items():
        name = path.rpartition("/")[2].removesuffix(".toml")
        target = texts.get(f"text/{language}/{name}.md")
        if target is None or (blob, target) in known:
            continue
        if blob not in records:
            records[blob] = _record(repository, path, blob)
        record = records[blob]
        if record is None or sources.get(f"text/{origin}/{name}.md") != record.source_blob:
            continue
        known.add((blob, target))
        try:
            source, words = (repository.read_blob(one).decode() for one in (record.source_blob, target))
        except (StoreError, UnicodeDecodeError):
            continue
        yield Texts(canonical_text(source), canonical_text(words), MemoryOrigin(SectionId(name), day))


def _record(repository: Repository, path: str, blob: str) -> SyncRecord | None:
    try:
        return read_sync(path, repository.read_blob(blob))
    except StoreError:
        return None


def _shape(segment: Segment) -> tuple[SegmentKind, int]:
    return segment.kind, segment.level


@dataclass(frozen=True, slots=True)
class ReadMemory:
    """A memory that comes in: where it will be kept, what that file will hold, how many segments are of use here."""

    name: str
    path: str
    data: bytes
    count: int


def read_memory(file: Path, policy: Policy) -> ReadMemory:
    """Read a TMX file; only what is in languages of the policy is kept. NothingOfUse where there is no such thing."""
    with atomic.disk(file):
        data = read_outside(file, MEMORY_BYTES)
    read = memory_of(file.name, data, policy)
    if read is None:
        raise NothingOfUse(file.name, policy.tags)
    return read


def memory_of(name: str, data: bytes, policy: Policy) -> ReadMemory | None:
    """The same for the bytes of a file; None where no segment is in two languages of the policy."""
    units = []
    for unit in read_tmx(data):
        words = {tag: said for tag, said in unit.words.items() if any(speaks(tag, one) for one in policy.tags)}
        if len(words) > 1:
            units.append(Unit(words, unit.note))
    if not units:
        return None
    return ReadMemory(name, memory_path(name), write_tmx(units, policy.source, __version__), len(units))


def is_kept(repository: Repository, policy: Policy, read: ReadMemory) -> bool:
    """Whether every pair of a memory is known: from the draft, from the history, or from a memory that is kept."""
    units = tuple(read_tmx(read.data))
    for language in policy.tags:
        origin = policy.origin_of(language)
        if origin is None:
            continue
        said = {pair for unit in units if (pair := _pair(unit, origin, language)) is not None}
        known = {(_plain(pair.source), _plain(pair.target)) for pair in known_pairs(policy, repository, language)}
        if not said <= known:
            return False
    return True


def _pair(unit: Unit, origin: Tag, language: Tag) -> tuple[str, str] | None:
    """What a unit says in two languages of ours, whatever they are called there."""
    source = next((words for tag, words in unit.words.items() if speaks(tag, origin)), "")
    target = next((words for tag, words in unit.words.items() if speaks(tag, language)), "")
    return (_plain(source), _plain(target)) if source and target and not speaks(origin, language) else None


def _plain(words: str) -> str:
    return " ".join(words.split())


def own_memory(policy: Policy, languages: Iterable[Tag]) -> bytes | None:
    """The pairs of the draft that are in step, as a TMX file; None where there are none."""
    units = tuple(policy_units(policy, languages))
    return write_tmx(units, policy.source, __version__) if units else None
