"""The headless commands on real folders: what they say, what they write, and how they refuse."""

import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from editor.command import dispatch
from editor.exchange.word.reader.reading import read_docx
from editor.text.redline.spans import Span, SpanKind, new_text, old_text
from tests.desk.counsel import Counsel
from tests.exchange.word.texts import marked
from tests.samples import build_sample

WHO = ["--name", "Lin", "--email", "lin@example.org"]

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def dateline(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run one command in this process: its exit status, what it said, and what it complained of."""

    def run(*words: str | Path) -> tuple[int, str, str]:
        status = dispatch.run([str(word) for word in words])
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


def test_the_sample_stands_also_where_the_home_folder_is_a_repository(
    tmp_path: Path, dateline: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    subprocess.run(["git", "init", "-q", str(home)], check=True)
    monkeypatch.setenv("HOME", str(home))
    begin = ("--title", "Privacy", "--source", "en", *WHO)
    status, _, said = dateline("new", home / "privacy", *begin)
    assert (status, ".gitignore leaves out" in said) == (2, True)
    assert dateline("sample", home / "sample")[0] == 0
    assert dateline("status", home / "sample")[0] == 0
    (home / ".gitignore").write_text("*\n", "utf-8")
    assert dateline("new", home / "privacy", *begin)[0] == 0


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample policy, for tests that only look."""
    folder = tmp_path_factory.mktemp("sample") / "policy"
    build_sample(folder)
    return folder


@pytest.fixture
def begun(tmp_path: Path, dateline: Run) -> Path:
    """A new policy with a Simplified Chinese conversion."""
    folder = tmp_path / "policy"
    words = ["--title", "政策", "--source", "zh-Hant", "--language", "zh-Hans", "--time-zone", "Asia/Taipei"]
    assert dateline("new", folder, *words, *WHO)[0] == 0
    return folder


def write_section(folder: Path, text: str) -> None:
    """What a person with any editor would do: add a section to the outline and write it."""
    outline = folder / "policy.toml"
    outline.write_text(outline.read_text(encoding="utf-8").replace("order = [", 'order = ["use"'), encoding="utf-8")
    (folder / "text/zh-Hant").mkdir(parents=True)
    (folder / "text/zh-Hant/use.md").write_text(text, encoding="utf-8")


def test_a_policy_is_begun_converted_published_verified_and_exported(
    begun: Path, tmp_path: Path, dateline: Run
) -> None:
    write_section(begun, "# 使用\n\n我們將於三十日內刪除您的資料。\n")
    assert dateline("convert", begun, "--to", "zh-Hans", *WHO)[0] == 0
    assert "我们将于三十日内删除您的资料" in (begun / "text/zh-Hans/use.md").read_text(encoding="utf-8")
    status, said, _ = dateline("publish", begun, *WHO)
    assert (status, said.startswith("Release 1, last updated ")) == (0, True)
    assert dateline("verify", begun)[0] == 0
    status, said, _ = dateline("export", begun, "--format", "html", "--out", tmp_path / "site")
    page = (tmp_path / "site/zh-Hans/index.html").read_text(encoding="utf-8")
    assert status == 0
    assert "隐私" not in page
    assert "三十日内" in page
    assert all(
        str(tmp_path / "site" / page) in said for page in ("index.html", "zh-Hant/index.html", "zh-Hans/index.html")
    )


def test_the_real_text_goes_all_the_way(begun: Path, tmp_path: Path, dateline: Run, real_text: str) -> None:
    file = tmp_path / "policy.txt"
    file.write_text(real_text, encoding="utf-8")
    status, said, _ = dateline("import", file, begun, "--language", "zh-Hant", *WHO)
    assert status == 0
    assert said.startswith("13 headings:")
    assert "聯繫我們 (stands alone" in said
    assert "for android" in said
    assert len(list((begun / "text/zh-Hant").iterdir())) == 14
    assert dateline("convert", begun, "--to", "zh-Hans", *WHO)[0] == 0
    assert dateline("publish", begun, *WHO)[0] == 0
    assert dateline("verify", begun)[0] == 0
    git = ["git", "-C", str(begun)]
    assert subprocess.run([*git, "status", "--short"], capture_output=True, check=True).stdout == b""
    subprocess.run([*git, "fsck", "--strict"], capture_output=True, check=True)


def test_a_dry_run_tells_and_writes_nothing(begun: Path, tmp_path: Path, dateline: Run) -> None:
    file = tmp_path / "policy.md"
    file.write_text("# 政策\n\n## 使用\n\n一句話。\n\n## 保存\n\n又一句。\n", encoding="utf-8")
    status, said, _ = dateline("import", file, begun, "--language", "zh-Hant", "--dry-run")
    assert status == 0
    assert said.startswith("2 headings:")
    assert not (begun / "text").exists()


def test_a_translation_goes_into_the_sections_that_it_translates(begun: Path, tmp_path: Path, dateline: Run) -> None:
    source, translation = tmp_path / "zh.md", tmp_path / "en.md"
    source.write_text("# 使用\n\n一句話。\n\n# 保存\n\n又一句。\n", encoding="utf-8")
    translation.write_text("# 使用\n\n一句话。\n\n# 保存\n", encoding="utf-8")
    assert dateline("import", source, begun, "--language", "zh-Hant", *WHO)[0] == 0
    status, said, _ = dateline("import", translation, begun, "--language", "zh-Hans", *WHO)
    assert status == 0
    assert "3 of 4 paragraphs of the source have one counterpart" in said
    assert len(list((begun / "text" / "zh-Hans").glob("*.md"))) == 2
    status, said, _ = dateline("import", source, begun, "--language", "zh-Hans", *WHO)
    assert status == 1
    assert "other words stand there already" in said
    assert "Nothing was imported" in said
    assert "一句话" in "".join(file.read_text("utf-8") for file in (begun / "text" / "zh-Hans").glob("*.md"))
    assert dateline("import", source, begun, "--language", "zh-Hans", "--over", *WHO)[0] == 0
    assert "一句話" in "".join(file.read_text("utf-8") for file in (begun / "text" / "zh-Hans").glob("*.md"))


def test_what_is_not_certain_of_a_translation_is_listed_and_waits(begun: Path, tmp_path: Path, dateline: Run) -> None:
    source, translation = tmp_path / "zh.md", tmp_path / "en.md"
    source.write_text("# 使用\n\n我們用電子郵件通知您。\n\n# 保存\n\n保存 30 天後刪除。\n", encoding="utf-8")
    words = "# 保存\n\n保存 30 天后删除。\n\n# 灯具\n\n我们的灯又亮又便宜。\n"
    translation.write_text(words, encoding="utf-8")
    assert dateline("import", source, begun, "--language", "zh-Hant", *WHO)[0] == 0
    into = ("import", translation, begun, "--language", "zh-Hans")
    status, said, _ = dateline(*into, "--format", "json", *WHO)
    told = json.loads(said)
    assert (status, told["version"]) == (1, None)
    assert [part["sure"] for part in told["parts"]] == [True, False]
    assert not (begun / "text" / "zh-Hans").exists()
    assert dateline(*into, "--dry-run", "--place", "2=-")[0] == 0
    status, said, _ = dateline(*into, "--place", "2=-", *WHO)
    assert status == 0
    assert "2 paragraphs are left out" in said
    assert [file.read_text("utf-8") for file in (begun / "text" / "zh-Hans").glob("*.md")] == [
        "# 保存\n\n保存 30 天后删除。\n"
    ]


def test_unchanged_words_are_refused_a_second_date(begun: Path, dateline: Run) -> None:
    write_section(begun, "# 使用\n\n一句話。\n")
    dateline("convert", begun, "--to", "zh-Hans", *WHO)
    assert dateline("publish", begun, *WHO)[0] == 0
    status, said, _ = dateline("publish", begun, *WHO)
    assert status == 1
    assert "Not published" in said
    assert not (begun / "releases/2.toml").exists()


def test_what_is_not_in_step_is_named_with_the_ways_out(begun: Path, dateline: Run) -> None:
    write_section(begun, "# 使用\n\n一句話。\n")
    status, said, _ = dateline("publish", begun, *WHO)
    assert status == 1
    assert "use in zh-Hans is missing" in said
    assert "--behind zh-Hans=REASON" in said
    status, said, _ = dateline("publish", begun, "--behind", "zh-Hans=not converted yet", *WHO)
    assert status == 1  # a language without any title cannot be published at all
    assert "no title in zh-Hans" in said


def test_two_files_are_compared_exactly_in_json(tmp_path: Path, dateline: Run) -> None:
    old, new = tmp_path / "old.md", tmp_path / "new.md"
    old.write_bytes("\ufeff保存 30 天。\r\nNFC é\n".encode())
    new.write_bytes("保存 14 天。\nNFD e\u0301\n".encode())
    status, said, _ = dateline("redline", old, new, "--format", "json")
    answer = json.loads(said)
    spans = [Span(SpanKind(kind), text, new=next(iter(new), None)) for kind, text, *new in answer["spans"]]
    assert status == 1
    assert answer["format"] == 1
    assert old_text(spans).encode() == old.read_bytes()
    assert new_text(spans).encode() == new.read_bytes()
    assert dateline("redline", old, old)[0] == 0


def test_two_releases_are_compared_by_section(sample: Path, dateline: Run) -> None:
    status, said, _ = dateline("redline", sample, "release/2", "release/3", "--language", "en", "--format", "json")
    (english,) = json.loads(said)["languages"]
    assert status == 1
    assert english["language"] == "en"
    assert {"retention", "rights"} <= {section["id"] for section in english["sections"]}
    assert english["facts"][0] == {"name": "deletion_days", "old": "30 days", "new": "14 days"}
    retention = next(section for section in english["sections"] if section["id"] == "retention")
    assert {"kind": "period", "old": "30 days", "new": "14 days"} in retention["facts"]
    assert any(len(span) == 3 for span in retention["spans"])
    status, said, _ = dateline("redline", sample, "release/3", "draft", "--format", "html")
    assert "<ins " in said
    assert "<script" not in said


def test_one_language_is_held_against_another_script_of_it(sample: Path, dateline: Run) -> None:
    pair = ("--language", "zh-Hant", "--against", "zh-Hans")
    status, said, _ = dateline("redline", sample, "release/3", "release/3", *pair)
    assert (status, said) == (0, "")
    status, said, _ = dateline("redline", sample, "draft", "draft", *pair)
    assert status == 1
    assert "§2 · use · changed" in said
    assert said.count("## ") == 1


def test_differences_can_be_left_out(tmp_path: Path, dateline: Run) -> None:
    old, new = tmp_path / "old.md", tmp_path / "new.md"
    old.write_text("1. **Keep**, for  ever\n隱私\n", "utf-8")
    new.write_text("2. keep， for ever\n隐私\n", "utf-8")
    all_of_them = [
        word for name in ("white-space", "width", "case", "markdown", "script") for word in ("--ignore", name)
    ]
    assert dateline("redline", old, new)[0] == 1
    assert dateline("redline", old, new, *all_of_them)[0] == 0
    assert dateline("redline", old, new, *all_of_them, "--numbering")[0] == 1
    old.write_text("abcde", "utf-8")
    new.write_text("abXde", "utf-8")
    assert "ab[-c-]{+X+}de" in dateline("redline", old, new, "--characters")[1]


def test_findings_are_told_for_people_and_for_programs(sample: Path, dateline: Run) -> None:
    status, said, _ = dateline("check", sample)
    assert status == 1
    assert "ja/use:" in said
    assert "TODO" in said
    answer = json.loads(dateline("check", sample, "--format", "json")[1])
    assert answer["format"] == 1


def test_a_broken_history_is_named_with_status_one(tmp_path: Path, dateline: Run) -> None:
    build_sample(tmp_path / "policy")
    manifest = tmp_path / "policy/releases/2.toml"
    manifest.write_bytes(manifest.read_bytes().replace(b"2026-03-15\n", b"2026-03-01\n"))
    status, said, _ = dateline("verify", tmp_path / "policy")
    assert status == 1
    assert "First thing that breaks: S6, release 2: The file releases/2.toml on disk" in said
    answer = json.loads(dateline("verify", tmp_path / "policy", "--format", "json")[1])
    assert answer["breaches"][0]["code"] == "manifest-on-disk"


def test_the_state_of_every_cell_is_told(sample: Path, dateline: Run) -> None:
    status, said, _ = dateline("status", sample, "--format", "json")
    cells = {(one["section"], one["language"]): one["state"] for one in json.loads(said)["cells"]}
    assert status == 0
    assert cells["use", "en"] == "outdated"
    assert cells["estimates", "ja"] == "missing"
    assert cells["contact", "zh-Hans"] == "in step"


@pytest.mark.parametrize(
    "words",
    [
        ["verify", "{empty}"],
        ["verify", "{missing}"],
        ["verify", "{file}"],
        ["verify", "{damaged}"],
        ["check", "{damaged}"],
        ["status", "{git}"],
        ["publish", "{empty}", *WHO],
        ["export", "{git}", "--format", "html", "--out", "{missing}"],
        ["export", "{sample}", "--format", "html", "--out", "{file}"],
        ["export", "{sample}", "--format", "html", "--out", "{missing}", "--release", "99"],
        ["export", "{sample}", "--format", "html", "--out", "{missing}", "--language", "fr"],
        ["new", "{sample}", "--title", "x", "--source", "en", *WHO],
        ["new", "{missing}", "--title", "x", "--source", "elvish", *WHO],
        ["new", "{missing}", "--title", "x", "--source", "en", "--time-zone", "Mars/Olympus", *WHO],
        ["new", "{missing}", "--title", "x", "--source", "en", "--notice", "-1", *WHO],
        ["new", "{missing}", "--title", "x", "--source", "en", "--name", "", "--email", ""],
        ["sample", "{sample}"],
        ["redline", "{file}", "{missing}"],
        ["redline", "{file}", "{nul}"],
        ["redline", "{sample}", "release/1"],
        ["redline", "{sample}", "release/1", "release/9"],
        ["redline", "{sample}", "nothing", "draft"],
        ["redline", "{sample}", "release/1", "draft", "--language", "e"],
        ["redline", "{sample}", "release/1", "draft", "--language", "fr"],
        ["redline", "{sample}", "release/1", "draft", "--against", "en"],
        ["redline", "{sample}", "release/1", "draft", "--language", "en", "--against", "fr"],
        ["redline", "{file}", "{file}", "--language", "en"],
        ["redline", "{file}", "{file}", "--ignore", "everything"],
        ["import", "{big5}", "{sample}", "--language", "en", *WHO],
        ["import", "{nul}", "{sample}", "--language", "en", *WHO],
        ["import", "{huge}", "{sample}", "--language", "en", *WHO],
        ["import", "{missing}", "{sample}", "--language", "en", *WHO],
        ["import", "{file}", "{empty}", "--language", "en", *WHO],
        ["import", "{file}", "{sample}", "--language", "fr", *WHO],
        ["import", "{file}", "{sample}", "--language", "en", "--place", "7=use", *WHO],
        ["import", "{file}", "{sample}", "--language", "en", "--place", "1=nowhere", *WHO],
        ["convert", "{sample}", "--to", "en", *WHO],
        ["convert", "--config", "x2y"],
        ["publish", "{sample}", "--behind", "ja", *WHO],
        ["publish", "{sample}", "--hold", "nowhere", *WHO],
        ["publish", "{sample}", "--effective", "tomorrow", *WHO],
        ["publish", "{sample}", "--corrects", "9", "--dated", "2026-01-02", *WHO],
        ["publish", "{sample}", "--corrects", "1", "--dated", "2026-01-02", *WHO],
        ["frobnicate"],
        ["verify"],
    ],
    ids=lambda words: " ".join(words[:4]),
)
def test_misuse_is_one_line_and_status_two(words: list[str], sample: Path, tmp_path: Path, dateline: Run) -> None:
    places = {name: tmp_path / name for name in ("empty", "missing", "file", "big5", "nul", "git", "damaged", "huge")}
    places["empty"].mkdir()
    places["file"].write_text("text", encoding="utf-8")
    places["big5"].write_bytes("資料".encode("big5"))
    places["nul"].write_bytes(b"a\x00b")
    with places["huge"].open("wb") as huge:
        huge.truncate(50_000_000)
    for name in ("git", "damaged"):
        subprocess.run(["git", "init", "-q", places[name]], check=True)
    (places["damaged"] / ".git/HEAD").write_bytes(b"\x00\xff")
    status, said, complaint = dateline(*(word.format(sample=sample, **places) for word in words))
    assert status == 2, said
    assert complaint.count("\n") == 1
    assert complaint.startswith("dateline")
    assert "Traceback" not in complaint


def test_a_text_is_converted_to_the_byte(monkeypatch: pytest.MonkeyPatch) -> None:
    given = "\ufeff軟體\r\n網路 é e\u0301\n\n".encode()
    out = io.BytesIO()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(out))
    assert dispatch.run(["convert", "--config", "t2s"]) == 0
    sys.stdout.flush()
    assert out.getvalue() == "\ufeff软体\r\n网路 é e\u0301\n\n".encode()


