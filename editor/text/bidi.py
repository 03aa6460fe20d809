"""In which order the letters of a line stand before the eye: UAX #9; of its explicit controls, with isolates only."""

import unicodedata
from collections.abc import Sequence
from itertools import groupby, pairwise, zip_longest

import regex

_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e")
"""Characters that turn the direction by order."""
_ISOLATES, _END = {"\u2066": 0, "\u2067": 1, "\u2068": None}, "\u2069"
"""What sets words apart, with the direction they get; None for that of their first strong letter."""
_OPENING = "([{༺༼᚛⁅⁽₍⌈⌊〈❨❪❬❮❰❲❴⟅⟦⟨⟪⟬⟮⦃⦅⦇⦉⦋⦍⦏⦑⦓⦕⦗⧘⧚⧼⸢⸤⸦⸨〈《「『【〔〖〘〚﹙﹛﹝（［｛｟｢"
_CLOSING = ")]}༻༽᚜⁆⁾₎⌉⌋〉❩❫❭❯❱❳❵⟆⟧⟩⟫⟭⟯⦄⦆⦈⦊⦌⦎⦐⦒⦔⦖⦘⧙⧛⧽⸣⸥⸧⸩〉》」』】〕〗〙〛﹚﹜﹞）］｝｠｣"
_PARTNERS = dict(zip(_CLOSING, _OPENING, strict=True))
_DEEPEST = 63
_LEFTWARD = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI"})
_RIGHTWARD = regex.compile(
    r"(?:\d[^\p{bc=R}\p{bc=AL}\n]{0,200}?)?\p{bc=L}(?:[^\p{bc=R}\p{bc=AL}\n]*[\p{bc=L}\d])?|\d+(?:[.,:/]\d+)*"
)
_TO_THE_LEFT = regex.compile(r"[\p{bc=R}\p{bc=AL}](?:[^\p{bc=L}\p{bc=EN}\n]*[\p{bc=R}\p{bc=AL}])?")
_NUMBERS = frozenset({"EN", "AN"})
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})


def levels(text: str, *, leftward: bool) -> list[int]:
    """The embedding level of each character of a text: even ones run to the right, odd ones to the left.

    `leftward` is the direction of its paragraphs, which line feeds part.
    """
    if not leftward and not _is_leftward(text):
        return [0] * len(text)
    found: list[int] = []
    for line in text.split("\n"):
        found += [*_line_levels(line, int(leftward)), int(leftward)]
    return found[:-1]


def is_known(text: str, *, leftward: bool) -> bool:
    """Whether the order of the eye can be told: where nothing runs to the left, or no order turns the direction."""
    if not (leftward or _is_leftward(text)):
        return True
    return _OVERRIDES.isdisjoint(text) and all(map(_is_whole, text.split("\n")))


def _is_whole(line: str) -> bool:
    """Whether each isolate of a line begins and ends in it."""
    depth = 0
    for one in line:
        depth += (one in _ISOLATES) - (one == _END)
        if depth < 0:
            return False
    return depth == 0


def visual(levels_of_line: Sequence[int]) -> list[int]:
    """The places of a line's characters in the order of the eye, from the left (rule L2)."""
    order = list(range(len(levels_of_line)))
    odd = [level for level in levels_of_line if level % 2]
    for level in range(max(levels_of_line, default=0), min(odd, default=1) - 1, -1):
        turned: list[int] = []
        for higher, group in groupby(order, key=lambda place: levels_of_line[place] >= level):
            stretch = list(group)
            turned += reversed(stretch) if higher else stretch
        order = turned
    return order


def _is_leftward(text: str) -> bool:
    return any(unicodedata.bidirectional(one) in _LEFTWARD for one in text)


def written_order(seen: str, *, leftward: bool) -> str:
    """A line as the eye meets it, in the order in which it was most likely written: to show it, not to prove it."""
    pattern, words = (_RIGHTWARD, seen[::-1]) if leftward else (_TO_THE_LEFT, seen)
    return str(pattern.sub(_turned, words))


def _turned(found: "regex.Match[str]") -> str:
    return str(found[0])[::-1]


def _line_levels(line: str, base: int) -> list[int]:
    """Isolates are neutral in the line around them, and lines of their own within (rules X5a to X6a, BD13)."""
    apart = _isolates(line)
    if not apart:
        return _plain_levels(line, base)
    ends = [0, *(place for start, end in apart for place in (start + 1, end)), len(line)]
    outer = [line[start:end] for start, end in zip(ends[::2], ends[1::2], strict=True)]
    around = _plain_levels("".join(outer), base)
    found, taken = list[int](), 0
    for part, pair in zip_longest(outer, apart):
        found += around[taken : taken + len(part)]
        taken += len(part)
        if pair is not None:
            found += _line_levels(line[pair[0] + 1 : pair[1]], _inner_level(line, pair, base))
    return found


