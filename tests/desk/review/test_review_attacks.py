"""Every way to cheat with approvals that we could think of: verify names each, and lets none pass."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pygit2
import pytest

from editor.desk.proof.proving import verify
from editor.desk.proof.proving_reviews import Expected
from editor.desk.release.publishing import begin_release, manifest_of, propose
from editor.desk.review.approving import draft_agreement
from editor.desk.review.ongoing_reviews import read_reviews
from editor.desk.session.session import Session
from editor.desk.versions.releases import manifest_at, tag_name
from editor.policy.editing.edits import Become, Edit, RemoveSection, SetAudiences, SetFact, SetText
from editor.policy.people import Person, PersonId, ReviewRule
from editor.policy.reviews.review import Record, RecordKind
from editor.policy.reviews.subject import FACTS, PEOPLE, RULES, WORDS, Subject, of_removal
from editor.policy.section import Cell
from editor.store.formats.manifest import manifest_bytes, manifest_path
from editor.store.formats.reviews import record_bytes, record_files
from editor.store.history import Author
from editor.store.repository import Repository
from editor.store.signing.signatures import Signer
from tests.desk.reviewing_people import CHEN, DORA, LIN, House, of, set_people, three_people_with_keys
from tests.policy.values import EN, KEEP, USE

NEW = SetText(Cell(USE, EN), "# Use\n\nWe tell you by e-mail.")
MALLORY = Author("Mallory", "mallory@example.net")


def signer_of(house: House, who: Author) -> Signer:
    """The key on somebody's machine, whatever the policy says of it."""
    opened = house.reviews()
    person = next(one for one in opened.regime.people if one.email == who.email)
    signer = house.keys(who).signer(who.email, person.keys)
    assert signer is not None
    return signer


def write(
    house: House, who: Author, changes: dict[str, bytes | None], signer: Signer | None, when: timedelta = timedelta()
) -> str:
    """A version made by a program that knows no rules."""
    house.later()
    repository = house.repository()
    try:
        repository.signer = None if signer is None else replace(signer, email=who.email)
        head = repository.head()
        return repository.commit(changes, "Change", who, house.clock.now() + when, head)
    finally:
        repository.close()


def record_of(house: House, who: Author, subject: Subject, kind: RecordKind = RecordKind.APPROVAL) -> Record:
    """A record about the draft that no rule has looked at."""
    made: list[Record] = []

    def work(session: Session, repository: Repository) -> None:
        reviews = read_reviews(repository)
        agreed = draft_agreement(reviews, session.policy, session.last_release)
        matter = next(one.matter for one in agreed.verdicts if one.matter.subject == subject)
        person = next((one.id for one in session.policy.people if one.email == who.email), PersonId("mallory"))
        made.append(
            Record(
                kind,
                subject,
                person,
                who.email,
                house.clock.now() + timedelta(minutes=1),
                reviews.number,
                session.base or "",
                matter.base,
                matter.head,
                matter.source,
            )
        )

    house.at_work(LIN, work)
    return made[0]


def approve_anyway(house: House, who: Author, subject: Subject, signer: Signer | None) -> None:
    record = record_of(house, who, subject)
    write(house, who, dict(record_files(record, signer)), signer)


def release_anyway(house: House, who: Author = LIN) -> None:
    """Publish with whatever approvals there are, as a program would that asks for none."""
    signer = signer_of(house, who)

    def work(session: Session, repository: Repository) -> None:
        proposal = propose(session.policy, session.last_release, (), house.clock.now())
        job = begin_release(session, proposal)
        assert job.base is not None
        reviews = read_reviews(repository)
        ids: dict[str, list[str]] = {}
        for one in reviews.filed:
            if one.record.kind is RecordKind.APPROVAL:
                ids.setdefault(str(one.record.subject), []).append(one.id)
        approvals = {name: tuple(found[-1:]) for name, found in ids.items()}
        manifest = manifest_of(job, repository.snapshot(job.base).blobs(), approvals)
        repository.signer = signer
        changes = {manifest_path(manifest.number): manifest_bytes(manifest)}
        version = repository.commit(changes, "Release", who, manifest.instant, job.base)
        repository.tag(tag_name(manifest.number), version, "Release", who, manifest.instant)

    house.at_work(who, work)


