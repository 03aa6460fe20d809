"""What a page does by itself: scripts that may write words, and where it sends its readers."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from editor.exchange.markup.tree import Tag

_WRITES = re.compile(
    r"document\s*\.\s*write(?:ln)?\b|\b(?:inner|outer)HTML\b|\b(?:text|inner)(?:Content|Text)\b|\bouterText\b|\binsertAdjacent\w+"
    r"|\bcreateTextNode\b|\bnodeValue\b|\breplace(?:With|Children|Data)\b|\bsetHTML\w*|\bappendData\b"
    r"|\)\s*\.\s*(?:html|text|append|prepend|before|after|replaceWith|hide|remove)\s*\("
    r"|\.style\s*\.|\bclassList\b|\bcssText\b|\binsertRule\b"
)
"""The names by which a script writes, changes or hides words."""
_DATA = frozenset(
    {"application/json", "application/ld+json", "speculationrules", "importmap", "text/template", "text/html"}
)
_REFRESH = re.compile(r"\s*([0-9.]*)\s*[;,]?\s*(?:url\s*=)?\s*[\"']?(.*?)[\"']?\s*", re.IGNORECASE | re.DOTALL)
_LONGEST = 60


def writing_scripts(root: Tag) -> Iterator[str]:
    """The scripts that may change what a reader reads, each by what it does it with or the file that it comes from."""
    for tag in root.walk():
        if tag.name != "script" or tag.attributes.get("type", "").lower() in _DATA:
            continue
        if source := tag.attributes.get("src", ""):
            yield urlsplit(source).path.rpartition("/")[2][:_LONGEST] or source[:_LONGEST]
        elif found := _WRITES.search(text := "".join(one for one in tag.inside if isinstance(one, str))):
            yield " ".join(text[found.start() : found.start() + _LONGEST].split())


def sent_to(root: Tag) -> str:
    """Where the page sends its readers by itself; empty where they stay."""
    for tag in root.walk():
        if tag.name == "meta" and tag.attributes.get("http-equiv", "").lower() == "refresh":
            found = _REFRESH.fullmatch(tag.attributes.get("content", ""))
            if found is not None and found[2]:
                return found[2]
    return ""
