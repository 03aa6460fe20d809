"""What another program gets of Markdown as plain words: a line per block, as a reader sees them."""

from collections import Counter

from editor.loading import pattern
from editor.text.markdown.markdown import NO_VALUES, parse, parse_inline
from editor.text.markdown.renderer import plain


def plain_line(markdown: str) -> str:
    """The words of a text without its marks, on one line."""
    return " ".join(plain_text(markdown).split())


def plain_text(markdown: str) -> str:
    """The words of a text without its marks; items keep their bullet or number, cells are parted by tabs."""
    lines: list[str] = []
    numbers: list[int | None] = []
    cells: list[str] | None = None
    mark = ""
    for token in parse(markdown):
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                numbers.append(int(token.attrs.get("start", 1)) if token.tag == "ol" else None)
            case "bullet_list_close" | "ordered_list_close":
                numbers.pop()
                lines += [] if numbers else [""]
            case "list_item_open":
                number = numbers[-1]
                mark = "  " * (len(numbers) - 1) + ("• " if number is None else f"{number}. ")
                numbers[-1] = None if number is None else number + 1
            case "tr_open":
                cells = []
            case "tr_close":
                lines.append("\t".join(cells or ()))
                cells = None
            case "inline" if cells is not None:
                cells.append(plain(token.children or [], NO_VALUES))
            case "inline":
                lines.append(mark + plain(token.children or [], NO_VALUES))
                mark = ""
            case "fence" | "code_block":
                lines += [*token.content.rstrip("\n").split("\n"), ""]
            case "paragraph_close" | "heading_close" | "table_close" if not numbers:
                lines.append("")
            case _:
                pass
    return "\n".join(lines).strip("\n")


def words_of_line(line: str) -> str:
    """One line of Markdown as a reader sees it: no signs, items with their bullet or number, cells apart."""
    if _TABLE_RULE.fullmatch(line):
        return ""
    found = _LEAD.match(line)
    lead = found[0] if found else ""
    rest = line[len(lead) :]
    if lead.endswith("|"):
        rest = _BAR.sub("\u2003", rest.rstrip().removesuffix("|"))
    shown = lead.rstrip("|").replace("> ", "\u2003")
    for sign in "-*+":
        shown = shown.replace(f"{sign} ", "• ")
    shown = shown.replace("#", "").lstrip() if "#" in shown else shown
    return shown + plain(parse_inline(rest.strip()), NO_VALUES).rstrip("\\")


_TABLE_RULE = pattern(r"[\s>]*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?")
_LEAD = pattern(r"\s*(?:(?:#{1,6}|[-*+]|>|\d{1,9}[.)])\s+)*\|?")
_BAR = pattern(r"\s*(?<!\\)\|\s*")


def contents(markdown: str) -> Counter[str]:
    """How many `paragraph`, `heading`, `list`, `table` and `link` a text holds; items apart."""
    found = Counter[str]()
    depth = 0
    for token in parse(markdown):
        kind = _COUNTED.get(token.type, "")
        if token.type in _LISTS:
            depth += token.nesting
            kind = "list" if depth == 1 and token.nesting == 1 else ""
        if kind and (kind != "paragraph" or not depth):
            found[kind] += 1
        found["link"] += sum(inner.type == "link_open" for inner in token.children or ())
    return +found


_LISTS = frozenset({"bullet_list_open", "bullet_list_close", "ordered_list_open", "ordered_list_close"})
_COUNTED = {"paragraph_open": "paragraph", "heading_open": "heading", "table_open": "table"}
