"""What a publisher alone might slip into a release, and people whom nobody could tell apart: each is named."""

import base64
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import replace
from datetime import date

import pygit2
import pytest

from editor.desk.release.publishing import manifest_of, propose
from editor.desk.release.wish import Wish
from editor.desk.review.agreeing import NotApproved
from editor.desk.session.session import Session
from editor.desk.versions.digests import titles_and_order
from editor.desk.versions.releases import manifests
from editor.policy.checking import CheckingRules, SetChecking
from editor.policy.editing.edits import (
    Batch,
    Become,
    Edit,
    RemoveSection,
    SetAudiences,
    SetRules,
    SetText,
    SetTitle,
)
from editor.policy.people import Person, PersonId, ReviewRule
from editor.policy.releases.release import Manifest, ReleasedLanguage
from editor.policy.reviews.subject import EXCEPTION, RULES
from editor.policy.section import Cell
from editor.store.errors import StoreError
from editor.store.formats.layout import people_bytes, read_people
from editor.store.signing.people_flaws import people_flaw
from editor.store.signing.signatures import GIT, REVIEW, BadSignature, Signer, allowed_signers, public_line, signing_key
from tests.desk.proof.plumbing import git_of, written
from tests.desk.proof.test_attacks_apart import agreed_release
from tests.desk.review import test_review_attacks as attacks
from tests.desk.review.test_inheriting import converted
from tests.desk.review.test_review_attacks import NEW, breaches, release_anyway
from tests.desk.reviewing_people import CHEN, LIN, PEOPLE_OF, House, of
from tests.policy.values import EN, HANS, HANT, KEEP, USE, small_policy

Forge = Callable[[Manifest], Manifest]


def release_forged(house: House, monkeypatch: pytest.MonkeyPatch, forge: Forge) -> None:
    """Lin publishes with a manifest of her own making."""

    def made(*said: object) -> Manifest:
        return forge(manifest_of(*said))  # type: ignore[arg-type]

    monkeypatch.setattr(attacks, "manifest_of", made)
    release_anyway(house)


# A released translation dropped


def behind(one: ReleasedLanguage, section: str) -> ReleasedLanguage:
    return replace(one, behind=(section,), reason="Later.") if one.tag == EN else one  # type: ignore[arg-type]


def dropped(manifest: Manifest) -> Manifest:
    cells = {cell: one for cell, one in manifest.cells.items() if cell != Cell(KEEP, EN)}
    return replace(manifest, cells=cells, languages=tuple(behind(one, KEEP) for one in manifest.languages))


def dropped_whole(manifest: Manifest) -> Manifest:
    cells = {cell: one for cell, one in manifest.cells.items() if cell.language != EN}
    languages = (replace(one, behind=(USE, KEEP)) if one.tag == EN else one for one in manifest.languages)
    return replace(manifest, cells=cells, languages=tuple(languages))


def other_words(manifest: Manifest) -> Manifest:
    cells = {**manifest.cells, Cell(KEEP, EN): manifest.cells[Cell(USE, EN)]}
    return replace(manifest, cells=cells, languages=tuple(behind(one, KEEP) for one in manifest.languages))


def without_language(manifest: Manifest) -> Manifest:
    cells = {cell: one for cell, one in manifest.cells.items() if cell.language != EN}
    return replace(manifest, cells=cells, languages=tuple(one for one in manifest.languages if one.tag != EN))


@pytest.mark.parametrize(
    ("forge", "code"),
    [
        (dropped, "words-dropped"),
        (dropped_whole, "words-dropped"),
        (other_words, "words-not-in-version"),
        (without_language, "titles"),
    ],
)
def test_a_released_translation_is_not_dropped_as_behind(
    house: House, monkeypatch: pytest.MonkeyPatch, forge: Forge, code: str
) -> None:
    house.edit(LIN, SetText(Cell(USE, HANT), "# 使用\n\n我們用電子郵件通知您。"), mark=True)
    house.approve(CHEN)
    release_forged(house, monkeypatch, forge)
    assert breaches(house, code)


# Half of what was approved


def half_of_audiences(manifest: Manifest) -> Manifest:
    sections = tuple(replace(one, audiences=("everyone",)) if one.id == KEEP else one for one in manifest.sections)
    return with_words(replace(manifest, sections=sections))


