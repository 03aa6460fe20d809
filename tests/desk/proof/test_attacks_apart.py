"""Cheating with what was done apart: on branches, in merges, over two releases. Honest work apart stays clean."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pygit2
import pytest

from editor.desk.imports.starting import begin
from editor.desk.proof.proving import verify
from editor.desk.proof.proving_reviews import Expected
from editor.desk.release.publishing import manifest_of
from editor.desk.versions.clock import SetClock
from editor.policy.editing.edits import Edit, SetFact, SetText
from editor.policy.people import Person, PersonId
from editor.policy.releases.release import Manifest
from editor.policy.reviews.review import RecordKind
from editor.policy.reviews.subject import FACTS
from editor.policy.section import Cell
from editor.store.formats.reviews import record_files
from editor.store.history import Author
from tests.desk.review import test_review_attacks as attacks
from tests.desk.review.test_review_attacks import (
    MALLORY,
    NEW,
    approve_anyway,
    breaches,
    record_of,
    release_anyway,
    signer_of,
    write,
)
from tests.desk.reviewing_people import CHEN, DORA, LIN, START, House, of
from tests.policy.values import EN, KEEP, USE, small_policy

OTHER = SetText(Cell(KEEP, EN), "# Keep\n\nFor as long as you let us.")
PIGEON = b"# Use\n\nWe tell you by pigeon.\n"


def apart(house: House, who: Author, changes: Mapping[str, bytes | None], when: datetime | None = None) -> str:
    """A version on nobody's branch, built on the newest."""
    house.later()
    repository = house.repository()
    repository.signer = signer_of(house, who)
    try:
        return repository.commit_aside(changes, "Apart", who, when or house.clock.now())
    finally:
        repository.close()


def bring_in(house: House, who: Author, version: str, changes: Mapping[str, bytes | None]) -> None:
    """Join a version from elsewhere, with what it changed."""
    house.later()
    repository = house.repository()
    repository.signer = signer_of(house, who)
    repository.commit(changes, "Join", who, house.clock.now(), repository.head(), merged=version)
    repository.close()


def agreed_release(house: House, *edits: Edit) -> None:
    """A release that Chen approved."""
    house.edit(LIN, *edits, mark=True)
    house.approve(CHEN)
    house.publish(LIN)


def test_to_approve_ones_own_words_that_a_release_was_made_beside(house: House) -> None:
    """Written before a release and brought in after it, words keep their author."""
    version = apart(house, DORA, {"text/en/use.md": PIGEON})
    agreed_release(house, OTHER)
    bring_in(house, LIN, version, {"text/en/use.md": PIGEON})
    assert house.found() == []
    house.edit(LIN, mark=True)
    approve_anyway(house, DORA, of(USE, EN), signer_of(house, DORA))
    release_anyway(house)
    assert breaches(house, "refused-own-words")[0]["who"] == DORA.email


def test_an_objection_that_the_publisher_could_not_know_breaks_nothing(house: House) -> None:
    house.edit(LIN, NEW, mark=True)
    house.approve(CHEN)
    record = record_of(house, DORA, of(USE, EN), RecordKind.OBJECTION)
    files = record_files(record, signer_of(house, DORA))
    version = apart(house, DORA, files, record.at)
    house.publish(LIN)
    bring_in(house, LIN, version, files)
    assert house.found() == []


def test_an_unsigned_version_apart_is_none_of_the_release_before_it_came(house: House) -> None:
    house.later()
    repository = house.repository()
    version = repository.commit_aside({"text/en/use.md": PIGEON}, "Apart", MALLORY, house.clock.now())
    repository.close()
    agreed_release(house, OTHER)
    bring_in(house, LIN, version, {"text/en/use.md": PIGEON})
    assert [(one.code, one.release) for one in house.verify().all_breaches()] == [("unsigned", 3)]
    house.record(DORA, lambda desk, _: desk.adopt([version]))
    assert house.found() == []


