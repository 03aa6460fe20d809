"""Runs of a block written as Markdown, in the plainest form that reads back as the same runs."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from editor.exchange.blocks.blocks import Run, Style, collapsed, joined_runs, runs_of
from editor.text.markdown.markdown import NO_VALUES, escape, parse

_FIRST_MARK = 0xF0000
"""Marks stand in the text as characters of a private plane until everything around them is escaped."""

_MARK = re.compile("[\U000f0000-\U000ffffd]")
_TICKS = re.compile("`+")
_IN_TARGET = re.compile(r"[<>\\\n]|&(?=#?[0-9a-zA-Z]+;)")
_IN_TITLE = re.compile(r"[\"\\\n]|&(?=#?[0-9a-zA-Z]+;)")
_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")
_MARKS = ("bold", "**"), ("italic", "*"), ("struck", "~~")


def inline_markdown(runs: Iterable[Run]) -> str:
    """The Markdown of these runs; a line break is a backslash at the end of a line.

    Bold and italic go where no Markdown can say them at that place; words and links never do.
    """
    wanted = collapsed(runs)
    unset = collapsed(replace(run, style=replace(run.style, bold=False, italic=False)) for run in wanted)
    bare = joined_runs(replace(run, style=replace(run.style, code=False)) for run in unset)
    for tried in (wanted, unset, bare):
        for guard in (False, True):
            written = _written(tried, guard)
            if _read(written) == tried:
                return written
    return _written(bare, guard=True)


def _read(markdown: str) -> tuple[Run, ...]:
    tokens = parse(markdown)
    if len(tokens) != 3 or tokens[0].type != "paragraph_open":
        return ()
    return runs_of(tokens[1].children or [], NO_VALUES)


def _written(runs: Sequence[Run], guard: bool) -> str:
    marks: list[str] = []
    text = "".join(_linked(runs, marks))
    lines = [_guarded(line) if guard else escape(line) for line in text.split("\n")]
    return _MARK.sub(lambda found: marks[ord(found[0]) - _FIRST_MARK], "\\\n".join(lines))


def _guarded(line: str) -> str:
    """Every mark of the text as a character reference, and so the letters at its ends, which emphasis looks at."""
    return _PUNCTUATION.sub(lambda found: f"&#{ord(found[0])};", line)


def _mark(written: str, marks: list[str]) -> str:
    marks.append(written)
    return chr(_FIRST_MARK + len(marks) - 1)


def _linked(runs: Sequence[Run], marks: list[str]) -> Iterator[str]:
    for (href, title), group in groupby(runs, key=lambda run: (run.style.href, run.style.title)):
        inside = "".join(_set([*group], [*_MARKS], marks))
        if not href:
            yield inside
            continue
        target = _IN_TARGET.sub(_entity, href)
        if re.search(r"[\s()]", target) or not target:
            target = f"<{target}>"
        tip = f' "{_IN_TITLE.sub(_entity, title)}"' if title else ""
        yield f"{_mark('[', marks)}{inside}{_mark(f']({target}{tip})', marks)}"


def _set(runs: Sequence[Run], kinds: Sequence[tuple[str, str]], marks: list[str]) -> Iterator[str]:
    """The runs inside their emphasis, the outer kind first; white space at its ends stays outside."""
    if not kinds:
        for run in runs:
            yield _mark(_code(run.text), marks) if run.style.code else run.text
        return
    (name, written), *rest = kinds
    for is_set, group in groupby(runs, key=lambda run: bool(getattr(run.style, name))):
        inside = list(group)
        if not is_set:
            yield from _set(inside, rest, marks)
            continue
        before, after = inside[0].text, inside[-1].text
        lead = before[: len(before) - len(before.lstrip())]
        inside[0] = replace(inside[0], text=before.lstrip())
        after = inside[-1].text
        trail = after[len(after.rstrip()) :]
        inside[-1] = replace(inside[-1], text=after.rstrip())
        content = "".join(_set([run for run in inside if run.text], rest, marks))
        yield f"{lead}{_mark(written, marks)}{content}{_mark(written, marks)}{trail}" if content else lead + trail


def _code(text: str) -> str:
    ticks = "`"
    while ticks in _TICKS.findall(text):
        ticks += "`"
    space = " " if text[:1] in "` " or text[-1:] in "` " else ""
    return f"{ticks}{space}{text}{space}{ticks}"


def _entity(found: re.Match[str]) -> str:
    return f"&#{ord(found[0])};"


def without_looks(style: Style) -> Style:
    """The part of a style that belongs to the words: strikes and links."""
    return replace(style, bold=False, italic=False, code=False)