def half_of_titles(manifest: Manifest) -> Manifest:
    old = {"en": "Privacy policy"}
    languages = tuple(replace(one, title=old.get(one.tag, one.title)) for one in manifest.languages)
    return with_words(replace(manifest, languages=languages))


def other_order(manifest: Manifest) -> Manifest:
    return with_words(replace(manifest, sections=manifest.sections[::-1]))


def with_words(manifest: Manifest) -> Manifest:
    return replace(manifest, policy_words=titles_and_order(manifest.titles, manifest.sections, manifest.numbering))


@pytest.mark.parametrize(
    ("forge", "code"), [(half_of_audiences, "audiences"), (half_of_titles, "titles"), (other_order, "order")]
)
def test_half_of_an_approved_change_is_not_released(
    house: House, monkeypatch: pytest.MonkeyPatch, forge: Forge, code: str
) -> None:
    both = (SetAudiences(USE, ("eu",)), SetAudiences(KEEP, ("eu",)))
    house.edit(LIN, Batch((*both, SetTitle(EN, "Our policy"), SetTitle(HANT, "本站政策"))))
    house.approve(CHEN)
    release_forged(house, monkeypatch, forge)
    assert breaches(house, code)


def test_whom_a_section_is_for_is_not_held_back_with_its_words(house: House) -> None:
    """The publisher holds back one of two sections: both go under the audiences that were approved."""
    house.edit(LIN, Batch((SetAudiences(USE, ("eu",)), SetAudiences(KEEP, ("eu",)))), NEW, mark=True)
    house.approve(CHEN)
    made = house.publish(LIN, Wish(held=frozenset({USE})))
    assert {one.audiences for one in made.manifest.sections} == {("eu",)}
    assert house.found() == []


# R6


def forged(house: House, old: str, new: str) -> None:
    """Converted words of one's own, with a sync file that tells of other data."""
    sync = (house.path / "sync" / HANS / f"{USE}.toml").read_text("utf-8")
    lines = [line for line in sync.splitlines() if line.startswith(old)]
    assert lines, sync
    changed = sync.replace(lines[0], new)
    text = "# 使用\n\n我们卖掉它。\n"
    written_plainly(house, {f"sync/{HANS}/{USE}.toml": changed.encode(), f"text/{HANS}/{USE}.md": text.encode()})


def written_plainly(house: House, changes: Mapping[str, bytes | None]) -> None:
    house.later()
    repository = house.repository()
    repository.commit(dict(changes), "Change", LIN, house.clock.now(), repository.head())
    repository.close()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("dictionary", f'dictionary = "{"0" * 64}"'),
        ("dictionary", 'dictionary = "1.0"'),
        ("config", 'config = "s2t"'),
        ("config", 'config = "none"'),
    ],
)
def test_what_is_not_computed_again_needs_its_own_approval(
    tmp_path_factory: pytest.TempPathFactory, old: str, new: str
) -> None:
    house = House(tmp_path_factory.mktemp("r6"), PEOPLE_OF, replace(small_policy(), review=ReviewRule(inherit=True)))
    house.edit_with(LIN, converted)
    house.edit(LIN, mark=True)
    forged(house, old, new)
    house.approve(CHEN, *(one for one in house.open() if one != of(USE, HANS)))
    release_plainly(house)
    assert "zh-Hans/use" in {one.facts.get("subject") for one in house.verify().all_breaches()}


def release_plainly(house: House) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(attacks, "signer_of", lambda *_: None)
        release_anyway(house)


# People whom nobody could tell apart, and keys that anybody could sign with

