"""A version as JSON, for a web team that has templates of its own."""

import hashlib
import json
from collections.abc import Sequence

from editor.exchange.blocks.page import Page, PageSection
from editor.exchange.site.rendering import section_html
from editor.text.locales import is_right_to_left
from editor.text.markdown.words import words


def json_form(pages: Sequence[Page]) -> str:
    """The document: stable order, every character as it is. Unknown keys are to be ignored by its readers."""
    first = pages[0]
    said: dict[str, object] = {"format": 1, "draft": first.draft}
    if not first.draft:
        said |= {"release": first.number, "sha256": first.digest, "source": first.language}
    if first.corrects is not None:
        said["corrects"] = first.corrects
    if first.urgent:
        said["urgent"] = first.urgent
    said["languages"] = [_language(page) for page in pages]
    return json.dumps(said, ensure_ascii=False, indent=2) + "\n"


def _language(page: Page) -> dict[str, object]:
    said: dict[str, object] = {
        "language": page.language,
        "direction": "rtl" if is_right_to_left(page.language) else "ltr",
        "title": page.title,
    }
    if not page.draft:
        said |= {"updated": page.updated.isoformat(), "effective": page.effective.isoformat()}
    if page.behind is not None:
        said["behind"] = {
            "language": page.behind.language,
            "updated": page.behind.updated.isoformat(),
            "sections": [one.id for one in page.behind.sections],
        }
    return said | {"sections": [_section(section) for section in page.sections]}


def _section(section: PageSection) -> dict[str, object]:
    _, body = section_html(section)
    return {
        "id": section.id,
        "heading": section.heading,
        "audiences": list(section.audiences),
        "html": str(body),
        "words": hashlib.sha256(words(section.written, section.values).encode()).hexdigest(),
    }
