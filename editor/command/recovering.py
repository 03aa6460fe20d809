"""`dateline recover`: people who left, keys that were lost, and nobody left to agree."""

import argparse
from dataclasses import replace
from pathlib import Path

from editor.command.running.command import FINE, CommandWork, fail
from editor.command.running.working import Working, add_author, add_folder, add_format, answer, author, working
from editor.desk.review.ongoing_reviews import read_reviews
from editor.desk.session.identity import own_keys
from editor.desk.team.recovering import put_in_force
from editor.policy.editing.review_edits import SetReviewRule
from editor.store.history import Author
from editor.store.signing.keys import KeyStore
from editor.store.signing.signatures import fingerprint


def _arguments(parser: argparse.ArgumentParser) -> None:
    add_folder(parser)
    way = parser.add_mutually_exclusive_group(required=True)
    way.add_argument(
        "--make-key",
        type=Path,
        metavar="FILE",
        help="make a key of recovery, to be kept offline; it counts from the next release on",
    )
    way.add_argument("--key", type=Path, metavar="FILE", help="put yourself in force with the key of recovery")
    way.add_argument(
        "--anew", metavar="REASON", help="put yourself in force though nobody agreed: verify tells so for ever"
    )
    parser.add_argument(
        "--remove",
        action="append",
        default=[],
        metavar="EMAIL",
        help="with either: somebody who left, or whose key is lost",
    )
    add_format(parser, "text", "json")
    add_author(parser)


def _run(arguments: argparse.Namespace) -> int:
    who = author(arguments)
    if arguments.anew is not None and not arguments.anew.strip():
        return fail("say why: --anew REASON")
    if arguments.make_key is not None and (arguments.remove or arguments.make_key.exists()):
        return fail(
            f"{arguments.make_key} is there already, or somebody was to be removed; make the key by itself first"
        )
    with working(arguments.folder, who, trusting=arguments.trust) as work:
        if work.open.session.is_dirty:
            return fail("the policy has words that no version holds: save them as a version first, or take them back")
        facts, lines = _made(work, arguments) if arguments.make_key is not None else _put(work, arguments, who)
    answer(arguments.format, facts, lines)
    return FINE


def _made(work: Working, arguments: argparse.Namespace) -> tuple[dict[str, object], list[str]]:
    """A new key of recovery, named in the draft."""
    session, path = work.open.session, arguments.make_key
    line = KeyStore.write_apart(path)
    session.submit(SetReviewRule(replace(session.policy.review, recovery=line)))
    version = session.save(work.repository, "Name a key of recovery")
    said = [
        f"The private key stands in {path}: take it off this computer, to where only few come.",
        f"The draft names it ({fingerprint(line)}); it counts once a release was made with it.",
    ]
    return {"version": version, "key": fingerprint(line), "file": str(path)}, said


def _put(work: Working, arguments: argparse.Namespace, who: Author) -> tuple[dict[str, object], list[str]]:
    """Whoever is at work, in force as a publisher, without those who left."""
    session = work.open.session
    now = session.clock.now().replace(microsecond=0)
    made = put_in_force(
        work.repository,
        session.policy,
        who,
        own_keys(),
        now,
        arguments.remove,
        key_file=arguments.key,
        named="" if arguments.key is None else read_reviews(work.repository).regime.rule.recovery,
        reason=arguments.anew or "",
    )
    version, people = made.version, made.people
    said = f"They are in force; verify names that as broken to whoever does not say: --anew {version[:10]}"
    if arguments.key is not None:
        said = "They are in force, by the key of recovery."
    listed = [f"{one.name} <{one.email}>: {' '.join(one.roles) or 'no role'}" for one in people]
    return {"version": version, "people": [one.email for one in people]}, [f"Version {version[:10]}.", *listed, said]


RECOVER = CommandWork(_arguments, _run)
