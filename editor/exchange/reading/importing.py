"""The way in for a text: from bytes, or from what was pasted, to an import that a person can look at."""

import re
from dataclasses import replace
from pathlib import PurePath

from editor.exchange.blocks.incoming.decoding import Decoded, check_text, decode
from editor.exchange.blocks.incoming.draft import Format, Import
from editor.exchange.reading.markdown_in import read_markdown
from editor.exchange.reading.other_files import refuse_others
from editor.exchange.reading.plain import read_plain
from editor.exchange.reading.rich_text import RichText, is_rich, read_html, read_rich
from editor.policy.language import Tag

_SUFFIXES = {".md": Format.MARKDOWN, ".markdown": Format.MARKDOWN, ".mdown": Format.MARKDOWN, ".txt": Format.PLAIN}
_MARKDOWN_SIGNS = re.compile(r"^#{1,6} \S|\]\([^\s()]+\)|\*\*\S|^```|^\|.*\|$", re.MULTILINE)
_ENOUGH_SIGNS = 3
_SAMPLE = 100_000


def import_bytes(
    data: bytes, name: str, language: Tag, written_in: Format | None = None, *, whole: bool = False
) -> Import:
    """The import of a file of this name; of a page its main content, or all of it with `whole`.

    Raises UnreadableText with what is wrong with the bytes.
    """
    refuse_others(data, name)
    if written_in is None and is_rich(data, name):
        return _read_rich(read_rich(data, name, language, whole=whole), language)
    return _read(decode(data), name, language, written_in)


def import_html(source: str, language: Tag) -> Import:
    """The import of HTML that was pasted."""
    return _read_rich(read_html(check_text(source).text, language), language)


def _read_rich(text: RichText, language: Tag) -> Import:
    read = read_markdown(Decoded(check_text(text.markdown).text, tuple(text.changes.items())), language)
    return replace(read, seen=text.seen, losses=text.losses, anchors=tuple(text.anchors.items()))


def import_text(text: str, name: str, language: Tag, written_in: Format | None = None) -> Import:
    """The import of a text that is characters already, such as a pasted one; its name may be empty."""
    return _read(check_text(text), name, language, written_in)


def guess_format(text: str, name: str) -> Format:
    """What a text is written in: what the ending of its name says, else what its signs look like."""
    known = _SUFFIXES.get(PurePath(name).suffix.lower())
    if known is not None:
        return known
    signs = sum(1 for _ in _MARKDOWN_SIGNS.finditer(text[:_SAMPLE]))
    return Format.MARKDOWN if signs >= _ENOUGH_SIGNS else Format.PLAIN


def _read(decoded: Decoded, name: str, language: Tag, written_in: Format | None) -> Import:
    match written_in or guess_format(decoded.text, name):
        case Format.PLAIN:
            return read_plain(decoded, language)
        case Format.MARKDOWN:
            return read_markdown(decoded, language)
