"""What there is to agree on: the subjects of a release or of a draft, each with the digest of its words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from editor.desk.versions.digests import titles_and_order
from editor.policy.exceptional import Exceptional, exceptional_lines
from editor.policy.format import RULES_OF_PLACES
from editor.policy.language import LanguageState, Tag
from editor.policy.people import Person, PersonId, bare_key
from editor.policy.policy import Facts, Policy
from editor.policy.releases.plan import Plan
from editor.policy.releases.release import Manifest, ReleasedCell
from editor.policy.reviews.review import Matter, ReviewSide
from editor.policy.reviews.subject import EXCEPTION, FACTS, PEOPLE, RULES, WORDS, Subject, of_cell, of_end, of_removal
from editor.policy.section import Cell, Section, SectionId, SectionNumbering
from editor.store.formats.layout import facts_bytes, people_bytes
from editor.store.history import blob_id
from editor.text.markdown.words import digest

_PUBLISHED = LanguageState.PUBLISHED


@dataclass(frozen=True, slots=True)
class SubjectStanding:
    """A release, or what a draft would release: the words of every subject, and of the source of each translation.

    A translation that is behind has no entry in `sources`: it says nothing of the newest source. `whole` are the titles
    and the order as the policy's file has them, sections held back included: what a person can look at and agree to.
    """

    sides: Mapping[Subject, ReviewSide] = field(default_factory=dict)
    sources: Mapping[Subject, ReviewSide] = field(default_factory=dict)
    sections: tuple[SectionId, ...] = ()
    people: tuple[Person, ...] = ()
    whole: ReviewSide | None = None
    languages: tuple[Tag, ...] = ()


def standing_of(
    policy: Policy,
    facts: Facts,
    sections: Iterable[Section],
    cells: Mapping[Cell, ReleasedCell],
    behind: Iterable[Cell],
    titles: Mapping[Tag, str],
    numbering: SectionNumbering,
) -> SubjectStanding:
    """What these cells and parts amount to; `policy` says languages, rules and people."""
    sections, late = tuple(sections), frozenset(behind)
    sides = {of_cell(cell): ReviewSide(one.words, one.blob) for cell, one in cells.items()}
    sources: dict[Subject, ReviewSide] = {}
    origins = {tag: policy.origin_of(tag) for tag in policy.tags}
    for cell in cells:
        origin = origins.get(cell.language)
        if origin is not None and cell not in late:
            sources[of_cell(cell)] = sides.get(of_cell(Cell(cell.section, origin)), ReviewSide())
    sides[WORDS] = ReviewSide(titles_and_order(titles, sections, numbering))
    sides[FACTS] = facts_side(facts)
    sides[RULES] = rules_side(policy)
    sides[PEOPLE] = people_side(policy.people)
    whole = ReviewSide(titles_and_order(policy.published_titles, policy.sections, policy.numbering))
    ids = tuple(section.id for section in sections)
    languages = tuple(titles) if policy.rules >= RULES_OF_PLACES else ()
    return SubjectStanding(sides, sources, ids, policy.people, whole, languages)


def standing_of_release(manifest: Manifest, policy: Policy, facts: Facts) -> SubjectStanding:
    """What a release released; `policy` is that of its version, people included."""
    behind = (Cell(section, one.tag) for one in manifest.languages for section in one.behind)
    now = standing_of(policy, facts, manifest.sections, manifest.cells, behind, manifest.titles, manifest.numbering)
    return _excepting(now, manifest.exceptional) if manifest.rules >= RULES_OF_PLACES else now


def standing_of_plan(policy: Policy, planned: Plan, exceptional: Exceptional | None = None) -> SubjectStanding:
    """What the draft would release, with what that release does otherwise than the rules would have it."""
    behind = (Cell(section, tag) for tag, late in planned.behind.items() for section in late)
    titles = {tag: policy.titles.get(tag, "") for tag in policy.published}
    now = standing_of(policy, policy.facts, planned.sections, planned.cells, behind, titles, policy.numbering)
    return now if exceptional is None or policy.rules < RULES_OF_PLACES else _excepting(now, exceptional)


def _excepting(now: SubjectStanding, exceptional: Exceptional) -> SubjectStanding:
    side = exception_side(exceptional)
    return replace(now, sides={**now.sides, EXCEPTION: side}) if side.words else now


def exception_side(exceptional: Exceptional | None) -> ReviewSide:
    """What a release does otherwise than the rules would have it; nothing where it does not."""
    lines = [] if exceptional is None else exceptional_lines(exceptional)
    return ReviewSide(digest("".join(line + "\n" for line in lines))) if lines else ReviewSide()


def matters(
    last: SubjectStanding | None,
    now: SubjectStanding,
    authors: Mapping[Subject, Mapping[str, frozenset[str]]],
    here: frozenset[str] = frozenset(),
) -> tuple[Matter, ...]:
    """Every subject that differs, with who had a hand in it; removals after the cells, the policy's own parts last.

    Words that no version has are the work of whoever is `here`. Titles and order that differ are agreed to as the
    policy's file has them: a release leaves out of that only what is held back, and lets it be as it was.
    """
    last = last or SubjectStanding()
    found: list[Matter] = []
    for subject, head in now.sides.items():
        base = last.sides.get(subject, ReviewSide())
        source, before = now.sources.get(subject), last.sources.get(subject)
        followed = source is None or (before is not None and before.words == source.words)
        if head.words == base.words and (followed or subject.cell is None):
            continue
        if subject == WORDS and now.whole is not None:
            head = now.whole
        hands = authors.get(subject, {}).get(head.words, here if head.words != base.words else frozenset())
        parts = (last.people, now.people) if subject == PEOPLE else ((), ())
        found.append(Matter(subject, base, head, source, hands, changed_people(*parts), gaining_people(*parts)))
    for section in last.sections:
        if section not in now.sections:
            subject = of_removal(section)
            hands = authors.get(subject, {}).get("", here)
            found.append(Matter(subject, removed_side(last, section), ReviewSide(), None, hands))
    for language in last.languages:
        if language not in now.languages:
            subject = of_end(language)
            hands = authors.get(subject, {}).get("", here)
            found.append(Matter(subject, ended_side(last, language), ReviewSide(), None, hands))
    return tuple(sorted(found, key=_rank))


def _rank(one: Matter) -> tuple[bool, bool]:
    """Cells first, then what goes, the policy's own parts last."""
    subject = one.subject
    return subject.cell is None, subject.removed is None and subject.ended is None


