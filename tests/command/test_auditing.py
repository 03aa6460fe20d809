"""`dateline audit`: who did what, for people, for spreadsheets and for programs."""

import csv
import io
import json
from pathlib import Path

import pytest

from editor.command import dispatch
from editor.policy.editing.edits import SetText
from editor.policy.section import Cell
from tests.desk.reviewing_people import CHEN, LIN, PEOPLE_OF, House, of
from tests.policy.values import EN, USE


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    house = House(tmp_path, PEOPLE_OF)
    house.edit(LIN, SetText(Cell(USE, EN), "# Use\n\nWe write."), mark=True)
    house.record(CHEN, lambda desk, found: desk.comment(found[of(USE, EN)], "=1+1"))
    house.approve(CHEN, of(USE, EN))
    return house.path


def test_every_deed_is_told_with_its_hash_and_signature(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert dispatch.run(["audit", str(folder), "--format", "json"]) == 0
    rows = json.loads(capsys.readouterr().out)["rows"]
    told = [(row["email"], row["action"], row["what"], row["signature"]) for row in rows[-2:]]
    assert told == [
        (CHEN.email, "commented", "en/use", "unsigned"),
        (CHEN.email, "approved", "en/use", "unsigned"),
    ]
    assert all(row["hash"] and row["version"] for row in rows)


def test_a_spreadsheet_takes_no_comment_for_a_formula(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert dispatch.run(["audit", str(folder), "--format", "csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert "'=1+1" in [row["detail"] for row in rows]


def test_people_read_one_line_for_each_deed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert dispatch.run(["audit", str(folder)]) == 0
    last = capsys.readouterr().out.splitlines()[-1]
    assert "陳柏翰 <chen@example.org> approved en/use" in last