def breaches(house: House, code: str) -> list[dict[str, str]]:
    found = house.verify()
    assert found.first_breach is not None
    named = [dict(one.facts) for one in found.all_breaches() if one.code == code]
    assert named, [(one.rule, one.code, dict(one.facts)) for one in found.all_breaches()]
    return named


def test_to_approve_ones_own_words(house: House) -> None:
    house.edit(DORA, NEW)
    approve_anyway(house, DORA, of(USE, EN), signer_of(house, DORA))
    release_anyway(house)
    assert breaches(house, "refused-own-words")[0]["who"] == DORA.email


def test_to_reuse_an_approval_after_an_edit(house: House) -> None:
    house.edit(LIN, NEW)
    house.approve(CHEN)
    house.edit(LIN, SetText(Cell(USE, EN), "# Use\n\nWe tell you nothing."))
    release_anyway(house)
    assert breaches(house, "refused-other-words")[0]["subject"] == "en/use"


def test_to_forge_an_author(house: House) -> None:
    write(house, LIN, {"text/en/use.md": b"# Use\n\nWe sell it.\n"}, signer_of(house, CHEN))
    assert breaches(house, "forged-author")[0]["author"] == LIN.email


@pytest.mark.parametrize("other", ["en/keep", "zh-Hans/use"])
def test_to_replay_an_approval_for_another_section_or_language(house: House, other: str) -> None:
    house.edit(LIN, NEW)
    house.approve(CHEN)
    approval = next(one for one in house.reviews().filed[::-1] if one.record.kind is RecordKind.APPROVAL)
    folder = house.path / "reviews" / "en" / "use"
    changes = {f"reviews/{other}/{approval.id}{end}": (folder / f"{approval.id}{end}").read_bytes() for end in ENDS}
    write(house, CHEN, dict(changes), signer_of(house, CHEN))
    assert other in breaches(house, "record-unreadable")[0]["path"]


ENDS = (".json", ".sig")


def test_to_approve_for_another_cell_in_a_record_of_ones_own(house: House) -> None:
    """The words of one cell named for another: they never stood there."""
    house.edit(LIN, NEW)
    record = replace(record_of(house, CHEN, of(USE, EN)), subject=of(KEEP, EN))
    write(house, CHEN, dict(record_files(record, signer_of(house, CHEN))), signer_of(house, CHEN))
    breaches(house, "record-words")


def test_to_date_an_approval_back(house: House) -> None:
    house.edit(LIN, NEW)
    record = record_of(house, CHEN, of(USE, EN))
    back = replace(record, at=record.at - timedelta(days=3))
    write(house, CHEN, dict(record_files(back, signer_of(house, CHEN))), signer_of(house, CHEN))
    breaches(house, "back-dated")


def test_to_date_an_approval_back_with_its_version(house: House) -> None:
    house.edit(LIN, NEW)
    record = record_of(house, CHEN, of(USE, EN))
    back = replace(record, at=record.at - timedelta(days=3))
    signer = signer_of(house, CHEN)
    write(house, CHEN, dict(record_files(back, signer)), signer, -timedelta(days=3))
    assert house.found() == []
    assert house.told() == {"dated-before"}, "clocks prove nothing: it counts from where it stands, and is named"


def test_to_rewrite_a_release(house: House) -> None:
    repository = house.repository()
    head = repository.head()
    assert head is not None
    manifest, _ = manifest_at(repository.snapshot(head), 1)
    repository.close()
    changed = manifest_bytes(replace(manifest, approvals={}))
    write(house, LIN, {manifest_path(1): changed}, signer_of(house, LIN))
    breaches(house, "manifest-edited")


def test_to_remove_a_comment_or_to_change_one(house: House) -> None:
    house.edit(LIN, NEW)
    house.record(CHEN, lambda desk, matters: desk.comment(matters[of(USE, EN)], "Is that so?"))
    comment = house.reviews().filed[-1]
    path = f"reviews/en/use/{comment.id}.json"
    said = record_bytes(replace(comment.record, text="That is so."))
    write(house, CHEN, {path: said}, signer_of(house, CHEN))
    breaches(house, "record-edited")
    write(house, LIN, {path: None, path.replace(".json", ".sig"): None}, signer_of(house, LIN))
    assert breaches(house, "record-removed")[0]["path"] == path


