"""Every form tells of the one redline: the same changes, moves and counts, and nothing is lost on the way to blocks."""

import io
import json
import re
import zipfile
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest

from editor.exchange.blocks.blocks import Block, blocks_of
from editor.exchange.blocks.changes.block_changes import BlockChange, Fate, Mark, mark_of, moved_ends
from editor.exchange.blocks.page import PageSection
from editor.exchange.blocks.page_words import page_words
from editor.exchange.site.change_list import change_list
from editor.exchange.site.changed_sections import changed_sections
from editor.exchange.site.redline_html import changed_html, signs
from editor.exchange.site.redline_proof import RedlinePageDiffers, prove_redline
from editor.exchange.word.proof import prove_docx
from editor.exchange.word.reader.reading import read_docx
from editor.exchange.word.writer.text import WordSection, counted
from editor.exchange.word.writer.writing import docx
from editor.text.redline.changes import Counts, changes, counts, moved_passages
from editor.text.redline.redline import redline
from editor.text.redline.spans import SpanKind
from tests.exchange.word.texts import marked, single

CLAUSE = "When you ask us to delete your account we keep it for 30 days, and you may come back until then."
REST = [f"Paragraph number {number} stays where it is and says what it always said." for number in range(4)]
TABLE = "| Data | Kept |\n| --- | --- |\n| Account | 30 days |\n| Parcels | 6 months after the last event |"
LISTS = "- one\n  - inside one\n    1. deep\n- two"


def section(old: str, new: str) -> WordSection:
    return changed_sections((PageSection("use", old),), (PageSection("use", new),))[0]


def signed_html(found: WordSection) -> str:
    words = page_words("en")
    listed = change_list([found], words)
    return str(changed_html(found.changes, signs=signs(listed, words, listed.end)))


def told_by_engine(old: str, new: str) -> Counts:
    spans = redline(old, new)
    moves = moved_passages([spans])
    return counts(spans, changes(spans, moves), moves)


def marks(found: Iterable[BlockChange]) -> list[tuple[Mark, str]]:
    return [
        (mark, piece.text)
        for change in found
        for row in change.rows
        for cell in row.cells
        for piece in cell
        if (mark := mark_of(piece, row.fate)) is not Mark.PLAIN
    ]


def side(found: Iterable[BlockChange], fate: Fate) -> Counter[str]:
    """The words of the old text, or of the new one, that the pieces hold."""
    dropped = SpanKind.INSERTED if fate is Fate.GONE else SpanKind.DELETED
    other = Fate.NEW if fate is Fate.GONE else Fate.GONE
    texts = Counter[str]()
    for change in found:
        for row in change.rows:
            if row.fate is not other:
                cells = ("".join(piece.text for piece in cell if piece.kind is not dropped) for cell in row.cells)
                texts.update(cell for cell in cells if cell)
    return texts


def words(blocks: Iterable[Block]) -> Counter[str]:
    return Counter(cell for block in blocks for cell in (block.text.replace("\t", "\n").split("\n")) if cell)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (f"# A\n\n{CLAUSE}\n\n" + "\n\n".join(REST), "# A\n\n" + "\n\n".join([*REST, CLAUSE.replace("30", "14")])),
        (TABLE, TABLE.replace("30", "14").replace("| Parcels", "| Logs | a week |\n| Parcels")),
        (LISTS, LISTS.replace("deep", "deeper").replace("- two", "- two\n- three")),
        ("See [the page](https://example.org/a) **now**.", "See [the page](https://example.org/b) **then**."),
        ("We use {{name}} &amp; others \\* always.", "We use {{name}} &amp; many others \\* always."),
    ],
    ids=["move", "table", "lists", "link", "escapes"],
)
def test_the_pieces_hold_both_texts_and_the_counts_of_the_engine(old: str, new: str) -> None:
    found = section(old, new)
    assert side(found.changes, Fate.GONE) == words(blocks_of(old))
    assert side(found.changes, Fate.NEW) == words(blocks_of(new))
    assert counted([found]) == told_by_engine(old, new)
    shown = {piece.change for change in found.changes for piece in change.pieces} - {0}
    assert shown == {number for number, _ in found.told}


