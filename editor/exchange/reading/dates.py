"""Lines that only say when a text was changed or takes effect; a policy takes its date from its releases."""

import re

from editor.recall import remembered
from editor.text.facts.self_dates import self_dates

_LONGEST = 120
_ATTRIBUTES = re.compile(r"\{:[^{}]{0,200}\}\s*$")
_MARKS = "*_ \t\u3000()（）[]【】"
_SENTENCE = re.compile(r"[。！？；;!?，](?!\s*(?:[\d〇一二三四五六七八九十]|第|民國|令和))|[.,] +[a-z]{4,}|,.*,.*,")

_CLAUSE = re.compile(r"#|第[^\s版]{1,6}[條条章節节款]|[\d.]{1,6}[.)、]?\s+(?:This|These|本)")


@remembered
def only_dates(line: str) -> bool:
    """Whether the line is a date, or a label such as "Last updated" with a date, and says nothing else."""
    words = _ATTRIBUTES.sub("", line[: _LONGEST + 201]).strip(_MARKS).rstrip(".。")
    if not words or len(words) > _LONGEST or _SENTENCE.search(words) or _CLAUSE.match(words):
        return False
    return any(one.alone for one in self_dates(words, "").stated)


def only_attributes(line: str) -> bool:
    """Whether the line is nothing but an attribute list of another Markdown, such as `{: datetime="2020-01-01" }`."""
    return _ATTRIBUTES.fullmatch(line.strip()) is not None
