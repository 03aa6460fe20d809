"""Reading a page back: the stamps and the words that a browser would show.

A section's words are written in the form of `text.words`, from nothing but the HTML, so that they can be compared with
the words of the Markdown that was released.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from editor.exchange.blocks.section_words import SectionWords
from editor.exchange.markup.tree import Tag, read_page

STAMP = "data-stamp"
SECTION = "data-section"
NOTE = "data-note"
CONTENTS = "data-contents"
META = "dateline-release"
OTHER_TIME = "time"
"""The kind under which a `<time>` is noted that no stamp names."""

_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"},
)
_UNSEEN = frozenset(
    {"audio", "canvas", "datalist", "iframe", "noscript", "object", "script", "select", "style", "svg", "template"}
    | {"textarea", "title", "video"},
)
_STRUCK = frozenset({"del", "s", "strike"})
_UNSEEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))", re.IGNORECASE)

Attributes = Mapping[str, str]


@dataclass(slots=True)
class ShownStamp:
    """A stamp that the page shows: its kind, its value for machines, its text, its links; is it above all sections?"""

    kind: str
    value: str
    at_top: bool
    text: str = ""
    links: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class ShownSection:
    """A section that the page shows: its words as `text.words` writes them, and the notes beside them."""

    id: str
    words: str
    notes: tuple[str, ...] = ()


@dataclass(slots=True)
class ReadPage:
    """Everything on a page that a rule speaks about. `meta` holds the contents of its release `<meta>` elements."""

    language: str | None = None
    meta: list[str] = field(default_factory=list)
    shown: list[ShownStamp] = field(default_factory=list)
    sections: list[ShownSection] = field(default_factory=list)
    contents: list[tuple[str, str]] = field(default_factory=list)


def read(html: str) -> ReadPage:
    """What the page shows, as browsers read it: also where nobody closed an element. TooDeep where nobody could."""
    reader = _Reader()
    reader.walk(read_page(html).root)
    return reader.page


@dataclass(slots=True)
class _Open:
    """An element that is open, and what its end brings."""

    tag: str
    unseen: bool
    attributes: Attributes
    shown: ShownStamp | None = None
    begins_section: bool = False
    begins_note: bool = False
    begins_contents: bool = False


class _Reader:
    """Goes through a page once and notes what is on it."""

    def __init__(self) -> None:
        self.page = ReadPage()
        self._open: list[_Open] = []
        self._section: SectionWords | None = None
        self._section_id = ""
        self._at_top = True
        self._notes: list[str] = []
        self._note: list[str] | None = None
        self._in_contents = False
        self._entry: tuple[str, list[str]] | None = None

    def walk(self, root: Tag) -> None:
        """Read an element with all that is in it."""
        waiting: list[Tag | str | None] = [root]
        while waiting:
            one = waiting.pop()
            if one is None:
                element = self._open.pop()
                if not element.unseen:
                    self._end(element)
            elif isinstance(one, str):
                self._read_text(one)
            else:
                self._start(one.name, one.attributes)
                waiting += [None, *reversed(one.inside)] if one.name not in _VOID else []

    def _start(self, tag: str, attributes: Attributes) -> None:
        if tag == "html":
            self.page.language = attributes.get("lang")
        if tag == "meta" and attributes.get("name") == META:
            self.page.meta.append(attributes.get("content", ""))
        unseen = bool(self._open and self._open[-1].unseen) or self._is_unseen(tag, attributes)
        element = _Open(tag, unseen, attributes)
        if not unseen:
            self._begin(element)
        if tag not in _VOID:
            self._open.append(element)

    def _read_text(self, data: str) -> None:
        if self._open and self._open[-1].unseen:
            return
        for element in self._open:
            if element.shown is not None:
                element.shown.text += data
        if self._note is not None:
            self._note.append(data)
        elif self._section is not None:
            self._section.text(data)
        elif self._entry is not None:
            self._entry[1].append(data)

    def _is_unseen(self, tag: str, attributes: Attributes) -> bool:
        if tag in _STRUCK:
            return self._section is None
        closed = tag in {"details", "dialog"} and "open" not in attributes
        return (
            tag in _UNSEEN
            or closed
            or "hidden" in attributes
            or bool(_UNSEEN_STYLE.search(attributes.get("style", "")))
        )

    def _begin(self, element: _Open) -> None:
        tag, attributes = element.tag, element.attributes
        if self._section is not None:
            if self._note is None and NOTE in attributes and tag not in _VOID:
                element.begins_note, self._note = True, []
            elif self._note is None:
                self._section.start(tag, attributes)
        elif SECTION in attributes:
            element.begins_section, self._at_top = True, False
            self._section, self._section_id, self._notes = SectionWords(), attributes.get("id", ""), []
        else:
            self._begin_outside(element)

    def _begin_outside(self, element: _Open) -> None:
        attributes = element.attributes
        kind = attributes.get(STAMP, OTHER_TIME if element.tag == "time" else "")
        if kind:
            value = attributes.get("datetime", attributes.get("value", ""))
            element.shown = ShownStamp(kind, value, self._at_top)
            self.page.shown.append(element.shown)
        if CONTENTS in attributes:
            element.begins_contents = self._in_contents = True
        if element.tag == "a" and "href" in attributes:
            for outer in self._open:
                if outer.shown is not None:
                    outer.shown.links.append(attributes["href"])
            if self._in_contents:
                self._entry = (attributes["href"], [])

    def _end(self, element: _Open) -> None:
        if element.begins_section and self._section is not None:
            self.page.sections.append(ShownSection(self._section_id, self._section.finish(), tuple(self._notes)))
            self._section = None
        elif element.begins_note and self._note is not None:
            self._notes.append(collapsed("".join(self._note)))
            self._note = None
        elif self._section is not None:
            if self._note is None:
                self._section.end(element.tag)
        elif element.begins_contents:
            self._in_contents = False
        elif element.tag == "a" and self._entry is not None:
            self.page.contents.append((self._entry[0], collapsed("".join(self._entry[1]))))
            self._entry = None


def collapsed(text: str) -> str:
    """The text with its runs of white space as single spaces."""
    return " ".join(text.split())
