"""What somebody who cheats does to a page whose words were released."""

import re
from collections.abc import Callable, Mapping

Change = Callable[[str], str]
PLACE = "We neither sell nor rent out your personal data."
NEXT = "We provide others with the data they need only in the following cases:"
ADDED = "This does not apply in Texas."
CONTAINER = '<div class="content">'
_END = "\n</div></div>"
PIXEL = "data:image/png;base64,iVBORw0KGgo="


def with_(words: str, head: str = "", beside: str = "") -> Change:
    """Put other markup in the place of one sentence, something after its paragraph, or rules into the head."""

    def change(page: str) -> str:
        at = page.index("</p>", page.index(PLACE)) + len("</p>")
        page = page[:at] + beside + page[at:]
        return page.replace(PLACE, words).replace("</head>", head + "</head>")

    return change


def rule(css: str) -> str:
    return f"<style>{css}</style>"


def styled(css: str, words: str = PLACE) -> Change:
    """One sentence in an element with that style."""
    return with_(f'<span class="q">{words}</span>', rule(f".q {{{css}}}"))


def paragraph(css: str) -> Change:
    """The paragraph of the sentence with that style."""

    def change(page: str) -> str:
        return page.replace(f"<p>{PLACE}", f'<p class="q">{PLACE}').replace(
            "</head>", rule(f".q {{{css}}}") + "</head>"
        )

    return change


def replaced(old: str, new: str, count: int = 1) -> Change:
    return lambda page: page.replace(old, new, count)


def headed(head: str) -> Change:
    return lambda page: page.replace("</head>", head + "</head>")


def around_list(css: str) -> Change:
    """The list of rights in an element with that style."""

    def change(page: str) -> str:
        at = page.index("<ul>", page.index("the following rights"))
        return page[:at] + '<ul class="q">' + page[at + 4 :].replace("</head>", "")

    return lambda page: change(page).replace("</head>", rule(f".q {{{css}}}") + "</head>")


def ended(markup: str) -> Change:
    return lambda page: page.replace(_END, markup + _END, 1)


def begun(markup: str) -> Change:
    """Something put between the date and the first words."""
    return lambda page: re.sub(r"(Share</a> <a href=\"#\">Print</a></div>)", lambda it: it[1] + markup, page, count=1)


def swapped(page: str) -> str:
    one, other = re.findall(r"<p>(?:Data that the law|We will reply within 1 month).*?</p>", page, re.DOTALL)[:2]
    return page.replace(one, "\0").replace(other, one).replace("\0", other)


def swapped_items(page: str) -> str:
    one, other = "to obtain a copy;", "to have it deleted."
    return page.replace(one, "\0").replace(other, one).replace("\0", other)


def in_shadow(inside: str, light: str = PLACE) -> Change:
    return with_(f'<span><template shadowrootmode="open">{inside}</template>{light}</span>')


def protected(address: str, key: int = 0x5A) -> str:
    """An address as Cloudflare writes it."""
    return bytes([key, *(one ^ key for one in address.encode())]).hex()


