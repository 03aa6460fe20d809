"""The lists that a Word document defines: what each level begins with, and which lists go on with one count."""

from dataclasses import dataclass, field, replace

from editor.exchange.word.elements import Element, child, get, is_on, name, value_of
from editor.exchange.word.reader.document import ListLevel, ListPlace
from editor.policy.limits import LARGEST_NUMBER, LIST_LEVELS

_BULLET = ListLevel("", "bullet")


@dataclass(frozen=True, slots=True)
class _List:
    """One list: the definition that it is made from, its levels, and those at which its count begins anew."""

    definition: str
    levels: tuple[ListLevel, ...]
    restarts: frozenset[int]


@dataclass(slots=True)
class Lists:
    """Looks lists up by their numbers; an unknown one has bullets.

    Lists of one definition share its count, as Word has it. In a file as we wrote it each list counts by itself.
    """

    ours: bool = False
    _lists: dict[str, _List] = field(default_factory=dict)
    _styled: dict[tuple[str, str], str] = field(default_factory=dict)

    def learn(self, numbering: Element) -> None:
        """Take the part with the lists in."""
        definitions = {get(one, "w:abstractNumId"): one for one in numbering.iter(name("w:abstractNum"))}
        named = {value_of(one, "w:styleLink"): key for key, one in definitions.items()}
        for num in numbering.iter(name("w:num")):
            own = value_of(num, "w:abstractNumId") or ""
            found = definitions.get(own)
            link = value_of(found, "w:numStyleLink")
            if link is not None and link in named:
                own = named[link]
                found = definitions[own]
            self._learn(get(num, "w:numId"), own, num, found)
        # A file of ours that another program wrote again has lists that go on with the count of another.
        self.ours = self.ours and all(one.restarts or not one.levels[0].numbered for one in self._lists.values())

    def _learn(self, number: str, own: str, num: Element, definition: Element | None) -> None:
        levels = [_BULLET] * LIST_LEVELS
        for level in definition.iter(name("w:lvl")) if definition is not None else ():
            at = list_level(get(level, "w:ilvl"))
            levels[at] = _level(level)
            self._styled.setdefault((number, value_of(level, "w:pStyle") or ""), str(at))
        restarts = set()
        for override in num.iter(name("w:lvlOverride")):
            at = list_level(get(override, "w:ilvl"))
            replaced = child(override, "w:lvl")
            if replaced is not None:
                levels[at] = _level(replaced)
            start = value_of(override, "w:startOverride")
            if start is not None:
                restarts.add(at)
                if levels[at] is _BULLET:
                    levels[at] = ListLevel(f"%{at + 1}.")
                levels[at] = replace(levels[at], start=whole(start, levels[at].start))
        self._lists[number] = _List(own, tuple(levels), frozenset(restarts))

    def place(self, of: str, level: str, at_least: int) -> ListPlace | None:
        """The place of a paragraph in the list of that number; None where that says that it is in none."""
        if not of or of == "0":
            return None
        known = self._lists.get(of, _List(f"?{of}", (_BULLET,) * LIST_LEVELS, frozenset()))
        said = list_level(level)
        # The named styles for deeper lists go deeper than the list itself may say, and look as the level that it says.
        deep = max(said, at_least)
        levels = known.levels if deep == said else (*known.levels[:deep], known.levels[said], *known.levels[deep + 1 :])
        begins = of if said in known.restarts and not self.ours else ""
        return ListPlace(of if self.ours else known.definition, deep, levels, begins)

    def level_of_style(self, of: str, style: str) -> str | None:
        """The level of a list that belongs to a style."""
        return self._styled.get((of, style))


def _level(level: Element) -> ListLevel:
    form = value_of(level, "w:numFmt") or "decimal"
    at = list_level(get(level, "w:ilvl"))
    pattern = value_of(level, "w:lvlText")
    return ListLevel(
        f"%{at + 1}." if pattern is None else pattern,
        form,
        whole(value_of(level, "w:start") or "0", 0),
        in_digits=is_on(level, "w:isLgl"),
        glued=value_of(level, "w:suff") == "nothing" and not (pattern or "").endswith((" ", "\u00a0")),
    )


def list_level(said: str) -> int:
    """The level of a list, from 0, within those that Word has."""
    return min(max(whole(said, 0), 0), LIST_LEVELS - 1)


def whole(said: str, otherwise: int) -> int:
    """A whole number as Word writes it, or another where that is none."""
    try:
        number = int(float(said))
    except (ValueError, OverflowError):
        return otherwise
    return number if abs(number) <= LARGEST_NUMBER else otherwise
