"""What goes to translators and comes back, memories and termbases, without a window."""

from pathlib import Path

import pytest

from editor.command import dispatch
from editor.desk.imports.starting import build_sample
from editor.exchange.termbases.tbx import write_tbx
from editor.policy.language import Tag
from editor.policy.terms import Termbase

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
    assert (status, said) == (0, "0 paragraphs taken, 8 unchanged, 1 not translated, 0 not taken\n")
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
    assert (status, said.endswith("kept as memory/memory.tmx\n")) == (0, True)
    assert dateline("import", out / "none.xlf", folder, *WHO)[0] == 2
    file.write_bytes(b"\xff\x00")
    assert dateline("import", file, folder, *WHO)[0] == 2
    terms = tmp_path / "terms.tbx"
    terms.write_bytes(write_tbx(Termbase(names=("Kamibato",)), Tag("zh-Hant"), "t"))
    assert dateline("import", terms, folder, *WHO)[:2] == (0, "0 terms and 1 names read\n")
    assert dateline("export", folder, "--format", "tbx", "--out", out)[0] == 0
    assert (folder / "terms.toml").read_text("utf-8") == 'names = ["Kamibato"]\n'
