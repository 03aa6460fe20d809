"""Emphasis and strikethrough beside Chinese, Japanese and Korean characters, as a markdown-it plugin.

CommonMark lets `**` open or close only where the neighbouring white space and punctuation look like those of a Latin
word, so that `的**「個人資料」**之定義` is not bold. The amendment known as "markdown-cjk-friendly" says: beside a
CJK character, punctuation on the other side of the run of marks blocks nothing. Runs of `_` and text without CJK
characters keep the rule of CommonMark.
"""

from markdown_it import MarkdownIt
from markdown_it.common.utils import isMdAsciiPunct, isPunctChar, isWhiteSpace
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.state_inline import Delimiter, Scanned

from editor.loading import pattern

# East Asian Width W, F or H without the emoji, and Hangul (Unicode 17). A fixed table, because the words digest of a
# text must not depend on the Unicode version of the Python that runs it.
_CJK = pattern(
    "[\u1100-\u11ff\u20a9\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\u3247\u3250-\ua4cf\ua960-\ua97f"
    "\uac00-\ud7ff\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uffee\U00016fe0-\U00018dff\U0001aff0-\U0001b2ff"
    "\U0001d300-\U0001d376\U0001f200\U0001f202-\U0001f219\U0001f21b-\U0001f22e\U0001f230\U0001f231\U0001f237"
    "\U0001f23b-\U0001f24f\U0001f252-\U0001f2ff\U00020000-\U0003fffd]"
)

# Quotation marks that a variation selector turns into their full-width form.
_WIDE_QUOTES = "\u2018\u2019\u201c\u201d"


def cjk_emphasis(parser: MarkdownIt) -> None:
    """Give this parser the amended rule for `*`, `_` and `~~`."""
    parser.inline.ruler.at("emphasis", _emphasis)
    parser.inline.ruler.at("strikethrough", _strikethrough)


def _emphasis(state: StateInline, silent: bool) -> bool:
    marker = state.src[state.pos]
    if silent or marker not in "*_":
        return False
    scanned = _scan(state) if marker == "*" else state.scanDelims(state.pos, False)
    for _ in range(scanned.length):
        _push(state, marker, scanned, scanned.length)
    state.pos += scanned.length
    return True


def _strikethrough(state: StateInline, silent: bool) -> bool:
    if silent or state.src[state.pos] != "~":
        return False
    scanned = _scan(state)
    if scanned.length < 2:
        return False
    if scanned.length % 2:
        state.push("text", "", 0).content = "~"
    for _ in range(scanned.length // 2):
        _push(state, "~~", scanned, 0)  # length 0 switches off the rule of three, which is for emphasis only
    state.pos += scanned.length
    return True


def _push(state: StateInline, marks: str, scanned: Scanned, length: int) -> None:
    state.push("text", "", 0).content = marks
    place = len(state.tokens) - 1
    state.delimiters.append(Delimiter(ord(marks[0]), length, place, -1, scanned.can_open, scanned.can_close))


def _scan(state: StateInline) -> Scanned:
    """Whether the run of marks at the current place can open and close, by the amended flanking rule."""
    start, marker = state.pos, state.src[state.pos]
    end = start
    while end < state.posMax and state.src[end] == marker:
        end += 1
    before, cjk = _before(state.src, start)
    after = state.src[end] if end < state.posMax else " "
    space_before, space_after = isWhiteSpace(ord(before)), isWhiteSpace(ord(after))
    if space_before or space_after:
        return Scanned(not space_after, not space_before, end - start)
    mark_before, mark_after = _is_punctuation(before), _is_punctuation(after)
    cjk = cjk or _CJK.match(after) is not None
    return Scanned(cjk or mark_before or not mark_after, cjk or mark_after or not mark_before, end - start)


def _before(source: str, start: int) -> tuple[str, bool]:
    """The character before a run of marks (a variation selector belongs to what it follows), and whether it is CJK."""
    if start == 0:
        return " ", False
    last = source[start - 1]
    if "\U000e0100" <= last <= "\U000e01ef":
        return last, True
    if "\ufe00" <= last <= "\ufe0e" and start > 1 and not isWhiteSpace(ord(source[start - 2])):
        main = source[start - 2]
        return main, _CJK.match(main) is not None or (last == "\ufe01" and main in _WIDE_QUOTES)
    return last, _CJK.match(last) is not None


def _is_punctuation(character: str) -> bool:
    return isMdAsciiPunct(ord(character)) or isPunctChar(character)
