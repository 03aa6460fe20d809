"""What `verify` tells a person of approvals, roles and signatures that do not hold."""

from collections.abc import Mapping

from editor.desk.sentences.marking import QT_TRANSLATE_NOOP

REVIEW: Mapping[str, str] = {
    "not-approved": QT_TRANSLATE_NOOP(
        "Breaches", "{subject} was released without the approval it needs ({found} of {needed})."
    ),
    "refused-own-words": QT_TRANSLATE_NOOP(
        "Breaches", "{subject} rests on the approval of {who}, who wrote a part of its words."
    ),
    "refused-other-words": QT_TRANSLATE_NOOP(
        "Breaches", "{subject} rests on the approval of {who}, which was given to other words."
    ),
    "refused-other-base": QT_TRANSLATE_NOOP(
        "Breaches", "{subject} rests on the approval of {who}, which was compared with other released words."
    ),
    "refused-other-source": QT_TRANSLATE_NOOP(
        "Breaches", "{subject} rests on the approval of {who}, which was given while the source had other words."
    ),
    "refused-role": QT_TRANSLATE_NOOP(
        "Breaches", "{subject} rests on the approval of {who}, who has no role to approve it."
    ),
    "refused-changed": QT_TRANSLATE_NOOP(
        "Breaches", "{subject} rests on the approval of {who}, whose own entry it changes."
    ),
    "refused-stranger": QT_TRANSLATE_NOOP(
        "Breaches", "{subject} rests on the approval of {who}, who is not among the people in force."
    ),
    "refused-unsigned": QT_TRANSLATE_NOOP("Breaches", "{subject} rests on an approval of {who} that is not signed."),
    "refused-other-key": QT_TRANSLATE_NOOP(
        "Breaches", "{subject} rests on an approval that is not signed with a key of {who}."
    ),
    "objected": QT_TRANSLATE_NOOP("Breaches", "{subject} was released although {who} asked for changes."),
    "approvals-named": QT_TRANSLATE_NOOP(
        "Breaches", "Its manifest does not name the approvals on which {subject} rests."
    ),
    "publisher": QT_TRANSLATE_NOOP("Breaches", "It was published by {who}, who has no role to publish."),
    "publisher-other": QT_TRANSLATE_NOOP(
        "Breaches", "It says that {who} published it, but its version was made by {author}."
    ),
    "record-removed": QT_TRANSLATE_NOOP("Breaches", "Version {version} removed a record of the review: {path}."),
    "record-edited": QT_TRANSLATE_NOOP("Breaches", "Version {version} changed a record of the review: {path}."),
    "record-in-merge": QT_TRANSLATE_NOOP(
        "Breaches", "Version {version} joins two branches and brings a record that neither had: {path}."
    ),
    "mixed": QT_TRANSLATE_NOOP("Breaches", "Version {version} brings a record of the review together with {other}."),
    "signature-alone": QT_TRANSLATE_NOOP("Breaches", "Version {version} brings a signature without a record: {path}."),
    "record-unreadable": QT_TRANSLATE_NOOP(
        "Breaches", "The record {path} of version {version} does not hold: {problem}."
    ),
    "record-author": QT_TRANSLATE_NOOP(
        "Breaches", "The record {path} speaks for {who}, but version {version} was made by {author}."
    ),
    "back-dated": QT_TRANSLATE_NOOP(
        "Breaches", "The record {path} of {who} bears another time than version {version}, which brought it."
    ),
    "record-version": QT_TRANSLATE_NOOP(
        "Breaches", "The record {path} names a version that is not before version {version}."
    ),
    "record-words": QT_TRANSLATE_NOOP(
        "Breaches", "The record {path} names words that did not stand in the version it looked at."
    ),
    "unsigned": QT_TRANSLATE_NOOP("Breaches", "Version {version} of {author} is not signed, and nobody adopted it."),
    "bad-signature": QT_TRANSLATE_NOOP("Breaches", "The signature of version {version} of {author} does not hold."),
    "unknown-key": QT_TRANSLATE_NOOP(
        "Breaches", "Version {version} of {author} is signed with a key of nobody in force: {key}."
    ),
    "forged-author": QT_TRANSLATE_NOOP(
        "Breaches",
        "Version {version} names {author} as its author, but is signed with the key of somebody else: {key}.",
    ),
    "retired-key": QT_TRANSLATE_NOOP(
        "Breaches",
        "Version {version} of {author} is signed with a key that was taken out of force, in a version that it does"
        " not lead"
        " to: {key}.",
    ),
    "remade": QT_TRANSLATE_NOOP(
        "Breaches",
        "Version {version} of {author} was rewritten by {by}, as hosts do that squash or rebase, and "
        "nobody signed it. Adopt it in Review, or go back and bring the signed versions in with a merge.",
    ),
    "records-remade": QT_TRANSLATE_NOOP(
        "Breaches",
        "Version {version} was rewritten by {by}, as hosts do that squash or rebase, and brings reviews "
        "without the versions that made them. Go back to before it and bring the signed versions in "
        "with a merge.",
    ),
    "people-flawed": QT_TRANSLATE_NOOP("Breaches", "The file {path} of version {version} does not hold: {problem}."),
    "signers-file": QT_TRANSLATE_NOOP("Breaches", "The file {path} does not hold the keys that stand in {people}."),
    "tag-unsigned": QT_TRANSLATE_NOOP("Breaches", "Its tag {tag} is not signed."),
    "tag-bad-signature": QT_TRANSLATE_NOOP("Breaches", "The signature of its tag {tag} does not hold."),
    "tag-unknown-key": QT_TRANSLATE_NOOP("Breaches", "Its tag {tag} is signed with a key of nobody in force: {key}."),
    "root": QT_TRANSLATE_NOOP(
        "Breaches", "The history begins with the key {found}, not with the expected {expected}: it is another history."
    ),
    "expected": QT_TRANSLATE_NOOP(
        "Breaches", "Release {number} has the digest {found}, not the expected {expected}: it is another history."
    ),
}
"""By code."""
