"""Real policies in many languages, taken in, published and written out by commands: nothing is lost on the way."""

from pathlib import Path

import pytest

from editor.command import dispatch
from editor.exchange.pdf.typefaces import NoTypeface, installed_families
from tests.exhaustive import part

WHO = ("--name", "Lin", "--email", "lin@example.org")


AS_THEY_ARE = '\n[checks.levels]\nlinks = "warning"\nsigns = "warning"\nleftovers = "warning"\nstructure = "warning"\n'
"""Real texts have links to places that they do not have, which would stop a release: it is asked for all the same."""


def _series(data_dir: Path) -> list[tuple[str, str, Path]]:
    """The family, the language and the newest text of each series."""
    root = data_dir / "parallel"
    found = sorted(path for path in root.glob("*/*") if path.is_dir())
    return [(path.parent.name, path.name, max(path.glob("*.md"))) for path in found]


def _run(*words: str) -> int:
    return dispatch.run(list(words))


@pytest.mark.long
@pytest.mark.timeout(900)
def test_real_texts_in_their_languages_come_out_as_they_came_in(
    data_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    refused = []
    for family, language, file in part(_series(data_dir), 9):
        try:
            installed_families(language)
        except NoTypeface:
            continue
        place = tmp_path / f"{family}-{language}"
        policy, out = str(place), place.with_name(place.name + "-out")
        steps: list[tuple[str, ...]] = [
            ("new", policy, "--title", family, "--source", language, "--language", language, *WHO),
            ("import", str(file), policy, "--language", language, *WHO),
            ("publish", policy, *WHO),
            *(("export", policy, "--format", form, "--out", str(out / form)) for form in ("pdf", "html", "docx", "md")),
        ]
        for step in steps:
            if step[0] == "publish":
                with (place / "policy.toml").open("a", encoding="utf-8") as rules:
                    rules.write(AS_THEY_ARE)
            if _run(*step) != 0:
                refused.append((family, language, step[0], step[3], "".join(capsys.readouterr())[-300:]))
                break
        else:
            (pdf,) = (out / "pdf").glob("*.pdf") if (out / "pdf").is_dir() else (out / "pdf",)
            if _run("verify", policy, "--page", str(pdf)) != 0:
                refused.append((family, language, "verify", pdf.name, capsys.readouterr().out[-300:]))
        capsys.readouterr()
    assert refused == []
