"""The table of headless commands, and the way from words to one of them."""

import argparse
from collections.abc import Sequence

from editor import __version__
from editor.command.auditing import AUDIT
from editor.command.beginning import NEW, SAMPLE
from editor.command.bench import BENCH
from editor.command.command import FINDING, HeadlessCommand, OneLineParser, fail
from editor.command.comparing import REDLINE
from editor.command.converting import CONVERT
from editor.command.exporting import EXPORT
from editor.command.importing import IMPORT
from editor.command.languages import LANGUAGE
from editor.command.looking import CHECK, STATUS
from editor.command.mistakes import owned_up
from editor.command.quoting import CONCORDANCE, PRETRANSLATE, QUOTE
from editor.command.recovering import RECOVER
from editor.command.releasing import PUBLISH
from editor.command.streams import make_ready, send_out, settle
from editor.command.upgrading import UPGRADE
from editor.command.verifying import VERIFY
from editor.command.working import Nameless
from editor.desk.sentences.failures import told
from editor.exchange.blocks.errors import ExchangeError, ReadBackDiffers
from editor.exchange.published.page_problems import PageRefused
from editor.policy.errors import PolicyError
from editor.store.errors import StoreError
from editor.text.conversion.chinese import EngineClash

COMMANDS: tuple[HeadlessCommand, ...] = (
    NEW,
    SAMPLE,
    IMPORT,
    LANGUAGE,
    CONVERT,
    REDLINE,
    STATUS,
    CHECK,
    PUBLISH,
    VERIFY,
    AUDIT,
    EXPORT,
    QUOTE,
    PRETRANSLATE,
    CONCORDANCE,
    UPGRADE,
    RECOVER,
    BENCH,
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
        status = command.run(arguments)
        send_out()
    except Nameless:
        return fail("say who you are: --name NAME --email ADDRESS, or set DATELINE_NAME and DATELINE_EMAIL")
    except OSError as error:
        return fail(f"{error.filename or 'the standard stream'}: {error.strerror or error}")
    except (ReadBackDiffers, PageRefused) as error:
        fail(told(error))
        return FINDING
    except (StoreError, PolicyError, ExchangeError, EngineClash) as error:
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
    command.add_arguments(own)
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
