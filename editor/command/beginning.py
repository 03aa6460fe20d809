"""`dateline new` and `dateline sample`: the beginnings of a policy."""

import argparse
from pathlib import Path

from editor.command.running.command import FINE, CommandWork
from editor.command.running.working import add_author, add_format, answer, author, language, trust_in
from editor.desk.imports.starting import begin, build_sample, new_policy
from editor.desk.versions.clock import SystemClock


def _new_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", metavar="DIR", type=Path, help="a folder that is empty or not there yet")
    parser.add_argument("--title", required=True, help="the policy's title in its source language")
    parser.add_argument("--source", required=True, type=language, metavar="LANG", help="the language it is written in")
    parser.add_argument(
        "--language", action="append", default=[], type=language, metavar="LANG", help="a further language; repeatable"
    )
    parser.add_argument("--time-zone", default="UTC", metavar="ZONE", help="whose days its dates are (UTC)")
    parser.add_argument("--notice", type=int, default=30, metavar="DAYS", help="days between date and effect (30)")
    add_format(parser, "text", "json")
    add_author(parser)


def _new(arguments: argparse.Namespace) -> int:
    who = author(arguments)
    policy = new_policy(
        arguments.source, arguments.title, arguments.language, who, arguments.time_zone, arguments.notice
    )
    version = begin(arguments.folder, policy, SystemClock(), who)
    trust_in(arguments.folder)
    facts = {"folder": str(arguments.folder), "languages": list(policy.tags), "version": version}
    answer(arguments.format, facts, [f"Begun: {arguments.folder} in {', '.join(policy.tags)}."])
    return FINE


def _sample_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", metavar="DIR", type=Path, help="a folder that is empty or not there yet")
    add_format(parser, "text", "json")


def _sample(arguments: argparse.Namespace) -> int:
    version = build_sample(arguments.folder, Path.home())
    trust_in(arguments.folder)
    facts = {"folder": str(arguments.folder), "version": version}
    answer(arguments.format, facts, [f"Built the sample policy: {arguments.folder}"])
    return FINE


NEW = CommandWork(_new_arguments, _new)
SAMPLE = CommandWork(_sample_arguments, _sample)
