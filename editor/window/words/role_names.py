"""What the roles of a policy's people are called."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from editor.desk.sentences.marking import QT_TRANSLATE_NOOP
from editor.policy.people import ANY, AUTHOR, PUBLISHER, REVIEWER, TRANSLATOR
from editor.policy.policy import Policy
from editor.text.steering import filled
from editor.window.words.language_names import native_name

_NAMES = {
    AUTHOR: QT_TRANSLATE_NOOP("Roles", "Author"),
    TRANSLATOR: QT_TRANSLATE_NOOP("Roles", "Translator"),
    REVIEWER: QT_TRANSLATE_NOOP("Roles", "Reviewer"),
    PUBLISHER: QT_TRANSLATE_NOOP("Roles", "Publisher"),
}
_IN_LANGUAGE = QT_TRANSLATE_NOOP("Roles", "{role}: {language}")


def offered_roles(policy: Policy) -> tuple[str, ...]:
    """The roles that somebody can have in a policy, the common ones first."""
    translated = (tag for tag in policy.tags if policy.origin_of(tag) is not None)
    whole = (AUTHOR, f"{REVIEWER}:{ANY}", PUBLISHER)
    return (*whole, *(f"{TRANSLATOR}:{tag}" for tag in translated), *(f"{REVIEWER}:{tag}" for tag in policy.tags))


def role_words(roles: Iterable[str]) -> tuple[str, ...]:
    """Roles in the language of the interface, such as "Author" and "Translator: 日本語"; unknown ones as they stand."""
    return tuple(map(_words, roles))


def _words(role: str) -> str:
    kind, _, language = role.partition(":")
    name = QCoreApplication.translate("Roles", _NAMES[kind]) if kind in _NAMES else role
    if not language or language == ANY:
        return name
    pattern = QCoreApplication.translate("Roles", _IN_LANGUAGE)
    return filled(pattern, role=name, language=native_name(language))
