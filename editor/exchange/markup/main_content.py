"""Which part of a page is its text, and what around it is there to get about the site.

Nothing of a policy may be missing, so only what is known for furniture goes: by its element or role, or by its name
together with its links. Among what is left, the landmark that holds most words is the text; a page without landmarks is
taken whole, but for the rows of links above and below.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from editor.exchange.blocks.incoming.losses import LossKind
from editor.exchange.blocks.incoming.word_count import words_in
from editor.exchange.markup.tree import FRAMES, HEADINGS, UNSHOWN, PageTree, Tag

_NAVIGATION_ROLES = frozenset({"navigation", "search", "menu", "menubar", "toolbar", "tablist", "tree"})
_FURNITURE_ROLES = frozenset({"banner", "contentinfo", "dialog", "alertdialog", "complementary", "tooltip", "status"})
_NAMED = re.compile(
    r"(?:^|[^a-z])(?:nav|navbar|navigation|menu|breadcrumbs?|side-?bar|footer|site-?header|site-?footer|masthead|top-?bar"
    r"|share|sharing|social|related|newsletter|subscribe|pagination|pager|skip|toolbar|widget|promo|advert(?:isement)?|ads?"
    r"|(?:language|locale|country)-?(?:switcher|selector|picker|menu|list)|back-?to-?top|print-?button|edit-?section"
    r"|editsection|metadata|catlinks|jump-?to-?nav)(?:$|[^a-z])"
)
_BANNER = re.compile(
    r"(?:cookie|consent|gdpr)[a-z_-]*(?:banner|bar|notice|popup|modal|dialog|message|overlay|box|container)"
    r"|onetrust|cookiebot|(?:^|[^a-z])(?:popup|modal|overlay|lightbox|toast|snackbar|nav-?(?:header|footer))(?:$|[^a-z])"
)
_SHORT, _LINKED = 12, 0.5
_MOST_OF_PAGE, _ARTICLE = 0.4, 0.6
_BANNER_WORDS = 250
_NEARLY_ALL, _MOSTLY_LINKED = 0.8, 0.7
_DATE = re.compile(r"(?:19|20)[0-9]{2}|年")


@dataclass(slots=True)
class _Sum:
    """The words in an element that are seen, how many of them are links, and what else speaks for a text.

    `inner` are the links that lead inside the page, as those of a contents list.
    """

    words: int = 0
    linked: int = 0
    headings: int = 0
    controls: int = 0
    links: int = 0
    inner: int = 0


@dataclass(slots=True)
class MainContent:
    """The element that holds the text, what in it is left out and why, and what outside of it belongs to it."""

    root: Tag
    left: dict[int, LossKind] = field(default_factory=dict)
    kept: list[Tag] = field(default_factory=list)


def whole_page(page: PageTree) -> MainContent:
    """All that is shown."""
    return MainContent(page.body)


def main_content(page: PageTree) -> MainContent:
    """The text of a page, by what its elements say they are and by how many words and links they hold."""
    sums = _sums(page.body)
    left = dict(_furniture(page.body, sums))
    total = _words_without(page.body, sums, left)
    root = _landmark(page.body, sums, left, total)
    found = MainContent(root, left)
    if root is page.body:
        left.update((own, LossKind.NAVIGATION) for own in _links_around(root, sums, left))
    else:
        found.kept = list(_title_above(page.body, root, sums, left))
    if _words_without(root, sums, left) * 4 < total or not total:
        return whole_page(page)
    return found


def _landmark(body: Tag, sums: dict[int, _Sum], left: dict[int, LossKind], total: int) -> Tag:
    for names, share in ((("main",), _MOST_OF_PAGE), (("article",), _ARTICLE)):
        found = [tag for tag in body.walk() if (tag.name in names or tag.role in names) and tag.own not in left]
        outer = [tag for tag in found if not any(above in found for above in tag.around())]
        shown = [tag for tag in outer if not tag.hidden and not any(above.hidden for above in tag.around())]
        best = max(shown, key=lambda tag: sums[tag.own].words, default=None)
        if best is not None and _words_without(best, sums, left) >= share * total:
            return best
    return body


def _furniture(body: Tag, sums: dict[int, _Sum]) -> Iterator[tuple[int, LossKind]]:
    """What is certainly no text, the outermost elements of it."""
    total = max(1, sums[body.own].words)
    waiting = list(body.tags)
    while waiting:
        tag = waiting.pop()
        kind = _kind(tag, sums[tag.own], total)
        if kind is None:
            waiting += tag.tags
        else:
            yield tag.own, kind


def _kind(tag: Tag, found: _Sum, total: int) -> LossKind | None:
    in_text = any(above.name in ("article", "main") or above.role == "main" for above in tag.around())
    most = found.words > _MOST_OF_PAGE * total
    if tag.name == "nav" or tag.role in _NAVIGATION_ROLES:
        return None if most and found.linked < _LINKED * found.words else LossKind.NAVIGATION
    if tag.role in _FURNITURE_ROLES or "aria-modal" in tag.attributes:
        return None if most else LossKind.FURNITURE
    if tag.name in ("footer", "header", "aside") and not in_text:
        return None if most or (tag.name == "header" and _has_title(tag)) else LossKind.FURNITURE
    named = f"{tag.attributes.get('id', '')} {tag.attributes.get('class', '')}".lower()
    if most or tag.name in ("body", "main", "article", *HEADINGS) or not named.strip():
        return None
    if (
        _BANNER.search(named)
        and found.words <= _BANNER_WORDS
        and (found.controls or found.links)
        and not found.headings > 3
    ):
        return LossKind.FURNITURE
    if _NAMED.search(named):
        linked = found.linked >= _LINKED * found.words and found.links
        if linked or (found.words <= _SHORT and not found.headings and (found.links or found.controls)):
            return LossKind.NAVIGATION
    return None


def _links_around(body: Tag, sums: dict[int, _Sum], left: dict[int, LossKind]) -> Iterator[int]:
    """On a page that does not say where its text is: the lists of links beside the part that holds nearly all of it."""
    dense, around = body, list[Tag]()
    while True:
        plain = {tag.own: _plain_words(tag, sums, left) for tag in dense.tags}
        inner = next(
            (tag for tag in dense.tags if plain[tag.own] >= _NEARLY_ALL * _plain_words(dense, sums, left)), None
        )
        if inner is None or inner.name in HEADINGS or inner.name == "p":
            break
        around += [tag for tag in dense.tags if tag is not inner]
        dense = inner
    while around:
        tag = around.pop()
        found = sums[tag.own]
        if tag.own in left:
            continue
        if found.links > 2 and not found.inner and found.linked >= _MOSTLY_LINKED * found.words and not found.headings:
            yield tag.own
        else:
            around += tag.tags


def _plain_words(tag: Tag, sums: dict[int, _Sum], left: dict[int, LossKind]) -> int:
    """The words in an element that are neither furniture nor links."""
    return 0 if tag.own in left else sums[tag.own].words - sums[tag.own].linked


def _has_title(tag: Tag) -> bool:
    return any(one.name == "h1" for one in tag.walk())


def _title_above(body: Tag, root: Tag, sums: dict[int, _Sum], left: dict[int, LossKind]) -> Iterator[Tag]:
    """The title of a text, and the lines with its dates, where they stand above the part that holds the rest."""
    if any(tag.name == "h1" for tag in root.walk()):
        return
    above = []
    for tag in body.walk():
        if tag is root:
            break
        above.append(tag)
    titles = [tag for tag in above if tag.name == "h1" and _is_shown(tag, left)]
    if not titles:
        return
    title = titles[-1]
    yield title
    for tag in above[above.index(title) + 1 :]:
        found = sums[tag.own]
        alone = tag.name in ("p", "time", "div", "span") and not any(one.name in ("p", "div") for one in tag.tags)
        short = 0 < found.words <= 2 * _SHORT and not found.links
        if (
            alone
            and short
            and _is_shown(tag, left)
            and _DATE.search("".join(_texts(tag)))
            and title not in tag.around()
        ):
            yield tag
            return


def _texts(tag: Tag) -> Iterator[str]:
    for one in tag.inside:
        if isinstance(one, str):
            yield one
        else:
            yield from _texts(one)


def _is_shown(tag: Tag, left: dict[int, LossKind]) -> bool:
    around = [tag, *tag.around()]
    return not any(one.hidden for one in around) and not any(left.get(one.own) is LossKind.NAVIGATION for one in around)


def _words_without(tag: Tag, sums: dict[int, _Sum], left: dict[int, LossKind]) -> int:
    """The words in an element that are no furniture."""
    words = sums[tag.own].words
    waiting = list(tag.tags)
    while waiting:
        one = waiting.pop()
        if one.own in left:
            words -= sums[one.own].words
        else:
            waiting += one.tags
    return words


def _sums(body: Tag) -> dict[int, _Sum]:
    """The sums of each element, from the innermost outwards."""
    sums: dict[int, _Sum] = {}
    order = list(body.walk())
    for tag in reversed(order):
        found = sums[tag.own] = _Sum()
        if tag.hidden or tag.name in UNSHOWN or tag.name in FRAMES:
            continue
        found.words = sum(len(words_in(one)) for one in tag.inside if isinstance(one, str))
        for inside in tag.tags:
            inner = sums[inside.own]
            found.words += inner.words
            found.linked += inner.linked
            found.headings += inner.headings
            found.controls += inner.controls
            found.links += inner.links
            found.inner += inner.inner
        if tag.name == "a" and "href" in tag.attributes:
            found.linked, found.links = found.words, found.links + 1
            found.inner += tag.attributes["href"].startswith("#") and len(tag.attributes["href"]) > 1
        found.headings += tag.name in HEADINGS
        found.controls += tag.name in ("button", "input", "select", "form")
    return sums
