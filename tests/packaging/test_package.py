"""The Debian package: built twice, checked, and used in empty systems; it takes root, the network and some time."""

import filecmp
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.journeys.input_methods import ENGINES, PATIENCE, act, begin_policy, started, wake
from tests.places import ROOT
from tests.screen import PICTURES

pytestmark = [
    pytest.mark.long,
    pytest.mark.timeout(3600),
    pytest.mark.skipif(
        os.environ.get("DATELINE_PACKAGE") != "1", reason="DATELINE_PACKAGE is not 1: builds and installs packages"
    ),
]
SURROUNDINGS = {
    "HOME": "/srv",
    "LANG": "C.UTF-8",
    "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
    "DEBIAN_FRONTEND": "noninteractive",
}
NEEDED = ("dpkg-deb", "debootstrap", "lintian", "desktop-file-validate", "Xvfb", "openbox", "xdotool")


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    lacking = [one for one in NEEDED if shutil.which(one) is None]
    assert not lacking, f"apt-get install {' '.join(lacking)}"
    return build(tmp_path_factory.mktemp("first"))


def build(out: Path) -> Path:
    asked = ["git", "rev-parse", "HEAD"]
    head = subprocess.run(asked, cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()
    words: list[str | Path] = [
        ROOT / ".ci" / "package",
        "deb",
        "--out",
        out,
        "--revision",
        os.environ.setdefault("DATELINE_COMMIT", head),
    ]
    subprocess.run(words, check=True, capture_output=True)
    (made,) = out.glob("*.deb")
    return made


def test_two_builds_of_one_commit_are_equal_to_the_byte(package: Path, tmp_path: Path) -> None:
    assert filecmp.cmp(package, build(tmp_path), shallow=False)


def test_lintian_finds_no_error(package: Path) -> None:
    found = subprocess.run(["lintian", "--fail-on", "error", package], capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout


@pytest.mark.parametrize("engine", ENGINES)
def test_chinese_is_typed_into_the_program_of_the_package(package: Path, engine: str, tmp_path: Path) -> None:
    """By keys and mouse alone: what was typed by its sounds stands in the version that is saved."""
    subprocess.run(["dpkg-deb", "-x", package, tmp_path / "installed"], check=True)
    begin_policy(tmp_path / "policy")
    window = tmp_path / "installed" / "usr" / "lib" / "dateline" / "dateline-window"
    (text,) = tmp_path.glob("policy/text/*/use.md")
    with started((str(window), str(tmp_path / "policy")), tmp_path, engine) as screen:
        found = act(screen, "search", "--sync", "--onlyvisible", "--name", "Dateline").split()[-1]
        act(screen, "windowfocus", found)
        end = time.monotonic() + PATIENCE
        while "你好" not in text.read_text("utf-8"):
            assert time.monotonic() < end, (text.read_text("utf-8"), (tmp_path / "log").read_text("utf-8")[-2000:])
            wake(screen, engine)
            act(screen, "mousemove", "560", "400", "click", "1", "key", "ctrl+End")
            act(screen, "type", "--delay", "60", "nihao")
            time.sleep(1)
            before = text.read_text("utf-8")
            act(screen, "key", "space", "key", "ctrl+s")
            for _ in range(100):
                if text.read_text("utf-8") != before:
                    break
                time.sleep(0.1)


@pytest.fixture(scope="module", params=["bookworm", "trixie", "noble"])
def system(request: pytest.FixtureRequest, package: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """An empty Debian, or Ubuntu, with the package and what it depends on, and nothing else."""
    name = str(request.param)
    root = tmp_path_factory.mktemp(name) / "root"
    # A Debian may know no younger Ubuntu than itself, and not its keys; all of them are made alike.
    ubuntu = name == "noble"
    words: list[str | Path] = ["debootstrap", "--variant=minbase", name, root]
    if ubuntu:
        words[2:] = ["--components=main,universe", "--no-check-gpg", name, root, "", "gutsy"]
    done = subprocess.run(words, check=False, capture_output=True, text=True)
    if ubuntu and "Failed getting release file" in done.stdout + done.stderr:
        pytest.skip("Ubuntu's packages are not reached from here")
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    shutil.copy(package, root / "tmp" / "dateline.deb")
    for name in ("proc", "dev"):
        subprocess.run(["mount", "--bind", f"/{name}", root / name], check=True)
    try:
        told(root, "apt-get update -q && apt-get install -y -q --no-install-recommends /tmp/dateline.deb")
        yield root
    finally:
        for name in ("proc", "dev"):
            subprocess.run(["umount", root / name], check=False)


def told(root: Path, words: str) -> str:
    environ = SURROUNDINGS | {"DATELINE_NAME": "Lin Mei", "DATELINE_EMAIL": "lin@example.org"}
    done = subprocess.run(
        ["chroot", root, "sh", "-ec", words], capture_output=True, text=True, check=False, env=environ
    )
    assert done.returncode == 0, f"{words}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def test_a_policy_is_begun_published_and_printed_and_the_program_goes_again(
    system: Path, request: pytest.FixtureRequest
) -> None:
    before = told(system, "dpkg-query -L dateline")
    assert "/usr/bin/dateline-window" in before
    picture = request.config.rootpath / PICTURES / f"{system.parent.name}.png"
    with desktop(system, picture) as screen:
        work_in_the_window(screen, system / "srv")
    assert "hold" in told(system, "dateline verify '/srv/Documents/Privacy policy'")
    told(system, "dateline export '/srv/Documents/Privacy policy' --format pdf --out /srv/out")
    assert (system / "srv" / "out" / "en.pdf").read_bytes().startswith(b"%PDF")
    told(system, "apt-get purge -y -q dateline")
    left = [one for one in before.split("\n") if "dateline" in one and (system / one.lstrip("/")).exists()]
    assert left == []
    assert (system / "srv" / "Documents" / "Privacy policy" / "policy.toml").exists()


@dataclass(frozen=True)
class Desktop:
    """A screen and the program on it; where something does not come, both say what they show."""

    environ: Mapping[str, str]
    program: "subprocess.Popen[bytes]"
    log: Path
    picture: Path

    def act(self, *words: str) -> None:
        act(self.environ, *words)

    def come(self, title: str) -> None:
        """Until a window of this title is there."""
        self.wait(title, lambda: self._names(title))
        time.sleep(2)

    def wait(self, what: object, there: Callable[[], object]) -> None:
        """Until something is there.

        Raises:
            AssertionError: it does not come, or the program ends; with what was seen.
        """
        end = time.monotonic() + PATIENCE
        while not there():
            if self.program.poll() is not None or time.monotonic() > end:
                raise AssertionError(self._seen(f"{what} did not come"))
            time.sleep(0.2)

    def ends(self) -> None:
        """Until the program has ended by itself."""
        try:
            assert self.program.wait(PATIENCE) == 0, self._seen("The program failed")
        except subprocess.TimeoutExpired:
            raise AssertionError(self._seen("The program did not end")) from None

    def _names(self, title: str) -> list[str]:
        words = ["xdotool", "search", "--onlyvisible", "--name", title, "getwindowname", "%@"]
        done = subprocess.run(words, env=self.environ, capture_output=True, text=True, check=False, timeout=PATIENCE)
        return [one for one in done.stdout.split("\n") if one]

    def _seen(self, what: str) -> str:
        self.picture.parent.mkdir(exist_ok=True)
        look = "import sys; from PySide6.QtGui import QGuiApplication as A; a = A([]); "
        look += "a.primaryScreen().grabWindow(0).save(sys.argv[1])"
        environ = {**os.environ, **self.environ, "QT_QPA_PLATFORM": "xcb"}
        subprocess.run([sys.executable, "-c", look, self.picture], env=environ, check=False, timeout=PATIENCE)
        status, names = self.program.poll(), self._names(".")
        return f"{what}; status {status}; windows {names}; picture {self.picture}\n{self.log.read_text('utf-8')}"


@contextmanager
def desktop(system: Path, picture: Path) -> Iterator[Desktop]:
    """A desktop with the window on it, as the double click's own command opens it; it has to end by itself."""
    (system / "srv" / "Documents").mkdir(parents=True, exist_ok=True)
    log = system.parent / "log"
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        assert server.stdout is not None
        # Nothing of this suite's own surroundings: it shows its windows nowhere, and its homes are outside.
        environ = SURROUNDINGS | {"DISPLAY": f":{server.stdout.readline().strip()}", "XDG_RUNTIME_DIR": "/tmp"}
        with (
            log.open("wb") as told,
            subprocess.Popen(["openbox"], env=environ, stderr=subprocess.DEVNULL) as manager,
            subprocess.Popen(["chroot", system, "dateline-window"], env=environ, stdout=told, stderr=told) as shown,
        ):
            try:
                made = Desktop(environ, shown, log, picture)
                yield made
                made.ends()
            finally:
                for one in (shown, manager, server):
                    one.kill()


def work_in_the_window(screen: Desktop, home: Path) -> None:
    """Say who one is, begin a policy, write a section, publish it and print it, by keys and mouse alone."""
    screen.come("Dateline")
    screen.act("mousemove", "710", "383", "click", "1", "type", "Lin Mei")
    screen.act("key", "Tab", "type", "lin@example.org")
    screen.act("key", "Return", "sleep", "3", "key", "ctrl+n")
    screen.come("New policy")
    screen.act("type", "Privacy policy")
    screen.act("key", "Return")
    policy = home / "Documents" / "Privacy policy"
    screen.come("Privacy policy – Dateline")
    screen.act("key", "ctrl+shift+n")
    screen.come("New section")
    screen.act("type", "Use of your data")
    screen.act("key", "Return", "sleep", "3", "type", "We keep your data for 30 days.")
    screen.act("key", "ctrl+s")
    text = policy / "text" / "en" / "use-of-your-data.md"
    screen.wait(text, text.exists)
    screen.act("key", "ctrl+5", "sleep", "5", "mousemove", "735", "693", "click", "1")
    screen.come("Publish release 1")
    screen.act("key", "Return")
    screen.wait("A release", (policy / "releases").exists)
    screen.act("sleep", "5", "key", "ctrl+p")
    screen.come("^Print$")
    screen.act("key", "Return", "sleep", "5", "key", "Return")
    screen.wait("The print", (home / "en.pdf").exists)
    assert "30 days" in text.read_text("utf-8")
    screen.act("sleep", "2", "key", "ctrl+q")
