"""What a reader of a page sees of its words, whatever its styles do."""

import shutil
import subprocess
from html import escape
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from editor.exchange.blocks.errors import TooDeep
from editor.exchange.published.saved_page import SavedPage
from editor.exchange.published.shown_blocks import ShownPage, shown_page
from editor.text.page.hidden_text import HidingWay

HEIGHT = 60
"""How high one case is painted, in pixels."""
HIDDEN_BY = {
    "display": "display: none",
    "display after what is no value": "display: none; display: nonsense",
    "visibility": "visibility: hidden",
    "collapse": "visibility: collapse",
    "opacity": "opacity: 0",
    "opacity in percent": "opacity: 0%",
    "no size": "font-size: 0",
    "the short form of a font": "font: 0/0 a",
    "a transparent colour": "color: transparent",
    "a colour without opacity": "color: rgba(0, 0, 0, 0)",
    "a fill": "-webkit-text-fill-color: transparent",
    "the colour of its background": "color: #fff; background: white",
    "the colour of the page": "color: hsl(0 0% 100%)",
    "clip": "position: absolute; clip: rect(0 0 0 0)",
    "clip of one pixel": "position: absolute; clip: rect(1px, 1px, 1px, 1px)",
    "a clip path": "display: block; clip-path: inset(50%)",
    "far left": "position: absolute; left: -9999px",
    "far up": "position: fixed; top: -999em",
    "far, by calculation": "position: absolute; left: calc(-1 * 9999px)",
    "far, whatever the direction": "position: absolute; inset-inline-start: -9999px",
    "a margin": "display: block; margin: 0 0 0 -9999px",
    "a box without height": "display: block; height: 0; overflow: hidden",
    "a box of one pixel": "position: absolute; width: 1px; height: 1px; overflow: hidden",
    "the lighter of two": "color: light-dark(white, black)",
    "a scale": "display: inline-block; transform: scale(0)",
    "a move": "display: inline-block; transform: translateX(-9999px)",
    "a filter": "display: inline-block; filter: opacity(0)",
    "edge on": "display: inline-block; transform: rotateX(90deg)",
    "a matrix": "display: inline-block; transform: matrix(0, 0, 0, 0, 0, 0)",
    "a move downwards": "display: inline-block; transform: translateY(99999px)",
    "a clip from below": "display: inline-block; clip-path: inset(0 0 100% 0)",
    "a clip of no size": "display: inline-block; clip-path: xywh(0 0 0 0)",
    "far right": "position: absolute; left: 400vw",
    "the smaller of two sizes": "font-size: min(0px, 3em)",
    "a size in bounds": "font-size: clamp(0px, 5em, 0px)",
    "a variable": "--how: none; display: var(--how)",
    "a variable that is missing": "display: var(--missing, none)",
}
UNREADABLE_BY = {
    "letters upon each other": "letter-spacing: -1em",
    "a blur": "display: inline-block; filter: blur(9px)",
    "disks": "-webkit-text-security: disc",
    "no contrast": "color: #eee",
    "pale yellow": "color: lightyellow",
    "hardly any ink": "color: rgb(0 0 0 / 6%)",
    "hardly any opacity": "opacity: 7%",
    "three pixels": "font-size: 3px",
    "a small zoom": "zoom: 0.1",
    "on its head": "display: inline-block; transform: rotate(.5turn)",
    "in a mirror": "display: inline-block; transform: scaleX(-1)",
    "a font of signs": "font-family: Wingdings",
}
SHOWN_BY = {
    "an unknown value": "display: nonsense",
    "a value that takes it back": "display: none; display: inline",
    "a light colour": "color: #ddd",
    "white on black": "color: #fff; background-color: #000",
    "white on a picture": "color: #fff; background: linear-gradient(navy, black)",
    "letters cut out of a picture": "color: transparent; background: linear-gradient(red, blue); background-clip: text",
    "a shadow": "color: transparent; text-shadow: 0 0 0 black",
    "a clip that clips nothing": "clip: rect(0 0 0 0)",
    "a small letter": "font-size: 9px",
    "a box that cuts off little": "display: block; overflow: hidden; height: 3em",
    "a place of its own": "position: relative; left: -2em",
    "a heading hung out": "display: block; margin-left: -2em; text-indent: -1em",
    "letters a little closer": "letter-spacing: -.05em",
    "a scale that is seen": "display: inline-block; transform: scale(.9)",
    "a turn by a quarter": "display: inline-block; transform: rotate(-90deg)",
    "an underline below": "text-decoration: underline; text-underline-offset: .2em",
    "a size between bounds": "font-size: clamp(12px, 2vw, 20px)",
    "a full width": "display: block; position: relative; left: 50%; margin-left: -50vw; padding-left: 50vw",
}
RULES = {
    "a tag": "em {%s}",
    "a class": ".x {%s}",
    "an id": "#one {%s}",
    "an attribute": "[data-x=yes] {%s}",
    "what it stands in": "div p em {%s}",
    "a list": "h6, .x {%s}",
    "a rule in a rule": "p { & em {%s} }",
    "a query": "@media screen and (min-width: 600px) {.x {%s}}",
    "a range": "@media (400px < width <= 2000px) {.x {%s}}",
    "a layer": "@layer all {.x {%s}}",
    "what is supported": "@supports (display: grid) {.x {%s}}",
}
NO_RULES = {
    "another class": ".hidden, .sr-only, .d-none {%s}",
    "print": "@media print {.x {%s}}",
    "not the screen": "@media not screen {.x {%s}}",
    "a telephone": "@media (max-width: 600px) {.x {%s}}",
    "the dark": "@media (prefers-color-scheme: dark) {.x {%s}}",
    "the pointer": ".x:hover {%s}",
    "a comment": "/* .x {%s} */",
    "what is not supported": "@supports not (display: grid) {.x {%s}}",
}


