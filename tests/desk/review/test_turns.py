"""Whose turn it is: what waits for one person, and who may approve once somebody took words or typed some."""

from dataclasses import replace

from editor.desk.review.approving import Desk
from editor.desk.review.turns import Turn, left_to_approve, turns
from editor.policy.editing.edits import SetText
from editor.policy.reviews.review import Matter
from editor.policy.reviews.subject import PEOPLE, Subject
from editor.policy.section import Cell
from editor.store.history import Author
from tests.desk.reviewing_people import CHEN, DORA, LIN, House, of, set_people
from tests.policy.values import EN, USE

NEW = SetText(Cell(USE, EN), "# Use\n\nWe tell you by e-mail.")
TEXT = of(USE, EN)


def waits(house: House, who: Author) -> dict[Subject, Turn]:
    return dict(turns(house.agreement(), who.email))


def said(house: House, who: Author, words: str, *, internal: bool = False) -> None:
    house.record(who, lambda desk, matters: desk.comment(matters[TEXT], words, internal=internal))


def answered(house: House, who: Author, *, resolves: bool = False) -> None:
    def answer(desk: Desk, _matters: dict[Subject, Matter]):  # type: ignore[no-untyped-def]
        return desk.answer(house.reviews().filed[-1], "Soon.", resolves=resolves)

    house.record(who, answer)


def test_what_one_may_approve_waits_until_somebody_did(house: House) -> None:
    house.edit(LIN, NEW)
    assert waits(house, CHEN) == waits(house, DORA) == {TEXT: Turn.APPROVE}
    assert waits(house, LIN) == {}
    house.approve(CHEN, TEXT)
    assert waits(house, CHEN) == waits(house, DORA) == {}


def test_what_one_wrote_waits_once_somebody_asks_for_changes(house: House) -> None:
    house.edit(DORA, NEW)
    house.record(CHEN, lambda desk, matters: desk.object(matters[TEXT], "Say how soon."))
    assert waits(house, DORA) == {TEXT: Turn.CHANGE}
    assert waits(house, CHEN) == waits(house, LIN) == {}
    house.record(CHEN, lambda desk, matters: desk.withdraw(matters[TEXT]))
    assert waits(house, DORA) == {}
    assert waits(house, CHEN) == {TEXT: Turn.APPROVE}


def test_a_comment_waits_for_who_wrote_the_words_and_its_answer_for_who_made_it(house: House) -> None:
    house.edit(LIN, NEW)
    house.approve(DORA, TEXT)
    said(house, CHEN, "Within how many days?")
    assert waits(house, LIN) == {TEXT: Turn.ANSWER}
    assert waits(house, CHEN) == {}
    answered(house, LIN)
    assert waits(house, LIN) == {}
    assert waits(house, CHEN) == {TEXT: Turn.ANSWER}


def test_a_comment_that_is_settled_or_for_reviewers_waits_for_no_author(house: House) -> None:
    house.edit(LIN, NEW)
    house.approve(DORA, TEXT)
    said(house, CHEN, "Too long.", internal=True)
    assert waits(house, LIN) == {}
    said(house, CHEN, "Too long.")
    answered(house, LIN, resolves=True)
    assert waits(house, CHEN) == waits(house, LIN) == {}


def test_nothing_waits_for_who_is_not_among_the_people(house: House) -> None:
    house.edit(LIN, NEW)
    assert waits(house, Author("Eve", "eve@example.org")) == {}


def test_a_change_of_people_waits_for_a_publisher(house: House) -> None:
    house.edit_with(CHEN, set_people(lambda one: replace(one, name="Chen"), ["chen"]))
    assert PEOPLE in waits(house, LIN)
    assert PEOPLE in waits(house, DORA)
    assert PEOPLE not in waits(house, CHEN)


def test_who_takes_words_may_not_approve_them_and_the_others_may(house: House) -> None:
    house.edit(LIN, NEW)
    agreed = house.agreement()
    matter = next(one.matter for one in agreed.verdicts if one.matter.subject == TEXT)
    assert {one.id for one in left_to_approve(matter, agreed.reviews, [])} == {"chen", "dora"}
    assert {one.id for one in left_to_approve(matter, agreed.reviews, ["chen"])} == {"dora"}
    assert left_to_approve(matter, agreed.reviews, ["chen", DORA.email]) == ()
