"""Random lives of three people who work apart, made with git plumbing, and a model of who wrote and agreed to what.

The model knows people, words and what was built on what; it knows no git, no clock and no rule of the program's.
"""

import random
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from editor.desk.review.review_subjects import people_side
from editor.desk.versions.digests import text_words
from editor.policy.people import Person, PersonId, bare_key
from editor.policy.releases.release import Manifest
from editor.policy.reviews.review import Record, RecordKind, ReviewSide
from editor.policy.reviews.subject import PEOPLE, Subject, of_cell
from editor.policy.section import Cell
from editor.store.formats.layout import people_bytes, text_path
from editor.store.formats.manifest import manifest_bytes, manifest_digest, manifest_path, read_manifest
from editor.store.formats.reviews import record_files
from editor.store.history import Author, blob_id
from editor.store.signing.signatures import Signer, allowed_signers
from tests.desk.proof.plumbing import MAIN, crafted, file_at, git_of, tree_with
from tests.desk.review.test_review_attacks import MALLORY
from tests.desk.reviewing_people import CHEN, DORA, LIN, House
from tests.policy.values import EN, HANT, KEEP, USE

CELLS = (Cell(USE, EN), Cell(KEEP, EN))
WORKERS = {"lin": LIN, "chen": CHEN, "dora": DORA}
REVIEWERS = ("chen", "dora")


@dataclass(frozen=True)
class Said:
    """One record in the model: who said what about which words, with which key, in which version."""

    who: str
    kind: RecordKind
    cell: Cell
    words: str
    key: str
    version: str


