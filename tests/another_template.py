"""A page as a company's own web site would wrap a policy: banner, navigation, numbered headings, a footer."""

import re

from editor.desk.exports.exporting import release_pages
from editor.store.repository import Repository
from editor.text.markdown.markdown import to_html

_PAGE = """<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Acme | Legal</title><style>.a {{}}</style><script>var x = "<p>no</p>";</script>
</head><body>
<div id="cookies" role="dialog" aria-label="Cookies"><h2>We value your privacy</h2>
<p>We use cookies to improve your experience. <a href="/privacy">Privacy policy</a></p><button>Accept all</button></div>
<header><nav><ul><li><a href="/">Home</a>
<li><a href="/p">Products</a><li><a href="/c">Contact us</a></ul></nav></header>
<div class="wrap"><aside><p>On this page</p><ul>{contents}</ul></aside>
<div class="content"><h1>{title}</h1><p>{date}</p><div><a href="#">Share</a> <a href="#">Print</a></div>
{body}
</div></div>
<div class="news"><p>Subscribe to our newsletter</p><form><input><button>Go</button></form></div>
<footer><p>© 2021 Acme Ltd. All rights reserved.</p><ul><li><a href="/t">Terms</a></ul></footer></body></html>
"""
_HEADING = re.compile(r"<h2[^>]*>")


def wrapped(body: str, title: str = "Privacy Policy", date: str = "Last updated: September 1, 2026") -> str:
    """The HTML of a policy's body in that page; each heading gets a number, an anchor and a link back to the top."""
    headings = re.findall(r"<h2[^>]*>(.*?)</h2>", body, re.DOTALL)
    contents = "".join(f'<li><a href="#s{at}">{one}</a>' for at, one in enumerate(headings, start=1))
    numbers = iter(range(1, len(headings) + 1))

    def numbered(_: "re.Match[str]") -> str:
        at = next(numbers)
        top = '<p class="top"><a href="#top">Back to top</a></p>'
        return f'{top}<h2 id="s{at}"><a class="anchor" href="#s{at}">¶</a>{at}. '

    return _PAGE.format(contents=contents, title=title, date=date, body=_HEADING.sub(numbered, body))


def released_elsewhere(
    repository: Repository, language: str = "en", number: int = 3, date: str = "Last updated: September 1, 2026"
) -> str:
    """One language of a release in that page."""
    page = next(one for one in release_pages(repository, number) if one.language == language)
    body = "\n".join(
        re.sub(r"<(/?)h1>", r"<\1h2>", to_html(section.text, dict(section.values))) for section in page.sections
    )
    return wrapped(body, page.title, date)
