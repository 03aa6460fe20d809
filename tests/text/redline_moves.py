"""Real texts in which one paragraph, list item or section was moved by rule, so that the truth is known."""

import random
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from editor.text.redline.pieces.alignment import LEAST_MOVED, visible
from editor.text.redline.pieces.likeness import likeness
from editor.text.redline.words.tokens import paragraphs, tokens

_ITEM = re.compile(r"\s*([-*•·]|\d+[.)])\s")
_HEADING = re.compile(
    r"^\s*(#{1,6}\s|\d+[.)、]\s*\S|[一二三四五六七八九十]+[、.]|第[一二三四五六七八九十0-9]+[條条章节節])"
)
_FOREIGN = 0.7
"""Foreign paragraphs that are put in are less alike than this to those that they replace."""


@dataclass(frozen=True)
class Planted:
    """The old and the new text, the places of the moved paragraphs, and where those that can be told went."""

    old: str
    new: str
    moved: frozenset[int]
    truth: dict[int, int]


def key(piece: str) -> str:
    """The words of a piece."""
    return " ".join(piece.split())


def plant(text: str, kind: str, rate: float, foreign: Sequence[str], chance: random.Random) -> Planted | None:
    """One move past three times its own length, with a share of its words edited; noise and look-alikes elsewhere."""
    parts = paragraphs(text if text.endswith("\n") else text + "\n")
    sizes = [visible(part.strip()) for part in parts]
    picked = _pick(parts, sizes, kind, chance)
    order = _moved(sizes, picked, chance)
    if order is None:
        return None
    pool = [token for token in tokens(text) if token.strip() and token[0].isalnum()]
    once = Counter(map(key, parts))
    truth: dict[int, int] = {}
    new: list[str] = []
    for place, number in enumerate(order):
        part = parts[number]
        if number in picked:
            if sizes[number] >= LEAST_MOVED and once[key(part)] == 1:
                truth[number] = place
            if rate and sizes[number] >= 40:
                part = _edited(part, rate, pool, chance)
        elif chance.random() < 0.05 and sizes[number] > 40:
            part = _edited(part, 0.08, pool, chance)
        new.append(part)
    others = [place for place, number in enumerate(order) if number not in picked and sizes[number] >= 60]
    new, truth = _with_foreign(new, truth, others, [one for one in foreign if one not in once], chance)
    return Planted("".join(parts), "".join(new), frozenset(picked), truth) if truth else None


def _pick(parts: Sequence[str], sizes: Sequence[int], kind: str, chance: random.Random) -> list[int]:
    count = len(parts)
    match kind:
        case "paragraph":
            fit, least = [number for number in range(count) if sizes[number] >= 80], 4
        case "item":
            fit = [number for number in range(1, count - 1) if _ITEM.match(parts[number]) and 30 <= sizes[number] < 400]
            least = 4
        case _:
            fit = [
                number
                for number in range(count - 4)
                if sizes[number] < 80 and _HEADING.match(parts[number]) and sum(sizes[number + 1 : number + 3]) > 160
            ]
            least = 2
    if len(fit) < least:
        return []
    first = chance.choice(fit)
    return [first] if kind != "section" else list(range(first, min(count, first + 1 + chance.randint(2, 5))))


def _moved(sizes: Sequence[int], picked: Sequence[int], chance: random.Random) -> list[int] | None:
    if not picked:
        return None
    rest = [number for number in range(len(sizes)) if number not in picked]
    needed = 3 * sum(sizes[number] for number in picked) + 100
    places = []
    for place in range(len(rest) + 1):
        low, high = sorted((place, picked[0]))
        if sum(sizes[number] for number in rest[low:high]) >= needed:
            places.append(place)
    if not places:
        return None
    place = chance.choice(places)
    return [*rest[:place], *picked, *rest[place:]]


def _edited(part: str, rate: float, pool: Sequence[str], chance: random.Random) -> str:
    found = tokens(part)
    words = [number for number, token in enumerate(found) if token.strip()]
    for number in chance.sample(words, min(max(1, round(rate * len(words))), len(words))):
        what = chance.random()
        if what < 0.5:
            found[number] = chance.choice(pool)
        elif what < 0.75:
            found[number] = ""
        else:
            found[number] += ("" if visible(found[number][:1]) == 2 else " ") + chance.choice(pool)
    return "".join(found)


def _with_foreign(
    new: list[str], truth: dict[int, int], others: Sequence[int], foreign: Sequence[str], chance: random.Random
) -> tuple[list[str], dict[int, int]]:
    """Four paragraphs gone, and elsewhere the most similar ones that other texts have."""
    if len(others) <= 8:
        return new, truth
    gone = chance.sample(others, 4)
    tried = chance.sample(list(foreign), min(1500, len(foreign)))
    come = []
    for place in gone:
        words = key(new[place])
        alike = [(likeness(words, one), one) for one in tried if 0.6 < len(one) / len(words) < 1.6]
        best = max((pair for pair in alike if pair[0] < _FOREIGN), default=None)
        if best is not None:
            come.append(best[1] + "\n")
    kept: list[tuple[str, int | None]] = [(part, place) for place, part in enumerate(new) if place not in gone]
    for part in come:
        kept.insert(chance.randrange(len(kept)), (part, None))
    place_now = {was: place for place, (_, was) in enumerate(kept) if was is not None}
    return [part for part, _ in kept], {number: place_now[place] for number, place in truth.items()}
