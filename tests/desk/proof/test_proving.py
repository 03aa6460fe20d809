"""`verify` on an honest history, and on every way to cheat with one."""

import shutil
import subprocess
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pygit2
import pytest

from editor.desk.proof.proving import Proof, verify
from editor.desk.release.wish import Wish
from editor.desk.review.ongoing_reviews import read_reviews
from editor.policy.editing.edits import Become, MoveSection, SetAudiences, SetFact, SetText, SetTitle
from editor.policy.language import Language, Making
from editor.policy.releases.release import Manifest
from editor.policy.section import Cell
from editor.store.errors import GraftedHistory, ShallowHistory
from editor.store.formats.layout import files
from editor.store.formats.manifest import manifest_bytes, manifest_digest, read_manifest
from editor.store.history import blob_id
from editor.store.repository import Repository
from tests.desk.folders import LIN, Folder
from tests.policy.values import EN, HANS, HANT, KEEP, USE


def three_releases(folder: Folder) -> None:
    opened = folder.open()
    session = opened.session
    folder.release(session)
    folder.later(days=30)
    session.submit(SetText(Cell(USE, HANT), "# 使用\n\n我們用電子郵件通知您。"))
    folder.release(session)
    folder.later(days=30)
    session.submit(SetFact("days", {"*": "14 天", "en": "14 days"}))
    session.submit(SetText(Cell(USE, EN), "# Use\n\nWe tell you by e-mail."))
    folder.release(session, Wish(held=frozenset({USE})))
    opened.close()


def test_a_copy_without_its_oldest_versions_proves_nothing(folder: Folder, tmp_path: Path) -> None:
    if shutil.which("git") is None:
        pytest.skip("no git program to make a shallow copy with")
    three_releases(folder)
    copy = tmp_path / "copy"
    subprocess.run(["git", "clone", "--quiet", "--depth", "2", f"file://{folder.path}", str(copy)], check=True)
    for read in (verify, read_reviews):
        with closing(Repository.open(copy)) as repository, pytest.raises(ShallowHistory):
            read(repository)


def test_a_history_with_other_parents_than_it_was_made_with_proves_nothing(folder: Folder) -> None:
    """libgit2 believes the file; whoever hands over a folder could hide a version behind it."""
    three_releases(folder)
    with closing(folder.repository()) as repository:
        ids = [version.id for version in repository.versions()]
    grafts = folder.path / ".git" / "info" / "grafts"
    grafts.parent.mkdir(exist_ok=True)
    grafts.write_text(f"{ids[0]} {ids[2]}\n", "utf-8")
    for read in (verify, read_reviews):
        with closing(folder.repository()) as repository:
            assert len(list(repository.versions())) < len(ids)
            with pytest.raises(GraftedHistory):
                read(repository)


def codes(proof: Proof) -> set[tuple[int, str, str]]:
    return {(breach.release, breach.rule, breach.code) for breach in proof.all_breaches()}


def cheat(folder: Folder, number: int, change: Callable[[Manifest], Manifest]) -> None:
    """Publish release `number` with a manifest that a person has written by hand."""
    repository = folder.repository()
    head = repository.head()
    assert head is not None
    path = f"releases/{number}.toml"
    before = f"releases/{number - 1}.toml"
    snapshot = repository.snapshot(head)
    last = read_manifest(before, snapshot.read(before))
    honest = replace(
        last,
        number=number,
        previous=manifest_digest(snapshot.read(before)),
        instant=folder.clock.now(),
        updated=folder.clock.now().date(),
        effective=folder.clock.now().date() + timedelta(days=30),
        languages=tuple(replace(one, updated=folder.clock.now().date()) for one in last.languages),
    )
    made = change(honest)
    version = repository.commit({path: manifest_bytes(made)}, "Release", LIN, made.instant, head)
    repository.tag(f"release/{number}", version, "Release", LIN, made.instant)


def test_an_honest_history_holds(folder: Folder) -> None:
    three_releases(folder)
    proof = verify(folder.repository())
    assert codes(proof) == set()
    assert [release.number for release in proof.releases] == [1, 2, 3]
    assert proof.first_breach is None


