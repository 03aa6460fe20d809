"""Faults planted in real translations of many languages: how many of them are found."""

import random
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from editor.checks.catalogue import run_all
from editor.checks.finding import Finding
from editor.policy.policy import Policy
from editor.policy.section import PREAMBLE, Cell
from editor.policy.terms import Concept, ConceptId, Termbase, Wording
from editor.text.facts.fact import Fact
from editor.text.facts.statements import statements
from tests.checks.parallel import Pair, pairs

PLANTED = 300
RECALL = 0.97
Planted = Policy | None
Plant = Callable[[Policy, Cell, random.Random], Planted]


def spliced(policy: Policy, cell: Cell, start: int, end: int, words: str) -> Policy:
    text = policy.text(cell)
    return replace(policy, texts={**policy.texts, cell: text[:start] + words + text[end:]})


def stated(policy: Policy, cell: Cell, *kinds: Fact) -> list[tuple[int, int]]:
    return [(one.start, one.end) for one in statements(policy.text(cell), cell.language) if one.fact in kinds]


def a_number_changed(policy: Policy, cell: Cell, chance: random.Random) -> Planted:
    """Another figure in a period, an age, a per cent or an amount."""
    places = stated(policy, cell, Fact.PERIOD, Fact.PERCENT, Fact.MONEY)
    found = [
        (start + digits.start(), start + digits.end())
        for start, end in places
        for digits in re.finditer(r"\d{1,3}", policy.text(cell)[start:end])
    ]
    if not found:
        return None
    start, end = chance.choice(found)
    number = int(policy.text(cell)[start:end])
    return spliced(policy, cell, start, end, str(chance.choice([number + 3, number + 11, number * 2 + 1])))


def a_date_changed(policy: Policy, cell: Cell, chance: random.Random) -> Planted:
    """Another year in a date."""
    places = stated(policy, cell, Fact.DATE)
    if not places:
        return None
    start, end = chance.choice(places)
    year = re.search(r"\d{4}", policy.text(cell)[start:end])
    if year is None:
        return None
    at = start + year.start()
    return spliced(policy, cell, at, at + 4, str(int(year[0]) + 1))


def an_age_in_numerals(policy: Policy, cell: Cell, chance: random.Random) -> Planted:
    """Another number in Han numerals, Arabic digits or digits of full width, as the language may write it."""
    language = cell.language.partition("-")[0]
    if language not in ("zh", "ja", "ar", "fa", "hi"):
        return None
    places = stated(policy, cell, Fact.PERIOD)
    if not places:
        return None
    start, end = chance.choice(places)
    digits = re.search(r"\d+", policy.text(cell)[start:end])
    if digits is None:
        return None
    number = int(digits[0]) + 4
    zero = {"ar": "٠", "fa": "۰", "hi": "०"}.get(language, "０")
    written = "".join(chr(ord(zero) + int(digit)) for digit in str(number))
    if language in ("zh", "ja") and number < 100 and chance.random() < 0.7:
        tens, ones = divmod(number, 10)
        han = "〇一二三四五六七八九"
        written = (han[tens] if tens > 1 else "") + ("十" if tens else "") + (han[ones] if ones else "")
    return spliced(policy, cell, start + digits.start(), start + digits.end(), written)


def a_mail_mistyped(policy: Policy, cell: Cell, chance: random.Random) -> Planted:
    """Two letters of an e-mail address change places."""
    places = stated(policy, cell, Fact.MAIL)
    if not places:
        return None
    start, end = chance.choice(places)
    mail = policy.text(cell)[start:end]
    swaps = [at for at in range(len(mail) - 1) if mail[at] != mail[at + 1] and mail[at : at + 2].isalnum()]
    at = chance.choice(swaps)
    return spliced(policy, cell, start, end, mail[:at] + mail[at + 1] + mail[at] + mail[at + 2 :])


def an_address_mistyped(policy: Policy, cell: Cell, chance: random.Random) -> Planted:
    """A letter of a web address is lost."""
    text = policy.text(cell)
    places = [(start, end) for start, end in stated(policy, cell, Fact.ADDRESS) if "://" in text[start:end]]
    if not places:
        return None
    start, end = chance.choice(places)
    at = chance.randrange(start + 12, end)
    return spliced(policy, cell, at, at + 1, "")


