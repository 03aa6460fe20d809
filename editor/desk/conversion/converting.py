"""Making a language by conversion: with what people decided, and with the edits by hand that it already holds."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from editor.checks.reading.deciding import Decided, decided, forced_by, keep_of
from editor.desk.conversion.configs import config_of, source_of
from editor.desk.conversion.deciding import reconverted
from editor.desk.versions.digests import cell_blob, cell_words
from editor.policy.decisions import Decision, adopted, everywhere, in_order
from editor.policy.editing.conversion_edits import SetDecisions
from editor.policy.editing.edits import Batch, Edit, SetSync, SetText, SetTitle
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.policy.sync import ConversionRules, SyncRecord, TranslationMethod
from editor.text.conversion.chinese import Keep, Layer, convert_markdown, dictionary_digest
from editor.text.conversion.routes import route
from editor.text.redline.spans import Hunk

TextOf = Callable[[str], str | None]
"""The text that a git blob id names; None where it is in no version and was not seen in this sitting."""


@dataclass(frozen=True, slots=True)
class Converted:
    """One section converted: the new text, and what became of the edits by hand.

    `replaced` tells that the words that stood there were not made by a conversion that could be computed again, so
    that edits by hand could not be told apart and none was kept.
    """

    cell: Cell
    made: Decided
    text: str
    kept: tuple[Hunk, ...] = ()
    lost: tuple[Hunk, ...] = ()
    replaced: bool = False


@dataclass(frozen=True, slots=True)
class Conversion:
    """A conversion of a policy's sections: the one edit that makes it, None where nothing is to be done."""

    edit: Edit | None
    cells: tuple[Converted, ...] = ()


def rules_now(policy: Policy, cell: Cell) -> ConversionRules | None:
    """The rules by which a section would be converted now; the names of the termbase are never converted."""
    config = config_of(policy, cell.language)
    if config is None:
        return None
    source = policy.text(source_of(policy, cell))
    kept = tuple(sorted(name for name in policy.terms.names if name in source))
    made = policy.language(cell.language)
    digest = dictionary_digest(config, frozenset(map(Layer, made.layers)))
    return ConversionRules(config, digest, made.converts_titles, kept, made.layers)


def rules_of(policy: Policy, cell: Cell, record: SyncRecord) -> ConversionRules | None:
    """The rules by which a section was converted; where none are recorded, those without regional words.

    None where the language is not made by a conversion that is known.
    """
    origin = policy.origin_of(cell.language)
    plain = None if origin is None else route(origin, cell.language)
    now = rules_now(policy, cell)
    if record.conversion is not None or plain is None or now is None:
        return record.conversion
    return ConversionRules(plain, dictionary_digest(plain), names=now.names)


def made_by(source: str, cell: Cell, rules: ConversionRules, decisions: Iterable[Decision]) -> Decided:
    """What these rules and decisions make of a source text."""
    return decided(source, rules.config, cell, decisions, keep_of(rules))


def as_made(
    policy: Policy, cell: Cell, text_of: TextOf, *, decisions: Iterable[Decision] | None = None
) -> Decided | None:
    """A section as its conversion made it, before anybody edited it by hand; None where that cannot be computed again.

    `decisions` take the place of the policy's own.
    """
    record = policy.sync.get(cell)
    rules = None if record is None else rules_of(policy, cell, record)
    source = None if record is None else source_text(policy, cell, record, text_of)
    if rules is None or source is None:
        return None
    return made_by(source, cell, rules, policy.decisions.get(cell.language, ()) if decisions is None else decisions)


def source_text(policy: Policy, cell: Cell, record: SyncRecord, text_of: TextOf) -> str | None:
    """The source that a text was made from: as it stands now, or as it once stood."""
    source = source_of(policy, cell)
    return policy.text(source) if cell_blob(policy, source) == record.source_blob else text_of(record.source_blob)


def earlier_sources(policy: Policy, language: Tag) -> tuple[str, ...]:
    """The blobs of source texts that the language was made from and that no longer stand in the draft."""
    return tuple(
        dict.fromkeys(
            record.source_blob
            for cell, record in policy.sync.items()
            if cell.language == language
            and cell.section in policy.section_ids
            and cell_blob(policy, source_of(policy, cell)) != record.source_blob
        )
    )


