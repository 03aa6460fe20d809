"""Reading HTML, of a page or of what was copied from one, as blocks."""

import email
import email.policy
import re
from dataclasses import dataclass

from editor.exchange.blocks.blocks import Block
from editor.exchange.blocks.errors import HasNul, NotUtf8
from editor.exchange.blocks.incoming.decoding import decode
from editor.exchange.blocks.incoming.losses import Loss, nothing_taken
from editor.exchange.blocks.incoming.word_count import words_in
from editor.exchange.markup.hiding import hide
from editor.exchange.markup.html_looks import set_signs
from editor.exchange.markup.html_reader import HtmlReader
from editor.exchange.markup.main_content import main_content, whole_page
from editor.exchange.markup.tree import read_page, shown_text

_CHARSET = re.compile(rb"<(?:meta[^>]+charset|\?xml[^>]+encoding)=[\"']?\s*([A-Za-z0-9_.:-]+)", re.IGNORECASE)
_ARCHIVE = re.compile(rb"\s*[a-z-]+: *[^\0]")
_UNFIT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_MARKS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


@dataclass(frozen=True, slots=True)
class HtmlText:
    """What a page says: its blocks, the words on it that a reader sees, and those of them that were left out."""

    blocks: tuple[Block, ...]
    seen: tuple[str, ...]
    losses: tuple[Loss, ...]


def decode_html(data: bytes) -> str:
    """The characters of a page: as its first bytes say, else UTF-8, else as its head says; NotUtf8 else."""
    data = _page_of(data)
    for mark, codec in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(codec)
            except UnicodeDecodeError:
                break
    try:
        return decode(data).text
    except HasNul as error:
        if error.guess is not None:
            raise
        # Browsers pass over a NUL that strayed into a page.
        return decode(data.replace(b"\0", b"")).text
    except NotUtf8:
        found = _CHARSET.search(data[:4096])
        if found is None:
            raise
        try:
            return data.decode(found[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            raise NotUtf8(0, 1, None) from None


def is_archive(data: bytes) -> bool:
    """Whether it is a page that a browser saved with all that it needs in one file (MHTML)."""
    start = data[:4096].lower()
    return _ARCHIVE.match(start) is not None and b"multipart/related" in start


def _page_of(data: bytes) -> bytes:
    """The page in an archive, or the bytes as they are."""
    if not is_archive(data):
        return data
    message = email.message_from_bytes(data, policy=email.policy.default)
    for part in message.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            payload = part.get_payload(decode=True)
            charset = part.get_content_charset("utf-8")
            if isinstance(payload, bytes):
                return payload if charset in ("utf-8", "us-ascii") else payload.decode(charset, "replace").encode()
    return data


def html_blocks(source: str, *, whole: bool = False) -> HtmlText:
    """The blocks of a page's main content, or of all that it shows where it is wanted whole. EmptyText, TooDeep."""
    page = read_page(_UNFIT.sub("", source))
    hide(page)
    set_signs(page)
    main = whole_page(page) if whole else main_content(page)
    reader = HtmlReader(page, main)
    reader.read()
    if not reader.blocks:
        raise nothing_taken(reader.losses)
    seen = (*words_in(shown_text(page.body)), *(word for sign in reader.signs for word in words_in(sign)))
    return HtmlText(tuple(reader.blocks), seen, tuple(reader.losses))
