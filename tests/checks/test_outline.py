"""What a text consists of, as checks ask for it."""

import pytest

from editor.checks.reading.outline import outline


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("One.\n\nTwo.\n", ["One.", "Two."]),
        ("- An item.\n\n    Its second paragraph.\n\n- Another.\n", ["Its second paragraph."]),
        ("1. #### Scope\n\n    What stands under it.\n\n    And more.\n", ["What stands under it.", "And more."]),
        ("- One\n- Two\n", []),
    ],
)
def test_every_paragraph_counts_but_the_first_of_an_item(text: str, paragraphs: list[str]) -> None:
    starts = outline(text).paragraphs
    assert [text[start:].strip().partition("\n")[0] for start in starts] == paragraphs
