"""`dateline verify`: dates, approvals and signatures proved over the whole history."""

import argparse
import re
from pathlib import Path

from editor.command.command import FINDING, FINE, Command, say
from editor.command.conversion_report import conversion_json, conversion_lines
from editor.command.page_checking import run_page
from editor.command.working import add_folder, add_format, as_json, language, reading
from editor.desk.proving import Proof, ReleaseProof, verify
from editor.desk.proving_conversions import prove_conversions
from editor.desk.proving_reviews import Expected
from editor.desk.sentences import breaches
from editor.policy.release import Manifest


def _arguments(parser: argparse.ArgumentParser) -> None:
    add_folder(parser)
    add_format(parser, "text", "json")
    parser.add_argument("--page", type=Path, metavar="FILE", help="hold a saved page against the releases instead")
    parser.add_argument("--language", type=language, metavar="LANG", help="the language of the page")
    parser.add_argument("--root", default="", metavar="FINGERPRINT", help="the key with which the history must begin")
    parser.add_argument(
        "--expect",
        action="append",
        default=[],
        type=_expected,
        metavar="N:DIGEST",
        help="the digest that release N must have, as its page shows it",
    )


def _expected(text: str) -> tuple[int, str]:
    number, _, digest = text.partition(":")
    if not number.isdecimal() or re.fullmatch(r"[0-9a-fA-F]{12,64}", digest) is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a release and its digest; write it as in 3:0f1e2d3c4b5a6978")
    return int(number), digest.lower()


def _verify(arguments: argparse.Namespace) -> int:
    if arguments.page is not None:
        return run_page(arguments.folder, arguments.page, arguments.language, arguments.format)
    with reading(arguments.folder) as repository:
        proof = verify(repository, Expected(arguments.root, dict(arguments.expect)))
        conversions = prove_conversions(repository, proof)
    if arguments.format == "json":
        say(as_json({**_proof_json(proof), "conversions": conversion_json(conversions)}))
    else:
        say("\n".join((_proof_text(proof), *conversion_lines(conversions))))
    return FINE if proof.first_breach is None else FINDING


def _proof_text(proof: Proof) -> str:
    lines = []
    for release in proof.releases:
        verdict = "holds" if not release.breaches else "BROKEN"
        dates = "unreadable" if release.manifest is None else _dates(release.manifest)
        lines.append(f"release {release.number}  {release.digest[:16]}  {dates}  {_agreed(proof, release)}{verdict}")
    first = proof.first_breach
    if first is not None:
        lines.append(f"First thing that breaks: {breaches.sentence(first)}")
        lines += [f"Also: {breaches.sentence(one)}" for one in list(proof.all_breaches())[1:]]
    elif not proof.releases:
        lines.append("Nothing was released yet, so there is nothing to prove.")
    else:
        count = "1 release" if len(proof.releases) == 1 else f"{len(proof.releases)} releases"
        lines.append(f"S1 to S7 and R1 to R6 hold for {count}. {_root(proof)}")
    return "\n".join(lines)


def _agreed(proof: Proof, release: ReleaseProof) -> str:
    found = None if proof.reviews is None else proof.reviews.agreed.get(release.number)
    if found is None:
        return ""
    approvals = "1 approval" if found.approvals == 1 else f"{found.approvals} approvals"
    return "one person (R5)  " if found.alone else f"{approvals}  "


def _root(proof: Proof) -> str:
    root = "" if proof.reviews is None else proof.reviews.root
    return f"The root key is {root}." if root else "Nobody has a key, so nothing is signed."


def _dates(manifest: Manifest) -> str:
    return " ".join(f"{one.tag}:{one.updated.isoformat()}" for one in manifest.languages)


def _agreed_json(proof: Proof, number: int) -> dict[str, object]:
    found = None if proof.reviews is None else proof.reviews.agreed.get(number)
    return {} if found is None else {"alone": found.alone, "approvals": found.approvals}


def _proof_json(proof: Proof) -> dict[str, object]:
    return {
        "format": 1,
        "root": "" if proof.reviews is None else proof.reviews.root,
        "releases": [
            {
                "number": release.number,
                "digest": release.digest,
                "version": release.version,
                "dates": {one.tag: one.updated.isoformat() for one in release.manifest.languages}
                if release.manifest
                else {},
                "holds": not release.breaches,
                **_agreed_json(proof, release.number),
            }
            for release in proof.releases
        ],
        "breaches": [
            {
                "rule": one.rule,
                "release": one.release,
                "code": one.code,
                "facts": dict(one.facts),
                "sentence": breaches.sentence(one),
            }
            for one in proof.all_breaches()
        ],
    }


VERIFY = Command("verify", "Prove dates, approvals and signatures, or name what breaks first.", _arguments, _verify)
