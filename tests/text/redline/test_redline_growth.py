"""Text that grows or shrinks, appended words, line ends, cells and line breaks: what stays is never thrown away."""

import itertools
import random
import textwrap

import pytest

from editor.text.redline.redline import redline
from editor.text.redline.spans import Hunk, SpanKind, hunks, new_text, old_text
from tests.places import GOLDEN_FOLDER

LABELLED = GOLDEN_FOLDER / "redline" / "grown.tsv"
"""Real and made-up pieces, labelled by hand: one that grew or was cut is the `same`, another text is an `other`."""


def changed(old: str, new: str) -> list[tuple[str, str]]:
    spans = redline(old, new)
    assert (old_text(spans), new_text(spans)) == (old, new)
    return [(hunk.old, hunk.new) for hunk in hunks(spans)]


def letters(text: str) -> int:
    return sum(map(str.isalnum, text))


def test_a_piece_that_grew_or_was_cut_is_told_from_a_stranger() -> None:
    rows = [line.split("\t") for line in LABELLED.read_text("utf-8").splitlines()[1:]]
    wrong = []
    for label, old, new in rows:
        stayed = sum(letters(span.text) for span in redline(old, new) if span.kind is SpanKind.EQUAL)
        kept = stayed >= 0.4 * min(letters(old), letters(new))
        if kept != (label == "same"):
            wrong.append((old, new))
    assert len(rows) >= 60
    assert len(wrong) <= 5, wrong


@pytest.mark.parametrize(
    ("old", "new", "seen"),
    [
        (
            "- your name\n- your age\n",
            "- your name, as you typed it when you opened the account or as it stands on the card\n- your age\n",
            [("", ", as you typed it when you opened the account or as it stands on the card")],
        ),
        ("## Cookies\n\nText.\n", "## Cookies, beacons, fingerprints and the like\n\nText.\n", None),
        ("We keep it.\n", "We keep it. Nobody else sees it.\n", [("", " Nobody else sees it.")]),
        ("We need your address.\n", "We need your phone number, your address.\n", [("", "your phone number, ")]),
        ("IN NO EVENT.\n\nEnd.\n", "Never.\n\nEnd.\n", [("IN NO EVENT", "Never")]),
        (
            "| Log | 30 days |\n|---|---|\n",
            "| Log file | 60 days |\n|---|---|\n",
            [("", " file"), ("30 days", "60 days")],
        ),
        (
            "| Name    | Kept |\n|---------|------|\n| Log     | yes  |\n",
            "| Name    | Kept |\n|---------|------|\n| Access log     | yes  |\n",
            [("Log", "Access log")],
        ),
    ],
)
def test_only_the_words_that_came_or_went_are_marked(old: str, new: str, seen: list[tuple[str, str]] | None) -> None:
    found = changed(old, new)
    if seen is None:
        assert all(not before for before, _ in found)
    else:
        assert found == seen


def test_small_edits_beside_a_new_sentence_stay_small() -> None:
    before = "您可以登录您的帐户查看您的个人信息，也可以发送邮件联系我们。"
    after = "您可以登录您的账户查看您的个人信息，也可以发送邮箱联系我们。我们将在十五日内答复，法律另有规定的除外。"
    found = changed(before, after)
    assert ["帐" in old for old, _ in found] == [True, False, False]
    assert ["箱" in new for _, new in found] == [False, True, False]
    assert found[2] == ("", "我们将在十五日内答复，法律另有规定的除外。")


def test_prose_that_is_broken_at_other_places_shows_its_new_word_alone() -> None:
    prose = (
        "We keep the personal data that you give us for as long as your account is open, and for a year after you have "
        "closed it, unless the law asks us to keep it for longer. We never sell it. We share it with the providers who "
        "run our servers and who may use it for nothing else."
    )
    later = prose.replace("never sell", "never ever sell")
    for old, new in itertools.product((60, 61, 1000), (48, 60, 72, 1000)):
        texts = ("- one\n- two\n\n" + textwrap.fill(*of) + "\n\nEnd.\n" for of in ((prose, old), (later, new)))
        (only,) = changed(*texts)
        assert [side.split() for side in only] == [[], ["ever"]]


