"""How the folder of an open policy came to stand at another version."""

import subprocess

import pytest

from editor.desk.session.opening import OpenPolicy
from editor.desk.team.external_changes import HeadMove, elsewhere
from editor.policy.editing.edits import SetText
from editor.policy.section import Cell
from editor.store.repository import Repository
from tests.desk.folders import LIN, Folder
from tests.policy.values import EN, USE

GIT = ("git", "-c", "user.name=Bo", "-c", "user.email=bo@example.org", "-c", "advice.detachedHead=false")


@pytest.mark.parametrize(
    ("commands", "move"),
    [
        (("commit --quiet --allow-empty -m More",), HeadMove.ADDED),
        (("reset --quiet --hard HEAD~1",), HeadMove.SET_BACK),
        (("checkout --quiet -b other HEAD~1",), HeadMove.SWITCHED),
        (("checkout --quiet -b other HEAD~1", "commit --quiet --allow-empty -m Apart"), HeadMove.REMADE),
        (("commit --quiet --amend -m Anew",), HeadMove.REMADE),
    ],
)
def test_what_git_did_by_hand_is_told_as_that(folder: Folder, commands: tuple[str, ...], move: HeadMove) -> None:
    opened = _two_versions(folder)
    base = opened.session.base
    for command in commands:
        subprocess.run([*GIT, "-C", str(folder.path), *command.split()], check=True)
    repository = Repository.open(folder.path, opened.lock)
    assert base is not None
    assert elsewhere(repository, base, {}).move is move
    repository.close()
    opened.close()


def test_what_the_holder_of_the_folder_made_is_never_another_programs(folder: Folder) -> None:
    opened = _two_versions(folder)
    base = opened.session.base
    assert base is not None
    repository = Repository.open(folder.path, opened.lock)
    repository.commit({"notes.txt": b"Ours.\n"}, "Ours", LIN, folder.clock.now(), base)
    again = Repository.open(folder.path, opened.lock)
    assert elsewhere(again, base, {}).move is HeadMove.CAME_IN
    for one in (again, repository):
        one.close()
    opened.close()


def test_a_folder_that_stands_where_it_stood_has_not_moved(folder: Folder) -> None:
    opened = _two_versions(folder)
    repository = folder.repository()
    assert elsewhere(repository, opened.session.base or "", {}).move is None
    repository.close()
    opened.close()


def _two_versions(folder: Folder) -> OpenPolicy:
    opened = folder.open()
    opened.session.submit(SetText(Cell(USE, EN), "# Use\n\nSecond."))
    repository = Repository.open(folder.path, opened.lock)
    opened.session.save(repository, "Second")
    repository.close()
    return opened
