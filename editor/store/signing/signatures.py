"""SSH signatures as OpenSSH makes them (PROTOCOL.sshsig), over Ed25519 keys, and the file of allowed signers."""

import base64
import binascii
import hashlib
import struct
import textwrap
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from editor.loading import later, pattern
from editor.policy.people import Person, bare_key
from editor.store.errors import StoreError

with later():
    from cryptography import exceptions
    from cryptography.hazmat.primitives.asymmetric import ed25519


GIT = "git"
"""The namespace of what git signs: commits and tags."""
REVIEW = "dateline-review"
"""The namespace of the records of a review."""
KIND = "ssh-ed25519"

_MAGIC = b"SSHSIG"
_HASHES = ("sha512", "sha256")
_ARMOUR = pattern(r"-----BEGIN SSH SIGNATURE-----\n([A-Za-z0-9+/=\n]+)\n-----END SSH SIGNATURE-----\n?")
_LONGEST = 8192
_LONGEST_LINE = 1024
_PRIME = 2**255 - 19
_ORDER_8 = 0x7A03AC9277FDC74EC6CC392CFA53202A0F67100D760B3CBA4FD84D3D706A17C7
_WEAK = frozenset({0, 1, _PRIME - 1, _ORDER_8, _PRIME - _ORDER_8})
"""The heights of the eight points of small order on edwards25519 (RFC 8032), whichever their sign."""


@dataclass(eq=False)
class BadSignature(StoreError):
    """A signature that does not fit what was signed, or is none."""

    problem: str


@dataclass(frozen=True, slots=True)
class Signer:
    """A key that signs for one address: its public line, and what makes the raw signature of some bytes."""

    email: str
    key: str
    raw: Callable[[bytes], bytes]

    def sign(self, data: bytes, namespace: str) -> str:
        """The armoured signature of these bytes."""
        blob = (
            _MAGIC
            + struct.pack(">I", 1)
            + b"".join(map(_string, (key_blob(self.key), namespace.encode(), b"", _HASHES[0].encode())))
            + _string(_string(KIND.encode()) + _string(self.raw(_signed(namespace, _HASHES[0], data))))
        )
        lines = "\n".join(textwrap.wrap(base64.b64encode(blob).decode(), 70))
        return f"-----BEGIN SSH SIGNATURE-----\n{lines}\n-----END SSH SIGNATURE-----\n"


def signing_key(armoured: str, data: bytes, namespace: str) -> str:
    """The public key, kind and key, that made this signature of these bytes, or BadSignature."""
    found = _ARMOUR.fullmatch(armoured) if len(armoured) <= _LONGEST else None
    if found is None:
        raise BadSignature("it is no SSH signature")
    try:
        key, space, algorithm, signature = _fields(base64.b64decode(found[1].replace("\n", ""), validate=True))
        public = ed25519.Ed25519PublicKey.from_public_bytes(_raw_key(key))
        kind, at = _read(signature, 0)
        raw, _ = _read(signature, at)
    except (binascii.Error, struct.error, ValueError, exceptions.UnsupportedAlgorithm) as error:
        raise BadSignature("it is no SSH signature of an Ed25519 key") from error
    if space != namespace.encode():
        raise BadSignature(f"it was made for {space.decode(errors='replace')!r}, not for {namespace!r}")
    if kind != KIND.encode() or algorithm.decode(errors="replace") not in _HASHES:
        raise BadSignature("it was made in a way that is not known")
    try:
        public.verify(raw, _signed(namespace, algorithm.decode(), data))
    except exceptions.InvalidSignature as error:
        raise BadSignature("what was signed is not what stands there") from error
    return f"{KIND} {base64.b64encode(key).decode()}"


def fingerprint(key: str) -> str:
    """A public key's fingerprint as OpenSSH writes it, `SHA256:…`; a question mark for a line that is no such key."""
    try:
        blob = key_blob(key)
    except ValueError:
        return "?"
    return "SHA256:" + base64.b64encode(hashlib.sha256(blob).digest()).decode().rstrip("=")


def allowed_signers(people: Iterable[Person]) -> bytes:
    """The file that lets `git verify-commit`, `git verify-tag` and `ssh-keygen -Y verify` know the people's keys."""
    lines = [
        f'{person.email} namespaces="{GIT},{REVIEW}" {bare_key(key)}\n' for person in people for key in person.keys
    ]
    return "".join(lines).encode()


def key_blob(line: str) -> bytes:
    """The bytes of a public key line, or ValueError."""
    kind, encoded = (*line.split(), "", "")[:2]
    if kind != KIND or not encoded:
        raise ValueError(kind)
    return base64.b64decode(encoded, validate=True)


def public_line(raw: bytes) -> str:
    """The public key line of an Ed25519 key's 32 bytes."""
    return f"{KIND} {base64.b64encode(_string(KIND.encode()) + _string(raw)).decode()}"


def key_flaw(line: str) -> str:
    """Why a line of `people.toml` is no key that could ever sign; empty where it is one."""
    kind, *rest = line.split(" ")
    if kind != KIND:
        return f"it is no {KIND} key, and no other counts"
    if not line.isprintable() or len(line) > _LONGEST_LINE:
        return "it holds signs that no key holds"
    try:
        _raw_key(base64.b64decode(rest[0], validate=True) if rest else b"")
    except (binascii.Error, struct.error, ValueError) as error:
        return str(error) if isinstance(error, WeakKey) else f"it is no {KIND} key"
    return "" if base64.b64encode(key_blob(line)).decode() == rest[0] else "it is written otherwise than that key is"


class WeakKey(ValueError):
    """A point with which anybody signs anything."""


def _raw_key(blob: bytes) -> bytes:
    kind, at = _read(blob, 0)
    raw, end = _read(blob, at)
    if kind != KIND.encode() or len(raw) != 32 or end != len(blob):
        raise ValueError("not an Ed25519 key")
    y = int.from_bytes(raw, "little") & (1 << 255) - 1
    if y >= _PRIME or y in _WEAK:
        raise WeakKey("anybody could sign with it")
    return raw


def _signed(namespace: str, algorithm: str, data: bytes) -> bytes:
    digest = hashlib.new(algorithm, data).digest()
    return _MAGIC + b"".join(map(_string, (namespace.encode(), b"", algorithm.encode(), digest)))


def _fields(blob: bytes) -> tuple[bytes, bytes, bytes, bytes]:
    if blob[:6] != _MAGIC or struct.unpack_from(">I", blob, 6) != (1,):
        raise ValueError("no SSHSIG of version 1")
    key, at = _read(blob, 10)
    namespace, at = _read(blob, at)
    _, at = _read(blob, at)
    algorithm, at = _read(blob, at)
    signature, at = _read(blob, at)
    if at != len(blob):
        raise ValueError("more than a signature")
    return key, namespace, algorithm, signature


def _string(data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + data


def _read(blob: bytes, at: int) -> tuple[bytes, int]:
    (length,) = struct.unpack_from(">I", blob, at)
    end = at + 4 + length
    if end > len(blob):
        raise ValueError("cut short")
    return blob[at + 4 : end], end
