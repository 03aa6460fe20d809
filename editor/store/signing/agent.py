"""The ssh-agent that runs for a person: which keys it holds, and signatures made with them."""

import os
import socket
import struct
from collections.abc import Iterator
from contextlib import contextmanager

from editor.store.errors import StoreError
from editor.store.signing.signatures import KIND, key_blob, public_line

_IDENTITIES, _IDENTITIES_ANSWER, _SIGN, _SIGN_ANSWER = 11, 12, 13, 14
_PATIENCE = 60.0
"""Seconds to wait for an answer: an agent may ask the person first."""
_LONGEST = 256 * 1024


class AgentRefused(StoreError):
    """The agent did not answer, or would not sign."""


def agent_keys() -> tuple[str, ...]:
    """The Ed25519 public keys that the agent holds; none where no agent answers."""
    try:
        with _connection() as agent:
            kind, answer = _ask(agent, bytes([_IDENTITIES]), timeout=2.0)
        return tuple(_listed(answer)) if kind == _IDENTITIES_ANSWER else ()
    except (OSError, AgentRefused, struct.error, ValueError):
        return ()


def agent_signature(key: str, data: bytes) -> bytes:
    """The raw signature of these bytes by a key that the agent holds, or AgentRefused."""
    message = bytes([_SIGN]) + _string(key_blob(key)) + _string(data) + struct.pack(">I", 0)
    try:
        with _connection() as agent:
            kind, answer = _ask(agent, message, timeout=_PATIENCE)
        if kind != _SIGN_ANSWER:
            raise AgentRefused
        signature, _ = _read(answer, 0)
        named, at = _read(signature, 0)
        raw, _ = _read(signature, at)
    except (OSError, struct.error) as error:
        raise AgentRefused from error
    if named != KIND.encode():
        raise AgentRefused
    return raw


@contextmanager
def _connection() -> Iterator[socket.socket]:
    where = os.environ.get("SSH_AUTH_SOCK", "")
    family = getattr(socket, "AF_UNIX", None)
    if not where or family is None:
        raise AgentRefused
    with socket.socket(family, socket.SOCK_STREAM) as agent:
        agent.settimeout(2.0)
        agent.connect(where)
        yield agent


def _ask(agent: socket.socket, message: bytes, timeout: float) -> tuple[int, bytes]:
    agent.settimeout(timeout)
    agent.sendall(_string(message))
    (length,) = struct.unpack(">I", _received(agent, 4))
    if not 0 < length <= _LONGEST:
        raise AgentRefused
    answer = _received(agent, length)
    return answer[0], answer[1:]


def _received(agent: socket.socket, count: int) -> bytes:
    data = b""
    while len(data) < count:
        piece = agent.recv(count - len(data))
        if not piece:
            raise AgentRefused
        data += piece
    return data


def _listed(answer: bytes) -> Iterator[str]:
    at = 4
    (count,) = struct.unpack_from(">I", answer, 0)
    for _ in range(count):
        blob, at = _read(answer, at)
        _, at = _read(answer, at)
        line = _line(blob)
        if line is not None:
            yield line


def _line(blob: bytes) -> str | None:
    kind, at = _read(blob, 0)
    raw, _ = _read(blob, at)
    return public_line(raw) if kind == KIND.encode() else None


def _string(data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + data


def _read(blob: bytes, at: int) -> tuple[bytes, int]:
    (length,) = struct.unpack_from(">I", blob, at)
    return blob[at + 4 : at + 4 + length], at + 4 + length
