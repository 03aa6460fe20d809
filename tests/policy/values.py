"""Policies for tests: two sections in three languages, and how to strew them at random."""

from datetime import UTC, datetime

from hypothesis import strategies as st

from editor.policy.decisions import Decision, DecisionPlace, DecisionScope
from editor.policy.editing.conversion_edits import SetConversion, SetDecisions
from editor.policy.editing.edits import (
    AddSection,
    Batch,
    Edit,
    MoveSection,
    RemoveSection,
    SetAudiences,
    SetFact,
    SetRules,
    SetText,
    SetTitle,
    Splice,
)
from editor.policy.language import Language, Making, Tag
from editor.policy.people import PersonId
from editor.policy.policy import Policy
from editor.policy.section import Cell, Section, SectionId

HANT, HANS, EN = Tag("zh-Hant"), Tag("zh-Hans"), Tag("en")
TAGS = (HANT, HANS, EN)
USE, KEEP = SectionId("use"), SectionId("keep")


def small_policy() -> Policy:
    """A policy that everything can be tried on."""
    return Policy(
        source=HANT,
        languages=(
            Language(HANT, Making.WRITTEN),
            Language(HANS, Making.CONVERTED, HANT),
            Language(EN, Making.TRANSLATED, HANT),
        ),
        titles={HANT: "隱私權政策", HANS: "隐私权政策", EN: "Privacy policy"},
        sections=(Section(USE), Section(KEEP)),
        texts={
            Cell(USE, HANT): "# 使用\n\n我們用信件通知您。",
            Cell(USE, HANS): "# 使用\n\n我们用信件通知您。",
            Cell(USE, EN): "# Use\n\nWe tell you by letter.",
            Cell(KEEP, HANT): "# 保存\n\n保存 {{days}}。",
            Cell(KEEP, HANS): "# 保存\n\n保存 {{days}}。",
            Cell(KEEP, EN): "# Retention\n\nWe keep it for {{days}}.",
        },
        facts={"days": {"*": "30 天", "en": "30 days"}},
        time_zone="Asia/Taipei",
        notice_days=30,
    )


words = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), max_size=12)
section_ids = st.sampled_from([USE, KEEP, SectionId("more"), SectionId("eu")])
cells = st.builds(Cell, section_ids, st.sampled_from(TAGS))

decisions = st.builds(
    Decision,
    st.builds(DecisionPlace, cells, st.sampled_from(["資訊", "於"]), words, words),
    words,
    st.just(PersonId("lin")),
    st.just(datetime(2026, 3, 1, tzinfo=UTC)),
    st.sampled_from(DecisionScope),
    st.sampled_from(["tw2s", "tw2sp"]),
    st.just("d" * 64),
)

single_edits: st.SearchStrategy[Edit] = st.one_of(
    st.builds(Splice, cells, st.integers(-1, 20), st.integers(-1, 20), words),
    st.builds(SetText, cells, words),
    st.builds(SetTitle, st.sampled_from(TAGS), words),
    st.builds(SetConversion, st.sampled_from(TAGS), st.booleans(), st.booleans()),
    st.builds(SetDecisions, st.sampled_from(TAGS), st.lists(decisions, max_size=3).map(tuple)),
    st.builds(AddSection, st.builds(Section, section_ids), st.integers(-1, 4)),
    st.builds(RemoveSection, section_ids),
    st.builds(MoveSection, section_ids, st.integers(-1, 4)),
    st.builds(SetAudiences, section_ids, st.sampled_from([("everyone",), ("app",), ("app", "eu")])),
    st.builds(SetFact, st.sampled_from(["days", "mail", "Bad Name"]), st.none() | st.just({"*": "14 天"})),
    st.builds(SetRules, st.sampled_from(["UTC", "Asia/Taipei", "Mars/Olympus"]), st.integers(-1, 4000)),
)
edits: st.SearchStrategy[Edit] = single_edits | st.builds(
    Batch, st.lists(single_edits, max_size=3).map(lambda several: tuple(several))
)