def a_list_item_dropped(policy: Policy, cell: Cell, chance: random.Random) -> Planted:
    items = list(re.finditer(r"(?m)^[*-] [^\n]*\n(?=[*-] |\n|\Z)", policy.text(cell)))
    if len(items) < 2:
        return None
    item = chance.choice(items)
    return spliced(policy, cell, *item.span(), "")


def a_paragraph_dropped(policy: Policy, cell: Cell, chance: random.Random) -> Planted:
    paragraphs = list(re.finditer(r"(?<=\n\n)[^\n#*|<>-][^\n]{60,}\n\n", policy.text(cell)))
    if len(paragraphs) < 2:
        return None
    return spliced(policy, cell, *chance.choice(paragraphs).span(), "")


def a_section_missing(policy: Policy, cell: Cell, chance: random.Random) -> Planted:
    if cell.section == PREAMBLE or len(policy.section_ids) < 3:
        return None
    return replace(policy, texts={place: text for place, text in policy.texts.items() if place != cell})


def a_term_swapped(policy: Policy, cell: Cell, chance: random.Random) -> Planted:
    """A word of the termbase gives way to one that the termbase forbids."""
    terms = {"zh-Hans": "隐私", "zh-Hant": "隱私", "ja": "サービス", "de": "Daten", "fr": "données", "es": "datos"}
    terms |= {"it": "dati", "nl": "gegevens", "pl": "dane", "ru": "данные", "pt-BR": "dados", "id": "data"}
    word = terms.get(cell.language)
    alone = "{}" if cell.language[:2] in ("zh", "ja") else r"(?<![\w/.-]){}(?![\w/-])"
    there = None if word is None else re.search(alone.format(word), policy.text(cell))
    if word is None or there is None:
        return None
    at = there.start()
    wrong = {"zh-Hans": "私隐", "zh-Hant": "私隱", "ja": "サーヴィス"}.get(cell.language, "Zorgel")
    concept = Concept({cell.language: Wording((word,), (wrong,))})
    known = replace(policy, terms=Termbase({ConceptId("term"): concept}))
    return spliced(known, cell, at, at + len(word), wrong)


def a_character_of_the_other_script(policy: Policy, cell: Cell, chance: random.Random) -> Planted:
    swap = {"zh-Hans": ("数据", "數据"), "zh-Hant": ("資料", "资料")}.get(cell.language)
    at = -1 if swap is None else policy.text(cell).find(swap[0])
    return None if swap is None or at < 0 else spliced(policy, cell, at, at + 2, swap[1])


PLANTS: dict[Plant, set[str]] = {
    a_number_changed: {"facts"},
    a_date_changed: {"facts"},
    an_age_in_numerals: {"facts"},
    a_mail_mistyped: {"facts", "links"},
    an_address_mistyped: {"facts", "links"},
    a_list_item_dropped: {"structure"},
    a_paragraph_dropped: {"structure"},
    a_section_missing: {"structure"},
    a_term_swapped: {"terms"},
    a_character_of_the_other_script: {"script"},
}


def told(findings: tuple[Finding, ...]) -> Counter[tuple[object, ...]]:
    return Counter((one.check, one.spot.section, tuple(sorted(one.facts.items()))) for one in findings)


@pytest.mark.long
def test_planted_faults_are_found(data_dir: Path) -> None:
    chance = random.Random(20261125)
    texts: list[Pair] = list(pairs(data_dir, within_days=3))
    chance.shuffle(texts)
    before = {pair.id: told(run_all(pair.policy)) for pair in texts}
    planted, found = Counter[str](), Counter[str]()
    languages = set()
    for round_ in range(40):
        for pair in texts:
            plant = list(PLANTS)[(round_ + sum(planted.values())) % len(PLANTS)]
            cells = [Cell(section, pair.language) for section in pair.policy.section_ids]
            faulty = plant(pair.policy, chance.choice([cell for cell in cells if pair.policy.text(cell)]), chance)
            if faulty is None or sum(planted.values()) == PLANTED:
                continue
            planted[plant.__name__] += 1
            languages.add(pair.language)
            new = told(run_all(faulty)) - before[pair.id]
            found[plant.__name__] += any(str(check).partition("/")[0] in PLANTS[plant] for check, *_ in new)
    assert sum(planted.values()) == PLANTED
    assert len(languages) >= 8
    counts = {name: f"{found[name]} of {count}" for name, count in planted.items()}
    assert (sum(found.values()) >= RECALL * PLANTED, counts) == (True, counts)
