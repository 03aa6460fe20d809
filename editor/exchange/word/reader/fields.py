"""Fields of a Word file: their instructions are no text, what they show is."""

import re
from dataclasses import dataclass, field

from editor.exchange.word.elements import Element, child, get, is_on, name, value_of
from editor.exchange.word.reader.lists import whole

_LINK = re.compile(r'HYPERLINK\s+(?P<inside>\\l\s+)?"(?P<target>[^"]*)"', re.IGNORECASE)
_CONTENTS = re.compile(r"\s*TOC\b", re.IGNORECASE)


@dataclass(slots=True)
class _Field:
    """A field that is open: its instruction so far, and whether what it shows has begun."""

    instruction: str = ""
    shows: bool = False


@dataclass(slots=True)
class Fields:
    """The fields that are open: the instruction comes up to `separate`, what it shows up to `end`.

    `endless` are the beginnings of those that never end, in a damaged file: they hide nothing.
    """

    endless: set[Element] = field(default_factory=set)
    _open: list[_Field] = field(default_factory=list)

    @property
    def is_shown(self) -> bool:
        """Whether text at this place is seen: it is no instruction of any field around it."""
        return all(one.shows for one in self._open)

    @property
    def is_contents(self) -> bool:
        """Whether this place is in a contents list that Word made."""
        return any(one.shows and _CONTENTS.match(one.instruction) for one in self._open)

    @property
    def target(self) -> str:
        """Where what is shown leads, empty for nowhere."""
        for one in self._open:
            if one.shows and (found := _LINK.search(one.instruction)):
                return f"#{found['target']}" if found["inside"] else found["target"]
        return ""

    def step(self, part: Element) -> str:
        """Take one end of a field in, and give what it shows by itself: the box or the choice of a form."""
        match get(part, "w:fldCharType"):
            case "begin" if part not in self.endless:
                self._open.append(_Field())
                return form_field(part) if len(self._open) < 2 or self._open[-2].shows else ""
            case "separate" if self._open:
                self._open[-1].shows = True
            case "end" if self._open:
                self._open.pop()
            case _:
                pass
        return ""

    def instruct(self, text: str) -> None:
        """More of the instruction of the innermost field."""
        if self._open and not self._open[-1].shows:
            self._open[-1].instruction += text


def endless(holder: Element) -> set[Element]:
    """The beginnings of fields in an element that have no end there."""
    waiting: list[Element] = []
    for part in holder.iter(name("w:fldChar")):
        match get(part, "w:fldCharType"):
            case "begin":
                waiting.append(part)
            case "end" if waiting:
                waiting.pop()
            case _:
                pass
    return set(waiting)


def form_field(begin: Element) -> str:
    """The box that is ticked or not, or the choice that was made, of an old form; empty for any other field."""
    data = child(begin, "w:ffData")
    box, choice = child(data, "w:checkBox"), child(data, "w:ddList")
    if box is not None:
        ticked = is_on(box, "w:checked") if child(box, "w:checked") is not None else is_on(box, "w:default")
        return "☒" if ticked else "☐"
    if choice is not None:
        entries = [get(one, "w:val") for one in choice.iter(name("w:listEntry"))]
        chosen = value_of(choice, "w:result") or value_of(choice, "w:default") or "0"
        at = whole(chosen, 0)
        return entries[at] if 0 <= at < len(entries) else "".join(entries[:1])
    return ""
