"""`dateline verify`: dates, approvals and signatures proved over the whole history, or a page held against it."""

import argparse
import re
from collections.abc import Sequence
from pathlib import Path

from editor import __version__
from editor.command.proof.conversion_report import conversion_json, conversion_lines
from editor.command.proof.page_checking import run_page
from editor.command.running.command import FINDING, FINE, CommandWork, fail, say
from editor.command.running.working import add_folder, add_format, as_json, cache_folder, language, reading
from editor.desk.proof.proof_memory import ProofMemory
from editor.desk.proof.proving import Proof, verify
from editor.desk.proof.proving_conversions import ConversionProof, prove_conversions
from editor.desk.proof.proving_reviews import Expected
from editor.desk.reports.proof_report import branch_words, proof_json, proof_lines, proof_page, root_words
from editor.desk.sentences import breaches
from editor.desk.versions.clock import SystemClock
from editor.desk.versions.releases import last_manifest
from editor.exchange.published.stamp import SHORT_DIGEST
from editor.store.disk import atomic
from editor.store.repository import Repository

_WHOLE = 64
"""How many digits a whole SHA-256 has."""


def _arguments(parser: argparse.ArgumentParser) -> None:
    add_folder(parser)
    add_format(parser, "text", "json")
    parser.add_argument(
        "--report", type=Path, metavar="FILE.html", help="write the proof as a page, and as JSON beside it"
    )
    parser.add_argument("--fresh", action="store_true", help="walk the whole history, also what was proved before")
    parser.add_argument("--page", type=Path, metavar="FILE", help="hold a saved page against the releases instead")
    parser.add_argument("--language", type=language, metavar="LANG", help="the language of the page")
    parser.add_argument("--root", default="", metavar="FINGERPRINT", help="the key with which the history must begin")
    parser.add_argument(
        "--anew",
        action="append",
        default=[],
        metavar="VERSION",
        help="a version in which people put themselves in force, which you know of: 10 digits or more",
    )
    parser.add_argument(
        "--expect",
        action="append",
        default=[],
        type=_expected,
        metavar="N:DIGEST",
        help="the digest that release N must have, as its page shows it: 16 digits or more",
    )


def _expected(text: str) -> tuple[int, str]:
    number, _, digest = text.partition(":")
    if not number.isdecimal() or re.fullmatch(r"[0-9a-fA-F]*", digest) is None or len(digest) > _WHOLE:
        raise argparse.ArgumentTypeError(f"{text!r} is not a release and its digest; write it as in 3:0f1e2d3c4b5a6978")
    if len(digest) < SHORT_DIGEST:
        raise argparse.ArgumentTypeError(
            f"{text!r} names {len(digest)} digits of a digest; name at least {SHORT_DIGEST}, as `dateline verify` and"
            f" the release's page show them, or all {_WHOLE}"
        )
    return int(number), digest.lower()


def _verify(arguments: argparse.Namespace) -> int:
    if arguments.page is not None:
        return run_page(arguments.folder, arguments.page, arguments.language, arguments.format)
    if arguments.report is not None and arguments.report.suffix != ".html":
        return fail("name the report's page as FILE.html; its JSON is written beside it")
    with reading(arguments.folder) as repository:
        memory = None if arguments.fresh else ProofMemory(cache_folder(), repository, __version__)
        proof = verify(repository, Expected(arguments.root, dict(arguments.expect), tuple(arguments.anew)), memory)
        conversions = prove_conversions(repository, proof)
        said = _json(repository, proof, conversions)
        if arguments.report is not None:
            _report(repository, proof, said, arguments.report)
    say(as_json(said) if arguments.format == "json" else "\n".join((_text(proof), *conversion_lines(conversions))))
    return FINE if proof.first_breach is None else FINDING


def _json(repository: Repository, proof: Proof, conversions: Sequence[ConversionProof]) -> dict[str, object]:
    return {**proof_json(proof, repository.head() or ""), "conversions": conversion_json(conversions)}


def _report(repository: Repository, proof: Proof, said: dict[str, object], page: Path) -> None:
    head = repository.head() or ""
    last, _ = last_manifest(repository.snapshot(head))
    title = repository.folder.name if last is None else last.titles[last.source]
    atomic.write(page, proof_page(proof, title, head, SystemClock().now()).encode())
    atomic.write(page.with_suffix(".json"), (as_json(said) + "\n").encode())


def _text(proof: Proof) -> str:
    lines = []
    for line in proof_lines(proof):
        name = f"  {line.language}" if line.language else f"release {line.number}"
        behind = f"  {line.behind} behind" if line.behind else ""
        dates = line.updated or "unreadable"
        digest = line.digest[:SHORT_DIGEST]
        lines.append(f"{name:<14}{digest}  {dates}  {line.verdict}{behind}{line.agreed and '  ' + line.agreed}")
    first = proof.first_breach
    if first is not None:
        lines.append(f"First thing that breaks: {breaches.sentence(first)}")
        lines += [f"Also: {breaches.sentence(one)}" for one in list(proof.all_breaches())[1:]]
    elif not proof.releases:
        lines.append("Nothing was released yet, so there is nothing to prove.")
    else:
        count = "1 release" if len(proof.releases) == 1 else f"{len(proof.releases)} releases"
        lines.append(f"S1 to S7 and R1 to R7 hold for {count}. {root_words(proof)}")
    lines += [f"Note: {breaches.sentence(one)}" for one in proof.notes]
    lines.append(branch_words(proof))
    return "\n".join(lines)


VERIFY = CommandWork(_arguments, _verify)
