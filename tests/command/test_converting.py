"""`dateline convert` as a filter: which engine, and a module name that two packages claim."""

import io
from pathlib import Path

import pytest

from editor.command import dispatch
from editor.policy.editing.edits import SetText
from editor.policy.section import Cell
from editor.text.conversion.chinese import EngineClash
from tests.desk.folders import Folder
from tests.policy.values import HANS, HANT, USE


class Given:
    """A standard stream that holds these bytes."""

    def __init__(self, data: bytes = b"") -> None:
        self.buffer = io.BytesIO(data)

    def flush(self) -> None:
        pass


def converted(monkeypatch: pytest.MonkeyPatch, text: str, *words: str) -> tuple[int, str]:
    said = Given()
    monkeypatch.setattr("sys.stdin", Given(text.encode()))
    monkeypatch.setattr("sys.stdout", said)
    status = dispatch.run(["convert", *words])
    return status, said.buffer.getvalue().decode()


def test_the_exact_engine_converts_unless_the_package_s_own_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    assert converted(monkeypatch, "二噁英", "--config", "s2twp") == (0, "戴奧辛")
    assert converted(monkeypatch, "二噁英", "--config", "s2twp", "--engine", "original") == (0, "二噁英")


def test_layers_are_put_on_a_text_that_is_filtered(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "独占“账户”，《个人信息法》的信息"
    wanted = ("--layer", "usage", "--layer", "quotes", "--layer", "titles")
    assert converted(monkeypatch, text, "--config", "s2twp", *wanted) == (0, "獨占「帳戶」，《個人信息法》的資訊")
    assert converted(monkeypatch, text, "--config", "s2tw") == (0, "獨佔“賬戶”，《個人信息法》的信息")


def test_words_are_decided_for_a_whole_policy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = Folder(tmp_path)
    opened = folder.open()
    opened.session.submit(SetText(Cell(USE, HANT), "# 使用\n\n個人資料的保存。"))
    opened.session.save(folder.repository(), "Write")
    opened.close()
    for name, value in (("DATELINE_NAME", "Lin"), ("DATELINE_EMAIL", "lin@parcel.example")):
        monkeypatch.setenv(name, value)
    assert dispatch.run(["convert", str(folder.path), "--to", HANS, "--words", "個人資料=个人信息"]) == 0
    assert (folder.path / "text" / HANS / f"{USE}.md").read_text("utf-8") == "# 使用\n\n个人信息的保存。\n"
    assert 'scope = "words"' in (folder.path / "decisions" / f"{HANS}.toml").read_text("utf-8")


@pytest.mark.parametrize("said", ["個=个", "個人資料", "個人資料=", "=个人信息"])
def test_words_without_a_form_or_of_one_character_are_misuse(said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert dispatch.run(["convert", "somewhere", "--to", "zh-Hans", "--words", said]) == 2
    assert "SOURCE=FORM" in capsys.readouterr().err


def test_a_configuration_that_the_package_lacks_is_misuse(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert converted(monkeypatch, "里", "--config", "hk2sp", "--engine", "original") == (2, "")
    assert "leave --engine out" in capsys.readouterr().err


def test_a_clash_names_the_package_to_remove(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def clash(*_words: object) -> str:
        raise EngineClash(("OpenCC",))

    monkeypatch.setattr("editor.command.converting.convert", clash)
    assert converted(monkeypatch, "里", "--config", "s2t")[0] == 2
    assert "pip uninstall OpenCC" in capsys.readouterr().err
