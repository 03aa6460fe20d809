"""The Markdown of a policy: one parser for preview, pages, conversion and the words digest.

CommonMark with tables and strikethrough, `{{facts}}` and CJK-friendly emphasis. Nothing can hide words: HTML is text,
there are no link reference definitions, an image is its description. HTML entities are the characters they name.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from markdown_it import MarkdownIt
from markdown_it.token import Token

from editor.loading import pattern
from editor.text.markdown.emphasis import cjk_emphasis
from editor.text.markdown.fact_rule import PLACEHOLDER, facts
from editor.text.markdown.links import may_be_target
from editor.text.markdown.renderer import PolicyRenderer, plain

NO_VALUES: Mapping[str, str] = MappingProxyType({})

_LINE_END = pattern(r"\r\n?|\n")
_SETEXT = pattern(r" {0,3}(?:=+|-+)[ \t]*")
# Every character at which an inline rule of this parser can begin, and `]`, at which a link text ends.
_INLINE_START = pattern(r"[\n\\`*_~\[\]!<&{]")


class _PolicyMarkdown(MarkdownIt):
    """Keeps link targets as written, so that a fact in one is still to be seen; the renderer encodes them."""

    def validateLink(self, url: str) -> bool:  # noqa: N802
        return may_be_target(url)

    def normalizeLink(self, url: str) -> str:  # noqa: N802
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802
        return link


def new_parser() -> MarkdownIt:
    """A parser with the house rules."""
    parser = _PolicyMarkdown("commonmark", {"html": False, "xhtmlOut": False}, renderer_cls=PolicyRenderer)
    parser.enable(["table", "strikethrough"]).disable("reference")
    parser.use(cjk_emphasis).use(facts)
    parser.inline.terminator_re = _INLINE_START
    return parser


_PARSER = new_parser()
_BLOCKS = new_parser()
_BLOCKS.core.ruler.disable(["inline", "text_join"])


def parse(text: str) -> list[Token]:
    """The block tokens of a text, each `inline` token with its children."""
    return _PARSER.parse(text)


def parse_blocks(text: str) -> list[Token]:
    """The same without the children: where blocks stand and what is written in them, in a third of the time."""
    return _BLOCKS.parse(text)


def parse_inline(content: str) -> list[Token]:
    """What the words of one block consist of."""
    tokens: list[Token] = []
    _BLOCKS.inline.parse(content, _BLOCKS, {}, tokens)
    return tokens


def to_html(text: str, values: Mapping[str, str], *, heading_level: int = 2) -> str:
    """The text as HTML whose first-level headings are `<h2>`, or of the level asked for."""
    env = {"values": values, "shift": heading_level - 1}
    return str(_PARSER.renderer.render(parse(text), _PARSER.options, env))


def heading(text: str, values: Mapping[str, str] = NO_VALUES) -> str | None:
    """The plain words of the heading on the first line, None if there is none; without values facts stay literal."""
    end = _heading_end(text)
    if end is None:
        return None
    return " ".join(plain(parse(text[:end])[1].children or [], values).split())


def without_heading(text: str) -> str:
    """The text after the heading on its first line and the empty lines that follow it; all of it if there is none."""
    end = _heading_end(text)
    if end is None:
        return text
    rest = text[end:]
    while (line := _LINE_END.search(rest)) and not rest[: line.start()].strip(" \t"):
        rest = rest[line.end() :]
    return rest if rest.strip(" \t") else ""


def _heading_end(text: str) -> int | None:
    """Where the line that holds the heading of a text ends (its line end included)."""
    first = _LINE_END.search(text)
    line, end = (text[: first.start()], first.end()) if first else (text, len(text))
    if line.lstrip(" ").startswith("#"):
        return end if parse(line)[0].type == "heading_open" else None
    second = _LINE_END.search(text, end)
    after = second.start() if second else len(text)
    if not _SETEXT.fullmatch(text, end, after):
        return None
    tokens = parse(text[:after])
    return (second.end() if second else len(text)) if tokens and tokens[0].type == "heading_open" else None


_BLOCK_START = pattern(
    r"(?P<digits>[0-9]{1,9})(?=[.)](?:[ \t]|$))"  # an ordered list
    r"|(?=[-+*](?:[ \t]|$)|\#{1,6}(?:[ \t]|$)|>|=+$|[-:|][-:| \t]*$|`{3}|~{3}|(?:\*[ \t]*){3,}$|(?:_[ \t]*){3,}$)"
    # list, heading, quote, underline, rule or table, fence
)
_SPECIAL = pattern(
    r"(?P<backslash>\\(?=[!-/:-@\[-`{-~]|$))"
    r"|(?P<always>`|(?<!\s)\*|\*(?!\s)|~(?=~)|(?<=~)~)"
    r"|(?P<underscore>_)"
    r"|\](?=\()"
    r"|<(?=(?P<inside>[^<>\x00-\x20]*)>)"
    r"|&(?=\#[xX][0-9a-fA-F]{1,6};|\#[0-9]{1,7};|[a-zA-Z][a-zA-Z0-9]{1,31};)"
    rf"|(?={PLACEHOLDER.pattern})\{{"
    r"|(?<=\s)\#(?=\#*$)"
)


def escape(plain: str) -> str:
    """Markdown that shows exactly this line of plain text, with as few backslashes as that takes.

    Good as a paragraph, as a heading after `# ` and as a list item after `- `; white space at both ends goes.
    """
    line = _LINE_END.sub(" ", plain).strip(" \t")
    escaped = _SPECIAL.sub(_escaped, line)
    return guarded(escaped)


def guarded(text: str) -> str:
    """The Markdown of a paragraph, with a backslash where it would begin a list, heading, quote, rule or fence."""
    line, rest = (text[: end.start()], text[end.start() :]) if (end := _LINE_END.search(text)) else (text, "")
    start = _BLOCK_START.match(line, len(line) - len(line.lstrip(" \t")))
    if start is None:
        return text
    at = start.end("digits") if start["digits"] else start.start()
    return f"{line[:at]}\\{line[at:]}{rest}"


def _escaped(found: re.Match[str]) -> str:
    mark = found[0]
    if mark == "<" and ":" not in found["inside"] and "@" not in found["inside"]:
        return mark
    if mark == "_":
        text, at = found.string, found.start()
        if 0 < at < len(text) - 1 and text[at - 1].isalnum() and text[at + 1].isalnum():
            return mark
    return "\\" + mark
