"""The table of headless commands, and the way from words to one of them."""

import argparse
from collections.abc import Sequence

from editor import __version__
from editor.command.running.command import FINDING, HeadlessCommand, OneLineParser, fail
from editor.command.running.mistakes import owned_up
from editor.command.running.streams import make_ready, send_out, settle
from editor.desk.sentences.failures import told
from editor.exchange.blocks.errors import ExchangeError, ReadBackDiffers
from editor.exchange.published.page_problems import PageRefused
from editor.loading import later
from editor.policy.errors import PolicyError
from editor.store.errors import StoreError

with later():
    from editor.command import (
        beginning,
        bench,
        comparing,
        converting,
        exporting,
        languages,
        looking,
        recovering,
        releasing,
        upgrading,
    )
    from editor.command.exchange import quoting
    from editor.command.imports import importing
    from editor.command.proof import auditing, verifying
    from editor.command.running import working
    from editor.text.conversion import engine

COMMANDS: tuple[HeadlessCommand, ...] = (
    HeadlessCommand("new", "Begin a policy in an empty folder.", lambda: beginning.NEW),
    HeadlessCommand("sample", "Build the sample policy with its history.", lambda: beginning.SAMPLE),
    HeadlessCommand("import", "Take a text into a policy, cut at its headings.", lambda: importing.IMPORT),
    HeadlessCommand(
        "language", "Add a language, publish it, keep it in preparation, or end it.", lambda: languages.LANGUAGE
    ),
    HeadlessCommand("convert", "Convert Chinese: stdin to stdout, or a policy's language.", lambda: converting.CONVERT),
    HeadlessCommand("redline", "Show what changed between two files or two versions.", lambda: comparing.REDLINE),
    HeadlessCommand("status", "Tell the state of every section in every language.", lambda: looking.STATUS),
    HeadlessCommand("check", "Look for what a careful colleague would notice.", lambda: looking.CHECK),
    HeadlessCommand("publish", "Release the draft under today's date.", lambda: releasing.PUBLISH),
    HeadlessCommand(
        "verify", "Prove dates, approvals and signatures, or name what breaks first.", lambda: verifying.VERIFY
    ),
    HeadlessCommand(
        "audit", "Tell who wrote, commented, approved and published what, and when.", lambda: auditing.AUDIT
    ),
    HeadlessCommand("export", "Write a release, or the draft, as pages or documents.", lambda: exporting.EXPORT),
    HeadlessCommand("quote", "Count the words to translate by what the memory knows.", lambda: quoting.QUOTE),
    HeadlessCommand("pretranslate", "Put in what the memory knows of a language.", lambda: quoting.PRETRANSLATE),
    HeadlessCommand("concordance", "How words were translated before.", lambda: quoting.CONCORDANCE),
    HeadlessCommand("upgrade", "Go on to the newest format of a policy's files.", lambda: upgrading.UPGRADE),
    HeadlessCommand(
        "recover", "Go on when people left or keys are lost, and nobody can agree any more.", lambda: recovering.RECOVER
    ),
    HeadlessCommand("bench", "Measure this machine: each figure beside a named peer.", lambda: bench.BENCH),
)


def names() -> frozenset[str]:
    """The words that start a headless command."""
    return frozenset(command.name for command in COMMANDS)


def run(argv: Sequence[str]) -> int:
    """Carry out one headless command; 0 fine, 1 a finding, 2 misuse."""
    make_ready()
    try:
        return owned_up(lambda: _run(argv))
    finally:
        settle()


def _run(argv: Sequence[str]) -> int:
    try:
        try:
            arguments = parsed(argv)
        except SystemExit as stop:
            send_out()
            return stop.code if isinstance(stop.code, int) else 0
        command: HeadlessCommand = arguments.command
        status = command.work().run(arguments)
        send_out()
    except working.Nameless:
        return fail("say who you are: --name NAME --email ADDRESS, or set DATELINE_NAME and DATELINE_EMAIL")
    except OSError as error:
        return fail(f"{error.filename or 'the standard stream'}: {error.strerror or error}")
    except (ReadBackDiffers, PageRefused) as error:
        fail(told(error))
        return FINDING
    except (StoreError, PolicyError, ExchangeError, engine.EngineClash) as error:
        return fail(": ".join([*getattr(error, "__notes__", ()), told(error)]))
    return status


def parsed(argv: Sequence[str]) -> argparse.Namespace:
    """The words of the command line; what a command is about may stand before, between and after its options."""
    command = next((one for one in COMMANDS if [one.name] == list(argv[:1])), None)
    if command is None:
        whole = whole_parser()
        whole.parse_args(argv)
        whole.error("a command comes first")
    own = command_parser(command)
    own.set_defaults(command=command)
    # Words after `--` are no options even where they look so, which the intermixed way forgets.
    return own.parse_args(argv[1:]) if "--" in argv else own.parse_intermixed_args(argv[1:])


def command_parser(command: HeadlessCommand) -> OneLineParser:
    """The words that one command takes, as `dateline COMMAND --help` tells them."""
    own = OneLineParser(f"dateline {command.name}", description=command.summary, allow_abbrev=False)
    command.work().add_arguments(own)
    return own


def whole_parser() -> OneLineParser:
    """The whole command line, as `dateline --help` tells it."""
    whole = OneLineParser(
        prog="dateline",
        description="Without a command, dateline [DIR] opens the window; dateline --sample opens the sample policy.",
        allow_abbrev=False,
    )
    whole.add_argument("--version", action="version", version=f"Dateline {__version__}")
    commands = whole.add_subparsers(metavar="COMMAND", required=True, title="commands")
    for command in COMMANDS:
        commands.add_parser(command.name, help=command.summary)
    return whole
