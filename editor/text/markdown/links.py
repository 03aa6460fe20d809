"""Which link targets a policy may have, and where a link leads once its facts are known."""

import re
from collections.abc import Mapping
from urllib.parse import quote

from editor.loading import pattern
from editor.text.markdown.fact_rule import PLACEHOLDER, expand

_ALLOWED = pattern(r"(?:https?|mailto|tel):|#", re.IGNORECASE)
_SPACE = pattern(r"\s")


def may_be_target(written: str) -> bool:
    """Whether a target as written may become a link: http, https, mailto, tel, an anchor, or a fact that says it."""
    return _ALLOWED.match(written) is not None or PLACEHOLDER.match(written) is not None


def target(written: str, values: Mapping[str, str]) -> str | None:
    """The target with its facts expanded and white space percent-encoded; None where that is no allowed target."""
    expanded = expand(written, values).strip()
    if _ALLOWED.match(expanded) is None:
        return None
    return _SPACE.sub(lambda found: quote(found[0]), expanded)
