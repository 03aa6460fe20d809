"""One truth of a text: the draft, its file, the draft that is read from it and the digests say the same words."""

import copy
import re
import shutil
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from editor.desk.conversion.converting import as_made, conversion
from editor.desk.session.opening import draft_policy
from editor.desk.versions.digests import cell_blob
from editor.policy.canonical import canonical_policy
from editor.policy.editing.changes import Touched, touched
from editor.policy.editing.edits import Edit, SetFact, SetText, SetTitle, Splice, apply
from editor.policy.errors import PolicyError, UnusableText
from editor.policy.section import Cell
from editor.policy.terms import Concept, ConceptId, SetConcept, SetNames, Wording
from editor.store.formats.layout import files, read_policy, text_path
from editor.store.history import blob_id
from tests.desk.folders import LIN, Folder
from tests.policy.values import EN, HANS, HANT, KEEP, USE, cells, edits, small_policy

SPACES = "\n\n\n\r\t \u00a0\u3000\u200b\u2028\u2029\x0b\x0c\x1c\x85\ufeff"
MARKS = "\u0301e\u00e9\u1100\u1161가\U0001f469\u200d\u202e\u2066"
"""Accents that join the letter before them, or do not, letters made of parts, and signs of direction."""
UNUSABLE = "\ud800\udfff\x00"
REST = "\x01\x1b\x7f\x9f\ufffe\uffff字a#|\\\"'`-*{}%$=[]"
said = st.text(st.sampled_from(SPACES + MARKS + UNUSABLE + REST), max_size=8)
ends = st.text(st.sampled_from("\n\n\n\r 字a# "), max_size=6) | said
spliced = st.builds(Splice, cells, st.integers(0, 40), st.integers(0, 12), ends)
wording = st.builds(Wording, st.lists(said, max_size=2).map(tuple), st.lists(said, max_size=2).map(tuple))
concepts = st.builds(Concept, st.dictionaries(st.sampled_from([EN, HANT]), wording, max_size=2), said)
texts: st.SearchStrategy[Edit] = spliced | st.builds(SetText, cells, ends)
others: st.SearchStrategy[Edit] = st.one_of(
    st.builds(SetTitle, st.sampled_from([EN, HANT]), said),
    st.builds(SetFact, st.sampled_from(["days", "a_b"]), st.dictionaries(st.sampled_from(["*", "en"]), said)),
    st.builds(SetConcept, st.just(ConceptId("account")), concepts),
    st.builds(SetNames, st.lists(said, max_size=3).map(tuple)),
)


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Folder:
    """A folder with its first version, to be copied for each trial."""
    return Folder(tmp_path_factory.mktemp("begun"))


def _afresh(begun: Folder, place: Path) -> Folder:
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(begun.path, place / "policy")
    folder = copy.copy(begun)
    folder.path, folder.state = place / "policy", place / "state"
    return folder


@settings(max_examples=40, deadline=None)
@given(st.lists(texts | edits | others, max_size=8), st.booleans())
@example([Splice(Cell(USE, EN), 30, 0, "\n\n")], True)
@example([SetText(Cell(USE, EN), "\n\n")], True)
@example([SetText(Cell(USE, EN), "words\r"), Splice(Cell(USE, EN), 6, 0, "\nmore\r\r\n")], False)
@example([SetText(Cell(KEEP, HANT), "字\n\r\n\n\r")], False)
def test_draft_file_reopened_draft_and_digest_are_equal_over_any_edits(
    tmp_path_factory: pytest.TempPathFactory, begun: Folder, done: list[Edit], journalled: bool
) -> None:
    folder = _afresh(begun, tmp_path_factory.getbasetemp() / "one-truth")
    opened = folder.open()
    session = opened.session
    for edit in done:
        try:
            session.submit(edit)
        except PolicyError:
            continue
    draft = session.policy
    assert session.is_dirty == bool(touched(session.base_policy, draft))
    entry = session.journal_entry()
    assert (entry is not None) == session.is_dirty
    if journalled and entry is not None:
        opened.journal.write(entry)
        opened.close()
        assert draft_policy(folder.repository(), folder.state) == draft
        opened = folder.open()
        session = opened.session
        assert session.policy == draft
    session.save(folder.repository(), "Save")
    assert not session.is_dirty
    assert not touched(session.base_policy, session.policy)
    opened.close()
    again = folder.open()
    assert again.session.policy == again.session.base_policy == draft
    assert not again.opened.recovered
    again.close()
    _files_say(folder, dict(draft.texts))
    for cell in draft.texts:
        assert cell_blob(draft, cell) == blob_id((folder.path / text_path(cell)).read_bytes())


