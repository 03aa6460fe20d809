"""The memory of a policy: all its versions, and files that were brought in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.desk.imports.files_in import files_in
from editor.desk.imports.starting import begin
from editor.desk.session.opening import OpenPolicy, open_policy
from editor.desk.translation.memory import build, policy_units, read_memory, remember, speaks
from editor.desk.translation.translating import mark_in_step
from editor.desk.versions.clock import SystemClock
from editor.exchange.blocks.errors import EmptyText, NothingOfUse
from editor.exchange.termbases.tmx import Unit, write_tmx
from editor.policy.editing.edits import SetText, apply
from editor.policy.language import Tag
from editor.policy.section import Cell
from editor.store.errors import StoreError
from editor.store.history import Author
from editor.store.repository import Repository
from tests.policy.values import EN, HANT, KEEP, USE, small_policy

ANN = Author("Ann", "ann@example.com")


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenPolicy]:
    policy = small_policy()
    for cell in (Cell(USE, EN), Cell(KEEP, EN)):
        edit = mark_in_step(policy, cell)
        assert edit is not None
        policy = apply(policy, edit)
    begin(tmp_path / "policy", policy, SystemClock(), ANN)
    made = open_policy(tmp_path / "policy", tmp_path / "state", SystemClock(), ANN)
    yield made
    made.close()


def test_pairs_of_all_versions_are_remembered_the_newest_first(opened: OpenPolicy) -> None:
    session = opened.session
    repository = Repository.open(session.folder, opened.lock)
    session.submit(SetText(Cell(USE, HANT), "# 使用\n\n我們用電報通知您。"))
    session.submit(SetText(Cell(USE, EN), "# Use\n\nWe tell you by telegram."))
    mark = mark_in_step(session.policy, Cell(USE, EN))
    assert mark is not None
    session.submit(mark)
    session.save(repository, "Telegrams")
    session.submit(SetText(Cell(USE, EN), "Half of it"))
    session.submit(SetText(Cell(USE, HANT), "# 使用"))
    memory = build(session.policy, EN, remember(repository, EN, HANT))
    assert memory.look_up("我們用電報通知您。")[0].pair.target == "We tell you by telegram."
    assert memory.look_up("我們用信件通知您。")[0].pair.target == "We tell you by letter."
    assert memory.look_up("我們用信件通知您。")[0].pair.origin.day is not None
    assert memory.look_up("保存 {{days}}。")[0].pair.origin.section == "keep"
    repository.close()


def test_a_memory_that_is_brought_in_is_a_version_that_leaves_the_draft_alone(
    opened: OpenPolicy, tmp_path: Path
) -> None:
    session = opened.session
    units = (
        Unit({Tag("zh-TW"): "請親自前來。", Tag("en-GB"): "Come in person."}),
        Unit({Tag("de"): "Nein.", Tag("fr"): "Non."}),
    )
    file = tmp_path / "Agency Ä.tmx"
    file.write_bytes(write_tmx(units, HANT, "1"))
    read = read_memory(file, session.policy)
    assert (read.path, read.count) == ("memory/Agency.tmx", 1)
    session.submit(SetText(Cell(USE, EN), "Unsaved"))
    repository = Repository.open(session.folder, opened.lock)
    session.finish_records(files_in(session, {read.path: read.data}, "Bring it in").write(repository))
    assert (session.folder / read.path).read_bytes() == read.data
    assert session.policy.text(Cell(USE, EN)) == "Unsaved"
    assert session.save(repository, "More") is not None
    memory = build(session.policy, EN, remember(repository, EN, HANT))
    assert memory.look_up("請親自前來。")[0].pair.origin.file == "Agency.tmx"
    (session.folder / "memory" / "broken.tmx").write_text("<tmx", "utf-8")
    repository.close()


def test_a_file_without_use_here_is_refused(opened: OpenPolicy, tmp_path: Path) -> None:
    file = tmp_path / "a.tmx"
    file.write_bytes(write_tmx((Unit({Tag("de"): "Nein.", Tag("fr"): "Non."}),), HANT, "1"))
    with pytest.raises(NothingOfUse):
        read_memory(file, opened.session.policy)
    file.write_bytes(b"<tmx/>")
    with pytest.raises(EmptyText):
        read_memory(file, opened.session.policy)
    with pytest.raises(StoreError):
        read_memory(tmp_path / "absent.tmx", opened.session.policy)


def test_what_is_in_step_goes_out_as_units(opened: OpenPolicy) -> None:
    units = list(policy_units(opened.session.policy, [EN]))
    assert Unit({HANT: "我們用信件通知您。", EN: "We tell you by letter."}, "use") in units
    assert len(units) == 4


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("en-US", "en", True), ("zh-TW", "zh-Hant", True), ("zh-CN", "zh-Hant", False), ("zh", "zh-Hans", True),
     ("pt", "pt-BR", True), ("de", "en", False), ("zh-HK", "zh-Hant", True)],
)  # fmt: skip
def test_tags_of_one_written_language_speak_the_same(one: str, other: str, same: bool) -> None:
    assert speaks(Tag(one), Tag(other)) is same
