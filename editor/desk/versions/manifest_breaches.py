"""What a release's manifest says of its own version, held against that version and against its tag."""

from collections.abc import Iterator

from editor.desk.versions.releases import tag_name
from editor.policy.format import RULES_OF_PLACES
from editor.policy.policy import Policy
from editor.policy.releases.proof import Breach
from editor.policy.releases.release import Manifest
from editor.store.errors import NewerFormat, StoreError
from editor.store.formats.layout import DamagedPolicy
from editor.store.history import TagRef, Version


def policy_breaches(manifest: Manifest, policy: Policy, last: Manifest | None) -> Iterator[Breach]:
    """What the manifest says of titles, order, audiences and rules against the policy file of its own version."""
    number = manifest.number
    rules = (policy.time_zone, policy.notice_days, policy.source, policy.roc_years)
    if rules != (manifest.time_zone, manifest.notice_days, manifest.source, manifest.roc_years):
        yield Breach("S4", number, "rules", {})
    if (policy.format, policy.rules) != (manifest.format, manifest.rules):
        yield Breach("S6", number, "format", {})
    if policy.published_titles != manifest.titles or set(policy.published) != set(manifest.titles):
        yield Breach("S1", number, "titles", {})
    if policy.numbering is not manifest.numbering:
        yield Breach("S1", number, "numbering", {})
    shown = [section.id for section in manifest.sections]
    if [section for section in policy.section_ids if section in set(shown)] != shown:
        yield Breach("S1", number, "order", {})
    own = {section.id: section.audiences for section in policy.sections}
    before = {} if last is None else {section.id: section.audiences for section in last.sections}
    for section in manifest.sections:
        held = before.get(section.id) if manifest.rules < RULES_OF_PLACES else None
        if section.audiences not in (own.get(section.id), held):
            yield Breach("S1", number, "audiences", {"section": section.id})


def commit_breaches(manifest: Manifest, version: Version) -> Iterator[Breach]:
    """S1: the manifest's instant is that of its version."""
    if version.committed != manifest.instant:
        facts = {"instant": manifest.instant.isoformat(), "committed": version.committed.isoformat()}
        yield Breach("S1", manifest.number, "instant", facts)


def tag_breaches(number: int, tag: TagRef | None, version: str) -> Iterator[Breach]:
    """S6: the tag of a release points at its version, where there is one: a copy without it breaks nothing."""
    if tag is not None and tag.target != version:
        facts = {"tag": tag_name(number), "target": tag.target[:10], "version": version[:10]}
        yield Breach("S6", number, "tag-moved", facts)


def unreadable(number: int, error: StoreError) -> Breach:
    """S6: what a manifest that cannot be read is: damaged, or a later Dateline's."""
    if isinstance(error, NewerFormat) and error.version:
        facts = {"format": str(error.format), "rules": str(error.rules), "version": error.version}
        return Breach("S6", number, "manifest-newer", facts)
    problem = error.problem if isinstance(error, DamagedPolicy) else str(error)
    return Breach("S6", number, "manifest-unreadable", {"problem": problem})


def tagged_number(name: str) -> int | None:
    """The release whose tag has this name, None for any other tag."""
    prefix, _, number = name.partition("/")
    return int(number) if prefix == "release" and number.isdecimal() and len(number) < 10 else None
