"""One block of text of a page, or of a policy's words, and what of it a reader can tell apart."""

import re
import unicodedata
from dataclasses import dataclass, field

_UNSEEN = re.compile("[\u00ad\u061c\u180e\u200b\u200e\u200f\u2060\ufe0e\ufe0f\ufeff\\s]+")
"""Soft hyphens, marks of direction, spaces of no width and all white space: not seen, or not told apart."""
_ALIKE = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′ʼ", "'"),
        **dict.fromkeys("“”„‟″", '"'),
        **dict.fromkeys("‐‑‒–—―", "-"),
        "…": "...",
    }
)
"""Signs that systems write one for the other when they publish: quotation marks, dashes, three dots."""
_DASHES = re.compile("--+")
_MAIL = re.compile(r"(?<=[\w.-])[\[({](at|@|dot|\.|punkt)[\])}](?=[\w-])", re.IGNORECASE)
"""How systems write the signs of an address so that no machine reads it."""


def folded(text: str) -> str:
    """What of a text a reader can tell apart, whatever system published it."""
    text = _UNSEEN.sub("", text)
    if not text.isascii():
        text = unicodedata.normalize("NFC", text).translate(_ALIKE)
    text = _DASHES.sub("-", text)
    return _MAIL.sub(_address_sign, text) if "(" in text or "[" in text or "{" in text else text


def _address_sign(found: "re.Match[str]") -> str:
    return "@" if found[1].lower() in ("at", "@") else "."


@dataclass(frozen=True, slots=True)
class PageBlock:
    """One block of text: on the page, or of the policy's words.

    `around` is whether it stands in a part of the page that is made for other things than its text; `only_links`
    whether all of it leads elsewhere; `plain` whether it is a line of text without markup. `links` are the targets;
    `inside` numbers the elements of the page in which it stands, from the outermost on. `aside` is whether that part
    is read along with the text, as a note in a box is. `struck` are the stretches of released words that are struck
    out; they are not in its text. `ids` are the names by which links lead to it.
    """

    text: str
    heading: bool = False
    around: bool = False
    only_links: bool = False
    plain: bool = False
    links: tuple[str, ...] = ()
    inside: tuple[int, ...] = ()
    aside: bool = False
    struck: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    key: str = field(init=False, compare=False, repr=False)
    """What of it a reader can see."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", folded(self.text))


def has_words(key: str) -> bool:
    """Whether there is a letter or a digit in what a reader sees."""
    return any(map(str.isalnum, key))
