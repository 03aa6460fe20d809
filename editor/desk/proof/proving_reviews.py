"""What `verify` finds about a history rewritten as a whole (S7), held against what somebody kept outside it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from editor.desk.review.trust import ANEW, REFUSED
from editor.policy.releases.proof import Breach


@dataclass(frozen=True, slots=True)
class Expected:
    """What somebody kept outside the history: the root key's fingerprint, and manifest digests by release.

    `anew` are versions in which people put themselves in force (R7), that somebody knows of and accepts: the first ten
    digits or more.
    """

    root: str = ""
    releases: Mapping[int, str] = field(default_factory=dict)
    anew: tuple[str, ...] = ()

    def accepts(self, note: Breach) -> bool:
        """Whether this breaks nothing for whoever expects that."""
        if note.code not in (ANEW, REFUSED):
            return True
        known = any(one.startswith(note.facts["version"]) for one in self.anew)
        return known == (note.code == ANEW)


NOTHING_EXPECTED = Expected()


def unexpected(root: str, digests: Mapping[int, str], expected: Expected) -> Iterator[Breach]:
    """What is not as somebody kept it: the first key, or the digest of a release."""
    if expected.root and expected.root != root:
        yield Breach("S7", 0, "root", {"expected": expected.root, "found": root or "-"})
    for number, digest in sorted(expected.releases.items()):
        found = digests.get(number, "")
        if not found.startswith(digest):
            facts = {"number": str(number), "expected": digest[:16], "found": found[:16] or "-"}
            yield Breach("S7", 0, "expected", facts)
