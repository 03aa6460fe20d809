"""Link definitions of Markdown, which the house does not have: each reference becomes a link with its target."""

import re
from collections.abc import Mapping, Sequence

from editor.exchange.blocks.incoming.draft import BlockKind, DraftBlock, Reference

_DEFINITION = re.compile(
    r" {0,3}\[(?!\^)(?P<label>(?:[^\[\]\\]|\\.){1,999})\]:[ \t]*(?:<(?P<angled>[^<>]*)>|(?P<bare>[^\s<]\S*))"
    r"(?:[ \t]+(?P<title>\"[^\"]*\"|'[^']*'|\([^()]*\)))?[ \t]*"
)
_REFERENCE = re.compile(
    r"(?P<code>(?P<ticks>`+)(?!`).*?(?<!`)(?P=ticks)(?!`))|\\."
    r"|\[(?P<text>(?:[^\[\]\\]|\\.){0,500})\](?:\[(?P<label>(?:[^\[\]\\]|\\.){0,500})\])?(?![\[(:])"
)


def is_definition(line: str) -> bool:
    """Whether the line defines a link for references elsewhere."""
    return line.lstrip(" ").startswith("[") and _DEFINITION.fullmatch(line) is not None


def definitions(lines: Sequence[str], blocks: Sequence[DraftBlock]) -> tuple[Reference, ...]:
    """What the definitions among the blocks define; of two with one label the first counts."""
    found: dict[str, str] = {}
    for block in blocks:
        if block.kind is BlockKind.DEFINITION:
            for line in lines[block.start : block.stop]:
                if defined := _DEFINITION.fullmatch(line):
                    found.setdefault(_label(defined["label"]), _target(defined))
    return tuple(Reference(label, target) for label, target in found.items())


def inline_references(markdown: str, targets: Mapping[str, str]) -> str:
    """The Markdown of one line with every reference that is defined made a link."""
    if not targets or "[" not in markdown:
        return markdown
    return _REFERENCE.sub(lambda found: _inline(found, targets), markdown)


def _inline(found: re.Match[str], targets: Mapping[str, str]) -> str:
    if found["text"] is None:
        return found[0]
    target = targets.get(_label(found["label"] or found["text"]))
    return found[0] if target is None else f"[{found['text']}]({target})"


def _label(text: str) -> str:
    return " ".join(text.split()).casefold()


def _target(defined: re.Match[str]) -> str:
    address = defined["bare"]
    if address is None or "(" in address or ")" in address:
        address = f"<{defined['angled'] if address is None else address}>"
    return f"{address} {defined['title']}" if defined["title"] else address
