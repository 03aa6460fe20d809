"""Approvals among people: what they hold for, what voids and what revives them, and a release that rests on them."""

import shutil
import subprocess
from pathlib import Path

import pytest

from editor.desk.proof.prover import released_manifest
from editor.desk.release.wish import Wish
from editor.desk.review.agreeing import NotApproved, NotPublisher
from editor.desk.review.approving import MayNotRecord
from editor.policy.editing.edits import AddSection, SetFact, SetPeople, SetText, SetTitle
from editor.policy.people import Person, PersonId
from editor.policy.reviews.review import threads
from editor.policy.reviews.subject import FACTS, PEOPLE, WORDS
from editor.policy.section import Cell, Section, SectionId
from tests.desk.reviewing_people import CHEN, DORA, LIN, House, of
from tests.policy.values import EN, HANS, HANT, KEEP, USE

NEW = SetText(Cell(USE, EN), "# Use\n\nWe tell you by e-mail.")


def test_the_first_release_rests_on_approvals_and_verify_holds(house: House) -> None:
    assert house.found() == []
    proof = house.verify()
    assert not proof.agreed[1].alone
    manifest = released_manifest(house.repository(), proof.releases[0])
    assert manifest is not None
    assert set(manifest.approvals) >= {"en/use", "zh-Hant/keep", "policy/words", "policy/facts"}


def test_an_edit_voids_the_approval_and_an_undo_revives_it(house: House) -> None:
    house.edit(LIN, NEW)
    assert house.open() == (of(USE, EN),)
    house.approve(CHEN)
    assert house.open() == ()
    house.edit(LIN, SetText(Cell(USE, EN), "# Use\n\nWe tell you by e-mail, and soon."))
    assert house.open() == (of(USE, EN),)
    house.edit(LIN, NEW)
    assert house.open() == ()
    house.edit(LIN, SetText(Cell(KEEP, EN), "# Retention\n\nFor {{days}}."))
    assert house.open() == (of(KEEP, EN),)


def test_a_new_title_is_released_while_a_new_section_is_held_back(house: House) -> None:
    """Nobody can look at titles and order without the section, so they are agreed to as the policy's file has them."""
    added = SectionId("calls")
    texts = [SetText(Cell(added, tag), "# Calls\n\nWe never call.") for tag in (EN, HANT, HANS)]
    house.edit(LIN, AddSection(Section(added), 1), *texts, SetTitle(EN, "Privacy notice"), mark=True)
    house.approve(CHEN, WORDS)
    released = house.publish(LIN, Wish(held=frozenset({added})))
    assert [section.id for section in released.manifest.sections] == [USE, KEEP]
    assert house.found() == []
    assert WORDS in house.open(), "the section that follows is looked at again"
    house.approve(CHEN)
    assert added in {section.id for section in house.publish(LIN).manifest.sections}
    assert house.found() == []


def test_a_section_alone_that_is_held_back_asks_for_no_approval(house: House) -> None:
    added = SectionId("calls")
    texts = [SetText(Cell(added, tag), "# Calls\n\nWe never call.") for tag in (EN, HANT, HANS)]
    house.edit(LIN, AddSection(Section(added), 1), *texts, NEW, mark=True)
    house.approve(CHEN, of(USE, EN))
    house.publish(LIN, Wish(held=frozenset({added})))
    assert house.found() == []


def test_nobody_approves_words_of_their_own(house: House) -> None:
    house.edit(DORA, NEW)
    with pytest.raises(MayNotRecord, match="own words"):
        house.approve(DORA)
    house.approve(CHEN)
    assert house.open() == ()


def test_who_edits_and_takes_it_back_is_no_author(house: House) -> None:
    house.edit(LIN, NEW)
    house.edit(DORA, SetText(Cell(USE, EN), "# Use\n\nOther words."))
    house.edit(DORA, NEW)
    house.approve(DORA)
    assert house.open() == ()


def test_a_translation_is_approved_against_its_source(house: House) -> None:
    house.edit(LIN, SetText(Cell(USE, HANT), "# 使用\n\n我們用電子郵件通知您。"), mark=True)
    assert set(house.open()) == {of(USE, HANT), of(USE, HANS), of(USE, EN)}
    house.approve(CHEN)
    assert house.open() == ()
    house.edit(LIN, SetText(Cell(USE, HANT), "# 使用\n\n我們用電話通知您。"), mark=True)
    assert set(house.open()) == {of(USE, HANT), of(USE, HANS), of(USE, EN)}


def test_a_fact_is_everybodys_words(house: House) -> None:
    house.edit(LIN, SetFact("days", {"*": "14 天", "en": "14 days"}), mark=True)
    assert set(house.open()) == {of(KEEP, HANT), of(KEEP, HANS), of(KEEP, EN), FACTS}
    with pytest.raises(NotApproved):
        house.publish(LIN)
    house.approve(CHEN)
    house.publish(LIN)
    assert house.found() == []