def test_a_policy_without_a_release_holds(folder: Folder) -> None:
    assert verify(folder.repository()).releases == ()


def test_a_changed_text_under_the_old_date_is_named(folder: Folder) -> None:
    three_releases(folder)
    opened = folder.open()
    folder.later(days=3)
    opened.session.submit(SetText(Cell(KEEP, HANT), "# 保存\n\n永遠保存。"))
    released = folder.release(opened.session)
    opened.close()
    old = folder.clock.now().date() - timedelta(days=3)
    _rewrite(folder, released.manifest, updated=old)
    assert (4, "S1", "date-not-the-day") in codes(verify(folder.repository()))


def test_a_person_alone_names_no_approvals_that_nobody_gave(folder: Folder) -> None:
    three_releases(folder)
    opened = folder.open()
    folder.later(days=3)
    opened.session.submit(SetText(Cell(KEEP, HANT), "# 保存\n\n永遠保存。"))
    released = folder.release(opened.session)
    opened.close()
    _rewrite(folder, released.manifest, approvals={"zh-Hant/keep": ("20260901T010000Z-somebody-0123456789ab",)})
    assert (4, "R1", "approvals-named") in codes(verify(folder.repository()))


def _rewrite(folder: Folder, manifest: Manifest, **changes: object) -> None:
    """Amend the newest release as if it had been made with another manifest, tag and all."""
    repository = pygit2.Repository(str(folder.path))
    head = repository.head.peel(pygit2.Commit)
    made = replace(manifest, **changes)  # type: ignore[arg-type]
    index = pygit2.Index()
    index.read_tree(head.tree)
    blob = repository.create_blob(manifest_bytes(made))
    index.add(pygit2.IndexEntry(f"releases/{manifest.number}.toml", blob, pygit2.enums.FileMode.BLOB))
    tree = index.write_tree(repository)
    commit = repository.create_commit(None, head.author, head.committer, head.message, tree, head.parent_ids)
    repository.references["refs/heads/main"].set_target(commit)
    name = f"refs/tags/release/{manifest.number}"
    repository.references.delete(name)
    repository.create_tag(f"release/{manifest.number}", commit, pygit2.enums.ObjectType.COMMIT, head.author, "Release")
    repository.checkout_head(strategy=pygit2.enums.CheckoutStrategy.FORCE)


def test_a_moved_tag_is_named(folder: Folder) -> None:
    three_releases(folder)
    repository = pygit2.Repository(str(folder.path))
    head = repository.head.peel(pygit2.Commit)
    repository.references.delete("refs/tags/release/2")
    repository.create_tag("release/2", head.id, pygit2.enums.ObjectType.COMMIT, head.author, "Moved")
    assert codes(verify(folder.repository())) == {(2, "S6", "tag-moved")}


def test_a_missing_and_an_invented_tag_are_named(folder: Folder) -> None:
    three_releases(folder)
    repository = pygit2.Repository(str(folder.path))
    repository.references.delete("refs/tags/release/1")
    repository.references.create("refs/tags/release/9", repository.head.target)
    found = verify(folder.repository())
    assert codes(found) == {(9, "S6", "tag-without-release")}
    assert [(one.release, one.rule, one.code) for one in found.notes] == [(1, "S6", "tag-missing")]


def test_an_edited_manifest_is_named_whether_committed_or_not(folder: Folder) -> None:
    three_releases(folder)
    path = folder.path / "releases/1.toml"
    honest = path.read_bytes()
    path.write_bytes(honest.replace(b"2026-09-01\n", b"2026-08-01\n"))
    assert codes(verify(folder.repository())) == {(1, "S6", "manifest-on-disk")}
    repository = folder.repository()
    repository.commit({"releases/1.toml": path.read_bytes()}, "Edit", LIN, folder.clock.now(), repository.head())
    assert (1, "S6", "manifest-edited") in codes(verify(folder.repository()))


