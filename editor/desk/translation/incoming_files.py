"""Several files that came back together: judged against the policy as it stood before any of them, and taken as one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from editor.desk.translation.incoming import TAKEN, Incoming, IncomingFate, IncomingRow, incoming, our_language
from editor.desk.translation.placing import placed
from editor.desk.translation.taken_before import with_past
from editor.exchange.blocks.parcel import InSection, InUnit, Returned
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.store.repository import Repository


@dataclass(frozen=True, slots=True)
class WorkFile:
    """A file with work, by its name."""

    name: str
    returned: Returned


@dataclass(frozen=True, slots=True)
class IncomingFiles:
    """What the files of one language would change; of a paragraph that two of them change the first file's words."""

    names: tuple[str, ...]
    returned: Returned
    found: Incoming
    twice: tuple[IncomingRow, ...] = ()


def incoming_files(
    policy: Policy, repository: Repository, files: Sequence[WorkFile], *, over: bool = False
) -> tuple[IncomingFiles, ...]:
    """The files by language; OtherLanguages where one is for none of ours."""
    groups: dict[Tag, list[WorkFile]] = {}
    for file in files:
        groups.setdefault(our_language(policy, file.returned), []).append(file)
    return tuple(_of_language(policy, repository, language, group, over) for language, group in groups.items())


def _of_language(
    policy: Policy, repository: Repository, language: Tag, files: Sequence[WorkFile], over: bool
) -> IncomingFiles:
    names = tuple(file.name for file in files)
    twice: tuple[IncomingRow, ...] = ()
    if len(files) == 1:
        returned = files[0].returned
    else:
        returned, twice = _merged(policy, language, files, over)
    return IncomingFiles(names, returned, with_past(incoming(policy, returned, over=over), repository, policy), twice)


def _merged(
    policy: Policy, language: Tag, files: Sequence[WorkFile], over: bool
) -> tuple[Returned, tuple[IncomingRow, ...]]:
    """All paragraphs of the files, each once: of one that several files have the first that changes something."""
    origin = policy.origin_of(language) or policy.source
    sections: dict[str, InSection] = {}
    best: dict[tuple[str, str], tuple[InUnit, IncomingRow]] = {}
    twice: list[IncomingRow] = []
    for file in files:
        work = placed(policy, origin, file.returned)
        rows = incoming(policy, work, over=over).rows
        for (section, unit), row in zip(_units(work), rows, strict=True):
            sections.setdefault(section.id, replace(section, units=()))
            key = (section.id, unit.id)
            known = best.get(key)
            if known is None or (known[1].fate not in TAKEN and row.fate in TAKEN):
                best[key] = unit, row
            elif row.fate in TAKEN and " ".join(row.words.split()) != " ".join(known[1].words.split()):
                twice.append(replace(row, fate=IncomingFate.TWICE))
            elif unit.remarks:
                best[key] = replace(known[0], remarks=(*known[0].remarks, *unit.remarks)), known[1]
    for (name, _), (unit, _) in best.items():
        sections[name] = replace(sections[name], units=(*sections[name].units, unit))
    return replace(files[0].returned, sections=tuple(sections.values()), sent=()), tuple(twice)


def _units(work: Returned) -> Iterator[tuple[InSection, InUnit]]:
    for section in work.sections:
        yield from ((section, unit) for unit in section.units)
