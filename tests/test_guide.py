"""The guide: every rule that is cited is defined there, and every link leads somewhere."""

import re
from pathlib import Path

import pytest

from tests.samples import build_sample

ROOT = Path(__file__).resolve().parent.parent
GUIDE = ROOT / "resources" / "guide" / "en"
PAGES = sorted(GUIDE.parent.glob("*/*.md"))
LIST = ROOT / "resources" / "guide" / "README.md"
DOCUMENTS = [*PAGES, ROOT / "README.md", ROOT / "CONTRIBUTING.md", LIST]
RULE = re.compile(r"\b[SR][1-9]\b")


def test_every_rule_that_is_cited_is_defined_and_no_other() -> None:
    defined = re.findall(r"^- \*\*([SR][1-9]): ", (GUIDE / "rules.md").read_text("utf-8"), re.MULTILINE)
    places = [*(ROOT / "editor").rglob("*.py"), *(ROOT / "tests").rglob("*.py"), *DOCUMENTS]
    cited = {rule for path in places for rule in RULE.findall(path.read_text("utf-8"))}
    assert sorted(defined) == sorted(set(defined))
    assert cited == set(defined)


@pytest.mark.parametrize("page", DOCUMENTS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_link_leads_to_a_file_and_a_heading(page: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text("utf-8")):
        if "://" in target:
            continue
        name, _, heading = target.partition("#")
        file = page.parent / name if name else page
        assert file.exists(), target
        assert not heading or heading in headings(file), target


def headings(page: Path) -> set[str]:
    """The anchors of a page, as git hosts make them."""
    found = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", one.lower()).replace(" ", "-") for one in found}


def test_every_path_that_the_format_names_is_one_of_the_sample(tmp_path: Path) -> None:
    """Held from the program's side as well: each file that it writes is told there."""
    table = re.findall(r"^\| `([^`]+)` \|", (GUIDE / "format.md").read_text("utf-8"), re.MULTILINE)
    build_sample(tmp_path / "policy")
    written = {
        path.relative_to(tmp_path / "policy").as_posix()
        for path in (tmp_path / "policy").rglob("*")
        if path.is_file() and ".git" not in path.relative_to(tmp_path / "policy").parts
    }
    patterns = [re.sub(r"\\?[A-Z]{4,}", "[^/]+", re.escape(row)) + (".*" if row.endswith("/") else "") for row in table]
    untold = {name for name in written if not any(re.fullmatch(one, name) for one in patterns)}
    assert untold <= {".gitattributes"}
