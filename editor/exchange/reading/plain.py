"""Reading a plain text: its title, dates, contents list and headings, each with what speaks for it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from editor.exchange.blocks.incoming.decoding import Decoded
from editor.exchange.blocks.incoming.draft import (
    Aside,
    AsideKind,
    Evidence,
    Format,
    Heading,
    Import,
    in_order,
    source_heading,
)
from editor.exchange.blocks.incoming.lines import LONG, columns, headlike, item, leads_in, parted_by_blanks, wrap_width
from editor.exchange.reading.contents import ContentsList, find_contents
from editor.exchange.reading.dates import only_dates
from editor.exchange.reading.headings import FoundHeading, HeadedPage, find_headings
from editor.exchange.reading.numbering import number
from editor.policy.language import Tag

_TOP = 12
_KINDS_OF_TEXT = re.compile(
    r"\b(?:policy|policies|terms|notice|agreement|conditions|statement|privacy|datenschutz\w*|nutzungsbedingungen|agb|politique"
    r"|politica|política|privacidad|términos|condiciones|termini|condizioni|polityka|regulamin|политика|условия|соглашение)\b"
    r"|政策|條款|条款|規約|规约|聲明|声明|協議|协议|約款|约定|須知|须知|公告|規定|规定|隱私權|個人情報|ポリシー|方針|약관|방침",
    re.IGNORECASE,
)
_CLAUSE = re.compile("[，,、；;。.]")


def read_plain(decoded: Decoded, language: Tag) -> Import:
    """A plain text with everything that was recognised in it."""
    lines = tuple(decoded.text.split("\n"))
    width = wrap_width(lines)
    contents = find_contents(lines)
    asides = _dates(lines, contents)
    if contents is not None:
        asides.append(Aside(contents.start, contents.stop, AsideKind.CONTENTS))
    page = _page(lines, asides, width)
    listed = _listed(contents)
    found = find_headings(page, listed)
    title = _title(page, found, asides)
    if title is not None:
        asides.append(title)
        found = [one for one in found if not title.start <= one.line < title.stop]
    asides.extend(Aside(one.line + 1, one.line + 2, AsideKind.UNDERLINE) for one in found if one.underlined)
    headings = [_heading(lines, one) for one in found]
    text = Import(
        lines,
        Format.PLAIN,
        language,
        title=lines[title.start].strip() if title is not None else None,
        headings=in_order(headings),
        asides=tuple(sorted(asides, key=lambda aside: aside.start)),
        entries=contents.entries if contents is not None else (),
        changes=decoded.changes,
        width=width,
    )
    return replace(text, headings=in_order((*text.headings, *_leading_lists(page, headings))))


def _dates(lines: Sequence[str], contents: ContentsList | None) -> list[Aside]:
    """The lines near the top that only say when the text was changed."""
    top = [at for at, line in enumerate(lines[: 4 * _TOP]) if line.strip()][:_TOP]
    inside = range(contents.start, contents.stop) if contents is not None else range(0)
    return [Aside(at, at + 1, AsideKind.DATE) for at in top if at not in inside and only_dates(lines[at])]


def _listed(contents: ContentsList | None) -> dict[int, int]:
    """The lines that a contents list names, with the level that the numbers of its entries give them."""
    if contents is None:
        return {}
    listed = {}
    for entry in contents.entries:
        if entry.line in contents.matches:
            counted = number(entry.words)
            listed[contents.matches[entry.line]] = min(counted.depth, 6) if counted is not None else 1
    return listed


def _page(lines: Sequence[str], asides: Iterable[Aside], width: int | None) -> HeadedPage:
    aside = {at for one in asides for at in range(one.start, one.stop)}
    filled = tuple(at for at, line in enumerate(lines) if at not in aside and line.strip())
    return HeadedPage(lines, filled, width, parted_by_blanks(lines))


def _title(page: HeadedPage, found: Sequence[FoundHeading], asides: Sequence[Aside]) -> Aside | None:
    """The first line, where it is short and names the kind of text or stands over a date or a heading."""
    first = page.filled[0] if page.filled else None
    if first is None or not headlike(page.lines[first]) or page.runs_on(0):
        return None
    if item(page.lines[first]) is not None or number(page.lines[first]) is not None:
        return None
    heading = next((one for one in found if one.line == first), None)
    if heading is not None and heading.evidence is Evidence.CONTENTS:
        return None
    stop = first + (2 if heading is not None and heading.underlined else 1)
    following = next((at for at in range(stop, len(page.lines)) if page.lines[at].strip()), None)
    if following is None:
        return None
    stands_over = any(one.start <= following < one.stop for one in asides)
    stands_over = stands_over or any(one.line == following for one in found)
    if stands_over or _KINDS_OF_TEXT.search(page.lines[first]) or _alone_of_its_kind(heading, found):
        return Aside(first, stop, AsideKind.TITLE)
    return None


def _alone_of_its_kind(heading: FoundHeading | None, found: Sequence[FoundHeading]) -> bool:
    if heading is None or heading.evidence is Evidence.STANDS_ALONE:
        return False
    return len(found) > 1 and all(one is heading or one.evidence is not heading.evidence for one in found)


def _heading(lines: Sequence[str], found: FoundHeading) -> Heading:
    return source_heading(found.line, 1, lines[found.line].strip(), found.level, found.evidence)


def _leading_lists(page: HeadedPage, headings: Sequence[Heading]) -> list[Heading]:
    """Short lines with a colon before a list, where their section has at least two of them: its sub-headings."""
    sections: list[list[int]] = [[]]
    starts = {heading.line: heading.level for heading in headings}
    deepest = 1
    found: list[tuple[int, int]] = []
    for line, following in pairwise(page.filled):
        if line in starts:
            if starts[line] == 1:
                found.extend(_siblings(sections[-1], deepest))
                sections.append([])
                deepest = 1
            deepest = max(deepest, starts[line])
        elif _leads_a_list(page.lines[line]) and item(page.lines[following]) is not None:
            sections[-1].append(line)
    found.extend(_siblings(sections[-1], deepest))
    return [source_heading(line, 1, page.lines[line].strip(), level, Evidence.LEADS_A_LIST) for line, level in found]


def _siblings(lines: Sequence[int], deepest: int) -> list[tuple[int, int]]:
    return [(line, min(deepest + 1, 6)) for line in lines] if len(lines) > 1 else []


def _leads_a_list(line: str) -> bool:
    words = line.strip()
    if len(words) > LONG or not leads_in(words) or item(words) is not None or _CLAUSE.search(words[:-1]):
        return False
    return columns(words) <= (40 if words.isascii() else 24)
