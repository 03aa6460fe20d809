"""`dateline publish`: a release."""

import argparse
from dataclasses import replace
from datetime import date

from editor import __version__
from editor.command.running.command import FINDING, FINE, CommandWork, fail
from editor.command.running.working import (
    add_author,
    add_folder,
    add_format,
    answer,
    author,
    cache_folder,
    language,
    working,
)
from editor.desk.release.publishing import Proposal, propose, publish, release_warnings
from editor.desk.release.wish import Wish
from editor.desk.reports.checking import check_policy, past_of
from editor.desk.review.ledger_memory import LedgerMemory
from editor.desk.review.ongoing_reviews import OngoingReviews
from editor.desk.review.trust import Doubt
from editor.desk.sentences import failures, findings
from editor.desk.versions.releases import correctable, manifests
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.releases.release import Manifest
from editor.policy.reviews.review import Verdict
from editor.policy.section import SectionId


def _publish_arguments(parser: argparse.ArgumentParser) -> None:
    add_folder(parser)
    parser.add_argument(
        "--hold", action="append", default=[], metavar="SECTION", help="keep a section's last released words"
    )
    parser.add_argument(
        "--behind", action="append", default=[], metavar="LANG=REASON", help="publish a language behind, and say why"
    )
    parser.add_argument(
        "--hold-language",
        action="append",
        default=[],
        metavar="LANG=REASON",
        help="hold a language back alone, also where it is ready, and say why: it keeps every released word",
    )
    parser.add_argument("--effective", type=date.fromisoformat, metavar="DAY", help="a later day than the notice asks")
    parser.add_argument(
        "--corrects",
        type=int,
        metavar="N",
        help="release nothing but another date for release N, which was dated wrongly",
    )
    parser.add_argument("--dated", type=date.fromisoformat, metavar="DAY", help="with --corrects: the right day")
    parser.add_argument(
        "--future", default="", metavar="REASON", help="why a version dated in the future is published all the same"
    )
    parser.add_argument(
        "--urgent",
        default="",
        metavar="REASON",
        help="take effect without notice, and say why; others approve that first",
    )
    add_format(parser, "text", "json")
    add_author(parser)


def _publish(arguments: argparse.Namespace) -> int:
    waiting = dict(one.partition("=")[::2] for one in arguments.hold_language)
    behind = dict(one.partition("=")[::2] for one in arguments.behind) | waiting
    if not all(reason.strip() for reason in behind.values()):
        return fail("say why a language is published behind: --behind LANG=REASON, or --hold-language LANG=REASON")
    if (arguments.corrects is None) != (arguments.dated is None):
        return fail("name both the release and its right day: --corrects N --dated DAY")
    who = author(arguments)
    wish = Wish(
        frozenset(SectionId(one) for one in arguments.hold),
        {language(tag): reason for tag, reason in behind.items()},
        arguments.effective,
        arguments.dated,
        arguments.future,
        urgent=arguments.urgent,
        waiting=frozenset(map(language, waiting)),
    )
    with working(arguments.folder, who, trusting=arguments.trust) as work:
        session = work.open.session
        unknown = [one for one in wish.held if one not in session.policy.section_ids]
        if unknown:
            return fail(f"there is no section {unknown[0]} to hold back")
        last = session.last_release
        if why := next(filter(None, (_cannot_wait(session.policy, last, one) for one in sorted(wish.waiting))), ""):
            return fail(why)
        if arguments.corrects is not None:
            releases = manifests(work.repository)
            wrong = next((one for one in releases if one.number == arguments.corrects), None)
            if wrong is None or last is None:
                return fail(f"there is no release {arguments.corrects} whose date could be corrected")
            if wrong not in correctable(releases):
                return fail(f"release {last.number} has other words than release {wrong.number}: nobody reads its date")
            wish = replace(wish, wrong=wrong)
        past = past_of(session.last_release, session.clock.now(), session.policy.time_zone)
        found = check_policy(session.policy, past)
        ongoing = OngoingReviews(work.repository, LedgerMemory(cache_folder(), work.repository, __version__))
        ongoing.check_objects()
        proposal = propose(session.policy, session.last_release, found, session.clock.now(), wish, ongoing.read())
        if not proposal.ready:
            against = _against(proposal)
            answer(arguments.format, {"published": False, "against": against}, ["Not published:", *against])
            return FINDING
        released = publish(session, work.repository, proposal, release_warnings(proposal), ongoing)
    manifest = released.manifest
    dates = {"updated": manifest.updated.isoformat(), "effective": manifest.effective.isoformat()}
    made = {"release": manifest.number, "version": released.version, "digest": released.digest}
    first = f"Release {manifest.number}, last updated {manifest.updated}, effective {manifest.effective}."
    answer(arguments.format, {"published": True, **made, **dates}, [first, f"Manifest {released.digest}"])
    return FINE


def _cannot_wait(policy: Policy, last: Manifest | None, tag: Tag) -> str:
    """Why a language cannot be held back alone; empty where it can."""
    if tag not in policy.published:
        return f"{tag} is no language that this policy publishes"
    if tag == policy.source:
        return f"{tag} is the source, which the others follow: hold sections back instead (--hold SECTION)"
    if last is None or last.language(tag) is None:
        return (
            f"{tag} was never released: keep it in preparation instead"
            f" (dateline language DIR {tag} --state in-preparation)"
        )
    return ""


def _against(proposal: Proposal) -> list[str]:
    lines = []
    if proposal.refusal is not None:
        lines.append(failures.told(proposal.refusal))
    if not proposal.plan.sections:
        lines.append("There is no section to publish yet.")
    lines += [
        f"{gap.cell.section} in {gap.cell.language} is {gap.state.value}: mark it in step, hold the section back"
        f" (--hold {gap.cell.section}), publish the language behind (--behind {gap.cell.language}=REASON), or keep it"
        " in preparation (dateline language)."
        for gap in proposal.plan.gaps
    ]
    lines += [f"The policy has no title in {tag}." for tag in proposal.plan.untitled]
    lines += [
        f"{one.spot.section or 'policy'} in {one.spot.language or 'all languages'}: {findings.sentence(one)}"
        for one in proposal.errors
    ]
    if proposal.agreement is not None:
        lines += [_unagreed(one) for one in proposal.agreement.open]
        lines += [f"Version {one.version.id[:10]} is not signed, and nobody adopted it." for one in _doubts(proposal)]
    return lines


def _unagreed(verdict: Verdict) -> str:
    name = str(verdict.matter.subject)
    if verdict.objections:
        first = verdict.objections[0].record
        return f"{name}: {first.email} asked for changes ({' '.join(first.text.split())})."
    return f"{name} lacks an approval ({len(verdict.approvals)} of {verdict.needed})."


def _doubts(proposal: Proposal) -> tuple[Doubt, ...]:
    return () if proposal.agreement is None else proposal.agreement.reviews.doubts


PUBLISH = CommandWork(_publish_arguments, _publish)
