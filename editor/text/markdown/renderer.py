"""HTML and plain text of parsed Markdown: what a reader of the page sees."""

from collections.abc import Mapping, Sequence

from markdown_it.common.normalize_url import normalizeLink
from markdown_it.common.utils import escapeHtml
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from editor.text.markdown.fact_rule import expand, value
from editor.text.markdown.links import target


def plain(tokens: Sequence[Token], values: Mapping[str, str]) -> str:
    """The visible text of inline tokens; a line break counts as a space, an image as its description."""
    parts = []
    for token in tokens:
        match token.type:
            case "text" | "text_special" | "code_inline":
                parts.append(token.content)
            case "fact":
                parts.append(value(token, values))
            case "image":
                parts.append(plain(token.children or [], values))
            case "softbreak" | "hardbreak":
                parts.append(" ")
            case _:
                pass
    return "".join(parts)


class PolicyRenderer(RendererHTML):
    """HTML without anything fetched or run: images give their description, code gets no language class.

    The environment carries `values` (facts) and `shift` (how many levels headings move down).
    """

    def heading_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """A heading, moved down to fit the page it stands in; there is none below h6."""
        del options
        return f"<h{_level(tokens[idx], env)}>"

    def heading_close(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """The end of a heading."""
        del options
        return f"</h{_level(tokens[idx], env)}>\n"

    def th_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """The head of a table column, which a screen reader announces with each cell."""
        del options, env
        return f'<th scope="col"{self.renderAttrs(tokens[idx])}>'

    def fact(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """The value of a fact, as text."""
        del options
        return escapeHtml(value(tokens[idx], env["values"]))

    def link_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """A link, or nothing where the expanded target is not allowed or where it stands inside another link."""
        del options
        open_links: list[bool] = env.setdefault("open_links", [])
        leads_to = None if any(open_links) else target(str(tokens[idx].attrs["href"]), env["values"])
        open_links.append(leads_to is not None)
        if leads_to is None:
            return ""
        title = expand(str(tokens[idx].attrs.get("title", "")), env["values"])
        tip = f' title="{escapeHtml(title)}"' if title else ""
        return f'<a href="{escapeHtml(normalizeLink(leads_to))}"{tip}>'

    def link_close(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """The end of a link, if it was one."""
        del tokens, idx, options
        return "</a>" if env["open_links"].pop() else ""

    def image(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """The description of the image: a policy is words, and a page must not fetch anything."""
        del options
        return escapeHtml(plain(tokens[idx].children or [], env["values"]))

    def fence(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """A fenced block like an indented one; its language is not shown to readers."""
        return self.code_block(tokens, idx, options, env)


def _level(token: Token, env: EnvType) -> int:
    return min(6, int(token.tag[1:]) + int(env["shift"]))
