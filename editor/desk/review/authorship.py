"""Who had a hand in the words of each subject since they were last released (R3), folded over a history."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from editor.desk.review.review_subjects import SubjectStanding
from editor.desk.review.version_reader import THERE, VersionReader
from editor.policy.language import Tag
from editor.policy.people import Person, bare_key, person_of
from editor.policy.reviews.subject import EXCEPTION, FACTS, PEOPLE, RULES, WORDS, Subject, of_cell, of_end, of_removal
from editor.policy.section import Cell, SectionId
from editor.recall import counted
from editor.store.formats.layout import FACTS_FILE, PEOPLE_FILE, POLICY_FILE, text_path
from editor.store.history import Version
from editor.store.repository import Snapshot

NOBODY: frozenset[str] = frozenset()
Authors = Mapping[Subject, Mapping[str, frozenset[str]]]
"""By subject and words, the names of those who had a hand in them."""
_COAUTHOR = re.compile(r"^co-authored-by:[^<\n]*<([^>\n]+)>[ \t]*$", re.IGNORECASE | re.MULTILINE)


class Hands:
    """By subject and words: the ids or addresses of those who wrote a part of them.

    Words that come back are those of whoever wrote them first: an undo makes nobody their author. What was released is
    nobody's any more. By the rules of places nobody is forgotten: words that were given up before a release and come
    back after it are those of whoever wrote them, and of whoever brings them back. The text of a section is that also
    in another section of its language, and with other facts in it.
    """

    def __init__(self, reader: VersionReader) -> None:
        self.by_words: dict[Subject, dict[str, frozenset[str]]] = {}
        self.old: dict[Subject, dict[str, frozenset[str]]] = {}
        """Who wrote what was given up before the last release, and was never released; texts of sections apart."""
        self.texts: dict[str, frozenset[str]] = {}
        """Who wrote texts of sections that were never released, by language and words, and by language and blob."""
        self.remembers = True
        """Whether the rules that judge forget nobody."""
        self._reader = reader
        self._base: dict[Subject, str] = {}
        self._changed_by: dict[str, tuple[Subject, ...]] = {}

    def take(
        self,
        version: Version,
        snapshot: Snapshot,
        parents: Sequence[Snapshot],
        paths: Collection[str],
        who: frozenset[str],
        newest: Snapshot | None = None,
    ) -> None:
        """Take in what one version changed.

        `newest` is the parent of a joining version that holds the last release: what differs from it has an author.
        """
        changed: list[Subject] = []
        met = self._met(snapshot, parents)
        for subject in (*self._touched(snapshot, parents, paths), *met):
            now = self._reader.words(snapshot, subject)
            before = [self._reader.words(parent, subject) for parent in parents] or [""]
            if newest is None:
                kept = now in before
            else:  # words that nobody wrote since they were given up are those of whoever brings them back
                authored = now == self._base.get(subject) or now in self.by_words.get(subject, {})
                kept = authored and now == self._reader.words(newest, subject)
            if kept:
                continue
            changed.append(subject)
            known = self.by_words.setdefault(subject, {})
            if now == self._base.get(subject):
                continue
            if now not in known:
                apart = () if now in before else before
                hands = self._of_facts(snapshot) if apart and subject in met else who
                names = _names_of_text(subject, now, snapshot)
                hands |= self._forgotten(subject, *names)
                known[now] = hands.union(*(self._of(subject, one) for one in apart))
                self._remember(subject, known[now], *names)
            elif subject == PEOPLE and newest is None and self.remembers:
                known[now] |= who
        self._changed_by[version.id] = tuple(changed)

    def _of(self, subject: Subject, words: str) -> frozenset[str]:
        known = self.by_words.get(subject, {})
        return known[words] if words in known else self._forgotten(subject, words)

    def _forgotten(self, subject: Subject, words: str, blob: str = "") -> frozenset[str]:
        if not self.remembers:
            return NOBODY
        if subject.cell is None:
            return self.old.get(subject, {}).get(words, NOBODY)
        written = (self.texts.get(f"{subject.folder}/{one}", NOBODY) for one in (words, blob))
        return NOBODY.union(*written)

    def _remember(self, subject: Subject, who: frozenset[str], *names: str) -> None:
        """Of a section's text, who wrote it, whatever becomes of it."""
        for one in names if subject.cell is not None else ():
            key = f"{subject.folder}/{one}"
            self.texts[key] = self.texts.get(key, NOBODY) | who

    def add(self, subjects: Iterable[Subject], who: frozenset[str]) -> None:
        """Somebody took on what an unsigned version brought, and so whatever was made of it since."""
        for subject in subjects:
            known = self.by_words.setdefault(subject, {})
            for words in known:
                if words != self._base.get(subject):
                    known[words] |= who
                    self._remember(subject, who, words)

    def share(self, subject: Subject, words: str, who: frozenset[str]) -> None:
        """These words are somebody's as well, whose suggestion they hold."""
        known = self.by_words.setdefault(subject, {})
        if words != self._base.get(subject):
            known[words] = known.get(words, NOBODY) | who
            self._remember(subject, who, words)

    def settle(self, subject: Subject, words: str) -> None:
        """These words were agreed to: from here on they are nobody's, as if they were released."""
        self._base[subject] = words
        self._give_up(subject, {words})
        self.by_words[subject] = {words: NOBODY}

    def subjects_of(self, version: str) -> tuple[Subject, ...]:
        """What a version changed."""
        return self._changed_by.get(version, ())

    def drafts(self) -> dict[Subject, dict[str, frozenset[str]]]:
        """The authors of words that are not those that were released."""
        kept = {}
        for subject, known in self.by_words.items():
            if own := {words: who for words, who in known.items() if words != self._base.get(subject)}:
                kept[subject] = own
        return kept

    def resume(
        self,
        snapshot: Snapshot,
        released: SubjectStanding,
        drafts: Authors,
        old: Authors = MappingProxyType({}),
        texts: Mapping[str, frozenset[str]] = MappingProxyType({}),
    ) -> None:
        """Go on after a release, with the authors of what it left out."""
        self.release(snapshot, released)
        self.by_words = {subject: dict(known) for subject, known in drafts.items()}
        self.old, self.texts = {subject: dict(known) for subject, known in old.items()}, dict(texts)

    def release(self, snapshot: Snapshot, released: SubjectStanding) -> None:
        """Begin anew: only drafts that the release left out keep their authors."""
        self._base = {subject: side.words for subject, side in released.sides.items()}
        self._base.update({of_removal(section): THERE for section in released.sections})
        self._base.update({of_end(language): THERE for language in released.languages})
        for subject, known in self.by_words.items():
            draft = self._reader.words(snapshot, subject)
            base = self._base.get(subject, "")
            self._give_up(subject, {base, draft})
            self.by_words[subject] = {base: NOBODY} | ({draft: known.get(draft, NOBODY)} if draft != base else {})
        for subject in self.by_words:
            side = released.sides.get(subject)
            for one in (side.words, side.blob) if side is not None and self.texts else ():
                self.texts.pop(f"{subject.folder}/{one}", None)
        self._changed_by.clear()

    def _give_up(self, subject: Subject, kept: Collection[str]) -> None:
        """Remember who wrote words that are no draft any more; what was released is nobody's."""
        if subject.cell is not None:
            return
        old = self.old.setdefault(subject, {})
        for words, who in self.by_words.get(subject, {}).items():
            if who and words not in kept:
                old[words] = old.get(words, NOBODY) | who
        for words in kept:
            old.pop(words, None)
        if not old:
            del self.old[subject]

    def release_unread(self, snapshot: Snapshot, released: SubjectStanding, who: frozenset[str]) -> None:
        """The same where nobody read what single versions changed: whoever made one counts for every draft left out."""
        self.release(snapshot, released)
        for path, blob in snapshot.blobs("text/").items():
            cell = cell_at(path)
            if cell is None:
                continue
            subject = of_cell(cell)
            side = released.sides.get(subject)
            if side is not None and side.blob == blob:
                continue
            draft = self._reader.words(snapshot, subject)
            if draft != self._base.get(subject):
                self.by_words.setdefault(subject, {})[draft] = who
                self._remember(subject, who, draft, blob)

    def _touched(self, snapshot: Snapshot, parents: Sequence[Snapshot], paths: Collection[str]) -> Iterator[Subject]:
        if FACTS_FILE in paths:
            yield FACTS
            yield from self._with_facts(snapshot, paths)
        for path in paths:
            cell = cell_at(path)
            if cell is not None:
                yield of_cell(cell)
        if PEOPLE_FILE in paths:
            yield PEOPLE
        if POLICY_FILE in paths:
            yield from (WORDS, RULES, EXCEPTION)
            now = self._reader.policy(snapshot)
            for before in map(self._reader.policy, parents):
                yield from map(of_removal, set(now.section_ids).symmetric_difference(before.section_ids))
                yield from map(of_end, set(now.published).symmetric_difference(before.published))

    def _met(self, snapshot: Snapshot, parents: Sequence[Snapshot]) -> frozenset[Subject]:
        """The cells that say anew what nobody wrote so: the text of one parent with the facts of another."""
        facts = {parent.blob(FACTS_FILE) for parent in parents}
        if len(facts) < 2 or snapshot.blob(FACTS_FILE) not in facts:
            return frozenset()
        texts = [parent.blobs("text/") for parent in parents]
        own = snapshot.blobs("text/").items()
        changed = [path for path, blob in own if all(known.get(path) != blob for known in texts)]
        return frozenset(self._with_facts(snapshot, changed))

    def _of_facts(self, snapshot: Snapshot) -> frozenset[str]:
        return self.by_words.get(FACTS, {}).get(self._reader.words(snapshot, FACTS), NOBODY)

    def _with_facts(self, snapshot: Snapshot, paths: Collection[str]) -> Iterator[Subject]:
        """The other cells whose words hold facts."""
        for path, blob in snapshot.blobs("text/").items():
            cell = cell_at(path)
            text = self._reader.text(blob) if cell is not None and path not in paths else None
            if cell is not None and text is not None and "{{" in text:
                yield of_cell(cell)


def _names_of_text(subject: Subject, words: str, snapshot: Snapshot) -> tuple[str, str]:
    """The digest of words as they are read, and the blob of the text as it is written, whatever its facts."""
    return words, "" if subject.cell is None else snapshot.blob(text_path(subject.cell)) or ""


@counted(1 << 14)
def cell_at(path: str) -> Cell | None:
    """The cell whose text stands at a path."""
    parts = path.split("/")
    if len(parts) != 3 or parts[0] != "text" or not parts[2].endswith(".md"):
        return None
    return Cell(SectionId(parts[2].removesuffix(".md")), Tag(parts[1]))


def names_of(version: Version, people: Iterable[Person], signer: Person | None) -> frozenset[str]:
    """The names of those who made a version: ids and addresses of signer or author and of co-authors, and the signer's
    keys, which are theirs under any other name.
    """
    known = tuple(people)
    keys = NOBODY if signer is None else frozenset(map(bare_key, signer.keys))
    found = {version.author.email.casefold(), *(mail.strip().casefold() for mail in _COAUTHOR.findall(version.message))}
    persons = [signer, *(person_of(known, email) for email in found)]
    return keys | found | {one.id for one in persons if one is not None}
