"""The colours can be read by everyone."""

from dataclasses import fields

import pytest

from editor.window.appearance.palette import ColourPair, Colours, Scheme, colours, contrast

EVERY = [colours(scheme, colour_blind=blind) for scheme in Scheme for blind in (False, True)]
WORDS = ("page", "window", "panel", "inserted", "deleted", "moved", "fact")


def named(shown: Colours) -> str:
    return f"{shown.scheme.value}-{shown.inserted.ground}"


def test_contrast_is_what_the_standard_defines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#ffffff", "#777777") == contrast("#777777", "#ffffff")


@pytest.mark.parametrize("shown", EVERY, ids=named)
def test_every_ink_is_readable_on_its_ground(shown: Colours) -> None:
    pairs = {field.name: getattr(shown, field.name) for field in fields(Colours)}
    ratios = {name: contrast(pair.ink, pair.ground) for name, pair in pairs.items() if isinstance(pair, ColourPair)}
    assert len(ratios) > 10
    assert {name: ratio for name, ratio in ratios.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("shown", EVERY, ids=named)
def test_texts_and_redlines_have_the_higher_contrast(shown: Colours) -> None:
    for name in WORDS:
        pair = getattr(shown, name)
        assert contrast(pair.ink, pair.ground) >= 7, name


@pytest.mark.parametrize("shown", EVERY, ids=named)
def test_secondary_words_links_and_the_focus_ring_stand_out_from_what_lies_below(shown: Colours) -> None:
    for ground in (shown.page.ground, shown.panel.ground, shown.window.ground):
        assert contrast(shown.secondary, ground) >= 4.5
        assert contrast(shown.accent, ground) >= 4.5


@pytest.mark.parametrize("shown", EVERY, ids=named)
def test_the_edges_of_cards_stand_out_from_the_page(shown: Colours) -> None:
    for edge in (shown.fine, shown.warning, shown.error):
        assert contrast(edge, shown.page.ground) >= 3


def test_the_colour_blind_redline_uses_neither_red_nor_green() -> None:
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        usual, safe = colours(scheme), colours(scheme, colour_blind=True)
        assert {usual.inserted, usual.deleted}.isdisjoint({safe.inserted, safe.deleted})
        assert usual.page == safe.page
        red, green, blue = (int(safe.inserted.ink[at : at + 2], 16) for at in (1, 3, 5))
        assert blue > max(red, green)
