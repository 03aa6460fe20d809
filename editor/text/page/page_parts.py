"""What else stands in the part of a page that holds the words: texts that go on with them, labels, contents."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence

from editor.text.facts.date_labels import labels as date_labels
from editor.text.facts.date_reading import dates
from editor.text.locales import ENGLISH
from editor.text.page.page_block import PageBlock, has_words

_RIGHTS = re.compile(
    r"(?:(?:copyright|©|\(c\)|版權所有|版权所有|版權|版权)[\s©:：-]*){1,3}(?:[12][0-9]{3}|[^.!?。！？]{0,34}\.?$)",
    re.IGNORECASE,
)
_LINE = 130
"""How long a line may be that only says a date."""
_RIGHTS_LINE = 100
_BODY = 2
"""A page and its body hold everything: what stands there only is in no part of its own."""
_END = re.compile(r"[.!;。！；…][\"'”’)\]」』]*$")
_WIDE = re.compile("[\u2e80-\u9fff\uac00-\ud7a3]")
_LABEL_WORDS, _LABEL_SIGNS = 8, 18
"""How many words, or signs of Chinese, Japanese and Korean, a label has at most; more are a sentence."""
_TITLE, _CALLED = 45, 3
"""How long a line may be that names a list, and how many of them there may be."""


def besides(page: Sequence[PageBlock], inside: Sequence[int]) -> list[int]:
    """The blocks before and after the words that a reader reads with them: sentences, and what stands at their end."""
    found = [place for place in _before(page, inside) if is_sentence(page[place].text)]
    holders = _holders(page, inside)
    after = _after(page, inside)
    return found + [place for place in after if page[place].inside in holders or is_sentence(page[place].text)]


def labels(page: Sequence[PageBlock], inside: Sequence[int]) -> list[int]:
    """The short texts before and after the words in the same part of the page."""
    return [*_before(page, inside), *_after(page, inside)]


def _before(page: Sequence[PageBlock], inside: Sequence[int]) -> Iterator[int]:
    whole = _whole(page, inside)
    if not whole:
        return
    for place in range(inside[0]):
        if _is_within(page[place], whole) and _says(page[place]) and not page[place].heading:
            yield place


def _after(page: Sequence[PageBlock], inside: Sequence[int]) -> Iterator[int]:
    whole, holders = _whole(page, inside), _holders(page, inside)
    if not whole:
        return
    for place in range(inside[-1] + 1, len(page)):
        block = page[place]
        if not (_is_within(block, whole) or block.inside in holders) or block.around:
            break
        if _says(block):
            yield place


def _holders(page: Sequence[PageBlock], inside: Sequence[int]) -> set[tuple[int, ...]]:
    """The elements that hold the words."""
    return {*(page[place].inside for place in inside), _whole(page, inside)} - {()}


def _whole(page: Sequence[PageBlock], inside: Sequence[int]) -> tuple[int, ...]:
    """The innermost element that holds all the words."""
    holders = [page[place].inside for place in inside]
    return tuple(one for one, *others in zip(*holders, strict=False) if all(other == one for other in others))


def _is_within(block: PageBlock, whole: tuple[int, ...]) -> bool:
    if len(whole) <= _BODY:
        return block.inside == whole
    return block.inside[: len(whole)] == whole


def _says(block: PageBlock) -> bool:
    """Whether a block is more than links, dates and rights."""
    text = block.text
    if block.around or not has_words(block.key) or (_RIGHTS.match(text) and len(text) <= _RIGHTS_LINE):
        return False
    if block.only_links:
        return _END.search(text) is not None
    dated = len(text) <= _LINE and any(one.year for one in dates(text, ENGLISH))
    return not dated or (is_sentence(text) and not date_labels(text))


def is_sentence(text: str) -> bool:
    """Whether a text is more than a label: it ends as a sentence does, or is longer."""
    if _END.search(text):
        return True
    return len(text.split()) > _LABEL_WORDS or len(_WIDE.findall(text)) > _LABEL_SIGNS


def listing(page: Sequence[PageBlock], headings: Collection[str], bare: Callable[[PageBlock], str]) -> frozenset[int]:
    """The blocks of lists of the headings, with what such a list is called; `bare` is a heading without its number."""
    named = [block.only_links and (block.key in headings or bare(block) in headings) for block in page]
    found: set[int] = set()
    at = 0
    while at < len(page):
        end = at
        while end < len(page) and (named[end] or (end > at and not has_words(page[end].key))):
            end += 1
        if len({page[place].key for place in range(at, end) if named[place]}) > 1:
            found |= {*range(at, end), *_called(page, range(at, end), headings)}
        at = end + 1
    return frozenset(found)


def _called(page: Sequence[PageBlock], run: range, headings: Collection[str]) -> Iterator[int]:
    """The blocks just before a list that stand with it in an element of their own and only name or fold it."""
    within = page[run[0]].inside
    for first in range(max(0, run[0] - _CALLED), run[0]):
        pairs = zip(page[first].inside, within, strict=False)
        shared = next((at for at, (one, other) in enumerate(pairs) if one != other), len(page[first].inside))
        outer = within[:shared]
        there = [at for at, one in enumerate(page) if one.inside[:shared] == outer]
        if there == list(range(first, there[-1] + 1)) and there[-1] <= run[-1]:
            named = [page[at] for at in range(first, run[0])]
            if not any(len(one.text) > _TITLE or one.key in headings or is_sentence(one.text) for one in named):
                yield from range(first, run[0])
            return