def test_the_changes_inside_a_passage_that_moved_are_marked_where_it_came_to() -> None:
    old, new = "\n\n".join([CLAUSE, *REST]), "\n\n".join([*REST, CLAUSE.replace("30 days", "14 days")])
    found = marks(section(old, new).changes)
    assert found[0] == (Mark.MOVED_AWAY, CLAUSE)
    assert [one for one in found if one[0] is Mark.DELETED] == [(Mark.DELETED, "30 days")]
    assert [one for one in found if one[0] is Mark.INSERTED] == [(Mark.INSERTED, "14 days")]
    html = str(changed_html(section(old, new).changes))
    assert '<ins class="moved">When you ask' in html
    assert '<ins class="moved"><del>30 days</del></ins><ins>14 days</ins>' in html


def test_a_page_that_lost_a_word_of_either_text_is_refused_by_its_section() -> None:
    found = section("\n\n".join([CLAUSE, *REST]), "\n\n".join([*REST, CLAUSE.replace("30 days", "14 days")]))
    html = signed_html(found)
    assert html.count('href="#l1"') == 1
    assert html.count('href="#m1"') == html.count('id="m1"') == html.count('id="c1"') == 1
    prove_redline(html, found)
    for lost in (
        html.replace("14 days", "15 days"),
        html.replace("number 2 stays", "stays"),
        html.replace("30", "31", 1),
    ):
        with pytest.raises(RedlinePageDiffers) as refused:
            prove_redline(lost, found)
        assert refused.value.section == "use"


def test_a_row_that_moved_shows_its_own_changes() -> None:
    rows = [f"| Purpose number {n} | kept for {n} months after the end |" for n in range(3, 7)]
    head = "| Purpose | Term |\n| --- | --- |\n"
    moved = rows[0].replace("3 months", "9 months")
    found = marks(section(head + "\n".join(rows), head + "\n".join([*rows[1:], moved])).changes)
    assert (Mark.MOVED_AWAY, "Purpose number 3") in found
    assert (Mark.MOVED_HERE, "Purpose number 3") in found


@pytest.mark.long
def test_real_pairs_are_told_as_the_engine_tells_them(data_dir: Path) -> None:
    lines = (data_dir / "histories" / "pairs.jsonl").read_text("utf-8").splitlines()[:200]
    numbers = seen = 0
    for line in lines:
        pair = json.loads(line)
        old, new = pair["old"].strip("\n"), pair["new"].strip("\n")
        found = section(old, new)
        assert counted([found]) == told_by_engine(old, new), pair["id"]
        pieces = [piece for change in found.changes for piece in change.pieces]
        moves = {piece.move for piece in pieces} - {None}
        assert moves == {change.move for _, change in found.told} - {None}, pair["id"]
        ends = {end for change in found.changes for row in change.rows for end in moved_ends(row)}
        assert ends == {(move, fate) for move in moves for fate in (Fate.GONE, Fate.NEW)}, pair["id"]
        shown = {piece.change for piece in pieces}
        spoken = [n for n, one in found.told if any(map(str.isalnum, re.sub(r"https?://\S+", "", one.old + one.new)))]
        numbers, seen = numbers + len(spoken), seen + len(shown.intersection(spoken))
        _same_marks_in_word(old, new, found)
        prove_redline(signed_html(found), found)
    assert numbers > 2000
    assert seen / numbers > 0.95


def _same_marks_in_word(old: str, new: str, found: WordSection) -> None:
    """Word has the marks of the pieces; it takes what moved away as deleted, and what moved here as inserted."""
    text = single(old, new)
    lines = marked(read_docx(docx(text)))
    inserted = "".join(re.findall(r"\{\+(.*?)\+\}", lines, re.DOTALL))
    wanted = "".join(
        piece.text
        for change in found.changes
        if change.rows and change.shown.rows == ()
        for piece in change.pieces
        if mark_of(piece, change.fate_of_words) in (Mark.INSERTED, Mark.MOVED_HERE)
        or (piece.kind is SpanKind.DELETED and change.fate_of_words is Fate.NEW)
    )
    assert "".join(inserted.replace("•", "").split()) == "".join(wanted.replace("•", "").split())


FIRST = "We collect your name and address when you order something from our shop."
THEN = "We keep both for as long as the law of taxes wants it, and delete them then."


