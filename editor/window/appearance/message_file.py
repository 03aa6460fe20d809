"""The words of the window as Qt reads them (`.qm`), made from the file that people translate (`.ts`).

What lrelease does, without the 234 MB that bring it: the wheel is built where no Qt is, and a checkout needs no build
at all. The layout is that of Qt's `qtranslator.cpp`: a magic number, then blocks of a tag, a length and their bytes. It
is held against lrelease by a test.
"""

import struct
import xml.etree.ElementTree as ElementTree

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES, _NUMERUS, _LANGUAGE = 0x42, 0x69, 0x88, 0xA7
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8
_ONE_AND_MORE = b"\x01\x01"
"""Two forms, the first for exactly one thing: the rule of English. Chinese has one form and no rule."""


def message_file(ts: bytes) -> bytes:
    """The `.qm` of a `.ts` in English or Chinese; what has no translation stays English."""
    root = ElementTree.fromstring(ts or "<TS/>")
    language = root.get("language", "")
    hashes: list[tuple[int, int]] = []
    messages = bytearray()
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            forms = translation.findall("numerusform") or [translation]
            if not any(form.text for form in forms):
                continue
            source, comment = message.findtext("source", ""), message.findtext("comment", "")
            hashes.append((_hash((source + comment).encode("utf-8")), len(messages)))
            for form in forms:
                messages += _field(_TRANSLATION, (form.text or "").encode("utf-16-be"))
            messages += _field(_SOURCE, source.encode("utf-8"))
            messages += _field(_CONTEXT, context.findtext("name", "").encode("utf-8"))
            messages += _field(_COMMENT, comment.encode("utf-8")) + bytes([_END])
    table = b"".join(struct.pack(">II", *row) for row in sorted(hashes))
    blocks = [(_LANGUAGE, language.encode("utf-8")), (_HASHES, table), (_MESSAGES, bytes(messages))]
    if language.startswith("en"):
        blocks.append((_NUMERUS, _ONE_AND_MORE))
    return _MAGIC + b"".join(_field(tag, data) for tag, data in blocks)


def _field(tag: int, data: bytes) -> bytes:
    return struct.pack(">BI", tag, len(data)) + data


def _hash(text: bytes) -> int:
    """The hash of ELF symbols, by which Qt finds a message."""
    value = 0
    for byte in text:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high
    return value or 1
