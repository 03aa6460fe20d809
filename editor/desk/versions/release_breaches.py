"""What is wrong with how a release was agreed on, by its verdicts, the approvals that it names, and its publisher."""

from collections.abc import Iterable, Iterator, Mapping

from editor.policy.people import PUBLISHER, person_of
from editor.policy.releases.proof import Breach
from editor.policy.releases.release import Manifest
from editor.policy.reviews.review import Regime, Verdict
from editor.store.history import Version


def unagreed(number: int, verdicts: Iterable[Verdict], manifest: Manifest) -> Iterator[Breach]:
    """What was released without the approvals that it needed, or with others than those the manifest names."""
    for verdict in verdicts:
        name = str(verdict.matter.subject)
        facts = {"subject": name, "needed": str(verdict.needed), "found": str(len(verdict.approvals))}
        if verdict.needed and verdict.objections:
            yield Breach("R1", number, "objected", {**facts, "who": verdict.objections[0].record.email})
        elif not verdict.holds:
            yield _refused(number, verdict, facts)
        else:
            counted = {one.id for one in verdict.approvals}
            named = set(manifest.approvals.get(name, ()))
            if not named <= counted or len(named) < verdict.needed:
                yield Breach("R1", number, "approvals-named", facts)


def named_for_nothing(number: int, verdicts: Iterable[Verdict], manifest: Manifest) -> Iterator[Breach]:
    """Approvals that a manifest names of what needed none, and that count for nothing: nobody said so."""
    counted = {str(one.matter.subject): {filed.id for filed in one.approvals} for one in verdicts}
    needed = {str(one.matter.subject) for one in verdicts if one.needed}
    for name, named in sorted(manifest.approvals.items()):
        known = counted.get(name, set())
        if name not in needed and not set(named) <= known:
            yield Breach("R1", number, "approvals-named", {"subject": name, "needed": "0", "found": str(len(known))})


def _refused(number: int, verdict: Verdict, facts: Mapping[str, str]) -> Breach:
    """What is missing: the reason why the last approval since the release before does not count, if there is one."""
    refused = [(one, why) for one, why in verdict.refused if one.record.release == number - 1]
    if not refused:
        return Breach("R2" if verdict.matter.subject.cell is None else "R1", number, "not-approved", facts)
    one, why = refused[-1]
    code = f"refused-{why.value.replace(' ', '-')}"
    return Breach(_RULES.get(why.value, "R1"), number, code, {**facts, "who": one.record.email})


_RULES = {"own words": "R3", "changed": "R2", "role": "R4", "stranger": "R2", "unsigned": "R4", "other key": "R4"}


def publisher_breaches(manifest: Manifest, version: Version, regime: Regime) -> Iterator[Breach]:
    """R4: a release is made by a publisher, who made its version as well."""
    person = person_of(regime.people, manifest.publisher)
    facts = {"who": manifest.publisher, "author": version.author.email}
    if manifest.publisher.casefold() != version.author.email.casefold():
        yield Breach("R4", manifest.number, "publisher-other", facts)
    elif person is None or not person.has_role(PUBLISHER):
        yield Breach("R4", manifest.number, "publisher", facts)
