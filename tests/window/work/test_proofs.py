"""The window proves on from what was proved on this machine before."""

from contextlib import closing
from pathlib import Path

from editor.policy.editing.edits import SetText
from editor.policy.section import Cell
from editor.window.work.proofs import proof_of
from tests.desk.folders import Folder
from tests.policy.values import HANT, USE


def test_a_proved_beginning_is_not_walked_again(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    opened = folder.open()
    for words in ("一", "二"):
        opened.session.submit(SetText(Cell(USE, HANT), f"# 使用\n\n{words}。"))
        folder.release(opened.session)
        folder.later(days=30)
    opened.close()
    with closing(folder.repository()) as repository:
        assert proof_of(repository).first_breach is None
        blob = repository.snapshot("refs/tags/release/1").blob("text/zh-Hant/use.md")
    assert blob is not None
    (folder.path / ".git" / "objects" / blob[:2] / blob[2:]).unlink()
    with closing(folder.repository()) as repository:
        assert [one.number for one in proof_of(repository).releases] == [1, 2]
