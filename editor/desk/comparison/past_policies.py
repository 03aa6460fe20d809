"""The policy as a version holds it, and as a release shows it."""

from editor.desk.session.opening import read_version
from editor.desk.versions.releases import manifest_at, tag_name
from editor.policy.canonical import canonical_text
from editor.policy.policy import Policy
from editor.policy.releases.release import Manifest
from editor.policy.section import Section
from editor.store.formats.layout import read_facts, read_policy
from editor.store.repository import Repository


def policy_at(repository: Repository, version: str) -> Policy:
    """The policy as a version holds it."""
    return read_policy(read_version(repository.snapshot(version)))


def released_policy(repository: Repository, number: int) -> Policy:
    """The policy as a release shows it: its own blobs, order and titles, with held sections as they were kept."""
    snapshot = repository.snapshot(f"refs/tags/{tag_name(number)}")
    manifest, _ = manifest_at(snapshot, number)
    policy = read_policy(read_version(snapshot))
    return as_released(repository, policy, manifest)


def as_released(repository: Repository, policy: Policy, manifest: Manifest) -> Policy:
    """A version's policy with everything that a manifest fixes put in its place."""
    texts = {
        cell: canonical_text(repository.read_blob(released.blob).decode()) for cell, released in manifest.cells.items()
    }
    facts = read_facts(repository.read_blob(manifest.facts)) if manifest.facts else {}
    tags = {language.tag for language in manifest.languages}
    return Policy(
        source=manifest.source,
        languages=tuple(language for language in policy.languages if language.tag in tags),
        titles=manifest.titles,
        sections=tuple(Section(section.id, section.audiences) for section in manifest.sections),
        texts=texts,
        facts=facts,
        sync=policy.sync,
        terms=policy.terms,
        people=policy.people,
        time_zone=manifest.time_zone,
        notice_days=manifest.notice_days,
        roc_years=manifest.roc_years,
        numbering=manifest.numbering,
        review=policy.review,
        retired=policy.retired,
    )