def test_an_approval_made_after_the_release_and_dated_before_it(house: House) -> None:
    """Chen signs later what he says he signed in time, on a branch from before the release."""
    house.edit(LIN, NEW, mark=True)
    record = record_of(house, CHEN, of(USE, EN))
    files = record_files(record, signer_of(house, CHEN))
    version = apart(house, CHEN, files, record.at)
    house.later()
    attacks.release_anyway(house)
    bring_in(house, LIN, version, files)
    assert "en/use" in {one["subject"] for one in breaches(house, "not-approved")}


def test_to_approve_ones_own_words_once_a_fact_in_them_met_another(house: House) -> None:
    """Neither side had the words that their joining made: they are those of both authors."""
    text = b"# Use\n\nWe keep it for {{days}}.\n"
    version = apart(house, DORA, {"text/en/use.md": text})
    house.edit(LIN, SetFact("days", {"*": "14 天", "en": "14 days"}))
    bring_in(house, CHEN, version, {"text/en/use.md": text})
    matter = next(one.matter for one in house.agreement().open if one.matter.subject == of(USE, EN))
    assert {"dora", "lin"} <= matter.authors
    assert "chen" not in matter.authors
    house.edit(CHEN, mark=True)
    approve_anyway(house, DORA, of(USE, EN), signer_of(house, DORA))
    release_anyway(house)
    assert "en/use" in {one["subject"] for one in breaches(house, "refused-own-words")}


def test_to_bring_back_an_approval_that_was_withdrawn(house: House) -> None:
    """The very record once more, on a branch that is read after the withdrawal, in a version that Dora adopts."""
    house.edit(LIN, NEW, mark=True)
    before = house.reviews().head
    house.approve(CHEN)
    approval = next(one for one in house.reviews().filed if one.record.subject == of(USE, EN) and one.version != before)
    house.record(CHEN, lambda desk, matters: desk.withdraw(matters[of(USE, EN)]))
    git = pygit2.Repository(str(house.path))
    made = git[approval.version].author
    start = git[before]
    late = pygit2.Signature(made.name, made.email, made.time + 3600, made.offset)
    first = git.create_commit(None, late, late, "", start.tree_id, [start.id])
    again = git.create_commit(None, made, made, "", git[approval.version].tree_id, [first])
    house.later(hours=2)
    bring_in(house, DORA, str(again), {})
    house.record(DORA, lambda desk, _: desk.adopt([str(again)]))
    assert of(USE, EN) in house.open()


def test_an_approval_agrees_to_one_release(house: House) -> None:
    """Words that were released, given up and brought back again are looked at again."""
    repository = house.repository()
    old = repository.snapshot("refs/tags/release/1").read("text/en/use.md").decode().rstrip("\n")
    repository.close()
    agreed_release(house, NEW)
    house.later(days=40)
    agreed_release(house, SetText(Cell(USE, EN), old))
    house.later(days=40)
    house.edit(LIN, NEW, mark=True)
    assert of(USE, EN) in house.open()
    release_anyway(house)
    assert "en/use" in {one["subject"] for one in breaches(house, "not-approved")}


def test_an_approval_dated_back_to_when_the_words_were_new_counts_from_where_it_stands(house: House) -> None:
    house.edit(LIN, NEW, mark=True)
    written = house.reviews().head
    record = replace(record_of(house, CHEN, of(USE, EN)), version=written)
    house.later(days=30)
    house.edit(LIN, OTHER, mark=True)
    signer = signer_of(house, CHEN)
    write(house, CHEN, dict(record_files(record, signer)), signer, record.at - house.clock.now() - timedelta(minutes=1))
    assert house.found() == []
    assert house.told() == {"dated-before"}
    assert of(USE, EN) not in house.open()


def test_a_clock_ahead_takes_nobody_elses_word_away(house: House) -> None:
    """Lin's machine is two hours ahead; Chen approves at the right time, and the record says what is odd."""
    house.later(hours=2)
    house.edit(LIN, NEW, mark=True)
    house.later(hours=-1.9)
    house.approve(CHEN)
    approval = next(one for one in house.reviews().filed[::-1] if one.record.kind is RecordKind.APPROVAL)
    assert approval.record.ahead == approval.record.version
    house.later(hours=2)
    house.publish(LIN)
    assert house.verify().first_breach is None