def page(inside: str, head: str = "") -> ShownPage:
    return shown_page(SavedPage(f"<!DOCTYPE html><html><head>{head}</head><body><div>{inside}</div></body></html>"))


def seen(shown: ShownPage) -> str:
    return " ".join(block.text for block in shown.blocks)


def held(shown: ShownPage, how: HidingWay) -> list[str]:
    return [one.text for one in shown.withheld if one.how is how]


def marked(style: str = "", attributes: str = "") -> str:
    return f'<p>We do <em id="one" class="x" data-x="yes" style="{style}"{attributes}>not</em> sell it.</p>'


@pytest.mark.parametrize("style", [*HIDDEN_BY.values(), *UNREADABLE_BY.values()], ids=[*HIDDEN_BY, *UNREADABLE_BY])
def test_words_hidden_by_a_style_are_not_seen(style: str) -> None:
    for shown in (page(marked(style)), page(marked(), f"<style>.x {{{style}}}</style>")):
        assert seen(shown) == "We do sell it."
        assert held(shown, HidingWay.HIDDEN) == ["not"]


@pytest.mark.parametrize("style", SHOWN_BY.values(), ids=SHOWN_BY)
def test_words_that_a_style_leaves_to_be_seen_are(style: str) -> None:
    for shown in (page(marked(style)), page(marked(), f"<style>.x {{{style}}}</style>")):
        assert seen(shown) == "We do not sell it."
        assert shown.withheld == ()


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_rule_of_the_page_hides_or_strikes_out(rule: str) -> None:
    shown = page(marked(), f"<style>{rule % 'display: none'}</style>")
    assert seen(shown) == "We do sell it."
    shown = page(marked(), f"<style>{rule % 'text-decoration: line-through red'}</style>")
    assert (seen(shown), held(shown, HidingWay.STRUCK)) == ("We do sell it.", ["not"])


@pytest.mark.parametrize("rule", NO_RULES.values(), ids=NO_RULES)
def test_a_rule_for_something_else_does_not(rule: str) -> None:
    shown = page(marked(), f"<style>{rule % 'display: none'}</style>")
    assert seen(shown) == "We do not sell it."
    assert (shown.unread, shown.unknown) == ((), ())


