"""The words of the window as Qt reads them, held against what lrelease makes of the same file."""

import subprocess
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QTranslator

from editor.data import data_dir
from editor.window.appearance.message_file import message_file

FILES = sorted(data_dir("translations").glob("*.ts"))
NUMBERS = (-1, 0, 1, 2, 5, 11, 21, 101)

ODD = """<TS version="2.1" language="en_US"><context><name>Odd</name>
<message><source>one</source><comment>first</comment><translation>eins \U0001f600</translation></message>
<message><source>one</source><translation>uno &amp; "dos"</translation></message>
<message><source>blank</source><translation type="unfinished"></translation></message>
<message><source>open</source><translation type="unfinished">offen</translation></message>
<message><source>gone</source><translation type="vanished">weg</translation></message>
<message numerus="yes"><source>%n day(s)</source><translation><numerusform>%n day</numerusform>
<numerusform>%n days</numerusform></translation></message></context>
<context><name>Other</name><message><source>one</source><translation>二</translation></message></context></TS>"""


def answers(words: bytes, ts: bytes) -> Iterator[tuple[str, ...]]:
    translator = QTranslator()
    assert translator.load(words, "")
    for context in ElementTree.fromstring(ts).iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            yield (*key, *(translator.translate(*key, number) for number in NUMBERS))


def of_lrelease(ts: bytes, folder: Path) -> bytes:
    source = folder / "words.ts"
    source.write_bytes(ts)
    subprocess.run([Path(PySide6.__file__).parent / "lrelease", "-silent", source], check=True)
    return source.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_qt_finds_the_words_that_it_finds_in_the_file_of_lrelease(file: Path, tmp_path: Path) -> None:
    ts = file.read_bytes()
    assert list(answers(message_file(ts), ts)) == list(answers(of_lrelease(ts, tmp_path), ts))


def test_comments_plurals_and_what_is_unfinished_are_as_in_the_file_of_lrelease(tmp_path: Path) -> None:
    ts = ODD.encode("utf-8")
    ours = list(answers(message_file(ts), ts))
    assert ours == list(answers(of_lrelease(ts, tmp_path), ts))
    assert ("Odd", "gone", "", *[""] * len(NUMBERS)) in ours
