"""How much the facts of a policy are once they are written out, which a few bytes may make without end."""

from editor.policy.limits import EXPANDED_CHARACTERS
from editor.policy.policy import Policy
from editor.text.markdown.fact_rule import written_out


def too_much(policy: Policy) -> str | None:
    """What is wrong where the facts, written out in all texts, are more than any reader bears; else None."""
    if not policy.facts:
        return None
    values = {language: policy.values(language) for language in policy.tags}
    whole = sum(written_out(text, values[cell.language]) for cell, text in policy.texts.items())
    if whole <= EXPANDED_CHARACTERS:
        return None
    return f"written out wherever they are used, the facts have {whole} characters, and {EXPANDED_CHARACTERS} may be"