@pytest.mark.parametrize(
    ("rules", "style", "is_seen"),
    [
        ("em {display: none} .x {display: inline}", "", True),
        (".x {display: inline} em {display: none}", "", True),
        (".x {display: inline} em {display: none !important}", "", False),
        (".x {display: none}", "display: inline", True),
        (".x {display: none !important}", "display: inline", False),
        ("@layer base {#one {display: none}} em {display: inline}", "", True),
        ("p {visibility: hidden} em {visibility: visible}", "", True),
        ("p {display: none} em {display: inline}", "", False),
        ("p {opacity: 0} em {opacity: 1}", "", False),
        ("p {font-size: 0} em {font-size: 16px}", "", True),
        ("p {font-size: 0} em {font-size: 2em}", "", False),
        (":root {--how: none} em {display: var(--how)}", "", False),
    ],
)
def test_the_strongest_rule_decides(rules: str, style: str, is_seen: bool) -> None:
    assert ("not" in seen(page(marked(style), f"<style>{rules}</style>")).split()) is is_seen


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("<p>We do <b hidden>not<p>sell</b> it.", "We do it."),
        ("<p>We do <b hidden/>not</b> sell it.", "We do sell it."),
        ("<p hidden>We do <div>not sell it.</div>", "not sell it."),
        ("<table><tr><td hidden>We do</td><p>not</p></tr></table>", "not"),
        ('<p>We do <font color="white">not</font> sell it.', "We do sell it."),
        ('<table bgcolor="#000"><tr><td>not</td></tr></table>', ""),
        (
            '<noscript><style>p {display: none}</style></noscript><style type="text/less">p {opacity: 0}</style><p>not',
            "not",
        ),
    ],
)
def test_markup_is_read_as_a_browser_reads_it(markup: str, words: str) -> None:
    assert seen(page(markup)) == words


def test_letters_that_are_set_backwards_are_read_backwards() -> None:
    backwards = "unicode-bidi: bidi-override; direction: rtl"
    assert seen(page(marked(backwards))) == "We do ton sell it."
    assert seen(page('<p>We do <bdo dir="rtl">ton</bdo> sell it.')) == "We do not sell it."
    assert "not" in seen(page(marked("unicode-bidi: isolate"))).split()


def test_what_is_struck_out_is_no_word_that_is_told() -> None:
    for tag in ("del", "s", "strike"):
        shown = page(f"<p>We do <{tag}>not</{tag}> sell it.</p>")
        assert (seen(shown), held(shown, HidingWay.STRUCK)) == ("We do sell it.", ["not"])
    shown = page('<p style="text-decoration: line-through">We do <b style="text-decoration: none">not</b>.</p>')
    assert held(shown, HidingWay.STRUCK) == ["We do", "not"]
    shown = page("<p>We do <del>not</del> sell it.</p>", "<style>del {text-decoration: none}</style>")
    assert seen(shown) == "We do not sell it."


def test_words_that_a_style_adds_are_words() -> None:
    rules = "p::before {content: 'Until May: '} em:after {content: ' ' attr(data-x)} b::before {content: '→'}"
    style = f"<style>{rules}</style>"
    assert seen(page(marked() + "<p><b>And.</b></p>", style)) == "Until May: We do not yes sell it. Until May: And."
    assert (
        seen(page(marked(), "<style>p::before {content: 'Until May'; display: none}</style>")) == "We do not sell it."
    )
    assert seen(page(marked(), "<style>p::before {--w: 'Until May '; content: var(--w)}</style>")).startswith(
        "Until May"
    )
    assert seen(page(marked(), "<style>@media print {p::before {content: 'x'}}</style>")) == "We do not sell it."


def test_letters_that_nobody_can_read_are_not_seen() -> None:
    assert seen(page(marked("font-size: 0.05em"))) == "We do sell it."


