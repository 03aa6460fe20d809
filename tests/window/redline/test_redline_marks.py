"""A redline is shown as a reader reads it: signs of Markdown out of sight, their meaning drawn, their changes said."""

import re
from dataclasses import replace

import pytest

from editor.exchange.blocks.changes.said_changes import said_changes
from editor.text.redline.redline import redline
from editor.window.redline.mark_notes import mark_notes
from editor.window.redline.redline_copies import as_markdown, as_plain
from editor.window.redline.redline_pieces import Passage, Piece, PieceMark, Wear, passage
from editor.window.redline.redline_sheet import Folding, Sheet, SheetLook, SheetRow, lay_out

RICH = """# Title

## Part **one**

Words in **bold**, *italics*, `code` and a [link](https://example.com/a_b), snake_case and 3 \\* 4.

- first - or second
  - below
1. numbered

> quoted

| Name | Kept |
|------|-----:|
| Log | 30 days |

```
# no heading
- no **item**
```

~~gone~~ and -5 °C
"""
SHOWN = """Title

Part one

Words in bold, italics, code and a link, snake_case and 3 * 4.

• first - or second
  • below
1. numbered

▏ quoted

Name │ Kept

Log │ 30 days


# no heading
- no **item**


gone and -5 °C"""


def shown(old: str, new: str, *, sided: bool = False) -> Sheet:
    one = passage(redline(old, new))
    notes = mark_notes(said_changes(one.spans, one.changes))
    return lay_out([Passage(one.spans, one.changes, one.moves, notes=notes)], Folding(), sided=sided)


def tidy(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.split("\n")).strip()


def worn(sheet: Sheet, wear: Wear, side: int = 0) -> str:
    lines = [row.lines[side] for row in sheet.rows]
    return " ".join(piece.text for line in lines for piece in line.pieces if wear in piece.wear)


def test_no_sign_is_seen_and_what_it_means_is_drawn() -> None:
    sheet = shown(RICH, RICH.replace("30 days", "60 days"))
    assert tidy(sheet.text(0)) == tidy(SHOWN.replace("30 days", "30 days60 days"))
    assert worn(sheet, Wear.BOLD) == "one bold"
    assert worn(sheet, Wear.ITALIC) == "italics"
    assert worn(sheet, Wear.STRUCK) == "gone"
    assert worn(sheet, Wear.LINK) == "link"
    assert worn(sheet, Wear.CODE).split() == ["code", "#", "no", "heading", "-", "no", "**item**"]
    looks = [row.lines[0].look for row in sheet.rows if row.lines[0].text.startswith("Part")]
    assert looks == [SheetLook.SUBHEADING]


@pytest.mark.parametrize("sided", [False, True])
def test_texts_that_are_new_or_gone_are_read_too(sided: bool) -> None:
    text = tidy(re.sub(r"^Title\n+", "", SHOWN))
    assert tidy(shown("# Title\n", RICH, sided=sided).text(int(sided))).endswith(text)
    assert tidy(shown(RICH, "# Title\n", sided=sided).text(0)).endswith(text)


def test_beside_each_other_each_text_is_read_for_itself() -> None:
    sheet = shown(
        "We keep **it** with us for good and all.\n\n- one\n",
        "We keep it with us for good and *all*.\n\n* one\n",
        sided=True,
    )
    assert [tidy(sheet.text(side)) for side in (0, 1)] == [
        "We keep it with us for good and all.\n\n• one",
        "We keep it (bold taken off) with us for good and all (italics put on).\n\n• one",
    ]
    assert [worn(sheet, Wear.BOLD, side) for side in (0, 1)] == ["it", ""]
    assert [worn(sheet, Wear.ITALIC, side) for side in (0, 1)] == ["", "all"]


@pytest.mark.parametrize(
    ("old", "new", "text"),
    [
        ("We keep **it** all.", "We keep it all.", "We keep it (bold taken off) all."),
        ("We keep it all.", "We keep **it** all.", "We keep it (bold put on) all."),
        ("a\n\nWhere", "a\n\n### Where", "a\n\nWhere (became a heading)"),
        ("a\n\nWhere", "a\n\n- Where", "a\n\n• Where (became a list item)"),
        ("See [us](https://a.example).", "See [us](https://b.example).", "See us ("),
        ("It `is` so.", "It is so.", "It is (no longer set as code) so."),
    ],
)
def test_a_change_of_marks_alone_is_said_behind_its_words(old: str, new: str, text: str) -> None:
    assert shown(old, new).text(0).startswith(text)


def test_where_a_link_leads_now_is_said() -> None:
    words = shown("See [us](https://a.example).", "See [us](https://b.example).").text(0)
    assert "https://a.example → https://b.example" in words


def test_what_is_copied_as_markdown_keeps_its_signs() -> None:
    rows = shown(RICH, RICH.replace("30 days", "60 days")).rows
    made = [piece for row in rows for piece in row.lines[0].pieces]
    kept = as_markdown(made).replace("~~30 days~~<ins>60 days</ins>", "30 days")
    assert kept == RICH.removeprefix("# ").rstrip("\n") or kept == RICH.removeprefix("# ")
    assert "**" not in as_plain(made).replace("- no **item**", "")


@pytest.mark.parametrize(
    "quote", ["within ten", "**ten** days", "a week after", "Title", "within **ten** days. We answer"]
)
def test_words_that_were_commented_on_are_set_apart_wherever_changes_stand(quote: str) -> None:
    """Over changes, marks and headings; every other word is as it would be without."""
    old = "# Title\n\nWe answer within **two** days. We answer a week after that.\n"
    new = "# Title\n\nWe answer within **ten** days. We answer a week after.\n"
    shown = quote.replace("within ten", "within **ten")
    start = new.index(shown)
    made = passage(redline(old, new))
    marked = replace(made, commented=((start, start + len(shown)),))
    plain = lay_out((made,), Folding(), sided=False).rows
    rows = lay_out((marked,), Folding(), sided=False).rows
    pieces = [piece for row in rows for line in row.lines for piece in line.pieces]
    held = "".join(piece.typed for piece in pieces if Wear.COMMENTED in piece.wear and not is_gone(piece))
    assert held == shown
    assert not any(Wear.COMMENTED in piece.wear for row in plain for line in row.lines for piece in line.pieces)
    assert [drawn(row) for row in rows] == [drawn(row) for row in plain]


def is_gone(piece: Piece) -> bool:
    return piece.added or piece.mark in (PieceMark.DELETED, PieceMark.LEFT)


def drawn(row: SheetRow) -> list[str]:
    return ["".join(piece.text for piece in line.pieces) for line in row.lines]
