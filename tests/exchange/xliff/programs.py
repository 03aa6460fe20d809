"""XLIFF as Trados Studio and memoQ keep it: made of a file of ours as those programs make theirs.

By the form of files in the tests of translate5, OpenXLIFF and other open projects: Studio marks sentences inside a
paragraph, numbers codes anew and describes them in the header; memoQ makes a row of each sentence.
"""

import base64
import io
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from xml.sax.saxutils import escape

from lxml import etree

from editor.exchange.blocks.incoming.xml_files import Element, children, descendants, local
from editor.text.redline.words.tokens import sentences

Translate = Callable[[str], str]
_RENAMED = {"zh-Hant": "zh-TW", "en": "en-US", "ja": "ja-JP", "zh-Hans": "zh-CN"}


@dataclass(frozen=True)
class Piece:
    """A sentence of a paragraph: text and marks of codes, `<1>`, `</1>` and `<1/>` as pairs of kind and id."""

    parts: tuple[tuple[str, str], ...]

    @property
    def words(self) -> str:
        return "".join(said for kind, said in self.parts if kind == "text")


def sdlxliff(ours: bytes, translate: Translate, states: Callable[[int], str], *, keeps_inside: bool = True) -> bytes:
    """The file that Trados Studio would save; `states` gives the `conf` of each segment by its number, from 1."""
    root = etree.fromstring(ours)
    codes: dict[str, str] = {}
    number = 0
    made = []
    for at, unit in enumerate(descendants(root, "trans-unit"), 1):
        found = _pieces(children(unit, "source")[0])
        source = target = definitions = ""
        whole = "".join(_sdl(one, lambda word: word, codes) for one in found)
        for one in found:
            number += 1
            conf = states(number)
            said = "" if conf == "" else _sdl(one, translate, codes)
            source += f'<mrk mtype="seg" mid="{number}">{_sdl(one, lambda word: word, codes)}</mrk>'
            target += f'<mrk mtype="seg" mid="{number}">{said}</mrk>'
            level = f' conf="{conf}"' if conf else ""
            definitions += (
                f'<sdl:seg id="{number}"{level} origin="interactive"><sdl:value key="created_by">PC\\lin</sdl:value>'
                f'<sdl:value key="last_modified_by">PC\\lin</sdl:value></sdl:seg>'
            )
        made.append(
            f'<group><sdl:cxts><sdl:cxt id="1"/></sdl:cxts><trans-unit id="6f1d9b0e-0000-4000-8000-{at:012}">'
            f"<source>{whole}</source><seg-source>{source}</seg-source><target>{target}</target>"
            f"<sdl:seg-defs>{definitions}</sdl:seg-defs></trans-unit></group>"
        )
    tags = "".join(f'<tag id="{name}">{said}</tag>' for said, name in codes.items())
    inside = base64.b64encode(_zip(ours)).decode() if keeps_inside else ""
    reference = f'<reference><internal-file form="base64">{inside}</internal-file></reference>' if inside else ""
    first = descendants(root, "file")[0]
    languages = [_RENAMED[first.get(f"{side}-language") or ""] for side in ("source", "target")]
    return (
        '\ufeff<?xml version="1.0" encoding="utf-8"?><xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0"'
        ' xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2" sdl:version="1.0">'
        '<doc-info xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><cmt-defs><cmt-def id="c1"><Comments xmlns="">'
        '<Comment severity="Medium" user="PC\\lin" version="1.0">Is this the form on our site?</Comment>'
        "</Comments></cmt-def></cmt-defs></doc-info>"
        f'<file original="C:\\Projects\\Kamibato\\{first.get("target-language")}.xlf" datatype="x-sdlfilterframework2"'
        f' source-language="{languages[0]}" target-language="{languages[1]}"><header>{reference}'
        '<file-info xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><value key="SDL:FileId">7</value></file-info>'
        f'<tag-defs xmlns="http://sdl.com/FileTypes/SdlXliff/1.0">{tags}</tag-defs></header><body>'
        '<trans-unit id="lockTU_1" translate="no" sdl:locktype="Manual"><source>Locked words</source></trans-unit>'
        f"{''.join(made)}</body></file></xliff>"
    ).encode()