IDENTITY = public_line(b"\x01" + bytes(31))
WEAK = [
    bytes.fromhex(one)
    for one in (
        "0100000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000080",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0000000000000000000000000000000000000000000000000000000000000080",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    )
]


def test_a_signature_that_holds_for_every_word_is_none() -> None:
    """R the neutral point and S nothing: what a library calls a good signature with that key, of anything."""
    forger = Signer("eve@example.net", IDENTITY, lambda _: b"\x01" + bytes(63))
    with pytest.raises(BadSignature):
        signing_key(forger.sign(b"anything", GIT), b"anything", GIT)
    with pytest.raises(BadSignature):
        signing_key(forger.sign(b"any other thing", REVIEW), b"anything", REVIEW)


@pytest.mark.parametrize("raw", WEAK, ids=lambda raw: raw.hex()[:6])
def test_a_key_of_small_order_is_no_key(raw: bytes) -> None:
    assert "anybody could sign" in people_flaw((replace(PEOPLE_OF[0], keys=(public_line(raw),)),))


def person(**changes: object) -> Person:
    return replace(PEOPLE_OF[1], **changes)  # type: ignore[arg-type]


OTHER_KIND = "ecdsa-sha2-nistp256 " + base64.b64encode(b"\0\0\0\x13ecdsa-sha2-nistp256").decode()
GOOD = public_line(bytes([3]) + bytes(range(31)))


@pytest.mark.parametrize(
    "other",
    [
        person(name="林怡君"),
        person(name="林 怡君"),
        person(name="林怡君\u200b"),
        person(name="  "),
        person(email="lin@example.org\nmallory@example.net"),
        person(email="*@example.org"),
        person(email="Iin@example.org"),
        person(email="l\u0456n@example.org"),
        person(roles=("king",)),
        person(keys=("ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAB",)),
        person(keys=(OTHER_KIND,)),
        person(keys=("ssh-ed25519",)),
        person(keys=(GOOD + "\nssh-ed25519 AAAA",)),
    ],
)
def test_people_whom_nobody_could_tell_apart_are_named_and_never_in_force(house: House, other: Person) -> None:
    assert people_flaw((PEOPLE_OF[0], other))
    people = tuple(other if one.id == "chen" else one for one in house.reviews().regime.people)
    written(house, LIN, {"people.toml": people_bytes(people), "allowed_signers": allowed_signers(people)})
    assert ("R4", "people-flawed") in house.found()
    with pytest.raises(StoreError):
        house.edit(LIN, NEW)
    written(house, LIN, {"people.toml": people_bytes(house.reviews().regime.people), **signers(house)})
    assert house.found() == []
    assert "version-flawed" in house.told()


def signers(house: House) -> dict[str, bytes]:
    return {"allowed_signers": allowed_signers(house.reviews().regime.people)}


@pytest.mark.parametrize("other", ["Lin Yi-chun", "ＬＩＮ", "Lіn", "L1n", "l i n", "LIN"])
def test_names_look_alike_by_case_spaces_and_other_scripts(other: str) -> None:
    twins = people_flaw((person(id=PersonId("a"), name="Lin", email="a@example.org"), person(name=other)))
    assert bool(twins) == (other != "Lin Yi-chun")


# Unapproved and unnamed


def test_the_calendar_of_the_pages_is_approved(house: House) -> None:
    policy = small_policy()
    house.edit(LIN, SetRules(policy.time_zone, policy.notice_days, roc_years=True))
    assert RULES in house.open()


@pytest.mark.parametrize("levels", [{"facts": "off"}, {"facts/swapped": "warning"}, {"conversion": "note"}])
def test_checks_that_are_switched_off_are_approved(house: House, levels: dict[str, str]) -> None:
    house.edit(LIN, SetChecking(CheckingRules(levels)))
    assert RULES in house.open()


def test_an_id_that_was_given_up_and_is_there_again_is_named(house: House) -> None:
    agreed_release(house, RemoveSection(KEEP))
    house.later(days=40)

    def again(session: Session) -> Edit:
        policy = session.policy
        sections = (*policy.sections, replace(policy.sections[0], id=KEEP))
        texts = {Cell(KEEP, tag): "# Else\n\nOther words." for tag in policy.tags}
        return Become(replace(policy, sections=sections, texts={**policy.texts, **texts}, retired=()))

    house.edit_with(LIN, again)
    agreed_release(house)
    assert house.found() == []
    assert "id-again" in house.told()


def test_one_publisher_does_not_date_a_release_back(house: House) -> None:
    back = Wish(corrected=date(2001, 1, 1))
    with pytest.raises(NotApproved) as refused:
        house.publish(LIN, back)
    assert refused.value.subjects == (str(EXCEPTION),)
    with pytest.raises(NotApproved):
        house.publish(LIN, back)
    house.approve(CHEN, EXCEPTION)
    assert house.publish(LIN, back).manifest.updated == date(2001, 1, 1)
    assert house.found() == []


@pytest.mark.parametrize("other", [date(2001, 1, 2), date(2026, 8, 1)])
def test_another_date_than_the_approved_one_is_named(
    house: House, monkeypatch: pytest.MonkeyPatch, other: date
) -> None:
    with pytest.raises(NotApproved):
        house.publish(LIN, Wish(corrected=date(2001, 1, 1)))
    house.approve(CHEN, EXCEPTION)
    wish = Wish(corrected=date(2001, 1, 1))
    monkeypatch.setattr(attacks, "propose", lambda *said: propose(*said, wish))

    def dated(manifest: Manifest) -> Manifest:
        languages = tuple(replace(one, updated=other) for one in manifest.languages)
        return replace(manifest, corrects=1, updated=other, languages=languages)

    release_forged(house, monkeypatch, dated)
    assert str(EXCEPTION) in {one.facts.get("subject") for one in house.verify().all_breaches()}


@pytest.mark.parametrize("path", ["Text/en/use.md", "text/EN/use.md", "text/en/Use.md", "Policy.toml"])
@pytest.mark.parametrize("signed", [True, False])
def test_a_file_that_is_another_one_on_some_disks_is_named(house: House, path: str, *, signed: bool) -> None:
    written(house, LIN, {path: b"# Use\n\nWe sell it.\n"}, signed=signed)
    assert ("S1", "case-twin") in house.found()
    assert (("R4", "unsigned") in house.found()) == (not signed)


def test_a_name_that_is_not_among_the_people_is_told(house: House) -> None:
    written(house, replace(LIN, name="Chen"), {"text/en/use.md": b"# Use\n\nWe tell you by post.\n"})
    assert house.found() == []
    told = next(one for one in house.verify().notes if one.code == "other-name")
    assert (told.facts["shown"], told.facts["name"]) == ("Chen", LIN.name)


def test_the_branch_that_was_proved_is_named(house: House) -> None:
    assert house.verify().branch == "main"
    git = git_of(house)
    git.branches.local.create("other", git.head.peel(pygit2.Commit))
    git.checkout("refs/heads/other")
    assert house.verify().branch == "other"
    git.set_head(git.head.target)
    assert house.verify().branch == ""


# S4


def test_a_first_release_needs_no_notice_and_the_next_one_does(house: House) -> None:
    first = released(house)[0]
    assert first.effective == first.updated
    agreed_release(house, NEW)
    second = released(house)[-1]
    assert (second.effective - second.updated).days == small_policy().notice_days


def released(house: House) -> tuple[Manifest, ...]:
    with closing(house.repository()) as repository:
        return manifests(repository)[::-1]


def test_an_urgent_release_waives_notice_with_a_reason_that_is_approved(house: House) -> None:
    house.edit(LIN, NEW, mark=True)
    house.approve(CHEN)
    urgent = Wish(urgent="A court ordered it.")
    with pytest.raises(NotApproved) as refused:
        house.publish(LIN, urgent)
    assert refused.value.subjects == (str(EXCEPTION),)
    house.approve(CHEN, EXCEPTION)
    made = house.publish(LIN, urgent).manifest
    assert (made.effective, made.urgent) == (made.updated, "A court ordered it.")
    assert house.found() == []
    house.later(days=40)
    house.edit(LIN, SetText(Cell(USE, EN), "# Use\n\nWe tell you again."), mark=True)
    assert EXCEPTION not in house.open(), "it was for one release"


@pytest.mark.parametrize("reason", ["", "Another reason."])
def test_notice_waived_without_an_approved_reason_is_named(
    house: House, monkeypatch: pytest.MonkeyPatch, reason: str
) -> None:
    house.edit(LIN, NEW, mark=True)
    house.approve(CHEN)
    release_forged(house, monkeypatch, lambda one: replace(one, effective=one.updated, urgent=reason))
    codes = {(one.code, one.facts.get("subject")) for one in house.verify().all_breaches()}
    assert (("not-approved", str(EXCEPTION)) if reason else ("effective-early", None)) in codes


def test_somebody_alone_waives_notice_with_a_reason(tmp_path_factory: pytest.TempPathFactory) -> None:
    house = House(tmp_path_factory.mktemp("alone"), PEOPLE_OF[:1])
    house.edit(LIN, mark=True)
    house.publish(LIN)
    house.edit(LIN, NEW, mark=True)
    made = house.publish(LIN, Wish(urgent="It was wrong.")).manifest
    assert made.effective == made.updated
    assert house.found() == []


def test_a_sign_that_turns_the_direction_of_a_name_is_read_as_words() -> None:
    people = (PEOPLE_OF[0], person(name="Chen\u202e"))
    assert [one.name for one in read_people(people_bytes(people))] == [PEOPLE_OF[0].name, "Chen\\u202e"]
