"""Names and passwords for shared places, in the key store of the system and never in a policy's folder."""

import json
from contextlib import suppress

from editor.loading import later
from editor.store.remotes.remote import Login
from editor.store.signing.keys import SERVICE

with later():
    import keyring
    from keyring import errors as refusals


def keep_login(address: str, login: Login) -> None:
    """Keep what an address asks for; where there is no key store, nothing is kept and a person is asked again."""
    with suppress(refusals.KeyringError):
        keyring.set_password(SERVICE, address, json.dumps([login.name, login.password]))


def kept_login(address: str) -> Login | None:
    """What was kept for an address; None where nothing was."""
    try:
        found = keyring.get_password(SERVICE, address)
        return None if found is None else Login(*map(str, json.loads(found)))
    except (refusals.KeyringError, ValueError, TypeError):
        return None
