"""The states of a cell in words."""

from PySide6.QtCore import QCoreApplication

from editor.desk.sentences.marking import QT_TRANSLATE_NOOP
from editor.policy.sync import CellState

_WORDS = {
    CellState.MISSING: QT_TRANSLATE_NOOP("States", "missing"),
    CellState.DRAFT: QT_TRANSLATE_NOOP("States", "draft, not yet marked in step"),
    CellState.OUTDATED: QT_TRANSLATE_NOOP("States", "outdated"),
    CellState.CONVERTED: QT_TRANSLATE_NOOP("States", "converted, not yet looked at"),
    CellState.IN_STEP: QT_TRANSLATE_NOOP("States", "in step"),
}


def state_words(state: CellState) -> str:
    """The state in the language of the interface."""
    return QCoreApplication.translate("States", _WORDS[state])


_SHORT = {
    CellState.MISSING: QT_TRANSLATE_NOOP("States", "missing"),
    CellState.DRAFT: QT_TRANSLATE_NOOP("States", "draft"),
    CellState.OUTDATED: QT_TRANSLATE_NOOP("States", "outdated"),
    CellState.CONVERTED: QT_TRANSLATE_NOOP("States", "converted"),
    CellState.IN_STEP: QT_TRANSLATE_NOOP("States", "in step"),
}


def short_state_words(state: CellState) -> str:
    """The state in one word."""
    return QCoreApplication.translate("States", _SHORT[state])
