"""Whether a link leads where its words say it does, where its words are an address."""

import re
import unicodedata
from urllib.parse import unquote, urlsplit

from editor.loading import pattern

_MAIL = pattern(r"[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+")
_WEB = pattern(
    r"https?://[^\s<>()\[\]\"'“”‘’、，。；：！？（）《》「」『』【】]+"
    r"|www\.[\w-]+(?:\.[\w-]+)+(?:[/?#][\w./?=&%#~-]*)?",
    re.IGNORECASE,
)
_PHONE = pattern(r"[+(]?\d[\d\s()./–-]*\d")
_FEWEST_DIGITS = 7
"""Of a telephone number: less is a short number, or a year."""


def leads_where_it_says(words: str, target: str) -> bool:
    """Whether none of the addresses in a link's words is another one than its target.

    The target is mailto:, tel:, http: or https:, its facts expanded. Words without an address say nothing of it. What a
    link has beyond its words (a subject, a query, the page of a site that is named) and another way of writing the same
    (capitals, www., a country code) is no difference.
    """
    words, target = unicodedata.normalize("NFKC", words).strip(), target.strip()
    scheme, _, rest = target.partition(":")
    mails = _MAIL.findall(words)
    webs = [] if mails else _WEB.findall(words)
    match scheme.lower():
        case "mailto":
            there = {unquote(one).strip().casefold() for one in rest.partition("?")[0].split(",")}
            return not webs and (not mails or any(mail.casefold() in there for mail in mails))
        case "http" | "https":
            return not mails and (not webs or any(_is_same_page(one, target) for one in webs))
        case "tel":
            return not mails and not webs and is_same_number(words, rest)
        case _:
            return True


def _is_same_page(said: str, target: str) -> bool:
    """Whether an address as it is said is the beginning of another, up to the end of one of its parts."""
    cut = said.endswith(("…", "..."))
    said = said.rstrip(".…,;:!?")
    here, there = _site(said), _site(target)
    if here is None or there is None or here[0] != there[0]:
        return here is None or there is None
    path, query = here[1], here[2]
    if cut:
        return there[1].startswith(path)
    return not (path or query) or (path == there[1] and (not query or query == there[2]))


def _site(address: str) -> tuple[str, str, str] | None:
    """The host, the path and the rest of an address of the web, as they are compared; None where it is none."""
    try:
        parts = urlsplit(address if "://" in address else f"https://{address}")
        host = (parts.hostname or "").removeprefix("www.").rstrip(".")
        host = host.encode("idna").decode() if host else ""
    except (ValueError, UnicodeError):
        return None
    return host, unquote(parts.path).rstrip("/"), parts.query


def is_same_number(words: str, target: str) -> bool:
    """Whether words that are a telephone number say the one of a target, with or without the code of a country."""
    if _PHONE.fullmatch(words) is None:
        return True
    said, dialled = _digits(words), _digits(target.partition(";")[0])
    if len(said) < _FEWEST_DIGITS or not dialled:
        return True
    return said.endswith(dialled) or dialled.endswith(said)


def _digits(number: str) -> str:
    """The digits of a number without a trunk zero."""
    return re.sub(r"\D", "", number.replace("(0)", "")).lstrip("0")
