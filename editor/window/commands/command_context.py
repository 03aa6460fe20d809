"""What the window knows when it decides which commands can be given."""

from dataclasses import dataclass

from editor.window.appearance.settings import ThemeChoice


@dataclass(frozen=True, slots=True)
class Situation:
    """What the window knows when it decides which commands can be given.

    `place` is the index of the selected section, None where there is none; `translated` whether the shown language is
    made from another, `converts` whether by a conversion that Dateline knows.
    """

    is_open: bool = False
    is_writable: bool = False
    is_saving: bool = False
    is_shared: bool = False
    can_undo: bool = False
    can_redo: bool = False
    place: int | None = None
    sections: int = 0
    languages: int = 0
    translated: bool = False
    converts: bool = False
    has_words: bool = False
    side: bool = True
    theme: ThemeChoice = ThemeChoice.SYSTEM
    colour_blind: bool = False
    markdown: bool = False
    marks: bool = False
    whole: bool = False
    beside: bool = False
    interface: str = "en"
    workspace: str = "write"

    @property
    def writing(self) -> bool:
        """Whether the policy is written where the window stands."""
        return self.workspace == "write"

    @property
    def typing(self) -> bool:
        """Whether words are typed where the window stands."""
        return self.writing or (self.workspace == "translate" and self.translated)
