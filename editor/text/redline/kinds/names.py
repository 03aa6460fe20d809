"""Names of companies, processors and statutes that took each other's place, came or went."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

import regex

from editor.recall import remembered
from editor.text.redline.kinds.clause_numbers import Place
from editor.text.redline.kinds.duties import are_forms
from editor.text.redline.words.vocabulary import Vocabulary, is_unspaced

_NAME = regex.compile(
    r"[\p{Lu}][\p{L}\p{M}\p{N}&’'\-]*\.?(?:,?\s(?:[\p{Lu}][\p{L}\p{M}\p{N}&’'\-]*\.?|of|de|and|&|für|der)){0,6}"
)
_FORMS = (
    r"(?:(?<![\p{L}])(?:Inc|Ltd|LLC|LLP|PLC|GmbH|AG|SE|KG|Corp|Co|B\.?V|N\.?V|S\.?A|S\.?A\.?S|SARL|S\.?r\.?l|S\.?p\.?A|Oy|AB|A/S"
    r"|ApS|Kft|Zrt|s\.r\.o|d\.o\.o)\.?(?![\p{L}])|股份有限公司|有限公司|株式会社|주식회사)"
)
_COMPANY, _FORM = regex.compile(f"{_FORMS}$"), regex.compile(rf",?\s?{_FORMS}")
"""The form of a company at the end of words, and behind them."""
_COMPOUND = regex.compile(r"\p{Lu}[\p{L}\p{M}\p{N}]+[-‐‑](?P<of>\p{L}{3,})")
"""A name before the hyphen of a compound: Firefox-Konto."""
_ARTICLES = regex.compile(r"^(?:\p{Ll}{1,5}\s){1,2}(?=\p{Lu}[\p{L}\p{N}]+$)")
"""What stands before a name that is one word: a preposition, an article."""
_CAPITALISED = regex.compile(r"(?<!\p{L})\p{Lu}[\p{L}\p{M}]+")
_CASED = r"\p{Lu}\p{Ll}"
_WORD = regex.compile(rf"(?<![{_CASED}\p{{N}}./@_#-])[{_CASED}][{_CASED}\p{{M}}\p{{N}}]*(?![/@_]|\.\p{{L}})")
"""The words of a text in scripts that have capitals; addresses are left out."""
_GOES_ON = regex.compile(r"(?:[\p{Ll}\p{Lo},] ?|\[)$")
"""What before a word says that a sentence goes on."""
_DENSE = 3
_ENDS_IN_NAME = regex.compile(r"\p{Lu}[\p{L}\p{M}\p{N}&’'-]*(?:\s\p{Lu}[\p{L}\p{M}\p{N}&’'-]*){0,3},?\s?$")
_FORM_ALONE = regex.compile(rf"{_FORMS}|Corporation|Limited|Incorporated")
_LONGEST_NAME = 400
"""Characters before the form of a company in which its name is looked for: the time grows with their square."""
_BRIEF = 120
"""Characters up to which words are about the one name in them that changed."""
_SPELT = 5
"""Letters of a word of which one may be a mistake in writing."""
_BEFORE_FORM = regex.compile(r"[\p{L}\p{M}\p{N}&’'. -]{1,60}")
_AROUND = ' ,.;:*_`"“”()[]'
_CAPITALISES = frozenset({"de", "lb"})
"""Languages in which a capital makes no name."""
_LAW = regex.compile(
    r"[\p{Han}]{2,14}(?:法|條例|条例|辦法|办法|規則|规则|細則|细则)|(?:\p{Lu}[\p{L}’']*\s){1,6}(?:Act|Law|Code|Directive|Ordinance)"
    r"|\p{Lu}\p{L}{2,}(?:gesetz|verordnung)"
)
_CODE = regex.compile(r"(?=\S*\p{Lu})(?=\S*\p{Nd})[\p{L}\p{Nd}]+(?:[-_/.][\p{L}\p{Nd}]+)*")
"""Letters and figures in one word, a capital among them: ABC-123, E1234."""
_LEAD_IN = regex.compile(r"[\p{Ll}\p{Lo},;:(\p{N}]\s*[(\"“«]?$")
"""What stands before a name inside a sentence: a word without a capital."""


def names_replaced(old: Place, new: Place, known: Vocabulary, texts: Sequence[str] = ()) -> Iterator[tuple[str, str]]:
    """The names that went and those that came, empty where none did, where a change is one of names.

    A name is one of the policy, a company by its form, or words with capitals where the sentence does not begin, which
    stand nowhere in the two texts without them.
    """
    went, came = (list(known.named(*place)) for place in (old, new))
    if went or came:
        names = [[place[0][slice(*one)] for one in found] for place, found in ((old, went), (new, came))]
        gone, come = ([name for name in dict.fromkeys(one) if name not in other] for one, other in (names, names[::-1]))
        if not (gone and come):
            # A name of the policy that made room for another one, which may not be known yet.
            gone, come = gone or _instead(new, old, came), come or _instead(old, new, went)
        yield from zip_longest(gone, come, fillvalue="")
        return
    gone_words, come_words = _apart(*(line[start:end].strip(_AROUND) for line, start, end in (old, new)))
    if not gone_words or not come_words:
        yield from _form_alone(old, new, gone_words, come_words)
        return
    if gone_words.casefold() == come_words.casefold() or _is_misspelt(gone_words, come_words):
        return
    companies = [
        _COMPANY.search(words) or (_BEFORE_FORM.fullmatch(words) and _FORM.match(line, end))
        for words, (line, _, end) in ((gone_words, old), (come_words, new))
    ]
    compounds = _COMPOUND.fullmatch(gone_words), _COMPOUND.fullmatch(come_words)
    if compounds[0] and compounds[1] and compounds[0]["of"].casefold() == compounds[1]["of"].casefold():
        yield gone_words, come_words
        return
    short = min(len(gone_words), len(come_words)) == 1
    capitals = (
        not short
        and not (gone_words + come_words).isupper()
        and _NAME.fullmatch(gone_words)
        and _NAME.fullmatch(come_words)
    )
    inside = known.language.partition("-")[0] not in _CAPITALISES and _LEAD_IN.search(old[0][: old[1]])
    if all(companies) or (capitals and inside and _are_proper(gone_words, come_words, texts)):
        yield gone_words, come_words
    elif known.language and known.language.partition("-")[0] not in _CAPITALISES and len(texts) == 2:
        yield from _among_others(gone_words, come_words, texts)


def _apart(old: str, new: str) -> tuple[str, ...]:
    """Two pieces without the words with which both begin and end, whatever their case; with figures they stay whole."""
    if any(map(str.isdecimal, old + new)):
        return old, new
    left, right = old.split(), new.split()
    while left and right and left[0].casefold() == right[0].casefold():
        left, right = left[1:], right[1:]
    while left and right and left[-1].casefold() == right[-1].casefold():
        left, right = left[:-1], right[:-1]
    return tuple(_ARTICLES.sub("", " ".join(words)) for words in (left, right))


def _form_alone(old: Place, new: Place, gone: str, come: str) -> Iterator[tuple[str, str]]:
    """A company that lost its form, or took one."""
    line, start, _ = old if gone else new
    named = _ENDS_IN_NAME.search(line, max(0, start - _LONGEST_NAME), start)
    if named is not None and _FORM_ALONE.fullmatch(gone or come):
        name, whole = named[0].strip(), f"{named[0].strip()} {gone or come}"
        yield (whole, name) if gone else (name, whole)


def _are_proper(gone: str, come: str, texts: Sequence[str]) -> bool:
    """Whether two words with capitals are names, not forms of one word, a longer list, or words with a capital."""
    if are_forms(gone.casefold(), come.casefold()) or set(gone.split(", ")) & set(come.split(", ")):
        return False
    words = {word for word in _CAPITALISED.findall(f"{gone} {come}") if word != word.upper()}
    small = [_capitals(text).small for text in texts]
    return not any(word.lower() in one for word in words for one in small)


def _among_others(gone: str, come: str, texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The one well known name of some words that made room for another one: each stands more than once in its text."""
    dense = _DENSE if is_unspaced(gone + come) else 1
    if max(len(gone), len(come)) * dense > _BRIEF:
        return
    sides = zip((gone, come), texts, strict=True)
    names = [
        [one for one in dict.fromkeys(_CAPITALISED.findall(words)) if one in _capitals(text).known]
        for words, text in sides
    ]
    went, came = ([name for name in one if name not in other] for one, other in (names, names[::-1]))
    if len(went) == len(came) == 1 and _are_proper(went[0], came[0], texts):
        yield went[0], came[0]


