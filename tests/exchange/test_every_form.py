"""Text, JSON, page, site, Word and window show one redline: the same changes, moves, counts and inner edits."""

import io
import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from lxml import etree, html

from editor.exchange.blocks.page import Page, PageSection
from editor.exchange.site.change_pages import changed_text, changes_page
from editor.exchange.site.changed_sections import changed_sections
from editor.exchange.site.redline_forms import Mark, Part, change_lines, marked_text
from editor.exchange.site.site import site_files
from editor.exchange.site.site_releases import SiteRelease
from editor.exchange.word.writer.writing import docx
from editor.text.redline.changes import Change, Counts, Moved, as_json, changes, counts, moved_passages
from editor.text.redline.redline import redline
from editor.text.redline.spans import Span, SpanKind
from editor.window.redline.redline_pieces import Passage, PieceMark, pieces
from tests.exchange.word.texts import WHEN, single
from tests.exhaustive import part

STAY = [f"Paragraph number {number} stays where it is and says what it always said." for number in range(4)]
CLAUSE = "When you ask us to delete your account we keep it for 30 days, and you may come back until then."
TABLE = "| Purpose | Term |\n| --- | --- |\n"
ROWS = [f"| Purpose number {n} | kept for {n} months after the end |" for n in range(3, 7)]
PAIRS = {
    "a moved and edited paragraph": (
        "\n\n".join([CLAUSE, *STAY]),
        "\n\n".join([*STAY, CLAUSE.replace("30 days", "14 days")]),
    ),
    "a moved and edited row": (
        TABLE + "\n".join(ROWS),
        TABLE + "\n".join([*ROWS[1:], ROWS[0].replace("3 months", "9 months")]),
    ),
    "marks, lists and links": (
        "# A\n\nWe keep **it** for 3 days.\n\n- one\n- two\n\nSee [it](https://a.b/).",
        "# B\n\nWe keep it for 5 days.\n\n- one\n- three\n- two\n\nSee [it](https://c.d/).",
    ),
    "a split paragraph": (f"{STAY[0]} {CLAUSE}", f"{STAY[0]}\n\n{CLAUSE}"),
}


@dataclass(frozen=True)
class Told:
    """What the engine says of two texts."""

    spans: tuple[Span, ...]
    moves: dict[int, Moved]
    changes: tuple[Change, ...]
    counts: Counts

    def inner(self, kind: SpanKind) -> Iterator[tuple[int, str]]:
        """The words that went or came inside of passages that moved, each with the number of its change; no address."""
        here = {change.move: n for n, change in enumerate(self.changes, 1) if change.move and not change.has_left}
        for number, moved in self.moves.items():
            before = ""
            for span in moved.spans:
                in_address = "](" in span.text or re.search(r"\]\([^)]*$", before)
                if span.kind is kind and any(map(str.isalpha, span.text)) and not in_address:
                    yield here[number], span.text
                before += span.text


def told(old: str, new: str) -> Told:
    spans = redline(old, new)
    moves = moved_passages([spans])
    found = changes(spans, moves)
    return Told(spans, moves, found, counts(spans, found, moves))


def page(text: str, number: int) -> Page:
    day = date(2026, number, 1)
    return Page("en", "Privacy", day, day, number, f"{number}" * 64, (PageSection("use", text),))


def squeezed(text: str) -> str:
    return "".join(character for character in text if character.isalnum())


def in_text(found: Told) -> None:
    part = Part("", "", found.spans, found.changes, found.moves)
    # A term that is replaced throughout is told once, with the number of its places.
    times = [re.search(r" \((\d+) times\)$", words) for _, _, words in change_lines(part)]
    assert sum(1 if one is None else int(one[1]) for one in times) == found.counts.changes
    said = marked_text(part, Mark.BRACKETS)
    assert said.count("(moved from ¶") == said.count("(moved to ¶") == found.counts.moves
    for kind, marks in ((SpanKind.DELETED, r"\[-(.*?)-\]"), (SpanKind.INSERTED, r"\{\+(.*?)\+\}")):
        marked = squeezed("".join(re.findall(marks, said, re.DOTALL)))
        assert not [words for _, words in found.inner(kind) if squeezed(words) not in marked]


