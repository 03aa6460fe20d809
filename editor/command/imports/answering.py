"""`dateline import --take`: an answer from Word, or another text, comes into a draft section by section."""

import argparse
from collections.abc import Iterator

from editor.command.imports.taking import Take
from editor.command.running.command import FINE
from editor.command.running.working import answer, author, working
from editor.desk.exports.answers import (
    AnswerFile,
    NotSentFromHere,
    OtherLanguage,
    SectionAnswer,
    answer_edit,
    read_answer,
    read_foreign,
    section_answers,
    untracked_sections,
)
from editor.desk.versions.clock import system_choice
from editor.exchange.blocks.incoming.outside_files import read_outside
from editor.exchange.reading.rich_text import is_word
from editor.exchange.site.redline_forms import Mark, marked_text, whole
from editor.exchange.word.reader.passages import loose_comments, passages
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.store.repository import Repository
from editor.text.redline.redline import redline
from editor.text.steering import isolated


def take_in(arguments: argparse.Namespace, take: Take) -> int:
    """Show what the file changes and who says so, and take it into the draft unless only asked to tell."""
    data = read_outside(arguments.file)
    with working(arguments.folder, author(arguments), trusting=arguments.trust) as work:
        session = work.open.session
        taken = _read(data, arguments.file.name, work.repository, session.policy, arguments.language)
        accepted = taken.numbers if take is Take.ACCEPTED else frozenset()
        found = section_answers(taken, session.policy, accepted)
        if found and not arguments.dry_run:
            session.submit(answer_edit(session.policy, taken.language, found, system_choice))
            session.save(work.repository, f"Take in {arguments.file.name} ({taken.language})")
    sections = [
        {
            "section": one.section,
            "draft": one.draft,
            "text": one.text,
            "untracked": one.untracked,
            "clashes": one.clashes,
        }
        for one in found
    ]
    lines = [*_told(taken), *(line for one in found for line in _section(one))]
    answer(arguments.format, {"language": taken.language, "sections": sections}, lines)
    return FINE


def _read(data: bytes, name: str, repository: Repository, draft: Policy, language: Tag) -> AnswerFile:
    if is_word(data, name):
        try:
            found = read_answer(data, repository, draft)
        except NotSentFromHere:
            return read_foreign(data, name, draft, language)
        if found.language != language:
            raise OtherLanguage(found.language, language)
        return found
    return read_foreign(data, name, draft, language)


def _told(taken: AnswerFile) -> Iterator[str]:
    if not taken.version:
        yield "This file was not exported by Dateline; it is held against the draft by its headings."
    elif not taken.is_known:
        yield "The policy no longer holds the words that were sent; the file's own are taken for them."
    for section in sorted(untracked_sections(taken)):
        yield f"changed without being tracked: {section or 'a new section'}"
    for one in passages(taken.document):
        yield f"{isolated(one.author)} {one.date[:10]}: [-{isolated(one.deleted)}-]{{+{isolated(one.inserted)}+}}"
        yield from (f"  {isolated(comment.author)}: {isolated(comment.text)}" for comment in one.comments)
    for comment in loose_comments(taken.document):
        yield f"{isolated(comment.author)} on “{isolated(comment.about)}”: {isolated(comment.text)}"


def _section(one: SectionAnswer) -> Iterator[str]:
    clash = " (the draft changed there too)" if one.clashes else ""
    yield f"\n## {one.section or 'new section'}{clash}\n"
    yield marked_text(whole(redline(one.draft, one.text)), Mark.BRACKETS)
