"""How many sections and paragraphs of real translations go where a person says they belong."""

import sys
from pathlib import Path

import pytest

from editor.exchange.reading.importing import import_bytes
from editor.exchange.reading.sections import sections
from editor.policy.language import tag
from editor.text.markdown.segments import Segment, SegmentKind, segments
from editor.text.translation.bitext import align_pieces, pieces
from tests.places import GOLDEN_FOLDER

LABELS = GOLDEN_FOLDER / "alignment" / "pairs.tsv"
ENOUGH = 0.97


def paragraphs(file: Path) -> tuple[str, tuple[Segment, ...]]:
    made = sections(import_bytes(file.read_bytes(), file.name, tag(file.parent.name)))
    text = "".join(one.text + "\n" for one in made)
    return text, segments(text)


def labelled(runs: str) -> set[tuple[int, int]]:
    found: set[tuple[int, int]] = set()
    for run in runs.split():
        places, _, count = run.partition("x")
        old, new = map(int, places.split("="))
        found |= {(old + step, new + step) for step in range(int(count))}
    return found


def test_real_translations_align_as_a_person_aligns_them(data_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    heads = right_heads = wanted = right = offered = 0
    for line in LABELS.read_text("utf-8").splitlines():
        old, new, runs = line.split("\t")
        files = [data_dir / "parallel" / name for name in (old, new)]
        if not all(file.is_file() for file in files):
            pytest.skip("the folder of real texts has no such translations")
        (source, left), (target, there) = map(paragraphs, files)
        pairs = align_pieces(pieces(source, left), pieces(target, there))
        found = {(i, j) for pair in pairs for i in range(pair.i, pair.i_end) for j in range(pair.j, pair.j_end)}
        truth = labelled(runs)
        wanted, right, offered = wanted + len(truth), right + len(found & truth), offered + len(found)
        titles = {pair for pair in truth if left[pair[0]].kind is SegmentKind.HEADING}
        heads, right_heads = heads + len(titles), right_heads + len(titles & found)
    with capsys.disabled():
        sys.stdout.write(
            f"\naligned: {right_heads} of {heads} headings, {right} of {wanted} paragraphs; {offered - right} wrong\n"
        )
    assert right >= ENOUGH * wanted
    assert right >= ENOUGH * offered
    assert right_heads >= ENOUGH * heads
