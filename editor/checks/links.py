"""Links that lead nowhere."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from ipaddress import IPv4Address, IPv6Address, ip_address
from urllib.parse import urlsplit

from markdown_it.common.utils import unescapeAll

from editor.checks.finding import Hit, Remedy, spot_in
from editor.checks.reading.outline import Stretches, linked, marked
from editor.policy.editing.edits import Splice
from editor.policy.policy import Policy
from editor.policy.section import Cell, SectionId
from editor.recall import counted, remembered
from editor.text.markdown.chunks import by_chunk
from editor.text.markdown.fact_rule import PLACEHOLDER, expand
from editor.text.markdown.link_words import leads_where_it_says
from editor.text.markdown.links import may_be_target
from editor.text.markdown.markdown import parse_inline
from editor.text.markdown.places import LinkPlace, SourcePart
from editor.text.markdown.renderer import plain

_MAY_HOLD_LINK = re.compile(r"\]\(|<|://")
# What its author meant as a link, though the parser makes none of it because of its target.
_MEANT = re.compile(
    r"(?<!\\)(?P<image>!?)\[(?:\\.|[^\\\[\]\n]|\[[^\[\]\n]*\])*\]"
    r"\([ \t]*(?P<target><[^<>\n]*>|(?:\\.|[^\\()\n]|\([^()\n]*\))*?)(?:[ \t]+(?:\"[^\"\n]*\"|'[^'\n]*'))?[ \t]*\)"
    r"|(?<!\\)<(?P<address>[a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^<>\x00-\x20]*)>"
)
_BARE = re.compile(r"https?://[^\s<>()\[\]\"'“”‘’、，。；：！？（）《》「」『』【】]+", re.IGNORECASE)
_KNOWN = frozenset({SourcePart.CODE, SourcePart.TARGET, SourcePart.ADDRESS})
_SPACE = re.compile(r"\s")
_WEB = re.compile(r"https?:", re.IGNORECASE)
_MAIL = re.compile(
    r"mailto:[^@\s,?]+@[^@\s,?.]+(?:\.[^@\s,?.]+)+(?:,[^@\s,?]+@[^@\s,?.]+(?:\.[^@\s,?.]+)+)*(?:\?.*)?", re.I
)
_HOST = re.compile(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_][\w-]*\.?")
_LOCAL = re.compile(r"(?:.+\.)?(?:localhost|local|localdomain|internal|lan)", re.IGNORECASE)


class Fault(Enum):
    """Why a link leads nowhere."""

    EMPTY = auto()
    NO_SECTION = auto()
    SPACE = auto()
    NO_SCHEME = auto()
    MAIL = auto()
    ADDRESS = auto()
    LOCAL = auto()


@dataclass(frozen=True, slots=True)
class _Link:
    """A target as written and where it stands; `bare` for an address that merely stands in the text."""

    written: str
    start: int
    end: int
    bare: bool = False


def empty(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A link without a target."""
    return _hits(policy, cell, Fault.EMPTY)