def is_made_otherwise(policy: Policy, cell: Cell) -> bool:
    """Whether a section was converted by other rules than those of now: other words, titles, names or dictionaries."""
    record = policy.sync.get(cell)
    return record is not None and bool(policy.text(cell)) and rules_of(policy, cell, record) != rules_now(policy, cell)


def conversion(
    policy: Policy,
    language: Tag,
    sections: Iterable[str],
    text_of: TextOf,
    personal: Iterable[Decision] = (),
) -> Conversion:
    """These sections converted into a language: only what the source changed is touched, and it is one step.

    `personal` is what the person always decides; what of it was used is copied into the policy. The title is converted
    as well where it is missing. A missing source section is left alone.
    """
    origin, config = policy.origin_of(language), config_of(policy, language)
    if origin is None or config is None:
        return Conversion(None)
    layers = frozenset(map(Layer, policy.language(language).layers))
    own = tuple(replace(one, place=everywhere(one.place, language)) for one in personal)
    edits: list[Edit] = []
    if not policy.titles.get(language) and policy.titles.get(origin):
        forced = forced_by(policy.decisions.get(language, ()))
        keep = Keep(policy.terms.names, layers=layers, forced=forced)
        title = convert_markdown(policy.titles[origin], config, keep)
        edits.append(SetTitle(language, title))
    wanted, cells = set(sections), []
    for section in policy.section_ids:
        cell = Cell(section, language)
        words = cell_words(policy, source_of(policy, cell))
        rules = rules_now(policy, cell)
        if section not in wanted or words is None or rules is None:
            continue
        cells.append(_converted(policy, cell, rules, own, text_of))
        edits.append(SetText(cell, cells[-1].text))
        edits.append(SetSync(cell, _record(policy, cell, words, rules, cells[-1].text)))
    known = policy.decisions.get(language, ())
    used = dict.fromkeys(decision for one in cells for decision in one.made.used)
    edits.append(SetDecisions(language, _renewed(adopted(known, own, used), used, dictionary_digest(config, layers))))
    return Conversion(Batch(tuple(edits)) if cells or len(edits) > 1 else None, tuple(cells))


def decisions_edit(
    policy: Policy, language: Tag, decisions: Iterable[Decision], text_of: TextOf, at: Cell | None = None
) -> Edit:
    """The edit that makes these the decisions about a language and brings its texts up to them, as one step.

    Edits by hand stay, save in the cell `at`, where the person who decides looks at the place.
    """
    wanted = in_order(decisions)
    edits: list[Edit] = [SetDecisions(language, wanted)]
    for section in policy.section_ids:
        cell = Cell(section, language)
        text = policy.text(cell)
        before = as_made(policy, cell, text_of) if text else None
        after = as_made(policy, cell, text_of, decisions=wanted) if text else None
        if before is not None and after is not None and before.text != after.text:
            edits.append(SetText(cell, reconverted(before.text, after.text, text, hand_first=cell != at).text))
    return Batch(tuple(edits))


def _converted(
    policy: Policy, cell: Cell, rules: ConversionRules, personal: Iterable[Decision], text_of: TextOf
) -> Converted:
    known = policy.decisions.get(cell.language, ())
    made = made_by(policy.text(source_of(policy, cell)), cell, rules, (*known, *personal))
    target = policy.text(cell)
    if not target or target == made.text:
        return Converted(cell, made, made.text)
    before = as_made(policy, cell, text_of)
    if before is None:
        return Converted(cell, made, made.text, replaced=True)
    merged = reconverted(before.text, made.text, target)
    return Converted(cell, made, merged.text, merged.kept, merged.lost)


def _record(policy: Policy, cell: Cell, words: str, rules: ConversionRules, text: str) -> SyncRecord:
    """The record of a conversion; what a person marked in step stays so where the conversion changed nothing."""
    made = SyncRecord(cell_blob(policy, source_of(policy, cell)), words, TranslationMethod.CONVERTED, "", rules)
    known = policy.sync.get(cell)
    if known is not None and known.source_words == words and policy.text(cell) == text:
        return replace(known, source_blob=made.source_blob, conversion=rules)
    return made


def _renewed(decisions: Iterable[Decision], used: Mapping[Decision, None], dictionary: str) -> tuple[Decision, ...]:
    """The decisions, those that were used with the dictionaries of today under their digest."""
    return in_order(replace(one, dictionary=dictionary) if one in used else one for one in decisions)
