"""What a page strikes out is held against what the release strikes out."""

import pytest

from editor.exchange.published.saved_page import SavedPage
from editor.exchange.published.shown_blocks import shown_page, words_blocks
from editor.text.markdown.markdown import NO_VALUES, to_html
from editor.text.markdown.words import words
from editor.text.page.hidden_text import Kept, kept_back
from editor.text.page.page_match import match_page

TEXT = "# Keeping\n\nWe keep it for ~~30~~ 14 days.\n\n~~We sell it.~~\n\nWe delete it then.\n\n~~The end.~~"


def held_against(text: str, page: str) -> tuple[bool, Kept]:
    released = tuple(words_blocks(words(text, NO_VALUES)))
    shown = shown_page(SavedPage(page))
    match = match_page(released, shown.blocks)
    return match.same_words, kept_back(released, shown.blocks, match, shown.withheld)


def test_what_the_release_strikes_out_is_struck_out_on_the_page() -> None:
    html = to_html(TEXT, NO_VALUES)
    assert held_against(TEXT, f"<main>{html}</main>") == (True, Kept())
    in_parts = html.replace("<s>We sell it.</s>", '<del>We</del> <b style="text-decoration: line-through">sell it.</b>')
    assert held_against(TEXT, f"<main>{in_parts}</main>") == (True, Kept())


@pytest.mark.parametrize(
    ("old", "new", "same", "kept"),
    [
        ("<s>30</s>", "30", False, Kept(unstruck=("30",))),
        ("<s>We sell it.</s>", "", True, Kept(unstruck=("We sell it.",))),
        ("14 days", "14 <del>working</del> days", True, Kept(struck=("working",))),
        ("<s>We sell it.</s>", "<s>We lend it.</s>", True, Kept((), ("We lend it.",), ("We sell it.",))),
        ("<s>The end.</s>", "<s>The end.</s></p><p><s>The end.</s>", True, Kept(struck=("The end.",))),
    ],
)
def test_a_strike_that_is_only_on_one_side_is_told(old: str, new: str, same: bool, kept: Kept) -> None:
    html = to_html(TEXT, NO_VALUES)
    changed = html.replace(old, new)
    assert changed != html
    assert held_against(TEXT, f"<main>{changed}</main>") == (same, kept)


def test_a_copied_text_cannot_say_what_is_struck_out() -> None:
    released = tuple(words_blocks(words(TEXT, NO_VALUES), plain=True))
    copied = "Keeping\nWe keep it for 30 14 days.\nWe sell it.\nWe delete it then.\nThe end."
    assert match_page(released, shown_page(SavedPage(copied)).blocks).same_words