@dataclass(frozen=True, slots=True)
class _Capitals:
    """The words of a text that stand in it without a capital, and those with one inside of several sentences."""

    small: frozenset[str]
    known: frozenset[str]


@remembered
def _capitals(text: str) -> _Capitals:
    small: set[str] = set()
    inside: Counter[str] = Counter()
    for found in _WORD.finditer(text):
        if found[0][0].isupper():
            inside[found[0]] += _GOES_ON.search(text, max(0, found.start() - 2), found.start()) is not None
        else:
            small.add(found[0])
    return _Capitals(frozenset(small), frozenset(word for word, times in inside.items() if times > 1) - small)


def _is_misspelt(one: str, other: str) -> bool:
    """Whether a word of some length differs from another one by one letter."""
    return (
        len(one) == len(other) >= _SPELT
        and (one + other).isalpha()
        and sum(left != right for left, right in zip(one, other, strict=True)) == 1
    )


def code_replaced(old: Place, new: Place) -> tuple[str, str] | None:
    """The codes of which one took the other's place: words in a span of code, or of letters and figures."""
    words = old[0][old[1] : old[2]].strip(" `"), new[0][new[1] : new[2]].strip(" `")
    if not all(any(map(str.isalpha, one)) for one in words):
        return None
    in_code = all(line.count("`", 0, start) % 2 and "`" in line[end:] for line, start, end in (old, new))
    return words if in_code or all(map(_CODE.fullmatch, words)) else None


def law_replaced(old: Place, new: Place) -> tuple[str, str] | None:
    """The laws of which one took the other's place, told by how the names of laws end."""
    words = old[0][old[1] : old[2]].strip(_AROUND), new[0][new[1] : new[2]].strip(_AROUND)
    return words if all(map(_LAW.fullmatch, words)) else None


def _instead(known: Place, other: Place, found: Sequence[tuple[int, int]]) -> list[str]:
    """What stands on the other side in the place of the one name that a change touches."""
    line, start, end = known
    words = other[0][other[1] : other[2]]
    if not words.strip() or len(found) != 1:
        return []
    ((first, last),) = found
    if first <= start and end <= last:
        return [line[first:start] + words + line[end:last]]
    bare = words.strip(" ,.;")
    return [bare] if _NAME.fullmatch(bare) or _COMPANY.search(bare) else []
