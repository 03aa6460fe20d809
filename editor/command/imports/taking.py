"""`dateline import` of a translation that is there already: what is certain is taken, the rest is listed and waits."""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from editor.exchange.blocks.incoming.draft import Import
from editor.loading import later
from editor.policy.editing.edits import Edit
from editor.policy.policy import Policy
from editor.policy.section import Cell, SectionId
from editor.store.repository import Repository
from editor.text.steering import isolated

with later():
    from editor.desk.translation import adopting_translation, adoption, memory

_LEFT_OUT = "-"
_SHOWN = 60


class Take(Enum):
    """What becomes of the tracked changes of others."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"


class BadPlace(Exception):
    """`--place` names a part that is not listed, or a section that the policy does not have."""

    def __init__(self, wish: str) -> None:
        super().__init__(wish)
        self.wish = wish


@dataclass(frozen=True, slots=True)
class Taking:
    """A translation as it would be taken over; `edit` is None where a person has to decide first."""

    found: "adoption.Adoption"
    written: tuple[SectionId, ...]
    edit: Edit | None
    lines: tuple[str, ...]

    @property
    def parts(self) -> list[dict[str, object]]:
        """The parts for a machine, numbered as `--place` names them."""
        return [
            {
                "part": number,
                "begins": self.found.title_of(number - 1),
                "paragraphs": part.end - part.start,
                "section": part.section,
                "confidence": round(part.confidence, 2),
                "sure": part.is_sure,
            }
            for number, part in enumerate(self.found.parts, 1)
        ]


def add_taking(parser: argparse.ArgumentParser) -> None:
    """What only a translation needs that comes into sections which are there."""
    parser.add_argument(
        "--place",
        action="append",
        default=[],
        metavar="PART=SECTION",
        help="a translation: put a part, by its number in the list, into this section, or leave it out (PART=-)",
    )
    parser.add_argument(
        "--as-listed", action="store_true", help="a translation: take what is not certain where the list puts it"
    )
    parser.add_argument(
        "--fill", action="store_true", help="a translation: only into sections without words in the language"
    )


def held(policy: Policy, repository: Repository, text: Import, arguments: argparse.Namespace) -> Taking:
    """Hold a text against its source, as the options say. BadPlace where one of them names nothing."""
    found = adopting_translation.adopt(policy, text, memory.known_pairs(policy, repository, text.language))
    for wish in arguments.place:
        found = _put(policy, found, wish)
    written = adopting_translation.written_over(policy, found)
    waits = found.unsure() if not arguments.as_listed else ()
    decided = not waits and (not written or arguments.over or arguments.fill)
    edit = adopting_translation.adoption_edit(policy, found, mark=False, over=arguments.over) if decided else None
    return Taking(found, written, edit, tuple(_told(policy, found, written, arguments)))


def _put(policy: Policy, found: "adoption.Adoption", wish: str) -> "adoption.Adoption":
    part, _, name = wish.partition("=")
    number = int(part) - 1 if part.isdecimal() else -1
    origin = policy.origin_of(found.language) or policy.source
    named = {_heading(policy.text(Cell(one, origin))): one for one in policy.section_ids}
    named |= {one: one for one in policy.section_ids}
    if not 0 <= number < len(found.parts) or (name != _LEFT_OUT and name not in named):
        raise BadPlace(wish)
    return found.put(number, None if name == _LEFT_OUT else named[SectionId(name)])


def _heading(text: str) -> str:
    return text.partition("\n")[0].lstrip("# ").strip()


def _told(
    policy: Policy, found: "adoption.Adoption", written: Sequence[SectionId], arguments: argparse.Namespace
) -> Iterator[str]:
    total, paired, left_out = adoption.counted(found)
    yield f"{paired} of {total} paragraphs of the source have one counterpart"
    for number, part in enumerate(found.parts, 1):
        yield f"  {number}. “{isolated(found.title_of(number - 1)[:_SHOWN])}” → {_goes(policy, found, part)}"
    if left_out:
        yield f"{left_out} paragraphs are left out"
    if found.open_sections():
        yield f"to look at: {', '.join(found.open_sections())}"
    waits = ", ".join(str(number + 1) for number in found.unsure())
    if waits and not arguments.as_listed:
        yield (
            f"not certain: {waits}. Say where each belongs with --place PART=SECTION, leave it out with --place PART=-,"
            " or take them where they are listed with --as-listed"
        )
    if written and not (arguments.over or arguments.fill):
        yield (
            f"other words stand there already: {', '.join(written)}. Replace them with --over, or keep them and"
            " fill only what is empty with --fill"
        )
    elif written and not arguments.over:
        yield f"kept as they are: {', '.join(written)}"


def _goes(policy: Policy, found: "adoption.Adoption", part: "adoption.AdoptedPart") -> str:
    if part.section is None:
        return "left out" if part.is_sure else "no section (not certain)"
    origin = policy.origin_of(found.language) or policy.source
    heading = _heading(policy.text(Cell(part.section, origin)))
    return f"{part.section} “{isolated(heading[:_SHOWN])}”{'' if part.is_sure else ' (not certain)'}"
