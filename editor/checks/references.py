"""References to other sections, by number or by title, that lead to none."""

import re
from collections.abc import Iterator

from editor.checks.contents import key
from editor.checks.finding import Hit, Remedy, spot_in
from editor.checks.reading.columns import Columns
from editor.checks.reading.outline import Stretches, outline, plain_words
from editor.checks.reading.prose import left_out
from editor.policy.editing.edits import Splice
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import PREAMBLE, Cell, SectionId, SectionNumbering
from editor.text.facts.numerals import han_number
from editor.text.markdown.chunks import by_chunk
from editor.text.markdown.fact_rule import expand
from editor.text.markdown.markdown import heading
from editor.text.numbering.printing import SectionReference, TypedNumber, references, typed_numbers
from editor.text.numbering.typed import BARE, bare_numbers

_HAN_NUMBER = "[〇零一二三四五六七八九十百]"
_NUMBERED = re.compile(
    rf"第[ ]?(?P<han>{_HAN_NUMBER}{{1,5}}|\d{{1,3}})[ ]?[節节](?!課|课)"
    r"|(?<![\w.])(?:[Ss]ections?|[Aa]bschnitt|[Rr]ubrique|[Ss]ección|[Ss]ezione|[Ss]eção|[Pp]aragraaf)[ \u00a0]"
    r"(?P<number>\d{1,3})(?![\d.(]|[ \u00a0](?:of|des|der|du|de)\b|\w)"
    r"|제[ ]?(?P<korean>\d{1,3})[ ]?절"
)
_TITLED = re.compile(
    r"[「“\"《](?P<han>[^「」“”\"《》\n]{1,80})[」”\"》][ ]?(?:這|这|之|的)?(?:一節|一节|章節|章节|該節|该节|小節|小节)"
    r"|[“\"](?P<before>[^“”\"\n]{1,80})[”\"][ ]section\b"
    r"|\b[Ss]ection[ ](?:titled[ ]|entitled[ ]|called[ ])?[“\"](?P<after>[^“”\"\n]{1,80})[”\"]"
    r"|「(?P<japanese>[^「」\n]{1,80})」(?:の)?(?:セクション|の項|の節|の章)"
    r"|[Aa]bschnitt[ ][„“](?P<german>[^„“”\n]{1,80})[“”]|[Rr]ubrique[ ]«[ \u00a0](?P<french>[^«»\n]{1,80})[ \u00a0]»"
)
_DIGIT = re.compile(r"\d")
_LINK = re.compile(r"\[([^\[\]]*)\]\([^()\s]*\)")


def no_number(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A section is named by a number that none has."""
    text = policy.text(cell)
    found = _numbered(text)
    out = left_out(text) if found else Stretches(())
    count = sum(section != PREAMBLE for section in policy.section_ids)
    for start, end, number in found:
        if not 1 <= number <= count and not out.meet(start, end):
            yield Hit(spot_in(cell, start, end), {"written": text[start:end], "count": str(count)})


@by_chunk
def _numbered(text: str) -> Iterator[tuple[int, int, int]]:
    """Where sections are named by a number, and by which."""
    for found in _NUMBERED.finditer(text) if "第" in text or _DIGIT.search(text) else ():
        written = found["han"] or found["number"] or found["korean"]
        number = int(written) if written.isdecimal() else han_number(written)
        if number is not None:
            yield *found.span(), number


def no_title(columns: Columns, language: Tag) -> Iterator[Hit]:
    """A section is named by a title that no heading reads like."""
    named = columns.of(_named, language)
    keys = frozenset().union(*columns.of(_keys, language).values()) if named else frozenset()
    for cell, found in named.items():
        for title, title_key, start, end in found:
            if title_key not in keys:
                yield Hit(spot_in(cell, start, end), {"title": title})


def _named(policy: Policy, cell: Cell) -> list[tuple[str, str, int, int]]:
    """The titles by which a text names sections, what each is compared by, and where it stands."""
    values = policy.values(cell.language)
    found = _titled(policy.text(cell))
    return [(title, key(expand(plain_words(title), values)), start, end) for start, end, title in found]


@by_chunk
def _titled(text: str) -> Iterator[tuple[int, int, str]]:
    """The titles by which a text names sections, with the places of what names them."""
    return (
        (*found.span(), _LINK.sub(r"\1", next(part for part in found.groups() if part)))
        for found in _TITLED.finditer(text)
    )


def _keys(policy: Policy, cell: Cell) -> frozenset[str]:
    values = policy.values(cell.language)
    found = outline(policy.text(cell)).headings
    return frozenset(key(expand(plain_words(heading.markdown), values)) for heading in found)


def typed(columns: Columns, language: Tag) -> Iterator[Hit]:
    """A heading has a number of its own though sections are numbered; it keeps that one, so the order has a gap."""
    policy = columns.policy
    if policy.numbering is SectionNumbering.OFF:
        return
    bare = columns.once(_bare, language)
    found = columns.of(_typed, language, policy.numbering.value)
    for section in policy.section_ids:
        cell = Cell(section, language)
        for one in (*bare.get(cell, ()), *found.get(cell, ())):
            remedy = Remedy((Splice(cell, one.start, one.end - one.start, ""),))
            yield Hit(spot_in(cell, one.start, one.end), {"number": one.number, "heading": one.heading}, (), (remedy,))


def _typed(policy: Policy, cell: Cell, style: str) -> tuple[TypedNumber, ...]:
    return typed_numbers(policy.text(cell), style)


def _bare(columns: Columns, language: Tag) -> dict[Cell, tuple[TypedNumber, ...]]:
    """Numbers alone before the headings of most sections, as `1 Scope`."""
    titles = list(columns.of(_title, language).items())
    found: dict[Cell, tuple[TypedNumber, ...]] = {}
    for place, number in bare_numbers([words for _, words in titles]).items():
        cell, words = titles[place]
        if one := BARE.match(columns.policy.text(cell)):
            found[cell] = (TypedNumber(number, words[len(number) :].strip(), one.start(2), one.end()),)
    return found


def nothing_to_name(columns: Columns, language: Tag) -> Iterator[Hit]:
    """A reference leads to a section that has no heading in its language, so that it would print nothing."""
    known = set(columns.policy.section_ids)
    for cell, found in columns.of(_references, language).items():
        titles = columns.of(_title, language)
        for one in found:
            if one.id in known and Cell(SectionId(one.id), language) not in titles:
                yield Hit(spot_in(cell, one.start, one.end), {"section": one.id})


def _references(policy: Policy, cell: Cell) -> tuple[SectionReference, ...]:
    return references(policy.text(cell))


def _title(policy: Policy, cell: Cell) -> str:
    return heading(policy.text(cell), policy.values(cell.language)) or ""
