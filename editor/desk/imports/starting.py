"""Beginning a policy: a new folder, its first version, and the sample with its history."""

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from editor.data import data_dir
from editor.desk.release.publishing import propose, publish
from editor.desk.reports.checking import check_policy
from editor.desk.review.approving import Desk, Recording, Seat, write_record
from editor.desk.session.session import Opened, Session
from editor.desk.translation.translating import mark_in_step
from editor.desk.versions.clock import Clock, SetClock
from editor.policy.editing.edits import Batch, Become, Edit, check_rules
from editor.policy.language import Language, Making, Tag, made_language
from editor.policy.people import Person, PersonId
from editor.policy.policy import Policy
from editor.policy.reviews.review import Matter
from editor.policy.reviews.subject import Subject, subject
from editor.policy.section import Cell, SectionId
from editor.store.formats.layout import PEOPLE_FILE, files, read_policy
from editor.store.history import Author
from editor.store.lock import FolderLock
from editor.store.new_folder import ask_for_new_folder
from editor.store.repository import Repository
from editor.text.conversion.routes import route


def new_policy(
    source: Tag, title: str, languages: Sequence[Tag], author: Author, time_zone: str, notice_days: int
) -> Policy:
    """A policy without sections. A language that the source converts into is made so; the others are translated."""
    check_rules(time_zone, notice_days)
    made = [Language(source, Making.WRITTEN)]
    for tag in languages:
        if tag != source:
            making = Making.CONVERTED if route(source, tag) is not None else Making.TRANSLATED
            made.append(made_language(tag, making, source))
    return Policy(
        source=source,
        languages=tuple(made),
        titles={source: title},
        people=(Person(PersonId(author.email.partition("@")[0]), author.name, author.email, ("author", "publisher")),),
        time_zone=time_zone,
        notice_days=notice_days,
    )


def begin(folder: Path, policy: Policy, clock: Clock, author: Author, message: str = "Begin the policy") -> str:
    """Make the folder, its repository and the first version, and give that; the folder is asked for first."""
    ask_for_new_folder(folder)
    repository = Repository.create(folder)
    try:
        return repository.commit(files(policy), message, author, clock.now(), None)
    finally:
        repository.close()


def build_sample(folder: Path, home: Path | None = None) -> str:
    """Build the sample policy's repository from its steps and give its newest version. The same bytes every time.

    Where a person's `home` is itself a repository, as some keep their settings, it may stand in there all the same:
    nobody's words are lost where a repository keeps a link to the sample, which can be built anew.
    """
    ask_for_new_folder(folder, home)
    people = sample_people()
    repository = Repository.create(folder)
    try:
        with FolderLock(folder).acquire(datetime.now(UTC)):
            return _replay(folder, repository, people)
    finally:
        repository.close()


def sample_author() -> Author:
    """Who writes the sample: whoever has not said who they are works in it as this person."""
    return next(iter(sample_people().values()))


def sample_people() -> dict[str, Author]:
    """Everybody who works on the sample, by the names in its steps."""
    people = _toml(data_dir("resources") / "sample" / PEOPLE_FILE)["people"]
    return {one["id"]: Author(one["name"], one["email"]) for one in people}


def sample_steps() -> list[Path]:
    """The folders of the sample's steps, in order: what each writes, and in `step.toml` who did it when."""
    return sorted(path for path in (data_dir("resources") / "sample").iterdir() if path.is_dir())


def _replay(folder: Path, repository: Repository, people: Mapping[str, Author]) -> str:
    contents: dict[str, bytes] = {}
    session: Session | None = None
    for step in sample_steps():
        said = _toml(step / "step.toml")
        contents.update(_written(step))
        for path in said.get("remove", ()):
            contents.pop(path, None)
        author, clock = people[said["who"]], SetClock(said["when"])
        if session is None:
            policy = read_policy(contents)
            version = repository.commit(files(policy), said["message"], author, clock.now(), None)
            session = Session(Opened(folder, version, policy, policy, None, ""), clock, author)
        session.author, session.clock = author, clock
        policy = replace(read_policy(contents), sync=session.policy.sync)
        session.submit(Become(policy))
        session.submit(Batch(tuple(_marks(policy, said.get("in_step", ())))))
        session.save(repository, said["message"])
        if asked := said.get("asked"):
            _record(session, repository, people, asked, lambda desk, matters, words: desk.ask(matters, words))
        if approved := said.get("approved"):
            _record(session, repository, people, approved, lambda desk, matters, words: desk.approve(matters, words))
        if said.get("publish"):
            proposal = propose(session.policy, session.last_release, check_policy(session.policy), clock.now())
            publish(session, repository, proposal)
    assert session is not None
    assert session.base is not None
    return session.base


def _record(
    session: Session,
    repository: Repository,
    people: Mapping[str, Author],
    said: Mapping[str, Any],
    make: Callable[[Desk, Sequence[Matter], str], Recording],
) -> None:
    """Somebody's word about matters of the draft, in a step's table of `by`, `subjects` and perhaps `words`."""
    seat = replace(Seat.of(session), author=people[said["by"]])

    def made(desk: Desk, matters: Mapping[Subject, Matter]) -> Recording:
        return make(desk, [matters[subject(name)] for name in said["subjects"]], said.get("words", ""))

    session.finish_records(write_record(repository, seat, made))


def _marks(policy: Policy, names: Sequence[str]) -> Iterator[Edit]:
    """`en` marks every cell of a language, `en/use` or `*/use` single ones."""
    for name in names:
        language, _, section = name.partition("/")
        for tag in policy.tags if language == "*" else (Tag(language),):
            for one in (SectionId(section),) if section else policy.section_ids:
                edit = mark_in_step(policy, Cell(one, tag))
                if edit is not None:
                    yield edit


def _written(step: Path) -> dict[str, bytes]:
    return {
        path.relative_to(step).as_posix(): path.read_bytes()
        for path in step.rglob("*")
        if path.is_file() and path.name != "step.toml"
    }


def _toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))
