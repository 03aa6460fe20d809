"""`dateline audit`: who wrote, commented, approved and published what, when, and under which signature."""

import argparse
import csv
import io
from collections.abc import Iterable
from dataclasses import fields

from editor.command.running.command import FINE, CommandWork, say
from editor.command.running.working import add_folder, add_format, as_json, reading
from editor.desk.review.auditing import AuditRow, audit


def _arguments(parser: argparse.ArgumentParser) -> None:
    add_folder(parser)
    add_format(parser, "text", "csv", "json")


def _audit(arguments: argparse.Namespace) -> int:
    with reading(arguments.folder) as repository:
        rows = list(audit(repository))
    match arguments.format:
        case "csv":
            say(_csv(rows))
        case "json":
            say(as_json({"format": 1, "rows": [_said(row) for row in rows]}))
        case _:
            say(_text(rows))
    return FINE


def _said(row: AuditRow) -> dict[str, str]:
    return {field.name: _shown(getattr(row, field.name)) for field in fields(row)}


def _shown(value: object) -> str:
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def _csv(rows: Iterable[AuditRow]) -> str:
    written = io.StringIO()
    names = [field.name for field in fields(AuditRow)]
    table = csv.DictWriter(written, names, lineterminator="\n")
    table.writeheader()
    table.writerows({name: _harmless(value) for name, value in _said(row).items()} for row in rows)
    return written.getvalue()


def _harmless(value: str) -> str:
    """A cell that a spreadsheet takes for words, not for a formula."""
    return f"'{value}" if value[:1] in ("=", "+", "-", "@", "\t", "\r") else value


def _text(rows: Iterable[AuditRow]) -> str:
    lines = []
    for row in rows:
        said = f"{row.when:%Y-%m-%d %H:%M %z}  {row.version[:10]}  {row.name} <{row.email}> {row.action} {row.what}"
        key = f" ({row.key})" if row.key else ""
        detail = f": {' '.join(row.detail.split())}" if row.detail else ""
        lines.append(f"{said}{detail}  [{row.signature}{key}, {row.hash[:12]}]")
    return "\n".join(lines) if lines else "Nothing was done yet."


AUDIT = CommandWork(_arguments, _audit)
