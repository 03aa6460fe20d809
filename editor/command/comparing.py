"""`dateline redline`: two files, or two versions of a policy."""

import argparse
import sys
from pathlib import Path

from editor.command.command import FINDING, FINE, Command, fail, say
from editor.command.working import add_format, as_json, language, reading, state_folder
from editor.desk.comparing import SectionChange, SectionRedline, changed_facts, compare, policy_at, released_policy
from editor.desk.opening import draft_policy
from editor.exchange.decoding import decode
from editor.exchange.redline_forms import Mark, marked_text, redline_page
from editor.policy.policy import Policy
from editor.store.repository import Repository
from editor.text.redline import Kind, redline, span_json
from editor.text.redline import as_json as spans_json


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("old", metavar="OLD|DIR", type=Path, help="the older file, or a policy's folder")
    parser.add_argument("new", metavar="NEW|FROM", help="the newer file, or a version: release/3, a commit, draft")
    parser.add_argument("to", metavar="TO", nargs="?", help="the version to compare with")
    parser.add_argument("--language", type=language, metavar="LANG", help="one language of the policy")
    add_format(parser, "text", "json", "html")


def _run(arguments: argparse.Namespace) -> int:
    if arguments.to is None:
        return _files(arguments)
    return _versions(arguments)


def _files(arguments: argparse.Namespace) -> int:
    if arguments.old.is_dir():
        return fail("say which versions to compare: dateline redline DIR FROM TO")
    spans = redline(_read(arguments.old), _read(Path(arguments.new)))
    match arguments.format:
        case "json":
            say(as_json(spans_json(spans)))
        case "html":
            say(redline_page(f"{arguments.old.name} → {Path(arguments.new).name}", [("", spans)]))
        case _:
            say(marked_text(spans, _mark()))
    return FINDING if any(span.kind in (Kind.DELETED, Kind.INSERTED) for span in spans) else FINE


def _read(path: Path) -> str:
    """The file's characters just as they are: a redline hides no byte-order mark and no line end."""
    data = path.read_bytes()
    if data:
        decode(data)
    return data.decode("utf-8")


def _versions(arguments: argparse.Namespace) -> int:
    with reading(arguments.old) as repository:
        old, new = (_policy(repository, name) for name in (arguments.new, arguments.to))
    tags = [arguments.language] if arguments.language else list(dict.fromkeys((*new.tags, *old.tags)))
    found = {tag: compare(old, new, tag) for tag in tags}
    changed = {tag: [one for one in rows if one.change is not SectionChange.SAME] for tag, rows in found.items()}
    match arguments.format:
        case "json":
            say(as_json(_json(old, new, changed)))
        case "html":
            parts = [(f"{tag} · {one.section}", one.spans) for tag, rows in changed.items() for one in rows]
            say(redline_page(f"{arguments.new} → {arguments.to}", parts))
        case _:
            for tag, rows in changed.items():
                for one in rows:
                    say(f"## {tag} {one.section} ({one.change.value})\n\n{marked_text(one.spans, _mark())}\n")
    return FINDING if any(changed.values()) else FINE


def _json(old: Policy, new: Policy, changed: dict[str, list[SectionRedline]]) -> dict[str, object]:
    return {
        "format": 1,
        "languages": [
            {
                "language": tag,
                "sections": [
                    {
                        "id": one.section,
                        "kind": one.change.value,
                        "spans": [span_json(span) for span in one.spans],
                        "facts": [],
                    }
                    for one in rows
                ],
                "facts": [
                    {"name": fact.name, "old": fact.old, "new": fact.new}
                    for fact in (changed_facts(old, new, language(tag)))
                ],
            }
            for tag, rows in changed.items()
        ],
    }


def _policy(repository: Repository, name: str) -> Policy:
    if name == "draft":
        return draft_policy(repository, state_folder())
    if name.startswith("release/") and name.removeprefix("release/").isdecimal():
        return released_policy(repository, int(name.removeprefix("release/")))
    return policy_at(repository, name)


def _mark() -> Mark:
    return Mark.COLOUR if sys.stdout.isatty() else Mark.BRACKETS


REDLINE = Command("redline", "Show what changed between two files or two versions.", _arguments, _run)