def test_an_approval_on_a_machine_behind_the_last_release_counts(house: House) -> None:
    agreed_release(house, NEW)
    house.edit(LIN, OTHER, mark=True)
    house.later(hours=-3)
    house.approve(CHEN)
    house.later(hours=4)
    house.publish(LIN)
    assert house.found() == []


def test_a_manifest_that_names_approvals_nobody_gave(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    def made(*said: object) -> Manifest:
        manifest = manifest_of(*said)  # type: ignore[arg-type]
        return replace(manifest, approvals={"en/use": manifest.approvals["en/use"], str(FACTS): ("nobody",)})

    house.edit(LIN, NEW)
    house.approve(CHEN)
    monkeypatch.setattr(attacks, "manifest_of", made)
    release_anyway(house)
    assert str(FACTS) in {one["subject"] for one in breaches(house, "approvals-named")}


def test_a_first_key_that_is_only_named(house: House, tmp_path: Path) -> None:
    """A history of others that puts the known key first among its people, and never signs with it."""
    real = house.verify().root
    lin = next(one for one in house.reviews().regime.people if one.id == "lin")
    other = House.__new__(House)
    other.place, other.path, other.clock = tmp_path, tmp_path / "other", SetClock(START)
    puppet = Author("Puppet", "puppet@example.net")
    mallory, helper = (
        Person(PersonId(name), who.name, who.email, roles, (other.keys(who).make(),))
        for name, who, roles in (
            ("mallory", MALLORY, ("author", "publisher")),
            ("puppet", puppet, ("reviewer:*",)),
        )
    )
    begin(other.path, replace(small_policy(), people=(lin, mallory, helper)), other.clock, MALLORY)
    first = other.reviews().head
    other.record(MALLORY, lambda desk, _: desk.adopt([first]))
    other.edit(MALLORY, mark=True)
    other.approve(puppet)
    other.publish(MALLORY)
    proof = verify(other.repository(), Expected(real))
    assert [one.code for one in proof.all_breaches()] == ["root"]


def test_a_second_beginning(house: House) -> None:
    """Words of a history that began elsewhere have nobody of this policy behind them."""
    git = pygit2.Repository(str(house.path))
    early = pygit2.Signature("Ann", "ann@example.com", 1_000_000_000)
    builder = git.TreeBuilder()
    builder.insert("policy.toml", git.create_blob(b"format = 1\n"), pygit2.enums.FileMode.BLOB)
    version = git.create_commit(None, early, early, "Begin", builder.write(), [])
    bring_in(house, LIN, str(version), {"text/en/use.md": PIGEON})
    assert "second-beginning" in {code for _, code in house.found()}


@pytest.mark.parametrize("encoding", ["undefined", "idna"])
def test_a_message_in_an_encoding_that_cannot_be_read(house: House, encoding: str) -> None:
    git = pygit2.Repository(str(house.path))
    last = git.head.peel(pygit2.Commit)
    who = b"Ann <ann@example.com> 1790000000 +9959"
    said = b"tree %s\nparent %s\nauthor %s\ncommitter %s\nencoding %s\n\n\xff\\u12\n"
    data = said % (str(last.tree_id).encode(), str(last.id).encode(), who, who, encoding.encode())
    git.references.create("refs/heads/main", git.write(pygit2.enums.ObjectType.COMMIT, data), force=True)
    assert house.found() == []


def test_a_manifest_with_a_number_that_no_computer_counts_to(house: House) -> None:
    git = pygit2.Repository(str(house.path))
    last = git.head.peel(pygit2.Commit)
    releases = git.TreeBuilder(last.tree["releases"])
    releases.insert("9" * 5000 + ".toml", git.create_blob(b""), pygit2.enums.FileMode.BLOB)
    tree = git.TreeBuilder(last.tree)
    tree.insert("releases", releases.write(), pygit2.enums.FileMode.TREE)
    git.create_commit("refs/heads/main", last.author, last.author, "", tree.write(), [last.id])
    assert house.found() == [("R4", "unsigned")]
