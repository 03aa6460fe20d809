"""Sentences that are written here in English, translated by the window, and filled with facts by whoever shows them."""

from collections.abc import Mapping

from editor.loading import pattern
from editor.text.steering import isolated, visible

_FIELD = pattern(r"\{([a-z_]+)\}")


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802
    """The text as it stands; `pyside6-lupdate` knows this name and records the literal under the context."""
    del context
    return text


def fill(template: str, facts: Mapping[str, str]) -> str:
    """The template with each `{name}` replaced by the fact of that name; a name that is no fact stays as it is.

    What a fact holds that would turn the words after it is made visible, for anybody may have written it, and words
    from right to left stand apart from the sentence around them.
    """
    return _FIELD.sub(lambda found: isolated(visible(facts[found[1]])) if found[1] in facts else found[0], template)


def fields(template: str) -> frozenset[str]:
    """The names of the facts that a template asks for."""
    return frozenset(_FIELD.findall(template))
