"""To bring back what one gave up, to swap keys and names, to depose: who wrote and who agreed is never forgotten."""

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from editor.desk.review.review_subjects import people_side
from editor.desk.session.session import Session
from editor.policy.editing.edits import Edit, SetFact, SetPeople
from editor.policy.people import Person, PersonId
from editor.policy.reviews.review import Record, RecordKind, Why
from editor.policy.reviews.subject import FACTS, PEOPLE, RULES, Subject
from editor.store.formats.layout import people_bytes, read_people
from editor.store.formats.reviews import record_files
from editor.store.history import Author
from editor.store.signing.signatures import Signer, allowed_signers
from tests.desk.proof.plumbing import crafted, file_at, git_of, head_of, merged, pushed, tree_with, written
from tests.desk.proof.test_attacks_apart import OTHER, agreed_release
from tests.desk.review.test_review_attacks import (
    MALLORY,
    NEW,
    approve_anyway,
    breaches,
    record_of,
    release_anyway,
    signer_of,
)
from tests.desk.reviewing_people import CHEN, DORA, LIN, PEOPLE_OF, House, of, set_people
from tests.policy.values import EN, USE

PIGEON = b"# Use\n\nWe tell you by pigeon.\n"
SOCK = Person(PersonId("sock"), "Sock", "sock@example.net", ("reviewer:*", "publisher"), ())
EVE = Author("Eve", "eve@example.org")
EVES = Person(PersonId("eve"), EVE.name, EVE.email, ("reviewer:*",))


def given_up(house: House, path: str, data: bytes) -> str:
    """A version in which Dora changed a file, which she then took back; and a release after that."""
    before = file_at(house, head_of(house), path)
    version = written(house, DORA, {path: data})
    written(house, DORA, {path: before})
    agreed_release(house, OTHER)
    house.later(days=40)
    return version


# Resurrection


@pytest.mark.parametrize("signed", [False, True])
def test_own_words_given_up_and_brought_back_by_joining_keep_their_author(house: House, *, signed: bool) -> None:
    version = given_up(house, "text/en/use.md", PIGEON)
    merged(house, DORA if not signed else LIN, version, {"text/en/use.md": PIGEON}, signed=signed)
    approve_anyway(house, DORA, of(USE, EN), signer_of(house, DORA))
    release_anyway(house)
    assert breaches(house, "refused-own-words")[0]["who"] == DORA.email
    if not signed:
        assert breaches(house, "unsigned")[0]["author"] == DORA.email


def test_own_words_given_up_and_typed_again_by_somebody_else_keep_their_author(house: House) -> None:
    given_up(house, "text/en/use.md", PIGEON)
    written(house, LIN, {"text/en/use.md": PIGEON})
    matter = next(one.matter for one in house.agreement().open if one.matter.subject == of(USE, EN))
    assert {"dora", "lin"} <= matter.authors
    house.approve(CHEN, of(USE, EN))
    assert of(USE, EN) not in house.open()


def test_released_words_that_a_stale_branch_brings_back_are_those_of_whoever_joins_it(house: House) -> None:
    version = head_of(house)
    old = file_at(house, version, "text/en/use.md")
    side = crafted(house, DORA, [version], tree_with(git_of(house), version, {}), signer_of(house, DORA))
    agreed_release(house, NEW)
    merged(house, DORA, side, {"text/en/use.md": old})
    approve_anyway(house, DORA, of(USE, EN), signer_of(house, DORA))
    release_anyway(house)
    assert breaches(house, "refused-own-words")[0]["who"] == DORA.email


@pytest.mark.parametrize("first", [None, "other"])
def test_what_a_joining_version_changes_against_the_release_is_signed(house: House, first: str | None) -> None:
    """Whatever the order of its parents."""
    version = given_up(house, "text/en/use.md", PIGEON)
    merged(house, DORA, version, {"text/en/use.md": PIGEON}, signed=False, first=first)
    assert ("R4", "unsigned") in house.found()


