"""A term that another one replaced throughout is told once with its count, and folded where a reader wants that."""

import pytest

from editor.text.redline.changes import changes
from editor.text.redline.kinds.change_kinds import Nuance
from editor.text.redline.redline import redline
from editor.text.redline.replaced_terms import ReplacedTerm, replaced_terms, told_once
from editor.text.redline.section_redline import section_redlines
from editor.text.redline.spans import SpanKind, hunks, new_text, old_text
from editor.text.redline.switches import Switches

OLD = "The Customer may object. A customer pays. We tell the Customer. The Customers agree, in 30 days. Each Client."
NEW = "The User may object. A user pays. We tell the User. The Users agree, in 60 days. Each Client."


def test_a_term_is_counted_in_capital_and_small_letters_and_in_the_plural() -> None:
    assert replaced_terms([redline(OLD, NEW)]) == (ReplacedTerm("Customer", "User", 4, 0),)


def test_where_the_old_term_is_left_is_counted_too() -> None:
    assert replaced_terms([redline(OLD + " Ask a customer.", NEW + " Ask a customer.")])[0].left == 1


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("客户可以反对。客户致函我们。我们告知客户。", "用户可以反对。用户致函我们。我们告知用户。"),
        ("Der Kunde zahlt. Ein Kunde fragt. Der Kunde geht.", "Der Nutzer zahlt. Ein Nutzer fragt. Der Nutzer geht."),
        ("العميل يدفع. العميل يسأل. العميل يوافق.", "المستخدم يدفع. المستخدم يسأل. المستخدم يوافق."),
    ],
)
def test_a_term_of_any_script_is_told_once(old: str, new: str) -> None:
    (term,) = replaced_terms([redline(old, new)])
    assert (term.count, term.left) == (3, 0)


def test_a_term_is_counted_across_all_texts_of_a_comparison() -> None:
    old = {name: f"The Customer {name} here and pays for it." for name in ("asks", "stays", "leaves")}
    new = {name: text.replace("Customer", "User") for name, text in old.items()}
    found = section_redlines(old, new)
    assert [one.count for one in replaced_terms([row.spans for row in found])] == [3]
    folds = section_redlines(old, new, Switches(replaced_terms=True))
    assert [hunks(row.spans) for row in folds] == [(), (), ()]
    assert [one.count for one in replaced_terms([row.spans for row in folds])] == [3]


def test_a_folded_term_is_no_change_and_what_else_changed_still_is() -> None:
    spans = redline(OLD, NEW, Switches(replaced_terms=True))
    assert [(one.old, one.new) for one in hunks(spans)] == [("30 days", "60 days")]
    assert (old_text(spans), new_text(spans)) == (OLD, NEW)
    assert sum(span.kind is SpanKind.SAME for span in spans) == 4


@pytest.mark.parametrize(
    ("was", "now"), [("may", "must"), ("may", "may not"), ("30 days", "60 days"), ("ten days", "six days")]
)
def test_a_duty_or_a_fact_is_never_folded(was: str, now: str) -> None:
    old = " ".join(f"Now {name} we {was} keep it." for name in ("then", "there", "here", "again"))
    new = old.replace(was, now)
    assert hunks(redline(old, new, Switches(replaced_terms=True))) == hunks(redline(old, new))


def test_twice_is_not_throughout() -> None:
    assert replaced_terms([redline("A Customer. The Customer too.", "A User. The User too.")]) == ()


def test_of_a_list_the_first_place_is_told_for_all() -> None:
    found = changes(redline(OLD, NEW))
    assert list(told_once([(one.old, one.new) for one in found]).values()) == [[0, 1, 2, 3], [4]]


@pytest.mark.parametrize(
    ("old", "new", "nuance"),
    [
        ("since May 1, 2018 only", "since 1 May 2018 only", Nuance.OTHERWISE),
        ("seit 1.5.2018 nur", "seit 1. Mai 2018 nur", Nuance.OTHERWISE),
        ("自2018年5月1日起", "自民國107年5月1日起", Nuance.OTHERWISE),
        ("for 30 days", "for thirty days", Nuance.OTHERWISE),
        ("It isn't so", "It isn’t so", Nuance.QUOTATION_MARK),
        ('a "word" here', "a “word” here", Nuance.QUOTATION_MARK),
        ("「甲」說", "“甲”說", Nuance.QUOTATION_MARK),
        ("a, b", "a; b", None),
        ("since May 1, 2018 only", "since 1 June 2018 only", None),
        ("within 30 days", "after thirty days", None),
    ],
)
def test_what_is_written_otherwise_and_a_quotation_mark_are_said_as_that(
    old: str, new: str, nuance: Nuance | None
) -> None:
    assert {one.explained.nuance for one in changes(redline(old, new)) if one.explained} == {nuance}
