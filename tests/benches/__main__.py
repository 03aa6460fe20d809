"""Figures of this machine, each beside a named peer in the same run: what `dateline bench` runs in a checkout."""

import argparse
import os
import platform
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from tests.benches.checks import checking
from tests.benches.conversion import converting
from tests.benches.figure import FULL, QUICK, Bench, Faster, Note, Row, Share, Skipped
from tests.benches.growing import growing
from tests.benches.keeping import publishing, saving
from tests.benches.opening import opening, verifying
from tests.benches.processes import NotMeasured
from tests.benches.redlines import redlining
from tests.benches.screen import reading, starting, typing
from tests.benches.seeking import seeking
from tests.benches.translating import translating
from tests.benches.wording import digesting

BENCHES: Mapping[str, Bench] = {
    "start": starting,
    "open": opening,
    "keys": typing,
    "save": saving,
    "publish": publishing,
    "verify": verifying,
    "words": digesting,
    "redline": redlining,
    "view": reading,
    "search": seeking,
    "translate": translating,
    "conversion": converting,
    "checks": checking,
    "growth": growing,
}
_HEAD = ("FIGURE", "OURS", "P95", "CPU", "PEER", "MEDIAN", "P95", "CPU", "RATIO", "TARGET")
_RIGHT = {1, 2, 3, 5, 6, 7, 8}


def main(words: Sequence[str]) -> int:
    """Run the bench of this name, or all of them; 2 for a name that is none."""
    parser = argparse.ArgumentParser(prog="dateline bench")
    parser.add_argument("name", metavar="NAME", nargs="?", help=f"one of {', '.join(BENCHES)}")
    parser.add_argument("--quick", action="store_true", help="with small inputs, to see that it works")
    arguments = parser.parse_args(words)
    if arguments.name not in (None, *BENCHES):
        sys.stderr.write(f"dateline: there is no bench {arguments.name!r}; name one of {', '.join(BENCHES)}\n")
        return 2
    size = QUICK if arguments.quick else FULL
    chosen = [arguments.name] if arguments.name else list(BENCHES)
    _say(f"{_machine()}. Times are medians; the ratio is ours to the peer's, by the processor.")
    with tempfile.TemporaryDirectory(prefix="dateline-bench-", ignore_cleanup_errors=True) as home:
        for name in chosen:
            rows: list[Row | Note | Skipped] = []
            try:
                rows.extend(BENCHES[name](size, Path(home)))
            except NotMeasured as error:
                rows.append(Skipped(name, str(error)))
            _say(f"\n{name}, load {_load()}\n" + "\n".join(table(rows)))
    return 0


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def table(rows: Iterable[Row | Note | Skipped]) -> list[str]:
    """The rows as lines of a table; what could not be measured stands below with its reason."""
    kept = list(rows)
    lines = [_HEAD, *(_cells(row) for row in kept if isinstance(row, Row))]
    widths = [max(len(line[column]) for line in lines) for column in range(len(_HEAD))]
    drawn = [
        "  ".join(
            cell.rjust(width) if column in _RIGHT else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    ]
    notes = [f"{row.figure}: {row.words}" for row in kept if isinstance(row, Note)]
    skipped = [f"not measured: {row.figure}: {row.reason}" for row in kept if isinstance(row, Skipped)]
    return (drawn if len(lines) > 1 else []) + notes + skipped


def _cells(row: Row) -> tuple[str, ...]:
    theirs = row.theirs
    return (
        row.figure,
        _time(row.ours.median),
        _time(row.ours.p95),
        _time(row.ours.cpu_median),
        row.peer if theirs else "",
        _time(theirs.median) if theirs else "",
        _time(theirs.p95) if theirs else "",
        _time(theirs.cpu_median) if theirs else "",
        f"{row.ratio:.2g}" if row.ratio is not None else "",
        _verdict(row),
    )


def _time(seconds: float | None) -> str:
    if seconds is None:
        return ""
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.1f} ms"


def _verdict(row: Row) -> str:
    if row.target is None:
        return ""
    if isinstance(row.target, Faster):
        told = "" if row.faster is None else f"{row.faster:.2f}x, "
        return f"{told}at least {row.target.times:g}x: {'met' if row.met else 'missed'}"
    if isinstance(row.target, Share):
        return f"at most {row.target.times:g}x: {'met' if row.met else 'missed'}"
    of = "p95 " if row.target.p95 else ""
    return f"{of}< {_time(row.target.seconds)}: {'met' if row.met else 'missed'}"


def _machine() -> str:
    return f"Python {platform.python_version()} on {platform.system()}, {os.cpu_count()} processors"


def _load() -> str:
    return " ".join(f"{one:.1f}" for one in os.getloadavg()) if hasattr(os, "getloadavg") else "unknown"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
