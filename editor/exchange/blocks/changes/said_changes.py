"""The changes of a text told in words where its redline shows signs of Markdown, each by the paragraphs around it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from editor.exchange.blocks.blocks import blocks_of
from editor.exchange.blocks.changes.change_words import ChangeWords, change_words
from editor.exchange.blocks.changes.told_blocks import told_of_blocks
from editor.exchange.blocks.page import PageSection
from editor.text.redline.changes import Change
from editor.text.redline.section_redline import SectionSpans
from editor.text.redline.spans import Span, SpanKind, new_text, old_text
from editor.text.redline.switches import PLAIN

_SIGNS = re.compile(r"[*_`~#>|\[\]\\&<]|^[^\S\n]*(?:[-+]|\d+[.)])\s", re.MULTILINE)
_ADDRESS = re.compile(r"\]\([^()\s]*$")
_BREAK = "\n\n"
_BEFORE = "…\n\n"
"""Stands before the paragraphs, so that a heading is not taken for that of a section."""
_ANY = "any"
_Told = tuple[Sequence[tuple[int, Change]], Mapping[int, ChangeWords]]
"""The numbered changes of some paragraphs, and the words of those that a reader sees."""


def said_changes(spans: Sequence[Span], changes: Iterable[Change]) -> Mapping[int, ChangeWords]:
    """The words of those changes that hold a sign of Markdown or the address of a link, by their place among all."""
    known: dict[tuple[int, int], _Told] = {}
    return {
        at: _passage(change) if change.move is not None else _around(spans, change, known)
        for at, change in enumerate(changes)
        if _SIGNS.search(change.old + change.new) or _is_in_address(spans, change)
    }


def _is_in_address(spans: Sequence[Span], change: Change) -> bool:
    """Whether a change begins where a link leads, which no reader sees."""
    return change.first > 0 and _ADDRESS.search(spans[change.first - 1].text) is not None


def _passage(change: Change) -> ChangeWords:
    blocks = blocks_of((change.new if change.new.strip() else change.old).strip("\n"))
    return ChangeWords(passage=" ".join(" ".join(block.text for block in blocks).split()))


def _around(spans: Sequence[Span], change: Change, known: dict[tuple[int, int], _Told]) -> ChangeWords:
    """What a change comes to among the paragraphs that it stands in; `known` are those that were read already."""
    start = next((at for at in range(change.first - 1, -1, -1) if _ends_a_paragraph(spans[at])), -1)
    end = next((at for at in range(change.end, len(spans)) if _ends_a_paragraph(spans[at])), len(spans))
    if (start, end) not in known:
        known[start, end] = _told(spans, start, end)
    numbered, words = known[start, end]
    first = change.first - start
    number = next((number for number, one in numbered if one.first <= first < one.end), 0)
    return words.get(number, ChangeWords())


def _told(spans: Sequence[Span], start: int, end: int) -> _Told:
    """The changes of the paragraphs between two spans, and their words."""
    before = spans[start].text.rpartition(_BREAK)[2] if start >= 0 else ""
    after = spans[end].text.partition(_BREAK)[0] if end < len(spans) else ""
    here = [Span(SpanKind.EQUAL, _BEFORE + before), *spans[start + 1 : end], Span(SpanKind.EQUAL, after)]
    # A passage that moved in or out is told for itself.
    shown = tuple(replace(span, move=None) for span in here if span.text or span.new)
    found = [SectionSpans(_ANY, _ANY, False, shown)]
    told = told_of_blocks(found, [PageSection(_ANY, old_text(shown))], [PageSection(_ANY, new_text(shown))], PLAIN)
    return told.changes[0].changes, change_words(told.came[_ANY])


def _ends_a_paragraph(span: Span) -> bool:
    return span.kind is SpanKind.EQUAL and _BREAK in span.text
