"""Where on a page a policy's words stand, and in what they differ, whatever else the page shows around them."""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from editor.text.facts.date_reading import dates
from editor.text.locales import ENGLISH
from editor.text.redline.pairing import pair_up
from editor.text.redline.redline import redline
from editor.text.redline.spans import Span, SpanKind
from editor.text.redline.switches import Switches

_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff\\s]+")
"""Soft hyphens, spaces of no width and all white space: what a reader of a page cannot see, or not tell apart."""
_ORDINAL = re.compile(
    r"(?:§\s*)?(?:[0-9]{1,3}(?:\.[0-9]{1,3}){0,3}[.)、:]?|[0-9ivxIVX]{1,4}[.)]|[A-Za-z][.)]"
    r"|[(（][0-9A-Za-z]{1,3}[)）]"
    r"|[一二三四五六七八九十]{1,3}[、.．]|第[0-9一二三四五六七八九十]{1,3}[條条章節节])(?:\s+|(?<=[、．]))"
)
_ANCHOR = re.compile(r"^\s*[¶#🔗🔖§]\s*|\s*[¶#🔗🔖]\s*$")
"""What templates put beside a heading to be linked to."""
_BULLET = re.compile(r"[-*•·●○▪◦–]\s+")
_ALIKE = 0.5
_SHORT, _FAR = 60, 4
"""A pair of blocks shorter than this, further than that many blocks from the next pair, says nothing of the place."""
_RIGHTS = re.compile(r"©|\(c\)|copyright\b|版權|版权", re.IGNORECASE)
_LINE = 130
"""How long a line may be that only says a date."""
_WORDS = Switches(white_space=True)


@dataclass(frozen=True, slots=True)
class PageBlock:
    """One block of text: on the page, or of the policy's words.

    `around` is whether it stands in a part of the page that is made for other things than its text; `only_links`
    whether all of it leads elsewhere; `plain` whether it is a line of text without markup. `links` are the targets;
    `inside` numbers the elements of the page in which it stands, from the outermost on. `aside` is whether that part
    is read along with the text, as a note in a box is. `struck` are the stretches of released words that are struck
    out; they are not in its text.
    """

    text: str
    heading: bool = False
    around: bool = False
    only_links: bool = False
    plain: bool = False
    links: tuple[str, ...] = ()
    inside: tuple[int, ...] = ()
    aside: bool = False
    struck: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What of it a reader can see."""
        return _INVISIBLE.sub("", self.text)


@dataclass(frozen=True, slots=True)
class PageMatch:
    """The policy's words on a page. `spans` lead from the released words to the shown ones.

    `before`, `between` and `after` are the page's other blocks, by where they stand; `links` are targets that differ,
    as released and as shown. `share` is how much of the words is there, from 0 to 1. `places` are the blocks that are
    the words of the page; `more` those of them that stand as a block of their own where nothing was released.
    """

    spans: tuple[Span, ...]
    places: tuple[int, ...] = ()
    more: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    between: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    share: float = 1.0

    @property
    def same_words(self) -> bool:
        """Whether a reader of the page reads the released words and no other ones."""
        return all(span.kind in (SpanKind.EQUAL, SpanKind.SAME) for span in self.spans)


def likeness_to(released: Sequence[PageBlock], shown: Sequence[PageBlock]) -> float:
    """How much of the released words stands on the page in blocks of the very same text, from 0 to 1; quick."""
    there = {block.key for block in _adapted(released, shown)}
    whole = sum(len(block.key) for block in released)
    return sum(len(block.key) for block in released if block.key in there) / whole if whole else 0.0


def match_page(released: Sequence[PageBlock], shown: Sequence[PageBlock]) -> PageMatch:
    """Find the released words among the blocks of a page.

    They are the page's where they stand there one after the other, in however many blocks. What a page has around and
    between them for other ends does not count: numbers that a template puts before headings, parts for navigation,
    lists of the headings, and links that come again and again.
    """
    page = _in_the_open(released, _adapted(released, shown))
    for candidates in (list(range(len(page))), _words_of_page(released, page)):
        found = _one_after_the_other(released, page, candidates)
        if found is not None:
            return found
    return _nearest(released, page, _words_of_page(released, page))


def _adapted(released: Sequence[PageBlock], shown: Sequence[PageBlock]) -> list[PageBlock]:
    """The page's blocks without the numbers, anchors and bullets that only a template, or copying, put there."""
    known = {block.key for block in released}
    headings = {block.key for block in released if block.heading}
    bare = [_without_anchor(block) if block.heading and block.key not in known else block for block in shown]
    numbered = any(block.key not in known and _without(_ORDINAL, block).key in headings for block in bare)
    return [_plain(block, known, numbered) for block in bare]


