"""Kinds of change: told by rule, with the fact or the word that tells it."""

import json
from pathlib import Path

import pytest

from editor.text.facts.fact import Fact
from editor.text.redline.change_kinds import ChangeKind, StatedFact, change_kind
from editor.text.redline.redline import Hunk, hunks, redline

LABELS = Path(__file__).resolve().parent.parent / "golden" / "redline"


def kinds(old: str, new: str) -> list[str]:
    return [change_kind(hunk, old, new).kind.value for hunk in hunks(redline(old, new))]


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("未滿13歲者不得使用。", "未滿16歲者不得使用。", "fact"),
        ("於三十日內刪除。", "於十四日內刪除。", "fact"),
        ("The fee is NT$ 300.", "The fee is NT$ 500.", "fact"),
        ("The share is 5%.", "The share is 7.5%.", "fact"),
        ("依《郵政法》辦理。", "依《電信法》辦理。", "fact"),
        ("You may object.", "You must object.", "duty"),
        ("客戶得請求刪除。", "客戶應請求刪除。", "duty"),
        ("本公司得轉交。", "本公司不得轉交。", "duty"),
        ("Der Kunde darf widersprechen.", "Der Kunde muss widersprechen.", "duty"),
        ("Write to a@parcel.example.", "Write to b@parcel.example.", "contact"),
        ("Call +886 2 1234 5678 now.", "Call +886 2 8765 4321 now.", "contact"),
        ("See https://parcel.example/a.", "See https://parcel.example/b.", "contact"),
        ("自2024年5月6日起。", "自2025年5月6日起。", "date"),
        ("As of May 5, 2024 only.", "As of June 1, 2025 only.", "date"),
        ("The red parcel waits.", "The blue parcel waits.", "wording"),
        ("甲，乙", "甲、乙", "punctuation"),
        ("It isn't late.", "It isn’t late.", "punctuation"),
        ("a  b", "a b", "layout"),
        ("A **bold** word", "A bold word", "layout"),
        ("供應商", "供貨商", "wording"),
        ("Write to 331 E Main St.", "Write to 2 Harrison St.", "contact"),
        ("You should not complain.", "You should complain.", "duty"),
        ("© 2006-2016 Parcel", "© 2006-2017 Parcel", "date"),
        ("A link\\_here", "A link_here", "layout"),
    ],
)
def test_a_change_has_the_kind_that_a_reader_would_name(old: str, new: str, kind: str) -> None:
    assert set(kinds(old, new)) == {kind}


def test_a_fact_that_changed_is_named_with_what_it_was_and_is() -> None:
    (hunk,) = hunks(redline("We keep it for 30 days.", "We keep it for 14 days."))
    assert change_kind(hunk).facts == (StatedFact(Fact.PERIOD, "30 days", "14 days"),)


def test_the_word_of_duty_that_came_is_named() -> None:
    assert change_kind(Hunk("may", "must", 0, 0)).duties == ("must",)


def test_a_sentence_that_came_with_a_fact_is_wording_that_names_the_fact() -> None:
    told = change_kind(Hunk("", "The courier waits for ten minutes, 30 days a year, at the gate of the depot.", 0, 0))
    assert (told.kind, told.facts) == (
        ChangeKind.WORDING,
        (StatedFact(Fact.PERIOD, "", "ten minutes"), StatedFact(Fact.PERIOD, "", "30 days")),
    )


def test_the_kinds_stand_with_the_gravest_first() -> None:
    assert next(iter(ChangeKind)) is ChangeKind.FACT


@pytest.mark.parametrize("labels", ["kinds.tsv", "kinds_unseen.tsv"])
def test_real_changes_have_the_kind_that_a_person_gave_them(labels: str, data_dir: Path) -> None:
    """The labels name hunks of real policies by their places alone."""
    pairs = {}
    for line in (data_dir / "histories" / "pairs.jsonl").read_text("utf-8").split("\n"):
        if line:
            pair = json.loads(line)
            pairs[pair["id"]] = pair
    rows = [line.split("\t") for line in (LABELS / labels).read_text("utf-8").splitlines()[1:]]
    right = 0
    for name, *places, label in rows:
        i, i_end, j, j_end = map(int, places)
        hunk = Hunk(pairs[name]["old"][i:i_end], pairs[name]["new"][j:j_end], i, j)
        right += change_kind(hunk, pairs[name]["old"], pairs[name]["new"]).kind.value == label
    assert len(rows) >= 200
    assert right / len(rows) >= 0.95
