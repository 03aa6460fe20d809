"""The file `policy.toml`: languages, sections and rules, with what a later Dateline wrote into it kept as it stands."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import tomlkit

from editor.loading import pattern
from editor.policy.checking import CheckingRules
from editor.policy.editing.edits import check_rules
from editor.policy.exceptional import Exceptional
from editor.policy.format import FIRST_READERS, FORMAT, FORMAT_WITH_RULES, RULES, RULES_WITH_NUMBERS
from editor.policy.language import Language, LanguageState, Making, Tag, in_layers, tag
from editor.policy.policy import Policy
from editor.policy.section import EVERYONE, Section, SectionId, SectionNumbering, section_id
from editor.store.errors import NewerFormat
from editor.store.formats.checking_table import CHECKING_ROWS, checking_from, checking_table
from editor.store.formats.review_rule import RULE_ROWS, rule_rows, rule_said
from editor.store.formats.toml_rows import all_different, one_per_line, table_of
from editor.store.formats.unknown_rows import KnownRows, unknown_rows, with_unknown_rows

_VERSION = pattern(r"[0-9]{1,4}(?:\.[0-9]{1,4}){0,3}(?:[a-z0-9.+-]{0,16})")
KNOWN: KnownRows = {
    **dict.fromkeys(("format", "rules", "needs", "source", "time_zone", "notice_days", "roc_years", "titles")),
    "review": RULE_ROWS,
    "exception": frozenset({"release", "urgent", "corrects", "updated"}),
    "checks": CHECKING_ROWS,
    "languages": frozenset({"tag", "made", "origin", "regional_words", "converts_titles", "layers", "state"}),
    "sections": frozenset({"order", "retired", "audiences", "numbering"}),
}


def policy_bytes(policy: Policy) -> bytes:
    """The file that says the policy's languages, sections and rules."""
    document = tomlkit.document()
    for name, number in format_rows(policy.format, policy.rules):
        document.add(name, tomlkit.item(number))
    document.add("source", tomlkit.item(policy.source))
    document.add("time_zone", tomlkit.item(policy.time_zone))
    document.add("notice_days", tomlkit.item(policy.notice_days))
    if policy.roc_years:
        document.add("roc_years", tomlkit.item(policy.roc_years))
    if rows := rule_rows(policy.review):
        document.add("review", table_of(**rows))
    if policy.exceptional:
        said = policy.exceptional
        rows = {"release": said.number, "urgent": said.urgent, "corrects": said.corrects, "updated": said.updated}
        document.add("exception", table_of(**{name: row for name, row in rows.items() if row not in ("", None)}))
    if policy.checking != CheckingRules():
        document.add("checks", checking_table(policy.checking))
    document.add("titles", table_of(**{name: policy.titles[name] for name in policy.tags if name in policy.titles}))
    languages = tomlkit.aot()
    for language in policy.languages:
        made = table_of(tag=language.tag, made=language.making.value)
        if language.origin is not None:
            made.add("origin", language.origin)
        if language.regional_words:
            made.add("regional_words", language.regional_words)
        if language.converts_titles:
            made.add("converts_titles", language.converts_titles)
        if language.layers:
            made.add("layers", list(language.layers))
        if language.state is not LanguageState.PUBLISHED:
            made.add("state", language.state.value)
        languages.append(made)
    document.add("languages", languages)
    sections = table_of(order=one_per_line(policy.section_ids))
    if policy.numbering is not SectionNumbering.OFF:
        sections.add("numbering", policy.numbering.value)
    if policy.retired:
        sections.add("retired", one_per_line(policy.retired))
    special = {section.id: list(section.audiences) for section in policy.sections if section.audiences != EVERYONE}
    if special:
        sections.add("audiences", table_of(**special))
    document.add("sections", sections)
    return with_unknown_rows(tomlkit.dumps(document), policy.unknown).encode()


