"""Problems met in the window: mended, made one spelling everywhere, followed into another language, ignored."""

from pathlib import Path

import pytest

from editor.desk.imports.starting import begin
from editor.desk.versions.clock import SystemClock
from editor.policy.language import Language, Making, Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell, Section, SectionId
from tests.journeys.conftest import LIN, versions, written
from tests.journeys.driver import Person

HANT, EN = Tag("zh-Hant"), Tag("en")
DATA, RIGHTS = SectionId("data"), SectionId("rights")
TEXTS = {
    Cell(DATA, HANT): "# 資料\n\n開立帳號後,即可訂位。我們保存三十天。",
    Cell(DATA, EN): "# Data\n\nOnce you have an account you may book. We keep it for 14 days.",
    Cell(RIGHTS, HANT): "# 權利\n\n您可以刪除賬號。登入帳號即可。",
    Cell(RIGHTS, EN): "# Rights\n\nYou may delete the account. Sign in to it.",
}


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A policy in two languages, with a spelling, a mark and a period that are wrong."""
    folder = tmp_path / "house"
    folder.mkdir()
    policy = Policy(
        source=HANT,
        languages=(Language(HANT, Making.WRITTEN), Language(EN, Making.TRANSLATED, HANT)),
        titles={HANT: "政策", EN: "Policy"},
        sections=(Section(DATA), Section(RIGHTS)),
        texts=TEXTS,
    )
    begin(folder, policy, SystemClock(), LIN)
    return folder


def test_one_spelling_is_used_everywhere_and_taken_back_in_one_step(person: Person, house: Path) -> None:
    person.open(house)
    person.wait_for("3 problems")
    person.click("3 problems")
    person.wait_for("One word is written in two ways: 帳 (2) · 賬 (1).")
    person.click("Use “帳” everywhere")
    person.wait_for("2 problems")
    person.go_to("權利")
    assert "賬" not in person.text()
    person.press("Ctrl+S")
    person.wait(lambda: len(versions(house)) == 2)
    assert written(house, "rights", "zh-Hant") == TEXTS[Cell(RIGHTS, HANT)].replace("賬", "帳") + "\n"
    person.press("Ctrl+Z")
    assert person.text() == TEXTS[Cell(RIGHTS, HANT)]


def test_a_key_goes_to_the_next_problem_and_another_mends_it(person: Person, house: Path) -> None:
    person.open(house)
    person.wait_for("3 problems")
    person.press("Ctrl+G")
    person.press("Ctrl+Shift+J")
    person.wait(lambda: "帳號後，即可" in person.text())
    person.wait_for("2 problems")
    person.press("Ctrl+G")
    person.wait(lambda: person.text() == TEXTS[Cell(DATA, EN)])
    person.press("Ctrl+G")
    person.wait(lambda: person.text() == TEXTS[Cell(RIGHTS, HANT)])
    person.press("Shift+F12")
    person.wait(lambda: person.text() == TEXTS[Cell(DATA, EN)])


def test_a_figure_that_differs_leads_to_the_other_language(person: Person, house: Path) -> None:
    person.open(house)
    person.wait_for("3 problems")
    person.click("3 problems")
    person.wait_for("“14 days” stands here, “三十天” in 繁體中文.")
    person.click("Go to §1 English")
    person.wait(lambda: person.text() == TEXTS[Cell(DATA, EN)])
    person.click("Go to 繁體中文")
    person.wait(lambda: person.text() == TEXTS[Cell(DATA, HANT)])


def test_a_problem_is_ignored_with_a_reason_and_comes_back_with_other_words(person: Person, house: Path) -> None:
    person.open(house)
    person.wait_for("3 problems")
    person.click("3 problems")
    person.click("Ignore…")
    person.click("Ignore it")
    person.wait_for("Say why: the reason stands in the policy and in its releases.")
    person.fill("Reason", "The shipping office writes so.")
    person.click("Ignore it")
    person.wait_for("2 problems")
    person.wait_for("The shipping office writes so.")
    person.press("Ctrl+S")
    person.wait(lambda: len(versions(house)) == 2)
    (kept,) = (house / "ignored").iterdir()
    assert "The shipping office writes so." in kept.read_text("utf-8")
    person.click("EN")
    person.write(" Ask us.", behind="you may book.")
    person.wait_for("3 problems")
