"""Writes what is made of the guide: the Simplified pages, the list for git hosts, and the pictures.

    python -m tests.guide [--pages]
    python -m tests.guide --pdf OUT

Run it again where a page or the window has come to read otherwise; `--pages` leaves the pictures as they are. `--pdf`
writes nothing of that, but the guide as a PDF in each language into the folder OUT.
"""

import sys
import tempfile
from pathlib import Path

from editor.desk.reports.guide import ENGLISH
from tests.guide import scenes
from tests.guide.pages import FOLDER, LANGUAGES, NAMES, page, write_simplified
from tests.guide.paper import write_pdfs
from tests.guide.policy import release

TITLES = {"en": "English", "zh-Hant": "繁體中文", "zh-Hans": "简体中文"}


def write_list() -> None:
    """Write the list of pages that git hosts show for the folder."""
    parts = ["# Guide\n"]
    for language in LANGUAGES:
        rows = [f"- [{title(language, name)}]({language}/{name}.md)" for name in NAMES]
        parts.append("\n".join([f"## {TITLES[language]}\n", *rows, ""]))
    rows = [f"- [{title('en', name)}](en/{name}.md)" for name in ENGLISH]
    parts.append("\n".join(["## For developers, in English\n", *rows, ""]))
    (FOLDER / "README.md").write_text("\n".join(parts), encoding="utf-8")


def title(language: str, name: str) -> str:
    """The heading of a page."""
    return page(language, name).partition("\n")[0].removeprefix("# ")


def main(words: list[str]) -> int:
    """Do what the words of the command line ask for; returns the exit status."""
    match words:
        case [] | ["--pages"]:
            write_simplified()
            write_list()
            if not words:
                scenes.take_all()
        case ["--pdf", out]:
            with tempfile.TemporaryDirectory() as work:
                told = release(Path(work) / "guide")
                if not told:
                    write_pdfs(Path(out), Path(work) / "guide")
                return told
        case _:
            sys.stderr.write(__doc__ or "")
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
