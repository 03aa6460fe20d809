"""`dateline redline`: two files, or two versions of a policy."""

import argparse
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from editor.command.running.command import FINDING, FINE, CommandWork, fail, put, say
from editor.command.running.working import about, add_format, as_json, language, reading, state_folder
from editor.desk.comparison.comparing import Comparison, SectionChange, SectionRedline, compare_languages, comparison
from editor.desk.comparison.file_pairs import FilePair, file_pair, redline_json, terms_json
from editor.desk.comparison.past_policies import policy_at, released_policy
from editor.desk.exports.editions import DRAFT, Edition, draft_edition, version_edition
from editor.desk.exports.file_redlines import FORMS, redline_file
from editor.desk.exports.redline_pages import files_page, versions_page
from editor.desk.exports.writing_out import OutFile, write_files
from editor.desk.session.opening import draft_policy
from editor.exchange.site.redline_forms import Mark, Part, change_lines, marked_text, stayed_line, term_line, whole
from editor.policy.errors import UnknownLanguage
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.store.repository import Repository
from editor.text.conversion.chinese import in_one_script
from editor.text.redline.changes import CHANGED
from editor.text.redline.kinds.change_kinds import StatedFact
from editor.text.redline.spans import span_json
from editor.text.redline.switches import Detail, Switches

_IGNORED = ("white-space", "width", "case", "markdown", "script", "terms")


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "old",
        metavar="OLD|DIR",
        type=Path,
        help="the older file (Word, OpenDocument, HTML, Markdown, text), or a policy's folder",
    )
    parser.add_argument("new", metavar="NEW|FROM", help="the newer file, or a version: release/3, a commit, draft")
    parser.add_argument("to", metavar="TO", nargs="?", help="the version to compare with")
    parser.add_argument("--language", type=language, metavar="LANG", help="one language of the policy")
    parser.add_argument(
        "--against",
        type=language,
        metavar="LANG",
        help="hold LANG in version TO against --language in FROM; Traditional and Simplified characters count as one",
    )
    parser.add_argument(
        "--ignore",
        metavar="WHAT",
        action="append",
        choices=_IGNORED,
        default=[],
        help=f"a difference that is no change; may be given again: {', '.join(_IGNORED)}",
    )
    parser.add_argument("--numbering", action="store_true", help="renumbering is a change, too")
    parser.add_argument("--characters", action="store_true", help="mark single characters, not words")
    parser.add_argument(
        "--out",
        type=Path,
        metavar="FILE",
        help="of two files: write .docx (tracked changes), .pdf, .html or .json",
    )
    add_format(parser, "text", "json", "html")


def _run(arguments: argparse.Namespace) -> int:
    if arguments.to is None:
        return _files(arguments)
    if arguments.out is not None:
        return fail("--out writes the redline of two files; two versions go out with dateline export --redline")
    return _versions(arguments)


def _switches(arguments: argparse.Namespace) -> Switches:
    ignored = arguments.ignore
    return Switches(
        white_space="white-space" in ignored,
        punctuation_width="width" in ignored,
        letter_case="case" in ignored,
        markdown="markdown" in ignored,
        replaced_terms="terms" in ignored,
        numbering=not arguments.numbering,
        variants=in_one_script if "script" in ignored or arguments.against else None,
        detail=Detail.CHARACTER if arguments.characters else Detail.WORD,
    )


def _files(arguments: argparse.Namespace) -> int:
    if arguments.old.is_dir():
        return fail("say which versions to compare: dateline redline DIR FROM TO")
    if arguments.language or arguments.against:
        return fail("two files have no languages to choose from: leave --language and --against away")
    pair = file_pair(arguments.old, Path(arguments.new), _switches(arguments))
    if arguments.out is not None:
        return _file_out(pair, arguments.out)
    match arguments.format:
        case "json":
            say(as_json(redline_json(pair)))
        case "html":
            put(files_page(pair))
        case _:
            say(marked_text(whole(pair.spans, pair.switches), redline_mark()))
            for line in (*map(term_line, pair.replaced), *(f"!! {stayed_line(one)}" for one in pair.stayed)):
                say(line)
    return _found(pair)


def _file_out(pair: FilePair, out: Path) -> int:
    """Write the form that the ending of the name says; the marks have the day of the newer file."""
    ending = out.suffix.lower().removeprefix(".")
    if ending not in FORMS:
        return fail(f"{out}: the ending says which form to write: {', '.join('.' + one for one in FORMS)}")
    with about(out):
        data = redline_file(pair, ending)
    write_files([OutFile(out.name, data)], out.parent)
    say(str(out))
    return _found(pair)