def test_what_the_browser_itself_does_not_show_is_not_seen() -> None:
    assert seen(page(marked(attributes=" hidden"))) == "We do sell it."
    assert seen(page("<dialog>Cookies</dialog><p>Words</p>")) == "Words"
    assert seen(page("<details><summary>More</summary><p>Words</p></details>")) == "More Words"


def test_style_sheets_from_elsewhere_are_named() -> None:
    head = (
        '<link rel="stylesheet" href="a.css">'
        '<style>@import url("b.css"); @import "c.css" screen; @import "d.css" print;</style>'
        '<link rel="stylesheet" media="print" href="e.css"><link rel="alternate stylesheet" href="f.css">'
        '<link rel="icon" href="g.png">'
    )
    assert page(marked(), head).unread == ("a.css", "b.css", "c.css")


def test_a_rule_that_is_not_understood_is_named_where_it_could_hide_something() -> None:
    rules = "p:unheard-of {display: none} q:unheard-of {margin-right: 1px} .x::selection {color: transparent}"
    shown = page(marked(), f"<style>{rules}</style>")
    assert seen(shown) == "We do not sell it."
    assert shown.unknown == ("p:unheard-of",)


def test_a_part_of_a_page_says_nothing_of_the_colour_behind_it() -> None:
    assert shown_page(SavedPage('<p style="color: white">Words</p>')).blocks[0].text == "Words"
    assert seen(page('<p style="color: white">Words</p>', '<link rel="stylesheet" href="a.css">')) == "Words"


def test_a_page_of_many_neighbours_and_great_depth_is_read() -> None:
    deep = "<div>" * 200 + "<p class='x'>deep</p>" + "</div>" * 200
    many = "<p>one</p>" * 3000
    shown = page(deep + many, "<style>p ~ p, div p:nth-child(3000) {display: none} div .x {opacity: 0}</style>")
    assert seen(shown) == "one"


@pytest.mark.parametrize(
    "css",
    [
        "p{" * 20_000,
        "p{top:" + "calc(" * 5000 + "1px",
        ":is(" * 5000 + "p" + ")" * 5000 + "{display:none}",
        "@media " + "(" * 5000 + "hover" + ")" * 5000 + "{p{display:none}}",
        "p,p{display:none;" * 40,
    ],
)
def test_rules_in_rules_without_end_are_said_not_to_be_understood(css: str) -> None:
    assert page(marked(), f"<style>{css}</style>").unknown
    assert page(marked("top: " + "(" * 5000)).unknown


def test_a_page_that_nobody_could_lay_out_is_refused() -> None:
    with pytest.raises(TooDeep):
        page("<div>" * 3000 + "deep")


@pytest.mark.long
def test_a_browser_paints_nothing_where_nothing_is_said_to_be_seen(tmp_path: Path) -> None:
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if browser is None:
        pytest.skip("no Chromium on this machine")
    styles = [*HIDDEN_BY.values(), *SHOWN_BY.values()]
    frame = '<iframe style="position: absolute; border: 0; left: 0; top: {top}px" height="{height}" srcdoc="{page}">'
    frames = [
        frame.format(
            top=at * HEIGHT, height=HEIGHT, page=escape(f'<p style="padding-left: 4em"><em style="{style}">not</em>')
        )
        + "</iframe>"
        for at, style in enumerate(styles)
    ]
    (tmp_path / "page.html").write_text("<!DOCTYPE html><body>" + "".join(frames), "utf-8")
    picture = tmp_path / "page.png"
    command = [browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--hide-scrollbars"]
    command += [f"--user-data-dir={tmp_path / 'browser'}", f"--window-size=400,{HEIGHT * len(styles)}"]
    command += [f"--screenshot={picture}"]
    subprocess.run(
        [*command, (tmp_path / "page.html").as_uri()],
        capture_output=True,
        check=True,
        timeout=100,
    )
    image = QImage(str(picture))
    painted = {
        style: len({image.pixel(x, at * HEIGHT + y) for x in range(200) for y in range(HEIGHT)}) > 1
        for at, style in enumerate(styles)
    }
    assert painted == {style: style in SHOWN_BY.values() for style in styles}
