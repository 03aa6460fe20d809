"""What a search takes for one character."""

import pytest

from editor.text.search.folding import folding


@pytest.mark.parametrize(("width", "script"), [(False, False), (True, False), (False, True), (True, True)])
def test_a_fold_exchanges_single_characters_and_a_folded_text_stays_as_it_is(width: bool, script: bool) -> None:
    fold = folding(width=width, script=script)
    assert bool(fold) is (width or script)
    assert all(len(one) == 1 for one in fold.values())
    every = "".join(map(chr, fold))
    folded = every.translate(fold)
    assert folded.translate(fold) == folded


@pytest.mark.parametrize("family", ["發髮发", "後后", "臺檯颱台", "帳賬账帐", "於于", "裡裏里"])
def test_the_ways_to_write_a_word_are_one(family: str) -> None:
    assert len(set(family.translate(folding(width=False, script=True)))) == 1


@pytest.mark.parametrize("different", ["人入", "己已巳", "日曰", "甲乙"])
def test_characters_that_only_look_alike_stay_apart(different: str) -> None:
    assert len(set(different.translate(folding(width=True, script=True)))) == len(different)
