"""What a comparison is called, and what is said of one in which nothing differs."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from editor.text.steering import filled
from editor.window.comparison.comparer import ComparisonQuestion, Pick
from editor.window.words.language_names import native_name


def title_words(question: ComparisonQuestion, name: Callable[[Pick], str]) -> str:
    """Stands above a comparison; `name` calls a version."""
    if question.against is None:
        words = QCoreApplication.translate("HistoryWorkspace", "From {old} to {new}")
    elif question.old == question.new:
        words = QCoreApplication.translate("HistoryWorkspace", "{language} against {other}, both from {new}")
    else:
        words = QCoreApplication.translate("HistoryWorkspace", "{language} from {old} against {other} from {new}")
    return filled(words, **_names(question, name))


def nothing_words(question: ComparisonQuestion, name: Callable[[Pick], str], *, elsewhere: bool, languages: int) -> str:
    """Said where no section differs; `elsewhere` where something else does. The policy has so many languages."""
    if question.against is not None:
        words = QCoreApplication.translate("HistoryWorkspace", "No section of {other} differs from {language}.")
    elif elsewhere:
        words = QCoreApplication.translate(
            "HistoryWorkspace", "No section reads differently in {language} between {old} and {new}."
        )
    elif languages > 1:
        words = QCoreApplication.translate(
            "HistoryWorkspace", "Nothing differs in {language} between {old} and {new}; other languages may differ."
        )
    else:
        words = QCoreApplication.translate("HistoryWorkspace", "Nothing differs between {old} and {new}.")
    return filled(words, **_names(question, name))


def _names(question: ComparisonQuestion, name: Callable[[Pick], str]) -> dict[str, str]:
    return {
        "old": name(question.old),
        "new": name(question.new),
        "language": native_name(question.language),
        "other": native_name(question.against or question.language),
    }
