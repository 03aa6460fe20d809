"""A disk that is full, for real: a small file system in memory, on which commands run out of room at every step."""

import shutil
import subprocess
import sys
import textwrap
from ast import literal_eval
from pathlib import Path

import pytest

from editor.desk.imports.starting import build_sample

TRIAL = textwrap.dedent(
    """
    import contextlib, io, os, shutil, subprocess, sys
    from pathlib import Path
    from editor.command import dispatch

    home, disk, rooms = Path(sys.argv[1]), Path(sys.argv[2]), [int(one) for one in sys.argv[4:]]
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(disk)], check=True)
    os.chdir(disk)
    for room in rooms:
        shutil.copytree(home, "policy")
        free = os.statvfs(disk)
        with open("ballast", "wb") as file:
            file.write(bytes(max(0, free.f_bavail * free.f_frsize - room * 1024)))
        said = io.StringIO()
        with contextlib.redirect_stderr(said), contextlib.redirect_stdout(io.StringIO()):
            status = dispatch.run(sys.argv[3].split())
        Path("ballast").unlink()
        left = sorted(str(one) for one in Path().rglob("*") if one.name.endswith((".tmp", ".lock")))
        out = sorted(str(one) for one in Path("out").rglob("*")) if Path("out").exists() else None
        count = ["git", "-C", "policy", "rev-list", "--count", "HEAD"]
        versions = subprocess.run(count, capture_output=True, text=True)
        sound = subprocess.run(["git", "-C", "policy", "fsck", "--strict"], capture_output=True).returncode
        with contextlib.redirect_stdout(io.StringIO()):
            proved = dispatch.run(["verify", "policy"])
            again = dispatch.run(sys.argv[3].split())
        print(repr((room, status, said.getvalue(), left, out, int(versions.stdout), sound, proved, again)))
        shutil.rmtree("policy")
        shutil.rmtree("out", ignore_errors=True)
    """
)


@pytest.mark.parametrize(
    ("words", "rooms"),
    [
        ("convert policy --to zh-Hans --trust --name Lin --email lin@example.org", (0, 20, 60, 400)),
        pytest.param("export policy --format html --out out", (0, 80, 2000), marks=pytest.mark.long),
        pytest.param("export policy --format xliff --out out", (0, 20, 400), marks=pytest.mark.long),
    ],
    ids=["convert", "export a site", "export for translators"],
)
def test_a_full_disk_is_told_and_leaves_everything_as_it_was(
    words: str, rooms: tuple[int, ...], tmp_path: Path
) -> None:
    """`rooms` are the kilobytes left when the command begins: none, less than it needs, enough."""
    apart = shutil.which("unshare")
    if apart is None or subprocess.run([apart, "-rm", "true"], capture_output=True, check=False).returncode:
        pytest.skip("no way to mount a small file system without being root")
    home, disk = tmp_path / "home", tmp_path / "disk"
    build_sample(home)
    before = int(subprocess.check_output(["git", "-C", home, "rev-list", "--count", "HEAD"]))
    disk.mkdir()
    trial = [apart, "-rm", sys.executable, "-c", TRIAL, str(home), str(disk), words, *map(str, rooms)]
    ran = subprocess.run(trial, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    results = [literal_eval(line) for line in ran.stdout.splitlines()]
    assert [one[0] for one in results] == list(rooms)
    assert {one[1] for one in results} == {0, 2}
    for _, status, said, left, out, versions, sound, proved, again in results:
        assert (left, sound, proved, again) == ([], 0, 0, 0)
        if status == 2:
            assert said.startswith("dateline: The disk is full: ")
            assert said.count("\n") == 1
            assert (out, versions) == (None, before)
        else:
            assert not said
            assert out or versions > before