def mqxliff(ours: bytes, translate: Translate, states: Callable[[int], str]) -> bytes:
    """The file that memoQ would export; `states` gives the status of each row by its number, from 1."""
    root = etree.fromstring(ours)
    first = descendants(root, "file")[0]
    rows = []
    number = 0
    for unit in descendants(root, "trans-unit"):
        for piece in _pieces(children(unit, "source")[0]):
            number += 1
            status = states(number)
            target = "" if status == "NotStarted" else _memoq(piece, translate)
            comment = (
                '<mq:comments40><mq:comment time="2026-11-01T09:00:00Z" user="Lin" role="Translator">Which form?'
                "</mq:comment></mq:comments40>"
                if number == 2
                else ""
            )
            rows.append(
                f'<trans-unit id="{number}" mq:status="{status}" mq:segmentguid="{number:08}-0000-4000-8000-0000"'
                f' mq:lastchanginguser="Lin" mq:percent="0"><source xml:space="preserve">'
                f'{_memoq(piece, lambda word: word)}</source><target xml:space="preserve">{target}</target>{comment}'
                "</trans-unit>"
            )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"'
        ' xmlns:mq="MQXliff">\n'
        f'<file original="{first.get("target-language")}.xlf" datatype="x-memoq"'
        f' source-language="{(first.get("source-language") or "").lower()}"'
        f' target-language="{_RENAMED[first.get("target-language") or ""].lower()}">'
        '<header><tool tool-id="MQ" tool-name="MemoQ" tool-version="10.4" tool-company="memoQ"/></header><body>'
        f"{''.join(rows)}</body></file></xliff>"
    ).encode()


def _pieces(source: Element) -> list[Piece]:
    """The sentences of a source, each with the codes that stand in it, or that begin or end there."""
    parts = list(_parts(source))
    words = "".join(said for kind, said in parts if kind == "text")
    ends = []
    at = 0
    for sentence in sentences(words):
        at += len(sentence)
        ends.append(at)
    found: list[list[tuple[str, str]]] = [[]]
    at = 0
    for kind, said in parts:
        while kind == "text" and ends and at + len(said) > ends[0]:
            cut = ends.pop(0) - at
            found[-1].append(("text", said[:cut]))
            found.append([])
            at, said = at + cut, said[cut:]
        if said:
            found[-1].append((kind, said))
        at += len(said) if kind == "text" else 0
        if kind == "text" and ends and at == ends[0] and len(ends) > 1:
            ends.pop(0)
            found.append([])
    return [Piece(tuple(one)) for one in found if one]


def _parts(element: Element) -> list[tuple[str, str]]:
    made = [("text", element.text or "")]
    for child in element:
        name = child.get("id") or ""
        if local(child) == "g":
            made += [("open", name), *_parts(child), ("close", name)]
        else:
            made.append(("alone", name))
        made.append(("text", child.tail or ""))
    return [(kind, said) for kind, said in made if said]


def _sdl(piece: Piece, translate: Translate, codes: dict[str, str]) -> str:
    made = ""
    opened: list[str] = []
    closing = [said for kind, said in piece.parts if kind == "close"]
    for kind, said in piece.parts:
        if kind == "text":
            made += escape(translate(said))
        elif kind == "alone":
            made += f'<x id="{_named(codes, f"""<ph name="x">&lt;x id="{said}"/&gt;</ph>""")}"/>'
        elif kind == "open":
            name = _named(codes, f"""<bpt name="g">&lt;g id="{said}"&gt;</bpt><ept name="g">&lt;/g&gt;</ept>""")
            made += f'<g id="{name}"' + (">" if said in closing else ' sdl:end="false">')
            opened.append(said)
        elif opened and opened[-1] == said:
            made += "</g>"
            opened.pop()
        else:
            name = _named(codes, f"""<bpt name="g">&lt;g id="{said}"&gt;</bpt><ept name="g">&lt;/g&gt;</ept>""")
            made = f'<g id="{name}" sdl:start="false">{made}</g>'
    return made + "</g>" * len(opened)


def _named(codes: dict[str, str], said: str) -> str:
    return codes.setdefault(said, str(len(codes) + 5))


def _memoq(piece: Piece, translate: Translate) -> str:
    """A row numbers its codes from 1, an end by its own number and that of its beginning."""
    made, number = "", 0
    begun: dict[str, int] = {}
    for kind, said in piece.parts:
        number += kind != "text"
        match kind:
            case "text":
                made += escape(translate(said))
            case "open":
                begun[said] = number
                made += f'<bpt id="{number}" rid="{said}" ctype="bold">&lt;g id="{said}"&gt;</bpt>'
            case "close":
                made += f'<ept id="{begun.get(said, number)}" rid="{said}">&lt;/g&gt;</ept>'
            case _:
                made += (
                    f'<ph id="{number}">&lt;mq:rxt displaytext="x{said}" val="&amp;lt;x id=&amp;quot;{said}" /&gt;</ph>'
                )
    return made


def _zip(data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("en.xlf", data)
    return out.getvalue()