def no_section(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A link to a section that the policy does not have."""
    return _hits(policy, cell, Fault.NO_SECTION)


def space(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A target with white space in it."""
    return _hits(policy, cell, Fault.SPACE)


def no_scheme(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A target that begins with none of http:, https:, mailto:, tel: and #, so that no link is made of it."""
    return _hits(policy, cell, Fault.NO_SCHEME)


def mail(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A mailto: without a whole address."""
    return _hits(policy, cell, Fault.MAIL)


def address(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """An address of the web that nobody can reach, since it is not one."""
    return _hits(policy, cell, Fault.ADDRESS)


def local(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """An address that exists only on the author's machine or network, behind a link or in the text."""
    return _hits(policy, cell, Fault.LOCAL)


def otherwise(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A link whose words are an address that is not the one it leads to."""
    text = policy.text(cell)
    values = policy.values(cell.language) if "{{" in text else {}
    for one in linked(text):
        written = text[one.words.start : one.words.end]
        goal = expand(_bared(text[one.target.start : one.target.end]), values)
        said = plain(parse_inline(written), values) if values else _said(written)
        if "{{" in said + goal or leads_where_it_says(said, goal):
            continue
        yield Hit(
            spot_in(cell, one.words.start, one.target.end),
            {"words": said, "target": goal},
            remedies=tuple(_as_said(cell, one, written, said)),
        )


def _as_said(cell: Cell, link: LinkPlace, written: str, said: str) -> Iterator[Remedy]:
    """The link, leading to the mail address that its words are; a fact among them stays one."""
    if _MAIL.fullmatch(f"mailto:{said}") and not set(written) & set("\\*_`[]()<> "):
        start, end = link.target.start, link.target.end
        yield Remedy((Splice(cell, start, end - start, f"mailto:{written}"),), f"mailto:{written}")


def _hits(policy: Policy, cell: Cell, wanted: Fault) -> Iterator[Hit]:
    """The links of a cell with this fault. A target whose fact has no value is left to the check of facts."""
    text = policy.text(cell)
    values = tuple(policy.values(cell.language).items()) if "{{" in text else ()
    for start, end, target, fault in _faults(text, values, policy.section_ids):
        if fault is wanted:
            yield Hit(spot_in(cell, start, end), {"target": target})


@remembered
def _faults(
    text: str, values: tuple[tuple[str, str], ...], sections: tuple[SectionId, ...]
) -> tuple[tuple[int, int, str, Fault], ...]:
    """The links that lead nowhere: where, to what, and why."""
    known, found = dict(values), []
    for link in _links(text) if _MAY_HOLD_LINK.search(text) else ():
        target = expand(link.written, known).strip()
        if PLACEHOLDER.search(target) is not None or (target.startswith("#") and target[1:] in sections):
            continue
        fault = _fault(target)
        if fault is not None and (not link.bare or fault is Fault.LOCAL):
            found.append((link.start, link.end, target, fault))
    return tuple(found)


@counted(1 << 14)
def _fault(target: str) -> Fault | None:
    """Why a target leads nowhere, if it does; no section is known here."""
    if not target:
        return Fault.EMPTY
    if target.startswith("#"):
        return Fault.NO_SECTION
    if _SPACE.search(target):
        return Fault.SPACE
    if not may_be_target(target):
        return Fault.NO_SCHEME
    if target[:7].lower() == "mailto:":
        return None if _MAIL.fullmatch(target) else Fault.MAIL
    return _web_fault(target) if _WEB.match(target) else None


def _web_fault(target: str) -> Fault | None:
    try:
        parts = urlsplit(target)
        # Only asking for the port tells that it is no number.
        host = parts.hostname if parts.port != 0 else None
    except ValueError:
        return Fault.ADDRESS
    if not host:
        return Fault.ADDRESS
    number = _number(host)
    if _LOCAL.fullmatch(host) or (number is not None and number.is_private):
        return Fault.LOCAL
    return None if number is not None or _HOST.fullmatch(host) else Fault.ADDRESS


def _number(host: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(host)
    except ValueError:
        return None


@remembered
def _links(text: str) -> tuple[_Link, ...]:
    """The links that the parser makes, those that it refuses, and the addresses that merely stand in the text."""
    places = marked(text)
    shown = [place for place in places if place.part in (SourcePart.TARGET, SourcePart.ADDRESS)]
    links = [_Link(_bared(text[place.start : place.end]), place.start, place.end) for place in shown]
    known = Stretches((place.start, place.end) for place in places if place.part in _KNOWN)
    meant: list[tuple[int, int]] = []
    for start, end, before, length, is_image in _meant(text):
        at = start + before
        written = _bared(text[at : at + length])
        if known.meet(start, end) or (is_image and may_be_target(written)):
            continue
        # A target of no length cannot be marked, so the whole link is.
        links.append(_Link(written, at, at + length) if length else _Link(written, start, end))
        meant.append((start, end))
    refused = Stretches(meant)
    for start, end in _bare(text):
        if not known.meet(start, end) and not refused.meet(start, end):
            links.append(_Link(text[start:end].rstrip(".,;:!?"), start, end, bare=True))
    return tuple(sorted(links, key=lambda link: link.start))


@by_chunk
def _meant(text: str) -> Iterator[tuple[int, int, int, int, bool]]:
    """What was meant as a link, with how far inside it its target begins and how long that is; and images."""
    for found in _MEANT.finditer(text):
        start, end = found.span("target" if found["address"] is None else "address")
        yield *found.span(), start - found.start(), end - start, bool(found["image"])


@by_chunk
def _bare(text: str) -> Iterator[tuple[int, int]]:
    return (found.span() for found in _BARE.finditer(text))


@counted(1 << 12)
def _said(words: str) -> str:
    """What a reader sees of the words of a link."""
    return plain(parse_inline(words), {})


def _bared(target: str) -> str:
    """A target without its angle brackets and backslashes."""
    inside = target[1:-1] if target.startswith("<") and target.endswith(">") else target
    return str(unescapeAll(inside))