def test_an_objection_stands_until_it_is_taken_back(house: House) -> None:
    house.edit(LIN, NEW)
    house.approve(CHEN)
    house.record(DORA, lambda desk, matters: desk.object(matters[of(USE, EN)], "Which address?"))
    assert house.open() == (of(USE, EN),)
    house.record(DORA, lambda desk, matters: desk.withdraw(matters[of(USE, EN)]))
    assert house.open() == ()
    house.record(CHEN, lambda desk, matters: desk.withdraw(matters[of(USE, EN)]))
    assert house.open() == (of(USE, EN),)


def test_who_suggests_the_words_that_are_taken_is_an_author(house: House) -> None:
    house.edit(LIN, NEW)
    wording = "# Use\n\nWe tell you by e-mail within a day."
    house.record(CHEN, lambda desk, matters: desk.comment(matters[of(USE, EN)], "Clearer?", suggestion=wording))
    house.edit(LIN, SetText(Cell(USE, EN), wording))
    comment = threads(house.reviews().filed, of(USE, EN))[-1].comment
    house.record(LIN, lambda desk, _: desk.answer(comment, "", takes=True))
    assert threads(house.reviews().filed, of(USE, EN))[-1].resolved
    with pytest.raises(MayNotRecord, match="own words"):
        house.approve(CHEN)
    house.approve(DORA)
    assert house.open() == ()


def test_only_a_publisher_publishes(house: House) -> None:
    house.edit(LIN, NEW)
    house.approve(CHEN)
    with pytest.raises(NotPublisher):
        house.publish(CHEN)
    house.publish(LIN)
    assert house.found() == []


def test_a_change_of_people_needs_another_publisher(house: House) -> None:
    ward = Person(PersonId("ward"), "Helen Ward", "ward@example.org", ("reviewer:en",))
    house.edit_with(LIN, lambda session: SetPeople((*session.policy.people, ward)))
    assert house.open() == (PEOPLE,)
    for who in (LIN, CHEN):
        with pytest.raises(MayNotRecord):
            house.approve(who, PEOPLE)
    house.approve(DORA, PEOPLE)
    assert [one.id for one in house.reviews().regime.people] == ["lin", "chen", "dora", "ward"]


def test_a_person_alone_needs_no_approval_and_the_second_does(tmp_path: Path) -> None:
    lin = Person(PersonId("lin"), LIN.name, LIN.email, ("author", "publisher"))
    house = House(tmp_path, (lin,))
    house.edit(LIN, mark=True)
    house.publish(LIN)
    proof = house.verify()
    assert proof.first_breach is None
    assert proof.agreed[1].alone
    house.later(days=40)
    chen = Person(PersonId("chen"), CHEN.name, CHEN.email, ("reviewer:*",))
    house.edit(LIN, NEW, SetPeople((lin, chen)))
    assert house.open() == (of(USE, EN),)
    with pytest.raises(NotApproved):
        house.publish(LIN)
    house.approve(CHEN)
    house.publish(LIN)
    assert house.found() == []


def test_the_key_of_a_person_alone_is_the_root(tmp_path: Path) -> None:
    house = House(tmp_path, (Person(PersonId("lin"), LIN.name, LIN.email, ("author", "publisher")),))
    house.make_key(LIN)
    house.edit(LIN, mark=True)
    house.publish(LIN)
    assert house.found() == []
    assert house.reviews().root.startswith("SHA256:")


@pytest.mark.skipif(
    shutil.which("git") is None or shutil.which("ssh-keygen") is None, reason="git or ssh-keygen is not installed"
)
def test_git_and_openssh_accept_the_whole_history(house: House) -> None:
    house.edit(LIN, NEW)
    house.approve(CHEN)
    house.publish(LIN)
    signers = house.path / "allowed_signers"
    git = ["git", "-C", str(house.path), "-c", "gpg.format=ssh", "-c", f"gpg.ssh.allowedSignersFile={signers}"]
    log = subprocess.run([*git, "log", "--format=%G? %an"], capture_output=True, text=True, check=True).stdout
    assert [line for line in log.splitlines()[:8] if not line.startswith("G")] == []
    subprocess.run([*git, "verify-tag", "release/2"], check=True, capture_output=True)
    for record in (house.path / "reviews" / "en" / "use").glob("*-chen-*.json"):
        command = ["ssh-keygen", "-Y", "verify", "-f", str(signers), "-I", CHEN.email, "-n", "dateline-review"]
        command += ["-s", str(record.with_suffix(".sig"))]
        if record.with_suffix(".sig").exists():
            subprocess.run(command, input=record.read_bytes(), check=True, capture_output=True)