def _isolates(line: str) -> list[tuple[int, int]]:
    """Where the outermost isolates of a line begin and end; none that does not end."""
    found, open_ones = list[tuple[int, int]](), list[int]()
    for place, one in enumerate(line):
        if one in _ISOLATES:
            open_ones.append(place)
        elif one == _END and open_ones:
            start = open_ones.pop()
            if not open_ones:
                found.append((start, place))
    return found


def _inner_level(line: str, pair: tuple[int, int], base: int) -> int:
    """The next level of the isolate's direction above that of the line around it."""
    start, end = pair
    direction = _ISOLATES[line[start]]
    if direction is None:
        inner, at = line[start + 1 : end], 0
        for first, last in [*_isolates(inner), (len(inner), len(inner))]:
            strong = [unicodedata.bidirectional(one) for one in inner[at:first]]
            if (found := next((one for one in strong if one in ("L", "R", "AL")), None)) is not None:
                direction = int(found != "L")
                break
            at = last + 1
    return base + 1 + ((base + 1) % 2 != (direction or 0))


def _plain_levels(line: str, base: int) -> list[int]:
    classes = [unicodedata.bidirectional(one) or "L" for one in line]
    kept = [place for place, one in enumerate(classes) if one != "BN"]
    types = [classes[place] for place in kept]
    edge = "R" if base % 2 else "L"
    _weak(types, edge)
    _brackets([line[place] for place in kept], [classes[place] for place in kept], types, edge)
    _neutral(types, edge)
    found = [base] * len(line)
    for place, one in zip(kept, types, strict=True):
        found[place] = base + _above(one, base)
    for before, place in pairwise(range(len(line))):
        if classes[place] == "BN":
            found[place] = found[before]
    return found


def _above(one: str, base: int) -> int:
    """How far above the level of the paragraph (rules I1 and I2)."""
    if base % 2:
        return 0 if one == "R" else 1
    return {"R": 1, "EN": 2, "AN": 2}.get(one, 0)


def _weak(types: list[str], edge: str) -> None:
    """Rules W1 to W7."""
    before = strong = edge
    for place, one in enumerate(types):
        one = before if one == "NSM" else one
        before = one
        if one in ("L", "R", "AL"):
            strong = one
        types[place] = "AN" if one == "EN" and strong == "AL" else one
    types[:] = ["R" if one == "AL" else one for one in types]
    for place in range(1, len(types) - 1):
        left, one, right = types[place - 1 : place + 2]
        if left == right and ((one == "ES" and left == "EN") or (one == "CS" and left in _NUMBERS)):
            types[place] = left
    place = 0
    for one, group in groupby(list(types), key=lambda one: one):
        end = place + len(list(group))
        if one == "ET":
            beside = (types[place - 1] if place else "", types[end] if end < len(types) else "")
            types[place:end] = ["EN" if "EN" in beside else "ON"] * (end - place)
        place = end
    strong = edge
    for place, one in enumerate(types):
        if one in ("L", "R"):
            strong = one
        if one in ("ES", "CS"):
            types[place] = "ON"
        elif one == "EN" and strong == "L":
            types[place] = "L"


def _brackets(letters: Sequence[str], classes: Sequence[str], types: list[str], edge: str) -> None:
    """Rule N0: brackets take the direction of what stands in them, or before them."""
    for start, end in sorted(_pairs(letters, types)):
        inside = {_strong(one) for one in types[start + 1 : end]}
        if edge in inside:
            direction = edge
        elif inside & {"L", "R"}:
            before = next((one for one in map(_strong, reversed(types[:start])) if one), edge)
            direction = before if before != edge else edge
        else:
            continue
        for place in (start, end):
            types[place] = direction
            for after in range(place + 1, len(types)):
                if classes[after] != "NSM":
                    break
                types[after] = direction


def _pairs(letters: Sequence[str], types: Sequence[str]) -> list[tuple[int, int]]:
    open_ones: list[tuple[str, int]] = []
    found = []
    for place, letter in enumerate(letters):
        if types[place] != "ON":
            continue
        if letter in _OPENING:
            if len(open_ones) == _DEEPEST:
                break
            open_ones.append((letter, place))
        elif letter in _PARTNERS:
            partner = _PARTNERS[letter]
            at = next((at for at in range(len(open_ones) - 1, -1, -1) if open_ones[at][0] == partner), None)
            if at is not None:
                found.append((open_ones[at][1], place))
                del open_ones[at:]
    return found


def _neutral(types: list[str], edge: str) -> None:
    """Rules N1 and N2."""
    place = 0
    for neutral, group in groupby(list(types), key=_NEUTRAL.__contains__):
        end = place + len(list(group))
        if neutral:
            before = _strong(types[place - 1]) if place else edge
            after = _strong(types[end]) if end < len(types) else edge
            types[place:end] = [before if before == after else edge] * (end - place)
        place = end


def _strong(one: str) -> str:
    return {"L": "L", "R": "R", "EN": "R", "AN": "R"}.get(one, "")