@pytest.mark.parametrize("between", ["\n\n", "\n\n> ", "\n\n- "], ids=["paragraph", "quotation", "item"])
@pytest.mark.parametrize("turned", [False, True], ids=["split", "joined"])
@pytest.mark.parametrize("edit", ["taxes", "tax"], ids=["as it was", "edited"])
def test_a_paragraph_that_was_split_or_joined_keeps_its_words(between: str, turned: bool, edit: str) -> None:
    whole, parted = f"{FIRST} {THEN}\n\nEnd.", f"{FIRST}{between}{THEN.replace('taxes', edit)}\n\nEnd."
    old, new = (parted, whole) if turned else (whole, parted)
    found = section(old, new)
    told = marks(found.changes)
    assert sum(len(text.strip()) for _, text in told) <= len("taxes tax")
    assert counted([found]) == told_by_engine(old, new)
    html = signed_html(found)
    assert html.count('class="end">¶') == 1
    prove_redline(html, found)
    listed = change_list([found], page_words("en"))
    assert "split here" in listed.listed[0].line or "joined with" in listed.listed[0].line or between != "\n\n"
    text = single(old, new)
    data = docx(text)
    prove_docx(data, text)
    seen = marked(read_docx(data))
    assert "{+We collect" not in seen
    assert "[-We collect" not in seen


def test_a_paragraph_split_in_three_keeps_its_words() -> None:
    found = section(f"{FIRST} {THEN} {CLAUSE}", f"{FIRST}\n\n{THEN}\n\n{CLAUSE}")
    assert [change.is_part for change in found.changes] == [True, True, False]
    assert "".join(text for _, text in marks(found.changes)).strip() == ""
    prove_redline(signed_html(found), found)
    text = single(f"{FIRST} {THEN} {CLAUSE}", f"{FIRST}\n\n{THEN}\n\n{CLAUSE}")
    prove_docx(docx(text), text)


AWAY = "You may take your words with you when you go, in a form that other programs read."
STAYS = ("We keep what you write for a year.", "We show it to nobody.", "We ask you before that changes.")


@pytest.mark.parametrize("edit", ["programs", "tools"], ids=["as it was", "edited"])
def test_a_sentence_that_moved_is_marked_at_both_ends_in_every_form(edit: str) -> None:
    here = AWAY.replace("programs", edit)
    old = f"{STAYS[0]} {AWAY} {STAYS[1]}\n\n{REST[0]}\n\n{REST[1]} {STAYS[2]}"
    new = f"{STAYS[0]} {STAYS[1]}\n\n{REST[0]}\n\n{REST[1]} {here} {STAYS[2]}"
    found = section(old, new)
    assert counted([found]) == told_by_engine(old, new)
    assert side(found.changes, Fate.GONE) == words(blocks_of(old))
    assert side(found.changes, Fate.NEW) == words(blocks_of(new))
    told = marks(found.changes)
    away = "".join(text for mark, text in told if mark in (Mark.MOVED_AWAY, Mark.DELETED)).strip()
    came = "".join(text for mark, text in told if mark in (Mark.MOVED_HERE, Mark.INSERTED)).strip()
    assert (away, came) == (AWAY, here)
    changed = [(mark, text) for mark, text in told if mark in (Mark.DELETED, Mark.INSERTED) and text.strip()]
    assert changed == ([] if edit == "programs" else [(Mark.DELETED, "programs"), (Mark.INSERTED, "tools")])
    html = signed_html(found)
    assert re.search(r'<del class="moved">\s*You may take', html)
    assert re.search(r'<ins class="moved">\s*You may take', html)
    assert html.count('href="#m1"') == html.count('id="m1"') == html.count('id="c1"') == 1
    prove_redline(html, found)
    text = single(old, new)
    data = docx(text)
    prove_docx(data, text)
    comments = zipfile.ZipFile(io.BytesIO(data)).read("word/comments.xml").decode()
    assert comments.count("<w:comment ") == 2


def test_words_that_a_sentence_lost_on_its_way_stand_in_the_list_and_in_the_comment() -> None:
    stays = "Nobody else sees it, whoever asks for it. Partners are bound by a contract of their own."
    moved = "We delete your data within 30 days after you ask us, and we tell you about it."
    lost = "We delete your data within 14 days after you ask us."
    old, new = f"# Use\n\nWe keep it all. {moved} {stays}", f"# Use\n\nWe keep it all. {stays} {lost}"
    found = section(old, new)
    (line,) = (one.line for one in change_list([found], page_words("en")).listed)
    assert line.endswith(f"{lost} · 30 days, and we tell you about it → 14 days")
    data = docx(single(old, new))
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        comments = file.read("word/comments.xml").decode()
    assert "30 days, and we tell you about it → 14 days" in comments
