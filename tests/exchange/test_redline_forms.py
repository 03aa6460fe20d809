"""A redline as text with marks and as one page."""

import re
from html import unescape
from html.parser import HTMLParser

from editor.exchange.site.redline_forms import Mark, Part, change_lines, marked_text, redline_page
from editor.text.redline.changes import changes, moved_passages
from editor.text.redline.redline import redline

LONG = "A paragraph of many words that stands here for as long as anybody can remember, within 30 days."
STAY = [f"Sentence number {number} of a text that stays where it is, with words of its own." for number in range(6)]


def part(old: str, new: str, heading: str = "", language: str = "") -> Part:
    spans = redline(old, new)
    moves = moved_passages([spans])
    return Part(heading, language, spans, changes(spans, moves), moves)


MOVED = part("\n\n".join([STAY[0], LONG, *STAY[1:], ""]), "\n\n".join([*STAY, LONG.replace("30", "14"), ""]))


def test_text_has_brackets_or_colours_with_lines() -> None:
    one = part("We keep it for 30 days.", "We keep it for 14 days.")
    assert marked_text(one, Mark.BRACKETS) == "We keep it for [-30 days-]{+14 days+}."
    assert marked_text(one, Mark.COLOUR) == "We keep it for \x1b[31;9m30 days\x1b[0m\x1b[32;4m14 days\x1b[0m."


def test_what_moved_says_where_it_came_from_and_shows_its_own_changes() -> None:
    said = marked_text(MOVED, Mark.BRACKETS)
    assert f"[-{LONG}-] (moved to ¶7)" in said
    assert "remember, within +}[-30 days-]{+14 days+}{+.+} (moved from ¶2)" in said
    assert "\x1b[35;21m" in marked_text(MOVED, Mark.COLOUR)


def test_a_terminal_obeys_nothing_in_a_text() -> None:
    said = marked_text(part("a\x1b[2Jb\x9b c", "a\x1b[2Jb\x9b d"), Mark.COLOUR)
    assert set(re.findall("\x1b\\[[0-9;]*.", said)) == {"\x1b[31;9m", "\x1b[32;4m", "\x1b[0m"}
    assert "\x9b" not in said


def test_changes_are_listed_facts_first() -> None:
    one = part("We keep words here.\n\nFor 30 days.\n", "We keep letters here.\n\nFor 14 days.\n")
    assert change_lines(one) == [(2, "fact", "30 days → 14 days"), (1, "wording", "words → letters")]
    assert change_lines(MOVED) == [(2, "moved from ¶2, fact", "30 days → 14 days")]


class Seen(HTMLParser):
    """What a page holds: ids, targets of links, and what would be fetched."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.targets: list[str] = []
        self.fetched: list[str] = []
        self.open: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.ids += filter(None, [found.get("id")])
        if tag == "a":
            self.targets.append(found.get("href") or "")
        if tag in ("script", "link", "img", "iframe") or "src" in found:
            self.fetched.append(tag)


def test_a_page_needs_nothing_beside_itself_and_leads_to_every_change() -> None:
    page = redline_page("old → new", [MOVED, part("<b>30 days</b>", "<b>14 days</b>", "§1 <x>", "zh-Hant")])
    seen = Seen(page)
    assert seen.fetched == []
    assert len(set(seen.ids)) == len(seen.ids)
    assert {target.removeprefix("#") for target in seen.targets} <= set(seen.ids)
    assert "changes: 2 · moved: 1" in page
    assert '<ins class="moved"' in page
    assert '<del class="left"' in page
    assert "[moved here]" in page
    assert "<b>" not in page
    assert 'lang="zh-Hant"' in page


def test_a_page_reads_as_both_texts() -> None:
    old, new = "One.\n\nWe keep <it> for 30 days.\n", "One & two.\n\nWe keep <it> for 14 days.\n"
    text = re.findall(r'<div class="text"[^>]*>(.*?)</div>', redline_page("t", [part(old, new)]), re.S)[0]
    assert unescape(re.sub("<del.*?</del>|</?ins[^>]*>", "", text)) == new
    assert unescape(re.sub("<ins.*?</ins>|</?del[^>]*>", "", text)) == old


def test_an_arabic_text_runs_from_right_to_left() -> None:
    assert 'dir="rtl"' in redline_page("t", [part("أ", "ب", "§1", "ar")])
