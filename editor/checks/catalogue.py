"""The table of checks, and running them over a policy or over what changed of it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import islice

from editor.checks import (
    contents,
    conversion,
    facts,
    leftovers,
    links,
    names,
    placeholders,
    promises,
    punctuation,
    references,
    script,
    signs,
    spelling,
    structure,
    terms,
    typing,
    untranslated,
    wording,
)
from editor.checks.finding import Finding, Hit, Severity
from editor.checks.reading.columns import Columns
from editor.checks.reading.past import Past
from editor.policy.checking import OFF
from editor.policy.language import Tag
from editor.policy.limits import FOUND
from editor.policy.policy import Policy
from editor.policy.section import Cell


@dataclass(frozen=True, slots=True)
class CellCheck:
    """A check of one cell that has words.

    It may read the cells of its own section, the facts, and the policy without its texts; nothing of other sections.
    So after an edit of a text only the cells of that section are checked again. `facts` names what each hit says.
    """

    id: str
    severity: Severity
    facts: tuple[str, ...]
    run: Callable[[Policy, Cell], Iterable[Hit]]


@dataclass(frozen=True, slots=True)
class PolicyCheck:
    """A check that looks at several languages or at the policy itself; it is run again after every edit."""

    id: str
    severity: Severity
    facts: tuple[str, ...]
    run: Callable[[Columns], Iterable[Hit]]


@dataclass(frozen=True, slots=True)
class LanguageCheck:
    """A check that looks at all texts of a language; it is run again after an edit of one of them."""

    id: str
    severity: Severity
    facts: tuple[str, ...]
    run: Callable[[Columns, Tag], Iterable[Hit]]


@dataclass(frozen=True, slots=True)
class PastCheck:
    """A check that holds a policy against the day and its last release; it is run where these are known."""

    id: str
    severity: Severity
    facts: tuple[str, ...]
    run: Callable[[Columns, Past], Iterable[Hit]]


Check = CellCheck | LanguageCheck | PolicyCheck | PastCheck

# What publishing refuses by gates of its own is a warning here: a gate knows which sections are held back and which
# languages are published behind, and must not be overruled by an error about a cell that is not released.
POLICY_CHECKS: tuple[PolicyCheck, ...] = (
    PolicyCheck("structure/untitled", Severity.WARNING, (), structure.untitled),
    PolicyCheck("structure/no-texts", Severity.WARNING, (), structure.no_texts),
    PolicyCheck("structure/no-source", Severity.WARNING, (), structure.no_source),
    PolicyCheck("structure/missing", Severity.WARNING, (), structure.missing),
    PolicyCheck("placeholders/unused-fact", Severity.NOTE, ("fact",), placeholders.unused_fact),
    PolicyCheck("leftovers/in-title", Severity.ERROR, ("word",), leftovers.in_title),
    PolicyCheck("leftovers/in-fact", Severity.ERROR, ("fact", "value"), leftovers.in_fact),
)

LANGUAGE_CHECKS: tuple[LanguageCheck, ...] = (
    LanguageCheck("structure/duplicate", Severity.WARNING, ("heading",), structure.duplicate),
    LanguageCheck("contents/forgets", Severity.WARNING, ("heading",), contents.forgets),
    LanguageCheck("contents/unknown", Severity.WARNING, ("entry",), contents.unknown),
    LanguageCheck("contents/order", Severity.WARNING, ("entry",), contents.order),
    LanguageCheck("facts/disagrees", Severity.WARNING, ("here", "there"), facts.disagrees),
    LanguageCheck("script/variants", Severity.WARNING, ("forms",), script.variants),
    LanguageCheck("script/regional", Severity.WARNING, ("forms",), script.regional),
    LanguageCheck("wording/two-words", Severity.NOTE, ("forms",), wording.two_words),
    LanguageCheck("punctuation/spacing", Severity.NOTE, ("spaced", "tight"), punctuation.spacing),
    LanguageCheck("references/no-title", Severity.WARNING, ("title",), references.no_title),
    LanguageCheck("references/typed-number", Severity.WARNING, ("number", "heading"), references.typed),
    LanguageCheck("references/nothing", Severity.ERROR, ("section",), references.nothing_to_name),
    LanguageCheck("promises/right-elsewhere", Severity.NOTE, ("rights",), promises.right_elsewhere),
    LanguageCheck("names/company", Severity.WARNING, ("name",), names.company),
    LanguageCheck("names/unlisted", Severity.NOTE, ("names", "count"), names.unlisted),
)

CELL_CHECKS: tuple[CellCheck, ...] = (
    CellCheck("structure/no-heading", Severity.ERROR, (), structure.no_heading),
    CellCheck("structure/empty", Severity.WARNING, ("heading",), structure.empty),
    CellCheck("structure/inside", Severity.WARNING, ("heading",), structure.inside),
    CellCheck("structure/level", Severity.WARNING, ("heading", "level", "expected"), structure.level),
    CellCheck("structure/duplicate-inside", Severity.WARNING, ("heading",), structure.duplicate_inside),
    CellCheck("placeholders/undefined-fact", Severity.ERROR, ("fact",), placeholders.undefined_fact),
    CellCheck("placeholders/no-value", Severity.ERROR, ("fact",), placeholders.fact_without_value),
    CellCheck("placeholders/not-a-fact", Severity.ERROR, ("written",), placeholders.not_a_fact),
    CellCheck("signs/literal", Severity.ERROR, ("written",), signs.literal),
    CellCheck("signs/joined", Severity.ERROR, ("written",), signs.joined),
    CellCheck("facts/differs", Severity.ERROR, ("here", "there", "language"), facts.differs),
    CellCheck("facts/swapped", Severity.ERROR, ("here", "there", "language"), facts.swapped),
    CellCheck("facts/missing", Severity.WARNING, ("there", "language"), facts.missing),
    CellCheck("facts/added", Severity.WARNING, ("here", "language"), facts.added),
    CellCheck("facts/address", Severity.WARNING, ("here", "there", "language"), facts.address),
    CellCheck("facts/otherwise", Severity.WARNING, ("fact", "value", "here"), facts.otherwise),
    CellCheck("facts/written-out", Severity.NOTE, ("fact", "value"), facts.written_out),
    CellCheck("script/stranger", Severity.WARNING, ("character", "form", "count"), script.stranger),
    CellCheck("script/not-standard", Severity.WARNING, ("characters", "count"), script.not_standard),
    CellCheck("script/other-region", Severity.NOTE, ("words", "count"), script.visitor),
    CellCheck("conversion/risk", Severity.ERROR, ("source", "chosen"), conversion.risk),
    CellCheck("conversion/crossing", Severity.ERROR, ("chosen", "others"), conversion.crossing),
    CellCheck("conversion/open", Severity.WARNING, ("words", "count"), conversion.still_open),
    CellCheck("terms/forbidden", Severity.WARNING, ("word", "preferred"), terms.forbidden),
    CellCheck("terms/name-spelling", Severity.WARNING, ("written", "name"), terms.name_spelling),
    CellCheck("punctuation/half-width", Severity.WARNING, ("marks", "count"), punctuation.half_width),
    CellCheck("punctuation/full-width", Severity.WARNING, ("marks", "count"), punctuation.full_width),
    CellCheck("punctuation/quotes", Severity.NOTE, ("quotes", "count"), punctuation.quotes),
    CellCheck("punctuation/pairs", Severity.WARNING, ("mark",), punctuation.pairs),
    CellCheck("spelling/unknown", Severity.NOTE, ("word",), spelling.unknown),
    CellCheck("typing/doubled-word", Severity.WARNING, ("word",), typing.doubled_word),
    CellCheck("typing/doubled-space", Severity.NOTE, ("count",), typing.doubled_space),
    CellCheck("typing/invisible", Severity.WARNING, ("characters", "count"), typing.invisible),
    CellCheck("typing/indented", Severity.WARNING, ("words", "count"), typing.indented),
    CellCheck("typing/bullet", Severity.WARNING, ("mark", "count"), typing.bullet),
    CellCheck("typing/decomposed", Severity.WARNING, ("letter", "count"), typing.decomposed),
    CellCheck("untranslated/paragraph", Severity.ERROR, ("words",), untranslated.paragraph),
    CellCheck("untranslated/piece", Severity.WARNING, ("words",), untranslated.piece),
    CellCheck("structure/headings", Severity.WARNING, ("here", "there", "language"), structure.headings),
    CellCheck("structure/items", Severity.WARNING, ("here", "there", "language"), structure.items),
    CellCheck("structure/rows", Severity.WARNING, ("here", "there", "language"), structure.rows),
    CellCheck("structure/paragraphs", Severity.WARNING, ("here", "there", "language"), structure.paragraphs),
    CellCheck("references/no-number", Severity.WARNING, ("written", "count"), references.no_number),
    CellCheck("promises/notice", Severity.WARNING, ("here", "days"), promises.notice),
    CellCheck("promises/no-contact", Severity.WARNING, ("heading",), promises.no_contact),
    CellCheck("promises/right-missing", Severity.WARNING, ("right", "language"), promises.right_missing),
    CellCheck("leftovers/note", Severity.ERROR, ("word",), leftovers.note),
    CellCheck("leftovers/blank", Severity.ERROR, ("blank",), leftovers.blank),
    CellCheck("leftovers/comment", Severity.ERROR, ("comment",), leftovers.comment),
    CellCheck("links/empty", Severity.ERROR, ("target",), links.empty),
    CellCheck("links/no-section", Severity.ERROR, ("target",), links.no_section),
    CellCheck("links/space", Severity.ERROR, ("target",), links.space),
    CellCheck("links/no-scheme", Severity.ERROR, ("target",), links.no_scheme),
    CellCheck("links/mail", Severity.ERROR, ("target",), links.mail),
    CellCheck("links/address", Severity.ERROR, ("target",), links.address),
    CellCheck("links/otherwise", Severity.ERROR, ("words", "target"), links.otherwise),
    CellCheck("links/local", Severity.ERROR, ("target",), links.local),
)

PAST_CHECKS: tuple[PastCheck, ...] = (
    PastCheck("promises/date-at-top", Severity.WARNING, ("words",), promises.date_at_top),
    PastCheck("promises/review", Severity.WARNING, ("updated",), promises.review),
    PastCheck("promises/old", Severity.NOTE, ("updated", "months"), promises.old),
)

CATALOGUE: tuple[Check, ...] = (*PAST_CHECKS, *POLICY_CHECKS, *LANGUAGE_CHECKS, *CELL_CHECKS)

_RANK = {check.id: rank for rank, check in enumerate(CATALOGUE)}


def run_all(policy: Policy, past: Past | None = None) -> tuple[Finding, ...]:
    """Everything that the checks find, in the order of `in_order`; without a past, nothing about history."""
    cells = [Cell(section, language) for section in policy.section_ids for language in policy.tags]
    columns = Columns(policy)
    by_language = (one for language in policy.tags for one in run_language(columns, language))
    return in_order(policy, (*run_policy(columns, past), *by_language, *run_cells(policy, cells)))


def run_policy(columns: Columns, past: Past | None = None) -> tuple[Finding, ...]:
    """What the checks of several languages find, and those of history where there is a past."""
    found = [_finding(check, hit) for check in POLICY_CHECKS for hit in check.run(columns)]
    if past is not None:
        found += [_finding(check, hit) for check in PAST_CHECKS for hit in check.run(columns, past)]
    return _kept(columns.policy, found)


def run_language(columns: Columns, language: Tag) -> tuple[Finding, ...]:
    """What the checks of all texts of a language find."""
    found = (_finding(check, hit) for check in LANGUAGE_CHECKS for hit in check.run(columns, language))
    return _kept(columns.policy, found)


def run_cells(policy: Policy, cells: Iterable[Cell]) -> tuple[Finding, ...]:
    """What the checks of single cells find in these; a cell without words has none."""
    found = (
        _finding(check, hit)
        for cell in cells
        if policy.text(cell).strip()
        for check in CELL_CHECKS
        for hit in few(check.run(policy, cell))
    )
    return _kept(policy, found)


def few(hits: Iterable[Hit]) -> tuple[Hit, ...]:
    """What a check found in one text; where that is more than anyone looks at, the last one reaches over the rest."""
    each = iter(hits)
    shown = tuple(islice(each, FOUND))
    rest = [(hit.spot.start, hit.spot.end) for hit in each]
    if not rest:
        return shown
    spot = shown[-1].spot
    start, end = min(spot.start, *(one for one, _ in rest)), max(spot.end, *(one for _, one in rest))
    return (*shown[:-1], replace(shown[-1], spot=replace(spot, start=start, end=end)))


def _kept(policy: Policy, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings as grave as the policy calls them, without those that it does not want to be told."""
    if not policy.checking.levels:
        return tuple(findings)
    kept = []
    for one in findings:
        level = policy.checking.level(one.check)
        if level != OFF:
            kept.append(one if level is None else replace(one, severity=Severity(level)))
    return tuple(kept)


def _finding(check: Check, hit: Hit) -> Finding:
    return Finding(check.id, check.severity, hit.spot, hit.facts, hit.also, hit.remedies)


def in_order(policy: Policy, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The policy's own findings first, then by section, language, place and check, as the policy orders them."""
    sections = {section: place for place, section in enumerate(policy.section_ids)}
    languages = {language: place for place, language in enumerate(policy.tags)}

    def key(finding: Finding) -> tuple[int, int, int, int, int]:
        spot = finding.spot
        section = -1 if spot.section is None else sections[spot.section]
        language = -1 if spot.language is None else languages[spot.language]
        return section, language, *_place(finding)

    return tuple(sorted(findings, key=key))


def in_text(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings of one text in the same order."""
    return tuple(sorted(findings, key=_place))


def _place(finding: Finding) -> tuple[int, int, int]:
    return finding.spot.start, finding.spot.end, _RANK[finding.check]
