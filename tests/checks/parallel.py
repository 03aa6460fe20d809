"""Real policies in up to eighteen languages, each translation beside the source of its day, as policies to check."""

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from editor.policy.language import Language, Making, Tag, tag
from editor.policy.policy import Policy
from editor.policy.section import PREAMBLE, Cell, Section, SectionId

EN = Tag("en")
CHINESE = {"zh-CN": "zh-Hans", "zh-TW": "zh-Hant"}
_TEMPLATE = re.compile(r"\{:[^}]*\}|\{%.*?%\}", re.S)


@dataclass(frozen=True)
class Pair:
    """A translation with the source that was the newest on its day; `days` older than the translation."""

    id: str
    days: int
    policy: Policy

    @property
    def language(self) -> Tag:
        return self.policy.tags[1]


def pairs(folder: Path, *, within_days: int = 100_000) -> Iterator[Pair]:
    """All translations that are written in their own language, whose source is not older than so many days."""
    listed = json.loads((folder / "parallel" / "manifest.json").read_text("utf-8"))["files"]
    families: dict[str, dict[str, list[dict[str, str]]]] = defaultdict(lambda: defaultdict(list))
    for file in listed:
        if file["translated"]:
            families[file["family"]][file["lang"]].append(file)
    seen = set()
    for family in families.values():
        sources = sorted(family["en"], key=lambda file: file["date"])
        for language, files in sorted(family.items()):
            for file in files if language != "en" else ():
                known = [source for source in sources if source["date"][:10] <= file["date"][:10]]
                if not known or (known[-1]["blob"], file["blob"]) in seen:
                    continue
                seen.add((known[-1]["blob"], file["blob"]))
                days = (datetime.fromisoformat(file["date"]) - datetime.fromisoformat(known[-1]["date"])).days
                if days <= within_days:
                    texts = [read(folder, known[-1]), read(folder, file)]
                    yield Pair(file["file"], days, as_policy(texts, tag(CHINESE.get(language, language))))


def read(folder: Path, file: dict[str, str]) -> str:
    return _TEMPLATE.sub("", (folder / "parallel" / file["file"]).read_text("utf-8")).replace("\r\n", "\n")


def as_policy(texts: list[str], language: Tag) -> Policy:
    """The two texts cut at their headings of the second level; as one section where these are not as many."""
    parts = [[part.strip() for part in re.split(r"(?m)^(?=## )", text)] for text in texts]
    if len(parts[0]) != len(parts[1]):
        parts = [[text.strip()] for text in texts]
    ids = [PREAMBLE, *(SectionId(f"part-{number}") for number in range(1, len(parts[0])))]
    languages = (EN, language)
    return Policy(
        source=EN,
        languages=(Language(EN, Making.WRITTEN), Language(language, Making.TRANSLATED, EN)),
        titles={EN: "Policy", language: "Policy"},
        sections=tuple(Section(one) for one in ids),
        texts={
            Cell(section, one): re.sub(r"(?m)^#(#+ )", r"\1", text)
            for one, whole in zip(languages, parts, strict=True)
            for section, text in zip(ids, whole, strict=True)
            if text
        },
    )