def test_to_add_oneself_to_the_people(house: House) -> None:
    key = house.keys(MALLORY).make()
    mallory = Person(PersonId("mallory"), MALLORY.name, MALLORY.email, ("reviewer:*", "publisher"), (key,))
    signer = house.keys(MALLORY).signer(MALLORY.email, [key])
    house.edit_with(MALLORY, set_people(lambda one: one))
    house.at_work(MALLORY, lambda session, repository: _join(session, repository, mallory, signer))
    assert breaches(house, "unknown-key")[0]["author"] == MALLORY.email
    house.edit(LIN, NEW)
    approve_anyway(house, MALLORY, of(USE, EN), signer)
    release_anyway(house)
    breaches(house, "refused-stranger")
    assert {one["subject"] for one in breaches(house, "not-approved")} == {"policy/people"}


def _join(session: Session, repository: Repository, person: Person, signer: Signer | None) -> None:
    session.submit(Become(replace(session.policy, people=(*session.policy.people, person))))
    repository.signer = signer
    save = session.begin_save("Join")
    assert save is not None
    session.finish_save(save, save.write(repository))


def test_to_swap_a_key(house: House) -> None:
    """Lin puts a key of her own in the place of Chen's and approves with it."""
    key = house.keys(MALLORY).make()
    house.edit_with(LIN, set_people(lambda one: replace(one, keys=(key,)), ["chen"]))
    house.edit(LIN, NEW)
    fake = house.keys(MALLORY).signer(CHEN.email, [key])
    approve_anyway(house, CHEN, of(USE, EN), fake)
    assert breaches(house, "unknown-key")[0]["author"] == CHEN.email
    release_anyway(house)
    breaches(house, "refused-other-key")
    assert [one["subject"] for one in breaches(house, "not-approved")] == ["policy/people"]


def test_to_move_a_tag_after_the_release(house: House) -> None:
    house.edit(LIN, NEW)
    git = pygit2.Repository(str(house.path))
    git.references.delete("refs/tags/release/1")
    repository = house.repository()
    head = repository.head()
    assert head is not None
    repository.signer = signer_of(house, LIN)
    repository.tag("release/1", head, "Release 1", LIN, house.clock.now())
    repository.close()
    breaches(house, "tag-moved")


def test_to_make_a_tag_without_a_key(house: House) -> None:
    git = pygit2.Repository(str(house.path))
    target = str(git.references["refs/tags/release/1"].peel(pygit2.Commit).id)
    git.references.delete("refs/tags/release/1")
    repository = house.repository()
    repository.tag("release/1", target, "Release 1", LIN, house.clock.now())
    repository.close()
    breaches(house, "tag-unsigned")


def test_to_commit_with_an_unknown_key(house: House) -> None:
    signer = house.keys(MALLORY).signer(LIN.email, [house.keys(MALLORY).make()])
    write(house, LIN, {"text/en/use.md": b"# Use\n\nWe sell it.\n"}, signer)
    assert breaches(house, "unknown-key")[0]["author"] == LIN.email


def test_to_write_under_anothers_address_and_then_approve(house: House) -> None:
    write(house, LIN, {"text/en/use.md": b"# Use\n\nWe sell it.\n"}, None)
    approve_anyway(house, DORA, of(USE, EN), signer_of(house, DORA))
    release_anyway(house)
    assert breaches(house, "unsigned")[0]["author"] == LIN.email


def without_approval(edit: Edit, subject: Subject) -> object:
    return pytest.param(edit, subject, id=str(subject))


@pytest.mark.parametrize(
    ("edit", "subject"),
    [
        without_approval(SetFact("days", {"*": "14 天", "en": "14 days"}), FACTS),
        without_approval(SetAudiences(USE, ("eu",)), WORDS),
        without_approval(RemoveSection(KEEP), of_removal(KEEP)),
        without_approval(NEW, of(USE, EN)),
    ],
)
def test_to_release_without_approval(house: House, edit: Edit, subject: Subject) -> None:
    house.edit(LIN, edit, mark=True)
    release_anyway(house)
    assert str(subject) in {one["subject"] for one in breaches(house, "not-approved")}


def test_a_fact_changed_from_30_to_14_voids_every_text_that_states_it(house: House) -> None:
    house.edit(LIN, SetFact("days", {"*": "14 天", "en": "14 days"}), mark=True)
    release_anyway(house)
    named = {one["subject"] for one in breaches(house, "not-approved")}
    assert named >= {"en/keep", "zh-Hans/keep", "zh-Hant/keep"}


