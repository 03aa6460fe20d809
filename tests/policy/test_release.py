"""The stamp: which day a release gets, and which release there is none of."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from editor.policy.language import Tag
from editor.policy.releases.proof import stamp_breaches
from editor.policy.releases.release import (
    ClockBehind,
    Content,
    EffectiveTooEarly,
    Manifest,
    NothingChanged,
    ReleasedCell,
    ReleasedLanguage,
    date_behind,
    next_stamp,
)
from editor.policy.section import Cell, Section, SectionId

HANT, EN = Tag("zh-Hant"), Tag("en")
USE = SectionId("use")
WORDS = {Cell(USE, HANT): ReleasedCell("b1", "w1"), Cell(USE, EN): ReleasedCell("b2", "w2")}
NEWER = {**WORDS, Cell(USE, HANT): ReleasedCell("b3", "w3")}


def manifest(instant: datetime, *, number: int = 1, notice: int = 30, zone: str = "Asia/Taipei") -> Manifest:
    day = instant.date()
    return Manifest(
        number=number,
        previous="",
        updated=day,
        effective=day + timedelta(days=notice),
        instant=instant,
        time_zone=zone,
        notice_days=notice,
        source=HANT,
        publisher="lin@example.org",
        policy_words="p1",
        facts="",
        languages=(ReleasedLanguage(HANT, "政策", day), ReleasedLanguage(EN, "Policy", day)),
        sections=(Section(USE),),
        cells=WORDS,
    )


TAIPEI = datetime.fromisoformat("2026-09-01T09:30:00+08:00")
LAST = manifest(TAIPEI)


def test_unchanged_words_get_no_new_date() -> None:
    with pytest.raises(NothingChanged) as refused:
        next_stamp(LAST, Content("p1", WORDS), now=TAIPEI + timedelta(days=9), time_zone="UTC", notice_days=30)
    assert refused.value.number == 1


@pytest.mark.parametrize(
    "content",
    [Content("p1", NEWER), Content("p2", WORDS), Content("p1", {Cell(USE, HANT): WORDS[Cell(USE, HANT)]})],
    ids=["a cell's words", "the policy's own words", "a cell that went"],
)
def test_any_changed_words_get_the_day_of_release(content: Content) -> None:
    now = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
    stamp = next_stamp(LAST, content, now=now, time_zone="Asia/Taipei", notice_days=30)
    assert (stamp.number, stamp.updated, stamp.effective) == (2, date(2026, 11, 23), date(2026, 12, 23))


@pytest.mark.parametrize(
    ("now", "zone", "day"),
    [
        ("2026-12-31T15:59:59+00:00", "Asia/Taipei", "2026-12-31"),
        ("2026-12-31T16:00:00+00:00", "Asia/Taipei", "2027-01-01"),
        ("2028-02-28T23:30:00+00:00", "Europe/Berlin", "2028-02-29"),
        ("2026-10-25T00:30:00+00:00", "Europe/Berlin", "2026-10-25"),
        ("2026-10-24T22:30:00+00:00", "Europe/Berlin", "2026-10-25"),
        ("2026-11-23T10:30:00+00:00", "Pacific/Kiritimati", "2026-11-24"),
        ("2026-11-23T10:30:00+00:00", "Pacific/Pago_Pago", "2026-11-22"),
    ],
)
def test_the_day_is_that_of_the_policys_time_zone(now: str, zone: str, day: str) -> None:
    stamp = next_stamp(LAST, Content("p1", NEWER), now=datetime.fromisoformat(now), time_zone=zone, notice_days=0)
    assert stamp.updated.isoformat() == day


def test_two_releases_on_one_day_differ_by_number() -> None:
    stamp = next_stamp(LAST, Content("p1", NEWER), now=TAIPEI, time_zone="Asia/Taipei", notice_days=30)
    assert (stamp.number, stamp.updated) == (2, LAST.updated)


def test_a_clock_behind_the_last_release_is_refused() -> None:
    with pytest.raises(ClockBehind):
        next_stamp(
            LAST, Content("p1", NEWER), now=TAIPEI - timedelta(seconds=1), time_zone="Asia/Taipei", notice_days=30
        )


def test_the_larger_of_the_old_and_the_new_notice_counts() -> None:
    now = TAIPEI + timedelta(days=40)
    stamp = next_stamp(LAST, Content("p1", NEWER), now=now, time_zone="Asia/Taipei", notice_days=7)
    assert stamp.effective == stamp.updated + timedelta(days=30)


def test_effective_dates_never_go_back_and_never_come_early() -> None:
    late = replace(LAST, effective=date(2027, 6, 1))
    now = TAIPEI + timedelta(days=1)
    stamp = next_stamp(late, Content("p1", NEWER), now=now, time_zone="Asia/Taipei", notice_days=30)
    assert stamp.effective == date(2027, 6, 1)
    with pytest.raises(EffectiveTooEarly) as refused:
        next_stamp(
            late,
            Content("p1", NEWER),
            now=now,
            time_zone="Asia/Taipei",
            notice_days=30,
            effective=date(2027, 5, 31),
        )
    assert refused.value.earliest == date(2027, 6, 1)


def test_a_language_behind_keeps_the_date_of_its_own_words() -> None:
    today = date(2026, 11, 23)
    assert date_behind(LAST, NEWER, EN, "Policy", today) == LAST.updated
    assert date_behind(LAST, NEWER, HANT, "政策", today) == today
    assert date_behind(LAST, NEWER, EN, "The policy", today) == today
    assert date_behind(None, NEWER, EN, "Policy", today) == today


def second(**changes: object) -> Manifest:
    after = replace(manifest(TAIPEI + timedelta(days=83), number=2), cells=NEWER)
    return replace(after, **changes)  # type: ignore[arg-type]


def test_an_honest_second_release_breaks_no_rule() -> None:
    assert stamp_breaches(LAST, second()) == []


@pytest.mark.parametrize(
    ("changes", "rule", "code"),
    [
        ({"updated": LAST.updated}, "S1", "date-not-the-day"),
        ({"cells": WORDS}, "S2", "nothing-changed"),
        ({"instant": TAIPEI - timedelta(days=1)}, "S1", "clock-back"),
        ({"instant": (TAIPEI + timedelta(days=83)).astimezone(UTC)}, "S1", "offset"),
        ({"effective": date(2026, 11, 24)}, "S4", "effective-early"),
        ({"corrects": 2, "updated": date(2026, 10, 1)}, "S6", "corrects-unknown"),
        ({"languages": (ReleasedLanguage(HANT, "政策", LAST.updated),)}, "S3", "in-step-date"),
        (
            {"languages": (ReleasedLanguage(HANT, "政策", date(2026, 11, 23), (USE,), "late"),)},
            "S3",
            "source-behind",
        ),
    ],
)
def test_each_broken_rule_is_named(changes: dict[str, object], rule: str, code: str) -> None:
    assert (rule, code) in [(breach.rule, breach.code) for breach in stamp_breaches(LAST, second(**changes))]


def test_a_correction_may_carry_an_earlier_date_in_the_open() -> None:
    earlier = date(2026, 8, 30)
    languages = (ReleasedLanguage(HANT, "政策", earlier), ReleasedLanguage(EN, "Policy", earlier))
    corrected = second(corrects=1, updated=earlier, cells=WORDS, languages=languages)
    assert stamp_breaches(LAST, corrected) == []


def test_a_correction_may_carry_the_day_on_which_it_is_made_and_no_later_one() -> None:
    made = second(corrects=1, cells=WORDS)
    assert stamp_breaches(LAST, made) == []
    ahead = replace(made, updated=made.updated + timedelta(days=1))
    assert ("S6", "date-ahead") in [(one.rule, one.code) for one in stamp_breaches(LAST, ahead)]


def test_a_correction_brings_no_other_words_under_the_earlier_date() -> None:
    earlier = date(2026, 8, 30)
    languages = (ReleasedLanguage(HANT, "政策", earlier), ReleasedLanguage(EN, "Policy", earlier))
    changed = second(corrects=1, updated=earlier, languages=languages)
    assert ("S6", "corrects-words") in [(one.rule, one.code) for one in stamp_breaches(LAST, changed)]


def test_a_correction_of_an_old_release_does_not_date_newer_words_back() -> None:
    newer = second()
    earlier = date(2026, 8, 30)
    languages = (ReleasedLanguage(HANT, "政策", earlier), ReleasedLanguage(EN, "Policy", earlier))
    corrected = replace(newer, number=3, corrects=1, updated=earlier, languages=languages)
    found = stamp_breaches(newer, corrected, LAST)
    assert [(one.rule, one.code, one.facts["other"]) for one in found] == [("S6", "corrects-words", "1")]
