"""What `verify` tells a person of a rule that does not hold."""

from collections.abc import Mapping

from editor.desk.sentences.marking import QT_TRANSLATE_NOOP, fill
from editor.desk.sentences.proof_notes import NOTES
from editor.desk.sentences.review_breaches import REVIEW
from editor.policy.releases.proof import Breach

CONTEXT = "Breaches"
"""Under which the window translates these sentences."""

SENTENCES: Mapping[str, str] = {
    **REVIEW,
    **NOTES,
    "date-not-the-day": QT_TRANSLATE_NOOP("Breaches", "It is dated {updated}, but was made on {day}."),
    "date-ahead": QT_TRANSLATE_NOOP("Breaches", "It is dated {updated}, after the day on which it was made, {day}."),
    "date-back": QT_TRANSLATE_NOOP("Breaches", "Its date {updated} is before that of the release before it, {last}."),
    "clock-back": QT_TRANSLATE_NOOP(
        "Breaches", "It says it was made at {instant}, before the release before it ({last})."
    ),
    "offset": QT_TRANSLATE_NOOP("Breaches", "Its time {instant} does not have the offset of {zone} at that moment."),
    "instant": QT_TRANSLATE_NOOP("Breaches", "It says it was made at {instant}, its version was made at {committed}."),
    "nothing-changed": QT_TRANSLATE_NOOP("Breaches", "It has a new date, but no words differ from release {last}."),
    "corrects-unknown": QT_TRANSLATE_NOOP("Breaches", "It corrects release {corrects}, which is not before it."),
    "corrects-words": QT_TRANSLATE_NOOP(
        "Breaches", "It corrects the date of release {corrects}, but its words differ from those of release {other}."
    ),
    "effective-early": QT_TRANSLATE_NOOP(
        "Breaches", "It takes effect on {effective}; the notice allows {earliest} at the earliest."
    ),
    "in-step-date": QT_TRANSLATE_NOOP("Breaches", "{language} is in step, but is dated {updated}."),
    "behind-date": QT_TRANSLATE_NOOP(
        "Breaches", "{language} is behind and dated {updated}; its own words are of {right}."
    ),
    "source-behind": QT_TRANSLATE_NOOP("Breaches", "The source language {language} is said to be behind itself."),
    "not-in-step": QT_TRANSLATE_NOOP(
        "Breaches", "{section} in {language} is released as in step, but nobody marked it so."
    ),
    "future-version": QT_TRANSLATE_NOOP(
        "Breaches",
        "It rests on version {version}, which says it was made later ({committed}), without a reason for it.",
    ),
    "not-descended": QT_TRANSLATE_NOOP(
        "Breaches", "Its version {version} was not built on that of the release before it, {before}."
    ),
    "second-beginning": QT_TRANSLATE_NOOP(
        "Breaches", "Version {version} begins a second history, and what it brings was never reviewed here."
    ),
    "words-dropped": QT_TRANSLATE_NOOP(
        "Breaches",
        "{section} in {language} has lost the words that were released, though neither the section nor the language"
        " goes.",
    ),
    "path-twice": QT_TRANSLATE_NOOP(
        "Breaches", "{path} stands twice in the newest version: programs do not agree on which of the two holds."
    ),
    "case-twin": QT_TRANSLATE_NOOP(
        "Breaches", "The file {path} differs from one of the policy only in case, and hides it on some disks: {other}."
    ),
    "cell-missing": QT_TRANSLATE_NOOP("Breaches", "{section} in {language} is missing from the manifest."),
    "cell-unknown": QT_TRANSLATE_NOOP(
        "Breaches", "{section} in {language} is in the manifest, but not in its outline."
    ),
    "policy-words": QT_TRANSLATE_NOOP("Breaches", "Titles, order or audiences are not those that its digest names."),
    "titles": QT_TRANSLATE_NOOP("Breaches", "Its titles are not those of the policy at that version."),
    "order": QT_TRANSLATE_NOOP("Breaches", "Its sections do not stand in the order of the policy at that version."),
    "numbering": QT_TRANSLATE_NOOP("Breaches", "Its sections are not numbered as those of the policy at that version."),
    "audiences": QT_TRANSLATE_NOOP("Breaches", "The audience of {section} is not that of the policy at that version."),
    "rules": QT_TRANSLATE_NOOP("Breaches", "Time zone, notice or source are not those of the policy at that version."),
    "format": QT_TRANSLATE_NOOP("Breaches", "Its format or rules are not those of the policy at that version."),
    "format-back": QT_TRANSLATE_NOOP(
        "Breaches", "It goes back to format {format} and rules {rules}, which are older than those of release {last}."
    ),
    "facts": QT_TRANSLATE_NOOP("Breaches", "Its facts are not those of the policy at that version."),
    "words-not-in-version": QT_TRANSLATE_NOOP(
        "Breaches", "The words of {section} in {language} are not those of the policy at that version."
    ),
    "words-digest": QT_TRANSLATE_NOOP(
        "Breaches", "The words of {section} in {language} do not have the digest it names."
    ),
    "algorithm": QT_TRANSLATE_NOOP(
        "Breaches", "It names words algorithm {algorithm}, which this Dateline does not know."
    ),
    "number": QT_TRANSLATE_NOOP("Breaches", "It calls itself release {number}, where {expected} was to come."),
    "previous": QT_TRANSLATE_NOOP("Breaches", "It does not name the manifest of the release before it."),
    "not-canonical": QT_TRANSLATE_NOOP("Breaches", "Its manifest is not written in the one canonical form."),
    "manifest-edited": QT_TRANSLATE_NOOP("Breaches", "Its manifest was edited later, in version {version}."),
    "manifest-removed": QT_TRANSLATE_NOOP("Breaches", "Its manifest was removed by version {version}."),
    "manifest-on-disk": QT_TRANSLATE_NOOP("Breaches", "The file {path} on disk is not the one that was released."),
    "manifest-newer": QT_TRANSLATE_NOOP(
        "Breaches",
        "It was made by a newer Dateline (format {format}, rules {rules}). Prove it with Dateline {version} or a later"
        " one.",
    ),
    "manifest-unreadable": QT_TRANSLATE_NOOP("Breaches", "Its manifest cannot be read: {problem}."),
    "version-unreadable": QT_TRANSLATE_NOOP("Breaches", "The file {path} of its version cannot be read: {problem}."),
    "tag-moved": QT_TRANSLATE_NOOP("Breaches", "Its tag {tag} points at {target}, not at its version {version}."),
    "tag-without-release": QT_TRANSLATE_NOOP(
        "Breaches", "The tag {tag} at {version} names a release that does not exist."
    ),
}
"""By code; the fields are the breach's facts."""


def sentence(breach: Breach) -> str:
    """The breach in English, with its rule and release; of the whole history where it is of none."""
    if not breach.release:
        return f"{breach.rule}: {fill(SENTENCES[breach.code], breach.facts)}"
    return f"{breach.rule}, release {breach.release}: {fill(SENTENCES[breach.code], breach.facts)}"
