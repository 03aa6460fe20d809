"""Codes as other programs write them: halves made whole again, and the numbers of theirs as ours."""

from collections.abc import Iterable, Iterator, Mapping

from editor.exchange.blocks.inline_codes import Coded, CodeHalf, Inline

_STRANGE = "?"
"""Stands before the id of a code that none of ours is, so that it is taken for none."""


def flat(found: Inline) -> Iterator[str | Coded]:
    """Texts and codes one after the other, a code around words as its two halves."""
    for one in found:
        if isinstance(one, str) or one.half is not CodeHalf.WHOLE or not one.inner:
            yield one
        else:
            yield Coded(one.id, (), CodeHalf.OPENED)
            yield from flat(one.inner)
            yield Coded(one.id, (), CodeHalf.CLOSED)


def paired(found: Iterable[str | Coded]) -> Inline:
    """The same with halves that belong together as one code; a half that stands alone stays one."""
    open_ones: list[tuple[str, list[str | Coded]]] = [("", [])]
    for one in flat(tuple(found)):
        if isinstance(one, str) or one.half is CodeHalf.WHOLE:
            open_ones[-1][1].append(one)
        elif one.half is CodeHalf.OPENED:
            open_ones.append((one.id, []))
        elif one.id in (name for name, _ in open_ones[1:]):
            while open_ones[-1][0] != one.id:
                _give_up(open_ones)
            name, inner = open_ones.pop()
            open_ones[-1][1].append(Coded(name, joined(inner)))
        else:
            open_ones[-1][1].append(one)
    while len(open_ones) > 1:
        _give_up(open_ones)
    return joined(open_ones[0][1])


def joined(found: Iterable[str | Coded]) -> Inline:
    """Neighbouring texts as one, and none that is empty."""
    made: list[str | Coded] = []
    for one in found:
        if isinstance(one, str) and made and isinstance(made[-1], str):
            made[-1] += one
        elif one != "":
            made.append(one)
    return tuple(made)


def names_of_ours(theirs: Inline, ours: Inline) -> Mapping[str, str] | None:
    """For each code of a source as it came back the id that it has in ours; None where they are not the same source.

    White space is not compared, and ids are not: every program gives its own.
    """
    left, right = _tokens(theirs), _tokens(ours)
    names: dict[str, str] = {}
    if len(left) != len(right):
        return None
    for one, other in zip(left, right, strict=True):
        if isinstance(one, str) or isinstance(other, str):
            if one != other:
                return None
        elif one.half is not other.half or names.setdefault(one.id, other.id) != other.id:
            return None
    return names if len(set(names.values())) == len(names) else None


def renamed(found: Inline, names: Mapping[str, str]) -> Inline:
    """The same with other ids; where ids are other ones, a code that has no name there is none of ours."""
    if all(name == own for name, own in names.items()):
        return found
    return tuple(
        one
        if isinstance(one, str)
        else Coded(names.get(one.id, _STRANGE + one.id), renamed(one.inner, names), one.half)
        for one in found
    )


def numbered_apart(found: Inline, number: int) -> Inline:
    """The same with ids that only this piece of a paragraph has."""
    return tuple(
        one if isinstance(one, str) else Coded(f"{number}:{one.id}", numbered_apart(one.inner, number), one.half)
        for one in found
    )


def bare(found: Inline) -> str:
    """The words without codes and white space: what two programs agree on whatever they do with both."""
    return "".join("".join(one.split()) if isinstance(one, str) else bare(one.inner) for one in found)


def _give_up(open_ones: list[tuple[str, list[str | Coded]]]) -> None:
    """The end of the innermost code never comes."""
    name, inner = open_ones.pop()
    open_ones[-1][1].extend((Coded(name, (), CodeHalf.OPENED), *inner))


def _tokens(found: Inline) -> Inline:
    return joined(one if isinstance(one, Coded) else "".join(one.split()) for one in flat(found))
