"""What a policy knows of its words: the language of a text, the names of its termbase and those among its facts."""

from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.text.redline.words.vocabulary import Vocabulary, names_among


def known_words(language: Tag, *policies: Policy) -> Vocabulary:
    """What the versions of a policy know of one language."""
    values = {value for policy in policies for value in policy.values(language).values()}
    names = {name for policy in policies for name in policy.terms.names}
    return Vocabulary(language, frozenset({*names, *names_among(sorted(values))}))