def in_json(found: Told) -> None:
    stats = as_json(found.spans)["stats"]
    assert isinstance(stats, dict)
    told_counts = Counts(*(stats[name] for name in ("changes", "inserted", "deleted", "moves")))
    assert told_counts == found.counts


def in_window(found: Told) -> None:
    made = pieces(Passage(found.spans, found.changes, found.moves))
    shown = {piece.change for piece in made} - {0}
    left = {n for n, change in enumerate(found.changes, 1) if change.has_left and change.move in found.moves}
    assert shown == set(range(1, len(found.changes) + 1))
    assert {piece.change for piece in made if piece.mark is PieceMark.LEFT} == left
    assert len(shown) - len([one for one in found.changes if one.has_left]) == found.counts.changes
    for kind, mark in ((SpanKind.DELETED, PieceMark.DELETED), (SpanKind.INSERTED, PieceMark.INSERTED)):
        for number, words in found.inner(kind):
            marked = "".join(piece.text for piece in made if piece.change == number and piece.mark is mark)
            assert squeezed(words) in squeezed(marked)


def in_html(found: Told, made: str) -> None:
    root = html.document_fromstring(made)
    said = [int(number) for number in re.findall(r": (\d+)", "".join(root.xpath("string(//summary)")) or made)][:3]
    listed = root.xpath("//ol/li[starts-with(@id, 'l')]")
    hidden = sum(int(one) for one in re.findall(r"way of writing it: (\d+)", made))
    if listed:
        assert said == [found.counts.changes, found.counts.inserted, found.counts.deleted]
    assert len(listed) + hidden == found.counts.changes
    ids = set(root.xpath("//@id"))
    links = root.xpath("//*[@class='sign']//@href | //li[starts-with(@id, 'l')]/a/@href")
    assert {link.removeprefix("#") for link in links} <= ids
    for kind, path in ((SpanKind.DELETED, "//ins[@class='moved']/del | //del"), (SpanKind.INSERTED, "//ins")):
        marked = squeezed("".join(one.xpath("string()") for one in root.xpath(path)))
        # The number of an item is its list's on a page, and no word.
        inner = [re.sub(r"^\d+[.)] ", "", words) for _, words in found.inner(kind)]
        assert not [words for words in inner if squeezed(words) not in marked]


def in_word(found: Told, old: str, new: str) -> None:
    name = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    data = docx(single(old, new))
    root = etree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml"))
    text = squeezed("".join(one.text or "" for one in root.iterfind(f".//{name}delText")))
    assert not [words for _, words in found.inner(SpanKind.DELETED) if squeezed(words) not in text]


def hold(old: str, new: str) -> Told:
    found = told(old, new)
    in_text(found)
    in_json(found)
    in_window(found)
    sides = page(old, 1), page(new, 2)
    alone = changes_page([changed_text(*sides, changed_sections(sides[0].sections, sides[1].sections))])
    in_html(found, alone)
    releases = [SiteRelease((replace(one, languages=()),), WHEN) for one in sides]
    in_html(found, site_files(releases)["en/2/changes/index.html"].text)
    in_word(found, old, new)
    return found


@pytest.mark.parametrize(("old", "new"), PAIRS.values(), ids=PAIRS)
def test_every_form_shows_the_same_changes(old: str, new: str) -> None:
    assert hold(old, new).counts.changes


def test_edits_on_the_way_are_there_to_be_shown() -> None:
    found = told(*PAIRS["a moved and edited paragraph"])
    assert list(found.inner(SpanKind.DELETED)) == [(2, "30 days")]
    assert list(found.inner(SpanKind.INSERTED)) == [(2, "14 days")]


@pytest.mark.long
def test_every_form_shows_the_same_changes_of_real_pairs(data_dir: Path) -> None:
    lines = (data_dir / "histories" / "pairs.jsonl").read_text("utf-8").splitlines()[:200]
    lines = part(lines, 4)
    moves = edits = 0
    otherwise = []
    for line in lines:
        pair = json.loads(line)
        try:
            found = hold(pair["old"].strip("\n"), pair["new"].strip("\n"))
        except AssertionError:
            otherwise.append(pair["id"])
            continue
        moves += found.counts.moves
        edits += len(list(found.inner(SpanKind.DELETED)))
    assert otherwise == []
    assert moves > len(lines) // 10
    assert edits > len(lines) // 7