def policy_from(said: dict[str, Any], text: str) -> Policy:
    """The policy that the file says, without what stands in others; NewerFormat, KeyError or ValueError."""
    form, rules = format_said(said)
    languages = tuple(
        Language(
            tag(one["tag"]),
            Making(one["made"]),
            tag(one["origin"]) if "origin" in one else None,
            bool(one.get("regional_words", False)),
            bool(one.get("converts_titles", False)),
            in_layers(one.get("layers", ())),
            LanguageState(one.get("state", LanguageState.PUBLISHED.value)),
        )
        for one in said["languages"]
    )
    sections = said["sections"]
    source = tag(said["source"])
    _check_origins(source, languages)
    all_different(sections["order"])
    check_rules(str(said["time_zone"]), int(said["notice_days"]))
    return Policy(
        source=source,
        languages=languages,
        titles={tag(language): str(title) for language, title in said["titles"].items()},
        sections=tuple(Section(section_id(one), audiences_of(sections, one)) for one in sections["order"]),
        time_zone=str(said["time_zone"]),
        notice_days=int(said["notice_days"]),
        roc_years=bool(said.get("roc_years", False)),
        numbering=numbering_of(sections, rules),
        review=rule_said(said.get("review", {})),
        exceptional=_exceptional(said.get("exception")),
        retired=tuple(section_id(one) for one in sections.get("retired", ())),
        checking=checking_from(said.get("checks", {})),
        format=form,
        rules=rules,
        unknown=unknown_rows(text, said, known_rows(KNOWN, rules)),
    )


def format_rows(form: int, rules: int) -> list[tuple[str, object]]:
    """The rows that begin a policy's file and a manifest: format, rules, and the first Dateline that reads it."""
    if form < FORMAT_WITH_RULES:
        return [("format", form)]
    return [("format", form), ("rules", rules), ("needs", FIRST_READERS[form, rules])]


def format_said(said: Mapping[str, Any]) -> tuple[int, int]:
    """The format and the rules that a file names; NewerFormat where either is later than we know."""
    form = _number(said["format"])
    rules = _number(said.get("rules", 1)) if form >= FORMAT_WITH_RULES else 1
    if form > FORMAT or rules > RULES:
        needs = said.get("needs", "")
        raise NewerFormat(form, rules, needs if isinstance(needs, str) and _VERSION.fullmatch(needs) else "")
    return form, rules


def _exceptional(said: Mapping[str, Any] | None) -> Exceptional | None:
    if said is None:
        return None
    day, reason = said.get("updated"), said.get("urgent", "")
    if isinstance(day, datetime) or not isinstance(day, date | None) or not isinstance(reason, str):
        raise ValueError("the exception of a release names no day, or no reason")
    if (day is None) != ("corrects" not in said):
        raise ValueError("the exception of a release names a day and no release, or a release and no day")
    corrects = _number(said["corrects"]) if "corrects" in said else None
    return Exceptional(_number(said["release"]), reason, corrects, day)


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ValueError(f"{value!r} is no number of a format or of rules")
    return value


def _check_origins(source: Tag, languages: tuple[Language, ...]) -> None:
    """ValueError where a language does not lead back to the source, so that it could be in step with itself."""
    all_different(language.tag for language in languages)
    origins = {language.tag: language.origin or source for language in languages}
    if source not in origins:
        raise ValueError(f"the source language {source} is not among the languages")
    for language in origins:
        at = language
        for _ in origins:
            at = at if at == source else origins.get(at, at)
        if at != source:
            raise ValueError(f"the language {language} is not made from the source language {source}")


def numbering_of(sections: Mapping[str, Any], rules: int) -> SectionNumbering:
    """How the sections are numbered, as the table of sections says; rules that know nothing of it have no numbers."""
    return SectionNumbering(
        sections.get("numbering", SectionNumbering.OFF.value) if rules >= RULES_WITH_NUMBERS else SectionNumbering.OFF
    )


def known_rows(known: KnownRows, rules: int) -> KnownRows:
    """The rows of a file that rules of this number know, of those that the newest do."""
    sections = known["sections"]
    if rules >= RULES_WITH_NUMBERS or sections is None:
        return known
    return {**known, "sections": sections - {"numbering"}}


def audiences_of(sections: Mapping[str, Any], section: SectionId) -> tuple[str, ...]:
    """Who a section is for, as the table of sections says."""
    audiences = sections.get("audiences", {}).get(section, EVERYONE)
    if isinstance(audiences, str) or not all(isinstance(one, str) for one in audiences):
        raise ValueError(f"the audiences of {section} are not a list of names")
    return tuple(audiences)
