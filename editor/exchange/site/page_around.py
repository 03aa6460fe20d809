"""What stands around a page in a site: where it leads, what machines are told, and what is said above its text."""

from dataclasses import dataclass

from markupsafe import Markup

NOTHING = Markup("")


@dataclass(frozen=True, slots=True)
class Alternate:
    """The same page in another language, for machines; `x-default` where nothing fits."""

    tag: str
    href: str


@dataclass(frozen=True, slots=True)
class Link:
    """A link at the foot of a page."""

    words: Markup
    href: str


@dataclass(frozen=True, slots=True)
class Around:
    """Everything but the page itself. `canonical` is empty where the site's address is not known.

    A page that `is_past` has a newer release; `banner` says so to readers, `audience` for whom the page was made.
    """

    stylesheet: str
    json_ld: Markup
    canonical: str = ""
    alternates: tuple[Alternate, ...] = ()
    feed: str = ""
    banner: Markup = NOTHING
    audience: Markup = NOTHING
    links: tuple[Link, ...] = ()
    is_past: bool = False
