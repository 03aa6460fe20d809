"""Texts that nobody writes and a stranger may send, and how the time that a reader takes grows with them."""

import gc
import time
from collections.abc import Callable, Mapping

from editor.checks.catalogue import CELL_CHECKS, LANGUAGE_CHECKS, POLICY_CHECKS
from editor.checks.reading.columns import Columns
from editor.exchange.blocks.blocks import blocks_of
from editor.exchange.blocks.errors import ExchangeError
from editor.exchange.blocks.expansion import expansions
from editor.exchange.blocks.incoming.draft import Format
from editor.exchange.reading.importing import import_html, import_text
from editor.policy.language import Language, Making, Tag
from editor.policy.policy import Policy
from editor.policy.section import EVERYONE, Cell, Section, SectionId
from editor.text.conversion.chinese import convert_markdown
from editor.text.facts.self_dates import self_dates
from editor.text.facts.statements import statements
from editor.text.markdown.fact_uses import as_read
from editor.text.markdown.markdown import escape, heading, to_html
from editor.text.markdown.places import places
from editor.text.markdown.segments import segments
from editor.text.markdown.words import words
from editor.text.redline.threeway import merged
from editor.text.redline.words.tokens import graphemes, sentences, tokens
from editor.text.search.search import Sought, find
from editor.text.translation.bitext import align_pieces, pieces

Reader = Callable[[str], object]

UNITS = (
    "\n",
    "\r",
    "\r\n",
    "\n\n",
    "\t",
    " ",
    "\u3000",
    "\u00a0",
    "1,",
    "1.",
    "1)",
    "1 ",
    "1/",
    "一",
    "第",
    "年",
    "(",
    ")",
    "[",
    "]",
    "![",
    "[a](",
    "[a](b",
    "<",
    "<a",
    "<a:",
    "a@",
    "A.Inc",
    "&",
    "&#",
    "|",
    "a|\n",
    "|-",
    "`",
    "`a``",
    "*",
    "**a",
    "*a_b",
    "_",
    "~~",
    "~",
    "#",
    "# ",
    "- ",
    "-\n",
    "- a\n",
    "1. a\n",
    ">",
    "> ",
    "> a\n",
    "{{",
    "{{a}}",
    "}}",
    "\\",
    '"',
    "'",
    "“",
    "「",
    "」",
    "a\u0301",
    "\u0301",
    "\u200d",
    "\ufe0f",
    "👩\u200d",
    "🇩",
    "\u202e",
    "http://a",
    "://",
    "www.",
    "a.",
    "a-",
    "-",
    "—",
    "…",
    "Mon",
    "1 May ",
    "$1",
    "30 days ",
    "a b ",
    "字，",
    "字。",
    ":--",
    "```\n",
    "    a\n",
    "a\\\n",
)

SPACES = ("\t", " ", "\u3000", "\u00a0", "\u2028", "\x0b", "\ufeff")

EN, HANT = Tag("en"), Tag("zh-Hant")
ONE = SectionId("one")