def test_a_removed_manifest_is_named(folder: Folder) -> None:
    three_releases(folder)
    repository = folder.repository()
    repository.commit({"releases/3.toml": None}, "Remove", LIN, folder.clock.now(), repository.head())
    assert (3, "S6", "manifest-removed") in codes(verify(folder.repository()))


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda one: one, ("S2", "nothing-changed")),
        (lambda one: replace(one, policy_words="0" * 64), ("S1", "policy-words")),
        (lambda one: replace(one, previous=""), ("S6", "previous")),
        (lambda one: replace(one, number=9), ("S6", "number")),
        (lambda one: replace(one, facts=""), ("S1", "facts")),
        (lambda one: replace(one, notice_days=0), ("S4", "rules")),
        (lambda one: replace(one, effective=one.updated), ("S4", "effective-early")),
        (lambda one: replace(one, sections=one.sections[::-1]), ("S1", "order")),
        (lambda one: replace(one, sections=one.sections[:1]), ("S1", "policy-words")),
        (
            lambda one: replace(one, languages=(replace(one.languages[0], title="別的"), *one.languages[1:])),
            ("S1", "titles"),
        ),
        (
            lambda one: replace(one, sections=(replace(one.sections[0], audiences=("app",)), *one.sections[1:])),
            ("S1", "audiences"),
        ),
        (
            lambda one: replace(
                one, cells={**one.cells, Cell(KEEP, EN): replace(one.cells[Cell(KEEP, EN)], words="0" * 64)}
            ),
            ("S1", "words-digest"),
        ),
        (
            lambda one: replace(
                one, cells={**one.cells, Cell(KEEP, EN): replace(one.cells[Cell(KEEP, EN)], blob="0" * 40)}
            ),
            ("S1", "words-not-in-version"),
        ),
        (
            lambda one: replace(one, cells={cell: it for cell, it in one.cells.items() if cell != Cell(KEEP, EN)}),
            ("S1", "cell-missing"),
        ),
        (lambda one: replace(one, instant=one.instant - timedelta(days=40)), ("S1", "clock-back")),
    ],
)
def test_each_forged_manifest_is_named(
    folder: Folder, change: Callable[[Manifest], Manifest], expected: tuple[str, str]
) -> None:
    three_releases(folder)
    folder.later(days=30)
    cheat(folder, 4, change)
    assert expected in {(breach.rule, breach.code) for breach in verify(folder.repository()).all_breaches()}


def test_words_that_no_translator_marked_in_step_are_named(folder: Folder) -> None:
    three_releases(folder)
    folder.later(days=30)
    opened = folder.open()
    session = opened.session
    session.submit(SetText(Cell(KEEP, HANT), "# 保存\n\n七天。"))
    session.submit(SetTitle(EN, "Privacy"))
    folder.release(session, Wish(behind={EN: "away", session.policy.tags[1]: "away"}), mark=False)
    opened.close()
    last = folder.repository().snapshot("refs/tags/release/4").read("releases/4.toml")
    manifest = read_manifest("releases/4.toml", last)
    assert codes(verify(folder.repository())) == set()
    in_step = tuple(replace(one, behind=(), reason="", updated=manifest.updated) for one in manifest.languages)
    _rewrite(folder, manifest, languages=in_step)
    assert (4, "S3", "not-in-step") in codes(verify(folder.repository()))


def test_order_and_audiences_changed_without_a_release_are_only_a_draft(folder: Folder) -> None:
    three_releases(folder)
    opened = folder.open()
    opened.session.submit(MoveSection(USE, 1))
    opened.session.submit(SetAudiences(USE, ("app",)))
    opened.session.save(folder.repository(), "Reorder")
    assert files(opened.session.policy)
    opened.close()
    assert codes(verify(folder.repository())) == set()


def _with(old: bytes, new: bytes) -> Callable[[bytes], bytes]:
    def change(data: bytes) -> bytes:
        assert old in data
        return data.replace(old, new, 1)

    return change


