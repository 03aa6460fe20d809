"""A person's own keys: made here or brought along, kept by the system's key store or in a file that only they read."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from editor.loading import later
from editor.policy.people import bare_key
from editor.store.disk import atomic
from editor.store.errors import StoreError
from editor.store.signing.agent import agent_keys, agent_signature
from editor.store.signing.signatures import Signer, key_blob, key_flaw, public_line

with later():
    import keyring
    from cryptography import exceptions
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ed25519
    from keyring import errors as refusals


SERVICE = "dateline"
"""Under which the system's key store keeps the private keys."""


@dataclass(eq=False)
class UnusableKey(StoreError):
    """A key file that holds no Ed25519 key, or one that a passphrase locks."""

    path: Path


@dataclass(frozen=True, slots=True)
class KeyStore:
    """The private keys of whoever works at this machine. `folder` is used where the system has no key store."""

    folder: Path

    def make(self) -> str:
        """A new key; gives its public line."""
        return self._keep(ed25519.Ed25519PrivateKey.generate())

    def bring(self, path: Path) -> str:
        """Take an existing key, a private one without passphrase or the public half of one in the agent.

        Gives its public line. The key file itself is left alone, and read only now.
        """
        with atomic.disk(path):
            data = path.read_bytes()
        if data.startswith(b"ssh-ed25519 "):
            line = bare_key(data.decode(errors="replace"))
            if line in agent_keys():
                return line
            raise UnusableKey(path)
        private = _loaded(data)
        if private is None:
            raise UnusableKey(path)
        return self._keep(private)

    @staticmethod
    def write_apart(path: Path) -> str:
        """Write a new private key to a file of its own, to be kept offline, and give its public line."""
        private = ed25519.Ed25519PrivateKey.generate()
        atomic.write(path, _pem(private), mode=0o600)
        return _line(private)

    @staticmethod
    def from_file(path: Path, email: str) -> Signer:
        """What signs for an address with the private key in a file, which is read once and not kept; UnusableKey."""
        with atomic.disk(path):
            private = _loaded(path.read_bytes())
        if private is None:
            raise UnusableKey(path)
        return Signer(email, _line(private), private.sign)

    def signer(self, email: str, keys: Iterable[str]) -> Signer | None:
        """What signs with the first of these public keys that is at hand; None where none is, or none could ever."""
        lines = [line for line in map(bare_key, keys) if not key_flaw(line)]
        if not lines:
            return None
        held = agent_keys()
        for line in lines:
            if line in held:
                return Signer(email, line, lambda data, line=line: agent_signature(line, data))  # type: ignore[misc]
            private = self._private(line)
            if private is not None:
                return Signer(email, line, private.sign)
        return None

    def _keep(self, private: "ed25519.Ed25519PrivateKey") -> str:
        line, pem = _line(private), _pem(private)
        try:
            keyring.set_password(SERVICE, line, pem.decode())
            kept = keyring.get_password(SERVICE, line) == pem.decode()
        except refusals.KeyringError:
            kept = False
        if not kept:
            with atomic.disk(self.folder):
                self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            atomic.write(self._file(line), pem, mode=0o600)
        return line

    def _private(self, line: str) -> "ed25519.Ed25519PrivateKey | None":
        try:
            found = keyring.get_password(SERVICE, line)
        except refusals.KeyringError:
            found = None
        file = self._file(line)
        if found is None and file.is_file():
            with atomic.disk(file):
                found = file.read_text("ascii", errors="replace")
        return None if found is None else _loaded(found.encode())

    def _file(self, line: str) -> Path:
        return self.folder / f"{hashlib.sha256(key_blob(line)).hexdigest()[:32]}.key"


def _line(private: "ed25519.Ed25519PrivateKey") -> str:
    return public_line(private.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw))


def _pem(private: "ed25519.Ed25519PrivateKey") -> bytes:
    return private.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.OpenSSH, serialization.NoEncryption()
    )


def _loaded(data: bytes) -> "ed25519.Ed25519PrivateKey | None":
    try:
        private = serialization.load_ssh_private_key(data, None)
    except (ValueError, TypeError, exceptions.UnsupportedAlgorithm):
        return None
    return private if isinstance(private, ed25519.Ed25519PrivateKey) else None
