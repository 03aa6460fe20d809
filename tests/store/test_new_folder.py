"""Where a policy may begin: never inside a git repository, whichever form it has."""

import subprocess
from pathlib import Path

import pytest

from editor.store.errors import FolderNotEmpty, InsideARepository
from editor.store.new_folder import ask_for_new_folder, repository_around


def git(folder: Path, *words: str) -> None:
    who = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "protocol.file.allow=always"]
    subprocess.run(["git", *who, "-C", folder, *words], check=True, capture_output=True)


@pytest.fixture
def company(tmp_path: Path) -> Path:
    """A company's repository with one version."""
    folder = tmp_path / "company"
    folder.mkdir()
    git(folder, "init", "-q")
    git(folder, "commit", "-q", "--allow-empty", "-m", "begin")
    return folder


def place(form: str, company: Path, above: Path) -> Path:
    """A folder for a policy inside of a repository of this form."""
    match form:
        case "right below" | "deep below":
            return company / ("privacy" if form == "right below" else "legal/eu/privacy")
        case "in .git":
            return company / ".git" / "privacy"
        case "bare":
            git(above, "init", "-q", "--bare", "store.git")
            return above / "store.git" / "privacy"
        case "linked work tree":
            git(company, "worktree", "add", "-q", str(above / "tree"))
            return above / "tree" / "privacy"
        case "separate git folder":
            git(above, "init", "-q", "--separate-git-dir", str(above / "elsewhere"), str(above / "work"))
            return above / "work" / "privacy"
        case "submodule":
            git(company, "submodule", "--quiet", "add", str(company), "part")
            return company / "part" / "privacy"
        case "linked parent":
            (company / "legal").mkdir()
            (above / "link").symlink_to(company / "legal", target_is_directory=True)
            return above / "link" / "privacy"
        case _:
            return above / "nowhere" / ".." / "company" / "privacy"


FORMS = (
    "right below",
    "deep below",
    "in .git",
    "bare",
    "linked work tree",
    "separate git folder",
    "submodule",
    "linked parent",
    "back and forth",
)


@pytest.mark.parametrize("form", FORMS)
def test_a_policy_never_begins_inside_a_repository(form: str, company: Path, tmp_path: Path) -> None:
    folder = place(form, company, tmp_path)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(InsideARepository) as refused:
        ask_for_new_folder(folder)
    above_it = next(one for one in folder.resolve().parents if one.exists())
    git(above_it, "rev-parse", "--git-dir")
    assert refused.value.folder == folder
    assert sorted(tmp_path.rglob("*")) == before


def test_what_only_looks_like_a_repository_is_none(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "HEAD").write_text("the head of a department\n", encoding="utf-8")
    assert repository_around(tmp_path / "privacy") is None
    ask_for_new_folder(tmp_path / "privacy")


def test_a_link_that_leads_out_of_a_repository_is_outside(company: Path, tmp_path: Path) -> None:
    (tmp_path / "free").mkdir()
    (company / "out").symlink_to(tmp_path / "free", target_is_directory=True)
    ask_for_new_folder(company / "out" / "privacy")


@pytest.mark.parametrize("rule", ["privacy/", "legal/privacy", "*", "/legal/"])
def test_a_folder_that_the_repository_around_ignores_is_free(rule: str, company: Path) -> None:
    (company / ".gitignore").write_text(f"{rule}\n", "utf-8")
    ask_for_new_folder(company / "legal" / "privacy")
    (company / ".gitignore").write_text("other/\n", "utf-8")
    with pytest.raises(InsideARepository):
        ask_for_new_folder(company / "legal" / "privacy")


def test_only_the_repository_that_the_spared_folder_is_is_no_hindrance(company: Path) -> None:
    ask_for_new_folder(company / "share" / "sample", company)
    (company / "inner").mkdir()
    git(company / "inner", "init", "-q")
    with pytest.raises(InsideARepository):
        ask_for_new_folder(company / "inner" / "sample", company)
    with pytest.raises(InsideARepository):
        ask_for_new_folder(company / "inner" / "sample", company / "inner" / "sample")


def test_what_is_there_already_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("words", encoding="utf-8")
    for taken in (tmp_path, tmp_path / "file"):
        with pytest.raises(FolderNotEmpty):
            ask_for_new_folder(taken)
    (tmp_path / "empty").mkdir()
    ask_for_new_folder(tmp_path / "empty")
