"""The dates that texts state about themselves: lines a person can read, and real texts that a person labelled."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.text.facts.date_reading import dates
from editor.text.facts.self_dates import SelfDates, self_dates, without_dates
from tests.places import GOLDEN_FOLDER

GOLDEN = GOLDEN_FOLDER / "self_dates"
PRECISION, RECALL = 0.98, 0.98


def rows(name: str) -> Iterator[str]:
    for line in (GOLDEN / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line


def told(dates: SelfDates) -> str:
    first = dates.first
    if first is None:
        return "-"
    return f"{first.says.value} {first.day.isoformat()[:7] if first.whole_month else first.day.isoformat()}"


@pytest.mark.parametrize("row", list(rows("lines.txt")))
def test_a_line_at_the_top_states_its_date(row: str) -> None:
    language, line, expected = row.split(" | ")
    assert told(self_dates(f"{line}\n\nWe keep your words.\n", language)) == expected


def test_real_texts_state_the_dates_that_a_person_read(data_dir: Path) -> None:
    lines = (data_dir / "histories/pairs.jsonl").read_text("utf-8").splitlines()
    texts = {one["id"]: one for one in map(json.loads, lines)}
    right = wrong = missed = 0
    for row in rows("labelled.txt"):
        name, side, label = row.split()
        found = told(self_dates(texts[name][side], texts[name]["lang"])).split()[-1]
        found = "none" if found == "-" else found
        right += found == label != "none"
        wrong += found not in ("none", label)
        missed += label not in ("none", found)
    assert right / (right + wrong) >= PRECISION
    assert right / (right + missed) >= RECALL


def test_what_a_page_tells_machines_is_read_as_well() -> None:
    dates = self_dates('# Notice\n\n*Gültig ab 27. Oktober 2021*\n{: datetime="2020-10-27" }\n', "de")
    assert dates.machine is not None
    assert dates.machine.isoformat() == "2020-10-27"
    assert not dates.stated[0].fits(dates.machine)


def test_only_the_lines_of_dates_are_taken_out() -> None:
    text = "# Notice\n\nLast updated: May 3, 2021\n\nSince May 3, 2021 we keep less.\n"
    assert without_dates(text, self_dates(text, "en")) == "# Notice\n\n\nSince May 3, 2021 we keep less.\n"


def test_a_list_of_old_versions_is_no_date_of_the_text() -> None:
    text = "# Terms\n\nWords.\n\n* 12 August 2020\n* 30 June 2020\n* 1 May 2020\n"
    assert self_dates(text, "en").first is None


@pytest.mark.parametrize("line", ["5/3/2020", "03.05.2020"])
def test_figures_that_can_be_read_two_ways_say_so(line: str) -> None:
    (found,) = dates(line, "en")
    assert {found.value, str(found.other)} == {"2020-05-03", "2020-03-05"}


@given(
    st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=80), st.sampled_from(["en", "zh-Hant", "th"])
)
def test_no_text_is_too_odd_to_be_read(text: str, language: str) -> None:
    for found in dates(text, language):
        assert 0 <= found.start < found.end <= len(text)
    self_dates(text, language)
