"""Over random lives apart, `verify` finds wrong what really was not agreed to, and nothing else."""

import random
from contextlib import closing

import pytest

from editor.desk.proof.proving import verify
from editor.policy.reviews.subject import PEOPLE
from editor.store.history import Author
from tests.desk.proof.lives import WORKERS, Life
from tests.desk.proof.plumbing import file_at, head_of, written
from tests.desk.review.test_review_attacks import signer_of
from tests.desk.reviewing_people import CHEN, DORA, LIN, House
from tests.exhaustive import part

GIVEN_UP = b"# Use\n\nWhat Dora gave up before the release.\n"
MANY = 5000
SEEDS = (0, 3, 6, 11, 13, 14, 25, 29, 38, 43, 49, 58, 79, 98, 766, 1048)
"""Lives that end otherwise where authors are forgotten, withdrawals or objections ignored, replaced keys still hold, or
joins may take back what they like: with any of that left out of the program, one of them tells."""


class Begun:
    """A house with one release, before which Dora gave up what she wrote; every life goes on from there."""

    def __init__(self, house: House) -> None:
        self.house = house
        house.edit(LIN, mark=True)
        for who, other in ((LIN, DORA), (DORA, LIN), (CHEN, LIN)):
            house.make_key(who)
            house.approve(other, PEOPLE)
        before = file_at(house, head_of(house), "text/en/use.md")
        self.given_up = written(house, DORA, {"text/en/use.md": GIVEN_UP})
        written(house, DORA, {"text/en/use.md": before})
        house.edit(LIN, mark=True)
        house.approve(CHEN)
        house.publish(LIN)
        house.later(days=40)
        self.start, self.people = head_of(house), house.reviews().regime.people
        self.keys = {}
        for name, who in WORKERS.items():
            store = house.keys(Author("", f"new-{who.email}"))
            new = store.signer(who.email, [store.make()])
            assert new is not None
            self.keys[name] = (signer_of(house, who), new)

    def holds(self, seed: int) -> None:
        """One life, and what the program and the model say of it."""
        life = Life(self.house, self.start, self.keys, self.given_up, self.people, random.Random(seed))
        life.live(12 + seed % 12)
        head = life.tips["lin"]
        if all(life.words[head][cell] == words for cell, words in life.base.items()):
            return
        expected, doubtful = life.release(), life.doubtful(head)
        with closing(self.house.repository()) as repository:
            proof = verify(repository)
        found = [one for one in proof.all_breaches() if one.code not in ("manifest-on-disk", "future-version")]
        named = {one.facts.get("subject") or one.facts.get("version", one.code) for one in found}
        told = seed, [(one.code, dict(one.facts)) for one in found]
        assert named - doubtful == expected - doubtful, told
        # The manifest names the approvals that count by the model: the program counts the same ones.
        counted = {one.facts["subject"] for one in found if one.code == "approvals-named"}
        assert counted <= doubtful, told


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Begun:
    return Begun(House(tmp_path_factory.mktemp("lives")))


def test_verify_agrees_with_the_model_over_some_lives(begun: Begun) -> None:
    for seed in SEEDS:
        begun.holds(seed)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_verify_agrees_with_the_model_over_many_lives(begun: Begun) -> None:
    for seed in part(range(40, 40 + MANY), 170):
        begun.holds(seed)
