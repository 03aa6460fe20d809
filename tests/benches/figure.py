"""Figures of a bench: how long something took, beside what a named peer took in the same run."""

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ENOUGH_FOR_P95 = 20
"""Runs from which on a 95th percentile says anything."""


@dataclass(frozen=True, slots=True)
class Size:
    """How large the inputs are, and how often each thing is done."""

    versions: int
    releases: int
    languages: int
    sections: int
    runs: int
    keys: int
    saves: int


FULL = Size(versions=1000, releases=100, languages=10, sections=40, runs=5, keys=80, saves=20)
QUICK = Size(versions=12, releases=2, languages=2, sections=3, runs=1, keys=2, saves=2)


@dataclass(frozen=True, slots=True)
class Times:
    """What something took, run by run: seconds by the clock, and of the processor (children included)."""

    wall: tuple[float, ...]
    cpu: tuple[float, ...] = ()

    @property
    def median(self) -> float:
        """The middle by the clock."""
        return median(self.wall)

    @property
    def p95(self) -> float | None:
        """The 95th percentile by the clock, None for few runs."""
        if len(self.wall) < ENOUGH_FOR_P95:
            return None
        return sorted(self.wall)[round(0.95 * (len(self.wall) - 1))]

    @property
    def cpu_median(self) -> float | None:
        """The middle of the processor's time, None where it was not taken."""
        return median(self.cpu) if self.cpu else None

    def each(self, parts: int) -> "Times":
        """The share of one of so many equal parts."""
        return Times(tuple(one / parts for one in self.wall), tuple(one / parts for one in self.cpu))


@dataclass(frozen=True, slots=True)
class Target:
    """What a figure is meant to stay below, in seconds: its 95th percentile where `p95`, else its median."""

    seconds: float
    p95: bool = False


@dataclass(frozen=True, slots=True)
class Faster:
    """How many times the figure's processor time the peer's is meant to be, at the least."""

    times: float


@dataclass(frozen=True, slots=True)
class Share:
    """How many times the peer's processor time the figure's is meant to be, at the most."""

    times: float


@dataclass(frozen=True, slots=True)
class Row:
    """One figure. `peer` names what did the same work in the same run; empty where nothing comparable exists."""

    figure: str
    ours: Times
    peer: str = ""
    theirs: Times | None = None
    target: Target | Faster | Share | None = None

    @property
    def ratio(self) -> float | None:
        """How many times the peer's time ours is: of the processor where both were taken, else by the clock."""
        if self.faster:
            return 1 / self.faster
        return None if self.theirs is None else self.ours.median / self.theirs.median

    @property
    def faster(self) -> float | None:
        """How many times our processor time the peer's is, None where either was not taken."""
        ours, theirs = self.ours.cpu_median, self.theirs.cpu_median if self.theirs else None
        return None if not ours or theirs is None else theirs / ours

    @property
    def met(self) -> bool | None:
        """Whether the target is met, None where there is none."""
        if self.target is None:
            return None
        if isinstance(self.target, Faster):
            return self.faster is not None and self.faster >= self.target.times
        if isinstance(self.target, Share):
            return self.ratio is not None and self.ratio <= self.target.times
        value = self.ours.p95 if self.target.p95 else self.ours.median
        return (max(self.ours.wall) if value is None else value) < self.target.seconds


@dataclass(frozen=True, slots=True)
class Note:
    """A figure that is no time."""

    figure: str
    words: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """A figure that this machine cannot give, and why."""

    figure: str
    reason: str


Rows = Iterator[Row | Note | Skipped]
Bench = Callable[[Size, Path], Rows]
"""A bench: it may write into the folder, which is its own and is removed after all of them."""

Work = Callable[[], object]


def timed(work: Work) -> tuple[float, float]:
    """Do it once: seconds by the clock and of the processor."""
    cpu, wall = _cpu(), time.perf_counter()
    work()
    return time.perf_counter() - wall, _cpu() - cpu


def beside(ours: Work, theirs: Work | None, runs: int, before: Work = lambda: None) -> tuple[Times, Times | None]:
    """Do both in turn, so that a noisy machine disturbs both alike; `before` comes before each round, untimed."""
    mine, other = [], []
    for _ in range(runs):
        before()
        mine.append(timed(ours))
        if theirs is not None:
            other.append(timed(theirs))
    return times(mine), times(other) if other else None


def times(taken: list[tuple[float, float]]) -> Times:
    """Single measurements together."""
    return Times(tuple(wall for wall, _ in taken), tuple(cpu for _, cpu in taken))


def _cpu() -> float:
    spent = os.times()
    return time.process_time() + spent.children_user + spent.children_system
