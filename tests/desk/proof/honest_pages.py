"""What honest systems make of a page whose words were released."""

import codecs
import re
from collections.abc import Callable, Mapping

from tests.desk.proof.page_cases import (
    CONTAINER,
    PIXEL,
    PLACE,
    Change,
    begun,
    ended,
    headed,
    protected,
    replaced,
    rule,
    with_,
)


def _cf(page: str) -> str:
    def one(found: "re.Match[str]") -> str:
        code = protected(found[1])
        return (
            f'<a href="/cdn-cgi/l/email-protection#{code}"><span class="__cf_email__" data-cfemail="{code}">'
            "[email&#160;protected]</span></a>"
        )

    return re.sub(r'<a href="mailto:([^"]*)">.*?</a>', one, page)


def _toc(page: str) -> str:
    headings = re.findall(r'<h2 id="(s[0-9]+)">.*?[0-9]+\. (.*?)</h2>', page)
    items = "".join(
        f'<li class="ez-toc-page-1"><a class="ez-toc-link" href="#{one}" title="{text}">{text}</a></li>'
        for one, text in headings
    )
    box = (
        '<div id="ez-toc-container" class="ez-toc-v2_0 counter-hierarchy"><div class="ez-toc-title-container">'
        '<p class="ez-toc-title">Table of Contents</p><span '
        'class="ez-toc-title-toggle"><a href="#" aria-label="Toggle">'
        f'<span>Toggle</span></a></span></div><nav><ul class="ez-toc-list">{items}</ul></nav></div>'
    )
    at = page.index("<h2", page.index('<div class="content">'))
    return page[:at] + box + page[at:]


def _numbered_toc(page: str) -> str:
    headings = re.findall(r'<h2 id="(s[0-9]+)">.*?[0-9]+\. (.*?)</h2>', page)
    items = "".join(
        f'<li><a href="#{one}"><span class="n">{at}</span> {text}</a></li>'
        for at, (one, text) in enumerate(headings, start=1)
    )
    box = (
        '<div id="toc_container" class="no_bullets"><p class="toc_title">'
        f'Contents</p><ul class="toc_list">{items}</ul></div>'
    )
    at = page.index("<h2", page.index('<div class="content">'))
    return page[:at] + box + page[at:]


_TEXT = re.compile(r"(<(?:script|style)\b.*?</(?:script|style)>|<[^>]*>)", re.DOTALL)


def in_texts(change: Change) -> Change:
    """Change what stands between the tags."""

    def whole(page: str) -> str:
        pieces = _TEXT.split(page)
        return "".join(change(one) if at % 2 == 0 else one for at, one in enumerate(pieces))

    return whole


def wptexturize(text: str) -> str:
    """The typography of WordPress."""
    text = re.sub(r"(^|[\s(\[])\"", "\\1“", text).replace('"', "”")
    text = re.sub(r"(^|[\s(\[“])'", "\\1‘", text).replace("'", "’")
    return text.replace("...", "…").replace(" - ", " – ").replace("---", "—").replace("--", "–")


def straight(text: str) -> str:
    table = {"“": '"', "”": '"', "‘": "'", "’": "'", "…": "...", "–": "-", "—": "--"}
    return "".join(table.get(one, one) for one in text)


def _entities(text: str) -> str:
    return "".join(f"&#x{ord(one):x};" if not one.isascii() or one in "@'\"" else one for one in text)


def _spam(page: str) -> str:
    return in_texts(lambda text: re.sub(r"privacy@", "&#112;r&#x69;v&#97;cy&#64;", text))(page).replace(
        "mailto:privacy@", "&#109;a&#105;&#108;to:pr&#105;vacy&#64;"
    )


def _minified(page: str) -> str:
    page = re.sub(r"</(?:p|li|td|th|tr|thead|tbody|body|html)>", "", page)
    page = re.sub(r'="([A-Za-z0-9_/#.:-]+)"', r"=\1", page)
    page = re.sub(r"<!--.*?-->|</?(?:html|head|body|tbody)>", "", page, flags=re.DOTALL)
    return re.sub(r">\s+<", "><", re.sub(r"\s+", " ", page))