def test_a_sock_puppet_given_up_and_brought_back_is_not_put_in_force_by_its_author(house: House) -> None:
    people = (*house.reviews().regime.people, replace(SOCK, keys=(house.keys(MALLORY).make(),)))
    version = given_up(house, "people.toml", people_bytes(people))
    files = {"people.toml": people_bytes(people), "allowed_signers": allowed_signers(people)}
    merged(house, DORA, version, dict(files))
    approve_anyway(house, DORA, PEOPLE, signer_of(house, DORA))
    assert "sock" not in {one.id for one in house.reviews().regime.people}
    assert PEOPLE in house.open()


def test_facts_given_up_and_brought_back_keep_their_author(house: House) -> None:
    house.edit(DORA, SetFact("days", {"*": "3 天", "en": "3 days"}))
    facts = file_at(house, head_of(house), "facts.toml")
    version = head_of(house)
    house.edit(DORA, SetFact("days", {"*": "30 天", "en": "30 days"}))
    agreed_release(house, NEW)
    house.later(days=40)
    merged(house, LIN, version, {"facts.toml": facts})
    matter = next(one.matter for one in house.agreement().open if one.matter.subject == FACTS)
    assert {"dora", "lin"} <= matter.authors


# Coup


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> House:
    """One publisher, and two reviewers without that role; without keys, which change nothing of it."""
    people = (PEOPLE_OF[0], PEOPLE_OF[1], EVES)
    house = House(tmp_path_factory.mktemp("team"), people)
    house.edit(LIN, mark=True)
    house.approve(CHEN)
    house.publish(LIN)
    house.verify()
    house.later(days=40)
    return house


@pytest.fixture
def reviewers(team: House, tmp_path: Path) -> House:
    return House.copied(team, tmp_path)


def as_publishers(session: Session) -> list[Person]:
    return [replace(one, roles=(*one.roles, "publisher")) for one in session.policy.people if one.id != "lin"]


def renamed(session: Session) -> list[Person]:
    lin = next(one for one in session.policy.people if one.id == "lin")
    return [replace(lin, id=PersonId("lin2"), roles=("author",)), *as_publishers(session)]


def degraded(session: Session) -> list[Person]:
    lin = next(one for one in session.policy.people if one.id == "lin")
    return [replace(lin, roles=("author",)), *as_publishers(session)]


def readdressed(session: Session) -> list[Person]:
    lin = next(one for one in session.policy.people if one.id == "lin")
    return [replace(lin, email=MALLORY.email), *as_publishers(session)]


@pytest.mark.parametrize("change", [as_publishers, renamed, degraded, readdressed])
def test_two_people_without_a_role_never_depose_the_publisher(reviewers: House, change: object) -> None:
    reviewers.edit_with(CHEN, lambda session: SetPeople(tuple(change(session))))  # type: ignore[operator]
    approve_plainly(reviewers, EVE, PEOPLE)
    assert "lin" in {one.id for one in reviewers.reviews().regime.people if one.has_role("publisher")}
    refused = {why for one in reviewers.agreement().open for _, why in one.refused}
    assert refused <= {Why.ROLE, Why.CHANGED}
    assert refused


def approve_plainly(house: House, who: Author, subject: Subject) -> None:
    record = replace(record_of(house, who, subject), by=PersonId(who.email.partition("@")[0]))
    house.later()
    with closing(house.repository()) as repository:
        files = record_files(replace(record, at=house.clock.now()), None)
        repository.commit(files, "Approve", who, house.clock.now(), repository.head())


def test_the_publisher_may_agree_to_being_relieved(reviewers: House) -> None:
    reviewers.edit_with(CHEN, lambda session: SetPeople(tuple(as_publishers(session))))
    reviewers.approve(LIN, PEOPLE)
    assert {one.id for one in reviewers.reviews().regime.people if one.has_role("publisher")} == {"chen", "eve"}


