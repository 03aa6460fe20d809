"""Words that a page's markup holds and its readers do not see, or see struck out."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from editor.text.page.page_block import PageBlock
from editor.text.page.page_match import PageMatch


class HidingWay(Enum):
    """Why words of the markup are not words that a reader is told."""

    HIDDEN = "hidden"
    STRUCK = "struck"
    FRAME = "frame"
    """What a frame or a drawing shows is not words of the page; only its name is known."""
    DRAWN = "drawn"
    """Words are shown, but nobody can say by the markup how: in a font of the page's own, under a mask, moved."""
    OPENS = "opens"
    """Words are shown when a reader clicks; the rule is known by which they are hidden until then."""
    COMES = "comes"
    """Words are shown when a reader comes to them; the rule is known as well."""


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
    that only the release strikes out. `frames` are frames and drawings, which may say anything; `drawn` are words that
    may look otherwise than they are written. `opens` and `comes` are the rules by which words are hidden until a reader
    clicks, or comes to them.
    """

    hidden: tuple[str, ...] = ()
    struck: tuple[str, ...] = ()
    unstruck: tuple[str, ...] = ()
    frames: tuple[str, ...] = ()
    drawn: tuple[str, ...] = ()
    opens: tuple[str, ...] = ()
    comes: tuple[str, ...] = ()

    @property
    def same_strikes(self) -> bool:
        """Whether the page strikes out what the release does, and nothing else."""
        return not self.struck and not self.unstruck


def kept_back(
    released: Sequence[PageBlock], shown: Sequence[PageBlock], match: PageMatch, withheld: Sequence[Withheld]
) -> Kept:
    """What is withheld inside the words of that match, the strikes held against those of the release."""
    there = [one for one in withheld if _is_inside(one, shown, match)]

    def texts(how: HidingWay) -> tuple[str, ...]:
        return tuple(dict.fromkeys(one.text for one in there if one.how is how))

    struck = [one.text for one in there if one.how is HidingWay.STRUCK]
    wanted = [text for block in released for text in block.struck]
    only, missing = _apart(struck, wanted)
    return Kept(
        hidden=texts(HidingWay.HIDDEN),
        struck=only,
        unstruck=missing,
        frames=texts(HidingWay.FRAME),
        drawn=texts(HidingWay.DRAWN),
        opens=texts(HidingWay.OPENS),
        comes=texts(HidingWay.COMES),
    )


def _apart(struck: Sequence[str], wanted: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What is struck out on the page only, and in the release only."""
    if _key(struck) == _key(wanted):
        return (), ()
    keys, wanted_keys = {_key([one]) for one in struck}, {_key([one]) for one in wanted}
    return (
        tuple(one for one in struck if _key([one]) not in wanted_keys) or tuple(struck[len(wanted) :]),
        tuple(one for one in wanted if _key([one]) not in keys) or tuple(wanted[len(struck) :]),
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
