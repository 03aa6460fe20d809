"""Where on a page a policy's words stand, and in what they differ, whatever else the page shows around them."""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from editor.text.page.page_block import PageBlock, folded, has_words
from editor.text.page.page_links import links_apart
from editor.text.page.page_parts import besides, is_sentence, labels, listing
from editor.text.redline.pieces.pairing import pair_up
from editor.text.redline.redline import redline
from editor.text.redline.spans import Span, SpanKind
from editor.text.redline.switches import Switches

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
_LINE = 130
"""How long a line may be that only says a date."""
_WORDS = Switches(white_space=True, variants=folded)


@dataclass(frozen=True, slots=True)
class PageMatch:
    """The policy's words on a page. `spans` lead from the released words to the shown ones.

    `before`, `between` and `after` are the page's other blocks, by where they stand; `links` are targets that differ,
    as released and as shown. `share` is how much of the words is there, from 0 to 1. `places` are the blocks that are
    the words of the page; `more` those of them that stand as a block of their own where nothing was released; `labels`
    are short texts that stand with the words in one part of the page.
    """

    spans: tuple[Span, ...]
    places: tuple[int, ...] = ()
    more: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
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


def match_page(released: Sequence[PageBlock], shown: Sequence[PageBlock], home: str = "") -> PageMatch:
    """Find the released words among the blocks of a page.

    They are the page's where they stand there one after the other, in however many blocks. What a page has around and
    between them for other ends does not count: numbers that a template puts before headings, parts for navigation,
    lists of the headings, and links that come again and again. `home` is where the page stands, for its links.
    """
    page = _in_the_open(released, _adapted(released, shown))
    for candidates in (list(range(len(page))), _words_of_page(released, page)):
        found = _one_after_the_other(released, page, candidates, home)
        if found is not None:
            return found
    return _nearest(released, page, _words_of_page(released, page), home)


def _adapted(released: Sequence[PageBlock], shown: Sequence[PageBlock]) -> list[PageBlock]:
    """The page's blocks without the numbers, anchors and bullets that only a template, or copying, put there."""
    known = {block.key for block in released}
    headings = {block.key for block in released if block.heading}
    bare = [_without_anchor(block) if block.key not in known else block for block in shown]
    numbered = any(block.key not in known and _without(_ORDINAL, block).key in headings for block in bare)
    return [_plain(block, known, headings, numbered) for block in bare]


def _plain(block: PageBlock, known: Collection[str], headings: Collection[str], numbered: bool) -> PageBlock:
    """The block as the policy has it; `numbered` is whether the page counts the headings by itself."""
    if block.key in known:
        return block
    if not (block.plain or block.heading):
        # A line in bold letters may stand for a heading.
        counted = _without(_ORDINAL, block)
        return counted if numbered and counted.key in headings else block
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
    lists = listing(page, headings, lambda block: _without(_ORDINAL, block).key)
    found = []
    for place, block in enumerate(page):
        heading = block.key in headings and last[block.key] > place
        listed = place in lists or (heading and (block.only_links or block.around))
        local = bool(block.links) and all(link.startswith("#") for link in block.links)
        again = block.only_links and block.key not in known and (times[block.key] > 2 or local)
        again = again and not is_sentence(block.text)
        if not (listed or again or (block.around and block.key not in known) or not has_words(block.key)):
            found.append(place)
    return found


def _one_after_the_other(
    released: Sequence[PageBlock], page: Sequence[PageBlock], candidates: Sequence[int], home: str
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
            if besides(page, inside):
                return None
            return _found(released, page, inside, home, same=True)
        at = whole.find(wanted, at + 1)
    return None


def _nearest(
    released: Sequence[PageBlock], page: Sequence[PageBlock], candidates: Sequence[int], home: str
) -> PageMatch:
    """The stretch of the page that is most like the released words, and the redline to it."""
    released = [block for block in released if block.text]
    pairs = pair_up([block.text for block in released], [page[place].text for place in candidates], _ALIKE)
    steps = [(pair.j, pair.j_end, sum(len(block.key) for block in released[pair.i : pair.i_end])) for pair in pairs]
    while len(steps) > 1 and steps[0][2] < _SHORT and steps[1][0] - steps[0][1] > _FAR:
        steps.pop(0)
    while len(steps) > 1 and steps[-1][2] < _SHORT and steps[-1][0] - steps[-2][1] > _FAR:
        steps.pop()
    inside = list(candidates[steps[0][0] : steps[-1][1]]) if steps else []
    return _found(released, page, sorted({*inside, *besides(page, inside)}), home)


def _found(
    released: Sequence[PageBlock], page: Sequence[PageBlock], inside: Sequence[int], home: str, *, same: bool = False
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
        tuple(page[place].text for place in labels(page, places)),
        tuple(block.text for block in page[:first]),
        tuple(block.text for place, block in enumerate(page) if first < place < last and place not in taken),
        tuple(block.text for block in page[last + 1 :]),
        links_apart(released, shown, home),
        share,
    )


def _compared(old: str, new: str) -> tuple[tuple[Span, ...], float]:
    spans = redline(old, new, _WORDS)
    kept = sum(len(folded(span.text)) for span in spans if span.kind in (SpanKind.EQUAL, SpanKind.SAME))
    whole = max(len(folded(old)), len(folded(new)))
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
            block.around and block.aside and not block.only_links and block.key not in headings and has_words(block.key)
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
