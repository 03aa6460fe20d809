"""Policies to measure with: made by rule from a seed, so that every run has the same words."""

import random
from collections.abc import Iterable

from editor.desk.translation.translating import mark_in_step
from editor.policy.editing.edits import Batch, SetText, apply
from editor.policy.language import Language, Making, Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell, Section, SectionId

TAGS = ("zh-Hant", "en", "de", "fr", "es", "pt-BR", "it", "ja", "ko", "ar")
_WORDS = """
account address agree answer anyone archive ask before carrier change check choose collect company consent copy courier
data date day delete deliver describe device disclose email every export explain form give keep law letter list message
name need notice number offer only order parcel party person phone policy portal question reason receive record refuse
request right route send service share ship store tell text track use week when where write
"""
_LATIN = _WORDS.split()
_HAN = "我們您的資料將在寄送包裹時保存三十日並依法刪除若有疑問請來信客服說明目的與範圍不會提供給任何其他公司使用期間"


def text(seed: str, characters: int, tag: str = "en") -> str:
    """A section of about so many characters: heading, paragraphs, bold, links, facts, and a list here and there."""
    chance = random.Random(seed)
    parts = [f"# {_sentence(chance, tag, 4).rstrip('.。')}"]
    length = len(parts[0])
    while length < characters:
        block = _block(chance, tag)
        parts.append(block)
        length += len(block) + 2
    return "\n\n".join(parts)


def paragraph(seed: str, characters: int, tag: str = "zh-Hant") -> str:
    """One paragraph of exactly so many characters."""
    chance = random.Random(seed)
    made = ""
    while len(made) < characters:
        made += _sentence(chance, tag, 12)
    return made[:characters]


def policy(languages: int, sections: int, characters: int = 500) -> Policy:
    """A policy with words in every cell, all languages in step."""
    source, *others = (Tag(one) for one in TAGS[:languages])
    made = [Language(source, Making.WRITTEN), *(Language(one, Making.TRANSLATED, source) for one in others)]
    ids = [SectionId(f"section-{number}") for number in range(sections)]
    cells = [Cell(section, one.tag) for section in ids for one in made]
    whole = Policy(
        source=source,
        languages=tuple(made),
        titles={one.tag: f"Policy ({one.tag})" for one in made},
        sections=tuple(Section(one) for one in ids),
        texts={cell: text(f"{cell.section} {cell.language}", characters, cell.language) for cell in cells},
        facts={"days": {"*": "30"}, "mail": {"*": "privacy@example.org"}},
        time_zone="Asia/Taipei",
    )
    return in_step(whole, ids)


def rewritten(before: Policy, section: SectionId, tags: Iterable[Tag], seed: str) -> Policy:
    """The policy with one more paragraph in a section in these languages, marked as in step."""
    edits = []
    for tag in tags:
        kept = before.text(Cell(section, tag)).split("\n\n")[:6]
        added = paragraph(f"{seed} {section} {tag}", 60, tag)
        edits.append(SetText(Cell(section, tag), "\n\n".join([*kept, added])))
    return apply(before, Batch(tuple(edits)))


def in_step(whole: Policy, sections: Iterable[SectionId]) -> Policy:
    """The policy with these sections marked in step in every language."""
    cells = [Cell(section, tag) for section in sections for tag in whole.tags]
    marks = [mark for cell in cells if (mark := mark_in_step(whole, cell)) is not None]
    return apply(whole, Batch(tuple(marks)))


def _block(chance: random.Random, tag: str) -> str:
    sentences = [_sentence(chance, tag, chance.randint(6, 14)) for _ in range(chance.randint(1, 3))]
    match chance.randrange(8):
        case 0:
            return "\n".join(f"- {sentence}" for sentence in sentences)
        case 1:
            return f"**{sentences[0]}** [{_sentence(chance, tag, 2)}](https://example.org/{chance.randrange(99)})"
        case 2:
            return f"{sentences[0]} {{{{days}}}} {sentences[-1]}"
        case _:
            return ("" if _is_han(tag) else " ").join(sentences)


def _sentence(chance: random.Random, tag: str, words: int) -> str:
    if _is_han(tag):
        return "".join(chance.choices(_HAN, k=words * 2)) + "。"
    return " ".join(chance.choices(_LATIN, k=words)).capitalize() + "."


def _is_han(tag: str) -> bool:
    return tag.startswith(("zh", "ja"))
