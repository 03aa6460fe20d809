"""Addresses of links: which of two are those of one page, or of one link."""

import regex

_TELLING = 8
"""Characters of a page's name that is no common one, as `sync` is."""
_LOCALE = regex.compile(r"[a-z]{2}(?:-[A-Za-z]{2,4})?")


def is_moved(addresses: tuple[str, str], old: str, new: str) -> bool:
    """Whether the address of a link in one line became another one of the same page or link in the other line."""
    (site, path), (other, its_path) = (_site_and_path(one) for one in addresses)
    if (site, path) == (other, its_path):
        return False
    words = _link_words(old, addresses[0]), _link_words(new, addresses[1])
    is_one_page = path[-1:] == its_path[-1:] and len("".join(path[-1:])) >= _TELLING
    return is_one_page or "" != words[0] == words[1]


def _link_words(line: str, address: str) -> str:
    """What a link to an address reads."""
    at = line.find(f"]({address}")
    return line[line.rfind("[", 0, at) + 1 : at].casefold() if at >= 0 else ""


def _site_and_path(address: str) -> tuple[str, list[str]]:
    """The site and the way to the page, without what only names a language."""
    site, _, path = address.rpartition("://")[2].removeprefix("www.").partition("/")
    parts = path.partition("?")[0].split("/")
    return site, [part for part in parts if part and not _LOCALE.fullmatch(part)]
