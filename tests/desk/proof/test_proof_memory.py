"""What was proved is not walked again; what was done to the history since, or to the memory, is found all the same."""

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pygit2
import pytest

from editor.desk.proof.proof_memory import ProofMemory
from editor.desk.proof.proving import Proof, verify
from editor.desk.versions.sealed_file import seal
from editor.policy.editing.edits import SetText
from editor.policy.section import Cell
from editor.store.errors import StoreError
from tests.desk.folders import Folder
from tests.desk.reviewing_people import LIN, House
from tests.policy.values import HANT, KEEP, USE


@pytest.fixture
def proved(folder: Folder, tmp_path: Path) -> Folder:
    """Three releases, proved and remembered."""
    opened = folder.open()
    for words in ("一", "二", "三"):
        opened.session.submit(SetText(Cell(USE, HANT), f"# 使用\n\n{words}。"))
        folder.release(opened.session)
        folder.later(days=30)
    opened.close()
    assert prove(folder).first_breach is None
    return folder


def memory(folder: Folder, edition: str = "1") -> ProofMemory:
    return ProofMemory(folder.path.parent / "cache", folder.repository(), edition)


def prove(folder: Folder, edition: str = "1") -> Proof:
    kept = memory(folder, edition)
    return verify(folder.repository(), memory=kept)


def codes(proof: Proof) -> set[tuple[int, str]]:
    return {(breach.release, breach.code) for breach in proof.all_breaches()}


def lose_an_old_text(folder: Folder) -> None:
    """Take away the words of the first release: whoever walks the whole history stumbles over them."""
    repository = folder.repository()
    blob = repository.snapshot("refs/tags/release/1").blob("text/zh-Hant/use.md")
    assert blob is not None
    (folder.path / ".git" / "objects" / blob[:2] / blob[2:]).unlink()


def test_a_proved_beginning_is_not_walked_again(proved: Folder) -> None:
    whole = prove(proved)
    lose_an_old_text(proved)
    again = prove(proved)
    assert again.first_breach is None
    assert [(one.number, one.digest, one.summary) for one in again.releases] == [
        (one.number, one.digest, one.summary) for one in whole.releases
    ]


def test_what_came_since_is_walked_and_remembered(proved: Folder) -> None:
    lose_an_old_text(proved)
    opened = proved.open()
    opened.session.submit(SetText(Cell(KEEP, HANT), "# 保存\n\n四。"))
    proved.release(opened.session)
    opened.close()
    assert [one.number for one in prove(proved).releases] == [1, 2, 3, 4]
    kept = memory(proved).recall()
    assert kept is not None
    assert kept.head == proved.repository().head()


def test_who_agreed_is_read_on_from_the_last_release(house: House, tmp_path: Path) -> None:
    """The people of the first version are gone from the disk: whoever reads the whole history stumbles over them."""
    house.publish_words().unlink()
    with closing(house.repository()) as repository:
        kept = ProofMemory(house.place / "cache", repository, "1")
        assert verify(repository, memory=kept).first_breach is None
        with pytest.raises(StoreError):
            verify(repository)


def test_a_cheat_after_the_proof_is_found(proved: Folder) -> None:
    path = proved.path / "releases/1.toml"
    honest = path.read_bytes()
    path.write_bytes(honest.replace(b"2026-09-01\n", b"2026-08-01\n"))
    assert codes(prove(proved)) == {(1, "manifest-on-disk")}
    repository = proved.repository()
    repository.commit({"releases/1.toml": path.read_bytes()}, "Edit", LIN, proved.clock.now(), repository.head())
    assert (1, "manifest-edited") in codes(prove(proved))
    assert (1, "manifest-edited") in codes(prove(proved)), "a broken history is walked as a whole each time"


def test_a_tag_that_was_moved_since_is_found(proved: Folder) -> None:
    repository = pygit2.Repository(str(proved.path))
    repository.references.delete("refs/tags/release/2")
    found = prove(proved)
    assert codes(found) == set()
    assert [(one.release, one.code) for one in found.notes] == [(2, "tag-missing")]
    repository.references.create("refs/tags/release/2", repository.head.target)
    assert codes(prove(proved)) == {(2, "tag-moved")}


@pytest.mark.parametrize(
    "spoil",
    [
        lambda said: said["content"]["releases"].pop(),
        lambda said: said["content"].update(head="0" * 40),
        lambda said: said["content"]["releases"][0].__setitem__(1, "1" * 40),
        lambda said: said.clear(),
    ],
)
def test_a_memory_that_does_not_fit_is_not_believed(
    proved: Folder, spoil: Callable[[dict[str, object]], object]
) -> None:
    path = memory(proved).file.path
    said = json.loads(path.read_bytes())
    spoil(said)
    path.write_text(json.dumps(said), "utf-8")
    assert memory(proved).recall() is None
    if said:
        said["seal"] = seal(said["content"])
        path.write_text(json.dumps(said), "utf-8")
        assert memory(proved).recall() is None, "nor with a seal made anew: the history says otherwise"
    assert prove(proved).first_breach is None
    path.write_bytes(b"\xff not JSON")
    assert prove(proved).first_breach is None


def test_another_edition_proves_anew(proved: Folder) -> None:
    assert memory(proved, "2").recall() is None


def test_a_history_that_was_rewritten_is_walked_as_a_whole(proved: Folder) -> None:
    repository = pygit2.Repository(str(proved.path))
    first = repository.references["refs/tags/release/1"].peel(pygit2.Commit)
    repository.reset(first.id, pygit2.enums.ResetMode.HARD)
    assert (2, "tag-without-release") in codes(prove(proved))


def test_a_folder_that_takes_nothing_only_costs_time(proved: Folder, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    kept = ProofMemory(tmp_path / "file", proved.repository(), "1")
    assert verify(proved.repository(), memory=kept).first_breach is None


def test_a_release_that_was_not_built_on_the_one_before_is_named(proved: Folder) -> None:
    """Its manifest names the one before, but its version grew on another branch and was joined later."""
    repository = pygit2.Repository(str(proved.path))
    head = repository.head.peel(pygit2.Commit)
    second = repository.references["refs/tags/release/2"].peel(pygit2.Commit)
    old = second.parents[0]
    who = pygit2.Signature(LIN.name, LIN.email, head.committer.time, head.committer.offset)
    aside = repository.create_commit(None, who, who, "Release 3 of another branch", head.tree_id, [old.id])
    joined = repository.create_commit(None, who, who, "Join", head.tree_id, [second.id, aside])
    repository.references["refs/heads/main"].set_target(joined)
    repository.references.delete("refs/tags/release/3")
    repository.create_tag("release/3", aside, pygit2.enums.ObjectType.COMMIT, who, "Release 3")
    assert (3, "not-descended") in codes(verify(proved.repository()))
