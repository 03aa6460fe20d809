"""`dateline import`: a text becomes the sections of a policy."""

import argparse
from pathlib import Path

from editor.command.imports.taking import BadPlace, Take, Taking, add_taking, held
from editor.command.running.command import FINDING, FINE, CommandWork, fail
from editor.command.running.working import (
    about,
    add_author,
    add_format,
    answer,
    author,
    language,
    reading,
    state_folder,
    working,
)
from editor.desk.imports.importing import as_numbered, import_edit, is_translation
from editor.desk.sentences import imports
from editor.desk.sentences.marking import fill
from editor.desk.session.opening import draft_policy
from editor.desk.versions.clock import system_choice
from editor.exchange.blocks.incoming.draft import Evidence, Format, Import, cuts
from editor.exchange.blocks.incoming.outside_files import read_outside
from editor.exchange.blocks.incoming.word_count import words_in
from editor.exchange.reading.importing import import_bytes
from editor.exchange.reading.report import listed, notes
from editor.exchange.reading.sections import numbered_as_typed, typed_style
from editor.exchange.reading.word_counts import WordCounts, word_counts
from editor.loading import later

with later():
    from editor.command.exchange import exchanging
    from editor.command.imports import adopting, answering


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
    parser.add_argument(
        "--number-sections",
        action="store_true",
        help="take off the numbers typed before headings, and let the policy number its sections",
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
    parser.add_argument(
        "--over",
        action="store_true",
        help="also over words that stand here: those of a language, with XLIFF those edited since the file went out",
    )
    add_taking(parser)
    add_format(parser, "text", "json")
    add_author(parser)


def _run(arguments: argparse.Namespace) -> int:
    if arguments.history is not None:
        return adopting.run_history(arguments)
    if arguments.file is None or arguments.folder is None:
        return fail("name a FILE and the policy's folder: dateline import FILE DIR")
    with about(arguments.file):
        return exchanging.bring_in(arguments) if exchanging.comes_here(arguments.file) else _take_text(arguments)


def _take_text(arguments: argparse.Namespace) -> int:
    if arguments.language is None:
        return fail(f"say which language {arguments.file} is in: --language LANG")
    if arguments.take:
        return answering.take_in(arguments, Take(arguments.take))
    form = Format(arguments.form) if arguments.form else None
    data = read_outside(arguments.file)
    text = import_bytes(data, arguments.file.name, arguments.language, form, whole=arguments.whole_page)
    try:
        made, taking, text = _taken(arguments, text)
    except BadPlace as error:
        return fail(f"--place {error.wish}: write it as PART=SECTION, with a part of the list and a section's id")
    refused = taking is not None and taking.edit is None
    lines = [*_report(text), *(taking.lines if taking else ()), *(("Nothing was imported.",) if refused else ())]
    told = list(taking.lines) if taking else []
    parts = {"parts": taking.parts, "written": list(taking.written)} if taking else {}
    answer(arguments.format, {"version": made, **_json(text), "counterparts": told, **parts}, lines)
    return FINDING if refused else FINE


def _taken(arguments: argparse.Namespace, text: Import) -> tuple[str | None, Taking | None, Import]:
    """The version that took the text in, if any did, how it went against the sections that are there, and the text."""
    if arguments.dry_run:
        return None, _foreseen(arguments, text), text
    with working(arguments.folder, author(arguments), trusting=arguments.trust) as work:
        session = work.open.session
        taking = None
        text = as_numbered(text, session.policy)
        if is_translation(session.policy, text):
            taking = held(session.policy, work.repository, text, arguments)
            if taking.edit is None:
                return None, taking, text
            session.submit(taking.edit)
        else:
            if arguments.number_sections:
                text = numbered_as_typed(text)
            session.submit(import_edit(session.policy, text, system_choice))
        return session.save(work.repository, f"Import {arguments.file.name} ({arguments.language})"), taking, text


def _foreseen(arguments: argparse.Namespace, text: Import) -> Taking | None:
    """How a translation would go against the sections of a policy that is there."""
    if not (arguments.folder / "policy.toml").is_file():
        return None
    with reading(arguments.folder) as repository:
        policy = draft_policy(repository, state_folder())
        return held(policy, repository, text, arguments) if is_translation(policy, text) else None


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
    if not text.numbering and (kept := typed_style(text)[1]):
        lines.append(
            f"note: {kept} numbers typed before headings stay in the words; --number-sections takes them off, and lets"
            " the policy number its sections."
        )
    for note in notes(text):
        where = "" if note.line is None else f"line {note.line + 1}: "
        lines.append(f"note: {where}{fill(imports.NOTES[note.code], imports.note_facts(note))}")
    return lines


IMPORT = CommandWork(_arguments, _run)