@dataclass
class Life:
    """One random history over a house with one release; `given_up` are words of Dora's from before that release."""

    house: House
    start: str
    keys: dict[str, tuple[Signer, Signer]]
    given_up: str
    everybody: tuple[Person, ...]
    chance: random.Random
    tips: dict[str, str] = field(default_factory=dict)
    words: dict[str, dict[Cell, str]] = field(default_factory=dict)
    built_on: dict[str, frozenset[str]] = field(default_factory=dict)
    authors: dict[str, frozenset[str]] = field(default_factory=dict)
    said: list[Said] = field(default_factory=list)
    made_with: dict[str, tuple[str, str]] = field(default_factory=dict)
    files: dict[str, dict[str, bytes]] = field(default_factory=dict)
    unsigned: set[str] = field(default_factory=set)
    retired: tuple[str, str, str] | None = None
    left: tuple[str, str] | None = None
    count: int = 0

    def __post_init__(self) -> None:
        first = {cell: file_at(self.house, self.start, text_path(cell)).decode() for cell in CELLS}
        self.base, self.now = first, self.house.clock.now()
        self.data = file_at(self.house, self.start, manifest_path(1))
        self.last = read_manifest(manifest_path(1), self.data)
        self.signers = {who: pair[0] for who, pair in self.keys.items()}
        self.clocks = {who: timedelta(hours=self.chance.randint(-6, 6)) for who in WORKERS}
        self.authors = dict.fromkeys(first.values(), frozenset())
        self.tips = dict.fromkeys(WORKERS, self.start)
        self.words, self.built_on, self.files = {self.start: first}, {self.start: frozenset()}, {self.start: {}}

    def live(self, steps: int) -> None:
        """Let things happen."""
        ways = [self.write] * 4 + [self.say] * 6 + [self.join] * 4 + [self.undo, self.bring_back, self.change_key]
        for _ in range(steps):
            self.chance.choice([*ways, self.leave, self.take_back])()
        endings = (
            [self.agree],
            [self.agree_alone],
            [self.bring_back, self.agree_alone],
            [self.agree_alone, self.regret],
        )
        for step in self.chance.choice([*endings, [self.agree_alone, self.replace_key], [self.come_late], []]):
            step()

    def make(
        self,
        who: str,
        changes: dict[str, bytes],
        words: dict[Cell, str],
        other: str | None = None,
        stranger: Author | None = None,
    ) -> str:
        """A version of somebody's on their own tip, perhaps joined with another one; a stranger signs nothing."""
        tip, self.now = self.tips[who], self.now + timedelta(minutes=7)
        parents = [tip] if other is None else self.chance.sample([tip, other], 2)
        carried = {**self.files[tip], **({} if other is None else self.files[other]), **changes}
        tree = tree_with(git_of(self.house), self.start, carried)
        signer = None if stranger is not None else self.signers[who]
        made = crafted(self.house, stranger or WORKERS[who], parents, tree, signer, self.now + self.clocks[who])
        self.words[made], self.files[made], self.tips[who] = words, carried, made
        self.built_on[made] = frozenset(parents).union(*(self.built_on[one] for one in parents))
        if all(git_of(self.house)[one].tree.id == tree for one in parents):
            return made  # it says nothing, so nobody has to vouch for it
        if signer is None:
            self.unsigned.add(made)
        else:
            self.made_with[made] = (who, signer.key)
        return made

    def present(self) -> list[str]:
        """Who still works here."""
        return [who for who in WORKERS if self.left is None or who != self.left[0]]

    def before(self, version: str) -> list[str]:
        """What a version is built on, as far as this life goes, in the order in which it was made."""
        return [one for one in self.words if one in self.built_on[version]]

    def put(self, who: str, cell: Cell, text: str, hands: frozenset[str]) -> None:
        self.authors.setdefault(text, hands)
        self.make(who, {text_path(cell): text.encode()}, {**self.words[self.tips[who]], cell: text})

    def write(self) -> None:
        """Words that nobody had, over those that stood there."""
        who, cell = self.chance.choice(self.present()), self.chance.choice(CELLS)
        self.count += 1
        before = self.words[self.tips[who]][cell]
        self.put(who, cell, f"# Title\n\nWording {self.count}.\n", self.authors[before] | {who})

    def undo(self) -> None:
        """Words that stood there before in this life."""
        who, cell = self.chance.choice(self.present()), self.chance.choice(CELLS)
        own = [self.words[one][cell] for one in self.before(self.tips[who])] or [self.base[cell]]
        text = self.chance.choice(own)
        if text != self.words[self.tips[who]][cell]:
            self.put(who, cell, text, self.authors[text])

    def bring_back(self) -> None:
        """What Dora gave up before the release, by joining or by typing it."""
        who = self.chance.choice(self.present())
        text = file_at(self.house, self.given_up, text_path(CELLS[0])).decode()
        tip, cell = self.tips[who], CELLS[0]
        if self.words[tip][cell] == text or text in self.authors:
            return
        before = self.authors[self.words[tip][cell]]
        joined = self.chance.random() < 0.5
        hands = frozenset({who, "dora", "lin"})  # Dora wrote it over what Lin had begun with
        self.authors[text] = hands if joined else hands | before
        if joined:
            self.words[self.given_up], self.files[self.given_up] = self.words[self.start], {}
            self.built_on[self.given_up] = frozenset()
        words = {**self.words[tip], cell: text}
        self.make(who, {text_path(cell): text.encode()}, words, self.given_up if joined else None)

    def take_back(self) -> None:
        """A stranger joins what Lin has with what she had, and keeps the words of that."""
        tip = self.tips["lin"]
        older = [one for one in self.before(tip) if self.words[one] != self.words[tip]]
        older = [one for one in older if self.start in self.built_on[one] | {one}]
        if not older or self.chance.random() < 0.7:
            return
        other = self.chance.choice(older)
        words = self.words[other]
        self.make("lin", {text_path(cell): text.encode() for cell, text in words.items()}, words, other, MALLORY)

    def join(self) -> None:
        """One's own version with another person's: every text from either, or a new one."""
        who, other = self.chance.sample(self.present(), 2)
        mine, theirs = self.tips[who], self.tips[other]
        if mine in self.built_on[theirs] | {theirs} or theirs in self.built_on[mine]:
            return
        words = {cell: self.chance.choice([self.words[mine][cell], self.words[theirs][cell]]) for cell in CELLS}
        if self.chance.random() < 0.2:
            self.count += 1
            cell, text = self.chance.choice(CELLS), f"# Title\n\nWording {self.count}.\n"
            both = (self.authors[self.words[one][cell]] for one in (mine, theirs))
            words[cell], self.authors[text] = text, frozenset({who}).union(*both)
        self.make(who, {text_path(cell): text.encode() for cell, text in words.items()}, words, theirs)

    def say(self) -> None:
        """An approval, an objection or a withdrawal of what stands there, whether it counts or not."""
        kind = self.chance.choice([RecordKind.APPROVAL] * 5 + [RecordKind.OBJECTION, RecordKind.WITHDRAWAL])
        self.speak(self.chance.choice(self.present()), self.chance.choice(CELLS), kind)

    def speak(self, who: str, cell: Cell, kind: RecordKind) -> None:
        """One record of somebody about what stands in their own version."""
        words = self.words[self.tips[who]][cell]
        if words == self.base[cell]:
            return
        was, source = (self.last.cells[one] for one in (cell, Cell(cell.section, HANT)))
        sides = (ReviewSide(was.words, was.blob), self.side(words))
        self.record(who, kind, of_cell(cell), sides, ReviewSide(source.words, source.blob))
        self.said.append(Said(who, kind, cell, words, self.signers[who].key, self.tips[who]))

    def agree(self) -> None:
        """Reviewers take in what Lin has and approve it, and she takes in that."""
        for who in self.chance.sample(self.present(), 2):
            if who == "lin":
                continue
            self.take(who, "lin")
            for cell in CELLS:
                self.speak(who, cell, RecordKind.APPROVAL)
            self.take("lin", who)

    def agree_alone(self) -> None:
        """One reviewer takes in what Lin has and approves it, and she takes in that."""
        who = self.chance.choice([one for one in self.present() if one != "lin"])
        self.take(who, "lin")
        for cell in CELLS:
            self.speak(who, cell, RecordKind.APPROVAL)
        self.take("lin", who)

    def regret(self) -> None:
        """Whoever said something last takes it back, and Lin takes in that."""
        if not self.said or self.said[-1].who not in self.present():
            return
        last = self.said[-1]
        if self.words[self.tips[last.who]][last.cell] == last.words:
            self.speak(last.who, last.cell, RecordKind.WITHDRAWAL)
            self.take("lin", last.who)

    def take(self, who: str, other: str) -> None:
        """Join another person's version with one's own, as it stands there."""
        mine, theirs = self.tips[who], self.tips[other]
        if theirs not in self.built_on[mine] | {mine}:
            words = self.words[theirs]
            self.make(who, {text_path(cell): text.encode() for cell, text in words.items()}, words, theirs)

    def record(
        self,
        who: str,
        kind: RecordKind,
        subject: Subject,
        sides: tuple[ReviewSide, ReviewSide],
        source: ReviewSide | None = None,
    ) -> str:
        email, at = WORKERS[who].email, self.now + timedelta(minutes=7) + self.clocks[who]
        record = Record(kind, subject, PersonId(who), email, at, 1, self.tips[who], *sides, source)
        return self.make(who, record_files(record, self.signers[who]), self.words[self.tips[who]])

    def side(self, text: str) -> ReviewSide:
        return ReviewSide(text_words(text.rstrip("\n"), {}), blob_id(text.encode()))

    def people(self, change: dict[str, Person | None], agrees: str) -> str:
        """Lin changes the people, somebody agrees, and Lin has that in hers; gives the version that agreed."""
        before = self.everybody
        after = tuple(found for one in before if (found := change.get(one.id, one)) is not None)
        files = {"people.toml": people_bytes(after), "allowed_signers": allowed_signers(after)}
        self.make("lin", files, self.words[self.tips["lin"]])
        self.take(agrees, "lin")
        made = self.record(agrees, RecordKind.APPROVAL, PEOPLE, (people_side(before), people_side(after)))
        self.take("lin", agrees)
        return made

    def change_key(self) -> None:
        """Chen's key is replaced, once; what he made before may or may not be known by then."""
        if self.chance.random() < 0.4:
            self.replace_key()

    def replace_key(self) -> None:
        """The same, for certain."""
        if self.retired is not None or self.left is not None:
            return
        chen, new = next(one for one in self.everybody if one.id == "chen"), self.keys["chen"][1]
        made = self.people({"chen": replace(chen, keys=(new.key,))}, "dora")
        self.retired = ("chen", bare_key(chen.keys[0]), made)
        self.signers["chen"] = new

    def come_late(self) -> None:
        """Chen writes something, his key is replaced beside it, and Lin takes it in after that."""
        if self.retired is None and self.left is None:
            cell = self.chance.choice(CELLS)
            self.count += 1
            hands = self.authors[self.words[self.tips["chen"]][cell]] | {"chen"}
            self.put("chen", cell, f"# Title\n\nWording {self.count}.\n", hands)
            self.replace_key()
            self.take("lin", "chen")

    def leave(self) -> None:
        """Dora leaves, once."""
        if self.retired is not None or self.left is not None or self.chance.random() < 0.6:
            return
        made = self.people({"dora": None}, "chen")
        self.retired, self.left = ("dora", self.signers["dora"].key, made), ("dora", made)

    def release(self) -> set[str]:
        """Lin publishes whatever stands there; gives what the model says is wrong with it."""
        head, words = self.tips["lin"], self.words[self.tips["lin"]]
        self.now += timedelta(hours=13)
        instant = (self.now + timedelta(days=40)).replace(microsecond=0)
        manifest = self.manifest(instant, words, self.approvals(head))
        carried = {**self.files[head], manifest_path(2): manifest_bytes(manifest)}
        tree = tree_with(git_of(self.house), self.start, carried)
        made = crafted(self.house, LIN, [head], tree, self.signers["lin"], instant)
        git_of(self.house).references.create(MAIN, made, force=True)
        return self.wrong(head, words)

    def manifest(self, instant: datetime, words: dict[Cell, str], approvals: dict[str, tuple[str, ...]]) -> Manifest:
        last, day = self.last, instant.date()
        sides = {cell: self.side(words[cell]) for cell in CELLS if words[cell] != self.base[cell]}
        cells = {
            cell: replace(one, blob=sides[cell].blob, words=sides[cell].words) if cell in sides else one
            for cell, one in last.cells.items()
        }
        languages = tuple(replace(one, updated=day) for one in last.languages)
        effective = day + timedelta(days=last.notice_days)
        return replace(
            last,
            number=2,
            previous=manifest_digest(self.data),
            updated=day,
            effective=effective,
            instant=instant,
            languages=languages,
            cells=cells,
            approvals=approvals,
        )

    # What the model says

    def heard(self, head: str, cell: Cell, words: str) -> dict[str, Said]:
        """The last word that counts of each person about these words, of what the release was built on."""
        known, found = self.built_on[head] | {head}, dict[str, Said]()
        for one in self.said:
            if one.version not in known or (one.cell, one.words) != (cell, words):
                continue
            if one.kind is RecordKind.WITHDRAWAL:
                found.pop(one.who, None)
            elif one.kind is RecordKind.OBJECTION and one.who in {*REVIEWERS, *self.authors[words]}:
                found[one.who] = one  # whoever wrote a part may object to it as well
            elif one.kind is RecordKind.APPROVAL and one.who in REVIEWERS and self.counts(one, head):
                found[one.who] = one
        return found

    def counts(self, one: Said, head: str) -> bool:
        """Whether an approval is of words of others, with a key that holds at the release."""
        gone = self.knows(head) and self.retired is not None and one.key == self.retired[1]
        return one.who not in self.authors[one.words] and not gone

    def knows(self, head: str) -> bool:
        """Whether a release was built on the version that took a key out of force."""
        return self.retired is not None and self.retired[2] in self.built_on[head]

    def beside(self, head: str) -> set[str]:
        """The versions signed with a key beside the version that took it out of force."""
        if self.retired is None or not self.knows(head):
            return set()
        who, key, agreed = self.retired
        known = self.built_on[agreed] | {agreed}
        return {one for one in self.built_on[head] - known if self.made_with.get(one) == (who, key)}

    def doubtful(self, head: str) -> set[str]:
        """The texts about which something was said beside the replacement of its key: of those the clocks decide."""
        beside = self.beside(head)
        return {f"en/{one.cell.section}" for one in self.said if one.version in beside}

    def approvals(self, head: str) -> dict[str, tuple[str, ...]]:
        """The names of the records that count, as a manifest names them."""
        found = {}
        for cell in CELLS:
            heard = self.heard(head, cell, self.words[head][cell]).values()
            ids = [self.record_id(one) for one in heard if one.kind is RecordKind.APPROVAL]
            if ids:
                found[f"en/{cell.section}"] = tuple(ids)
        return found

    def record_id(self, one: Said) -> str:
        """The name of its file."""
        before = {path for parent in self.built_on[one.version] for path in self.files.get(parent, ())}
        own = (path for path in self.files[one.version] if path.endswith(".json") and path not in before)
        return next(own).rpartition("/")[2].removesuffix(".json")

    def wrong(self, head: str, words: dict[Cell, str]) -> set[str]:
        """The texts that were not agreed to, and the versions that nobody in force vouches for."""
        found = {one[:10] for one in self.beside(head) | self.unsigned & {head, *self.built_on[head]}}
        for cell in CELLS:
            kinds = {one.kind for one in self.heard(head, cell, words[cell]).values()}
            if words[cell] != self.base[cell] and kinds != {RecordKind.APPROVAL}:
                found.add(f"en/{cell.section}")
        return found
