"""People who left, keys that were lost, and nobody left to agree: in the open, and told for ever (R7)."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from editor.desk.proof.proof_memory import ProofMemory
from editor.desk.proof.proving import verify
from editor.desk.proof.proving_reviews import Expected
from editor.desk.session.session import Session
from editor.desk.team.recovering import NoSuchPerson, OtherRecoveryKey, begin_anew, people_after, recover
from editor.policy.editing.edits import SetText
from editor.policy.editing.review_edits import SetReviewRule
from editor.policy.people import Person, PersonId
from editor.policy.reviews.subject import RULES
from editor.store.errors import FlawedPeople
from editor.store.formats.layout import people_begun_anew, people_bytes
from editor.store.history import Author
from editor.store.repository import Repository
from editor.store.signing.keys import KeyStore, UnusableKey
from editor.store.signing.signatures import Signer, allowed_signers
from tests.desk.proof.plumbing import file_at, git_of, head_of, pushed, written
from tests.desk.review.test_review_attacks import MALLORY, NEW, signer_of
from tests.desk.reviewing_people import CHEN, DORA, LIN, House
from tests.policy.values import EN, USE

ANNA = Author("Anna", "anna@example.org")


def with_recovery(house: House) -> Path:
    """A key of recovery that a release names."""
    file = house.place / "recovery.key"
    line = KeyStore.write_apart(file)
    house.edit_with(LIN, lambda session: SetReviewRule(replace(session.policy.review, recovery=line)))
    house.edit(LIN, NEW, mark=True)
    assert RULES in house.open()
    house.approve(CHEN, *(one for one in house.open() if one != RULES))
    house.approve(DORA, RULES)
    house.publish(LIN)
    house.later(days=40)
    return file


def at_work(house: House, who: Author, work: Callable[[Session, Repository], str]) -> str:
    made: list[str] = []
    house.at_work(who, lambda session, repository: made.append(work(session, repository)))
    return made[0]


def put_in_force(house: House, who: Author, file: Path, *leaving: str) -> str:
    """What `dateline recover --key` does."""

    def work(session: Session, repository: Repository) -> str:
        people = people_after(session.policy, who, house.keys(who).make(), leaving)
        named = house.reviews().regime.rule.recovery
        key = KeyStore.from_file(file, who.email)
        return recover(repository, named, people, who, house.clock.now(), key)

    return at_work(house, who, work)


def put_oneself(house: House, who: Author, *leaving: str) -> str:
    """What `dateline recover --anew` does."""

    def work(session: Session, repository: Repository) -> str:
        line = house.keys(who).make()
        people = people_after(session.policy, who, line, leaving)
        signer = house.keys(who).signer(who.email, [line])
        assert signer is not None
        return begin_anew(repository, people, who, house.clock.now(), signer, "Everybody else left.")

    return at_work(house, who, work)


@pytest.mark.parametrize("who", [CHEN, ANNA])
def test_the_key_of_recovery_puts_people_in_force_and_is_told_for_ever(house: House, who: Author) -> None:
    file = with_recovery(house)
    put_in_force(house, who, file, LIN.email, DORA.email)
    assert house.found() == []
    publishers = {one.email for one in house.reviews().regime.people if one.has_role("publisher")}
    assert publishers == {who.email}
    house.edit(who, SetText(NEW.cell, "# Use\n\nWe go on."), mark=True)
    if who is ANNA:
        house.approve(CHEN)
    house.publish(who)
    house.later(days=40)
    assert house.found() == []
    assert "recovered" in house.told()


def test_another_key_recovers_nothing(house: House) -> None:
    with_recovery(house)
    other = house.place / "other.key"
    KeyStore.write_apart(other)
    with pytest.raises(OtherRecoveryKey):
        put_in_force(house, CHEN, other, LIN.email)
    with pytest.raises(UnusableKey):
        KeyStore.from_file(house.path / "policy.toml", CHEN.email)


@pytest.mark.parametrize("more", [{"text/en/use.md": b"# Use\n\nWe sell it.\n"}, {"policy.toml": None}])
def test_the_key_of_recovery_does_nothing_else(house: House, more: dict[str, bytes | None]) -> None:
    file = with_recovery(house)
    people = tuple(one for one in house.reviews().regime.people if one.id == "chen")
    changes: dict[str, bytes | None] = {"people.toml": people_bytes(people), "allowed_signers": allowed_signers(people)}
    if "policy.toml" in more:
        more = {"policy.toml": file_at(house, head_of(house), "policy.toml").replace(b"= 30", b"= 0")}
    signed_by(house, KeyStore.from_file(file, CHEN.email), CHEN, {**changes, **more})
    assert ("R4", "unknown-key") in house.found()
    assert len(house.reviews().regime.people) == 3


def signed_by(house: House, signer: Signer, who: Author, changes: dict[str, bytes | None]) -> None:
    house.later()
    with closing(house.repository()) as repository:
        repository.signer = signer
        repository.commit(changes, "Change", who, house.clock.now(), repository.head())


def test_a_key_of_recovery_that_no_release_names_yet_recovers_nothing(house: House) -> None:
    file = house.place / "recovery.key"
    line = KeyStore.write_apart(file)
    house.edit_with(LIN, lambda session: SetReviewRule(replace(session.policy.review, recovery=line)))
    with pytest.raises(OtherRecoveryKey):
        put_in_force(house, CHEN, file, LIN.email)
    people = tuple(one for one in house.reviews().regime.people if one.id == "chen")
    changes = {"people.toml": people_bytes(people), "allowed_signers": allowed_signers(people)}
    signed_by(house, KeyStore.from_file(file, CHEN.email), CHEN, dict(changes))
    assert ("R4", "unknown-key") in house.found()


def test_nobody_names_a_key_of_recovery_alone(house: House) -> None:
    line = KeyStore.write_apart(house.place / "recovery.key")
    house.edit_with(LIN, lambda session: SetReviewRule(replace(session.policy.review, recovery=line)))
    assert RULES in house.open()


@pytest.mark.parametrize("who", [CHEN, ANNA])
def test_to_begin_anew_is_possible_and_broken_for_whoever_does_not_know_of_it(house: House, who: Author) -> None:
    version = put_oneself(house, who, LIN.email, DORA.email, *(() if who is CHEN else (CHEN.email,)))
    house.edit(who, NEW, mark=True)
    house.publish(who)
    assert house.found() == [("R7", "begun-anew")]
    with closing(house.repository()) as repository:
        memory = ProofMemory(house.place / "cache", repository, "1")
        for known in (Expected(anew=(version,)), Expected(anew=(version[:10],))):
            found = verify(repository, known, memory)
            assert found.first_breach is None
            assert "begun-anew" in {one.code for one in found.notes}
        assert verify(repository, Expected(anew=("0" * 10,)), memory).first_breach is not None
        assert verify(repository, Expected(anew=(version[:4],)), memory).first_breach is not None


def test_people_begun_anew_elsewhere_or_with_other_files_are_not_in_force(house: House) -> None:
    people = (Person(PersonId("mallory"), MALLORY.name, MALLORY.email, ("publisher",), (house.keys(MALLORY).make(),)),)
    signer = house.keys(MALLORY).signer(MALLORY.email, people[0].keys)
    assert signer is not None
    head = head_of(house)
    house.edit(LIN, NEW)
    for data, more in (
        (people_begun_anew(people, head, "Why not?"), {}),
        (people_begun_anew(people, head_of(house), "Why not?"), {"text/en/use.md": b"# Use\n\nWe sell it.\n"}),
        (people_bytes(people), {}),
    ):
        signed_by(house, signer, MALLORY, {"people.toml": data, "allowed_signers": allowed_signers(people), **more})
        assert {one.id for one in house.reviews().regime.people} == {"lin", "chen", "dora"}
    assert ("R4", "unknown-key") in house.found()


def test_people_begun_anew_without_the_key_of_any_of_them_are_not_in_force(house: House) -> None:
    chen = next(one for one in house.reviews().regime.people if one.id == "chen")
    alone = (replace(chen, roles=("publisher",)),)
    data = people_begun_anew(alone, head_of(house), "Why not?")
    written(house, LIN, {"people.toml": data, "allowed_signers": allowed_signers(alone)})
    assert {one.id for one in house.reviews().regime.people} == {"lin", "chen", "dora"}
    assert signer_of(house, CHEN)


def restored(house: House, who: Author, signer: Signer, version: str, **more: bytes) -> None:
    """Somebody puts the people back as they stood in a version; `more` are texts in English besides."""
    files = {path: file_at(house, version, path) for path in ("people.toml", "allowed_signers")}
    texts = {f"text/en/{name}.md": data for name, data in more.items()}
    signed_by(house, signer, who, {**files, **texts})


def test_whoever_was_in_force_before_puts_right_what_somebody_began_anew(house: House) -> None:
    lin = signer_of(house, LIN)
    before, everybody = head_of(house), {"lin", "chen", "dora"}
    version = put_oneself(house, MALLORY, LIN.email, CHEN.email, DORA.email)
    assert {one.id for one in house.reviews().regime.people} == {"mallory"}
    signed_by(house, signer_of(house, MALLORY), MALLORY, {"text/en/use.md": b"# Use\n\nWe sell it.\n"})
    restored(house, LIN, lin, before, keep=b"# Keep\n")
    assert {one.id for one in house.reviews().regime.people} == {"mallory"}, "it did something else as well"
    pushed(house, str(git_of(house)[head_of(house)].parents[0].id))
    restored(house, LIN, lin, before)
    assert {one.id for one in house.reviews().regime.people} == everybody
    assert house.found() == [("R4", "unknown-key")], "what Mallory wrote meanwhile"
    assert "anew-refused" in house.told()
    text = house.reviews().doubts[0].version.id
    house.record(CHEN, lambda desk, _: desk.adopt([text]))
    assert house.found() == []
    with closing(house.repository()) as repository:
        assert verify(repository, Expected(anew=(version,))).first_breach is not None
    house.approve(DORA)
    house.edit(LIN, NEW, mark=True)
    house.approve(DORA)
    house.publish(LIN)
    assert house.found() == []
    assert "anew-refused" in house.told()


def test_nobody_else_and_nobody_after_a_release_puts_it_right(house: House) -> None:
    lin, before = signer_of(house, LIN), head_of(house)
    put_oneself(house, CHEN, LIN.email, DORA.email)
    mallory = house.keys(MALLORY)
    stranger = mallory.signer(MALLORY.email, [mallory.make()])
    assert stranger is not None
    restored(house, MALLORY, stranger, before)
    assert {one.id for one in house.reviews().regime.people} == {"chen"}
    pushed(house, str(git_of(house)[head_of(house)].parents[0].id))
    house.edit(CHEN, NEW, mark=True)
    house.publish(CHEN)
    restored(house, LIN, lin, before)
    assert {one.id for one in house.reviews().regime.people} == {"chen"}
    assert ("R7", "begun-anew") in house.found()


def test_who_leaves_is_somebody_and_who_stays_can_be_told_apart(house: House) -> None:
    def work(session: Session, _repository: Repository) -> str:
        line = house.keys(CHEN).make()
        with pytest.raises(NoSuchPerson):
            people_after(session.policy, CHEN, line, ["nobody@example.org"])
        with pytest.raises(FlawedPeople):
            people_after(session.policy, Author("CHEN", LIN.email + "m"), next(iter(session.policy.people[0].keys)), [])
        return ""

    at_work(house, CHEN, work)
    assert (NEW.cell.section, NEW.cell.language) == (USE, EN)


@pytest.mark.parametrize("by_key", [True, False])
def test_people_of_whom_none_has_a_key_recover_as_well(tmp_path: Path, *, by_key: bool) -> None:
    """And only by that key, or in the open: whoever else changes them is asked for an agreement."""
    house = House(tmp_path)
    file = with_recovery(house)
    before = {one.id for one in house.reviews().regime.people}
    other = KeyStore.from_file(with_key_of(house), ANNA.email)
    people = (Person(PersonId("anna"), ANNA.name, ANNA.email, ("publisher",), (other.key,)),)
    with closing(house.repository()) as repository:
        repository.signer = other
        files = {"people.toml": people_bytes(people), "allowed_signers": allowed_signers(people)}
        head = head_of(house)
        repository.commit(files, "Forge", ANNA, house.clock.now(), head)
    assert {one.id for one in house.reviews().regime.people} == before
    pushed(house, head)
    version = put_in_force(house, CHEN, file, DORA.email) if by_key else put_oneself(house, CHEN, DORA.email)
    assert {one.id for one in house.reviews().regime.people} == before - {"dora"}
    code = "recovered" if by_key else "begun-anew"
    proof = house.verify()
    told = proof.notes if by_key else tuple(proof.all_breaches())
    assert [one.facts["version"] for one in told if one.code == code] == [version[:10]]


def with_key_of(house: House) -> Path:
    """A key that no release names."""
    file = house.place / "other.key"
    KeyStore.write_apart(file)
    return file