def removed_side(last: SubjectStanding, section: SectionId) -> ReviewSide:
    """What goes with a section: the words that it has in every language of the last release."""
    cells = ((subject, side) for subject, side in last.sides.items() if subject.cell and subject.name == section)
    return ReviewSide(digest("".join(f"{subject}\t{side.words}\n" for subject, side in sorted(cells))))


def ended_side(last: SubjectStanding, language: Tag) -> ReviewSide:
    """What goes with a language: the words of all of its sections in the last release."""
    cells = ((subject, side) for subject, side in last.sides.items() if subject.cell and subject.folder == language)
    return ReviewSide(digest("".join(f"{subject}\t{side.words}\n" for subject, side in sorted(cells))))


def facts_side(facts: Facts) -> ReviewSide:
    """The facts as a whole."""
    return _facts_side(tuple((name, tuple(values.items())) for name, values in facts.items()))


@lru_cache(maxsize=64)
def _facts_side(rows: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]) -> ReviewSide:
    """Remembered, as every release is asked for them and few change them."""
    data = facts_bytes({name: dict(values) for name, values in rows})
    return ReviewSide(digest(data.decode()), blob_id(data)) if rows else ReviewSide()


@lru_cache(maxsize=64)
def people_side(people: tuple[Person, ...]) -> ReviewSide:
    """The people with their roles and keys."""
    data = people_bytes(people)
    return ReviewSide(digest(data.decode()), blob_id(data)) if people else ReviewSide()


def rules_side(policy: Policy) -> ReviewSide:
    """Languages and how each is made, time zone, notice, how many must agree; by the rules of places also calendar,
    checks and the key of recovery.
    """
    return ReviewSide(digest("".join(line + "\n" for line in rules_lines(policy))))


def rules_lines(policy: Policy) -> list[str]:
    """The rules, one to a line, for the digest and for people."""
    rule = policy.review
    lines = [f"language\t{one.tag}\t{one.making.value}\t{one.origin or ''}" for one in policy.languages]
    lines += [f"regional words\t{one.tag}" for one in policy.languages if one.regional_words]
    lines += [f"converts titles\t{one.tag}" for one in policy.languages if one.converts_titles]
    lines += [f"state\t{one.tag}\t{one.state.value}" for one in policy.languages if one.state is not _PUBLISHED]
    lines += [f"layers\t{one.tag}\t{' '.join(one.layers)}" for one in policy.languages if one.layers]
    lines += [f"source\t{policy.source}", f"zone\t{policy.time_zone}", f"notice\t{policy.notice_days}"]
    lines.append(f"approvals\t{'' if rule.approvals is None else rule.approvals}\t{' '.join(rule.roles)}")
    lines += [f"approvals of\t{language}\t{count}" for language, count in sorted(rule.languages.items())]
    if rule.inherit:
        lines.append("conversions\tinherit")
    if policy.rules > 1:
        lines.append(f"rules\t{policy.rules}")
    if policy.rules >= RULES_OF_PLACES:
        lines += ["years\troc"] if policy.roc_years else []
        lines += [f"spacing\t{policy.checking.spacing}"] if policy.checking.spacing else []
        lines += [f"check\t{check}\t{level}" for check, level in sorted(policy.checking.levels.items())]
        lines += [f"recovery\t{bare_key(rule.recovery)}"] if rule.recovery else []
    return lines


def changed_people(before: tuple[Person, ...], after: tuple[Person, ...]) -> frozenset[PersonId]:
    """Whose entries differ."""
    old, new = {one.id: one for one in before}, {one.id: one for one in after}
    return frozenset(one for one in old.keys() | new.keys() if old.get(one) != new.get(one))


def gaining_people(before: tuple[Person, ...], after: tuple[Person, ...]) -> frozenset[PersonId]:
    """Who comes in, or gets a role, a key or an address that they did not have."""
    old = {one.id: one for one in before}
    return frozenset(one.id for one in after if one.id not in old or _gains(old[one.id], one))


def _gains(old: Person, new: Person) -> bool:
    keys = {bare_key(one) for one in new.keys} - {bare_key(one) for one in old.keys}
    return old.email != new.email or bool(keys or set(new.roles) - set(old.roles))