def test_no_headless_command_loads_qt() -> None:
    code = (
        "import sys; from editor.__main__ import main\n"
        "for words in sys.argv[1:]:\n"
        "    if main(words.split()) or any(name.startswith('PySide6') for name in sys.modules):\n"
        "        sys.exit(words)"
    )
    asked = ["--version", "--help", *(f"{name} --help" for name in sorted(dispatch.names()))]
    done = subprocess.run([sys.executable, "-c", code, *asked], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("usage: ") > len(dispatch.names())


def test_a_reader_that_goes_away_is_no_error(sample: Path) -> None:
    line = f"{sys.executable} -m editor redline {sample} release/1 draft | head -c 10"
    done = subprocess.run(line, shell=True, capture_output=True, check=False, env={**os.environ})
    assert done.stderr == b""


def test_a_policy_held_by_another_program_is_not_touched(begun: Path, dateline: Run) -> None:
    code = (
        "import sys, datetime; from pathlib import Path; from editor.store.lock import FolderLock;"
        "lock = FolderLock(Path(sys.argv[1])).acquire(datetime.datetime.now(datetime.UTC)); print('held', flush=True);"
        "sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(begun)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        status, _, complaint = dateline("publish", begun, *WHO)
        assert status == 2
        assert f"is using {begun} since" in complaint
        assert dateline("verify", begun)[0] == 0
        holder.communicate()


def test_a_redline_goes_out_as_word_files_that_are_the_same_each_time(
    sample: Path, tmp_path: Path, dateline: Run
) -> None:
    for name in ("one", "two"):
        words = ["--format", "docx", "--redline", "1", "--release", "3", "--out", tmp_path / name]
        assert dateline("export", sample, *words)[0] == 0
    files = sorted(path.name for path in (tmp_path / "one").iterdir())
    assert files == ["en-redline.docx", "ja-redline.docx", "zh-Hans-redline.docx", "zh-Hant-redline.docx"]
    assert all((tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes() for name in files)
    for name in files:
        document = read_docx((tmp_path / "one" / name).read_bytes())
        assert document.origin is not None
        assert (document.origin.version, all(change.ours for change in document.changes)) == ("release/3", True)


def test_a_draft_goes_out_marked_as_one_and_without_a_date(sample: Path, tmp_path: Path, dateline: Run) -> None:
    assert dateline("export", sample, "--draft", "--format", "md", "--language", "en", "--out", tmp_path)[0] == 0
    text = (tmp_path / "en.md").read_text("utf-8")
    assert "**Draft. Not published, not in force.**" in text
    assert "Last updated" not in text
    assert dateline("export", sample, "--draft", "--format", "docx", "--out", tmp_path)[0] == 0
    assert "Last updated" not in marked(read_docx((tmp_path / "en.docx").read_bytes()))


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["--format", "docx", "--language", "fr"], "has no fr"),
        (["--format", "docx", "--redline", "3"], "does not differ from itself"),
        (["--format", "docx", "--redline", "9"], "no such release"),
        (["--format", "docx", "--redline", "nonsense"], "no version"),
        (["--format", "md", "--redline", "1"], "Choose docx"),
        (["--format", "docx", "--draft", "--release", "2"], "not allowed with"),
    ],
)
def test_an_export_that_cannot_be_says_why_in_one_line(
    sample: Path, tmp_path: Path, dateline: Run, words: list[str], complaint: str
) -> None:
    status, said, told = dateline("export", sample, *words, "--out", tmp_path / "out")
    assert (status, said) == (2, "")
    assert complaint in told
    assert told.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_an_answer_from_word_comes_into_the_draft(sample: Path, tmp_path: Path, dateline: Run) -> None:
    folder = tmp_path / "policy"
    shutil.copytree(sample, folder)
    assert dateline("export", folder, "--draft", "--format", "docx", "--language", "en", "--out", tmp_path)[0] == 0
    counsel = Counsel((tmp_path / "en.docx").read_bytes())
    counsel.replace("Please read this policy", "Please do read this policy")
    counsel.replace_untracked("two kinds of source", "three kinds of source")
    answer = tmp_path / "answer.docx"
    answer.write_bytes(counsel.saved())
    words = ["import", answer, folder, "--language", "en", "--take"]
    status, said, _ = dateline(*words, "rejected", "--dry-run", *WHO)
    assert status == 0
    assert "changed without being tracked: collection" in said
    assert "Please {+do +}read" not in said
    assert dateline(*words, "accepted", *WHO)[0] == 0
    assert "Please do read" in (folder / "text/en/preamble.md").read_text("utf-8")
    assert "{{service}}" in (folder / "text/en/preamble.md").read_text("utf-8")
    status, _, complaint = dateline("import", answer, folder, "--language", "ja", "--take", "accepted", *WHO)
    assert status == 2
    assert "not in ja" in complaint


