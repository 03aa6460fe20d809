"""The keys by which SSH hosts are known: what a host shows, and putting it among those that a person trusts."""

import base64
import binascii
import hashlib
import os
import re
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from editor.store.disk import atomic
from editor.store.remotes.errors import Offline, UnknownHost

_SECONDS = 20
_PUBLISHED = {
    "github.com": "SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU",
    "gitlab.com": "SHA256:eUXGGm1YGsMAS7vkcx6JOJdOGHPem5gQp4taiCfCLB8",
}
"""The Ed25519 keys that these hosts publish on their pages about SSH fingerprints."""
_LINE = re.compile(r"(?:\S+ )?(\S+) (ssh-ed25519|ecdsa-sha2-\S+|ssh-rsa|sk-\S+) ([A-Za-z0-9+/=]+)")


@dataclass(frozen=True, slots=True)
class HostKey:
    """What an SSH host showed: its name as a file of known hosts has it, the kind of key, and the key in base64.

    `file` is where this person's known hosts stand, and `is_other` says that another key of this host stands there.
    """

    address: str
    host: str
    kind: str
    key: str
    file: Path
    is_other: bool

    @property
    def fingerprint(self) -> str:
        """As `ssh` and the pages of hosts write it."""
        raw = hashlib.sha256(base64.b64decode(self.key)).digest()
        return "SHA256:" + base64.b64encode(raw).decode().rstrip("=")

    @property
    def is_published(self) -> bool:
        """Whether the host publishes this key, as far as Dateline knows."""
        return _PUBLISHED.get(self.host) == self.fingerprint


def shown_key(address: str, environ: Mapping[str, str] = os.environ) -> HostKey:
    """Ask the host at an address for its key, by the person's own settings for SSH; nobody logs in for that.

    UnknownHost where there is no `ssh` to ask with, Offline where nobody answers.
    """
    ssh = _command(environ)
    if shutil.which(ssh[0]) is None:
        raise UnknownHost(address, "there is no ssh program")
    target, port = _target(address)
    place = [*(["-p", port] if port else []), "--", target]
    with tempfile.TemporaryDirectory() as folder:
        seen = Path(folder) / "known"
        seen.touch()
        # The first that is said of a thing holds: it stands before what the person's own command says.
        asked = {
            "UserKnownHostsFile": str(seen),
            "GlobalKnownHostsFile": os.devnull,
            "HashKnownHosts": "no",
            "StrictHostKeyChecking": "accept-new",
            "BatchMode": "yes",
            "PreferredAuthentications": "none",
            "ConnectTimeout": str(_SECONDS),
        }
        options = [word for name, value in asked.items() for word in ("-o", f"{name}={value}")]
        said = _run([ssh[0], *options, *ssh[1:], "-T", *place, "true"])
        found = _LINE.search(seen.read_text("utf-8", "replace"))
    if found is None or not _is_base64(found[3]):
        raise Offline(address, said)
    file = _known_hosts([*ssh, "-G", *place])
    return HostKey(address, found[1], found[2], found[3], file, _is_known(found[1], file))


def trust(key: HostKey) -> None:
    """Put the key among this person's known hosts, for every program that uses SSH.

    StoreError where the disk does not take it.
    """
    with atomic.disk(key.file):
        _add(key)


def _add(key: HostKey) -> None:
    key.file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    before = key.file.read_bytes() if key.file.exists() else b""
    gap = b"" if not before or before.endswith(b"\n") else b"\n"
    line = f"{key.host} {key.kind} {key.key}\n".encode()
    with key.file.open("ab") as file:
        file.write(gap + line)
    if not before:
        key.file.chmod(0o600)


def _command(environ: Mapping[str, str]) -> list[str]:
    """The person's command for SSH, as git takes it."""
    return shlex.split(environ.get("GIT_SSH_COMMAND", "")) or [environ.get("GIT_SSH") or "ssh"]


def _target(address: str) -> tuple[str, str]:
    """Whom to ask at an address of git's, and at which port, empty for the usual one."""
    if "://" not in address:
        return address.partition(":")[0], ""
    parts = urlsplit(address)
    name = f"{parts.username}@" if parts.username else ""
    return f"{name}{parts.hostname or ''}", str(parts.port or "")


def _known_hosts(command: Sequence[str]) -> Path:
    """The first file of known hosts that the person's settings name."""
    for line in _run(command).splitlines():
        name, _, files = line.partition(" ")
        if name == "userknownhostsfile" and files:
            return Path(files.split(" ")[0]).expanduser()
    return Path.home() / ".ssh" / "known_hosts"


def _is_known(host: str, file: Path) -> bool:
    keygen = shutil.which("ssh-keygen")
    if keygen is None or not file.exists():
        return False
    return bool(_run([keygen, "-F", host, "-f", str(file)]).strip())


def _run(command: Sequence[str]) -> str:
    """What a program says; it is asked nothing on a terminal."""
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=2 * _SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode("utf-8", "replace")


def _is_base64(text: str) -> bool:
    try:
        base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return False
    return True
