"""The numbers of changes on paper: before each change its own, as in the list of changes."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from editor.exchange.blocks.page_words import page_words
from editor.exchange.site.change_list import ChangeList, change_list
from editor.exchange.word.writer.text import WordText
from editor.text.locales import is_right_to_left


@dataclass(frozen=True, slots=True)
class ChangeNumber:
    """The number of a change, from 1; `has_left` is the place that a passage left when it moved."""

    number: int
    has_left: bool = False


@dataclass(frozen=True, slots=True)
class ChangeNumbers:
    """Those of one text, by the numbers of the changes in its redline; what is no change to a reader has none."""

    list: ChangeList
    numbers: Mapping[int, ChangeNumber]
    placed: set[int] = field(default_factory=set)

    @classmethod
    def of(cls, text: WordText) -> "ChangeNumbers":
        """In the order of the text; both halves of a move have one number, that of the place it came to."""
        leftward = is_right_to_left(text.language)
        found = change_list(text.sections, page_words(text.language), leftward=leftward)
        numbers = {one.number: ChangeNumber(one.label) for one in found.listed}
        return cls(found, numbers | {change: ChangeNumber(label, True) for change, label in found.left_labels.items()})

    def take(self, change: int) -> ChangeNumber | None:
        """The number that stands before a change, at its first place only."""
        if change in self.placed or change not in self.numbers:
            return None
        self.placed.add(change)
        return self.numbers[change]

    @property
    def shown(self) -> set[int]:
        """The numbers that stand in the text by now, not counting places that were left."""
        return {self.numbers[one].number for one in self.placed if not self.numbers[one].has_left}
