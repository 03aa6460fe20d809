"""Words that no dictionary knows, where one is installed; the policy's own words are always right."""

from collections.abc import Iterator

from editor.checks.finding import Hit, spot_in
from editor.checks.reading.prose import left_out, script
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.recall import remembered
from editor.text.markdown.chunks import by_chunk
from editor.text.spelling import misspelled


def unknown(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A word that is spelled as no dictionary has it; each once, at its first place."""
    if script(cell.language) is not None:
        return
    known = {word.lower() for word in policy.checking.words}
    known |= {part.lower() for name in policy.terms.names for part in name.split()}
    for word, places in _unknown(policy.text(cell), cell.language).items():
        if word.lower() not in known:
            spots = [spot_in(cell, *place) for place in places]
            yield Hit(spots[0], {"word": word}, also=tuple(spots[1:]))


@remembered
def _unknown(text: str, language: Tag) -> dict[str, list[tuple[int, int]]]:
    found: dict[str, list[tuple[int, int]]] = {}
    out = None
    for start, end, word in _misspelled(text, language):
        out = out or left_out(text)
        if not out.meet(start, end):
            found.setdefault(word, []).append((start, end))
    return found


@by_chunk
def _misspelled(text: str, language: Tag) -> Iterator[tuple[int, int, str]]:
    return ((start, end, word) for word, start, end in misspelled(text, language))
