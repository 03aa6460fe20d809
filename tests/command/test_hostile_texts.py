"""Texts of the largest size that are read, made to cost their readers as much as they can: all ends in words."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.desk.imports.starting import begin
from editor.desk.versions.clock import SystemClock
from editor.policy.language import Language, Making
from editor.policy.limits import RUN_CHARACTERS, TEXT_BYTES, TEXT_MARKS, longest_run
from editor.policy.policy import Policy
from editor.policy.section import Cell, Section, SectionId
from editor.store.history import Author
from tests.command.test_hostile_folders import Stranger, ask_for_a_decent_end, run
from tests.confined import Confined, confined
from tests.exhaustive import part
from tests.policy.values import EN

USE = Cell(SectionId("use"), EN)


def _letters(number: int) -> str:
    """Another word for each number, without a figure in it."""
    return "".join(chr(97 + int(digit)) for digit in str(number * 7_919))


TEXTS = {
    "quotations in quotations": "\n\n".join("> " * 100 + f"x {'word ' * 300}" for _ in range(480)),
    "lists in lists": "\n".join("  " * (number % 60) + "1. word word word" for number in range(20_000)),
    "link references": "\n".join(f"[{_letters(one)}]: http://e.example/{_letters(one)}" for one in range(8_000)),
    "emphasis without end": "*a **b ***c _d __e " * 4_000,
    "a wide table": f"{'|' * 800}\n{'-|' * 800}\n" + f"{'a|' * 800}\n" * 25,
    "entities": "&amp; &notin; &hellip; " * 12_000,
    "addresses": " ".join(f"http://{_letters(one)}.org" for one in range(90_000)),
    "e-mail": " ".join(f"a@{_letters(one)}.org" for one in range(90_000)),
    "footnotes": "\n\n".join(f"[^{_letters(one)}]: note text[^{_letters(one)}]" for one in range(6_000)),
    "comments": "<!-- " * 16_000 + "-->" * 6_000,
    "facts": "".join(f"{{{{{_letters(one % 50)}}}}} " for one in range(11_000)),
    "periods in words": "thirty days, sixty days; " * 70_000,
    "Han without a break": "資料保存期限三十日內不得刪除個人之" * 38_000,
    "marks on one letter": ("a" + "\u0301" * 19_000 + " ") * 47,
    "letters that turn": "\u202ea\u202c\u2066b\u2069 " * 120_000,
    "one long word": ("a" * 19_999 + " ") * 95,
    "empty lines": "\n" * 48_000,
    "hyphens": ("a-" * 9_999 + " ") * 95,
}
"""Each is read: within the bytes, the signs and the letters in a row that a text may have."""
COMMANDS = (("check", "{folder}"), ("export", "{folder}", "--format", "html", "--draft", "--out", "{out}/html"))


@pytest.fixture(scope="module")
def program() -> Iterator[Confined]:
    with confined() as loaded:
        yield loaded


def _policy(place: Path, text: str) -> Stranger:
    (place / "home").mkdir()
    section = Section(USE.section)
    policy = Policy(source=EN, languages=(Language(EN, Making.WRITTEN),), titles={EN: "T"}, sections=(section,))
    begin(place / "policy", policy, SystemClock(), Author("X", "x@example.org"))
    path = place / "policy" / "text" / "en" / "use.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"# Use\n\n{text}\n", encoding="utf-8")
    return Stranger(place)


@pytest.mark.long
@pytest.mark.timeout(400)
@pytest.mark.parametrize("name", part(TEXTS, 2))
def test_a_text_that_costs_as_much_as_it_can_is_read_in_time(program: Confined, tmp_path: Path, name: str) -> None:
    assert len(TEXTS[name].encode()) < TEXT_BYTES
    assert sum(map(TEXTS[name].count, "\\`*_~[]!<>&{|#()\n")) < TEXT_MARKS
    assert longest_run(TEXTS[name]) <= RUN_CHARACTERS
    stranger = _policy(tmp_path, TEXTS[name])
    for words in COMMANDS:
        ran = run(program, stranger, words)
        ask_for_a_decent_end(ran, f"{name}: {words}")
        assert "left as it was saved" not in ran.err
