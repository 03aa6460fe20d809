"""Which parts of a page come into sight when a reader clicks on them, or scrolls to them."""

from collections.abc import Iterator

from editor.exchange.markup.hiding import CLOSED_ROLES, OPENABLE, comes_into_sight, controlled
from editor.exchange.markup.tree import HEADINGS, Tag
from editor.exchange.styles.boxes import Box

_BUTTONS = frozenset({"button", "summary"})
_ROLES = frozenset({"button", "tab"})


class Openings:
    """Knows what the buttons of a page open, and whether anything on it can bring words into sight by and by."""

    def __init__(self, root: Tag) -> None:
        self._controlled = controlled(root)
        tags = list(root.walk())
        self._runs = any(tag.name == "script" for tag in tags)
        self._checks = any(
            ":checked" in one for tag in tags if tag.name == "style" for one in tag.inside if isinstance(one, str)
        )

    def opens(self, tag: Tag) -> bool:
        """Whether a click shows it: it is the body of an accordion or of a tab, or the rest of a text that was cut."""
        if tag.attributes.get("hidden") == "until-found":
            return True
        if tag.role in CLOSED_ROLES or tag.name in ("dialog", "nav") or "aria-modal" in tag.attributes:
            return False
        if tag.attributes.get("id", "") in self._controlled or (tag.role == "tabpanel" and tag.attributes.get("id")):
            return True
        own = OPENABLE.search(tag.attributes.get("class", "").lower()) is not None
        return any(self._is_control(one, own=own) for one in _beside(tag))

    def comes(self, tag: Tag, box: Box) -> bool:
        """Whether it says that it comes into sight when it is scrolled to, and something on the page can do that."""
        return self._runs and box.display != "none" and "hidden" not in tag.attributes and comes_into_sight(tag)

    def _is_control(self, beside: Tag, *, own: bool) -> bool:
        if own and (beside.name in HEADINGS or beside.name == "dt"):
            return OPENABLE.search(beside.attributes.get("class", "").lower()) is not None
        for tag in beside.walk():
            given = tag.attributes
            if "aria-expanded" in given or tag.role == "tab":
                return True
            if (tag.name in _BUTTONS or tag.role in _ROLES) and (
                own or OPENABLE.search(given.get("class", "").lower())
            ):
                return True
            if self._checks and tag.name == "input" and given.get("type", "") in ("checkbox", "radio"):
                return True
        return False


def _beside(tag: Tag) -> Iterator[Tag]:
    """The elements just before and after it; where it is the first, those of what it stands in."""
    above = tag.above
    if above is None:
        return
    neighbours = list(above.tags)
    at = next(place for place, one in enumerate(neighbours) if one is tag)
    yield from reversed(neighbours[max(0, at - 2) : at])
    yield from neighbours[at + 1 : at + 2]
    if at == 0 and above.above is not None:
        others = list(above.above.tags)
        place = next(place for place, one in enumerate(others) if one is above)
        yield from others[max(0, place - 1) : place]
