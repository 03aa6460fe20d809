"""Where everything stands in a site, from its root: addresses that never change."""

import posixpath

FIRST_PAGE = "index.html"
STYLE = "style.css"
SITEMAP = "sitemap.xml"


def page_path(language: str) -> str:
    """The current page of a language."""
    return f"{language}/{FIRST_PAGE}"


def release_path(language: str, number: int) -> str:
    """The page of one release, for ever."""
    return f"{language}/{number}/{FIRST_PAGE}"


def changes_path(language: str, number: int) -> str:
    """What changed in a release since the one before it."""
    return f"{language}/{number}/changes/{FIRST_PAGE}"


def audience_path(language: str, audience: str) -> str:
    """What concerns some readers only; no release is called so."""
    return f"{language}/for-{audience}/{FIRST_PAGE}"


def history_path(language: str) -> str:
    """All releases, for readers."""
    return f"{language}/history/{FIRST_PAGE}"


def feed_path(language: str) -> str:
    """The feed of a language."""
    return f"{language}/feed.xml"


def href_between(language: str) -> str:
    """The link from the current page of any language to that of this one."""
    return f"../{page_path(language)}"


def relative(target: str, start: str) -> str:
    """The link from the file at one path to the file at another."""
    return posixpath.relpath(target, posixpath.dirname(start))