def test_a_publisher_who_is_removed_may_object_unless_more_than_half_agreed(house: House) -> None:
    house.edit_with(LIN, set_without("dora"))
    house.record(DORA, lambda desk, matters: desk.object(matters[PEOPLE], "No."))
    assert PEOPLE in house.open()
    house.approve(CHEN, PEOPLE)
    assert PEOPLE not in house.open(), "Lin, who wrote it, and Chen are two of three"


def test_half_of_the_people_do_not_overrule_whom_they_remove(reviewers: House) -> None:
    four = Person(PersonId("dora"), DORA.name, DORA.email, ("publisher",))
    reviewers.edit_with(LIN, lambda session: SetPeople((*session.policy.people, four)))
    reviewers.approve(CHEN, PEOPLE)
    agreed_release(reviewers, NEW)
    reviewers.later(days=40)
    reviewers.edit_with(LIN, set_without("dora"))
    reviewers.record(DORA, lambda desk, matters: desk.object(matters[PEOPLE], "No."))
    reviewers.approve(CHEN, PEOPLE)
    assert PEOPLE in reviewers.open()
    reviewers.approve(EVE, PEOPLE)
    assert PEOPLE not in reviewers.open()


def set_without(person: str):  # type: ignore[no-untyped-def]
    """The edit that takes somebody out."""
    return lambda session: SetPeople(tuple(one for one in session.policy.people if one.id != person))


# Keys


def with_new_key(house: House, person: str, holder: Author) -> tuple[Signer, Signer]:
    """The old and the new key of somebody whose entry was changed and agreed to."""
    old = signer_of(house, holder)
    store = house.keys(Author("", "new-" + holder.email))
    line = store.make()
    house.edit_with(LIN, set_people(lambda one: replace(one, keys=(line,)), [person]))
    house.approve(DORA, PEOPLE)
    new = store.signer(holder.email, [line])
    assert new is not None
    return old, new


def test_an_approval_with_a_replaced_key_beside_its_replacement(house: House) -> None:
    house.edit(LIN, NEW)
    start, early = head_of(house), house.clock.now()
    record = replace(record_of(house, CHEN, of(USE, EN)), at=early + timedelta(seconds=30))
    old, _ = with_new_key(house, "chen", CHEN)
    files = record_files(record, old)
    side = crafted(house, CHEN, [start], tree_with(git_of(house), start, files), old, record.at)
    merged(house, LIN, side, files)
    release_anyway(house)
    assert breaches(house, "refused-other-key")
    assert breaches(house, "retired-key")[0]["author"] == CHEN.email


def test_words_signed_with_a_replaced_key_beside_its_replacement(house: House) -> None:
    """Else they would be Chen's, and whoever has his old key could approve them."""
    start, early = head_of(house), house.clock.now()
    old, _ = with_new_key(house, "chen", CHEN)
    tree = tree_with(git_of(house), start, {"text/en/use.md": PIGEON})
    side = crafted(house, CHEN, [start], tree, old, early + timedelta(seconds=30))
    merged(house, LIN, side, {"text/en/use.md": PIGEON})
    assert ("R4", "retired-key") in house.found()
    house.record(DORA, lambda desk, _: desk.adopt([side]))
    assert of(USE, EN) in house.open()


def test_a_withdrawal_with_a_replaced_key_beside_its_replacement_is_named(house: House) -> None:
    house.edit(LIN, NEW)
    house.record(CHEN, lambda desk, matters: desk.object(matters[of(USE, EN)], "No."))
    start, early = head_of(house), house.clock.now()
    record = replace(record_of(house, CHEN, of(USE, EN), RecordKind.WITHDRAWAL), at=early + timedelta(seconds=30))
    old, _ = with_new_key(house, "chen", CHEN)
    files = record_files(record, old)
    side = crafted(house, CHEN, [start], tree_with(git_of(house), start, files), old, record.at)
    merged(house, LIN, side, files)
    assert ("R4", "retired-key") in house.found()