CHEATS: Mapping[str, Change] = {
    # Other words.
    "a changed number": replaced("within 15 days", "within 45 days"),
    "a changed number in full width": replaced("within 15 days", "within 15０ days"),
    "a dropped not": replaced("we do not knowingly collect", "we do knowingly collect"),
    "two paragraphs swapped": swapped,
    "two items swapped": swapped_items,
    "a paragraph left out": lambda page: re.sub(r"<p>Data that the law requires.*?</p>", "", page, flags=re.DOTALL),
    "a paragraph twice": replaced(f"<p>{PLACE}", f"<p>{PLACE}</p><p>{PLACE}"),
    "a letter of another script": replaced("14 days", "14 dаys"),
    "a direction that turns letters round": replaced("14 days", "\u202e41\u202c days"),
    "a cell changed": replaced("<td>90 days</td>", "<td>900 days</td>"),
    "cells swapped": lambda page: (
        page.replace("<td>1 year</td>", "\0")
        .replace("<td>7 days</td>", "<td>1 year</td>")
        .replace("\0", "<td>7 days</td>")
    ),
    "a heading changed": replaced("Security and retention", "Security and deletion", 9),
    # Hidden words.
    "hidden by a class in a layer": with_(f'<p class="q">{PLACE}</p>', rule("@layer x {.q {display: none}}")),
    "hidden by a nested rule": styled("& {display: none}"),
    "letters upon each other": styled("letter-spacing: -1em"),
    "letters half upon each other": styled("letter-spacing: -0.5em"),
    "blurred": styled("filter: blur(6px)"),
    "yellow on white": styled("color: #ffffe0"),
    "light grey on white": styled("color: #eee"),
    "nearly transparent": styled("opacity: .08"),
    "ink that is nearly transparent": styled("color: rgb(0 0 0 / 7%)"),
    "as disks": styled("-webkit-text-security: disc"),
    "zoomed away": styled("zoom: 0.01"),
    "of a size that is clamped": styled("font-size: clamp(0px, 1px, 1px)"),
    "of a size that is the smaller one": styled("font-size: min(1px, 5em)"),
    "of three pixels": styled("font-size: 3px"),
    "upside down": styled("display: inline-block; transform: rotate(180deg)"),
    "mirrored": styled("display: inline-block; transform: scaleX(-1)"),
    "edge on": styled("display: inline-block; rotate: x 90deg"),
    "by a matrix": styled("display: inline-block; transform: matrix(0, 0, 0, 0, 0, 0)"),
    "far to the right": styled("position: relative; left: 400vw"),
    "moved far down": styled("display: inline-block; transform: translateY(99999px)"),
    "clipped from below": styled("display: inline-block; clip-path: inset(0 0 100% 0)"),
    "clipped to nothing": styled("display: inline-block; clip-path: xywh(0 0 0 0)"),
    "in a box without height": paragraph("height: 0; overflow: auto"),
    "in a box of one line": lambda page: page.replace(
        "<p>We respect your privacy.", '<p class="q">We respect your privacy.'
    ).replace("</head>", rule(".q {height: 1.2em; width: 20em; overflow: hidden}") + "</head>"),
    "cut with dots": paragraph("width: 8em; white-space: nowrap; overflow: hidden; text-overflow: ellipsis"),
    "cut after a line": lambda page: page.replace(
        "<p>We respect your privacy.", '<p class="q">We respect your privacy.'
    ).replace(
        "</head>",
        rule(".q {display: -webkit-box; -webkit-line-clamp: 1; -webkit-box-orient: vertical; overflow: hidden}")
        + "</head>",
    ),
    "indented out of its box": paragraph("text-indent: 100%; white-space: nowrap; overflow: hidden"),
    "behind its box": lambda page: styled("position: relative; z-index: -1")(page).replace(
        CONTAINER, '<div class="content" style="background: #fff">'
    ),
    "under a cover": with_(
        f'<span style="position: relative">{PLACE}<i style="position: absolute; inset: 0; background: #fff"></i></span>'
    ),
    "a first line of no size": lambda page: page.replace(
        "</head>", rule("h2 + p::first-line {font-size: 0}") + "</head>"
    ),
    "in a closed dialog": with_(f"<dialog>{PLACE}</dialog>"),
    "in a template": with_(f"<template>{PLACE}</template>"),
    "for those without scripts": with_(f"<noscript>{PLACE}</noscript>"),
    "an accordion that nothing opens": with_(
        "", beside=f'<div class="accordion-panel" style="display: none">{PLACE}</div>'
    ),
    "an animation that nothing starts": lambda page: (
        re.sub(r"<script>.*?</script>", "", page)
        .replace(f"<p>{PLACE}", f'<p data-aos="fade-up">{PLACE}')
        .replace("</head>", rule("[data-aos] {opacity: 0}") + "</head>")
    ),
    "hidden in the end": styled("animation: x 1s forwards")
    and with_(f'<span class="q">{PLACE}</span>', rule("@keyframes x {to {opacity: 0}} .q {animation: x 1s forwards}")),
    "in a font of signs": styled("font-family: Wingdings"),
    # Other words by styles.
    "words after": styled(f'}} .q::after {{content: " {ADDED}"'),
    "words after by a variable": styled(f'--w: " {ADDED}"}} .q::after {{content: var(--w)'),
    "words before an item": headed(rule('li::marker {content: "Never "}')),
    "words as the sign of a list": headed(rule('.content ul {list-style-type: "Never: "}')),
    "words as a sign that is defined": headed(
        rule('@counter-style n {system: cyclic; symbols: "Never"} .content ul {list-style: n}')
    ),
    "words as quotation marks": with_(f"<q>{PLACE}</q>", rule('q {quotes: "It is untrue that " "!"}')),
    "a digit before by a counter": with_(
        PLACE, rule("td:last-child {counter-reset: n 1} td:last-child::before {content: counter(n)}")
    ),
    "a picture instead of the words": styled(f"content: url({PIXEL})"),
    "struck through by an underline": styled("text-decoration: underline; text-underline-offset: -.4em"),
    "struck through by a line laid over": styled(
        "position: relative} .q::after {content: ''; position: "
        "absolute; left: 0; right: 0; top: 50%; border-top: 2px solid"
    ),
    # Another order.
    "items from below": around_list("display: flex; flex-direction: column-reverse"),
    "an item put first": lambda page: around_list("display: flex; flex-direction: column} .q li:last-child {order: -1")(
        page
    ),
    "items on rows of a grid": around_list("display: grid} .q li:first-child {grid-row: 5"),
    "words from behind": with_(
        '<span style="display: inline-flex; flex-direction: row-reverse"><span>your personal data.</span>'
        "<span>We neither sell nor rent out </span></span>".replace(
            "your personal data.", "We neither sell nor rent out ", 1
        ).replace("<span>We neither sell nor rent out </span></span>", "<span>your personal data.</span></span>")
    ),
    "words floated away": with_('We <span style="float: right">neither</span> sell nor rent out your personal data.'),
    "letters from behind": styled("unicode-bidi: bidi-override; direction: rtl"),
    "items with one put last": around_list("display: grid} .q li:first-child {order: 9"),
    "items by the names of areas": around_list(
        "display: grid; grid-template-areas: 'b' 'a'} .q li:first-child {grid-area: a} .q li:last-child {grid-area: b"
    ),
    "a row from the right": with_(
        '<span style="display: flex; direction: rtl"><b>We </b><b>neither sell </b>'
        "<b>nor rent out your personal data.</b></span>"
    ),
    # What stands in the page otherwise.
    "a shadow with nothing in it": in_shadow(""),
    "slots in another order": with_(
        '<span><template shadowrootmode="open"><slot name="b"></slot><slot name="a"></slot></template>'
        '<b slot="a">We neither sell nor </b><b slot="b">rent out your personal data.</b></span>'
    ),
    "a word put at the side": with_(
        'We <span style="position: absolute; left: 300px">neither</span> sell nor rent out your personal data.'
    ),
    "shadow instead of the words": in_shadow("We sell your personal data."),
    "more words in the shadow": in_shadow(f"<slot></slot> {ADDED}"),
    "a picture instead of the text": with_('<img src="sentence.png" alt="">'),
    "a picture that says so in its other text": with_(f'<img src="sentence.png" alt="{PLACE}">'),
    "words in a drawing": with_(f"<svg><text>{PLACE}</text></svg>"),
    "words in an object": with_(f'<object data="x.pdf">{PLACE}</object>'),
    "words in a box of text": with_(f"<textarea>{PLACE}</textarea>"),
    "added at the end": ended(f"<p>{ADDED}</p>"),
    "added at the end in a part of its own": ended(f"<div><p>{ADDED}</p></div>"),
    "added at the end in a section": ended(f'<section class="note"><p>{ADDED}</p></section>'),
    "added before the first words": begun(f"<p>{ADDED}</p>"),
    "added before in a part of its own": begun(f"<div><p>{ADDED}</p></div>"),
    "a list of contents that says more": begun(
        f'<div id="toc_container"><p class="toc_title">{ADDED}</p>'
        '<ul><li><a href="#s1">1. Data we collect</a></li></ul></div>'
    ),
    "a dated sentence at the end": ended("<p>This policy is void from January 1, 2026.</p>"),
    "a sentence that is a link": ended(f'<p><a href="#">{ADDED}</a></p>'),
    "a notice of copyright that says more": ended("<p>Copyright notice: we may sell your data at any time.</p>"),
    "a note before the title": replaced("<h1>Privacy", "<p>The following is not in force anymore.</p><h1>Privacy"),
    "links from the root, from somewhere else": lambda page: page.replace(
        'href="https://kamibato.example.com/', 'href="/'
    ).replace("</head>", '<base href="https://evil.example/"></head>'),
    "a link by another host's name": replaced(
        "https://kamibato.example.com/help", "https://kamibato.example.com@x.example/help"
    ),
    "a link to somewhere else": replaced("https://kamibato.example.com/settings", "https://example.net/settings"),
    "a link that only looks the same": replaced(
        "https://kamibato.example.com/settings", "https://kamibato.example.com.evil.example/settings"
    ),
    "a link to another part": replaced('href="#rights"', 'href="#s9"'),
    "another address behind the mail": replaced("mailto:privacy@example.org", "mailto:sales@example.org"),
    "another protected address": lambda page: re.sub(
        r'<a href="mailto:privacy@example.org">.*?</a>',
        '<a href="/cdn-cgi/l/email-protection" class="__cf_email__" '
        f'data-cfemail="{protected("sales@example.org")}">[email&#160;protected]</a>',
        page,
    ),
    "a page that leads on": headed('<meta http-equiv="refresh" content="0; url=https://example.net/">'),
}
"""Pages that are not what was released: each is to be named."""

TOLD: Mapping[str, tuple[Change, str]] = {
    "a script that writes": (
        with_(PLACE, beside=f"<script>document.write('{ADDED}')</script>"),
        "document.write",
    ),
    "a script that changes a number": (
        ended("<script>var p = document.querySelector('main'); p.innerHTML = p.innerHTML.replace('14', '40')</script>"),
        "innerHTML",
    ),
    "words in a font that the page brings": (
        with_(
            f'<span class="q">{PLACE}</span>',
            rule("@font-face {font-family: Odd; src: url(odd.woff2)} .q {font-family: Odd, sans-serif}"),
        ),
        "odd",
    ),
    "a font for a few signs": (
        headed(
            rule(
                "@font-face {font-family: Odd; src: url(o.woff2); "
                "unicode-range: U+31-34} body {font-family: Odd, serif}"
            )
        ),
        "odd",
    ),
    "masked": (styled("mask-image: linear-gradient(transparent, transparent)"), "neither sell"),
    "blended": (styled("mix-blend-mode: screen"), "neither sell"),
    "a picture beside the words": (styled(f"}} .q::after {{content: url({PIXEL})"), "url("),
}
"""Pages of which nobody can say by their markup what a reader sees: the place is named."""
