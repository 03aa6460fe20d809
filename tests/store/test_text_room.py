"""The texts of a policy are bounded together: what does not fit is named and left, and the rest is read."""

import pytest

from editor.policy.language import Language, Making
from editor.policy.limits import TEXT_BYTES, TEXT_MARKS, TEXTS_BYTES, TEXTS_MARKS, marks_in, marks_of
from editor.policy.policy import Policy
from editor.policy.section import Cell, Section, SectionId
from editor.store.errors import StoreError
from editor.store.formats.layout import DamagedPolicy, read_policy, text_path
from editor.store.formats.policy_file import policy_bytes
from tests.policy.values import EN


@pytest.mark.parametrize(
    ("data", "fitting"),
    [
        (b"[ " * (TEXT_MARKS - 1), TEXTS_MARKS // TEXT_MARKS),
        pytest.param(b"a " * (TEXT_BYTES // 2 - 1), TEXTS_BYTES // TEXT_BYTES, marks=pytest.mark.long),
    ],
)
def test_of_texts_that_are_too_much_together_those_over_it_are_named_and_the_rest_is_read(
    data: bytes, fitting: int
) -> None:
    cells = [Cell(SectionId(f"s{number}"), EN) for number in range(fitting + 3)]
    sections = tuple(Section(cell.section) for cell in cells)
    policy = Policy(source=EN, languages=(Language(EN, Making.WRITTEN),), titles={EN: "T"}, sections=sections)
    contents = {"policy.toml": policy_bytes(policy), **{text_path(cell): data for cell in cells}}
    contents[text_path(cells[-1])] = b"short\n"
    left: dict[str, StoreError] = {}
    read = read_policy(contents, left)
    assert [*left] == [text_path(cell) for cell in cells[fitting:-1]]
    assert [*read.texts] == [*cells[:fitting], cells[-1]]
    with pytest.raises(DamagedPolicy, match="together"):
        read_policy(contents)


def test_signs_are_counted_alike_in_a_file_and_in_its_words() -> None:
    text = "# （「字」） 12 [a](b)\n" * 5_000
    assert marks_of(text) == marks_in(text.encode()) == 12 * 5_000