def nested(open_: str, close: str, length: int) -> str:
    """Marks in marks, as long as asked."""
    count = max(1, length // (len(open_) + len(close)))
    return open_ * count + "a" + close * count


NESTED: Mapping[str, Callable[[int], str]] = {
    "quotes": lambda length: ">" * (length - 1) + "a",
    "quotes one deeper each": lambda length: "".join(">" * n + " a\n" for n in range(1, _rows(length))),
    "lists one deeper each": lambda length: "".join("  " * n + "- a\n" for n in range(_rows(length))),
    "numbered one deeper each": lambda length: "".join("   " * n + "1. a\n" for n in range(_rows(length))),
    "emphasis": lambda length: nested("*a ", " b*", length),
    "links": lambda length: nested("[a ", "](b)", length),
    "pictures": lambda length: nested("![a ", "](b)", length),
    "brackets": lambda length: nested("[", "]", length),
    "parentheses": lambda length: nested("(", ")", length),
    "quotation marks": lambda length: nested("「", "」", length),
    "longer and longer code": lambda length: "a".join("`" * n for n in range(1, _rows(length))),
    "a wide table": lambda length: "|" + "a|" * (length // 6) + "\n|" + "-|" * (length // 6) + "\n",
    "a tall table": lambda length: "|a|\n|-|\n" + "|b|\n" * (length // 4),
    "a wide table of short rows": lambda length: "|" + "a|" * (length // 8) + "\n|" + "-|" * (length // 8) + "\na" * 50,
}
"""Texts of about this length."""


def _rows(length: int) -> int:
    """How many rows that each are longer than the last one make up a length."""
    return int((2 * length) ** 0.5)


def _policy(text: str, language: Tag = EN) -> tuple[Policy, Cell]:
    languages = (Language(HANT, Making.WRITTEN), Language(EN, Making.TRANSLATED))
    cell = Cell(ONE, language)
    texts = {Cell(ONE, one): text if one == language else "# 一\n\n字\n" for one in (HANT, EN)}
    return (
        Policy(
            source=HANT,
            languages=languages,
            titles={HANT: "題", EN: "Title"},
            sections=(Section(ONE, EVERYONE),),
            texts=texts,
            facts={"a": {"*": "5 days"}},
        ),
        cell,
    )


def _cell_check(number: int, language: Tag) -> Reader:
    def read(text: str) -> object:
        policy, cell = _policy(text, language)
        return list(CELL_CHECKS[number].run(policy, cell))

    return read


def _policy_check(number: int) -> Reader:
    return lambda text: list(POLICY_CHECKS[number].run(Columns(_policy(text)[0])))


def _language_check(number: int, language: Tag) -> Reader:
    return lambda text: list(LANGUAGE_CHECKS[number].run(Columns(_policy(text, language)[0]), language))


def _forgiven(read: Reader) -> Reader:
    def reading(text: str) -> object:
        try:
            return read(text)
        except ExchangeError:
            return None

    return reading


READERS: Mapping[str, Reader] = {
    "words": lambda text: words(text, {"a": "b"}),
    "segments": segments,
    "pieces aligned": lambda text: align_pieces(pieces(text, segments(text)), pieces(text, segments(text))),
    "statements in English": lambda text: statements(text, "en"),
    "statements in Chinese": lambda text: statements(text, "zh-Hant"),
    "statements in German": lambda text: statements(text, "de"),
    "statements in any language": statements,
    "own dates": lambda text: self_dates(text, "en"),
    "own dates in Chinese": lambda text: self_dates(text, "zh-Hant"),
    "page": lambda text: to_html(text, {"a": "b"}),
    "heading": lambda text: heading("# " + text),
    "escape": lambda text: escape(text.replace("\n", " ").replace("\r", " ")),
    "places": places,
    "facts as read": lambda text: as_read(text, {"a": "b"}),
    "facts written out": lambda text: list(expansions(text, {"a": "b"})),
    "blocks": lambda text: blocks_of(text, {"a": "b"}),
    "tokens": tokens,
    "graphemes": graphemes,
    "sentences": sentences,
    "conversion": lambda text: convert_markdown(text, "s2tw"),
    "merge": lambda text: merged(text, text + "a", "b" + text),
    "search": lambda text: list(find(text, Sought("a b"))),
    "import of plain text": _forgiven(lambda text: import_text(text, "a.txt", EN, Format.PLAIN)),
    "import of Markdown": _forgiven(lambda text: import_text(text, "a.md", EN, Format.MARKDOWN)),
    "import of a page": _forgiven(lambda text: import_html(text, EN)),
    **{f"check {one.id}": _cell_check(at, EN) for at, one in enumerate(CELL_CHECKS)},
    **{f"check {one.id} in Chinese": _cell_check(at, HANT) for at, one in enumerate(CELL_CHECKS)},
    **{f"check {one.id}": _policy_check(at) for at, one in enumerate(POLICY_CHECKS)},
    **{f"check {one.id}": _language_check(at, EN) for at, one in enumerate(LANGUAGE_CHECKS)},
    **{f"check {one.id} in Chinese": _language_check(at, HANT) for at, one in enumerate(LANGUAGE_CHECKS)},
}


def texts(length: int) -> Mapping[str, str]:
    """Every nasty text of about this length, by a name that is the same for all lengths."""
    made = {f"{unit!r} repeated": unit * (length // len(unit)) + "a" for unit in UNITS}
    made |= {f"{unit!r} repeated after a": "a" + unit * (length // len(unit)) for unit in UNITS}
    made |= {f"{unit!r} alone in a paragraph": f"# a\n\n{unit * (length // len(unit))}\n" for unit in SPACES}
    return made | {name: make(length) for name, make in NESTED.items()}


def cost(read: Reader, text: str) -> float:
    """Seconds of processor time that reading a text takes, without looking through what stood in memory before it.

    A collection of garbage in a process that has run many tests takes over a second, whoever happens to set it off.
    """
    gc.freeze()
    before = time.process_time()
    read(text)
    return time.process_time() - before
