"""Changes as a list has them."""

from PySide6.QtWidgets import QApplication

from editor.text.redline.changes import changes, moved_passages
from editor.text.redline.redline import redline
from editor.window.redline.change_lines import change_line, change_lines, listed

LONG = "A paragraph of many words that stands here for as long as anybody can remember, within 30 days."
STAY = [f"Sentence number {number} of a text that stays where it is, with words of its own." for number in range(6)]


def test_facts_come_first_and_every_kind_is_named(qapp: QApplication) -> None:
    spans = redline(
        "We keep words here.\n\nFor 30 days.\n\nYou may.\n", "We keep letters here.\n\nFor 14 days.\n\nYou must.\n"
    )
    found = changes(spans)
    assert [change_line(found[number], {}, None) for number in listed(found, {})] == [
        "fact: 30 days → 14 days",
        "right or duty: may → must",
        "wording: words → letters",
    ]


def test_what_moved_is_listed_once_with_what_changed_in_it(qapp: QApplication) -> None:
    spans = redline("\n\n".join([STAY[0], LONG, *STAY[1:], ""]), "\n\n".join([*STAY, LONG.replace("30", "14"), ""]))
    moves = moved_passages([spans])
    found = changes(spans, moves)
    assert [change_line(found[number], moves, None) for number in listed(found, {})] == [
        "moved · fact: 30 days → 14 days"
    ]


def test_what_a_sentence_lost_on_its_way_is_listed(qapp: QApplication) -> None:
    lost = LONG.replace("30", "14").replace(" for as long as anybody can remember", "")
    spans = redline("\n\n".join([STAY[0], LONG, *STAY[1:], ""]), "\n\n".join([*STAY, lost, ""]))
    moves = moved_passages([spans])
    found = changes(spans, moves)
    (line,) = (change_line(found[number], moves, None) for number in listed(found, {}))
    assert line == "moved · fact: 30 days → 14 days · for as long as anybody can r… → , within 14 days"


def test_facts_told_elsewhere_are_left_out_and_a_long_list_ends(qapp: QApplication) -> None:
    spans = redline("Keep words for 30 days.", "Keep letters for 14 days.")
    assert change_lines(spans, changes(spans), {}, {("30 days", "14 days")}) == "wording: words → letters"
    many = redline(
        "\n\n".join(f"The word{at} here." for at in range(30)), "\n\n".join(f"The term{at} here." for at in range(30))
    )
    assert change_lines(many, changes(many), {}).endswith("\n…")


def test_no_line_shows_a_sign_of_markdown(qapp: QApplication) -> None:
    table = "| Data | Term |\n|---|---|\n| Mail | days |\n"
    old = f"# Data\n\nWe keep **it** all.\n\nOurs.\n\n{table}\nSee [it](https://a.b/).\n"
    new = f"# Data\n\nWe keep it all.\n\n## Ours.\n\n{table}| Logs | weeks |\n\nSee [it](https://c.d/).\n"
    spans = redline(old, new)
    lines = change_lines(spans, changes(spans), {}).split("\n")
    assert "layout: it · bold taken off" in lines
    assert "layout: Ours. · became a heading" in lines
    assert "wording: + Logs weeks" in lines
    assert not [line for line in lines if set(line) & set("*#|`[]")]


def test_a_change_of_two_signs_is_listed_once(qapp: QApplication) -> None:
    spans = redline("We keep **your data** for good.", "We keep your data for good.")
    found = changes(spans)
    assert len(found) == 2
    assert change_lines(spans, found, {}) == "layout: your data · bold taken off"


def test_a_term_that_is_replaced_throughout_is_listed_once_with_how_often(qapp: QApplication) -> None:
    old = "\n\n".join(f"Here the customer {word} what was sent to them." for word in ("pays", "takes", "returns"))
    spans = redline(old, old.replace("customer", "user"))
    assert change_lines(spans, changes(spans), {}) == "wording: customer → user · 3 times"
