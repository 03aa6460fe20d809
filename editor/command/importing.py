"""`dateline import`: a text becomes the sections of a policy."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from editor.command.adopting import run_history
from editor.command.answering import Take, take_in
from editor.command.command import FINE, HeadlessCommand, fail
from editor.command.exchanging import add_in, bring_in, comes_here
from editor.command.working import about, add_author, add_format, answer, author, language, working
from editor.desk.imports.importing import as_numbered, import_edit
from editor.desk.sentences import imports
from editor.desk.sentences.marking import fill
from editor.desk.translation.adopting_translation import adopt, counted
from editor.desk.versions.clock import system_choice
from editor.exchange.blocks.incoming.draft import Evidence, Format, Import, cuts
from editor.exchange.blocks.incoming.outside_files import read_outside
from editor.exchange.blocks.incoming.word_count import words_in
from editor.exchange.reading.importing import import_bytes
from editor.exchange.reading.report import listed, notes
from editor.exchange.reading.word_counts import WordCounts, word_counts
from editor.policy.policy import Policy


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file",
        metavar="FILE",
        nargs="?",
        type=Path,
        help="a text, Markdown, Word, OpenDocument, HTML, XLIFF, TMX or TBX file",
    )
    parser.add_argument("folder", metavar="DIR", nargs="?", type=Path, help="the policy's folder")
    parser.add_argument("--language", type=language, metavar="LANG", help="the language of the text")
    parser.add_argument(
        "--as", dest="form", choices=[form.value for form in Format], help="what the text is written in"
    )
    parser.add_argument(
        "--take",
        choices=[take.value for take in Take],
        help="hold the text against the draft section by section, its tracked changes accepted or rejected",
    )
    parser.add_argument(
        "--whole-page", action="store_true", help="take all that a page of HTML shows, not its main text only"
    )
    parser.add_argument("--dry-run", action="store_true", help="tell where the text would be cut, and write nothing")
    parser.add_argument(
        "--history",
        type=Path,
        metavar="SRC",
        help="instead of a FILE: a folder of dated files, or a file that git keeps; each version becomes a release",
    )
    parser.add_argument(
        "--report", action="store_true", help="with --history: only tell where words changed and the date did not"
    )
    add_in(parser)
    add_format(parser, "text", "json")
    add_author(parser)


def _run(arguments: argparse.Namespace) -> int:
    if arguments.history is not None:
        return run_history(arguments)
    if arguments.file is None or arguments.folder is None:
        return fail("name a FILE and the policy's folder: dateline import FILE DIR")
    with about(arguments.file):
        return bring_in(arguments) if comes_here(arguments.file) else _take_text(arguments)


def _take_text(arguments: argparse.Namespace) -> int:
    if arguments.language is None:
        return fail(f"say which language {arguments.file} is in: --language LANG")
    if arguments.take:
        return take_in(arguments, Take(arguments.take))
    form = Format(arguments.form) if arguments.form else None
    data = read_outside(arguments.file)
    text = import_bytes(data, arguments.file.name, arguments.language, form, whole=arguments.whole_page)
    made, counterparts = None, list[str]()
    if not arguments.dry_run:
        with working(arguments.folder, author(arguments), trusting=arguments.trust) as work:
            session = work.open.session
            text = as_numbered(text, session.policy)
            counterparts = list(_adopted(session.policy, text))
            session.submit(import_edit(session.policy, text, system_choice))
            made = session.save(work.repository, f"Import {arguments.file.name} ({arguments.language})")
    lines = [*_report(text), *counterparts]
    answer(arguments.format, {"version": made, **_json(text), "counterparts": counterparts}, lines)
    return FINE


def _json(text: Import) -> dict[str, object]:
    return {
        "headings": [
            {"line": cut.line + 1, "words": cut.words, "audiences": list(cut.audiences)} for cut in cuts(text)
        ],
        "contents_entries": len(listed(text)),
        "words": _counted(word_counts(text)),
        "left_out": [
            {
                "kind": loss.kind.value,
                "place": loss.place,
                "words": loss.words,
                "count": len(words_in(loss.words)),
                "seen": loss.is_seen,
                "says": said,
            }
            for loss, said in zip(text.losses, imports.told_losses(text.losses), strict=True)
        ],
        "notes": [
            {
                "code": note.code.value,
                "line": None if note.line is None else note.line + 1,
                "says": fill(imports.NOTES[note.code], imports.note_facts(note)),
            }
            for note in notes(text)
        ],
    }


def _counted(counts: WordCounts) -> dict[str, object]:
    """The sum: what a reader sees is what came in, what was set aside, what was left out."""
    return {
        "seen": counts.seen,
        "taken": counts.taken,
        "set_aside": counts.set_aside,
        "left_out": counts.left_out,
        "missing": list(counts.missing),
        "added": counts.added,
    }


def _adopted(policy: Policy, text: Import) -> Iterator[str]:
    """How a translation was held against the sections that the policy has."""
    if policy.sections and text.language in policy.tags and policy.origin_of(text.language) is not None:
        found = adopt(policy, text)
        total, paired, _ = counted(found)
        yield f"{paired} of {total} paragraphs of the source have one counterpart"
        if found.open_sections():
            yield f"to look at: {', '.join(found.open_sections())}"


def _report(text: Import) -> list[str]:
    lines = [f"{len(cuts(text))} headings:"]
    for cut in cuts(text):
        audiences = "" if cut.audiences == ("everyone",) else f" for {', '.join(cut.audiences)}"
        unlisted = " (stands alone; no list names it)" if cut.evidence is Evidence.STANDS_ALONE else ""
        lines.append(f"  line {cut.line + 1}: {cut.words}{audiences}{unlisted}")
    entries = listed(text)
    if entries:
        lines.append(f"A contents list of {len(entries)} entries was taken out; pages make their own.")
    lines += imports.told_counts(word_counts(text))
    lines += [f"note: {said}" for said in imports.told_losses(text.losses)]
    for note in notes(text):
        where = "" if note.line is None else f"line {note.line + 1}: "
        lines.append(f"note: {where}{fill(imports.NOTES[note.code], imports.note_facts(note))}")
    return lines


IMPORT = HeadlessCommand("import", "Take a text into a policy, cut at its headings.", _arguments, _run)
