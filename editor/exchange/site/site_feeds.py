"""What machines follow: an Atom feed of the releases of a language, and the sitemap."""

import uuid
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from lxml import etree

from editor.exchange.blocks.page import Page
from editor.exchange.blocks.page_words import page_words
from editor.exchange.site.site_history import Changed
from editor.exchange.site.site_paths import FIRST_PAGE, feed_path, page_path, relative, release_path
from editor.exchange.site.site_releases import SiteLanguage
from editor.text.facts.dates import written_date
from editor.text.steering import filled, joined

_ATOM = "http://www.w3.org/2005/Atom"
_XML = "http://www.w3.org/XML/1998/namespace"
_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_XHTML = "http://www.w3.org/1999/xhtml"
_MOST = 20
"""How many releases a feed tells of."""


def atom(language: SiteLanguage, changed: Mapping[int, Sequence[Changed]], base: str) -> str:
    """The feed, the newest release first, with what each `changed`; ids come from digests, not from where it stands."""
    feed = etree.fromstring(f'<feed xmlns="{_ATOM}"/>')
    feed.set(f"{{{_XML}}}lang", language.tag)
    path = feed_path(language.tag)
    first, last = language.pages[0], language.releases[-1]
    _add(feed, "title", language.title)
    _add(feed, "id", _identifier(first.digest, language.tag, "feed"))
    _add(feed, "updated", _moment(last.instant))
    _add(feed, "link", rel="self", href=_link(path, path, base))
    _add(feed, "link", rel="alternate", href=_link(page_path(language.tag), path, base))
    _add(_add(feed, "author"), "name", language.title)
    words = page_words(language.tag)
    for release in list(reversed(language.releases))[:_MOST]:
        page = release.page(language.tag)
        if page is None:
            continue
        entry = _add(feed, "entry")
        number = filled(words.release, number=page.number)
        day = filled(words.updated, date=written_date(page.updated, page.dates_in))
        _add(entry, "title", joined(" · ", (number, day)))
        _add(entry, "id", _identifier(page.digest, language.tag, "release"))
        _add(entry, "updated", _moment(release.instant))
        _add(entry, "link", rel="alternate", href=_link(release_path(page.language, page.number), path, base))
        names = [name for _, name, _ in changed.get(page.number, ())]
        summary = filled(words.versions.changes, number=page.number) if names else number
        _add(entry, "summary", joined(": ", (summary, joined(" · ", names))) if names else summary)
    return _written(feed)


def sitemap(pages: Sequence[Page], base: str) -> str:
    """The current page of every language, each with the others."""
    root = etree.fromstring(f'<urlset xmlns="{_SITEMAP}" xmlns:xhtml="{_XHTML}"/>')
    for page in pages:
        url = etree.SubElement(root, f"{{{_SITEMAP}}}url")
        etree.SubElement(url, f"{{{_SITEMAP}}}loc").text = f"{base}/{page.language}/"
        etree.SubElement(url, f"{{{_SITEMAP}}}lastmod").text = page.updated.isoformat()
        for other in pages:
            href = f"{base}/{other.language}/"
            etree.SubElement(url, f"{{{_XHTML}}}link", rel="alternate", hreflang=other.language, href=href)
    return _written(root)


def _add(parent: etree._Element, name: str, text: str | None = None, **attributes: str) -> etree._Element:
    element = etree.SubElement(parent, f"{{{_ATOM}}}{name}", attributes)
    element.text = text
    return element


def _link(target: str, start: str, base: str) -> str:
    return f"{base}/{target.removesuffix(FIRST_PAGE)}" if base else relative(target, start)


def _identifier(digest: str, language: str, kind: str) -> str:
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, f'{kind}/{language}/{digest}')}"


def _moment(instant: datetime) -> str:
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _written(root: etree._Element) -> str:
    etree.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + etree.tostring(root, encoding="unicode") + "\n"