@pytest.mark.parametrize(
    "change",
    [
        _with(b'"Asia/Taipei"', b'"No/Such_Zone"'),
        _with(b"notice_days = 30", b"notice_days = 1000000000000"),
        _with(b"notice_days = 30", b"notice_days = inf"),
        _with(b"updated = 2026", b"updated = 9999"),
        _with(b'instant = "2026-', b'instant = "0001-'),
        _with(b"\n\n[[languages]]", b'\ncorrects = "1"\n\n[[languages]]'),
        _with(b"\n\n[[languages]]", b"\ncorrects = true\n\n[[languages]]"),
        _with(b"\n\n[cells.", b"\n\n[sections.audiences]\nuse = [1]\n\n[cells."),
        _with(b"\n\n[sections]", b'\n\n[[languages]]\ntag = "en"\ntitle = "A"\nupdated = 2026-12-01\n\n[sections]'),
        lambda data: b"deep = " + b"[" * 50_000 + b"\n" + data,
    ],
)
def test_a_manifest_that_makes_no_sense_is_named(folder: Folder, change: Callable[[bytes], bytes]) -> None:
    three_releases(folder)
    repository = folder.repository()
    data = change(repository.snapshot("refs/tags/release/3").read("releases/3.toml"))
    repository.commit({"releases/4.toml": data}, "Release", LIN, folder.clock.now(), repository.head())
    assert (4, "S6", "manifest-unreadable") in codes(verify(folder.repository()))


@pytest.mark.parametrize(
    ("path", "data"),
    [
        ("policy.toml", None),
        ("policy.toml", b"\xff"),
        ("policy.toml", b"format = inf\n"),
        ("text/en/keep.md", b"\xff\xfe\n"),
        ("sync/en/use.toml", b"=\n"),
    ],
)
def test_a_release_of_files_that_make_no_sense_is_named(folder: Folder, path: str, data: bytes | None) -> None:
    three_releases(folder)
    folder.later(days=1)
    repository = folder.repository()
    repository.commit({path: data}, "Damage", LIN, folder.clock.now(), repository.head())
    blob = blob_id(data or b"")
    cell = Cell(KEEP, EN) if path.startswith("text/") else Cell(USE, HANT)
    cheat(folder, 4, lambda one: replace(one, cells={**one.cells, cell: replace(one.cells[cell], blob=blob)}))
    found = [breach for breach in verify(folder.repository()).all_breaches() if breach.code == "version-unreadable"]
    assert [breach.facts["path"] for breach in found] == [path]


def test_a_correction_does_not_date_newer_words_back(folder: Folder) -> None:
    three_releases(folder)
    folder.later(days=30)
    first = read_manifest(
        "releases/1.toml", folder.repository().snapshot("refs/tags/release/1").read("releases/1.toml")
    )
    day = first.updated
    cheat(
        folder,
        4,
        lambda one: replace(
            one, corrects=1, updated=day, languages=tuple(replace(its, updated=day) for its in one.languages)
        ),
    )
    assert codes(verify(folder.repository())) == {(4, "S6", "corrects-words")}


def test_a_language_made_from_one_that_is_behind_is_behind_as_well(folder: Folder) -> None:
    opened = folder.open()
    session = opened.session
    made = (
        Language(EN, Making.WRITTEN),
        Language(HANT, Making.TRANSLATED, EN),
        Language(HANS, Making.CONVERTED, HANT),
    )
    session.submit(Become(replace(session.policy, source=EN, languages=made)))
    folder.release(session)
    folder.later(days=30)
    session.submit(SetText(Cell(USE, EN), "# Use\n\nWe tell you by fax."))
    manifest = folder.release(session, Wish(behind={HANT: "away"}), mark=False).manifest
    opened.close()
    assert {one.tag: (one.behind, one.reason) for one in manifest.languages} == {
        EN: ((), ""),
        HANT: ((USE,), "away"),
        HANS: ((USE,), "away"),
    }
    assert codes(verify(folder.repository())) == set()
    *others, hans = manifest.languages
    assert hans.tag == HANS
    _rewrite(folder, manifest, languages=(*others, replace(hans, behind=(), reason="", updated=manifest.updated)))
    assert codes(verify(folder.repository())) == {(2, "S3", "not-in-step")}
