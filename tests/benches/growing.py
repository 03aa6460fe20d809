"""`growth`: how the time of each kind of work grows when one dimension of a policy doubles twice."""

import gc
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import count
from math import log
from pathlib import Path

from editor.desk.exports.editions import release_edition, releases_until
from editor.desk.exports.writing_out import Export, ExportForm, contents
from editor.desk.findings.searching import search
from editor.desk.proof.proving import verify
from editor.desk.release.publishing import Wish, propose, publish
from editor.desk.reports.checking import check, check_again
from editor.desk.review.ledger_memory import LedgerMemory
from editor.desk.review.ongoing_reviews import OngoingReviews
from editor.desk.session.opening import draft_policy, open_policy
from editor.desk.session.session import Session
from editor.desk.translation.translating import states
from editor.desk.versions.clock import SetClock
from editor.desk.versions.history import details, history
from editor.policy.editing.edits import SetText
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.recall import forget
from editor.store.repository import Repository
from editor.text.conversion.chinese import convert_markdown
from editor.text.search.search import Sought
from tests.benches.figure import Note, Rows, Size, timed
from tests.benches.histories import AUTHOR, BEGIN, write_history
from tests.benches.policies import policy

STEPS = 2
"""How often a dimension doubles; the exponent is that of the whole way."""
LIMIT = 1.1
"""The exponent that no work is meant to exceed."""
_ROUND = 4
"""So many versions a release stands for, the release's own among them."""
_FINDING = "\n\nTODO  see [here]() and {{nothing}}."


@dataclass(frozen=True, slots=True)
class Scale:
    """How large a policy is; `length` counts characters of each text, `findings` planted faults."""

    sections: int = 10
    languages: int = 2
    versions: int = 16
    releases: int = 4
    length: int = 600
    findings: int = 8


SMALL = Scale(2, 1, 6, 2, 200, 1)
DIMENSIONS: Mapping[str, tuple[str, ...]] = {
    "open": ("sections", "languages", "versions", "releases", "length"),
    "type": ("sections", "languages", "length"),
    "check": ("sections", "languages", "length", "findings"),
    "save": ("sections", "languages", "versions", "length"),
    "publish": ("sections", "languages", "versions", "releases", "length"),
    "verify": ("sections", "languages", "versions", "releases", "length"),
    "site": ("sections", "languages", "releases", "length"),
    "history": ("versions", "releases"),
    "search": ("sections", "languages", "length", "findings"),
    "convert": ("length",),
}
"""What each kind of work may cost more for."""


def growing(size: Size, home: Path) -> Rows:
    """The exponent of each work in each dimension, by the time of the processor; 1 is as the input grows."""
    base, runs = (SMALL, 1) if size.runs < 2 else (Scale(), 2)
    taken: dict[tuple[str, str], list[float]] = {}
    for dimension in Scale.__slots__:
        for step in range(STEPS + 1):
            scale = replace(base, **{dimension: getattr(base, dimension) * 2**step})
            world = _World(scale, home / f"growth-{dimension}-{step}")
            for work, run in world.works():
                if dimension in DIMENSIONS[work]:
                    taken.setdefault((work, dimension), []).append(min(_seconds(run) for _ in range(runs)))
            world.close()
    for (work, dimension), seconds in sorted(taken.items(), key=lambda one: list(DIMENSIONS).index(one[0][0])):
        exponent = log(max(seconds[-1], 1e-6) / max(seconds[0], 1e-6)) / log(2**STEPS)
        shown = " → ".join(f"{1000 * one:.1f}" for one in seconds)
        met = "met" if exponent <= LIMIT else "missed"
        yield Note(f"{work} by {dimension}", f"exponent {exponent:5.2f} (at most {LIMIT}: {met}); {shown} ms of CPU")


def _seconds(run: Callable[[], Callable[[], object]]) -> float:
    """What the work takes that `run` prepares, with nothing remembered but what the preparing leaves."""
    work = run()
    gc.collect()
    return timed(work)[1]


class _World:
    """A policy of a scale, its history on the disk, and an open session on it."""

    def __init__(self, scale: Scale, folder: Path) -> None:
        self._scale, self._folder = scale, folder
        self._numbers = count(1)
        self.policy = _planted(policy(scale.languages, scale.sections, scale.length), scale.findings)
        write_history(self.policy, max(scale.versions, _ROUND * scale.releases), scale.releases, folder)
        self._clock = SetClock(BEGIN + timedelta(days=4_000))
        self._opened = open_policy(folder, folder.with_suffix(".state"), self._clock, AUTHOR)
        self._repository = Repository.open(folder, self._opened.lock)
        self.session: Session = self._opened.session
        self._checked = check(self.session.policy)

    def works(self) -> Iterator[tuple[str, Callable[[], Callable[[], object]]]]:
        """Each kind of work by its name: what prepares it, and gives what is measured."""
        yield "open", lambda: lambda: states(draft_policy(self._repository, self._folder.with_suffix(".other")))
        yield "type", lambda: self._type
        yield "check", self._check
        yield "save", self._save
        yield "publish", self._publish
        yield "verify", lambda: lambda: verify(self._repository)
        yield "site", self._site
        yield "history", lambda: lambda: details(self._repository, history(self._repository))
        yield "search", lambda: self._search
        yield "convert", self._convert

    def close(self) -> None:
        """Let all of it go."""
        self._repository.close()
        self._opened.close()
        shutil.rmtree(self._folder.parent / self._folder.name, ignore_errors=True)

    @property
    def _cell(self) -> Cell:
        whole = self.session.policy
        return Cell(whole.section_ids[-1], whole.source)  # the last that the history rewrites

    def _type(self) -> object:
        text = self.session.policy.text(self._cell)
        self.session.submit(SetText(self._cell, f"{text} {next(self._numbers)}"))
        return self.session.journal_entry(), states(self.session.policy)

    def _check(self) -> Callable[[], object]:
        before = self._checked
        self._type()

        def work() -> None:
            self._checked = check_again(before, self.session.policy)

        return work

    def _save(self) -> Callable[[], object]:
        self._type()
        return lambda: self.session.save(self._repository, "Save")

    def _publish(self) -> Callable[[], object]:
        self._type()
        self._clock.instant += timedelta(days=1)
        wish = Wish(behind=dict.fromkeys(self.session.policy.tags[1:], "later"))
        proposal = propose(self.session.policy, self.session.last_release, (), self._clock.now(), wish)

        def work() -> object:
            memory = LedgerMemory(self._folder.with_suffix(".cache"), self._repository, "bench")
            return publish(self.session, self._repository, proposal, (), OngoingReviews(self._repository, memory))

        return work

    def _site(self) -> Callable[[], object]:
        forget()

        def work() -> object:
            edition = release_edition(self._repository)
            return list(contents(Export(edition, ExportForm.HTML, releases=releases_until(self._repository, edition))))

        return work

    def _search(self) -> object:
        whole = self.session.policy
        return list(search(whole, whole.texts, Sought("parcel")))

    def _convert(self) -> Callable[[], object]:
        source = self.session.policy.text(self._cell)
        forget()
        return lambda: convert_markdown(source, "t2s")


def _planted(whole: Policy, findings: int) -> Policy:
    """The policy with so many faults, spread over its texts."""
    texts = dict(whole.texts)
    cells = list(texts)
    for number in range(findings):
        texts[cells[number % len(cells)]] += _FINDING
    return replace(whole, texts=texts)
