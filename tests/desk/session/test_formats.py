"""Format 1 is read and proved for ever, format 2 by its rules, and a later one names the Dateline to get."""

import json
import shutil
import subprocess
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from editor.command import dispatch
from editor.desk.proof.proving import verify
from editor.desk.release.publishing import NotReady
from editor.desk.review.review_subjects import rules_lines
from editor.desk.session.opening import open_policy
from editor.desk.session.restoring import restored
from editor.desk.versions.clock import SetClock
from editor.policy.editing.edits import SetFact, SetText, SetTitle, apply
from editor.policy.format import FORMAT, SetFormat
from editor.policy.format import RULES as NEWEST
from editor.policy.releases.proof import stamp_breaches
from editor.policy.releases.release import FormatGoneBack
from editor.policy.reviews.subject import RULES as THE_RULES
from editor.policy.section import Cell
from editor.store.errors import NewerFormat
from editor.store.formats.layout import read_policy
from editor.store.formats.manifest import manifest_bytes, read_manifest
from editor.store.repository import Repository
from tests.desk.folders import LIN, Folder
from tests.desk.reviewing_people import CHEN, House
from tests.desk.reviewing_people import LIN as AUTHOR
from tests.places import GOLDEN_FOLDER
from tests.policy.test_release import LAST
from tests.policy.values import EN, HANT, USE, small_policy

GOLDEN = GOLDEN_FOLDER / "format1"
NAMES = sorted(path.stem for path in GOLDEN.glob("*.bundle"))
OF_RULES_1 = GOLDEN_FOLDER / "format2"


