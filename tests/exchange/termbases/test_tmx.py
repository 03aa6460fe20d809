"""Memories that go out as TMX and come in again."""

import pytest

from editor.exchange.blocks.errors import EmptyText, NotXml, TooMany, WrongXml
from editor.exchange.termbases.tmx import Unit, read_tmx, write_tmx
from editor.policy.language import Tag
from editor.policy.limits import UNIT_MARKS

EN, HANT = Tag("en"), Tag("zh-Hant")
UNITS = (
    Unit({HANT: "保存 <30> 天 & 更久。", EN: "Kept {{days}} & longer."}, "keep"),
    Unit({HANT: "請來信。", EN: "Write."}),
)
OMEGAT = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx11.dtd">
<tmx version="1.1"><header creationtool="OmegaT" segtype="sentence" adminlang="EN-US" srclang="EN-US"/><body>
<tu><note>n</note><tuv lang="EN-US"><seg>Read <bpt i="1">&lt;b&gt;</bpt>this<ept i="1">&lt;/b&gt;</ept> <hi>now</hi>
 twice.</seg></tuv><tuv xml:lang="zh_TW"><seg>請讀兩次。</seg></tuv></tu>
<tu><tuv lang="EN-US"><seg>Alone</seg></tuv></tu>
<tu><tuv lang="EN-US"><seg>Strange</seg></tuv><tuv lang="x-klingon"><seg>y</seg></tuv></tu>
</body></tmx>"""


def test_a_memory_comes_back_as_it_went_out_and_its_bytes_are_the_same_each_time() -> None:
    data = write_tmx(UNITS, HANT, "1")
    assert tuple(read_tmx(data)) == UNITS
    assert write_tmx(read_tmx(data), HANT, "1") == data


def test_a_file_of_another_program_is_read_without_its_codes() -> None:
    assert tuple(read_tmx(OMEGAT.encode())) == (
        Unit({Tag("en-US"): "Read this now twice.", Tag("zh-TW"): "請讀兩次。"}, "n"),
    )


def test_what_stands_around_words_goes_out_as_codes_and_comes_back() -> None:
    units = (Unit({EN: "Kept **for *{{days}}* days**, see [here](https://a.eu).", HANT: "**保存 {{days}} 天**。"}),)
    data = write_tmx(units, EN, "1")
    assert tuple(read_tmx(data)) == units
    seg = data.decode().split("<seg>")[1].split("</seg>")[0]
    italic = '<bpt i="2" x="2">*</bpt><ph x="3">{{days}}</ph><ept i="2">*</ept>'
    assert seg.startswith(f'Kept <bpt i="1" x="1">**</bpt>for {italic} days<ept i="1">**</ept>, see <bpt i="4"')
    # What means the same has one number in all languages; another program sees the words between the codes.
    assert '<bpt i="1" x="1">**</bpt>保存 <ph x="3">{{days}}</ph> 天<ept i="1">**</ept>' in data.decode()
    foreign = tuple(read_tmx(data.replace(b'creationtool="Dateline"', b'creationtool="Other"')))
    assert foreign[0].words[EN] == "Kept for days, see here."


@pytest.mark.parametrize(
    ("data", "error"),
    [(b"", NotXml), (b"\xff\xfe\x00", NotXml), (b"<martif/>", WrongXml), (b"<tmx/>", EmptyText), (b"<tmx>", NotXml)],
)
def test_a_file_that_is_no_memory_is_refused(data: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        list(read_tmx(data))


def test_a_large_memory_is_read_and_written_piece_by_piece() -> None:
    unit = '<tu><tuv xml:lang="zh-Hant"><seg>第{}條</seg></tuv><tuv xml:lang="en"><seg>Article {}</seg></tuv></tu>'
    body = "".join(unit.format(number, number) for number in range(3_000))
    units = read_tmx(f'<tmx version="1.4"><header srclang="en"/><body>{body}</body></tmx>'.encode())
    first = next(units)
    assert first.words == {HANT: "第0條", EN: "Article 0"}
    again = write_tmx(units, HANT, "1")
    assert len(list(read_tmx(again))) == 2_999


def test_a_unit_without_end_is_refused_while_it_is_read() -> None:
    data = b"<tmx><body><tu>" + b"<x/>" * (UNIT_MARKS + 1) + b"</tu></body></tmx>"
    with pytest.raises(TooMany):
        list(read_tmx(data))


def test_marks_in_marks_are_no_call_in_a_call() -> None:
    """libxml2 reads 2,048 elements in each other once a file is large."""
    deep = "<hi>" * 2_000 + "a" + "</hi>" * 2_000
    padding = "<!--" + "x" * 9_000_000 + "-->"
    data = (
        f'<tmx>{padding}<body><tu><tuv xml:lang="en"><seg>{deep}</seg></tuv>'
        '<tuv xml:lang="zh-Hant"><seg>字</seg></tuv></tu></body></tmx>'
    )
    assert [unit.words for unit in read_tmx(data.encode())] == [{EN: "a", HANT: "字"}]
