"""`dateline convert` as a filter: which engine, and a module name that two packages claim."""

import io

import pytest

from editor.command import dispatch
from editor.text.conversion.chinese import EngineClash


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
