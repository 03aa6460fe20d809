"""The proof that an import loses nothing: every character of the text is in a section or was set aside."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest

from markdown_it.token import Token

from editor.exchange.blocks.incoming.draft import Format, Import, stretches
from editor.exchange.blocks.incoming.lines import BULLETS
from editor.exchange.blocks.incoming.references import inline_references
from editor.exchange.reading.sections import sections
from editor.text.markdown.markdown import parse
from editor.text.markdown.words import words

_PARAGRAPH = re.compile(r"^([>*+0-9.]*)(?:h[1-6]|p)\t")
_TYPED = "\ue000typed\ue000"
_UNSEEN = frozenset(
    f"{kind}_{side}"
    for kind in ("paragraph", "heading", "bullet_list", "ordered_list", "list_item")
    for side in ("open", "close")
) | {"inline"}
_BULLET = "\0"
_CONTEXT = 40


@dataclass(frozen=True, slots=True)
class KeepingLoss:
    """The first place where the sections do not say what the text says: how far it agrees, and how each goes on."""

    position: int
    expected: str
    found: str


def lost(text: Import) -> KeepingLoss | None:
    """Where the sections part from the text, None when every character but white space is kept, in its order.

    Plain text is compared with what a reader of the parsed sections sees, bullets with bullets and numbers with
    numbers; Markdown is compared by its words, as `text.words` defines them. Headings that a person typed are left out.
    """
    match text.format:
        case Format.PLAIN:
            return _first_difference(_plain_source(text), _seen(text))
        case Format.MARKDOWN:
            return _first_difference(_markdown_source(text), _markdown_words(text))


def _first_difference(expected: str, found: str) -> KeepingLoss | None:
    if len(expected) == len(found) and all(map(_agree, expected, found)):
        return None
    at = next(at for at, (one, two) in enumerate(zip_longest(expected, found)) if one != two and not _agree(one, two))
    return KeepingLoss(at, expected[at : at + _CONTEXT], found[at : at + _CONTEXT])


def _agree(expected: str | None, found: str | None) -> bool:
    return expected == found or (found == _BULLET and expected is not None and expected in BULLETS)


def _plain_source(text: Import) -> str:
    lines = (line for line in _source_lines(text) if line is not None)
    return "".join("".join(line.split()) for line in lines)


def _source_lines(text: Import) -> list[str | None]:
    """The lines of the text, with None for those that were set aside or whose words a person replaced."""
    lines: list[str | None] = [None] * len(text.lines)
    for start, stop in stretches(text, 0, len(text.lines)):
        lines[start:stop] = text.lines[start:stop]
    for heading in text.headings:
        if heading.typed:
            lines[heading.line : heading.line + heading.span] = [None] * heading.span
    return lines


def _marked(text: Import) -> Import:
    """The import with a mark instead of each heading that a person typed."""
    return replace(text, headings=tuple(replace(one, text=_TYPED) if one.typed else one for one in text.headings))


def _seen(text: Import) -> str:
    """What a reader sees of the sections of a plain text, without white space."""
    shown = (part for section in sections(_marked(text)) for token in parse(section.text) for part in _shown(token))
    return "".join("".join(part.split()) for part in shown)


def _shown(token: Token) -> Iterator[str]:
    if token.type == "list_item_open":
        yield token.info + token.markup if token.info else _BULLET
    elif token.type == "inline" and token.content != _TYPED:
        for child in token.children or ():
            yield child.content if child.type == "text" else f"<{child.type}>"
    elif token.type not in _UNSEEN:
        yield f"<{token.type}>"


def _markdown_source(text: Import) -> str:
    lines = ["" if line is None else line for line in _source_lines(text)]
    targets = {reference.label: reference.target for reference in text.references}
    parts: list[str] = []
    done = 0
    for run in text.runs:
        parts.extend(lines[done : run.start])
        start = max(run.start, done)
        parts.append(inline_references("\n".join(lines[start : run.stop]), targets))
        done = max(done, run.stop)
    parts.extend(lines[done:])
    return "\n".join(_comparable("\n".join(parts)))


def _markdown_words(text: Import) -> str:
    typed = _comparable(_TYPED)
    found = (line for section in sections(_marked(text)) for line in _comparable(section.text))
    return "\n".join(line for line in found if line not in typed)


def _comparable(markdown: str) -> list[str]:
    """The words of each block without white space; a heading counts as a paragraph, since its level may change."""
    lines = (_PARAGRAPH.sub(r"\1p\t", line.replace(" ", "")) for line in words(markdown, {}).split("\n"))
    return [line for line in lines if line != "p\t"]
