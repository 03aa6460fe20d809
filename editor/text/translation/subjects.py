"""Which subjects of policies a text speaks of, by words of its language: a translation speaks of those of its source.

The words stand in `resources/alignment/subjects.tsv`: a column a language, a row a subject, stems parted by `|`.
"""

import re
from collections import Counter
from functools import cache, lru_cache

from editor.data import data_dir
from editor.recall import remembered

_WHOLE = 4
"""Letters below which a stem begins a word; a longer one may stand inside, as in German compounds."""
_UNSPACED = re.compile("[\u0590-\u06ff\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Scripts without spaces between words, or with words put in front of others."""


@remembered
def subjects(text: str, language: str) -> Counter[str]:
    """How often a text speaks of each subject; empty where the language has no column."""
    stems = _stems(language.partition("-")[0])
    if not stems:
        return Counter()
    return Counter(name for found in _pattern(tuple(stems)).findall(text.lower()) for name in stems[found])


@cache
def _table() -> dict[str, dict[str, tuple[str, ...]]]:
    lines = (data_dir("resources") / "alignment" / "subjects.tsv").read_text("utf-8").splitlines()
    languages = lines[0].split("\t")[1:]
    table: dict[str, dict[str, tuple[str, ...]]] = {language: {} for language in languages}
    for line in lines[1:]:
        subject, *cells = line.split("\t")
        for language, cell in zip(languages, cells, strict=True):
            for stem in cell.split("|"):
                table[language][stem] = (*table[language].get(stem, ()), subject)
    return table


def _stems(language: str) -> dict[str, tuple[str, ...]]:
    return _table().get(language, {})


@lru_cache(maxsize=64)
def _pattern(stems: tuple[str, ...]) -> re.Pattern[str]:
    """Every place at which a stem begins, the longest there; places may overlap."""
    parts = "|".join(_spelled(stem) for stem in sorted(stems, key=len, reverse=True))
    return re.compile(f"(?=({parts}))")


def _spelled(stem: str) -> str:
    begins = len(stem) < _WHOLE and _UNSPACED.match(stem) is None
    return (r"(?<!\w)" if begins else "") + re.escape(stem)
