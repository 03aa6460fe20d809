"""What goes to translators and comes back, memories and termbases, without a window."""

import io
import zipfile
from pathlib import Path

import pytest

from editor.command import dispatch
from editor.exchange.termbases.tbx import write_tbx
from editor.policy.language import Tag
from editor.policy.terms import Termbase
from tests.samples import build_sample

WHO = ["--name", "Lin", "--email", "lin@example.org"]


def test_the_work_of_translators_goes_out_and_comes_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, out = tmp_path / "policy", tmp_path / "out"
    build_sample(folder)

    def dateline(*words: str | Path) -> tuple[int, str, str]:
        status = dispatch.run([str(word) for word in words])
        said = capsys.readouterr()
        return status, said.out, said.err

    assert dateline("export", folder, "--format", "xliff", "--language", "en", "--out", out)[0] == 0
    file = out / "en.xlf"
    status, said, _ = dateline("import", file, folder, *WHO)
    assert (status, said) == (
        0,
        "0 paragraphs taken, 8 unchanged, 1 not translated, 0 not taken\n"
        "nothing in en.xlf is new: all of it stands here, or stood here before\n",
    )
    work = file.read_text("utf-8").replace('state="final">How we use data', 'state="final">How data is used')
    file.write_text(work.replace('equiv-text="', 'equiv-text="!'), "utf-8")
    status, said, _ = dateline("import", file, folder, *WHO)
    assert (status, said) == (0, "1 paragraphs taken, 7 unchanged, 1 not translated, 0 not taken\n")
    assert (folder / "text/en/use.md").read_text("utf-8").startswith("# How data is used\n\nWe process")
    status, said, _ = dateline("import", file, folder, "--over", *WHO)
    assert said.startswith("0 paragraphs taken")
    file.write_text(work.replace("How data is used", "Use of data"), "utf-8")
    status, said, _ = dateline("import", file, folder, *WHO)
    assert (status, "edited here meanwhile" in said) == (1, True)
    assert dateline("export", folder, "--format", "xliff", "--language", "zh-Hant", "--out", out)[0] == 2
    assert dateline("export", folder, "--format", "tmx", "--out", out)[0] == 0
    status, said, _ = dateline("import", out / "memory.tmx", folder, *WHO)
    assert (status, said.startswith("memory.tmx was brought in before, or is our own")) == (0, True)
    other = tmp_path / "agency.tmx"
    other.write_text((out / "memory.tmx").read_text("utf-8").replace("Data we collect", "Data that we keep"), "utf-8")
    status, said, _ = dateline("import", other, folder, *WHO)
    assert (status, said.endswith("kept as memory/agency.tmx\n")) == (0, True)
    status, said, _ = dateline("import", other, folder, *WHO)
    assert (status, said.startswith("agency.tmx was brought in before, or is our own: ")) == (0, True)
    assert dateline("import", out / "none.xlf", folder, *WHO)[0] == 2
    file.write_bytes(b"\xff\x00")
    assert dateline("import", file, folder, *WHO)[0] == 2
    terms = tmp_path / "terms.tbx"
    terms.write_bytes(write_tbx(Termbase(names=("Kamibato",)), Tag("zh-Hant"), "t"))
    assert dateline("import", terms, folder, *WHO)[:2] == (0, "0 terms and 1 names read\n")
    assert dateline("export", folder, "--format", "tbx", "--out", out)[0] == 0
    assert (folder / "terms.toml").read_text("utf-8") == 'names = ["Kamibato"]\n'


def test_a_package_goes_out_and_comes_back_in_whatever_form(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, out = tmp_path / "policy", tmp_path / "out"
    build_sample(folder)

    def dateline(*words: str | Path) -> tuple[int, str, str]:
        status = dispatch.run([str(word) for word in words])
        said = capsys.readouterr()
        return status, said.out, said.err

    what = ("--format", "package", "--language", "en", "--every", "--note", "By Friday, please.")
    assert dateline("export", folder, *what, "--out", out)[0] == 0
    with zipfile.ZipFile(out / "en.zip") as package:
        files = {name: package.read(name) for name in package.namelist()}
    assert sorted(files) == ["en.docx", "en.xlf", "memory.tmx", "note.txt", "zh-Hant.pdf"]
    assert "By Friday, please." in files["note.txt"].decode()
    # A reviewer worked in the table, a translator in memoQ; nobody touched the XLIFF.
    row = files["en.xlf"].replace(b">How we use data<", b">How data is used<")
    table = with_table(files["en.docx"], "Data we collect", "Data that we collect", "Is this the heading on our site?")
    back = out / "back.zip"
    with zipfile.ZipFile(back, "w") as package:
        package.writestr("EN-US/en.docx", table)
        package.writestr("EN-US/en.xlf", row)
        for name in ("note.txt", "memory.tmx"):
            package.writestr(name, files[name])
    status, said, _ = dateline("import", back, folder, *WHO)
    assert (status, "2 paragraphs taken" in said) == (0, True)
    assert "“我們蒐集的資料”, paragraph 1: remark: Is this the heading on our site?" in said
    assert "memory.tmx: no segment that is new" in said
    assert "of no use here: note.txt" in said
    assert (folder / "text/en/use.md").read_text("utf-8").startswith("# How data is used\n")
    assert (folder / "text/en/collection.md").read_text("utf-8").startswith("# Data that we collect\n")
    assert "1 remarks kept as comments" in said
    _, audit, _ = dateline("audit", folder)
    assert "commented en/collection: en.xlf, en.docx: Is this the heading on our site?" in audit
    status, said, _ = dateline("import", back, folder, *WHO)
    assert (status, said.endswith("all of it stands here, or stood here before\n")) == (0, True)
    assert "remarks kept" not in said
    # What was changed here since is not what the file changes.
    (folder / "text/en/use.md").write_text(
        (folder / "text/en/use.md").read_text("utf-8").replace("How data is used", "Use"), "utf-8"
    )
    dateline("import", back, folder, *WHO)
    status, said, _ = dateline("import", back, folder, *WHO)
    assert (status, "nothing in back.zip is new" in said) == (0, True)
    assert (folder / "text/en/use.md").read_text("utf-8").startswith("# Use\n")


def with_table(data: bytes, old: str, new: str, remark: str) -> bytes:
    """The table as somebody leaves it who tracks changes in Word."""
    files = {}
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        files = {name: package.read(name) for name in package.namelist()}
    text = files["word/document.xml"].decode()
    at = text.index(f">{old}</w:t></w:r>")
    start = text.rindex("<w:r>", 0, at)
    end = text.index("</w:r>", at) + len("</w:r>")
    run = text[start:end]
    tracked = (
        f'<w:del w:id="901" w:author="R">{run.replace("w:t ", "w:delText ").replace("w:t>", "w:delText>")}</w:del>'
        f'<w:ins w:id="902" w:author="R">{run.replace(old, new)}</w:ins>'
    )
    row_end = text.index("</w:tr>", end)
    last = text.rindex("<w:p>", 0, row_end)
    said = f"<w:p><w:r><w:t>{remark}</w:t></w:r></w:p>"
    text = text[:start] + tracked + text[end:last] + said + text[text.index("</w:p>", last) + len("</w:p>") :]
    files["word/document.xml"] = text.encode()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name, content in files.items():
            package.writestr(name, content)
    return out.getvalue()
