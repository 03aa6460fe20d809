"""A fact of a text: what it states in one form for all languages, and where it stands."""

from dataclasses import dataclass
from enum import Enum


class Fact(Enum):
    """What a fact states."""

    PLACEHOLDER = "placeholder"
    ADDRESS = "address"
    MAIL = "mail"
    PHONE = "phone"
    POSTAL = "postal"
    DATE = "date"
    YEAR = "year"
    TIME = "time"
    MONEY = "money"
    PERCENT = "percent"
    AGE = "age"
    PERIOD = "period"
    WORKDAYS = "workdays"
    SIZE = "size"
    VERSION = "version"
    IDENTIFIER = "identifier"
    ARTICLE = "article"
    STATUTE = "statute"
    NAME = "name"
    ORDINAL = "ordinal"
    NUMBER = "number"


CONTACTS = frozenset({Fact.ADDRESS, Fact.MAIL, Fact.PHONE, Fact.POSTAL})
"""Where somebody is reached."""
DAYS = frozenset({Fact.DATE, Fact.YEAR})
_KIN = {
    Fact.AGE: Fact.PERIOD,
    Fact.WORKDAYS: Fact.PERIOD,
    Fact.YEAR: Fact.NUMBER,
    Fact.VERSION: Fact.NUMBER,
    Fact.IDENTIFIER: Fact.NUMBER,
}


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that a text states, at the characters `start` to before `end`.

    Two statements agree where kin and `value` are equal: an ISO date, a number with its unit, the figures of a phone.
    `numbers` are the bare numbers that it is made of; `figure` is where its own number stands, empty without one, and
    `counted` what that number counts: `year` where the value has months.
    """

    fact: Fact
    value: str
    start: int
    end: int
    numbers: frozenset[str] = frozenset()
    figure: tuple[int, int] = (0, 0)
    counted: str = ""

    @property
    def kin(self) -> Fact:
        """The kind under which languages agree: an age of one is a period of the other."""
        return _KIN.get(self.fact, self.fact)

    @property
    def key(self) -> tuple[Fact, str]:
        """What is equal where two statements agree."""
        return self.kin, self.value

    @property
    def unit(self) -> str:
        """What a period or an amount counts, as its value has it."""
        return self.value.partition(" ")[2] if self.figure != (0, 0) else ""

    @property
    def sort(self) -> tuple[Fact, str]:
        """What may stand in its place: the same kind of fact, counting the same."""
        return self.kin, self.unit

    @property
    def number(self) -> str:
        """The one number that it states, empty where it states none or several."""
        return next(iter(self.numbers)) if len(self.numbers) == 1 and self.figure != (0, 0) else ""

    @property
    def place(self) -> tuple[int, int]:
        """Where its number stands, or all of it where it is none."""
        return self.figure if self.number else (self.start, self.end)

    def within(self, start: int, end: int) -> bool:
        """Whether it stands at least partly between two places; where they are one, around it."""
        return self.start < end and start < self.end if start < end else self.start < start < self.end