def _plain(block: PageBlock, known: Collection[str], numbered: bool) -> PageBlock:
    """The block as the policy has it; `numbered` is whether the page counts the headings by itself."""
    if block.key in known or not (block.plain or block.heading):
        return block
    bare = _without(_BULLET, block) if block.plain else block
    stripped = _without(_ORDINAL, bare)
    if bare.key not in known and (stripped.key in known or (numbered and block.heading)):
        bare = stripped
    return bare if bare.key else block


def _without_anchor(block: PageBlock) -> PageBlock:
    bare = _ANCHOR.sub("", block.text)
    return replace(block, text=bare) if bare else block


def _in_the_open(released: Sequence[PageBlock], page: list[PageBlock]) -> list[PageBlock]:
    """The page's blocks, none of them around the text where the text itself stands in such a part of the page."""
    known = {block.key for block in released}
    there = [block for block in page if block.key in known and not block.only_links]
    if 2 * sum(block.around for block in there) <= len(there):
        return page
    return [replace(block, around=False) for block in page]


def _without(marks: "re.Pattern[str]", block: PageBlock) -> PageBlock:
    found = marks.match(block.text)
    return block if found is None else replace(block, text=block.text[found.end() :])


def _words_of_page(released: Sequence[PageBlock], page: Sequence[PageBlock]) -> list[int]:
    """The places of the blocks that can be words of the policy."""
    known = {block.key for block in released}
    headings = {block.key for block in released if block.heading}
    times = Counter(block.key for block in page)
    last = {block.key: place for place, block in enumerate(page)}
    found = []
    for place, block in enumerate(page):
        listed = block.key in headings and (block.only_links or block.around) and last[block.key] > place
        again = block.only_links and times[block.key] > 2 and block.key not in known
        if not (listed or again or (block.around and block.key not in known) or not _has_words(block.key)):
            found.append(place)
    return found


def _has_words(key: str) -> bool:
    return any(character.isalnum() for character in key)


def _one_after_the_other(
    released: Sequence[PageBlock], page: Sequence[PageBlock], candidates: Sequence[int]
) -> PageMatch | None:
    """The match where the released words stand on the page character by character, from a block's beginning on."""
    wanted = "".join(block.key for block in released)
    if not wanted:
        return None
    starts: dict[int, int] = {}
    whole = ""
    for place in candidates:
        starts[len(whole)] = place
        whole += page[place].key
    at = whole.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        if at in starts and (end in starts or end == len(whole)):
            inside = [place for begin, place in starts.items() if at <= begin < end]
            if _goes_on(page, inside):
                return None
            return _found(released, page, inside, same=True)
        at = whole.find(wanted, at + 1)
    return None


def _goes_on(page: Sequence[PageBlock], inside: Sequence[int]) -> list[int]:
    """The blocks after the words that stand in the same part of the page: something was added at their end."""
    if not inside:
        return []
    holders = [page[place].inside for place in inside]
    whole = tuple(one for one, *others in zip(*holders, strict=False) if all(other == one for other in others))
    parts = {*holders, whole} - {()}
    more: list[int] = []
    for place in range(inside[-1] + 1, len(page)):
        block = page[place]
        if block.inside not in parts or block.around:
            break
        dated = len(block.text) <= _LINE and any(one.year for one in dates(block.text, ENGLISH))
        if not (block.only_links or dated or _RIGHTS.match(block.text)) and _has_words(block.key):
            more.append(place)
    return more


