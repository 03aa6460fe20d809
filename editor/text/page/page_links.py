"""Where the links of a page lead, held against those that were released, however a template writes them."""

import re
from collections.abc import Sequence
from typing import NamedTuple
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from editor.text.page.page_block import PageBlock

_TRACKING = re.compile(
    r"utm_\w+|[gdf]bclid|fbclid|gclid|gclsrc|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|mc_[ce]id|_ga|_gl"
    r"|_hs(?:enc|mi)|hsa_\w+|mkt_tok|vero_id|oly_\w+_id|pk_\w+|mtm_\w+|piwik_\w+|wt_?mc|s_cid|cmpid|ref_src",
    re.IGNORECASE,
)
"""What is hung on an address to count who follows it, and leads nowhere else."""
_INDEX = re.compile(r"/(?:index|default)\.(?:html?|php|aspx?)$", re.IGNORECASE)
_PORTS = {"http": 80, "https": 443}
_HARMLESS = frozenset({"subject", "body"})


class _Place(NamedTuple):
    """Where a link leads, as far as that decides what a reader comes to."""

    scheme: str
    host: str
    path: str
    query: str
    part: str


def links_apart(
    released: Sequence[PageBlock], shown: Sequence[PageBlock], home: str = ""
) -> tuple[tuple[str, str], ...]:
    """The targets that differ, where the page has markup; an empty one where a link is missing, or put in.

    `home` is where the page stands, where that is known. Of what was put in only other sites count, where the words do
    not name them: templates link addresses and places.
    """
    if not shown or any(block.plain for block in shown):
        return ()
    names = _Names(released, shown)
    host = _place(home).host
    left = [(block.key, link) for block in shown for link in block.links]
    keys = {block.key for block in shown}
    wanted = [(block.key, link) for block in released for link in block.links]
    missing = []
    for key, link in wanted:
        # In a block of the very same words the link stands there, else anywhere.
        near = [one for one in left if one[0] == key] if key in keys else left
        there = next((one for one in near if _leads_to(link, one[1], host, names)), None)
        if there is None:
            missing.append(link)
        else:
            left.remove(there)
    words = "".join(block.key for block in released)
    own = names.own([link for _, link in left])
    linked = {key for key, _ in wanted}
    added = [link for key, link in left if (missing and key in linked) or _is_elsewhere(link, words, host, own)]
    pairs = zip(missing, added, strict=False)
    return (*pairs, *((one, "") for one in missing[len(added) :]), *(("", one) for one in added[len(missing) :]))


class _Names:
    """What the names lead to by which links inside a text are written: the first words of a part."""

    def __init__(self, released: Sequence[PageBlock], shown: Sequence[PageBlock]) -> None:
        self._released = {name: block.key for block in reversed(released) for name in block.ids}
        self._shown = {name: block.key for block in reversed(shown) for name in block.ids}

    def differ(self, one: str, other: str) -> bool:
        """Whether two names lead to the beginnings of two different parts, as far as both are known."""
        wanted, there = self._released.get(unquote(one)), self._shown.get(unquote(other))
        if wanted is None or there is None:
            return False
        return there != wanted and there in self._released.values()

    def own(self, links: Sequence[str]) -> frozenset[tuple[str, str]]:
        """Where the page itself stands, by its links that lead to parts of it and name it in full."""
        places = [_place(link) for link in links]
        parts: dict[tuple[str, str], set[str]] = {}
        for place in places:
            if place.host and place.part in self._shown:
                parts.setdefault((place.host, place.path), set()).add(place.part)
        return frozenset(place for place, found in parts.items() if len(found) > 1)


def _leads_to(released: str, shown: str, host: str, names: _Names) -> bool:
    """Whether a link leads where it led."""
    if shown == released and not released.startswith("#"):
        return True
    one, other = _place(released), _place(shown)
    if released.startswith("#"):
        # The page names its places itself.
        return bool(other.part) and not names.differ(one.part, other.part)
    if one.scheme not in ("", "http", "https"):
        return one[:4] == other[:4]
    if one.query != other.query or (one.part and one.part != other.part):
        return False
    if other.scheme == "http" and one.scheme == "https":
        return False
    if one.host and other.host:
        return one.host == other.host and one.path == other.path
    if one.host:
        return bool(other.path) and one.path == other.path and host in ("", one.host)
    if other.host and host and other.host != host:
        return False
    path = one.path.lstrip("./")
    return bool(path) and other.scheme in ("", "http", "https") and f"/{other.path.lstrip('./')}".endswith(f"/{path}")


def _place(link: str) -> _Place:
    try:
        parts = urlsplit(link.strip())
        scheme, host, port = parts.scheme.lower(), (parts.hostname or "").lower(), parts.port
    except ValueError:
        return _Place("", "", link, "", "")
    if scheme in ("http", "https", ""):
        path = quote(unquote(_INDEX.sub("/", parts.path)), safe="/~!$&'()*+,;=:@").rstrip("/")
        if port is not None and port != _PORTS.get(scheme):
            host = f"{host}:{port}"
        return _Place(scheme, host, path, _query(parts.query), unquote(parts.fragment))
    path = unquote(parts.path).lower() if scheme == "mailto" else re.sub(r"[\s().-]", "", unquote(parts.path))
    harmless = parse_qsl(parts.query, keep_blank_values=True)
    return _Place(scheme, host, path, urlencode([one for one in harmless if one[0].lower() not in _HARMLESS]), "")


def _query(written: str) -> str:
    kept = [one for one in parse_qsl(written, keep_blank_values=True) if not _TRACKING.fullmatch(one[0])]
    return urlencode(kept)


def _is_elsewhere(link: str, words: str, host: str, own: frozenset[tuple[str, str]]) -> bool:
    """Whether a link that was put in leads away from the words, and is not one that they name themselves."""
    place = _place(link)
    if place.scheme == "mailto":
        return place.path not in words.lower()
    if place.scheme == "tel":
        return re.sub(r"\D", "", place.path)[-7:] not in re.sub(r"\D", "", words)
    if place.scheme not in ("", "http", "https"):
        return place.scheme != "javascript"
    if (place.host, place.path) in own:
        return False
    return bool(place.host) and place.host != host and link.strip() not in words and place.host not in words
