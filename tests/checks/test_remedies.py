"""What a check offers to put right, put right: the text that a person gets."""

from dataclasses import replace

import pytest

from editor.checks.catalogue import run_all
from editor.checks.finding import Remedy, Severity, Spot
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


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("[dpo@a.example](mailto:dpo@a.example)", "[{{mail}}](mailto:{{mail}})"),
        ("[寄到 dpo@a.example](mailto:DPO@a.example?subject=x)", "[寄到 {{mail}}](mailto:{{mail}}?subject=x)"),
        ("[寫信](mailto:dpo@a.example)", "[寫信](mailto:{{mail}})"),
        ("<dpo@a.example>", "[{{mail}}](mailto:{{mail}})"),
        ("dpo@a.example", "{{mail}}"),
        ("[02-1234-5678](tel:+886212345678)", "[{{phone}}](tel:{{phone}})"),
        ("[https://a.example](https://a.example/)", "[{{site}}]({{site}}/)"),
        ("<https://a.example>", "[{{site}}]({{site}})"),
    ],
)
def test_a_fact_takes_the_place_of_an_address_behind_a_link_too(before: str, after: str) -> None:
    policy = small_policy()
    facts = {"mail": "dpo@a.example", "phone": "02-1234-5678", "site": "https://a.example"}
    policy = replace(
        policy,
        texts={**policy.texts, CELL: f"# 使用\n\n{before}。"},
        facts={name: {"*": value} for name, value in facts.items()},
    )
    (found,) = [one for one in run_all(policy) if one.check == "facts/written-out" and one.spot.cell == CELL]
    assert mended(policy, found.remedies[0]) == f"# 使用\n\n{after}。"
    changed = replace(policy, texts={**policy.texts, CELL: mended(policy, found.remedies[0])})
    assert "links/otherwise" not in {one.check for one in run_all(changed)}


def test_a_link_that_says_a_fact_and_leads_to_its_old_value_is_led_to_the_fact() -> None:
    policy = replace(small_policy(), facts={"mail": {"*": "new@a.example"}})
    policy = replace(policy, texts={**policy.texts, CELL: "# 使用\n\n[{{mail}}](mailto:old@a.example)"})
    (found,) = [one for one in run_all(policy) if one.check == "links/otherwise"]
    assert found.severity is Severity.ERROR
    assert mended(policy, found.remedies[0]) == "# 使用\n\n[{{mail}}](mailto:{{mail}})"
