"""The policies opened last, a card each: its title, its last release, what waits, and the languages that are behind."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from editor.loading import later
from editor.text.steering import filled, joined, path_words, visible
from editor.window.appearance.theme import GRID, set_look
from editor.window.widgets.one_line import OneLine
from editor.window.widgets.runner import Runner

with later():
    from editor.desk.reports import glance
    from editor.text.facts import dates
    from editor.window.words import language_names, messages

_NAMED = 3
"""The most languages that a card names as behind."""


class RecentPolicies(QScrollArea):
    """Shows folders at once, and how each stands as soon as it was read. `wanted` carries a folder.

    Folders are read off the window's thread, without locks, and only those of policies that were opened here before.
    """

    wanted = Signal(str)

    def __init__(self, state: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._runner = Runner(self)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, GRID, 0)
        self._column.setSpacing(2 * GRID)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        set_look(self, "cards")
        page = QWidget()
        page.setObjectName("cards")
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._column)
        whole.addStretch(1)
        self.setWidget(page)

    def show_folders(self, folders: Sequence[str], waits: Mapping[str, int]) -> None:
        """A card for each folder, in this order, with what waited there for this person; each is looked at anew."""
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for folder in folders:
            card = PolicyCard(Path(folder), waits.get(folder, 0))
            card.clicked.connect(partial(self.wanted.emit, folder))
            self._column.addWidget(card)
            self._runner.run(partial(self._look, Path(folder)), card.show_glance, card.show_failure, owner=card)

    def _look(self, folder: Path) -> "glance.Glance":
        return glance.glance(folder, self._state)


class PolicyCard(QPushButton):
    """One policy. The whole card is the button that opens it, and its name says all that stands on it."""

    def __init__(self, folder: Path, waits: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._waits = waits
        self._seen: glance.Glance | None = None
        self._failure: Exception | None = None
        self._title, self._place = OneLine(), OneLine()
        self._release, self._waiting = OneLine(), OneLine()
        self.setAutoDefault(True)  # Enter opens, as in a list
        set_look(self, "card")
        set_look(self._title, "title")
        set_look(self._place, "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 2 * GRID, 4 * GRID, 2 * GRID)
        column.setSpacing(GRID // 2)
        for label in self._labels():
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._say()

    def show_glance(self, seen: "glance.Glance") -> None:
        """Say how the policy stands."""
        self._seen = seen
        self._say()

    def show_failure(self, error: Exception) -> None:
        """Say why it cannot be told how the policy stands."""
        self._failure = error
        self._say()

    def _labels(self) -> tuple[QLabel, ...]:
        return (self._title, self._release, self._waiting, self._place)

    def _say(self) -> None:
        seen = self._seen
        self._title.say(visible((seen.title if seen else "") or self._folder.name))
        self._place.say(path_words(visible(str(self._folder))))
        self._release.say(self._release_words(seen) if seen else self.tr("Loading…"))
        self._waiting.say(self._waiting_words(seen) if seen else "")
        if self._failure is not None:
            self._release.say(self.tr("This cannot be read now"))
            self._waiting.say(messages.failure_words(self._failure))
        set_look(self._waiting, "" if self._waits or (seen and (seen.changes or seen.behind)) else "secondary")
        for label in (self._release, self._waiting):
            label.setVisible(bool(label.text()))
        said = [label.text() for label in self._labels() if label.text()]
        self.setAccessibleName(joined(". ", said))
        self.setToolTip("\n".join(said))
        self.updateGeometry()

    def _release_words(self, seen: "glance.Glance") -> str:
        if seen.release is None or seen.updated is None:
            return self.tr("Not published yet")
        day = dates.written_date(seen.updated, QLocale().bcp47Name())
        return filled(self.tr("Release {number} · last updated {date}"), number=seen.release, date=day)

    def _waiting_words(self, seen: "glance.Glance") -> str:
        parts = [self.tr("%n thing(s) wait for you", "", self._waits)] if self._waits else []
        if seen.changes:
            parts.append(self.tr("%n change(s) to publish", "", seen.changes))
        if seen.behind:
            names = [language_names.native_name(tag) for tag in list(seen.behind)[:_NAMED]]
            more = " …" if len(seen.behind) > _NAMED else ""
            parts.append(filled(self.tr("behind: {languages}"), languages=joined(", ", names) + more))
        if not parts and seen.release is not None:
            parts.append(self.tr("Nothing waits, every language is in step"))
        return joined(" · ", parts)

    @override
    def sizeHint(self) -> QSize:
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.sizeHint()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
