"""How the window looks to this person: theme and preferences in one place, kept on the disk when they change."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSplitter

from editor.window.appearance import settings
from editor.window.appearance.settings import Preferences
from editor.window.appearance.splitter_keys import SplitterKeys
from editor.window.appearance.theme import Theme


class Looks(QObject):
    """Theme and preferences. `changed` tells that a preference is another; `failed` that it could not be kept.

    They outlive every page, so a page connects its own methods, which Qt forgets with it, and never a lambda.
    """

    changed = Signal()
    zoomed = Signal(float)
    failed = Signal(object)

    def __init__(self, theme: Theme, file: Path, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._file = file
        self._preferences = preferences
        theme.set_zoom(preferences.zoom)

    @property
    def zoom(self) -> float:
        """The size of document text; 1 is 16 px. It grows with the system's letters and with this person's zoom."""
        return self._preferences.zoom * self.theme.scale

    @property
    def preferences(self) -> Preferences:
        """The preferences as they are now."""
        return self._preferences

    def change(self, **values: Any) -> None:
        """Take other preferences, named as the fields of Preferences, put them on and keep them."""
        changed = replace(self._preferences, **values)
        if changed == self._preferences:
            return
        before, self._preferences = self._preferences, changed
        if changed.zoom != before.zoom:
            self.theme.set_zoom(changed.zoom)
            self.zoomed.emit(self.zoom)
        self.theme.use(changed.theme, colour_blind=changed.colour_blind)
        self.changed.emit()
        try:
            settings.save(self._file, changed)
        except OSError as error:
            self.failed.emit(error)

    def remember(self, splitter: QSplitter, name: str, usual: Sequence[int]) -> None:
        """Give a splitter the sizes it had the last time, and keep them when a person drags it or moves it by key.

        The usual ones are those of plain letters: panes at the sides are wider for larger ones where the window has
        room. Call it when the splitter stands in its window.
        """
        SplitterKeys(splitter)
        sizes = self._preferences.splitters.get(name, ())
        if len(sizes) != splitter.count():
            larger = max(1.0, min(self.zoom, splitter.window().width() / max(1, sum(usual))))
            sides = {0, len(usual) - 1} if len(usual) > 2 else set()
            sizes = tuple(round(size * larger) if at in sides else size for at, size in enumerate(usual))
        splitter.setSizes(list(sizes))
        splitter.splitterMoved.connect(
            lambda *_: self.change(splitters={**self._preferences.splitters, name: tuple(splitter.sizes())})
        )
