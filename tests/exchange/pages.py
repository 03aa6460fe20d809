"""A small policy as pages, for the tests of pages and bundles."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from editor.exchange.blocks.page import Behind, Page, PageLanguage, PageSection, SectionBehind
from editor.exchange.site.rendering import PAGE_TEMPLATE
from editor.exchange.site.site_paths import href_between
from tests.places import ROOT

DIGEST = "0123456789abcdef" * 4
VALUES = {"service": "Paper & Dove", "mail": "hello@example.org", "days": "30 days"}
PREAMBLE = "This policy is about {{service}}."
COLLECTION = """# What we **collect**

We keep your parcels for {{days}}. Write to [{{mail}}](mailto:{{mail}} "Our {{service}}").

## From you

- your name
- your address

3. third
4. fourth

> Quoted ~~words~~ stay.

| item | days |
|---|---|
| log | 90 |

```
{{days}} in code
```"""
SHARING = "# Whom we tell\n\nNobody.\n\n# Really\n\nSee [above](#collection)."

LANGUAGES = (
    PageLanguage("en", "Privacy policy", href_between("en")),
    PageLanguage("zh-Hant", "隱私權政策", href_between("zh-Hant")),
)
SECTIONS = (
    PageSection("preamble", PREAMBLE, values=VALUES),
    PageSection("collection", COLLECTION, values=VALUES),
    PageSection("sharing", SHARING, ("app", "eu"), VALUES),
)
PAGE = Page(
    language="en",
    title="Privacy policy",
    updated=date(2026, 9, 1),
    effective=date(2026, 10, 1),
    number=3,
    digest=DIGEST,
    sections=SECTIONS,
    languages=LANGUAGES,
)
BEHIND = replace(
    PAGE,
    behind=Behind(
        "zh-Hant",
        date(2026, 11, 23),
        href_between("zh-Hant"),
        (SectionBehind("sharing"), SectionBehind("preamble"), SectionBehind("minors", "兒童")),
    ),
)
HOUSE_TEMPLATE = ROOT / "resources" / "pages" / PAGE_TEMPLATE


def other_template(folder: Path, before: str, after: str) -> Path:
    """A folder of templates whose page differs from the house's in one place."""
    text = HOUSE_TEMPLATE.read_text("utf-8")
    assert text.count(before) == 1, f"{text.count(before)} places hold {before!r}"
    (folder / PAGE_TEMPLATE).write_text(text.replace(before, after), "utf-8")
    return folder
