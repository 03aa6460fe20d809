"""What `verify` has to tell a person that breaks no rule."""

from collections.abc import Mapping

from editor.desk.sentences.marking import QT_TRANSLATE_NOOP

NOTES: Mapping[str, str] = {
    "tag-missing": QT_TRANSLATE_NOOP("Breaches", "Its tag {tag} is not here; opening the policy makes it again."),
    "tags-missing": QT_TRANSLATE_NOOP(
        "Breaches",
        "This copy has the tag of none of its {count} releases. Fetch them: git fetch --tags. In a check of a git host,"
        " write fetch-tags: true.",
    ),
    "id-again": QT_TRANSLATE_NOOP(
        "Breaches", "The section {section} is there again, which release {left} had left out."
    ),
    "foreign-line": QT_TRANSLATE_NOOP(
        "Breaches",
        "Version {version} joins another history, of which nothing came into the policy; it was left out of account.",
    ),
    "version-flawed": QT_TRANSLATE_NOOP(
        "Breaches", "The file {path} of version {version} cannot be understood and was left out of account: {problem}."
    ),
    "recovered": QT_TRANSLATE_NOOP(
        "Breaches", "The key of recovery {key} put these people in force in version {version}: {people}."
    ),
    "begun-anew": QT_TRANSLATE_NOOP(
        "Breaches",
        "In version {version} {who} put people in force to whom nobody had agreed, with the key {key}: {reason}. If"
        " you know"
        " why, name the version: dateline verify --anew {version}.",
    ),
    "anew-refused": QT_TRANSLATE_NOOP(
        "Breaches",
        "The people who put themselves in force in version {version} were taken out again by {who}, who was in force"
        " before, in version {by}. It counts for nothing.",
    ),
    "other-name": QT_TRANSLATE_NOOP(
        "Breaches", "Version {version} calls its author {shown}; among the people {email} is {name}."
    ),
    "late-approval": QT_TRANSLATE_NOOP(
        "Breaches",
        "The approval of {subject} by {who}, dated {at}, came in after this release and counts for the next.",
    ),
    "late-objection": QT_TRANSLATE_NOOP(
        "Breaches",
        "The objection of {who} to {subject}, dated {at}, came in after this release and counts for the next.",
    ),
    "dated-before": QT_TRANSLATE_NOOP(
        "Breaches",
        "The record {path} of {who} is dated {at}, before what it stands on ({committed}): a clock stood apart. It"
        " counts"
        " from where it stands.",
    ),
}
"""By code."""
