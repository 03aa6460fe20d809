"""What a memory knows of a language: for a quote, put in, and looked up."""

from pathlib import Path

import pytest

from editor.command import dispatch
from editor.desk.translation.concordance import concordance
from editor.desk.translation.pretranslating import pretranslated
from editor.desk.translation.quoting import QuoteBand, quote, volume
from editor.desk.translation.translating import cell_state
from editor.exchange.blocks.inline_codes import plain
from editor.policy.editing.edits import SetText, apply
from editor.policy.section import Cell, SectionId
from editor.policy.sync import CellState
from editor.text.translation.assembly import known_of
from editor.text.translation.memory import Memory, MemoryOrigin, MemoryPair
from editor.text.translation.sentence_bitext import sentence_pairs
from tests.desk.translation.test_agency import EN, JA, USE, House, house
from tests.samples import build_sample

__all__ = ["house"]
WHO = ["--name", "Lin", "--email", "lin@example.org"]
HERE = MemoryOrigin("use")


def pair(source: str, target: str) -> MemoryPair:
    return MemoryPair(source, target, HERE)


def test_a_paragraph_is_put_together_from_sentences_that_were_translated_elsewhere() -> None:
    memory = Memory(
        [pair("We keep data for 30 days.", "資料保存 30 天。"), pair("You can ask us.", "您可以詢問我們。")]
    )
    found = known_of(memory, "We keep data for 14 days. You can ask us.", "en")
    assert found.assembled is not None
    assert (found.assembled.target, found.assembled.percent) == ("資料保存 14 天。您可以詢問我們。", 99)
    assert [one.sentence for one in found.sentences] == ["We keep data for 14 days.", "You can ask us."]
    found = known_of(memory, "Something quite different stands here. You can ask us.", "en")
    assert (found.assembled, [one.sentence for one in found.sentences]) == (None, ["You can ask us."])


def test_sentences_are_paired_where_each_has_its_own() -> None:
    assert sentence_pairs("一。二。", "One. Two.", ("zh-Hant", "en")) == (("一。", "One."), ("二。", "Two."))
    assert sentence_pairs("一。二。", "One and two.", ("zh-Hant", "en")) == ()
    assert sentence_pairs("**一。二**。三。", "**One. Two**. Three.", ("zh-Hant", "en")) == (("三。", "Three."),)


@pytest.mark.parametrize(
    ("words", "count"),
    [("We don’t keep e-mails.", 4), ("保存 30 天，然後刪除。", 8), ("データを30日", 6), ("– … !", 0), ("", 0)],
)
def test_words_are_counted_and_characters_where_no_spaces_stand(words: str, count: int) -> None:
    assert volume(words) == count


def test_a_concordance_gives_the_sentence_rather_than_its_paragraph() -> None:
    whole = pair("We keep it. You can ask us.", "我們保存。您可以詢問。")
    part = pair("You can ask us.", "您可以詢問。")
    (hit,) = concordance([whole, part, pair("Else.", "別的。")], "ASK us")
    assert hit.pair == part
    assert [hit.pair.source[one.start : one.end] for one in hit.in_source] == ["ask us"]
    (hit,) = concordance([part], "詢問")
    assert (hit.in_source, len(hit.in_target)) == ((), 1)
    assert concordance([part], "  ") == ()


def test_a_quote_a_translation_from_memory_and_a_concordance_without_a_window(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "policy"
    build_sample(folder)

    def dateline(*words: str | Path) -> tuple[int, str]:
        status = dispatch.run([str(word) for word in words])
        return status, capsys.readouterr().out

    status, said = dateline("quote", folder, "--language", "en")
    assert (status, said.splitlines()[0].startswith("zh-Hant → en: ")) == (0, True)
    assert "characters to do" in said
    status, said = dateline("quote", folder, "--format", "csv", "--by", "sentence")
    assert said.splitlines()[0] == "from,into,band,segments,words,characters"
    assert len(said.splitlines()) == 1 + len(QuoteBand) * 3
    assert dateline("quote", folder, "--language", "zh-Hant")[0] == 2
    status, said = dateline("concordance", folder, "您的資料", "--language", "en")
    assert (status, "your data" in said) == (0, True)
    assert dateline("concordance", folder, "qqqq")[0] == 1
    (folder / "text/en/collection.md").unlink()
    status, said = dateline("pretranslate", folder, "--language", "en", "--dry-run", *WHO)
    assert (status, said) == (0, "12 paragraphs put in as drafts, 1 left to translate\n")
    assert dateline("pretranslate", folder, "--language", "en", "--least", "30", *WHO)[0] == 2


def test_what_the_history_knows_of_a_section_is_put_in_as_a_draft(house: House) -> None:
    cell = Cell(SectionId("collection"), EN)
    emptied = apply(house.policy, SetText(cell, ""))
    found = pretranslated(emptied, house.repository, EN)
    assert found.edit is not None
    after = apply(emptied, found.edit)
    assert after.text(cell) == house.policy.text(cell)
    assert cell_state(after, cell) is not CellState.IN_STEP
    # The paragraph of another section whose source changed is not known word for word, and stays as it was.
    assert after.text(Cell(USE, EN)) == house.policy.text(Cell(USE, EN))
    assert pretranslated(after, house.repository, EN).edit is None


def test_bands_add_up_to_what_is_to_be_done(house: House) -> None:
    for by_sentence in (False, True):
        found = quote(house.policy, house.repository, JA, by_sentence=by_sentence)
        whole = quote(house.policy, house.repository, EN, by_sentence=by_sentence)
        assert found.by_characters
        words = sum(volume(plain(unit.source)) for one in house.sent(JA, every=True).sections for unit in one.units)
        assert found.total + found.in_step == words == whole.total + whole.in_step
        rows = {row.band: row for row in whole.rows}
        assert rows[QuoteBand.DRAFT].segments == 0
        assert sum(row.segments for row in whole.rows) == (1 if not by_sentence else 3)
