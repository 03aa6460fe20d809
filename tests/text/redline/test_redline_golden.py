"""Redlines that a lawyer can read: old text, new text, and the marks that a careful reader would make."""

from pathlib import Path

import pytest

from editor.text.conversion.chinese import convert
from editor.text.redline.kinds.change_kinds import change_kind
from editor.text.redline.redline import redline
from editor.text.redline.spans import Span, SpanKind, hunks, new_text, old_text
from editor.text.redline.switches import PLAIN, Switches
from tests.places import GOLDEN_FOLDER

FOLDER = GOLDEN_FOLDER / "redline"
CASES = sorted(FOLDER.glob("*.txt"))
SWITCHES = {"traditional_simplified": Switches(variants=lambda text: convert(text, "tw2s"))}


def marked(span: Span) -> str:
    """Deleted in [-…-], inserted in {+…+}, a moved passage with its number, what is the same with an arrow."""
    number = "" if span.move is None else f"{span.move}:"
    match span.kind:
        case SpanKind.EQUAL:
            return span.text
        case SpanKind.DELETED:
            return f"[-{number}{span.text}-]"
        case SpanKind.INSERTED:
            return f"{{+{number}{span.text}+}}"
        case SpanKind.SAME:
            return f"(~{span.old_text}→{span.new_text}~)"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_redline_reads_as_a_lawyer_would_mark_it(case: Path) -> None:
    head, rest = case.read_text("utf-8").split("--- new\n")
    new, seen = rest.split("--- redline\n")
    old = head.removeprefix("--- old\n")
    spans = redline(old, new, SWITCHES.get(case.stem, PLAIN))
    assert (old_text(spans), new_text(spans)) == (old, new)
    kinds = ", ".join(change_kind(hunk, old, new).kind.value for hunk in hunks(spans))
    assert "".join(map(marked, spans)) + f"--- kinds\n{kinds}\n" == seen


def test_there_is_a_case_for_everything_that_a_reader_looks_for() -> None:
    assert len(CASES) >= 12
