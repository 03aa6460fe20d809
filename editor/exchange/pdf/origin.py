"""What a PDF of ours says of itself, beside its words: its language, and the versions that it was made from."""

from dataclasses import dataclass
from io import BytesIO

from pypdf import PdfReader

from editor.exchange.pdf.glyphs import BROKEN

_OURS = "dateline"


@dataclass(frozen=True, slots=True)
class PdfOrigin:
    """The version and, in a redline, the one that it starts from: `release/3`, `draft` or a commit."""

    language: str
    version: str
    since: str = ""

    @property
    def keywords(self) -> list[str]:
        """How it stands in the file."""
        return [_OURS, self.language, self.version, *([self.since] if self.since else [])]


def program_in(data: bytes) -> str:
    """The program that wrote a file, as the file says; empty where it does not."""
    try:
        said = PdfReader(BytesIO(data)).metadata
        return "" if said is None else str(said.get("/Producer", "") or said.get("/Creator", "")).strip()[:60]
    except BROKEN:
        return ""


def origin_in(data: bytes) -> PdfOrigin | None:
    """What a file says of itself; None where it says nothing. It is a hint which text to hold it against, no proof."""
    try:
        said = PdfReader(BytesIO(data)).metadata
        words = "" if said is None else str(said.get("/Keywords", ""))
    except BROKEN:
        return None
    match [one.strip() for one in words.split(",")]:
        case ["dateline", language, version]:
            return PdfOrigin(language, version)
        case ["dateline", language, version, since]:
            return PdfOrigin(language, version, since)
        case _:
            return None
