"""What other programs put on the clipboard becomes the same headings, lists, links and tables."""

from pathlib import Path

import pytest

from editor.exchange.reading.rich_text import read_html

GOLDEN = Path(__file__).parents[2] / "golden" / "clipboards"
CASES = sorted(path.stem for path in GOLDEN.glob("*.html"))


@pytest.mark.parametrize("name", CASES)
def test_a_clipboard_of_another_program_keeps_its_form(name: str) -> None:
    text = read_html((GOLDEN / f"{name}.html").read_text("utf-8"), "zh-Hans" if name.startswith("wps") else "en")
    wanted, _, left = (GOLDEN / f"{name}.md").read_text("utf-8").partition("\n<!--\n")
    assert text.markdown + "\n" == wanted
    assert "".join(f"left out: {loss.kind.value}: {loss.words}\n" for loss in text.losses) == left.removesuffix("-->\n")