def _accordion(page: str) -> str:
    """Each part under a button that opens it."""
    parts = re.split(r'(?=<p class="top">)', page)
    made = []
    for at, part in enumerate(parts):
        found = re.match(r'(<p class="top">.*?</p>)(<h2 .*?</h2>)(.*)', part, re.DOTALL)
        if found is None or at == len(parts) - 1:
            made.append(part)
            continue
        made.append(
            f'<div class="accordion-item">{found[2]}<button aria-expanded="false" aria-controls="p{at}"></button>'
            f'<div id="p{at}" class="accordion-body">{found[3]}</div></div>'
        )
    css = ".accordion-body {max-height: 0; overflow: hidden; transition: max-height .2s}"
    return "".join(made).replace("</head>", rule(css) + "</head>")


def _details(page: str) -> str:
    return re.sub(
        r"(<h2 .*?</h2>)(.*?)(?=<p class=\"top\">)",
        r"<details><summary>\1</summary>\2</details>",
        page,
        flags=re.DOTALL,
    )


def _absolute(page: str) -> str:
    return page.replace('href="#', 'href="https://acme.example/privacy/#')


HONEST: Mapping[str, Change] = {
    "minified": _minified,
    "attributes without quotes": lambda page: re.sub(r'="([A-Za-z0-9_/#.:-]+)"', r"=\1", page),
    "ends that need not be written": lambda page: re.sub(r"</(?:p|li|td|th|tr)>", "", page),
    "white space collapsed": lambda page: re.sub(r"\s+", " ", page),
    "lines wrapped and indented": in_texts(lambda text: text.replace(" ", "\n      ")),
    "tags in capitals": lambda page: re.sub(
        r"<(/?)(p|ul|li|h2|strong|table|tr|td)\b", lambda it: f"<{it[1]}{it[2].upper()}", page
    ),
    "written as XHTML": lambda page: '<?xml version="1.0" encoding="utf-8"?>\n' + page.replace("<input>", "<input />"),
    "entities": in_texts(_entities),
    "entities in decimals": in_texts(lambda text: "".join(one if one.isascii() else f"&#{ord(one)};" for one in text)),
    "quotes by WordPress": lambda page: in_texts(wptexturize)(in_texts(straight)(page)),
    "straight quotes": in_texts(straight),
    "spaces that do not break": in_texts(
        lambda text: text.replace("15 days", "15\u00a0days").replace("Article 6", "Article&nbsp;6")
    ),
    "soft hyphens": in_texts(lambda text: text.replace("personal", "per\u00adson\u00adal")),
    "places to break": in_texts(lambda text: text.replace("notification", "noti<wbr>fication")),
    "marks of direction": in_texts(lambda text: text.replace("e-mail", "e-mail\u200e")),
    "spaces of no width": in_texts(lambda text: text.replace("privacy@", "privacy\u200b@")),
    "ligatures kept apart": in_texts(lambda text: text.replace("verification", "verif\u200bication")),
    "mail protected": _cf,
    "mail in entities": _spam,
    "mail backwards": lambda page: re.sub(
        r'(<a href="mailto:[^"]*">)(.*?)</a>',
        lambda it: f'{it[1]}<span style="unicode-bidi: bidi-override; direction: rtl">{it[2][::-1]}</span></a>',
        page,
    ),
    "mail with a hidden word in it": lambda page: page.replace(
        ">privacy@example.org<", '>privacy<span style="display: none">null</span>@example.org<'
    ),
    "mail with a subject": replaced("mailto:privacy@example.org", "mailto:privacy@example.org?subject=Privacy"),
    "links absolute": _absolute,
    "links with campaign": lambda page: re.sub(
        r'(href="https://kamibato[^"]*)"', r'\1?utm_source=web&amp;utm_medium=policy&amp;fbclid=x"', page
    ),
    "links with a slash": lambda page: re.sub(r'(href="https://kamibato[^"]*)"', r'\1/"', page),
    "links without a scheme": lambda page: page.replace('href="https://kamibato', 'href="//kamibato'),
    "links from the root": lambda page: page.replace('href="https://kamibato.example.com/', 'href="/'),
    "links to a host in capitals": lambda page: page.replace(
        'href="https://kamibato.example.com', 'href="https://Kamibato.Example.com:443'
    ),
    "links in a new window": lambda page: (
        page.replace('<a href="https', '<a target="_blank" rel="noopener nofollow" href="https')
        .replace("help centre</a>", 'help centre<span class="sr-only"> (opens in a new tab)</span></a>')
        .replace("</head>", rule(".sr-only {position: absolute; clip: rect(0,0,0,0)}") + "</head>")
    ),
    "a sign beside links": headed(rule(f"a[href^=http]::after {{content: url({PIXEL})}}")),
    "contents by a plugin": _toc,
    "contents with numbers": _numbered_toc,
    "shown as they come": lambda page: page.replace("<p>", '<p data-aos="fade-up" data-aos-delay="50">').replace(
        "</head>",
        rule("[data-aos] {opacity: 0; transition: opacity .3s} [data-aos].aos-animate {opacity: 1}")
        + '<script src="aos.js"></script></head>',
    ),
    "shown as they come by wow": lambda page: page.replace("<p>", '<p class="wow fadeInUp">').replace(
        "</head>", rule(".wow {visibility: hidden}") + '<script src="wow.js"></script></head>'
    ),
    "faded in": lambda page: page.replace(CONTAINER, '<div class="content f">').replace(
        "</head>",
        rule("@keyframes in {from {opacity: 0} to {opacity: 1}} .f {opacity: 0; animation: in 1s ease forwards}")
        + "</head>",
    ),
    "parts that open": _details,
    "parts that a button opens": _accordion,
    "parts found by searching": lambda page: page.replace(
        "<p>Data that the law", '<p hidden="until-found">Data that the law'
    ),
    "a tab": lambda page: page.replace(
        CONTAINER,
        '<div role="tablist"><button role="tab" aria-controls="t1">Policy</button>'
        '</div><div class="content" role="tabpanel" id="t1" style="display: none">',
    ),
    "read more": lambda page: page.replace(
        CONTAINER,
        '<button aria-expanded="false" aria-controls="m">Read more</button><div '
        'class="content" id="m" style="max-height: 200px; overflow: hidden">',
    ),
    "sheets of a theme": headed(
        rule(
            "sub, sup {line-height: 0} .screen-reader-text {clip: "
            "rect(1px,1px,1px,1px); position: absolute} svg {fill: currentColor}"
        )
    ),
    "a preloader": lambda page: page.replace(
        "<body>", '<body><div id="preloader" style="position: fixed; inset: 0; background: #fff; z-index: 99"></div>'
    ),
    "a grid in two columns": headed(
        rule(".wrap {display: grid; grid-template-columns: 1fr 3fr} aside {grid-column: 1} .content {grid-column: 2}")
    ),
    "the side first": headed(rule(".wrap {display: flex} aside {order: 2} .content {order: 1}")),
    "reversed around": headed(rule(".wrap {display: flex; flex-direction: row-reverse}")),
    "in large letters": headed(
        rule("h2 {text-transform: uppercase; letter-spacing: -.02em} p {letter-spacing: .01em}")
    ),
    "a web font": headed(
        rule("@font-face {font-family: Lato; src: url(lato.woff2)} body {font-family: Lato, sans-serif}")
    ),
    "a web font by scripts": headed(
        rule(
            "@font-face {font-family: Lato; src: url(l.woff2); "
            "unicode-range: U+0000-00FF} body {font-family: Lato, sans-serif}"
        )
    ),
    "share buttons at the end": ended(
        '<div class="sharedaddy"><h3>Share this:</h3><ul><li><a '
        'href="#">Facebook</a></li><li><a href="#">X</a></li></ul></div>'
    ),
    "related posts at the end": ended(
        '<div class="related"><h3>Related posts</h3><ul><li><a href="/a">'
        'How we ship</a></li><li><a href="/b">News</a></li></ul></div>'
    ),
    "a line of the author": begun('<p class="byline">By the legal team · <span>5 min read</span></p>'),
    "crumbs": begun('<nav aria-label="Breadcrumb"><a href="/">Home</a> › <a href="/l">Legal</a></nav>'),
    "a version before": begun("<p>Version 3.0</p>"),
    "a footer inside": ended("<p>© 2026 Acme Ltd.</p>"),
    "a vote at the end": ended(
        '<div class="feedback"><p>Was this page helpful?</p><button>Yes</button><button>No</button></div>'
    ),
    "a window for scripts": headed(
        "<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments)}</script>"
    ),
    "words in spans": in_texts(
        lambda text: re.sub(r"(\w+) data\b", r'<span data-mce-style="x">\1</span> <span>data</span>', text)
    ),
    "fonts as in old pages": in_texts(
        lambda text: text.replace("personal data", '<font color="#333333" face="Arial">personal data</font>')
    ),
    "bold by a style": lambda page: page.replace("<strong>", '<span style="font-weight: 700">').replace(
        "</strong>", "</span>"
    ),
    "divs for paragraphs": lambda page: page.replace("<p>", '<div class="p">').replace("</p>", "</div>"),
    "comments of blocks": lambda page: page.replace("<p>", "<!-- wp:paragraph --><p>").replace(
        "</p>", "</p><!-- /wp:paragraph -->"
    ),
    "a lazy picture between": with_(PLACE, beside='<figure><img loading="lazy" src="x.jpg" alt=""></figure>'),
    "a table that scrolls": lambda page: page.replace(
        "<table>", '<div class="t" style="overflow-x: auto"><table>'
    ).replace("</table>", "</table></div>"),
    "links on headings": lambda page: re.sub(
        r"(<h2[^>]*>)(.*?)(</h2>)", r"\1\2<a class=hash-link href=#x aria-label='Direct link'>&#8203;</a>\3", page
    ),
    "a dark design": headed(rule("body {background: #111; color: #ddd}")),
    "colours by variables": headed(
        rule(":root {--bg: 255 255 255; --fg: 20 20 20} body {background: rgb(var(--bg)); color: rgb(var(--fg))}")
    ),
    "a list without signs": headed(rule('ul {list-style: none} li::before {content: "\\2022"; margin-right: .5em}')),
    "numbers by styles": headed(
        rule(
            ".content {counter-reset: s} h2 {counter-increment: s} h2::before "
            "{content: counter(s) '. '} ol {list-style: lower-alpha}"
        )
    ),
    "a saved page": lambda page: "<!-- saved from url=(0030)https://acme.example/privacy/ -->\n" + page,
    "written as spans of lines": lambda page: page.replace("</li>", "<br></li>").replace("<p>", "<p><br>"),
}
"""What honest systems make of the words: nothing of it changes what a reader reads."""

ENCODINGS: Mapping[str, Callable[[str], bytes]] = {
    "UTF-8 with a mark": lambda page: codecs.BOM_UTF8 + page.encode(),
    "UTF-16 with a mark": lambda page: page.encode("utf-16"),
    "UTF-16, the large end first": lambda page: codecs.BOM_UTF16_BE + page.encode("utf-16-be"),
    "UTF-16 without a mark": lambda page: page.encode("utf-16-le"),
    "UTF-16 without a mark, the large end first": lambda page: page.encode("utf-16-be"),
    "UTF-32": lambda page: page.encode("utf-32"),
}
