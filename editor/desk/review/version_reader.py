"""What the versions of a history say of each subject, read once per file."""

from dataclasses import replace

from editor.desk.review.review_subjects import exception_side, facts_side, people_side, rules_side
from editor.desk.versions.digests import text_words, titles_and_order
from editor.policy.format import RULES_OF_PLACES
from editor.policy.language import Tag
from editor.policy.people import Person
from editor.policy.policy import Facts, Policy, fact_values
from editor.policy.reviews.subject import EXCEPTION, FACTS, PEOPLE, RULES, WORDS, Subject
from editor.store.errors import NewerFormat
from editor.store.formats.layout import (
    FACTS_FILE,
    PEOPLE_FILE,
    POLICY_FILE,
    DamagedPolicy,
    begun_anew,
    read_facts,
    read_people,
    read_policy,
    read_text,
    text_path,
)
from editor.store.repository import Repository, Snapshot
from editor.store.signing.people_flaws import people_flaw

NO_POLICY = Policy(source=Tag("und"), languages=(), titles={}, format=1, rules=1)
"""What a version holds whose policy file is missing or makes no sense."""
THERE = "there"
"""Stands for the words of a section that was not removed."""


class VersionReader:
    """Reads policy, people, facts and words of versions; what makes no sense counts as words of its own."""

    def __init__(self, repository: Repository) -> None:
        self._repository = repository
        self._policies: dict[str, Policy] = {}
        self._people: dict[str, tuple[Person, ...]] = {}
        self._facts: dict[str, Facts] = {}
        self._texts: dict[str, str | None] = {}
        self._anew: dict[str, tuple[str, str]] = {}
        self._flaws: dict[tuple[str, str], str] = {}

    def policy(self, snapshot: Snapshot) -> Policy:
        """Languages, sections, titles and rules of a version, with its people."""
        blob = snapshot.blob(POLICY_FILE) or ""
        if blob not in self._policies:
            try:
                data = {POLICY_FILE: self._repository.read_blob(blob)} if blob else {}
                self._policies[blob] = read_policy(data) if data else NO_POLICY
            except (DamagedPolicy, NewerFormat) as error:
                self._policies[blob] = NO_POLICY
                self._flaws[POLICY_FILE, blob] = error.problem if isinstance(error, DamagedPolicy) else str(error)
        return replace(self._policies[blob], people=self.people(snapshot))

    def people(self, snapshot: Snapshot) -> tuple[Person, ...]:
        """The people of a version; none where their file makes no sense."""
        blob = snapshot.blob(PEOPLE_FILE) or ""
        if blob not in self._people:
            try:
                self._people[blob] = read_people(self._repository.read_blob(blob)) if blob else ()
            except DamagedPolicy as error:
                self._people[blob] = ()
                self._flaws[PEOPLE_FILE, blob] = error.problem
        return self._people[blob]

    def begun_anew(self, snapshot: Snapshot) -> tuple[str, str]:
        """The version after which the people of this one are in force by themselves, and why; empty where they are"
        " not."""
        blob = snapshot.blob(PEOPLE_FILE) or ""
        if blob not in self._anew:
            try:
                self._anew[blob] = begun_anew(self._repository.read_blob(blob)) if blob else ("", "")
            except DamagedPolicy:
                self._anew[blob] = ("", "")
        return self._anew[blob]

    def flaw(self, snapshot: Snapshot) -> tuple[str, str] | None:
        """The file of policy or people that makes no sense in a version, and why; people by the policy's rules."""
        policy, blob = self.policy(snapshot), snapshot.blob(PEOPLE_FILE) or ""
        for path in (POLICY_FILE, PEOPLE_FILE):
            if problem := self._flaws.get((path, snapshot.blob(path) or "")):
                return path, problem
        if policy.rules >= RULES_OF_PLACES and (problem := people_flaw(self._people[blob])):
            return PEOPLE_FILE, problem
        return None

    def is_sound(self, snapshot: Snapshot) -> bool:
        """Whether policy and people of a version make sense, so that they can be in force."""
        return self.flaw(snapshot) is None

    def facts(self, snapshot: Snapshot) -> Facts:
        """The facts of a version; none where their file makes no sense."""
        blob = snapshot.blob(FACTS_FILE) or ""
        if blob not in self._facts:
            try:
                self._facts[blob] = read_facts(self._repository.read_blob(blob)) if blob else {}
            except DamagedPolicy:
                self._facts[blob] = {}
        return self._facts[blob]

    def words(self, snapshot: Snapshot, subject: Subject) -> str:
        """The digest of a subject's words in a version, empty where it has none."""
        cell = subject.cell
        if cell is not None:
            blob = snapshot.blob(text_path(cell))
            if blob is None:
                return ""
            text = self.text(blob)
            return blob if text is None else text_words(text, fact_values(self.facts(snapshot), cell.language))
        if subject.removed is not None:
            return THERE if subject.removed in self.policy(snapshot).section_ids else ""
        if subject.ended is not None:
            return THERE if subject.ended in self.policy(snapshot).published else ""
        if subject == FACTS:
            return facts_side(self.facts(snapshot)).words
        if subject == PEOPLE:
            return people_side(self.people(snapshot)).words
        policy = self.policy(snapshot)
        if subject == RULES:
            return rules_side(policy).words
        if subject == EXCEPTION:
            return exception_side(policy.exceptional).words
        return titles_and_order(policy.published_titles, policy.sections, policy.numbering) if subject == WORDS else ""

    def text(self, blob: str) -> str | None:
        """A text, None where it is none."""
        if blob not in self._texts:
            try:
                self._texts[blob] = read_text("", self._repository.read_blob(blob))
            except DamagedPolicy:
                self._texts[blob] = None
        return self._texts[blob]
