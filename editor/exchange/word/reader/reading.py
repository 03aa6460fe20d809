"""Reading a Word file: every paragraph with its tracked changes, comments, notes and bookmarks."""

import posixpath
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from lxml import etree

from editor.exchange.blocks.errors import UnreadableText
from editor.exchange.blocks.incoming.broken_zip import BROKEN_ZIP, Allowance
from editor.exchange.blocks.incoming.losses import Loss, LossKind
from editor.exchange.blocks.incoming.word_count import words_in
from editor.exchange.word.elements import Element, get, local, name
from editor.exchange.word.origin import WordOrigin, parsed_origin
from editor.exchange.word.reader.body import BodyReader, WordParts
from editor.exchange.word.reader.chunks import accepted_body, read_chunk
from editor.exchange.word.reader.document import WordBody, WordDocument, WordNote
from editor.exchange.word.reader.lists import Lists
from editor.exchange.word.reader.notes import read_comments
from editor.exchange.word.reader.package_in import PackageIn, open_package
from editor.exchange.word.reader.shapes import Shapes
from editor.exchange.word.reader.tally import all_words, tally

NOT_WORD = (
    *BROKEN_ZIP,
    *(etree.XMLSyntaxError, OSError),
    *(KeyError, IndexError, ValueError, TypeError, AttributeError),
)
"""What the libraries raise for a file that is damaged or is something else; they have no error of their own for it."""
_DEEPEST = 4
"""Word files put into each other; nobody goes further than one."""


@dataclass(eq=False)
class NotAWordFile(UnreadableText):
    """The file is no Word document that can be read; `reason` is for developers."""

    reason: str


def read_docx(data: bytes) -> WordDocument:
    """The document in these bytes; NotAWordFile where it is none."""
    try:
        return _read(data, _DEEPEST, Allowance())
    except NOT_WORD as error:
        raise NotAWordFile(f"{type(error).__name__}: {error}") from error


def is_docx(data: bytes) -> bool:
    """Whether the bytes look like a zip archive, as every Word file is."""
    return data.startswith(b"PK\x03\x04")


def _read(data: bytes, deep: int, allowance: Allowance) -> WordDocument:
    reading = _Reading(open_package(data, allowance), deep)
    return reading.document()


@dataclass(slots=True)
class _Reading:
    """One file being read. `seen` collects the words that its parts show, `losses` those that have no place."""

    package: PackageIn
    deep: int
    seen: list[str] = field(default_factory=list)
    losses: list[Loss] = field(default_factory=list)
    place: Callable[[], str] = str

    def document(self) -> WordDocument:
        package = self.package
        root = package.root(package.main)
        bodies = [] if root is None else root.findall(name("w:body"))
        if not bodies:
            raise ValueError(f"no body in {package.main}")
        body = bodies[0]
        for other in bodies[1:]:
            body.extend(other)
        origin = _origin(package)
        shapes = _shapes(package, ours=origin is not None)
        links = {key: one.target for key, one in package.relations(package.main).items() if one.is_outside}
        reader = BodyReader(shapes, WordParts(links, self._drawn, self._put_in), origin, self.losses)
        self.place = lambda: reader.place
        found = reader.read(body)
        self.seen += tally(body, shapes)
        comments = read_comments(self._part("comments"), reader.commented)
        notes = self._notes(reader)
        self._around(body, shapes)
        self.losses += [Loss(LossKind.BROKEN_PART, "", part) for part in dict.fromkeys(package.broken)]
        return WordDocument(
            body=found,
            changes=tuple(reader.changes),
            comments=comments,
            notes=notes,
            origin=origin,
            cleaned=dict(reader.cleaned),
            losses=tuple(self.losses),
            seen=tuple(self.seen),
        )

    def _part(self, kind: str) -> Element | None:
        return next(
            (root for part in self.package.related(kind) if (root := self.package.root(part)) is not None), None
        )

    def _notes(self, reader: BodyReader) -> tuple[WordNote, ...]:
        """The notes that the text refers to, in that order, each of its own kind."""
        found = []
        texts = {
            (kind, get(one, "w:id")): one
            for kind in ("footnote", "endnote")
            for one in _all(self._part(f"{kind}s"), f"w:{kind}")
        }
        at = 0
        while at < len(reader.references.found):
            kind, own, sign = reader.references.found[at]
            at += 1
            note = texts.pop((kind, own), None)
            if note is None:
                continue
            reader.place = f"[{sign}]"
            found.append(WordNote(sign, reader.read(note)))
            self.seen += tally(note, reader.shapes)
        self.losses += [
            Loss(LossKind.UNSHOWN, words, f"{kind}s") for (kind, _), one in texts.items() if (words := all_words(one))
        ]
        return tuple(found)

    def _around(self, body: Element, shapes: Shapes) -> None:
        """What stands above and below every page."""
        relations = self.package.relations(self.package.main)
        for kind, short in ((LossKind.PAGE_HEADER, "w:headerReference"), (LossKind.PAGE_FOOTER, "w:footerReference")):
            parts = (relations.get(get(one, "r:id")) for one in body.iter(name(short)))
            for part in dict.fromkeys(one.target for one in parts if one is not None):
                root = self.package.root(part)
                words = [] if root is None else tally(root, shapes)
                if words:
                    self.seen += words
                    self.losses.append(Loss(kind, " ".join(words), posixpath.basename(part)))

    def _drawn(self, identifier: str) -> str:
        """The words of a diagram, which stand in a part of their own."""
        relation = self.package.relations(self.package.main).get(identifier)
        root = None if relation is None or relation.is_outside else self.package.root(relation.target)
        words = "" if root is None else all_words(root)
        self.seen += words_in(words)
        return words

    def _put_in(self, identifier: str) -> WordBody:
        """The text of another file that is put in at this place."""
        relation = self.package.relations(self.package.main).get(identifier)
        content = None if relation is None or relation.is_outside else self.package.data(relation.target)
        if relation is None or content is None:
            self.losses.append(Loss(LossKind.BROKEN_PART, "", identifier if relation is None else relation.target))
            return ()
        if is_docx(content) and self.deep:
            inner = _read(content, self.deep - 1, self.package.allowance)
            self.seen += inner.seen
            self.losses += inner.losses
            return accepted_body(inner)
        self.package.allowance.take_text(content)
        body, seen, losses = read_chunk(content, posixpath.basename(relation.target))
        self.seen += seen
        self.losses += losses
        return body


def _all(part: Element | None, short: str) -> Iterator[Element]:
    return iter(()) if part is None else part.iter(name(short))


def _shapes(package: PackageIn, *, ours: bool) -> Shapes:
    shapes = Shapes(Lists(ours), ours)
    for kind, learn in (("styles", shapes.learn_styles), ("numbering", shapes.lists.learn)):
        for part in package.related(kind)[:1]:
            root = package.root(part)
            if root is not None:
                learn(root)
    return shapes


def _origin(package: PackageIn) -> WordOrigin | None:
    """What the core properties say of where the document comes from."""
    said = {}
    for part in package.related("core-properties", "")[:1]:
        root = package.root(part)
        for one in root if root is not None else ():
            said[local(one)] = one.text or ""
    values = (said.get(key, "") for key in ("identifier", "version", "keywords", "description"))
    return parsed_origin(*values)