def test_one_run_of_words_put_in_anywhere_is_one_insertion() -> None:
    chance = random.Random(7)
    words = [f"word{chance.randrange(400)}" for _ in range(600)]
    text = [
        f"{word}.\n\n" if chance.random() < 0.02 else f"{word}. " if chance.random() < 0.08 else f"{word} "
        for word in words
    ]
    for _ in range(60):
        start = chance.randrange(len(text) - 40)
        end = start + chance.choice([1, 2, 5, 30])
        found = redline("".join(text[:start] + text[end:]), "".join(text))
        (only,) = hunks(found)
        assert isinstance(only, Hunk)
        assert only.old == ""


def test_a_line_end_inside_a_paragraph_is_no_change_but_an_empty_line_is() -> None:
    assert changed("We keep it\nfor a year.\n", "We keep it for a year.\n") == []
    assert changed("We keep it. For a year.\n", "We keep it.\n\nFor a year.\n") != []
    assert changed("- one\n- two\n", "- one - two\n") != []


def test_prose_that_is_broken_to_a_width_and_rewritten_is_read_by_its_sentences() -> None:
    old = (
        "You may not copy, modify, sublicense, or distribute the Document except\nas expressly provided for under this "
        "License.  Any other attempt to\ncopy, modify, sublicense or distribute the Document is void, and will\n"
        "automatically terminate your rights under this License.  However,\nparties who have received copies, or "
        "rights, from you will keep them.\n\nEnd.\n"
    )
    new = (
        "You may not copy, modify, sublicense, or distribute the Document\nexcept as expressly provided under this "
        "License.  Any attempt\notherwise to copy, modify, sublicense, or distribute it is void, and\nwill "
        "automatically terminate your rights under this License.\n\nHowever, if you cease all violation of this "
        "License, then your license\nfrom a particular copyright holder is reinstated.\n\nEnd.\n"
    )
    first = [(gone.strip(), come.strip()) for gone, come in changed(old, new)][:5]
    assert first == [("for", ""), ("other", ""), ("", "otherwise"), ("", ","), ("the Document", "it")]


def test_indented_lines_that_were_broken_anew_show_no_line_ends() -> None:
    old = (
        "1. Scope. These terms hold for all contracts that the\n   customer makes with us about the delivery of\n"
        "   parcels. We are liable for intent and gross negligence.\n   For slight negligence we are liable only "
        "where\n   a duty that matters was broken.\n2. End.\n"
    )
    new = (
        "1. Scope. These general terms hold for all contracts that\n   the customer makes with us about the delivery\n"
        "   of parcels. We are liable for intent and gross\n   negligence. For slight negligence we are liable only\n"
        "   where a duty that matters was broken.\n2. End.\n"
    )
    assert changed(old, new) == [("", "general ")]


def test_one_of_some_paragraphs_that_changed_was_broken_anew() -> None:
    rest = "You may not sell it.\n\nYou may not lend it.\n\nYou may not hide it.\n\n"
    old = rest + "    a) It must carry notices that you modified\n    it, and date it.\n"
    new = rest.replace("not", "never") + "    a) It must carry notices that somebody\n    modified it, and date it.\n"
    assert changed(old, new) == [*[("not", "never")] * 3, ("you", "somebody")]


def test_a_line_that_becomes_an_item_of_a_list_below_is_a_change() -> None:
    assert changed("- one thing and\n- two\n", "- one thing and\n  - two\n") == [("", "  ")]


def test_settings_are_no_prose_that_is_broken_to_a_width() -> None:
    rest = "".join(f'{name} = "{name} {40 * "x"}" or so\n' for name in ("source", "zone", "notice"))
    assert changed(f"format = 1\n{rest}", f"format = 2\nneeds = 3\n{rest}") == [("1", "2"), ("", "needs = 3\n")]


def test_two_facts_that_changed_near_each_other_are_two_changes() -> None:
    old, new = 'of 3 January 2024 {: at="2024-01-03" } on', 'of 4 November 2024 {: at="2024-11-04" } on'
    assert changed(old, new) == [("3 January 2024", "4 November 2024"), ("2024-01-03", "2024-11-04")]


def test_what_grew_in_korean_keeps_its_words() -> None:
    old, new = (
        "회사는 이용자의 정보를 보호합니다.",
        "회사는 법령이 정하는 바에 따라 이용자의 정보를 보호하기 위하여 노력합니다.",
    )
    assert changed(old, new) == [("", "법령이 정하는 바에 따라 "), ("보호합니다", "보호하기 위하여 노력합니다")]
