"""How Markdown knows a `{{fact}}`, and what stands in its place.

A value is plain text: it is never read as Markdown. Code keeps the braces, and so does a fact that has no value.
"""

import re
from collections.abc import Mapping

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline, autolink
from markdown_it.token import Token

PLACEHOLDER = re.compile(r"\{\{([a-z0-9][a-z0-9_.-]*)\}\}")


def expand(text: str, values: Mapping[str, str]) -> str:
    """The text with each placeholder that has a value replaced by it."""
    if "{{" not in text:
        return text
    return PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), text)


def written_out(text: str, values: Mapping[str, str]) -> int:
    """How many characters the facts in a text have at most once their values stand in it, however often that is."""
    if "&" in text or "\\" in text:
        # A name in a link may hide behind an entity or a backslash; then any fact may be in use.
        return text.count("{") * max(map(len, values.values()), default=0)
    return sum(len(values.get(name, "")) for name in PLACEHOLDER.findall(text)) if "{{" in text else 0


def value(token: Token, values: Mapping[str, str]) -> str:
    """What a reader sees for a `fact` token; the placeholder itself where the fact is not defined."""
    return values.get(token.content, token.markup)


def facts(parser: MarkdownIt) -> None:
    """Let this parser make a `fact` token (content: the name) of each placeholder outside code."""
    parser.inline.ruler.push("fact", fact_rule)
    parser.inline.ruler.at("autolink", autolink_rule)


def fact_rule(state: StateInline, silent: bool) -> bool:
    """The inline rule for a placeholder."""
    if not state.src.startswith("{{", state.pos):
        return False
    found = PLACEHOLDER.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent:
        _push(state, found[1])
    state.pos = found.end()
    return True


def _push(state: StateInline, name: str) -> None:
    token = state.push("fact", "", 0)
    token.content = name
    token.markup = "{{" + name + "}}"


def autolink_rule(state: StateInline, silent: bool) -> bool:
    """The stock rule, with the facts of the visible address made tokens too."""
    if not autolink(state, silent):
        return False
    if not silent and "{{" in state.tokens[-2].content:
        _split_address(state)
    return True


def _split_address(state: StateInline) -> None:
    closing, address = state.tokens.pop(), state.tokens.pop()
    metas = [state.tokens_meta.pop(), state.tokens_meta.pop()]
    at = 0
    for found in PLACEHOLDER.finditer(address.content):
        _push_text(state, address.content[at : found.start()])
        _push(state, found[1])
        at = found.end()
    _push_text(state, address.content[at:])
    state.tokens.append(closing)
    state.tokens_meta.append(metas[0])


def _push_text(state: StateInline, text: str) -> None:
    if text:
        state.push("text", "", 0).content = text
