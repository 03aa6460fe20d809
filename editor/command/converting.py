"""`dateline convert`: between Traditional and Simplified Chinese, a text or a policy's language."""

import argparse
import sys
from pathlib import Path

from editor.command.command import FINE, Command, fail, say
from editor.command.working import add_author, author, language, working
from editor.desk.translating import can_convert, conversion
from editor.exchange.decoding import check_text, decode
from editor.text.chinese import CONFIGS, Engine, UnknownConfig, convert


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", metavar="DIR", type=Path, nargs="?", help="a policy; without it, a text is filtered")
    parser.add_argument("--config", metavar="NAME", help=f"how to convert a text: {', '.join(CONFIGS)}")
    parser.add_argument(
        "--engine", choices=[one.value for one in Engine], default=Engine.EXACT.value, help="who converts a text"
    )
    parser.add_argument("--to", type=language, metavar="LANG", help="the policy's language to convert into")
    add_author(parser)


def _run(arguments: argparse.Namespace) -> int:
    if arguments.folder is None:
        return _filter(arguments.config, Engine(arguments.engine))
    if arguments.to is None:
        return fail("say which language to convert into: dateline convert DIR --to LANG")
    return _convert_policy(arguments)


def _filter(config: str | None, engine: Engine) -> int:
    if config not in CONFIGS:
        return fail(f"say how to convert with --config NAME, one of {', '.join(CONFIGS)}")
    data = sys.stdin.buffer.read()
    if not data:
        return FINE
    decode(data)
    text = data.decode("utf-8")
    check_text(text.removeprefix("\ufeff"))
    try:
        converted = convert(text, config, engine)
    except UnknownConfig:
        return fail(f"the {engine.value} engine does not know {config}; leave --engine out")
    sys.stdout.buffer.write(converted.encode())
    return FINE


def _convert_policy(arguments: argparse.Namespace) -> int:
    who = author(arguments)
    with working(arguments.folder, who) as work:
        session = work.open.session
        if arguments.to not in session.policy.tags or not can_convert(session.policy, arguments.to):
            return fail(f"{arguments.to} is not a language that this policy makes by conversion")
        edit = conversion(session.policy, arguments.to, session.policy.section_ids)
        if edit is not None:
            session.submit(edit)
        made = session.save(work.repository, f"Convert into {arguments.to}")
        say(f"Converted into {arguments.to}." if made else f"{arguments.to} is converted already.")
    return FINE


CONVERT = Command("convert", "Convert Chinese: stdin to stdout, or a policy's language.", _arguments, _run)
