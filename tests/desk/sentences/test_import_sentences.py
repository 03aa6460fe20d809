"""Every note and every evidence of an import has words that its facts can fill."""

import pytest

from editor.desk.sentences import imports
from editor.desk.sentences.marking import fields
from editor.exchange.blocks.incoming.draft import Evidence
from editor.exchange.reading.report import Note, NoteCode


@pytest.mark.parametrize("code", NoteCode, ids=lambda code: code.value)
def test_a_note_has_a_sentence_that_its_facts_fill(code: NoteCode) -> None:
    assert fields(imports.NOTES[code]) <= imports.note_facts(Note(code)).keys()
    assert imports.NOTES[code].endswith(".")


@pytest.mark.parametrize("evidence", Evidence, ids=lambda evidence: evidence.value)
def test_an_evidence_has_words(evidence: Evidence) -> None:
    assert imports.EVIDENCE[evidence]
