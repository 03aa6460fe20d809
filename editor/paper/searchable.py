"""The last touch to a PDF of Qt: letters that can be searched for, bookmarks, and the same bytes each time."""

import hashlib
import io
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import pikepdf

_CODE = re.compile(rb"<([0-9A-Fa-f]{4})>")
_ROW = re.compile(
    rb"\[(?P<array>[^\]]*)\]"
    rb"|(?P<codes><(?P<first>[0-9A-Fa-f]{4})>\s*<(?P<last>[0-9A-Fa-f]{4})>\s*)<(?P<start>[0-9A-Fa-f]{4})>"
)
_TAG = 6
_ALIKE = ("\t \u00a0", "\u2012\u2013", "\u00b7\u2022\u2219\u30fb", "-\u00ad\u2010\u2011")
"""Characters that often share one glyph; Qt names the first of those that do."""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A heading in the outline: its level from 0, its page from 0, and how far below the page's top, in points."""

    words: str
    level: int
    page: int
    top: float


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What the file says about itself."""

    title: str
    author: str
    language: str
    date: datetime


def finished(data: bytes, bookmarks: Sequence[Bookmark], used: frozenset[str], facts: FileFacts) -> bytes:
    """The PDF with everything that Qt leaves out, without a trace of when and where it was made.

    `used` are the characters of the text, by which those that share a glyph are told apart.
    """
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Dictionary) and "/ToUnicode" in thing:
                _name_characters(thing.ToUnicode, used)
            if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/FontDescriptor":
                _name_subset(thing)
        _outline(pdf, bookmarks)
        pdf.Root.Lang = pikepdf.String(facts.language)
        pdf.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
        if "/Metadata" in pdf.Root:
            del pdf.Root["/Metadata"]
        moment = facts.date.astimezone(UTC).strftime("D:%Y%m%d%H%M%SZ")
        del pdf.trailer["/Info"]
        info = {
            "/Title": facts.title,
            "/Author": facts.author,
            "/Producer": "Dateline",
            "/CreationDate": moment,
            "/ModDate": moment,
        }
        for name, said in info.items():
            pdf.docinfo[name] = said
        if "/ID" in pdf.trailer:
            del pdf.trailer["/ID"]
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return out.getvalue()


def _name_subset(descriptor: pikepdf.Dictionary) -> None:
    """The tag before a font's name: Qt counts the fonts in an order that is another one in every run."""
    holder = next((descriptor[name] for name in ("/FontFile2", "/FontFile3", "/FontFile") if name in descriptor), None)
    prefix, plus, name = str(descriptor.FontName).removeprefix("/").rpartition("+")
    if holder is None or not plus or len(prefix) != _TAG:
        return
    digest = hashlib.sha256(holder.read_bytes()).digest()
    tag = "".join(chr(ord("A") + byte % 26) for byte in digest[:_TAG])
    descriptor.FontName = pikepdf.Name(f"/{tag}+{name}")


def _name_characters(mapping: pikepdf.Object, used: frozenset[str]) -> None:
    """In the table from glyphs to characters: the character that stands in the text, of those that share a glyph."""
    before = mapping.read_bytes()
    after = _ROW.sub(lambda found: _row(found, used), before)
    if after != before:
        mapping.write(after)


def _row(found: re.Match[bytes], used: frozenset[str]) -> bytes:
    """A row of the table: characters one by one, or from one on; the latter may follow each other no longer."""
    if found["array"] is not None:
        return _CODE.sub(lambda code: _typed(code[1], used), found[0])
    first, last, start = (int(found[name], 16) for name in ("first", "last", "start"))
    codes = [_typed(b"%04X" % (start + step), used) for step in range(min(last - first + 1, 0x10000 - start))]
    return found["codes"] + (codes[0] if len(codes) == 1 else b"[" + b" ".join(codes) + b"]")


def _typed(code: bytes, used: frozenset[str]) -> bytes:
    character = bytes.fromhex(code.decode("ascii")).decode("utf-16-be", "replace")
    plain = unicodedata.normalize("NFKC", character)
    alike = [other for group in _ALIKE if character in group for other in group]
    for one in (character, plain, *alike):
        if len(one) == 1 and one in used:
            return b"<" + one.encode("utf-16-be").hex().upper().encode() + b">"
    told = plain if _is_form(character) else character
    return b"<" + told.encode("utf-16-be").hex().upper().encode() + b">"


def _is_form(character: str) -> bool:
    """Whether nobody types it: a radical, a ligature, or a letter as it stands beside others."""
    return "\u2e80" <= character < "\u2fe0" or "\ufb00" <= character < "\ufdd0" or "\ufe70" <= character < "\ufeff"


def _outline(pdf: pikepdf.Pdf, bookmarks: Sequence[Bookmark]) -> None:
    pages = len(pdf.pages)
    with pdf.open_outline() as outline:
        open_items: list[tuple[int, pikepdf.OutlineItem]] = []
        for one in bookmarks:
            page = min(one.page, pages - 1)
            height = float(pdf.pages[page].mediabox[3])
            item = pikepdf.OutlineItem(one.words, page, "FitH", top=round(height - one.top, 1))
            while open_items and open_items[-1][0] >= one.level:
                open_items.pop()
            (open_items[-1][1].children if open_items else outline.root).append(item)
            open_items.append((one.level, item))