def _found(pair: FilePair) -> int:
    return FINDING if any(span.kind in CHANGED for span in pair.spans) else FINE


def _versions(arguments: argparse.Namespace) -> int:
    switches = _switches(arguments)
    with reading(arguments.old) as repository:
        old, new = (_policy(repository, name) for name in (arguments.new, arguments.to))
        page = arguments.format == "html"
        editions = [_edition(repository, name) for name in (arguments.new, arguments.to)] if page else []
    title = f"{arguments.new} → {arguments.to}"
    if arguments.against:
        if not arguments.language:
            return fail("say which language to hold it against: --language LANG --against LANG")
        for policy, tag in ((old, arguments.language), (new, arguments.against)):
            if tag not in policy.tags:
                raise UnknownLanguage(tag)
        title = f"{arguments.language} ({arguments.new}) → {arguments.against} ({arguments.to})"
        found = {arguments.against: compare_languages(old, new, arguments.language, arguments.against, switches)}
    else:
        if arguments.language and arguments.language not in (*old.tags, *new.tags):
            raise UnknownLanguage(arguments.language)
        tags = [arguments.language] if arguments.language else list(dict.fromkeys((*new.tags, *old.tags)))
        found = {tag: comparison(old, new, tag, switches=switches) for tag in tags}
    match arguments.format:
        case "json":
            say(as_json({"format": 1, "languages": [_language_json(tag, one) for tag, one in found.items()]}))
        case "html":
            pairs = [(one.other or tag, tag) for tag, one in found.items()]
            put(versions_page(editions[0], editions[1], pairs, title, switches))
        case _:
            for one in found.values():
                for part in _parts(one):
                    say(_section_text(part, redline_mark()))
                for line in (*map(term_line, one.replaced), *_stayed_lines(one)):
                    say(line)
    return FINDING if any(one.changed for one in found.values()) else FINE


def _parts(found: Comparison) -> Iterable[Part]:
    places = [_place(found, one) for one in found.sections]
    for one, place in zip(found.sections, places, strict=True):
        if one.change is not SectionChange.SAME or one.moved:
            words = ("moved",) if one.moved else ()
            heading = " · ".join(dict.fromkeys((found.language, place, one.section, one.change.value, *words)))
            said = found.said.get(one.section, {})
            yield Part(heading, found.language, one.spans, one.changes, found.moves, places, said)


def _stayed_lines(found: Comparison) -> Iterable[str]:
    for section, references in found.stayed.items():
        one = next(row for row in found.sections if row.section == section)
        for reference in references:
            yield f"!! {found.language} · {_place(found, one)} · {stayed_line(reference)}"


def _place(found: Comparison, one: SectionRedline) -> str:
    number = found.numbers.get(one.section)
    return f"§{number}" if number else one.section


def _section_text(part: Part, mark: Mark) -> str:
    listed = "".join(f"  {kind}: {words}\n" for _, kind, words in change_lines(part))
    return f"## {part.heading}\n{listed}\n{marked_text(part, mark)}\n"


def _language_json(tag: Tag, found: Comparison) -> dict[str, object]:
    return {
        "language": tag,
        "sections": [_section_json(one) for one in found.changed],
        "facts": [{"name": fact.name, "old": fact.old, "new": fact.new} for fact in found.facts],
        "terms": [terms_json(one) for one in found.replaced],
        "stayed": [
            {"section": section, "reference": one.words, "now": one.now or None}
            for section, references in found.stayed.items()
            for one in references
        ],
    }


def _section_json(one: SectionRedline) -> dict[str, object]:
    return {
        "id": one.section,
        "kind": one.change.value,
        "spans": [span_json(span) for span in one.spans],
        "facts": _facts_json([fact for change in one.changes if not change.has_left for fact in change.facts]),
    }


def _facts_json(facts: Sequence[StatedFact]) -> list[dict[str, str]]:
    return [{"kind": fact.fact.value, "old": fact.old, "new": fact.new} for fact in facts]


def _policy(repository: Repository, name: str) -> Policy:
    if name == DRAFT:
        return draft_policy(repository, state_folder())
    if name.startswith("release/") and name.removeprefix("release/").isdecimal():
        return released_policy(repository, int(name.removeprefix("release/")))
    return policy_at(repository, name)


def _edition(repository: Repository, name: str) -> Edition:
    if name == DRAFT:
        return draft_edition(repository, draft_policy(repository, state_folder()))
    return version_edition(repository, name)


def redline_mark() -> Mark:
    """Colours for a terminal, unless its owner wants none (https://no-color.org)."""
    return Mark.COLOUR if sys.stdout.isatty() and not os.environ.get("NO_COLOR") else Mark.BRACKETS


REDLINE = CommandWork(_arguments, _run)
