"""Sentences of a paragraph inside XLIFF: cut where no code is open, so that each stands by itself."""

from collections.abc import Sequence

from editor.exchange.blocks.code_pairs import joined
from editor.exchange.blocks.inline_codes import Coded, Inline
from editor.text.redline.words.tokens import sentences

_CODE = "\ufffc"
"""Stands for a code while the words are read."""


def cut(found: Inline, language: str) -> tuple[Inline, ...]:
    """The sentences of a paragraph; joined, they are the paragraph. A code that goes over two keeps them together."""
    words = "".join(one if isinstance(one, str) else _CODE * max(1, _length(one)) for one in found)
    shown = "".join(one if isinstance(one, str) else _shown(one) for one in found)
    ends, at = [], 0
    for sentence in sentences(shown, language=language):
        at += len(sentence)
        if words[at - 1 : at] != _CODE or _ends_code(found, at):
            ends.append(at)
    return _pieces(found, [end for end in ends if end < len(shown)])


def _length(code: Coded) -> int:
    return len(_shown(code))


def _shown(code: Coded) -> str:
    """What a code shows, as long as it is: the words inside, or one sign."""
    return "".join(one if isinstance(one, str) else _shown(one) for one in code.inner) or _CODE


def _ends_code(found: Inline, place: int) -> bool:
    at = 0
    for one in found:
        at += len(one) if isinstance(one, str) else _length(one)
        if at == place:
            return True
    return False


def _pieces(found: Inline, ends: Sequence[int]) -> tuple[Inline, ...]:
    made: list[list[str | Coded]] = [[]]
    at = 0
    waiting = list(ends)
    for one in found:
        length = len(one) if isinstance(one, str) else _length(one)
        start = 0
        while waiting and waiting[0] <= at + length:
            end = waiting.pop(0) - at
            if isinstance(one, str):
                made[-1].append(one[start:end])
                start = end
            elif end == length:
                made[-1].append(one)
                start = length
            made.append([])
        if isinstance(one, str):
            made[-1].append(one[start:])
        elif start == 0:
            made[-1].append(one)
        at += length
    return tuple(piece for part in made if (piece := joined(part)))