@pytest.fixture
def golden(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A history of format 1 in a folder of this test's own."""
    return unpacked(GOLDEN / f"{request.param}.bundle", tmp_path / "golden")


def unpacked(bundle: Path, folder: Path) -> Path:
    if shutil.which("git") is None:
        pytest.skip("no git program to unpack a history with")
    subprocess.run(["git", "clone", "--quiet", "-b", "main", str(bundle), str(folder)], check=True)
    subprocess.run(["git", "-C", str(folder), "remote", "remove", "origin"], check=True)
    return folder


def files_of(folder: Path) -> dict[str, bytes]:
    with closing(Repository.open(folder)) as repository:
        snapshot = repository.snapshot("refs/heads/main")
        return {path: snapshot.read(path) for path in snapshot.paths()}


def test_there_are_golden_histories() -> None:
    assert NAMES == ["converted", "sample", "signed"]


@pytest.mark.parametrize("golden", NAMES, indirect=True)
def test_a_history_of_format_1_is_proved_as_it_was_then(golden: Path, request: pytest.FixtureRequest) -> None:
    said = json.loads((GOLDEN / f"{request.node.callspec.params['golden']}.json").read_text("utf-8"))
    with closing(Repository.open(golden)) as repository:
        proof = verify(repository)
    assert proof.first_breach is None
    assert proof.root == said["root"]
    found = [(one.number, one.summary and one.summary.updated.isoformat(), one.digest) for one in proof.releases]
    assert found == [(one["number"], one["updated"], one["digest"]) for one in said["releases"]]


@pytest.mark.parametrize("name", ["converted", "sample", "signed"])
def test_a_history_of_the_rules_1_is_proved_by_them(name: str, tmp_path: Path) -> None:
    """What the rules 3 ask for besides was never promised there: half of a change of audiences, notice, calendars."""
    said = json.loads((OF_RULES_1 / f"{name}.json").read_text("utf-8"))
    with closing(Repository.open(unpacked(OF_RULES_1 / f"{name}.bundle", tmp_path / "golden"))) as repository:
        proof = verify(repository)
        manifests = [read_manifest(path, repository.snapshot(proof.head).read(path)) for path in paths_of(repository)]
    assert proof.first_breach is None
    assert {(one.format, one.rules) for one in manifests} == {(2, 1)}
    assert [(one.number, one.digest) for one in proof.releases] == [
        (one["number"], one["digest"]) for one in said["releases"]
    ]


def paths_of(repository: Repository) -> tuple[str, ...]:
    return repository.snapshot("refs/heads/main").paths("releases/")


@pytest.mark.parametrize("golden", NAMES, indirect=True)
def test_every_manifest_of_format_1_is_read_and_written_to_the_byte(golden: Path) -> None:
    manifests = {path: data for path, data in files_of(golden).items() if path.startswith("releases/")}
    assert manifests
    for path, data in manifests.items():
        manifest = read_manifest(path, data)
        assert (manifest.format, manifest.rules) == (1, 1)
        assert manifest_bytes(manifest) == data


def test_a_new_policy_begins_with_the_newest_format(folder: Folder) -> None:
    data = (folder.path / "policy.toml").read_text("utf-8")
    assert data.startswith(f'format = {FORMAT}\nrules = {NEWEST}\nneeds = "0.1.0"\n')
    folder.release(folder.open().session)
    assert files_of(folder.path)["releases/1.toml"].startswith(
        f'format = {FORMAT}\nrules = {NEWEST}\nneeds = "0.1.0"\n'.encode()
    )


@pytest.mark.parametrize("golden", ["sample"], indirect=True)
def test_a_policy_stays_in_format_1_until_somebody_goes_on(golden: Path, tmp_path: Path) -> None:
    opened = open_policy(golden, tmp_path / "state", SetClock(datetime(2027, 1, 1, tzinfo=UTC)), LIN)
    with closing(opened), closing(Repository.open(golden)) as repository:
        opened.session.submit(SetTitle(EN, "Our privacy policy"))
        opened.session.save(repository, "Edit")
        assert files_of(golden)["policy.toml"].startswith(b"format = 1\nsource")
        opened.session.submit(SetFormat())
        opened.session.save(repository, "Go on")
        assert files_of(golden)["policy.toml"].startswith(b"format = 2\nrules = 3\n")


def test_going_on_to_other_rules_is_approved_and_the_next_release_is_of_the_new_format(tmp_path: Path) -> None:
    house = House(tmp_path, policy=replace(small_policy(), format=1, rules=1))
    house.edit(AUTHOR, mark=True)
    house.approve(CHEN)
    house.publish(AUTHOR)
    house.later(days=40)
    house.edit(AUTHOR, SetFormat(2, 1))
    assert not house.open()
    house.edit(AUTHOR, SetFormat())
    assert house.open() == (THE_RULES,)
    house.edit(AUTHOR, SetText(Cell(USE, HANT), "# 使用\n\n我們通知您。"), mark=True)
    house.approve(CHEN)
    house.publish(AUTHOR)
    assert house.found() == []
    formats = [
        read_manifest(path, data).format for path, data in sorted(files_of(house.path).items()) if "releases" in path
    ]
    assert formats == [1, 2]


def test_other_rules_are_a_change_of_the_rules_that_somebody_approves(tmp_path: Path) -> None:
    house = House(tmp_path)
    house.edit(AUTHOR, mark=True)
    house.approve(CHEN)
    assert THE_RULES not in house.open()
    later, before = small_policy(), replace(small_policy(), rules=1)
    assert [line for line in rules_lines(later) if line not in rules_lines(before)] == ["rules\t3"]


def test_a_release_never_goes_back_to_an_older_format_or_older_rules() -> None:
    again = replace(LAST, number=2, policy_words="p2")
    for earlier in (replace(again, format=1), replace(again, rules=0)):
        assert ("S6", "format-back") in {(one.rule, one.code) for one in stamp_breaches(LAST, earlier)}
    assert "format-back" not in {one.code for one in stamp_breaches(replace(LAST, format=1), again)}


def test_a_policy_that_goes_back_to_format_1_is_not_released_and_a_release_of_it_is_named(folder: Folder) -> None:
    session = folder.open().session
    folder.release(session)
    folder.later(days=40)
    session.submit(SetFormat(1, 1))
    session.submit(SetFact("days", {"*": "14 天", "en": "14 days"}))
    with pytest.raises(NotReady) as refused:
        folder.release(session)
    assert isinstance(refused.value.proposal.refusal, FormatGoneBack)
    cheating = replace(session.last_release, format=1, rules=1) if session.last_release else None
    session._last = cheating
    folder.release(session)
    with closing(folder.repository()) as repository:
        assert [one.code for one in verify(repository).all_breaches()] == ["format-back"]


def test_what_was_restored_keeps_the_format_and_what_a_later_dateline_wrote() -> None:
    old = replace(small_policy(), format=1)
    now = replace(apply(old, SetFormat()), unknown={("page",): 'page = "x"\n'}, notice_days=3)
    edit = restored(now, old)
    assert edit is not None
    back = apply(now, edit)
    assert (back.format, back.unknown, back.notice_days) == (FORMAT, now.unknown, old.notice_days)
    assert restored(replace(now, notice_days=old.notice_days), old) is None


def test_a_manifest_with_rows_of_a_later_dateline_holds(folder: Folder) -> None:
    folder.release(folder.open().session)
    data = files_of(folder.path)["releases/1.toml"].decode()
    later = data.replace('\n[[languages]]\ntag = "zh-Hant"\n', '\npages = 3\n\n[[languages]]\ntag = "zh-Hant"\n', 1)
    later = later.replace("\n[cells.zh-Hant]", "\n[summaries]\nen = '''x\n[y]'''\n\n[cells.zh-Hant]").replace(
        "\n\npages", "\npages"
    )
    manifest = read_manifest("releases/1.toml", later.encode())
    assert set(manifest.unknown) == {("pages",), ("summaries",)}
    assert manifest_bytes(manifest).decode() == later
    assert replace(manifest, unknown={}) == read_manifest("releases/1.toml", data.encode())


@pytest.mark.parametrize(
    ("needs", "said"),
    [
        ('needs = "1.4.0"\n', "Get Dateline 1.4.0 or a later one to open it."),
        ('needs = "\\u001b[31m"\n', "Get the newest one to open it."),
        ("needs = 3\n", "Get the newest one to open it."),
        ("", "Get the newest one to open it."),
    ],
)
@pytest.mark.parametrize("later", ["format = 3\nrules = 1\n", "format = 2\nrules = 7\n"])
def test_a_later_format_names_the_dateline_to_get(
    folder: Folder, needs: str, said: str, later: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = folder.path / "policy.toml"
    _, _, rest = path.read_text("utf-8").partition('needs = "0.1.0"\n')
    with closing(folder.repository()) as repository:
        changes = {"policy.toml": (later + needs + rest).encode()}
        repository.commit(changes, "Later", LIN, folder.clock.now(), repository.head())
    assert dispatch.run(["status", str(folder.path)]) == 2
    told = capsys.readouterr().err
    assert said in told
    assert f"format {later[9]}, rules {later[-2]}" in told
    with pytest.raises(NewerFormat):
        read_policy({"policy.toml": path.read_bytes()})


def test_a_manifest_of_a_later_dateline_is_named_with_the_version_that_proves_it(folder: Folder) -> None:
    folder.release(folder.open().session)
    data = files_of(folder.path)["releases/1.toml"].decode()
    later = data.replace('format = 2\nrules = 3\nneeds = "0.1.0"', 'format = 3\nrules = 4\nneeds = "1.4.0"').replace(
        "number = 1", "number = 2"
    )
    with closing(folder.repository()) as repository:
        repository.commit({"releases/2.toml": later.encode()}, "Later", LIN, folder.clock.now(), repository.head())
        found = [one for one in verify(repository).all_breaches() if one.release == 2]
    assert ("manifest-newer", "1.4.0") in {(one.code, one.facts.get("version")) for one in found}


@pytest.mark.parametrize("number", ["0", "-1", "true", '"2"', "2.0"])
def test_a_format_that_is_no_number_is_damage(number: str) -> None:
    with pytest.raises(Exception, match="no number of a format"):
        read_policy({"policy.toml": f"format = {number}\n".encode()})


@pytest.mark.parametrize("golden", ["sample"], indirect=True)
def test_upgrade_shows_its_change_and_makes_it_one_version(golden: Path, capsys: pytest.CaptureFixture[str]) -> None:
    who = ["--name", LIN.name, "--email", LIN.email]
    before = files_of(golden)
    assert dispatch.run(["upgrade", str(golden), "--dry-run", *who]) == 0
    assert "format = [-1-]{+2+}" in capsys.readouterr().out
    assert files_of(golden) == before
    assert dispatch.run(["upgrade", str(golden), "--format", "json", *who]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["from"], answer["to"], answer["rules"]) == (1, 2, 3)
    after = files_of(golden)
    assert {path for path in after if after[path] != before.get(path)} == {"policy.toml"}
    with closing(Repository.open(golden)) as repository:
        assert repository.head() == answer["version"]
        assert verify(repository).first_breach is None
    assert (golden / "policy.toml").read_bytes() == after["policy.toml"]
    assert dispatch.run(["upgrade", str(golden), *who]) == 0
    assert "already" in capsys.readouterr().out
    with closing(Repository.open(golden)) as repository:
        assert repository.head() == answer["version"]


@pytest.mark.parametrize("golden", ["sample"], indirect=True)
def test_upgrade_takes_no_words_along_that_nobody_saved(golden: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (golden / "text" / "en" / "use.md").write_text("# Use\n\nTyped elsewhere.\n", "utf-8")
    assert dispatch.run(["upgrade", str(golden), "--name", LIN.name, "--email", LIN.email]) == 2
    assert "save them as a version first" in capsys.readouterr().err
    assert files_of(golden)["policy.toml"].startswith(b"format = 1\n")
