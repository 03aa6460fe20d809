"""What a person always decides about conversions, kept with their settings and not with a policy."""

from dataclasses import replace
from pathlib import Path

from editor.policy.decisions import Decision, DecisionScope, everywhere, with_decision
from editor.policy.language import Tag
from editor.store.disk import atomic
from editor.store.formats.conversion_files import decisions_bytes, decisions_from
from editor.store.formats.layout import parsed

_FILE = "always.toml"
_NOWHERE = Tag("zh")
"""An "always" belongs to no policy's language: its configuration says what it converts."""


def personal_decisions(folder: Path) -> tuple[Decision, ...]:
    """What the person whose settings stand in this folder always decides; DamagedPolicy names an unsound file."""
    file = folder / _FILE
    with atomic.disk(file):
        try:
            data = file.read_bytes()
        except FileNotFoundError:
            return ()
    return parsed(str(file), data, lambda said: decisions_from(said, _NOWHERE))


def always(folder: Path, decision: Decision) -> None:
    """Keep a decision with the settings in this folder."""
    if decision.scope is not DecisionScope.ALWAYS:
        raise ValueError(decision.scope)
    own = replace(decision, place=everywhere(decision.place, _NOWHERE))
    _keep(folder, with_decision(personal_decisions(folder), own, own.place))


def never_again(folder: Path, decision: Decision) -> None:
    """Forget what a person always decided about the piece of source of this decision, in its configuration."""
    known = personal_decisions(folder)
    kept = tuple(one for one in known if one.subject != decision.subject)
    if kept != known:
        _keep(folder, kept)


def _keep(folder: Path, decisions: tuple[Decision, ...]) -> None:
    with atomic.disk(folder):
        folder.mkdir(parents=True, exist_ok=True)
    atomic.write(folder / _FILE, decisions_bytes(decisions))
