"""The page of changes: what is listed, how it is numbered and linked, and that it needs nothing beside itself."""

from collections.abc import Sequence
from html.parser import HTMLParser

import pytest

from editor.exchange.blocks.page import PageSection
from editor.exchange.blocks.page_words import page_words
from editor.exchange.site.change_list import change_list
from editor.exchange.site.change_pages import ChangedText, changes_page
from editor.exchange.site.changed_sections import changed_sections
from editor.exchange.site.redline_proof import RedlinePageDiffers, prove_changes
from editor.text.bidi import levels, visual
from editor.text.redline.switches import PLAIN, Switches

CLAUSE = "When you ask us to delete your account we keep it for 30 days, and you may come back until then."
REST = [f"Paragraph number {number} stays where it is and says what it always said." for number in range(4)]
MOVED = "\n\n".join([CLAUSE, *REST]), "\n\n".join([*REST, CLAUSE.replace("30 days", "14 days")])
HEAD = "# Data\n\n"


def text(
    old: str, new: str, language: str = "en", titles: tuple[str, str] = ("Privacy", "Privacy"), how: Switches = PLAIN
) -> ChangedText:
    sides = [(PageSection("use", side),) if side else () for side in (old, new)]
    sections = changed_sections(sides[0], sides[1], switches=how)
    return ChangedText(language, titles, "Changes", "1 → 2", sections)


def lines(old: str, new: str) -> list[str]:
    return [one.line for one in change_list(text(old, new).sections, page_words("en")).listed]


class Seen(HTMLParser):
    """What a page holds: ids, targets of links, and what would be fetched."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.targets: list[str] = []
        self.fetched: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.ids += filter(None, [found.get("id")])
        if tag == "a":
            self.targets.append(found.get("href") or "")
        if tag in ("script", "link", "img", "iframe") or "src" in found:
            self.fetched.append(tag)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("We keep **it** all.", "We keep it all.", "it · bold taken off"),
        ("We keep it all.", "We keep *it* all.", "it · italics put on"),
        ("Call `now` please.", "Call now please.", "now · no longer set as code"),
        ("Our duties are these.\n\nMore.", "## Our duties are these.\n\nMore.", "became a heading"),
        (HEAD + "## Ours\n\nMore.", HEAD + "### Ours\n\nMore.", "heading of another level"),
        ("We keep names.\n\nMore.", "> We keep names.\n\nMore.", "became a quotation"),
        ("We keep names.\n\nMore.", "- We keep names.\n\nMore.", "became a list item"),
        ("See [this page](https://a.example/).", "See this page.", "no longer a link · https://a.example/ → –"),
        (
            "See [this page](https://a.example/).",
            "See [this page](https://b.example/).",
            "the link leads elsewhere · https://a.example/ → https://b.example/",
        ),
    ],
)
def test_changes_of_marks_alone_are_told_in_words(old: str, new: str, expected: str) -> None:
    found = lines(old, new)
    assert len(found) == 1
    assert found[0].endswith(expected)


def test_no_line_holds_a_sign_of_markdown() -> None:
    old = (
        HEAD
        + "We keep **your name** for 30 days.\n\n| Data | Term |\n|---|---|\n| Mail | 3 days |\n\n- [x](https://a.b/)"
    )
    new = (
        HEAD
        + "We keep **your names** for 14 days.\n\n| Data | Term |\n|---|---|\n| Mail | *4 days* |\n\n1. [y](https://a.b/)"
    )
    found = lines(old, new)
    assert "Fact · 3 days → 4 days" in found
    assert not [line for line in found if set(line) & set("*#|`[]")]


def test_list_and_places_lead_to_each_other_and_the_halves_of_a_move_too() -> None:
    german = text("1. Eins\n2. Zwei", "1. [Eins](#use)\n2. Drei", "de")
    page = changes_page([text(*MOVED), german])
    seen = Seen(page)
    assert seen.fetched == []
    assert len(set(seen.ids)) == len(seen.ids)
    assert {target.removeprefix("#") for target in seen.targets} <= set(seen.ids)
    assert seen.targets.count("#m1") == seen.targets.count("#l1") == 1
    assert seen.targets.count("#c1") == 3  # from the list, from the other half, from the change after it
    assert {"#l2", "#c2"} <= set(seen.targets)
    assert 'lang="de"' in page
    assert "Nächste Änderung" not in page.partition('lang="de"')[0]


def test_what_is_left_out_is_no_change_on_the_page_and_still_proved() -> None:
    told = text("# 1. Scope\n\nWe KEEP it.", "# 2. Scope\n\nWe keep it.", how=Switches(letter_case=True))
    page = changes_page([told])
    assert "Changes: 0" in page
    assert '<del hidden>KEEP</del><ins class="same">keep</ins>' in page
    assert 'class="sign"' not in page


def test_a_title_that_changed_is_shown_and_proved() -> None:
    told = text("Same.", "Same, too.", titles=("Privacy Policy", "Privacy Notice"))
    page = changes_page([told])
    assert '<span class="retitled">Privacy <del>Policy</del><ins>Notice</ins></span>' in page
    named: Sequence = [("use", told.sections[0])]
    prove_changes(page, named, [told.titles])
    with pytest.raises(RedlinePageDiffers):
        prove_changes(page.replace("<ins>Notice", "<ins>Not"), named, [told.titles])
    with pytest.raises(RedlinePageDiffers):
        prove_changes(page, named)


def test_changes_that_show_nowhere_are_counted_apart() -> None:
    page = changes_page([text("One *word* more,  now.\n\nNext.", "One _word_ more, now.\n\nNext, too.")])
    assert "Changes: 3" in page
    assert "Only white space or the way of writing it: 2" in page


def test_a_text_without_a_language_says_none_and_runs_as_its_letters_do() -> None:
    page = changes_page([text("أ", "ب", "")])
    assert '<div lang="" dir="auto">' in page
    assert '<html lang="en" dir="ltr">' in page


def test_an_arabic_text_runs_from_right_to_left() -> None:
    assert 'dir="rtl"' in changes_page([text("أ", "ب", "ar")])


@pytest.mark.parametrize(
    ("old", "new"), [("إغلاق", "حذف"), ("סגירה", "מחיקה"), ("Dateline", "Example"), ("30 days", "14 days")]
)
@pytest.mark.parametrize(("language", "leftward"), [("ar", True), ("en", False)])
def test_the_eye_meets_the_old_words_before_the_new_ones(old: str, new: str, language: str, leftward: bool) -> None:
    before, after = (f"يمكنك طلب {one} الحساب متى شئت." for one in (old, new))
    found = change_list(text(before, after, language).sections, page_words(language), leftward=leftward)
    line = found.listed[0].line
    order = visual(levels(line, leftward=leftward))
    places = [order.index(line.index(words)) for words in (old, "←" if leftward else "→", new)]
    assert places == sorted(places, reverse=leftward)
