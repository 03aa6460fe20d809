"""The golden cases of checks: a small policy and what is found in it, in a form that a lawyer can read."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from editor.checks.finding import Finding
from editor.checks.reading.past import Past
from editor.policy.checking import CheckingRules
from editor.policy.language import Language, Making, Tag, tag
from editor.policy.policy import Policy
from editor.policy.section import EVERYONE, Cell, Section, SectionId, SectionNumbering
from editor.policy.terms import Concept, ConceptId, Termbase, Wording
from tests.places import GOLDEN_FOLDER

FOLDER = GOLDEN_FOLDER / "checks"


@dataclass
class Case:
    """One case as it stands in a file."""

    family: str
    title: str
    parts: list[tuple[str, str]] = field(default_factory=list)

    @property
    def policy(self) -> Policy:
        """The policy that the case describes."""
        texts = {cell: text for name, text in self.parts if (cell := as_cell(name))}
        tags = list(dict.fromkeys(cell.language for cell in texts))
        titles = dict.fromkeys(tags, "Policy") | {
            tag(name.removeprefix("title ")): text for name, text in self.parts if name.startswith("title ")
        }
        audiences = {name.split()[1]: tuple(text.split()) for name, text in self.parts if name.startswith("audiences ")}
        return Policy(
            source=tags[0],
            languages=tuple(
                Language(one, self._making(one) if rank else Making.WRITTEN) for rank, one in enumerate(tags)
            ),
            titles=titles,
            sections=tuple(
                Section(section, audiences.get(section, EVERYONE))
                for section in dict.fromkeys(cell.section for cell in texts)
            ),
            texts={cell: text for cell, text in texts.items() if text},
            terms=Termbase(self._concepts(), tuple(self._rows("names"))),
            notice_days=int(self._one("notice", "0")),
            numbering=SectionNumbering(self._one("numbering", "off")),
            checking=CheckingRules(
                # What a machine's dictionaries know must not fail a case about something else.
                levels={} if self.family == "spelling" else {"spelling": "off"},
                spacing=self._one("spacing"),
                words=tuple(self._rows("words")),
            ),
            facts={
                name.removeprefix("fact "): dict(re.findall(r"^(\S+) = ?(.*)$", text, re.MULTILINE))
                for name, text in self.parts
                if name.startswith("fact ")
            },
        )

    @property
    def past(self) -> Past | None:
        """The day on which the case is checked, and its last release; None where it says no day."""
        today, released = self._one("today"), self._one("released")
        if not today:
            return None
        return Past(date.fromisoformat(today), date.fromisoformat(released) if released else None)

    def _making(self, language: Tag) -> Making:
        return Making.CONVERTED if language in self._rows("converted") else Making.TRANSLATED

    def _one(self, name: str, otherwise: str = "") -> str:
        return dict(self.parts).get(name, otherwise).strip()

    def _rows(self, name: str) -> list[str]:
        return self._one(name).splitlines()

    def _concepts(self) -> dict[ConceptId, Concept]:
        """`-- term id`, then a line `zh-Hant: preferred, preferred / forbidden` per language."""
        concepts = {}
        for name, text in self.parts:
            if name.startswith("term "):
                words = {}
                for row in text.strip().splitlines():
                    language, _, rest = row.partition(": ")
                    preferred, _, forbidden = rest.partition(" / ")
                    words[tag(language)] = Wording(_listed(preferred), _listed(forbidden))
                concepts[ConceptId(name.removeprefix("term "))] = Concept(words)
        return concepts

    @property
    def finds(self) -> str:
        """What the case says is found."""
        return dict(self.parts)["finds"]


def _listed(words: str) -> tuple[str, ...]:
    return tuple(word for word in words.split(", ") if word)


def cases() -> Iterator[Case]:
    """All cases of all families."""
    for path in sorted(FOLDER.glob("*.txt")):
        if path.name == "README.txt":
            continue
        for piece in re.split(r"^== ", path.read_text("utf-8"), flags=re.MULTILINE)[1:]:
            title, *parts = re.split(r"^-- ", piece, flags=re.MULTILINE)
            case = Case(path.stem, title.strip())
            for part in parts:
                name, _, text = part.partition("\n")
                case.parts.append((name.strip(), text.rstrip("\n")))
            yield case


def as_cell(name: str) -> Cell | None:
    """The cell that `en/rights` names."""
    language, slash, section = name.partition("/")
    return Cell(SectionId(section), tag(language)) if slash else None


def told(policy: Policy, findings: Iterable[Finding]) -> str:
    """Findings as the cases write them."""
    return "\n".join(_told(policy, finding) for finding in findings) or "nothing"


def _told(policy: Policy, finding: Finding) -> str:
    spot = finding.spot
    text = policy.text(spot.cell) if spot.cell else policy.titles.get(spot.language or Tag(""), "")
    place = f"{spot.language}/{spot.section}" if spot.cell else spot.language or "policy"
    if spot.cell and text:
        place += f":{text.count(chr(10), 0, spot.start) + 1}"
    quoted = text[spot.start : spot.end]
    words = [finding.severity.value, finding.check, place]
    if spot.start < spot.end:
        words.append("“" + quoted.replace("\n", "⏎") + "”")
    facts = [f" | {name}: {value}" for name, value in finding.facts.items() if not quoted or value != quoted]
    return " ".join(words) + "".join(facts)
