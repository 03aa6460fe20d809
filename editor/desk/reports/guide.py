"""The guide that comes with the program: its pages in the reader's language, and finding words in them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from editor.text.search.search import Sought, find

TASKS = (
    "start",
    "begin",
    "write",
    "facts",
    "translate",
    "agencies",
    "convert",
    "compare",
    "review",
    "publish",
    "pages",
    "team",
    "administrators",
    "proof",
    "keys",
)
"""The pages that say how something is done, in the order in which one would learn it."""
REFERENCES = ("glossary", "rules", "recovery", "security", "accessibility")
"""What one looks up."""
ENGLISH = ("format", "decisions")
"""What developers look up, written in English only."""
WORKSPACES = {"history": "compare"} | {name: name for name in ("write", "translate", "review", "publish")}
"""The page for whoever asks in a workspace."""
FALLBACK = "en"
_AROUND = 40


@dataclass(frozen=True, slots=True)
class GuidePage:
    """A page as it stands in its file; `file` is where its links lead from."""

    name: str
    file: Path
    text: str

    @property
    def title(self) -> str:
        """Its heading."""
        return self.text.partition("\n")[0].removeprefix("# ")


@dataclass(frozen=True, slots=True)
class GuidePlace:
    """Where words stand in a page, with some of what stands around them."""

    page: GuidePage
    words: str


def guide_pages(folder: Path, language: str) -> tuple[GuidePage, ...]:
    """All pages in a language such as `zh-Hant`, in English where they are not there in it."""
    found = []
    for name in (*TASKS, *REFERENCES, *ENGLISH):
        file = next((one for of in (language, FALLBACK) if (one := folder / of / f"{name}.md").is_file()), None)
        if file is not None:
            found.append(GuidePage(name, file, file.read_text(encoding="utf-8")))
    return tuple(found)


def find_in_guide(pages: Sequence[GuidePage], words: str) -> Iterator[GuidePlace]:
    """The first place of each page that has the words, Traditional or Simplified; its title counts before its text."""
    sought = Sought(words)
    places = []
    for page in pages:
        first = next(find(page.text, sought), None)
        if first is not None:
            around = page.text[max(0, first.start - _AROUND) : first.end + _AROUND]
            in_title = next(find(page.title, sought), None) is not None
            places.append((not in_title, GuidePlace(page, " ".join(around.split()))))
    yield from (place for _, place in sorted(places, key=lambda one: one[0]))
