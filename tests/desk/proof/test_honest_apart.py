"""Honest teams whose clocks differ, who write offline, leave, lose things and push strange branches: nothing breaks."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

import pygit2
import pytest

from editor.desk.release.wish import Wish
from editor.policy.reviews.review import RecordKind
from editor.policy.reviews.subject import PEOPLE
from editor.store.formats.reviews import record_files
from editor.store.history import Author
from tests.desk.proof.plumbing import crafted, file_at, git_of, head_of, merged, pushed, tree_with, written
from tests.desk.proof.test_attacks_apart import OTHER, agreed_release
from tests.desk.proof.test_attacks_on_authors import set_without
from tests.desk.review.test_review_attacks import NEW, breaches, record_of, signer_of
from tests.desk.reviewing_people import CHEN, DORA, LIN, PEOPLE_OF, House, of
from tests.policy.values import EN, KEEP, USE

STRANGER = Author("Stranger", "stranger@example.net")
PIGEON = b"# Use\n\nWe tell you by pigeon.\n"


def offline(
    house: House, who: Author, kind: RecordKind, minutes: int, *, section: str = USE
) -> tuple[str, dict[str, bytes]]:
    """A record made apart over the newest version, by a clock that stands apart by these minutes."""
    house.later()
    start = head_of(house)
    record = record_of(house, who, of(section, EN), kind)
    record = replace(record, at=house.clock.now() + timedelta(minutes=minutes))
    files = record_files(record, signer_of(house, who))
    tree = tree_with(git_of(house), start, files)
    return crafted(house, who, [start], tree, signer_of(house, who), record.at), files


@pytest.mark.parametrize("kind", [RecordKind.COMMENT, RecordKind.OBJECTION, RecordKind.APPROVAL])
@pytest.mark.parametrize("minutes", [0, -300, 300])
def test_what_was_said_offline_and_shared_after_a_release_breaks_nothing(
    house: House, kind: RecordKind, minutes: int
) -> None:
    house.edit(LIN, NEW, OTHER, mark=True)
    version, files = offline(house, CHEN, kind, minutes)
    house.approve(CHEN)
    if minutes > 0:
        house.later(minutes=30)
    house.publish(LIN)
    house.later(minutes=30)
    merged(house, CHEN, version, files)
    assert house.found() == []
    if kind is not RecordKind.COMMENT:
        assert f"late-{kind.value}" in house.told()
    agreed_release_of_other_words(house)


def agreed_release_of_other_words(house: House) -> None:
    house.later(days=40)
    house.edit(DORA, *(replace(one, text=one.text + " Always.") for one in (NEW, OTHER)), mark=True)
    house.approve(CHEN)
    house.publish(LIN)
    assert house.found() == []


def test_an_objection_that_came_too_late_for_a_release_counts_for_the_next(house: House) -> None:
    house.edit(LIN, NEW, OTHER, mark=True)
    house.approve(CHEN, of(USE, EN))
    version, files = offline(house, DORA, RecordKind.OBJECTION, 0, section=KEEP)
    house.publish(LIN, held(KEEP))
    merged(house, LIN, version, files)
    house.approve(CHEN, of(KEEP, EN))
    assert house.found() == []
    assert of(KEEP, EN) in house.open(), "Dora's word stands against what the release left out"


def held(*sections: str) -> Wish:
    return Wish(held=frozenset(sections))  # type: ignore[arg-type]


@pytest.mark.parametrize("hours", [-5, 5])
def test_a_reviewer_whose_clock_is_hours_apart_approves_all_the_same(house: House, hours: int) -> None:
    house.edit(LIN, NEW, mark=True)
    house.later(hours=hours)
    house.approve(CHEN)
    house.later(hours=max(-hours, 1))
    house.publish(LIN)
    assert house.found() == []


# Leaving


def test_of_two_people_one_leaves_and_the_other_goes_on(tmp_path_factory: pytest.TempPathFactory) -> None:
    house = House(tmp_path_factory.mktemp("two"), PEOPLE_OF[:2])
    house.edit(LIN, mark=True)
    house.approve(CHEN)
    house.publish(LIN)
    house.later(days=40)
    house.edit_with(LIN, set_without("chen"))
    house.approve(CHEN, PEOPLE)
    assert [one.id for one in house.reviews().regime.people] == ["lin"]
    house.edit(LIN, NEW, mark=True)
    house.publish(LIN)
    assert house.found() == []


def test_a_person_who_left_and_whose_words_are_in_the_draft_stays_their_author(house: House) -> None:
    house.edit(DORA, NEW, mark=True)
    house.edit_with(LIN, set_without("dora"))
    house.approve(CHEN, PEOPLE)
    house.approve(CHEN)
    house.publish(LIN)
    assert house.found() == []


# Versions that carry nothing


def put_right(house: House, path: str, data: bytes, *, signed: bool = True) -> None:
    before = file_at(house, head_of(house), path)
    written(house, LIN, {path: data}, signed=signed)
    written(house, LIN, {path: before})


@pytest.mark.parametrize(
    ("path", "data"),
    [
        ("policy.toml", b"format = 9\nrules = 9\n"),
        ("policy.toml", b"format = "),
        ("people.toml", b"[[people]]\n"),
        ("facts.toml", b"days = 3\n"),
        ("text/en/use.md", b"\xff\xfe"),
    ],
)
def test_a_version_that_makes_no_sense_and_was_put_right_is_passed_by(house: House, path: str, data: bytes) -> None:
    put_right(house, path, data)
    assert house.found() == []
    agreed_release(house, NEW)
    assert house.found() == []
    if path in ("policy.toml", "people.toml"):
        assert "version-flawed" in house.told()


def root(house: House, files: Mapping[str, bytes]) -> str:
    return crafted(house, STRANGER, [], tree_with(git_of(house), None, files))


@pytest.mark.parametrize("swapped", [False, True])
@pytest.mark.parametrize(
    "files",
    [
        {},
        {"README.md": b"Hello.\n"},
        {"policy.toml": b"format = 9\n", "text/en/use.md": PIGEON},
        {"reviews/en/use/x.json": b"{}\n"},
    ],
    ids=["empty", "readme", "policy", "reviews"],
)
def test_another_history_of_which_nothing_was_taken_is_passed_by(
    house: House, files: Mapping[str, bytes], *, swapped: bool
) -> None:
    other = root(house, files)
    head = head_of(house)
    parents = [other, head] if swapped else [head, other]
    git = git_of(house)
    pushed(house, crafted(house, STRANGER, parents, git[head].peel(pygit2.Commit).tree_id))
    assert house.found() == []
    assert "foreign-line" in house.told()
    agreed_release(house, NEW)
    assert house.found() == []


def test_another_history_of_which_something_was_taken_is_named(house: House) -> None:
    other = root(house, {"text/en/use.md": PIGEON})
    merged(house, LIN, other, {"text/en/use.md": PIGEON})
    assert ("S7", "second-beginning") in house.found()


def test_another_history_with_releases_never_takes_the_place_of_this_one(house: House) -> None:
    head = head_of(house)
    tree = git_of(house)[head].peel(pygit2.Commit).tree_id
    other = crafted(house, STRANGER, [], tree)
    pushed(house, crafted(house, STRANGER, [other, head], tree))
    assert ("S7", "second-beginning") in house.found()


def test_a_branch_that_was_given_up_by_joining_it_leaves_no_trace(house: House) -> None:
    """An honest "ours" merge: what Dora tried apart is not taken, and she may approve what Lin wrote."""
    start = head_of(house)
    side = crafted(
        house, DORA, [start], tree_with(git_of(house), start, {"text/en/use.md": PIGEON}), signer_of(house, DORA)
    )
    agreed_release(house, OTHER)
    merged(house, LIN, side, {})
    house.edit(LIN, NEW, mark=True)
    house.approve(DORA)
    house.publish(LIN)
    assert house.found() == []


# What a host does


@pytest.mark.parametrize(
    "signature", [None, "-----BEGIN PGP SIGNATURE-----\n\nwsBcBAAB\n-----END PGP SIGNATURE-----\n"]
)
def test_a_squash_by_a_host_is_named_as_that_and_adopted(house: House, signature: str | None) -> None:
    head, host = head_of(house), Author("GitHub", "noreply@github.com")
    tree = tree_with(git_of(house), head, {"text/en/use.md": PIGEON})
    version = crafted(house, DORA, [head], tree, None, committer=host)
    if signature is not None:
        git = git_of(house)
        made = git[version].peel(pygit2.Commit).read_raw().decode()
        version = str(git.create_commit_with_signature(made, signature, "gpgsig"))
    pushed(house, version)
    assert breaches(house, "remade")[0]["by"] == host.email
    house.record(LIN, lambda desk, _: desk.adopt([version]))
    assert house.found() == []
    assert of(USE, EN) in house.open()


def test_reviews_that_a_host_squashed_are_named_as_that(house: House) -> None:
    house.edit(LIN, NEW, mark=True)
    head, host = head_of(house), Author("GitHub", "noreply@github.com")
    record = record_of(house, CHEN, of(USE, EN))
    files = record_files(record, signer_of(house, CHEN))
    pushed(house, crafted(house, CHEN, [head], tree_with(git_of(house), head, files), committer=host))
    assert ("R1", "records-remade") in house.found()
    assert of(USE, EN) in house.open()
