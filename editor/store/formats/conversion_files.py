"""How a conversion stands on the disk: `decisions/<lang>.toml`, and the rules in a translation's sync file."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

import tomlkit
from tomlkit.items import Table

from editor.policy.decisions import WITHOUT_PLACE, Decision, DecisionPlace, DecisionScope, in_order
from editor.policy.language import Tag
from editor.policy.people import PersonId
from editor.policy.section import Cell, SectionId
from editor.policy.sync import ConversionRules

_ROW = "decision"


def decisions_path(language: Tag) -> str:
    """Where the decisions about the conversion into a language stand."""
    return f"decisions/{language}.toml"


@lru_cache(maxsize=16)
def decisions_bytes(decisions: tuple[Decision, ...]) -> bytes:
    """The file of decisions, a table for each, in an order of their own: two people's merge line by line."""
    tables = (f"[[{_ROW}]]\n" + "".join(_lines(one)) for one in in_order(decisions))
    return "\n".join(tables).encode()


def decisions_from(said: Mapping[str, Any], language: Tag) -> tuple[Decision, ...]:
    """The decisions that a file says about the conversion into a language; KeyError, ValueError, TypeError if none."""
    return in_order(_decision(row, language) for row in said.get(_ROW, ()))


def conversion_table(rules: ConversionRules) -> Table:
    """The rules of a conversion as they stand in a sync file."""
    table = tomlkit.table()
    table.add("config", rules.config)
    table.add("dictionary", rules.dictionary)
    if rules.titles:
        table.add("titles", rules.titles)
    if rules.names:
        table.add("names", list(rules.names))
    if rules.layers:
        table.add("layers", list(rules.layers))
    return table


def conversion_from(said: Mapping[str, Any] | None) -> ConversionRules | None:
    """The rules that such a table says; None where there is none."""
    if said is None:
        return None
    return ConversionRules(
        _text(said, "config"),
        _text(said, "dictionary"),
        bool(said.get("titles", False)),
        _texts(said, "names"),
        _texts(said, "layers"),
    )


def _lines(decision: Decision) -> Iterable[str]:
    place = decision.place
    yield _line("source", place.source)
    yield _line("chosen", decision.chosen)
    yield _line("scope", decision.scope.value)
    if decision.scope not in WITHOUT_PLACE:
        yield _line("section", place.cell.section)
        yield _line("before", place.before)
        yield _line("after", place.after)
        if place.occurrence:
            yield f"occurrence = {place.occurrence}\n"
    yield _line("who", decision.who)
    yield f"when = {decision.when.astimezone(UTC).isoformat().replace('+00:00', 'Z')}\n"
    yield _line("config", decision.config)
    yield _line("dictionary", decision.dictionary)


def _line(name: str, value: str) -> str:
    return f"{name} = {tomlkit.string(value).as_string()}\n"


def _decision(row: Mapping[str, Any], language: Tag) -> Decision:
    scope, when = DecisionScope(row["scope"]), row["when"]
    if not isinstance(when, datetime) or when.tzinfo is None:
        raise ValueError(f"{when} is no instant")
    occurrence = row.get("occurrence", 0)
    if not isinstance(occurrence, int) or occurrence < 0:
        raise ValueError(f"{occurrence} is no occurrence")
    is_everywhere = scope in WITHOUT_PLACE
    place = DecisionPlace(
        Cell(SectionId("" if is_everywhere else _text(row, "section")), language),
        _text(row, "source"),
        "" if is_everywhere else _text(row, "before"),
        "" if is_everywhere else _text(row, "after"),
        0 if is_everywhere else occurrence,
    )
    if not place.source:
        raise ValueError("source is empty")
    who = PersonId(_text(row, "who"))
    return Decision(
        place, _text(row, "chosen"), who, when.astimezone(UTC), scope, _text(row, "config"), _text(row, "dictionary")
    )


def _texts(row: Mapping[str, Any], name: str) -> tuple[str, ...]:
    values = row.get(name, [])
    if not isinstance(values, list):
        raise TypeError(f"{name} is not a list")
    return tuple(str(value) for value in values)


def _text(row: Mapping[str, Any], name: str) -> str:
    value = row[name]
    if not isinstance(value, str):
        raise ValueError(f"{name} is not a text")
    return value
