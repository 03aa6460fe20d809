"""The translation memories of an open policy: made off the window's thread, one per language, when first needed."""

from PySide6.QtCore import QObject, QTimer, Signal

from editor.desk.translation.memory import Remembered, build, remember
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.text.translation.memory import Memory
from editor.window.widgets.runner import Runner
from editor.window.work.policy_desk import PolicyDesk

AGAIN_AFTER = 3_000
"""Milliseconds after a version or another file before a memory is made anew."""


class MemoryKeeper(QObject):
    """Gives the memory of a language, or nothing while it is being made; `made` tells that one came or is another."""

    made = Signal()

    def __init__(self, desk: PolicyDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        # Making one takes seconds for a long history: neither saves nor redlines wait behind it.
        self._runner = Runner(self)
        self._memories: dict[tuple[Tag, Tag], Memory] = {}
        self._making: set[tuple[Tag, Tag]] = set()
        self._stopped = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._make_again)
        desk.saved.connect(self.note)
        desk.closing.connect(self._stop)

    def memory(self, language: Tag) -> Memory | None:
        """The memory that a language is looked up in; None where there is none yet."""
        origin = self._origin(language)
        if origin is None:
            return None
        key = (language, origin)
        if key not in self._memories and key not in self._making:
            self._make(*key)
        return self._memories.get(key)

    def note(self) -> None:
        """There is something new to remember."""
        self._timer.start(AGAIN_AFTER)

    def _origin(self, language: Tag) -> Tag | None:
        policy = self._desk.policy
        return policy.origin_of(language) if language in policy.tags else None

    def _make(self, language: Tag, origin: Tag) -> None:
        if self._stopped:
            return
        key = (language, origin)
        self._making.add(key)
        policy = self._desk.policy
        self._desk.in_repository(
            lambda repository: remember(repository, language, origin, lambda: self._stopped),
            lambda known: self._build(policy, key, known),
            lambda error: self._fail(key, error),
            owner=self,
        )

    def _build(self, policy: Policy, key: tuple[Tag, Tag], known: Remembered) -> None:
        self._runner.run(
            lambda: build(policy, key[0], known, lambda: self._stopped),
            lambda memory: self._take(key, memory),
            lambda error: self._fail(key, error),
            owner=self,
        )

    def _take(self, key: tuple[Tag, Tag], memory: Memory) -> None:
        self._making.discard(key)
        self._memories[key] = memory
        self.made.emit()

    def _fail(self, key: tuple[Tag, Tag], error: Exception) -> None:
        self._making.discard(key)
        self._memories[key] = Memory(())
        self._desk.failed.emit(error)

    def _make_again(self) -> None:
        for language, origin in tuple(self._memories):
            if self._origin(language) == origin and (language, origin) not in self._making:
                self._make(language, origin)

    def _stop(self) -> None:
        self._stopped = True
        self._timer.stop()
        self._runner.wait()
