"""What the law of a region writes where the dictionaries give another form."""

import re
import tomllib
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import accumulate

from editor.data import data_dir
from editor.text.conversion.trace import TraceSpan


def legal_usage(config: str, spans: Sequence[TraceSpan]) -> dict[int, str]:
    """By the number of a span of a conversion the form that legal usage has for it, where that is another one."""
    pattern, forms = _usage(_region(config))
    if pattern is None:
        return {}
    starts = [0, *accumulate(len(span.target) for span in spans)]
    target = "".join([span.target for span in spans])
    found: dict[int, str] = {}
    for match in pattern.finditer(target):
        usual = forms[match[0]]
        for number in range(bisect_right(starts, match.start()) - 1, bisect_left(starts, match.end())):
            span, begin = spans[number], starts[number]
            low, high = max(begin, match.start()), min(begin + len(span.target), match.end())
            inside = usual[low - match.start() : high - match.start()]
            form = span.target[: low - begin] + inside + span.target[high - begin :]
            if span.rules and form != span.target:
                found[number] = form
    return found


def _region(config: str) -> str:
    target = config.partition("2")[2].removesuffix("p")
    return {"tw": "TW", "hk": "HK", "s": "Hans"}.get(target, "")


@lru_cache(maxsize=4)
def _usage(region: str) -> tuple[re.Pattern[str] | None, Mapping[str, str]]:
    rows = tomllib.loads((data_dir("resources") / "conversion" / "usage.toml").read_text("utf-8"))["usage"]
    forms = {given: usual for row in rows if row["region"] == region for given, usual in row["forms"]}
    longest_first = sorted(forms, key=len, reverse=True)
    return (re.compile("|".join(map(re.escape, longest_first))) if forms else None), forms
