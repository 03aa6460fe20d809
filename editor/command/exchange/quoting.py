"""`dateline quote`, `pretranslate` and `concordance`: what the translation memory knows."""

import argparse
import csv
import io

from editor.command.running.command import FINDING, FINE, CommandWork, fail, say
from editor.command.running.working import (
    add_author,
    add_folder,
    add_format,
    answer,
    author,
    language,
    reading,
    state_folder,
    working,
)
from editor.desk.session.opening import draft_policy
from editor.desk.translation.concordance import ConcordanceHit, concordance
from editor.desk.translation.memory import known_pairs
from editor.desk.translation.pretranslating import SURE, pretranslated
from editor.desk.translation.quoting import WorkQuote, quote
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.text.translation.memory import LEAST, MemoryOrigin


def _translated(policy: Policy, wanted: list[Tag]) -> list[Tag]:
    return wanted or [tag for tag in policy.tags if policy.origin_of(tag) is not None]


def _strange(policy: Policy, wanted: list[Tag]) -> int | None:
    """The exit status where one of the languages is not made from another."""
    strange = [tag for tag in wanted if tag not in policy.tags or policy.origin_of(tag) is None]
    return fail(f"{strange[0]} is no language that this policy translates into") if strange else None


def _quote_arguments(parser: argparse.ArgumentParser) -> None:
    add_folder(parser)
    parser.add_argument("--language", action="append", default=[], type=language, metavar="LANG", help="only this one")
    parser.add_argument(
        "--by", choices=("paragraph", "sentence"), default="paragraph", help="what a segment is (paragraph)"
    )
    add_format(parser, "text", "json", "csv")


def _quote(arguments: argparse.Namespace) -> int:
    with reading(arguments.folder) as repository:
        policy = draft_policy(repository, state_folder())
        wanted = _translated(policy, arguments.language)
        if (status := _strange(policy, wanted)) is not None:
            return status
        found = [quote(policy, repository, tag, by_sentence=arguments.by == "sentence") for tag in wanted]
    if arguments.format == "csv":
        say(_as_csv(found))
        return FINE
    lines = [line for one in found for line in _quote_lines(one)]
    answer(arguments.format, {"by": arguments.by, "languages": [_quote_facts(one) for one in found]}, lines)
    return FINE


def _quote_lines(found: WorkQuote) -> list[str]:
    unit = "characters" if found.by_characters else "words"
    lines = [f"{found.origin} → {found.language}: {found.total} {unit} to do, {found.in_step} in step"]
    lines += [
        f"  {row.band.value:>8}  {row.segments:6} segments  {row.words:7} {unit}" for row in found.rows if row.segments
    ]
    return lines


def _quote_facts(found: WorkQuote) -> dict[str, object]:
    return {
        "language": found.language,
        "from": found.origin,
        "counts": "characters" if found.by_characters else "words",
        "total": found.total,
        "in_step": found.in_step,
        "bands": [
            {"band": row.band.value, "segments": row.segments, "words": row.words, "characters": row.characters}
            for row in found.rows
        ],
    }


def _as_csv(found: list[WorkQuote]) -> str:
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(["from", "into", "band", "segments", "words", "characters"])
    for one in found:
        rows.writerows(
            [one.origin, one.language, row.band.value, row.segments, row.words, row.characters] for row in one.rows
        )
    return out.getvalue()


def _pretranslate_arguments(parser: argparse.ArgumentParser) -> None:
    add_folder(parser)
    parser.add_argument("--language", required=True, type=language, metavar="LANG", help="the language")
    parser.add_argument(
        "--least",
        type=int,
        default=SURE,
        metavar="PERCENT",
        help=f"how much alike what is known must be, {int(100 * LEAST)} to 100 ({SURE}); 99 puts changed figures in",
    )
    parser.add_argument("--dry-run", action="store_true", help="only tell how much would go in")
    add_format(parser, "text", "json")
    add_author(parser)


def _pretranslate(arguments: argparse.Namespace) -> int:
    if not int(100 * LEAST) <= arguments.least <= SURE:
        return fail(f"--least is a percentage from {int(100 * LEAST)} to {SURE}")
    with working(arguments.folder, author(arguments), trusting=arguments.trust) as work:
        session = work.open.session
        if (status := _strange(session.policy, [arguments.language])) is not None:
            return status
        found = pretranslated(session.policy, work.repository, arguments.language, arguments.least)
        made = None
        if found.edit is not None and not arguments.dry_run:
            session.submit(found.edit)
            made = session.save(work.repository, f"Translate from memory ({arguments.language})")
    line = f"{found.put_in} paragraphs put in as drafts, {found.left} left to translate"
    facts = {"version": made, "language": arguments.language, "put_in": found.put_in, "left": found.left}
    answer(arguments.format, facts, [line])
    return FINE


def _concordance_arguments(parser: argparse.ArgumentParser) -> None:
    add_folder(parser)
    parser.add_argument("words", metavar="WORDS", help="the words, of the source or of the translation")
    parser.add_argument("--language", action="append", default=[], type=language, metavar="LANG", help="only this one")
    add_format(parser, "text", "json")


def _concordance(arguments: argparse.Namespace) -> int:
    with reading(arguments.folder) as repository:
        policy = draft_policy(repository, state_folder())
        wanted = _translated(policy, arguments.language)
        if (status := _strange(policy, wanted)) is not None:
            return status
        found = {tag: concordance(known_pairs(policy, repository, tag), arguments.words) for tag in wanted}
    lines = [line for tag, hits in found.items() for hit in hits for line in _hit_lines(tag, hit)]
    rows = [
        {"language": tag, "source": hit.pair.source, "target": hit.pair.target, "where": _where(hit.pair.origin)}
        for tag, hits in found.items()
        for hit in hits
    ]
    answer(arguments.format, {"words": arguments.words, "pairs": rows}, lines or ["Nothing was found."])
    return FINE if rows else FINDING


def _hit_lines(tag: Tag, hit: ConcordanceHit) -> tuple[str, ...]:
    return f"{tag} · {_where(hit.pair.origin)}", f"  {hit.pair.source}", f"  {hit.pair.target}"


def _where(origin: MemoryOrigin) -> str:
    return origin.file or " ".join(part for part in (origin.section, origin.day and origin.day.isoformat()) if part)


QUOTE = CommandWork(_quote_arguments, _quote)
PRETRANSLATE = CommandWork(_pretranslate_arguments, _pretranslate)
CONCORDANCE = CommandWork(_concordance_arguments, _concordance)