def test_a_key_counts_for_what_leads_to_its_replacement(house: House) -> None:
    """An honest person who changes keys: the words stand, the approval is given again."""
    house.edit(DORA, NEW)
    house.edit(LIN, OTHER)
    house.approve(CHEN)
    _, new = with_new_key(house, "chen", CHEN)
    assert house.found() == []
    assert of(USE, EN) in house.open()
    approve_anyway(house, CHEN, of(USE, EN), new)
    assert of(USE, EN) not in house.open()


# People are their keys


def test_the_same_key_under_another_id_and_address_is_the_same_author(house: House) -> None:
    house.edit(DORA, NEW)
    key = next(one for one in house.reviews().regime.people if one.id == "dora").keys[0]
    other = Author("Dorothea", "dorothea@example.org")
    person = Person(PersonId("dorothea"), other.name, other.email, ("author", "reviewer:*", "publisher"), (key,))

    def edit(session: Session) -> Edit:
        return SetPeople((*(one for one in session.policy.people if one.id != "dora"), person))

    house.edit_with(LIN, edit)
    house.approve(CHEN, PEOPLE)
    assert "dorothea" in {one.id for one in house.reviews().regime.people}
    matter = next(one for one in house.agreement().open if one.matter.subject == of(USE, EN)).matter
    signer = replace(signer_of_key(house, DORA, key), email=other.email)
    record = replace(record_of(house, other, of(USE, EN)), by=person.id, head=matter.head, at=house.clock.now())
    written_record(house, other, record_files(record, signer), signer)
    refused = {why for one in house.agreement().open if one.matter.subject == of(USE, EN) for _, why in one.refused}
    assert Why.OWN_WORDS in refused


def signer_of_key(house: House, holder: Author, key: str) -> Signer:
    signer = house.keys(holder).signer(holder.email, [key])
    assert signer is not None
    return signer


def written_record(house: House, who: Author, files: dict[str, bytes], signer: Signer) -> None:
    head = head_of(house)
    house.clock.instant -= timedelta(minutes=1)
    pushed(house, crafted(house, who, [head], tree_with(git_of(house), head, files), signer))


@pytest.mark.parametrize("comment", ["", " dora at work"])
def test_one_key_of_two_people_is_named_and_never_in_force(house: House, comment: str) -> None:
    key = next(one for one in house.reviews().regime.people if one.id == "dora").keys[0]
    twin = Person(PersonId("twin"), "Tom", "tom@example.org", ("reviewer:*",), (f"{key}{comment}",))
    people = (*house.reviews().regime.people, twin)
    written(house, LIN, {"people.toml": people_bytes(people), "allowed_signers": allowed_signers(people)})
    assert ("R4", "people-flawed") in house.found()
    approve_anyway_people(house)
    assert "twin" not in {one.id for one in house.reviews().regime.people}


def approve_anyway_people(house: House) -> None:
    """Dora approves people that nobody should be able to agree to."""
    last, head = house.reviews().last, head_of(house)
    assert last is not None
    side = people_side(read_people(file_at(house, head, "people.toml")))
    now = house.clock.now()
    record = Record(RecordKind.APPROVAL, PEOPLE, PersonId("dora"), DORA.email, now, 1, head, last.sides[PEOPLE], side)
    signer = signer_of(house, DORA)
    written_record(house, DORA, record_files(record, signer), signer)


def test_rules_are_not_lowered_by_one_person_who_takes_them_up_again(house: House) -> None:
    before = file_at(house, head_of(house), "policy.toml")
    lowered = before.replace(b"notice_days = 30", b"notice_days = 0")
    assert lowered != before
    version = given_up(house, "policy.toml", lowered)
    now = file_at(house, head_of(house), "policy.toml").replace(b"notice_days = 30", b"notice_days = 0")
    merged(house, DORA, version, {"policy.toml": now})
    approve_anyway(house, DORA, RULES, signer_of(house, DORA))
    assert RULES in house.open()