@settings(max_examples=200, deadline=None)
@given(st.lists(texts | others, min_size=1, max_size=4))
def test_files_give_back_whatever_words_were_taken(done: list[Edit]) -> None:
    policy = small_policy()
    for edit in done:
        try:
            policy = apply(policy, edit)
        except PolicyError:
            continue
    kept = canonical_policy(policy)
    written = files(kept)
    assert read_policy(written) == kept
    assert files(read_policy(written)) == written


@pytest.mark.parametrize(
    "edit", [SetText(Cell(USE, EN), "a\ud800"), SetTitle(EN, "a\x00"), SetFact("days", {"*": "\udfff"})]
)
def test_what_no_file_can_hold_is_refused_when_it_is_typed(edit: Edit) -> None:
    with pytest.raises(UnusableText):
        apply(small_policy(), edit)


def _files_say(folder: Folder, drafted: dict[Cell, str]) -> None:
    """The files hold the drafted words and nothing else, told by git's own rule of one final line end."""
    found = {str(path.relative_to(folder.path)): path.read_bytes() for path in folder.path.glob("text/*/*.md")}
    assert found == {text_path(cell): text.encode() + b"\n" for cell, text in drafted.items()}
    assert not any(re.search(rb"\r\n|\n\n\Z|\A\n?\Z", data) for data in found.values())
    assert not folder.repository().worktree_changes()


def test_the_pane_keeps_the_lines_that_the_draft_does_not_have(folder: Folder) -> None:
    opened = folder.open()
    session, cell = opened.session, Cell(USE, EN)
    kept = session.policy
    heard: list[Touched] = []
    session.listen(heard.append)
    session.submit(Splice(cell, len(kept.text(cell)), 0, "\n\n"))
    assert session.typed(cell) == kept.text(cell) + "\n\n"
    assert session.policy is kept
    assert [one.texts for one in heard] == [{cell}]
    assert not session.is_dirty
    session.submit(Splice(cell, len(session.typed(cell)), 0, "More."))
    assert session.policy.text(cell) == kept.text(cell) + "\n\nMore."
    session.undo()
    assert session.typed(cell) == kept.text(cell)
    opened.close()


def test_a_version_whose_files_end_in_empty_lines_or_have_cr_lf_shows_no_change(folder: Folder) -> None:
    repository = folder.repository()
    kept = folder.open()
    before = kept.session.policy
    kept.close()
    written: dict[str, bytes | None] = {
        text_path(cell): text.replace("\n", "\r\n").encode() + b"\r\n\r\n\n" for cell, text in before.texts.items()
    }
    repository.commit(written, "Written elsewhere", LIN, folder.clock.now(), repository.head())
    opened = folder.open()
    assert opened.session.policy == before
    assert not opened.session.is_dirty
    assert opened.session.journal_entry() is None
    assert not opened.opened.foreign
    opened.close()


def test_empty_lines_at_the_end_are_no_change_by_hand(folder: Folder) -> None:
    opened = folder.open()
    session = opened.session
    made = conversion(session.policy, HANS, (USE, KEEP), {}.get)
    assert made.edit is not None
    session.submit(made.edit)
    cell = Cell(USE, HANS)
    session.submit(Splice(cell, len(session.policy.text(cell)), 0, "\n\n\n"))
    assert session.typed(cell).endswith("\n\n\n")
    standing = as_made(session.policy, cell, {}.get)
    assert standing is not None
    assert session.policy.text(cell) == standing.text
    opened.close()
