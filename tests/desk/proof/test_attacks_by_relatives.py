"""Relatives of the known ways to cheat: words carried elsewhere, joins that take back, names that change by and by."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date

import pygit2
import pytest

from editor.desk.review.ongoing_reviews import read_reviews
from editor.desk.session.session import Session
from editor.policy.checking import CheckingRules, SetChecking
from editor.policy.editing.edits import Become, Edit, RemoveSection, SetFact, SetPeople, SetText
from editor.policy.people import Person, PersonId
from editor.policy.releases.release import Manifest
from editor.policy.reviews.review import Matter, RecordKind, Why, may_approve
from editor.policy.reviews.subject import PEOPLE, RULES, Subject, of_removal
from editor.policy.section import Cell
from editor.store.formats.layout import people_bytes
from editor.store.formats.manifest import manifest_path, read_manifest
from editor.store.formats.reviews import record_files
from editor.store.history import Author
from editor.store.signing.people_flaws import people_flaw
from editor.store.signing.signatures import allowed_signers
from tests.desk.proof.plumbing import MAIN, crafted, file_at, git_of, head_of, merged, pushed, tree_with, written
from tests.desk.proof.test_attacks_apart import OTHER, agreed_release
from tests.desk.proof.test_attacks_on_authors import PIGEON, set_without
from tests.desk.proof.test_attacks_on_releases import release_forged
from tests.desk.review.test_review_attacks import (
    MALLORY,
    NEW,
    approve_anyway,
    breaches,
    record_of,
    release_anyway,
    signer_of,
    write,
)
from tests.desk.reviewing_people import CHEN, DORA, LIN, PEOPLE_OF, House, of, set_people
from tests.policy.values import EN, HANT, KEEP, USE

TEXT, OTHER_TEXT = "text/en/use.md", "text/en/keep.md"
PEOPLE_FILES = ("people.toml", "allowed_signers")


def matter(house: House, subject: Subject) -> Matter:
    return next(one.matter for one in house.agreement().verdicts if one.matter.subject == subject)


def in_force(house: House) -> set[str]:
    return {one.id for one in house.reviews().regime.people}


# Own words, carried elsewhere


def test_own_words_in_another_section_keep_their_author(house: House) -> None:
    house.edit(DORA, SetText(Cell(KEEP, EN), "# Else\n\nWe sell it."))
    written(house, LIN, {TEXT: file_at(house, head_of(house), OTHER_TEXT)})
    assert {"dora", "lin"} <= matter(house, of(USE, EN)).authors
    approve_anyway(house, DORA, of(USE, EN), signer_of(house, DORA))
    release_anyway(house)
    assert breaches(house, "refused-own-words")[0]["who"] == DORA.email


def test_own_words_given_up_and_brought_back_with_other_facts_keep_their_author(house: House) -> None:
    before = file_at(house, head_of(house), OTHER_TEXT)
    own = b"# Keep\n\nBy pigeon, for {{days}}.\n"
    written(house, DORA, {OTHER_TEXT: own})
    written(house, DORA, {OTHER_TEXT: before})
    agreed_release(house, SetFact("days", {"*": "3 天", "en": "3 days"}))
    house.later(days=40)
    written(house, LIN, {OTHER_TEXT: own})
    assert {"dora", "lin"} <= matter(house, of(KEEP, EN)).authors


def test_own_words_given_up_and_brought_back_in_another_section_keep_their_author(house: House) -> None:
    before = file_at(house, head_of(house), TEXT)
    written(house, DORA, {TEXT: PIGEON})
    written(house, DORA, {TEXT: before})
    agreed_release(house, NEW)
    house.later(days=40)
    written(house, LIN, {OTHER_TEXT: PIGEON})
    assert {"dora", "lin"} <= matter(house, of(KEEP, EN)).authors


def test_words_that_were_released_are_nobodys_in_another_section_either(house: House) -> None:
    house.edit(DORA, NEW, mark=True)
    agreed_release(house)
    house.later(days=40)
    written(house, LIN, {OTHER_TEXT: file_at(house, head_of(house), TEXT)})
    assert "dora" not in matter(house, of(KEEP, EN)).authors


def test_a_section_given_up_and_taken_out_again_by_somebody_else_keeps_its_author(house: House) -> None:
    start = head_of(house)
    with closing(house.repository()) as repository:
        files = {path: repository.snapshot(start).read(path) for path in repository.snapshot(start).paths()}
    house.edit(DORA, RemoveSection(KEEP))
    written(house, DORA, {path: data for path, data in files.items() if "keep" in path or path == "policy.toml"})
    agreed_release(house, NEW)
    house.later(days=40)
    house.edit(LIN, RemoveSection(KEEP))
    assert {"dora", "lin"} <= matter(house, of_removal(KEEP)).authors


# Joins that take back what the other side did


def test_an_unsigned_join_that_takes_signed_words_back_is_named(house: House) -> None:
    """With an older version of the same line: nothing differs from that one, which holds the last release as well."""
    house.edit(LIN, SetText(Cell(USE, EN), "# Use\n\nWrong words."))
    house.approve(CHEN)
    wrong = head_of(house)
    house.edit(LIN, NEW)
    house.approve(CHEN)
    merged(house, MALLORY, wrong, {TEXT: file_at(house, wrong, TEXT)}, signed=False)
    assert breaches(house, "unsigned")[0]["author"] == MALLORY.email


@pytest.mark.parametrize("both", [False, True])
def test_an_unsigned_join_that_keeps_one_side_of_two_is_named(house: House, *, both: bool) -> None:
    start = head_of(house)
    house.edit(LIN, NEW, *((OTHER,) if both else ()))
    files = {OTHER_TEXT: PIGEON}
    side = crafted(house, DORA, [start], tree_with(git_of(house), start, files), signer_of(house, DORA))
    tree = tree_with(git_of(house), side, {})
    pushed(house, crafted(house, MALLORY, [head_of(house), side], tree))
    assert breaches(house, "unsigned")[0]["author"] == MALLORY.email


def test_a_join_of_two_lines_that_loses_nothing_needs_no_signature_where_one_holds_it_all(house: House) -> None:
    """As a git host joins a branch that somebody joined with the newest before."""
    house.edit(LIN, NEW)
    start = head_of(house)
    house.edit(LIN, OTHER)
    branch = head_of(house)
    tree = tree_with(git_of(house), branch, {})
    pushed(house, crafted(house, MALLORY, [start, branch], tree))
    assert house.found() == []


@pytest.mark.parametrize("apart", [False, True])
def test_people_who_were_removed_are_not_brought_back_by_one_publisher(house: House, *, apart: bool) -> None:
    start = head_of(house)
    old = {path: file_at(house, start, path) for path in PEOPLE_FILES}
    more = {f"text/en/more{count}.md": b"# More\n" for count in range(9)} if apart else {}
    other = crafted(house, DORA, [start], tree_with(git_of(house), start, more), signer_of(house, DORA))
    house.edit_with(LIN, set_without("chen"))
    house.approve(DORA, PEOPLE)
    assert in_force(house) == {"lin", "dora"}
    merged(house, DORA, other if apart else start, {**old, **more})
    approve_anyway(house, DORA, PEOPLE, signer_of(house, DORA))
    assert in_force(house) == {"lin", "dora"}
    assert "dora" in matter(house, PEOPLE).authors
    house.approve(LIN, PEOPLE)
    assert in_force(house) == {"lin", "dora", "chen"}


# People are their keys, by and by


def test_who_changed_a_key_and_came_back_under_another_id_is_the_same_author(house: House) -> None:
    house.edit(DORA, NEW)
    store = house.keys(DORA)
    line = store.make()
    house.edit_with(LIN, set_people(lambda one: replace(one, keys=(line,)), ["dora"]))
    house.approve(CHEN, PEOPLE)
    theo = Person(PersonId("theo"), "Theo", "theo@example.org", ("author", "reviewer:*", "publisher"), (line,))
    house.edit_with(LIN, lambda session: SetPeople((*(one for one in session.policy.people if one.id != "dora"), theo)))
    house.approve(CHEN, PEOPLE)
    assert in_force(house) == {"lin", "chen", "theo"}
    assert may_approve(theo, matter(house, of(USE, EN)), house.reviews().regime) is Why.OWN_WORDS
    agreed_release(house, OTHER)
    house.verify()
    assert house.reviews().regime.known_as, "also once the history is read on from a release"


def test_an_approval_with_a_second_key_that_was_dropped_counts_no_more(house: House) -> None:
    store = house.keys(Author("", "second@example.org"))
    extra = store.make()
    second = store.signer(CHEN.email, [extra])
    house.edit_with(LIN, set_people(lambda one: replace(one, keys=(*one.keys, extra)), ["chen"]))
    house.approve(DORA, PEOPLE)
    house.edit(LIN, NEW)
    approve_anyway(house, CHEN, of(USE, EN), second)
    assert of(USE, EN) not in house.open()
    house.edit_with(LIN, set_people(lambda one: replace(one, keys=one.keys[:1]), ["chen"]))
    house.approve(DORA, PEOPLE)
    assert of(USE, EN) in house.open()


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "\u3164"},
        {"name": "\u2800"},
        {"name": "林怡君\u3164"},
        {"name": "林怡君\ufe0f"},
        {"name": "林怡君."},
        {"name": LIN.email},
        {"email": f"{LIN.email}."},
    ],
)
def test_names_of_which_nothing_is_drawn_or_that_look_like_an_address_are_refused(changes: dict[str, str]) -> None:
    assert not people_flaw(PEOPLE_OF[:2])
    assert people_flaw((PEOPLE_OF[0], replace(PEOPLE_OF[1], **changes)))  # type: ignore[arg-type]


# The key of recovery


def with_recovery(key: str):  # type: ignore[no-untyped-def]
    def edit(session: Session) -> Edit:
        return Become(replace(session.policy, review=replace(session.policy.review, recovery=key)))

    return edit


def test_a_key_of_recovery_counts_only_as_the_last_release_names_it(house: House) -> None:
    """Neither one that the draft alone names, nor one that another took the place of, nor with words beside people."""
    store = house.keys(Author("", "recovery@example.org"))
    first, second = store.make(), house.keys(Author("", "other@example.org")).make()
    signer = store.signer(MALLORY.email, [first])
    me = Person(PersonId("mallory"), MALLORY.name, MALLORY.email, ("publisher",), (house.keys(MALLORY).make(),))
    files = {"people.toml": people_bytes((me,)), "allowed_signers": allowed_signers((me,))}

    def tried(parents: list[str], more: dict[str, bytes]) -> None:
        before = head_of(house)
        tree = tree_with(git_of(house), parents[0], {**files, **more})
        pushed(house, crafted(house, MALLORY, parents, tree, signer))
        assert ("R4", "unknown-key") in house.found()
        assert in_force(house) == {"lin", "chen", "dora"}
        pushed(house, before)

    house.edit_with(LIN, with_recovery(first))
    tried([head_of(house)], {})
    agreed_release(house, NEW)
    house.later(days=40)
    tried([head_of(house)], {TEXT: PIGEON})
    start = head_of(house)
    side = crafted(house, MALLORY, [start], tree_with(git_of(house), start, files), signer)
    house.edit_with(LIN, with_recovery(second))
    agreed_release(house, OTHER)
    tried([head_of(house), side], {})


# What nobody approved


def test_a_check_of_spaces_that_is_switched_over_is_approved(house: House) -> None:
    house.edit(LIN, SetChecking(CheckingRules(spacing="none")))
    assert RULES in house.open()


@pytest.mark.parametrize("folder", ["text/en", ""])
def test_a_name_that_stands_twice_in_a_folder_is_named(house: House, folder: str) -> None:
    """Git reads the first, or the last: the words that were proved are not those that somebody else checks out."""
    git, head = git_of(house), head_of(house)
    twin = "use.md" if folder else "facts.toml"
    tree = git[head].tree
    ways = [tree, *([tree["text"], tree["text"]["en"]] if folder else [])]
    evil = git.create_blob(b"# Use\n\nWe sell it.\n")
    raw = b""
    for entry in ways[-1]:
        raw += b"%o %s\0" % (int(entry.filemode), entry.name.encode()) + bytes(entry.id.raw)
        if entry.name == twin:
            raw += b"100644 %s\0" % twin.encode() + evil.raw
    made = git.write(pygit2.enums.ObjectType.TREE, raw)
    for parent, name in zip(ways[-2::-1], ["en", "text"], strict=False):
        builder = git.TreeBuilder(parent)
        builder.insert(name, made, pygit2.enums.FileMode.TREE)
        made = builder.write()
    version = crafted(house, LIN, [head], made, signer_of(house, LIN))
    git.references.create(MAIN, pygit2.Oid(hex=version), force=True)
    found = next(one for one in house.verify().all_breaches() if one.code == "path-twice")
    assert found.facts["path"] == f"{folder}/{twin}".lstrip("/")


def test_a_withdrawal_of_somebody_elses_objection_is_named(house: House) -> None:
    house.edit(LIN, NEW)
    house.record(CHEN, lambda desk, matters: desk.object(matters[of(USE, EN)], "No."))
    record = record_of(house, CHEN, of(USE, EN), RecordKind.WITHDRAWAL)
    write(house, CHEN, dict(record_files(record, signer_of(house, DORA))), signer_of(house, DORA))
    assert ("R4", "forged-author") in house.found()
    assert of(USE, EN) in house.open()


@pytest.mark.parametrize("order", [1, -1])
def test_an_objection_dropped_by_a_join_is_named(house: House, order: int) -> None:
    house.edit(LIN, NEW)
    start = head_of(house)
    house.record(CHEN, lambda desk, matters: desk.object(matters[of(USE, EN)], "No."))
    parents = [start, head_of(house)][::order]
    pushed(house, crafted(house, LIN, parents, tree_with(git_of(house), start, {}), signer_of(house, LIN)))
    assert ("R1", "record-removed") in house.found()


def test_a_release_never_brings_other_people_with_it(house: House) -> None:
    house.edit(LIN, NEW)
    house.approve(CHEN)
    base, signer = head_of(house), signer_of(house, LIN)
    house.publish(LIN)
    everybody = house.reviews().regime.people
    people = tuple(replace(one, roles=(*one.roles, "reviewer:*")) for one in everybody)
    files = {path: file_at(house, head_of(house), path) for path in ("releases/2.toml",)}
    files |= {"people.toml": people_bytes(people), "allowed_signers": allowed_signers(people)}
    when = house.clock.now()
    pushed(house, crafted(house, LIN, [base], tree_with(git_of(house), base, files), signer, when))
    with closing(house.repository()) as repository:
        assert {(one.rule, one.facts.get("subject")) for one in read_reviews(repository).breaches} == {
            ("R2", str(PEOPLE))
        }


# What a publisher alone might write into a manifest


def with_old(manifest: Manifest, house: House, cell: Cell) -> Manifest:
    """The manifest with a cell as the release before has it."""
    before = read_manifest(manifest_path(1), file_at(house, head_of(house), manifest_path(1)))
    return replace(manifest, cells={**manifest.cells, cell: before.cells[cell]})


def with_old_facts(manifest: Manifest, house: House) -> Manifest:
    before = read_manifest(manifest_path(1), file_at(house, head_of(house), manifest_path(1))).facts
    cells = {cell: replace(one, facts=before) if cell.language == EN else one for cell, one in manifest.cells.items()}
    return replace(manifest, cells=cells)


def swapped(manifest: Manifest) -> Manifest:
    use, keep = Cell(USE, EN), Cell(KEEP, EN)
    return replace(manifest, cells={**manifest.cells, use: manifest.cells[keep], keep: manifest.cells[use]})


def dated_back(manifest: Manifest) -> Manifest:
    languages = (replace(one, updated=date(2026, 1, 1)) if one.tag == EN else one for one in manifest.languages)
    return replace(manifest, languages=tuple(languages))


@pytest.mark.parametrize(
    ("forge", "code"),
    [
        (lambda manifest, house: with_old(manifest, house, Cell(USE, HANT)), "not-in-step"),
        (with_old_facts, "words-not-in-version"),
        (lambda manifest, _: swapped(manifest), "words-not-in-version"),
        (lambda manifest, _: dated_back(manifest), "in-step-date"),
        (lambda manifest, _: replace(manifest, notice_days=0, effective=manifest.updated), "rules"),
        (lambda manifest, _: replace(manifest, rules=2), "format-back"),
        (lambda manifest, _: replace(manifest, publisher=DORA.email), "publisher-other"),
    ],
)
def test_a_manifest_that_says_something_else_than_was_approved_is_named(
    house: House, monkeypatch: pytest.MonkeyPatch, forge: Callable[[Manifest, House], Manifest], code: str
) -> None:
    words = SetText(Cell(USE, HANT), "# 使用\n\n我們用電子郵件通知您。"), NEW
    house.edit(LIN, *words, SetFact("days", {"*": "3 天", "en": "3 days"}), mark=True)
    house.approve(CHEN)
    release_forged(house, monkeypatch, lambda manifest: forge(manifest, house))
    assert breaches(house, code)


def test_a_record_that_stands_at_another_subject_than_it_names_is_named(house: House) -> None:
    house.edit(LIN, NEW)
    house.approve(CHEN, of(USE, EN))
    tree = git_of(house)[head_of(house)].tree["reviews"]["en"]["use"]
    names = [entry.name for entry in tree][-2:]
    moved = {f"reviews/en/keep/{name}": file_at(house, head_of(house), f"reviews/en/use/{name}") for name in names}
    written(house, CHEN, dict(moved))
    assert ("R1", "record-unreadable") in house.found()
