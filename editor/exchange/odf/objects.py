"""What is put into an OpenDocument text and stands in parts of its own: formulas, charts, tables to calculate with."""

import posixpath
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

from editor.exchange.blocks.incoming.broken_zip import BROKEN_ZIP, Allowance
from editor.exchange.blocks.incoming.formulas import mathml
from editor.exchange.blocks.incoming.word_count import words_in
from editor.exchange.odf.styles import Element, get, local
from editor.exchange.odf.tally import all_words

_BROKEN = (*BROKEN_ZIP, etree.XMLSyntaxError, ValueError)


@dataclass(slots=True)
class OdfParts:
    """The parts of a file by their names; `broken` are those that cannot be read, `seen` the words that they show."""

    parts: Mapping[str, bytes]
    broken: list[str] = field(default_factory=list)
    seen: list[str] = field(default_factory=list)
    allowance: Allowance = field(default_factory=Allowance)

    def root(self, part: str) -> Element | None:
        """The root of a part; None where there is none or where it is broken. TooLarge or TooMany."""
        if part not in self.parts:
            return None
        self.allowance.take(self.parts[part])
        try:
            return etree.fromstring(self.parts[part], etree.XMLParser(resolve_entities=False, no_network=True))
        except _BROKEN:
            self.broken.append(part)
            return None

    def formula(self, put_in: Element) -> str:
        """The text of a formula that is put in; empty where it is something else."""
        root = self._of(put_in)
        words = mathml(root) if root is not None and local(root) == "math" else ""
        self.seen += words_in(words)
        return words

    def words(self, put_in: Element) -> str:
        """All words of anything else that is put in."""
        root = self._of(put_in)
        words = "" if root is None or local(root) == "math" else all_words(root)
        self.seen += words_in(words)
        return words

    def _of(self, put_in: Element) -> Element | None:
        if len(put_in):
            return put_in[0]
        folder = posixpath.normpath(get(put_in, "xlink:href")).lstrip("/")
        return self.root(posixpath.join(folder, "content.xml"))


def parts_of(archive: zipfile.ZipFile) -> OdfParts:
    """The parts that are read of a file; one that cannot be unpacked is broken."""
    found, broken = {}, list[str]()
    for name in archive.namelist():
        if posixpath.basename(name) in ("content.xml", "styles.xml"):
            try:
                found[name] = archive.read(name)
            except _BROKEN:
                broken.append(name)
    return OdfParts(found, broken)
