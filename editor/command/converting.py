"""`dateline convert`: between Traditional and Simplified Chinese, a text or a policy's language."""

import argparse
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from editor.checks.reading.deciding import unsettled
from editor.command.running import streams
from editor.command.running.command import FINE, CommandWork, fail
from editor.command.running.working import (
    about,
    add_author,
    add_format,
    answer,
    author,
    language,
    settings_folder,
    working,
)
from editor.desk.conversion.choosing import FEWEST, choose, decider, words_choice
from editor.desk.conversion.configs import can_convert
from editor.desk.conversion.converting import Conversion, Converted, conversion, earlier_sources
from editor.desk.conversion.earlier import blob_text
from editor.desk.session.personal import personal_decisions
from editor.exchange.blocks.errors import TooLarge
from editor.exchange.blocks.incoming.decoding import check_text, decode
from editor.policy.limits import FILE_BYTES, TEXT_BYTES
from editor.policy.section import Cell, SectionId
from editor.text.conversion.chinese import (
    CONFIGS,
    Engine,
    Keep,
    Layer,
    UnknownConfig,
    convert,
    convert_markdown,
)


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", metavar="DIR", type=Path, nargs="?", help="a policy; without it, a text is filtered")
    parser.add_argument("--config", metavar="NAME", help=f"how to convert a text: {', '.join(CONFIGS)}")
    parser.add_argument(
        "--engine", choices=[one.value for one in Engine], default=Engine.EXACT.value, help="who converts a text"
    )
    parser.add_argument(
        "--layer", choices=[one.value for one in Layer], action="append", default=[],
        help="what is done above the dictionaries for a text, read as Markdown; may be repeated",
    )  # fmt: skip
    parser.add_argument("--to", type=language, metavar="LANG", help="the policy's language to convert into")
    parser.add_argument(
        "--words", type=_pair, metavar="SOURCE=FORM", action="append", default=[],
        help="words of the source that always take this form in the policy; may be repeated",
    )  # fmt: skip
    add_format(parser, "text", "json")
    add_author(parser)


def _run(arguments: argparse.Namespace) -> int:
    if arguments.folder is None:
        return _filter(arguments.config, Engine(arguments.engine), frozenset(map(Layer, arguments.layer)))
    if arguments.to is None:
        return fail("say which language to convert into: dateline convert DIR --to LANG")
    return _convert_policy(arguments)


def _pair(said: str) -> tuple[str, str]:
    source, _, form = (part.strip() for part in said.partition("="))
    if len(source) < FEWEST or not form:
        raise argparse.ArgumentTypeError(f"{said!r} is not SOURCE=FORM, with {FEWEST} characters or more before the =")
    return source, form


def _filter(config: str | None, engine: Engine, layers: frozenset[Layer]) -> int:
    if config not in CONFIGS:
        return fail(f"say how to convert with --config NAME, one of {', '.join(CONFIGS)}")
    data = sys.stdin.buffer.read(FILE_BYTES + 1)
    if not data:
        return FINE
    with about("standard input"):
        if len(data) > (limit := TEXT_BYTES if layers else FILE_BYTES):
            raise TooLarge(len(data), limit)
        decode(data)
        text = data.decode("utf-8")
        check_text(text.removeprefix("\ufeff"))
    try:
        converted = convert_markdown(text, config, Keep(layers=layers)) if layers else convert(text, config, engine)
    except UnknownConfig:
        return fail(f"the {engine.value} engine does not know {config}; leave --engine out")
    streams.put(converted.encode())
    return FINE


def _convert_policy(arguments: argparse.Namespace) -> int:
    who = author(arguments)
    with working(arguments.folder, who, trusting=arguments.trust) as work:
        session = work.open.session
        if arguments.to not in session.policy.tags or not can_convert(session.policy, arguments.to):
            return fail(f"{arguments.to} is not a language that this policy makes by conversion")
        texts = {blob: blob_text(work.repository, blob) for blob in earlier_sources(session.policy, arguments.to)}
        for source, form in arguments.words:
            choice = words_choice(
                Cell(SectionId(""), arguments.to), source, form, decider(session.policy, who), session.clock.now()
            )
            if (chosen := choose(session.policy, choice, texts)) is not None:
                session.submit(chosen.edit)
        found = conversion(
            session.policy,
            arguments.to,
            session.policy.section_ids,
            partial(blob_text, work.repository),
            personal_decisions(settings_folder()),
        )
        if found.edit is not None:
            session.submit(found.edit)
        made = session.save(work.repository, f"Convert into {arguments.to}")
        first = f"Converted into {arguments.to}." if made else f"{arguments.to} is converted already."
    facts = {"language": arguments.to, "version": made, "sections": [_section_json(one) for one in found.cells]}
    answer(arguments.format, facts, [first, *_report(found)])
    return FINE


def _section_json(one: Converted) -> dict[str, object]:
    return {
        "section": one.cell.section,
        "decided": len(one.made.asked) - len(one.made.open),
        "open": len(unsettled(one.made, one.text)),
        "kept": len(one.kept),
        "lost": [{"old": hunk.old, "new": hunk.new} for hunk in one.lost],
        "replaced": one.replaced,
    }


def _report(found: Conversion) -> Iterator[str]:
    """What became of edits by hand, and how much is still to be decided."""
    decided = sum(len(one.made.asked) - len(one.made.open) for one in found.cells)
    still_open = sum(len(unsettled(one.made, one.text)) for one in found.cells)
    if decided or still_open:
        yield f"{decided} places decided, {still_open} to look at."
    for one in found.cells:
        where = f"{one.cell.language}/{one.cell.section}"
        if one.kept:
            yield f"{where}: {len(one.kept)} edits by hand kept."
        for hunk in one.lost:
            yield f"{where}: the source changed there too, so an edit by hand gave way: {hunk.old!r} -> {hunk.new!r}"
        if one.replaced:
            yield f"{where}: the words that stood there came from no conversion that is known, and were replaced."


CONVERT = CommandWork(_arguments, _run)
