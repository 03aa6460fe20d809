"""Servers on this machine for the time of a test: git's own HTTP backend, and an SSH server."""

import base64
import os
import pwd
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

_WAIT = 5.0


@dataclass
class Hub:
    """A bare repository behind a loopback server. `login` alone is let in; the next `drops` answers break off."""

    folder: Path
    url: str = ""
    login: tuple[str, str] | None = None
    drops: int = 0
    asked: list[str] = field(default_factory=list)


def bare(folder: Path) -> Path:
    """An empty bare repository whose branch is main."""
    subprocess.run(["git", "init", "--quiet", "--bare", "--initial-branch=main", str(folder)], check=True)
    subprocess.run(["git", "-C", str(folder), "config", "http.receivepack", "true"], check=True)
    return folder


def refuse_pushes(folder: Path, words: str) -> None:
    """Let a repository decline every push with these words, as a protected branch does."""
    hook = folder / "hooks" / "pre-receive"
    hook.write_text(f"#!/bin/sh\necho '{words}' >&2\nexit 1\n", encoding="utf-8")
    hook.chmod(0o755)


@contextmanager
def http_hub(folder: Path, login: tuple[str, str] | None = None) -> Iterator[Hub]:
    """Serve a bare repository by `git http-backend`; skips where git is not installed."""
    if shutil.which("git") is None:
        pytest.skip("no git program to serve a repository with")
    hub = Hub(bare(folder), login=login)

    class Handler(_Backend):
        served = hub

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    hub.url = f"http://127.0.0.1:{server.server_port}/{folder.name}"
    thread = Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield hub
    finally:
        server.shutdown()
        server.server_close()
        thread.join(_WAIT)


class _Backend(BaseHTTPRequestHandler):
    """Hands each request to git."""

    protocol_version = "HTTP/1.1"
    served: Hub

    def do_GET(self) -> None:
        self._answer(b"")

    def do_POST(self) -> None:
        self._answer(self._body())

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""

    def _answer(self, body: bytes) -> None:
        hub = self.served
        hub.asked.append(self.path)
        self.close_connection = True
        if hub.login is not None and self.headers.get("Authorization") != _basic(*hub.login):
            self._send(b"", 401, {"WWW-Authenticate": 'Basic realm="policy"'})
            return
        path, _, query = self.path.partition("?")
        environment = {
            "PATH": os.environ["PATH"],
            "GIT_PROJECT_ROOT": str(hub.folder.parent),
            "GIT_HTTP_EXPORT_ALL": "1",
            "GIT_CONFIG_GLOBAL": os.devnull,
            "PATH_INFO": path,
            "QUERY_STRING": query,
            "REQUEST_METHOD": self.command,
            "CONTENT_TYPE": self.headers.get("Content-Type", ""),
            "HTTP_CONTENT_ENCODING": self.headers.get("Content-Encoding", ""),
            "HTTP_GIT_PROTOCOL": self.headers.get("Git-Protocol", ""),
            "REMOTE_USER": hub.login[0] if hub.login else "anyone",
            "CONTENT_LENGTH": str(len(body)),
        }
        done = subprocess.run(["git", "http-backend"], input=body, env=environment, capture_output=True, check=False)
        head, _, content = done.stdout.partition(b"\r\n\r\n")
        headers = dict(line.split(": ", 1) for line in head.decode().splitlines() if ": " in line)
        status = int(headers.pop("Status", "200").split()[0])
        if hub.drops and self.command == "POST":
            hub.drops -= 1
            self._send(content[: len(content) // 2], status, headers, length=len(content))
            return
        self._send(content, status, headers)

    def _send(self, content: bytes, status: int, headers: dict[str, str], length: int | None = None) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content) if length is None else length))
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(content)

    def _body(self) -> bytes:
        if self.headers.get("Transfer-Encoding", "") != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length", "0")))
        body = b""
        while size := int(self.rfile.readline().strip() or b"0", 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body


def _basic(name: str, password: str) -> str:
    return "Basic " + base64.b64encode(f"{name}:{password}".encode()).decode()


@dataclass(frozen=True)
class SshHub:
    """A bare repository behind a loopback SSH server, and the SSH command that knows its key, or does not."""

    folder: Path
    url: str
    knowing: str
    unknowing: str


@contextmanager
def ssh_hub(tmp: Path) -> Iterator[SshHub]:
    """Serve a bare repository by sshd on a free port; skips where there is none or it will not start."""
    daemon = shutil.which("sshd") or "/usr/sbin/sshd"
    if not Path(daemon).exists() or shutil.which("ssh") is None:
        pytest.skip("no SSH server on this machine")
    home = tmp / "ssh"
    home.mkdir(mode=0o700)
    for name in ("host", "person"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(home / name)], check=True)
    shutil.copy(home / "person.pub", home / "authorized_keys")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    settings = {
        "Port": str(port),
        "ListenAddress": "127.0.0.1",
        "HostKey": str(home / "host"),
        "AuthorizedKeysFile": str(home / "authorized_keys"),
        "PidFile": "none",
        "StrictModes": "no",
        "UsePAM": "no",
        "PasswordAuthentication": "no",
    }
    (home / "config").write_text("".join(f"{name} {value}\n" for name, value in settings.items()), encoding="utf-8")
    Path("/run/sshd").mkdir(exist_ok=True)
    server = subprocess.Popen([daemon, "-D", "-f", str(home / "config")], stderr=subprocess.DEVNULL)
    try:
        _await(port, server)
        known = (home / "host.pub").read_text(encoding="utf-8").split()[:2]
        (home / "known").write_text(f"[127.0.0.1]:{port} {' '.join(known)}\n", encoding="utf-8")
        (home / "nobody").write_text("", encoding="utf-8")
        user = pwd.getpwuid(os.getuid()).pw_name
        base = f"ssh -F none -i {home / 'person'} -o IdentitiesOnly=yes -o UserKnownHostsFile="
        folder = bare(tmp / "hub.git")
        yield SshHub(
            folder, f"ssh://{user}@127.0.0.1:{port}{folder}", base + str(home / "known"), base + str(home / "nobody")
        )
    finally:
        server.terminate()
        server.wait(_WAIT)


def _await(port: int, server: "subprocess.Popen[bytes]") -> None:
    end = time.monotonic() + _WAIT
    while time.monotonic() < end and server.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    pytest.skip("the SSH server did not start")