def test_to_set_the_rule_to_no_approvals(house: House) -> None:
    def edit(session: Session) -> Edit:
        return Become(replace(session.policy, review=ReviewRule(0)))

    house.edit_with(LIN, edit)
    house.edit(LIN, NEW)
    release_anyway(house)
    assert {str(RULES), "en/use"} <= {one["subject"] for one in breaches(house, "not-approved")}


def test_an_approval_without_or_with_anothers_signature(house: House) -> None:
    house.edit(LIN, NEW)
    record = record_of(house, CHEN, of(USE, EN))
    write(house, CHEN, dict(record_files(record, None)), signer_of(house, CHEN))
    release_anyway(house)
    breaches(house, "refused-unsigned")


def test_to_sign_for_somebody_else(house: House) -> None:
    house.edit(DORA, NEW)
    record = record_of(house, CHEN, of(USE, EN))
    write(house, DORA, dict(record_files(record, signer_of(house, DORA))), signer_of(house, DORA))
    assert breaches(house, "record-author")[0]["author"] == DORA.email


def test_to_mix_a_record_with_words(house: House) -> None:
    house.edit(LIN, NEW)
    record = record_of(house, CHEN, of(USE, EN))
    signer = signer_of(house, CHEN)
    write(house, CHEN, {**record_files(record, signer), "text/en/use.md": b"# Use\n\nOther words.\n"}, signer)
    assert breaches(house, "mixed")[0]["other"] == "text/en/use.md"


def test_a_signers_file_of_ones_own(house: House) -> None:
    write(house, LIN, {"allowed_signers": b""}, signer_of(house, LIN))
    breaches(house, "signers-file")


def test_to_publish_without_the_role(house: House) -> None:
    house.edit(LIN, NEW)
    house.approve(DORA)
    release_anyway(house, CHEN)
    breaches(house, "publisher")


def test_to_overrule_an_objection(house: House) -> None:
    house.edit(LIN, NEW)
    house.approve(CHEN)
    house.record(DORA, lambda desk, matters: desk.object(matters[of(USE, EN)], "No."))
    release_anyway(house)
    assert breaches(house, "objected")[0]["who"] == DORA.email


def test_a_whole_history_rewritten(house: House, tmp_path: Path) -> None:
    proof = house.verify()
    known = Expected(proof.root, {1: proof.releases[0].digest})
    assert verify(house.repository(), known).first_breach is None
    other = three_people_with_keys(tmp_path / "other")
    found = verify(other.repository(), known)
    assert [one.code for one in found.all_breaches()] == ["root", "expected"]
    assert found.first_breach is not None
    assert other.found() == []


def test_an_unsigned_version_holds_once_somebody_adopts_it(house: House) -> None:
    version = write(house, Author("Ann", "ann@example.com"), {"text/en/use.md": b"# Use\n\nBy hand.\n"}, None)
    breaches(house, "unsigned")
    house.record(DORA, lambda desk, _: desk.adopt([version]))
    assert house.found() == []
    assert [one for one in house.agreement().open[0].matter.authors if one == "dora"] == ["dora"]
    house.approve(CHEN)
    house.publish(LIN)
    assert house.found() == []


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda _: b"\xff\x00",
        lambda _: b"[" * 100_000,
        lambda data: data.replace(b"approval", b"approved"),
        lambda data: json.dumps(json.loads(data)).encode(),
        lambda data: data.replace(b'"release": 1', b'"release": true'),
    ],
)
def test_a_record_that_makes_no_sense_is_named(house: House, damage: Callable[[bytes], bytes]) -> None:
    house.edit(LIN, NEW)
    signer = signer_of(house, CHEN)
    written = record_files(record_of(house, CHEN, of(USE, EN)), signer)
    write(
        house, CHEN, {path: damage(data) if path.endswith(".json") else data for path, data in written.items()}, signer
    )
    breaches(house, "record-unreadable")


def test_people_who_were_agreed_to_may_sign(house: House) -> None:
    """A lost key does not lock anybody out: another publisher agrees to the new one."""
    key = house.keys(MALLORY).make()
    house.edit_with(LIN, set_people(lambda one: replace(one, keys=(key,)), ["chen"]))
    house.approve(DORA, PEOPLE)
    house.edit(LIN, NEW)
    approve_anyway(house, CHEN, of(USE, EN), house.keys(MALLORY).signer(CHEN.email, [key]))
    assert house.found() == []
    house.publish(LIN)
    assert house.found() == []
