"""R6: an exact conversion inherits the approval of its source, one that a hand touched does not."""

from dataclasses import replace
from pathlib import Path

from editor.desk.conversion.converting import conversion
from editor.desk.session.session import Session
from editor.policy.editing.edits import Batch, Edit, SetText
from editor.policy.people import ReviewRule
from editor.policy.section import Cell
from tests.desk.reviewing_people import CHEN, LIN, PEOPLE_OF, House, of
from tests.policy.values import HANS, HANT, KEEP, USE, small_policy


def converted(session: Session) -> Edit:
    made = conversion(session.policy, HANS, session.policy.section_ids, lambda _: None)
    return made.edit or Batch(())


def house_that_inherits(place: Path) -> House:
    house = House(place, PEOPLE_OF, replace(small_policy(), review=ReviewRule(inherit=True)))
    house.edit_with(LIN, converted)
    return house


def test_an_exact_conversion_needs_no_approval_of_its_own(tmp_path: Path) -> None:
    house = house_that_inherits(tmp_path)
    still = set(house.open())
    assert {of(USE, HANT), of(KEEP, HANT)} <= still
    assert not {of(USE, HANS), of(KEEP, HANS)} & still


def test_an_edit_by_hand_needs_one(tmp_path: Path) -> None:
    house = house_that_inherits(tmp_path)
    house.edit(LIN, SetText(Cell(USE, HANS), "# 使用\n\n我们什么也不通知您。"))
    assert of(USE, HANS) in house.open()
    assert of(KEEP, HANS) not in house.open()
    house.approve(CHEN, of(USE, HANS))
    assert of(USE, HANS) not in house.open()
