"""What makes the people of a policy no people that anybody could tell apart, or trust."""

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from editor.data import data_dir
from editor.loading import unicode_pattern
from editor.policy.people import Person, bare_key, is_role, is_signer
from editor.store.signing.signatures import key_flaw

_UNDRAWN = unicode_pattern(r"\p{Default_Ignorable_Code_Point}|\N{BRAILLE PATTERN BLANK}")


@lru_cache(maxsize=64)
def people_flaw(people: tuple[Person, ...]) -> str:
    """The first thing that is wrong with people, empty where nothing is.

    Each has an address that fits on a line of `allowed_signers`, roles that there are, Ed25519 keys that only their
    holder can sign with, and a name, an address and keys that nobody else has, or seems to have.
    """
    return next(_flaws(people), "")


def _flaws(people: tuple[Person, ...]) -> Iterator[str]:
    for one in people:
        if not is_signer(one.email) or not one.email.isprintable():
            yield f"the e-mail {one.email!r} is none that a file of signers can hold"
        if not one.name.strip() or not one.name.isprintable() or any(map(_is_unseen, one.name)):
            yield f"the name {one.name!r} holds signs that nobody sees, or none that anybody does"
        yield from (f"{role!r} of {one.email} is no role" for role in one.roles if not is_role(role))
        yield from (f"a key of {one.email} is none: {flaw}" for key in one.keys if (flaw := key_flaw(key)))
    yield from _twins(people, lambda one: [seen(one.name)], "the names {} and {} look alike")
    addresses = {seen(one.email): one for one in people}
    for one in people:
        if addresses.get(seen(one.name), one) is not one:
            yield f"the name {one.name!r} looks like the address of {_shown(addresses[seen(one.name)])}"
    yield from _twins(people, lambda one: [seen(one.email)], "the addresses {} and {} look alike")
    yield from _twins(people, lambda one: {bare_key(key) for key in one.keys}, "{} and {} have one key between them")


def _twins(people: Iterable[Person], of: Callable[[Person], Iterable[str]], said: str) -> Iterator[str]:
    known: dict[str, Person] = {}
    for one in people:
        for value in of(one):
            if value in known:
                yield said.format(_shown(known[value]), _shown(one))
            known[value] = one


def _shown(person: Person) -> str:
    return f"{person.name} <{person.email}>"


def _is_unseen(sign: str) -> bool:
    """Whether nothing is drawn for a sign: also some letters and marks, such as the filler of Hangul."""
    return unicodedata.category(sign) in ("Cf", "Cc", "Co", "Cn", "Zl", "Zp") or bool(_UNDRAWN.fullmatch(sign))


def seen(text: str) -> str:
    """What a reader takes a name for: signs of other scripts as the Latin ones they look like, no case, no spaces."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    shown = "".join(_lookalikes().get(one, one) for one in plain if not one.isspace() and not _is_unseen(one))
    return shown.rstrip(".")


@lru_cache(maxsize=1)
def _lookalikes() -> dict[str, str]:
    """By sign, the Latin one that it looks like; of 1, l and I, and of 0 and o, one stands for all."""
    lines = (data_dir("resources") / "people" / "lookalikes.txt").read_text("utf-8").splitlines()
    rows = (line.split(" ") for line in lines if not line.startswith("#"))
    twins = {"1": "l", "i": "l", "|": "l", "0": "o"}
    return {sign: twins.get(latin, latin) for latin, signs in rows for sign in signs} | twins
