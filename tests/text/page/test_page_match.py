"""The words of real policies found in a page that wraps them, and everything that was changed on it."""

import random
import re
from pathlib import Path

import pytest

from editor.exchange.published.saved_page import SavedPage
from editor.exchange.published.shown_blocks import shown_page, words_blocks
from editor.text.markdown.markdown import NO_VALUES, to_html
from editor.text.markdown.words import LinePiece, LineText, line_text, words
from editor.text.page.page_block import PageBlock
from editor.text.page.page_match import likeness_to, match_page
from tests.another_template import wrapped

HOW_MANY = 24


@pytest.fixture(scope="session")
def texts(data_dir: Path) -> list[str]:
    files = sorted((data_dir / "parallel").glob("*/*/*.md"))
    if not files:
        pytest.skip("no parallel texts in the folder of real texts")
    return [path.read_text("utf-8") for path in random.Random(5).sample(files, HOW_MANY)]


def test_real_texts_are_found_word_for_word(texts: list[str]) -> None:
    for text in texts:
        released = tuple(words_blocks(words(text, NO_VALUES)))
        match = match_page(released, shown_page(SavedPage(wrapped(to_html(text, NO_VALUES)))).blocks)
        assert match.same_words
        assert match.links == ()


def test_any_word_that_was_changed_is_marked(texts: list[str]) -> None:
    chance = random.Random(11)
    for text in texts:
        released = tuple(words_blocks(words(text, NO_VALUES)))
        html = to_html(text, NO_VALUES)
        place = chance.choice(list(re.finditer(r">([^<>]{30,})<", html)))
        at = (place.start(1) + place.end(1)) // 2
        page = shown_page(SavedPage(wrapped(html[:at] + " never " + html[at:]))).blocks
        match = match_page(released, page)
        assert not match.same_words
        assert match.share > 0.9
        assert likeness_to(released, page) > 0.3


def test_a_line_of_words_is_read_as_a_reader_does() -> None:
    said = line_text('*3.p\tsee \t[our site\t]https://example.org\t"x\t) and \t~not\t/ this\t|next')
    assert said == LineText(
        "p",
        (LinePiece("see our site and not this", "see our site and this", ("not",)), LinePiece("next", "next", ())),
        ("https://example.org",),
    )


def test_a_policy_that_stands_in_a_dialog_is_found_as_well() -> None:
    html = "<dialog open><h2>Keeping</h2><p>We keep it 30 days.</p><p>We delete it then.</p></dialog><p>Shop</p>"
    released = [PageBlock("Keeping", heading=True), PageBlock("We keep it 30 days."), PageBlock("We delete it then.")]
    assert match_page(released, shown_page(SavedPage(html)).blocks).same_words
    assert not match_page(released, shown_page(SavedPage(html.replace("30", "90"))).blocks).same_words
