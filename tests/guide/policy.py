"""The guide as what it tells about: a policy in three languages, released, and written as PDF by the export."""

import re
from pathlib import Path

from editor import __main__ as dateline
from editor.desk.conversion.choosing import choose, words_choice
from editor.desk.conversion.converting import Conversion, conversion
from editor.desk.imports.starting import begin
from editor.desk.session.session import Opened, Session
from editor.desk.translation.translating import mark_in_step
from editor.desk.versions.clock import SystemClock
from editor.policy.editing.edits import SetText
from editor.policy.language import Language, LanguageState, Making, Tag
from editor.policy.people import Person, PersonId
from editor.policy.policy import Policy
from editor.policy.section import Cell, Section, SectionId
from editor.store.history import Author
from editor.store.repository import Repository
from tests.guide.pages import NAMES, decided, page

AUTHOR = Author("The Dateline authors", "dateline@localhost")
AUTHOR_ID = PersonId("authors")
WRITTEN, CONVERTED, TRANSLATED = Tag("zh-Hant"), Tag("zh-Hans"), Tag("en")
TITLES = {WRITTEN: "Dateline 使用指南", TRANSLATED: "The guide to Dateline"}
PICTURE = re.compile(r"^ *!\[(?P<alt>[^\]]*)\]\((?P<path>[^)]*)\)\n", re.MULTILINE)
_QUOTED = re.compile(r"([「“])\*([^*\n]+)\*([」”])")
_PAGE = re.compile(r"\]\((\w+)\.md(?:#[^)]*)?\)")
_ELSEWHERE = re.compile(r"\[([^\]]*)\]\((?:\.\./en/)?(?:format|decisions)\.md[^)]*\)")


def guide_policy() -> Policy:
    """A section for each page; the Simplified ones are left to the conversion."""
    return Policy(
        source=WRITTEN,
        languages=(
            Language(WRITTEN, Making.WRITTEN),
            Language(CONVERTED, Making.CONVERTED, WRITTEN, layers=("quotes",), regional_words=True),
            Language(TRANSLATED, Making.TRANSLATED, WRITTEN, state=LanguageState.PUBLISHED),
        ),
        titles=TITLES,
        sections=tuple(Section(SectionId(name)) for name in NAMES),
        texts={Cell(SectionId(name), tag): section(tag, name) for tag in TITLES for name in NAMES},
        people=(Person(AUTHOR_ID, AUTHOR.name, AUTHOR.email, ("author", "publisher")),),
        time_zone="UTC",
        notice_days=0,
    )


def section(language: str, name: str) -> str:
    """A page as a section."""
    return as_section(page(language, name))


def as_section(markdown: str) -> str:
    """A policy has no pictures, links to its own sections, and quotes by quotation marks alone."""
    text = _QUOTED.sub(r"\1\2\3", PICTURE.sub("", markdown))
    return _PAGE.sub(r"](#\1)", _ELSEWHERE.sub(r"\1", text)).rstrip("\n")


def release(folder: Path) -> int:
    """Release the guide, by the command; `folder` is where its policy goes."""
    write_policy(folder)
    return dateline.main(["publish", str(folder), "--name", AUTHOR.name, "--email", AUTHOR.email])


def write_policy(folder: Path) -> None:
    """Begin the policy, convert it, and put every page in step."""
    clock, policy = SystemClock(), guide_policy()
    version = begin(folder, policy, clock, AUTHOR)
    session = Session(Opened(folder, version, policy, policy, None, ""), clock, AUTHOR)
    made = converted(session)
    assert made.edit is not None
    session.submit(made.edit)
    for name in NAMES:
        # What the window calls by another word on one page alone is put there by hand.
        session.submit(SetText(Cell(SectionId(name), CONVERTED), section(CONVERTED, name)))
    for cell in [Cell(one, tag) for one in policy.section_ids for tag in (CONVERTED, TRANSLATED)]:
        if (edit := mark_in_step(session.policy, cell)) is not None:
            session.submit(edit)
    repository = Repository.open(folder)
    try:
        session.save(repository, "Write the guide")
    finally:
        repository.close()


def converted(session: Session) -> Conversion:
    """The Simplified pages as the program makes them, with what was decided for them."""
    for words, form in decided():
        choice = words_choice(Cell(SectionId(NAMES[0]), CONVERTED), words, form, AUTHOR_ID, session.clock.now())
        if (chosen := choose(session.policy, choice, {})) is not None:
            session.submit(chosen.edit)
    return conversion(session.policy, CONVERTED, session.policy.section_ids, lambda _: None)
