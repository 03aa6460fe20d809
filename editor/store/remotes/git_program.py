"""Versions carried by the git program: it knows the person's credential helpers, SSH settings and proxies."""

import os
import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from threading import Thread

from editor.store.remotes import errors
from editor.store.remotes.remote import GitHome, Login, Watch, is_folder

_LOOK = 0.1
"""Seconds between two looks at whether the person stopped it."""
_PATIENCE = 5.0
"""Seconds that a stopped program has to end by itself."""
_PROGRESS = re.compile(r"(?:Receiving|Writing|Resolving)[^:]*:\s+\d+% \((\d+)/(\d+)\)")
_KEPT = 40
"""Lines of what the program said that are kept for a person who can read them."""
_HELPER = "!f() { echo username=$DATELINE_LOGIN_NAME; echo password=$DATELINE_LOGIN_PASSWORD; }; f"

_FETCHING = (
    "--progress",
    "--prune",
    "--no-tags",
    "--no-write-fetch-head",
    "--no-auto-maintenance",
    "--no-recurse-submodules",
)
_PUSHING = ("--progress", "--porcelain", "--no-verify", "--no-recurse-submodules")
_SETTINGS = (
    "transfer.fsckObjects=true",
    "gc.auto=0",
    "core.fsync=all",
    f"core.hooksPath={os.devnull}",
    "core.fsmonitor=false",
    # Else git asks the repository that an `alternates` file names, under the settings of that one.
    "core.alternateRefsCommand=:",
)
_ELSEWHERE = (
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_COMMON_DIR",
    "GIT_NAMESPACE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_SHALLOW_FILE",
)
"""What in the environment would lead git to another repository than the one that is carried."""

_SIGNS: tuple[tuple[type[errors.RemoteError], tuple[str, ...]], ...] = (
    (errors.UnknownHost, ("host key verification failed", "host identification has changed")),
    (
        errors.AccessNeeded,
        (
            "authentication failed",
            "could not read username",
            "could not read password",
            "permission denied (",
            "terminal prompts disabled",
            "returned error: 401",
        ),
    ),
    (errors.RemoteMoved, ("(fetch first)", "(non-fast-forward)", "(stale info)", "cannot lock ref", "failed to lock")),
    (errors.RemoteMoved, ("incorrect old value", "reference already exists", "failed to update ref")),
    (errors.RemoteRefused, ("[remote rejected]", "returned error: 403", "[rejected]", "unpacker error")),
    (
        errors.Offline,
        (
            "could not resolve",
            "failed to connect",
            "couldn't connect",
            "connection refused",
            "connection timed out",
            "connection reset",
            "connection closed",
            "network is unreachable",
            "no route to host",
            "early eof",
            "hung up unexpectedly",
            "operation timed out",
            "empty reply",
            "returned error: 5",
            "rpc failed",
        ),
    ),
    (
        errors.NoSuchRemote,
        (
            "does not appear to be a git repository",
            "not found",
            "does not exist",
            "no such file",
            "returned error: 404",
        ),
    ),
)


def program() -> str | None:
    """Where the git program is; None where it is not installed."""
    return shutil.which("git")


class GitProgram:
    """Carries versions by `git fetch` and `git push`; it never asks anything on a terminal."""

    def __init__(self, path: str) -> None:
        self._path = path

    def fetch(self, home: GitHome, address: str, refspecs: Sequence[str], login: Login | None, watch: Watch) -> None:
        """See Remote. Objects are checked on arrival."""
        self._run(home, address, ["fetch", *_FETCHING, "--", address, *refspecs], login, watch)

    def push(self, home: GitHome, address: str, refspecs: Sequence[str], login: Login | None, watch: Watch) -> None:
        """See Remote."""
        self._run(home, address, ["push", *_PUSHING, "--", address, *refspecs], login, watch)

    def _run(self, home: GitHome, address: str, arguments: Sequence[str], login: Login | None, watch: Watch) -> None:
        settings = list(_SETTINGS)
        if login is not None:
            settings += ["credential.helper=", f"credential.helper={_HELPER}"]
        given = [word for setting in settings for word in ("-c", setting)]
        process = subprocess.Popen(
            [self._path, *given, *arguments],
            cwd=home.git_dir,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=_environment(os.environ, login) | _place(home, address),
        )
        said: list[str] = []
        listener = Thread(target=_listen, args=(process, said, watch), daemon=True)
        listener.start()
        try:
            _wait(process, address, watch)
        finally:
            listener.join(_PATIENCE)
        if process.returncode != 0:
            raise failure(address, "\n".join(said))


