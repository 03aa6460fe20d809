"""What a later Dateline wrote into `policy.toml` or a manifest comes through this one to the letter."""

import tomllib
from dataclasses import replace

import pytest
import tomlkit
from hypothesis import example, given
from hypothesis import strategies as st

from editor.policy.editing.edits import AddLanguage, AddSection, RemoveLanguage, SetFact, SetRules, SetTitle, apply
from editor.policy.editing.merging import merge
from editor.policy.format import SetFormat
from editor.policy.language import Language, Making, Tag
from editor.policy.policy import Policy
from editor.policy.section import Section, SectionId
from editor.store.formats.layout import POLICY_FILE, changed_files, files, read_policy
from tests.policy.values import EN, HANS, HANT, small_policy

LATER = '''# Kept by its owner.
format = 2
rules = 1
needs = "0.1.0"
source = "zh-Hant"
time_zone = "Asia/Taipei"
notice_days = 30
page = "https://example.org/privacy"  # where readers find it
quorum = [
    [1, 2],
    # three would be too many
]

[review]
approvals = 2
deadline = 2027-01-31

[titles]
zh-Hant = "隱私權政策"
en = "Privacy policy"

[[languages]]
tag = "zh-Hant"
made = "written"

[[languages]]
tag = "en"
made = "translated"
origin = "zh-Hant"
standing = "in preparation"  # until counsel has read it
forms = { legal = "tw", names = ["court"] }

[languages.agency]
name = "Lingua"

[sections]
numbering = "1.1"
order = [
    "use",
]

# What a reader sees first.
[summaries]
en = """
[not a header]
# not a comment"""

[summaries.zh-Hant] # in the source
"a.b" = 'x'

[[registers]]
name = "processors"

[[registers]]
name = "purposes"

[sections.places]
use = 3
'''
KEPT = (
    'page = "https://example.org/privacy"  # where readers find it\n',
    "quorum = [\n    [1, 2],\n    # three would be too many\n]\n",
    "deadline = 2027-01-31\n",
    'standing = "in preparation"  # until counsel has read it\n',
    'forms = { legal = "tw", names = ["court"] }\n',
    '[languages.agency]\nname = "Lingua"\n',
    'numbering = "1.1"\n',
    '# What a reader sees first.\n[summaries]\nen = """\n[not a header]\n# not a comment"""\n',
    "[summaries.zh-Hant] # in the source\n\"a.b\" = 'x'\n",
    '[[registers]]\nname = "processors"\n\n[[registers]]\nname = "purposes"\n',
    "[sections.places]\nuse = 3\n",
)


def read(text: str) -> Policy:
    return read_policy({POLICY_FILE: text.encode()})


def written(policy: Policy) -> str:
    return files(policy)[POLICY_FILE].decode()


@pytest.mark.parametrize(
    "edit",
    [
        SetTitle(EN, "Policy"),
        SetRules("UTC", 7),
        AddSection(Section(SectionId("more")), 0),
        AddLanguage(Language(Tag("ja"), Making.TRANSLATED, HANT), "ポリシー"),
        SetFormat(),
    ],
    ids=lambda edit: type(edit).__name__,
)
def test_what_is_not_known_stands_there_to_the_letter_after_an_edit(edit: SetTitle | SetRules | AddSection) -> None:
    before = read(LATER)
    after = apply(before, edit)
    if after != before:
        data = changed_files(before, after)[POLICY_FILE]
        assert data is not None
        assert data.decode() == written(after)
    text = written(after)
    for piece in KEPT:
        assert text.count(piece) == 1, piece
    assert written(read(text)) == text
    said = tomllib.loads(text)
    assert said["languages"][1]["agency"] == {"name": "Lingua"}
    assert said["sections"]["numbering"] == "1.1"
    assert said["page"] == "https://example.org/privacy"


def test_what_a_language_had_goes_with_it() -> None:
    text = written(apply(read(LATER), RemoveLanguage(EN)))
    assert "in preparation" not in text
    assert "Lingua" not in text
    assert "[summaries]" in text


def test_an_edit_elsewhere_does_not_touch_the_file() -> None:
    policy = read(LATER)
    assert POLICY_FILE not in changed_files(policy, apply(policy, SetFact("days", {"*": "30"})))


def test_a_table_that_has_only_unknown_rows_comes_back_whole() -> None:
    text = LATER.replace("approvals = 2\n", "closing = true\n")
    assert tomllib.loads(written(read(text)))["review"] == tomllib.loads(text)["review"]


def test_rows_inside_a_table_on_one_line_keep_their_values() -> None:
    text = LATER.replace("[review]\napprovals = 2\ndeadline = 2027-01-31\n", "").replace(
        "notice_days = 30\n", 'notice_days = 30\nreview = { approvals = 2, how = { by = ["mail"], when = 07:30:00 } }\n'
    )
    policy = read(text)
    assert policy.review.approvals == 2
    assert tomllib.loads(written(policy))["review"] == tomllib.loads(text)["review"]


def test_both_sides_bring_what_a_later_dateline_wrote() -> None:
    base = small_policy()
    mine = replace(base, unknown={("page",): 'page = "a"\n'})
    theirs = replace(base, unknown={("sections", "numbering"): 'numbering = "1"\n'}, notice_days=7)
    both = merge(base, mine, theirs)
    assert not both.clashes
    assert both.policy.unknown == {**mine.unknown, **theirs.unknown}
    assert both.policy.notice_days == 7
    clash = merge(base, mine, replace(base, unknown={("page",): 'page = "b"\n'}))
    assert [one.entry.path for one in clash.clashes] == [("unknown", "page")]


names = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=6)
values = st.recursive(
    st.booleans() | st.integers(-(2**62), 2**62) | names | st.dates() | st.floats(allow_nan=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=8,
)
fresh = st.text("abcdefghijk", min_size=1, max_size=4)


@example({}, {}, {"\x85": {"\u2028": "a\u2029"}})
@given(st.dictionaries(fresh, values, max_size=3), st.dictionaries(fresh, values, max_size=3), values)
def test_any_rows_at_any_place_are_written_back(
    top: dict[str, object], sections: dict[str, object], state: object
) -> None:
    said = tomllib.loads(written(small_policy()))
    said |= {f"x{name}": value for name, value in top.items()}
    said["sections"] |= {f"x{name}": value for name, value in sections.items()}
    said["languages"][1]["standing"] = state
    policy = read(tomlkit.dumps(said))
    text = written(policy)
    assert tomllib.loads(text) == {**said, "titles": {tag: said["titles"][tag] for tag in (HANT, HANS, EN)}}
    assert written(read(text)) == text
