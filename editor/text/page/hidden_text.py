"""Words that a page's markup holds and its readers do not see, or see struck out."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from editor.text.page.page_match import PageBlock, PageMatch


class HidingWay(Enum):
    """Why words of the markup are not words that a reader is told."""

    HIDDEN = "hidden"
    STRUCK = "struck"
    FRAME = "frame"
    """What a frame or a drawing shows is not words of the page; only its name is known."""


@dataclass(frozen=True, slots=True)
class Withheld:
    """A stretch of such words. `place` is the block in which they stand or, where `alone`, before which.

    `inside` numbers the elements that hold them, as those of a block.
    """

    text: str
    how: HidingWay
    place: int
    alone: bool = False
    inside: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """What a page withholds inside the released words.

    `hidden` are words in the markup that nobody sees; `struck` those struck out on the page only, `unstruck` those
    that only the release strikes out. `frames` are frames and drawings, which may say anything.
    """

    hidden: tuple[str, ...] = ()
    struck: tuple[str, ...] = ()
    unstruck: tuple[str, ...] = ()
    frames: tuple[str, ...] = ()

    @property
    def same_strikes(self) -> bool:
        """Whether the page strikes out what the release does, and nothing else."""
        return not self.struck and not self.unstruck


def kept_back(
    released: Sequence[PageBlock], shown: Sequence[PageBlock], match: PageMatch, withheld: Sequence[Withheld]
) -> Kept:
    """What is withheld inside the words of that match, the strikes held against those of the release."""
    there = [one for one in withheld if _is_inside(one, shown, match)]
    hidden = tuple(dict.fromkeys(one.text for one in there if one.how is HidingWay.HIDDEN))
    frames = tuple(dict.fromkeys(one.text for one in there if one.how is HidingWay.FRAME))
    struck = [one.text for one in there if one.how is HidingWay.STRUCK]
    wanted = [text for block in released for text in block.struck]
    if _key(struck) == _key(wanted):
        return Kept(hidden, frames=frames)
    keys, wanted_keys = {_key([one]) for one in struck}, {_key([one]) for one in wanted}
    return Kept(
        hidden,
        tuple(one for one in struck if _key([one]) not in wanted_keys) or tuple(struck[len(wanted) :]),
        tuple(one for one in wanted if _key([one]) not in keys) or tuple(wanted[len(struck) :]),
        frames,
    )


def _is_inside(one: Withheld, shown: Sequence[PageBlock], match: PageMatch) -> bool:
    if not match.places:
        return True
    first, last = match.places[0], match.places[-1]
    if one.alone and one.place == last + 1:
        return one.inside == shown[last].inside
    return first <= one.place <= last


def _key(texts: Sequence[str]) -> str:
    return PageBlock("".join(texts)).key