def test_a_pdf_is_printed_without_a_window(sample: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "editor", "export", str(sample), "--format", "pdf", "--language", "en"]
    run = subprocess.run([*command, "--out", str(tmp_path)], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (0, "")
    assert (tmp_path / "en.pdf").read_bytes().startswith(b"%PDF")


def test_a_pdf_is_held_against_the_releases(sample: Path, tmp_path: Path, dateline: Run) -> None:
    status, said, _ = dateline("export", sample, "--format", "pdf", "--language", "en", "--out", tmp_path)
    assert status == 0
    assert f"{tmp_path / 'en.pdf'}\n  Read back before it was written (paragraphs: " in said
    assert "the words in order" in said
    words = ("verify", sample, "--page")
    status, said, _ = dateline(*words, tmp_path / "en.pdf")
    assert (status, "release 3 (en): every paragraph in its place" in said) == (0, True)
    assert (
        dateline("export", sample, "--format", "pdf", "--redline", "2", "--language", "ja", "--out", tmp_path)[0] == 0
    )
    status, said, _ = dateline(*words, tmp_path / "ja-redline.pdf", "--format", "json")
    found = json.loads(said)
    assert (status, found["language"], found["release"], found["since"]) == (0, "ja", 3, "release/2")
    assert dateline("export", sample, "--format", "pdf", "--language", "en", "--draft", "--out", tmp_path / "d")[0] == 0
    status, said, _ = dateline(*words, tmp_path / "d" / "en.pdf")
    assert status == 1
    assert "calls itself a draft" in said
    assert "Section “How we use data”, page 2: the release says “" in said
    (tmp_path / "no.pdf").write_bytes(b"no PDF")
    assert dateline(*words, tmp_path / "no.pdf")[0] == 2