def _nearest(released: Sequence[PageBlock], page: Sequence[PageBlock], candidates: Sequence[int]) -> PageMatch:
    """The stretch of the page that is most like the released words, and the redline to it."""
    released = [block for block in released if block.text]
    pairs = pair_up([block.text for block in released], [page[place].text for place in candidates], _ALIKE)
    steps = [(pair.j, pair.j_end, sum(len(block.key) for block in released[pair.i : pair.i_end])) for pair in pairs]
    while len(steps) > 1 and steps[0][2] < _SHORT and steps[1][0] - steps[0][1] > _FAR:
        steps.pop(0)
    while len(steps) > 1 and steps[-1][2] < _SHORT and steps[-1][0] - steps[-2][1] > _FAR:
        steps.pop()
    inside = list(candidates[steps[0][0] : steps[-1][1]]) if steps else []
    inside += _goes_on(page, inside)
    return _found(released, page, inside)


def _found(
    released: Sequence[PageBlock], page: Sequence[PageBlock], inside: Sequence[int], *, same: bool = False
) -> PageMatch:
    """The match of those blocks with what is said between them; `same` where their words are the released ones."""
    between = _said_between(released, page, inside)
    places = sorted({*inside, *between})
    first, last = (places[0], places[-1]) if places else (len(page), len(page))
    shown = [page[place] for place in places]
    old = _joined(released)
    is_same = same and not between
    spans, share = ((Span(SpanKind.EQUAL, old),), 1.0) if is_same else _compared(old, _joined(shown))
    taken = set(places)
    return PageMatch(
        spans,
        tuple(places),
        tuple(page[place].text for place in between),
        tuple(block.text for block in page[:first]),
        tuple(block.text for place, block in enumerate(page) if first < place < last and place not in taken),
        tuple(block.text for block in page[last + 1 :]),
        _links(released, shown),
        share,
    )


def _compared(old: str, new: str) -> tuple[tuple[Span, ...], float]:
    spans = redline(old, new, _WORDS)
    kept = sum(len(_INVISIBLE.sub("", span.text)) for span in spans if span.kind in (SpanKind.EQUAL, SpanKind.SAME))
    whole = max(len(_INVISIBLE.sub("", old)), len(_INVISIBLE.sub("", new)))
    return spans, kept / whole if whole else 0.0


def _said_between(released: Sequence[PageBlock], page: Sequence[PageBlock], inside: Sequence[int]) -> list[int]:
    """The blocks among the words that a reader reads with them, though they stand in a part of their own."""
    if not inside:
        return []
    headings = {block.key for block in released if block.heading}
    taken = set(inside)
    found = []
    for place in range(inside[0] + 1, inside[-1]):
        block = page[place]
        said = (
            block.around
            and block.aside
            and not block.only_links
            and block.key not in headings
            and _has_words(block.key)
        )
        if said and place not in taken and not _names_a_list(page, place, headings):
            found.append(place)
    return found


def _names_a_list(page: Sequence[PageBlock], place: int, headings: Collection[str]) -> bool:
    """Whether a block only says what comes next in its part of the page: the list of the headings."""
    block, after = page[place], page[place + 1]
    within = after.inside[: len(block.inside)] == block.inside
    return within and after.only_links and after.key in headings and len(block.text) <= _LINE


def _joined(blocks: Sequence[PageBlock]) -> str:
    return "\n\n".join(block.text for block in blocks if block.text)


def _links(released: Sequence[PageBlock], shown: Sequence[PageBlock]) -> tuple[tuple[str, str], ...]:
    """The targets that differ, where the page has markup; an empty one where a link is missing, or put in.

    Of what was put in only other sites count, where the words do not name them: templates link addresses and places.
    """
    if not shown or any(block.plain for block in shown):
        return ()
    wanted = [link for block in released for link in block.links]
    there = [link for block in shown for link in block.links]
    if len(wanted) != len(there):
        missing = [(link, "") for link in wanted if not any(_same_target(link, other) for other in there)]
        words = _joined(released)
        added = [
            ("", link)
            for link in there
            if "://" in link and link not in words and not any(_same_target(one, link) for one in wanted)
        ]
        return (*missing, *added)
    return tuple((one, other) for one, other in zip(wanted, there, strict=True) if not _same_target(one, other))


def _same_target(released: str, shown: str) -> bool:
    """Whether a link leads where it led; a template may write a relative target out, and names its places itself."""
    if released.startswith("#"):
        return shown.partition("#")[2] != ""
    if shown == released:
        return True
    plain = released.rstrip("/")
    return shown.rstrip("/") == plain or ("://" not in plain and bool(plain) and shown.endswith(plain.lstrip("./")))
