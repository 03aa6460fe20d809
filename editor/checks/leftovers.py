"""What an author left for later and readers must not see: TODO, 待補, [Company], blanks, comments."""

import re
from collections.abc import Iterator

from editor.checks.finding import Hit, Spot, spot_in
from editor.checks.placeholders import facts_in_use
from editor.checks.reading.columns import Columns
from editor.policy.language import Tag
from editor.policy.policy import ANY_LANGUAGE, Policy
from editor.policy.section import Cell
from editor.text.markdown.chunks import by_chunk

# Words count only where they stand by themselves: 「經確認後待補件」 is part of a sentence, 「（待確認）」 is a note.
_NOTE = re.compile(
    r"(?<![A-Za-z0-9_])(?:FIXME|TBD|TBC|TODO)(?![A-Za-z0-9_])"
    r"|(?<![A-Za-z0-9_.-])XXX+(?![A-Za-z0-9_]|\.\w)"
    r"|(?<![等期對对接看招])待(?:補|补)(?:充|上|寫|写|齊|齐)?(?=$|[\s()（）【】\[\]「」『』.,:;。，：；、…])"
    r"|(?:^|(?<=[\s(（【\[:：]))待(?:確認|确认|填寫?|填写|定)(?=$|[\s)）】\].。])"
    r"|(?:^|(?<=[\s(（【\[:：。]))(?:要確認|確認中|追記予定|後日追記|未記入)(?=$|[\s)）】\].。])"
    r"|(?<![A-Za-z])(?i:lorem ipsum)(?![A-Za-z])",
    re.MULTILINE,
)
# XXX is a number there.
_NUMBERED = re.compile(
    r"\b(?:article|section|chapter|part|title|annex|schedule|appendix|art[íi]culo|cap[íi]tulo|t[íi]tulo|artigo|titre|chapitre"
    r"|partie|annexe|artikel|kapitel|abschnitt|teil|titel|anhang|articolo|capitolo|titolo)\s$",
    re.IGNORECASE,
)
# TODO is a word there, in a line of capitals.
_TODO_IS_A_WORD = frozenset({"es", "pt", "gl", "ast"})

_IN_BRACKETS = "|".join(
    (
        r"(?i:(?:insert|enter|add|fill in|to be|please (?:insert|enter|add))\s[^\[\]\n]{1,60})",
        r"(?i:(?:your|the)?\s?(?:company|organi[sz]ation|business|legal entity|product|service|app|website)(?:[’']s)?)",
        r"(?i:(?:[\w’'-]+\s){0,3}(?:name|date|address|number|url|website|e-?mail|phone|country|state|jurisdiction))",
        r"(?:請|请)?(?:填[寫写入]|插入|輸入|输入)[^\[\]【】\n]{0,40}",
        r"[^\[\]【】\n]{0,20}(?:公司|產品|产品|服務|服务|單位|单位)(?:名[稱称]|全[稱称])",
        r"(?:会社名|サービス名|氏名|住所)(?:を[^\[\]【】\n]{0,20})?",
        r"[A-Z]+(?:[ _][A-Z]+)*_[A-Z]+(?:[ _][A-Z]+)*",
        r"[●•○■_]+|X{2,}|\?{2,}",
    )
)
_BLANK = re.compile(
    rf"\\?[\[［【〔]\s*(?:{_IN_BRACKETS})\s*\\?[\]］】〕](?!\()"
    r"|<(?i:insert|enter|your|company)[ _-][^<>@\n]{1,40}>"
    r"|(?<![○●◯])(?:○{2,}|●{2,}|◯{2,})(?![○●◯])"
    r"|(?<![〇一二三四五六七八九十])〇{2,}(?![〇一二三四五六七八九十])"
    r"|(?<![A-Za-z×])[Xx×]{2,}(?=(?:股份)?(?:有限)?公司|平台|網站|网站|株式会社)"
    r"|(?<=[^_\\\n])(?:\\?_){4,}(?!\w)|＿{3,}"
)
# What every note and every gap holds, to spare most texts the long patterns.
_MAY_NOTE = re.compile("FIXME|TB[DC]|TODO|XXX|待|要確認|確認中|追記予定|未記入|[Ll][Oo][Rr][Ee][Mm] ")
_MAY_BLANK = re.compile(r"[\[［【〔<○●◯〇＿×]|__|\\_|[Xx]{2}")
_COMMENT = re.compile(r"<!--.*?(?:-->|$)", re.DOTALL)


def note(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A word that says that something is still to be written."""
    text = policy.text(cell)
    for place in _notes(text, cell.language):
        yield Hit(spot_in(cell, *place), {"word": text[slice(*place)]})


def blank(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A gap to be filled in: a template's words in brackets, circles, a line to write on."""
    text = policy.text(cell)
    for place in _blanks(text):
        yield Hit(spot_in(cell, *place), {"blank": text[slice(*place)]})


def comment(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """An HTML comment: HTML is text in a policy, so readers would see it."""
    for found in _COMMENT.finditer(policy.text(cell)):
        yield Hit(spot_in(cell, *found.span()), {"comment": found[0]})


def in_title(columns: Columns) -> Iterator[Hit]:
    """A note or a gap in the title of a language."""
    policy = columns.policy
    for language in policy.tags:
        title = policy.titles.get(language, "")
        for start, end in _all(title, language):
            yield Hit(Spot(language=language, start=start, end=end), {"word": title[start:end]})


def in_fact(columns: Columns) -> Iterator[Hit]:
    """A fact in use whose value is empty, a note or a gap."""
    policy, used = columns.policy, facts_in_use(columns)
    for name in sorted(policy.facts):
        for key, value in sorted(policy.facts[name].items()):
            language = None if key == ANY_LANGUAGE else Tag(key)
            if language is not None and language not in policy.tags:
                continue
            if name in used and (not value.strip() or any(_all(value, language or policy.source))):
                yield Hit(Spot(language=language), {"fact": name, "value": value})


def _all(text: str, language: Tag) -> tuple[tuple[int, int], ...]:
    return (*_notes(text, language), *_blanks(text))


@by_chunk
def _blanks(text: str) -> Iterator[tuple[int, int]]:
    return (found.span() for found in _BLANK.finditer(text)) if _MAY_BLANK.search(text) else iter(())


@by_chunk
def _notes(text: str, language: Tag) -> Iterator[tuple[int, int]]:
    for found in _NOTE.finditer(text) if _MAY_NOTE.search(text) else ():
        start, end = found.span()
        if found[0] == "TODO" and language.partition("-")[0] in _TODO_IS_A_WORD and text[end : end + 1] != ":":
            continue
        if found[0] == "XXX" and _NUMBERED.search(text, max(0, start - 20), start):
            continue
        yield start, end