def failure(address: str, said: str) -> errors.RemoteError:
    """The kind of failure that these words of git tell of; what nothing is known of counts as a refusal."""
    lowered = said.lower()
    for kind, signs in _SIGNS:
        if any(sign in lowered for sign in signs):
            return kind(address, _detail(said))
    return errors.RemoteRefused(address, _detail(said))


def _detail(said: str) -> str:
    """The lines that say why, without progress and advice."""
    lines = [line.strip() for line in said.splitlines()]
    telling = [
        line for line in lines if line.startswith(("remote:", "fatal:", "error:", "!", "ssh:")) and line != "remote:"
    ]
    return "\n".join((telling or lines)[-4:])


def _environment(given: Mapping[str, str], login: Login | None) -> dict[str, str]:
    """The person's own settings, without a question that nobody would see; SSH accepts only hosts it knows."""
    asked = {
        "LC_ALL": "C",
        "LANGUAGE": "C",
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_ASKPASS": "",
        "SSH_ASKPASS": "",
        "GCM_INTERACTIVE": "never",
        "GIT_SSH_COMMAND": f"{given.get('GIT_SSH_COMMAND', 'ssh')} -o BatchMode=yes -o StrictHostKeyChecking=yes",
    }
    kept = {name: value for name, value in given.items() if name not in _ELSEWHERE}
    if login is not None:
        asked |= {"DATELINE_LOGIN_NAME": login.name, "DATELINE_LOGIN_PASSWORD": login.password}
    return kept | asked


def _place(home: GitHome, address: str) -> dict[str, str]:
    """Which repository is carried, and by which ways: an address on the net never becomes a program or a folder."""
    shallow = {} if home.shallow is None else {"GIT_SHALLOW_FILE": str(home.shallow)}
    return shallow | {
        "GIT_DIR": str(home.git_dir),
        "GIT_OBJECT_DIRECTORY": str(home.objects),
        "GIT_ALLOW_PROTOCOL": _ways(address),
        "GIT_PROTOCOL_FROM_USER": "0",
    }


def _ways(address: str) -> str:
    """By which ways git may go there, also where a server sends it on."""
    if is_folder(address):
        return "file"
    return "http:https" if address.startswith("http://") else "https:ssh"


def _listen(process: "subprocess.Popen[bytes]", said: list[str], watch: Watch) -> None:
    """Read what the program says, on a thread of its own, until it ends."""
    assert process.stdout is not None
    line = b""
    while chunk := os.read(process.stdout.fileno(), 4096):
        *whole, line = re.split(rb"[\r\n]", line + chunk)
        for one in whole:
            _hear(one.decode("utf-8", "replace"), said, watch)
    _hear(line.decode("utf-8", "replace"), said, watch)
    process.stdout.close()


def _hear(line: str, said: list[str], watch: Watch) -> None:
    found = _PROGRESS.search(line)
    if found is not None:
        watch.progress(int(found[1]), int(found[2]))
    elif line.strip():
        said.append(line)
        del said[:-_KEPT]


def _wait(process: "subprocess.Popen[bytes]", address: str, watch: Watch) -> None:
    while True:
        try:
            process.wait(_LOOK)
        except subprocess.TimeoutExpired:
            if watch.stop():
                _end(process)
                raise errors.Stopped(address) from None
        else:
            return


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    try:
        process.wait(_PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
