"""A proof as it is handed on: a line per release and language, a page, and a JSON that names what breaks first."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from editor import __version__
from editor.desk.proof.prover import ReleaseProof
from editor.desk.proof.proving import Proof
from editor.desk.sentences import breaches
from editor.exchange.site.rendering import fill
from editor.policy.releases.proof import Breach

HOLDS, BROKEN = "holds", "BROKEN"


@dataclass(frozen=True, slots=True)
class ProofLine:
    """One line: a release, or one language of it, with the digest and date of its words and the verdict.

    `broken` are the sentences of what does not hold there; `behind` counts the sections behind the source; `agreed` is
    how the release was agreed on, and whose date it corrects.
    """

    number: int
    language: str
    digest: str
    updated: str
    behind: int = 0
    broken: tuple[str, ...] = ()
    agreed: str = ""

    @property
    def verdict(self) -> str:
        """`holds`, or `BROKEN`."""
        return BROKEN if self.broken else HOLDS


def agreed_words(proof: Proof, number: int) -> str:
    """How a release was agreed on, in a few words."""
    found = proof.agreed.get(number)
    if found is None:
        return ""
    approvals = "1 approval" if found.approvals == 1 else f"{found.approvals} approvals"
    return "one person (R5)" if found.alone else approvals


def _notes(proof: Proof, release: ReleaseProof) -> str:
    corrects = None if release.summary is None else release.summary.corrects
    corrected = "" if corrects is None else f"corrects the date of release {corrects}"
    still = 0 if release.summary is None else release.summary.open_questions
    left = f"{still} of its conversion still open" if still else ""
    return ", ".join(part for part in (agreed_words(proof, release.number), corrected, left) if part)


def root_words(proof: Proof) -> str:
    """With which key the history begins, in a sentence."""
    return f"The root key is {proof.root}." if proof.root else "Nobody has a key, so nothing is signed."


def branch_words(proof: Proof) -> str:
    """Which branch was proved, up to which version, in a sentence."""
    if not proof.branch:
        return f"Proved was version {proof.head[:10]}, which stands on no branch."
    return f"Proved was the branch {proof.branch}, up to version {proof.head[:10]}."


def proof_lines(proof: Proof) -> Iterator[ProofLine]:
    """A line for each release, followed by one for each of its languages."""
    for release in proof.releases:
        said = release.summary
        whole = tuple(breaches.sentence(one) for one in release.breaches)
        yield ProofLine(
            release.number,
            "",
            release.digest,
            "" if said is None else said.updated.isoformat(),
            0,
            whole,
            _notes(proof, release),
        )
        if said is None:
            continue
        for language in said.languages:
            own = tuple(breaches.sentence(one) for one in release.breaches if one.facts.get("language") == language.tag)
            yield ProofLine(
                release.number, language.tag, language.words, language.updated.isoformat(), language.behind, own
            )


def proof_json(proof: Proof, head: str = "") -> dict[str, object]:
    """The proof for programs; `first_broken` names the rule that breaks first, null where everything holds."""
    first = proof.first_breach
    return {
        "format": 1,
        "program": f"Dateline {__version__}",
        "head": head,
        "root": proof.root,
        "holds": first is None,
        "first_broken": None if first is None else _breach_json(first),
        "releases": [{**_release_json(release), **_agreed_json(proof, release.number)} for release in proof.releases],
        "breaches": [_breach_json(one) for one in proof.all_breaches()],
        "branch": proof.branch,
        "notes": [_breach_json(one) for one in proof.notes],
    }


def proof_page(proof: Proof, title: str, head: str, made: datetime) -> str:
    """The proof as one page that needs nothing else."""
    first = proof.first_breach
    return fill(
        "proof.html",
        None,
        title=title,
        first="" if first is None else breaches.sentence(first),
        others=[breaches.sentence(one) for one in list(proof.all_breaches())[1:]],
        lines=list(proof_lines(proof)),
        releases=len(proof.releases),
        root=root_words(proof),
        notes=[breaches.sentence(one) for one in proof.notes],
        branch=branch_words(proof),
        head=head,
        made=made.isoformat(timespec="seconds"),
        program=f"Dateline {__version__}",
    )


def _release_json(release: ReleaseProof) -> dict[str, object]:
    said = release.summary
    languages = () if said is None else said.languages
    return {
        "number": release.number,
        "digest": release.digest,
        "version": release.version,
        "updated": None if said is None else said.updated.isoformat(),
        "effective": None if said is None else said.effective.isoformat(),
        "corrects": None if said is None else said.corrects,
        "warnings": 0 if said is None else said.warnings,
        "open_questions": 0 if said is None else said.open_questions,
        "dates": {one.tag: one.updated.isoformat() for one in languages},
        "languages": [
            {
                "language": one.tag,
                "updated": one.updated.isoformat(),
                "words": one.words,
                "behind": one.behind,
                "holds": all(breach.facts.get("language") != one.tag for breach in release.breaches),
            }
            for one in languages
        ],
        "holds": not release.breaches,
    }


def _agreed_json(proof: Proof, number: int) -> dict[str, object]:
    found = proof.agreed.get(number)
    return {} if found is None else {"alone": found.alone, "approvals": found.approvals}


def _breach_json(one: Breach) -> dict[str, object]:
    return {
        "rule": one.rule,
        "release": one.release,
        "code": one.code,
        "facts": dict(one.facts),
        "sentence": breaches.sentence(one),
    }
