"""From bytes to text: what is taken, what is refused, and what the refusal says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.exchange.blocks.errors import EmptyText, HasNul, LoneSurrogate, NotUtf8, TooLarge, UnreadableText
from editor.exchange.blocks.incoming.decoding import DecodingChange, check_text, decode
from tests.exchange import samples


def test_utf8_is_taken_as_it_stands() -> None:
    assert decode("第一條\n".encode()).text == "第一條\n"
    assert decode("第一條\n".encode()).changes == ()


def test_a_byte_order_mark_is_dropped_and_noted() -> None:
    decoded = decode(b"\xef\xbb\xbfabc")
    assert decoded.text == "abc"
    assert decoded.changes == ((DecodingChange.BOM_DROPPED, 1),)


def test_every_line_end_becomes_a_line_feed_and_is_counted() -> None:
    decoded = decode(b"a\r\nb\rc\n")
    assert decoded.text == "a\nb\nc\n"
    assert decoded.changes == ((DecodingChange.LINE_ENDS, 2),)


@pytest.mark.parametrize(
    ("text", "codec", "guess"),
    [
        (samples.TRADITIONAL, "big5hkscs", "Big5"),
        (samples.SIMPLIFIED, "gb18030", "GB18030"),
        (samples.JAPANESE, "cp932", "Shift JIS"),
        (samples.JAPANESE, "euc_jp", "EUC-JP"),
        (samples.TRADITIONAL, "utf-16", "UTF-16"),
        (samples.TRADITIONAL, "utf-16-be", "UTF-16"),
        ("Größe und Gewicht des Paketes müssen angegeben werden. " * 3, "cp1252", "Windows-1252"),
        ("Мы храним имена и адреса два года. " * 3, "cp1251", "Windows-1251"),
        ("우리는 이름과 주소를 보관합니다. " * 3, "cp949", "EUC-KR"),
    ],
)
def test_another_encoding_is_refused_and_guessed(text: str, codec: str, guess: str) -> None:
    with pytest.raises(UnreadableText) as caught:
        decode(text.encode(codec))
    assert isinstance(caught.value, NotUtf8 | HasNul)
    assert caught.value.guess == guess


def test_the_first_bad_byte_is_named_with_its_line() -> None:
    with pytest.raises(NotUtf8) as caught:
        decode(b"one\ntwo \xff\n")
    assert (caught.value.position, caught.value.line) == (8, 2)


def test_a_nul_is_named_with_its_line() -> None:
    with pytest.raises(HasNul) as caught:
        decode(b"one\ntw\0o")
    assert (caught.value.position, caught.value.line) == (6, 2)


def test_half_a_surrogate_pair_is_refused_with_its_place() -> None:
    with pytest.raises(LoneSurrogate) as caught:
        check_text("one\ntwo\ud83d")
    assert (caught.value.position, caught.value.line, caught.value.code) == (7, 2, 0xD83D)


def test_a_surrogate_written_as_utf8_is_not_utf8() -> None:
    with pytest.raises(NotUtf8):
        decode("\ud83d".encode("utf-8", "surrogatepass"))


def test_a_file_above_the_limit_is_refused_with_both_sizes() -> None:
    with pytest.raises(TooLarge) as caught:
        decode(b"12345", limit=4)
    assert (caught.value.size, caught.value.limit) == (5, 4)


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", "\u3000\n".encode()])
def test_nothing_but_white_space_is_no_text(data: bytes) -> None:
    with pytest.raises(EmptyText):
        decode(data)


@given(st.binary(max_size=200))
def test_bytes_are_either_text_or_refused_with_a_type(data: bytes) -> None:
    try:
        text = decode(data).text
    except UnreadableText:
        return
    assert "\r" not in text
    assert "\0" not in text
