"""What a check offers to put right, put right: the text that a person gets."""

from dataclasses import replace

from editor.checks.catalogue import run_all
from editor.checks.finding import Remedy, Spot
from editor.checks.reading.prose import gathered
from editor.policy.checking import CheckingRules
from editor.policy.editing.edits import apply
from editor.policy.policy import Policy
from editor.policy.section import Cell
from tests.policy.values import HANT, USE, small_policy

CELL = Cell(USE, HANT)


def mended(policy: Policy, remedy: Remedy) -> str:
    for edit in sorted(remedy.splices, key=lambda edit: -edit.start):
        policy = apply(policy, edit)
    return policy.text(CELL)


def spacing(policy: Policy, chosen: str) -> Remedy:
    policy = replace(policy, checking=CheckingRules(spacing=chosen))
    (found,) = [one for one in run_all(policy) if one.check == "punctuation/spacing"]
    assert found.spot != Spot()
    return found.remedies[0]


def test_the_space_between_han_and_latin_is_put_in_or_taken_out_as_the_policy_chose() -> None:
    policy = small_policy()
    texts = {**policy.texts, CELL: "# 使用\n\n我們用 API 處理PDF檔。"}
    policy = replace(policy, texts=texts)
    assert mended(policy, spacing(policy, "space")) == "# 使用\n\n我們用 API 處理 PDF 檔。"
    assert mended(policy, spacing(policy, "none")) == "# 使用\n\n我們用API處理PDF檔。"


def test_a_remedy_for_several_places_says_its_words_where_they_are_the_same() -> None:
    one = gathered(CELL, [(0, 1, "，"), (4, 5, "，")], {}).remedies[0]
    assert one.words == "，"
    assert gathered(CELL, [(0, 1, "，"), (4, 5, "。")], {}).remedies[0].words == ""
    assert gathered(CELL, [(0, 1, "，")], {}, mend=False).remedies == ()
