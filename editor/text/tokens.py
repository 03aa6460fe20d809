"""The smallest parts that a redline shows as changed: words, single Chinese characters, figures with their unit."""

import regex

# Scripts written without spaces: each grapheme is a part of its own.
_NO_SPACES = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Bopomofo}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\u30fc\u3005"
_LETTER = rf"(?:(?![{_NO_SPACES}])[\p{{L}}\p{{M}}\p{{N}}_\u200c\u200d])"
_FIGURE = r"\p{Nd}+(?:[.,:/\-]\p{Nd}+)*"
_UNIT = (
    r"(?:%|％|‰|個工作天|个工作日|個工作日|營業日|日間|天|日|週|周|星期|個月|个月|か月|ヶ月|カ月|月|年|週歲|周歲|周岁|歲|歳|岁|才"
    r"|小時|小时|時間|分鐘|分钟|分間|元|圓|圆|円|次|條|条|款|章|項|项|개월|일|월|년|주|세|시간|분|원"
    r"|(?:(?:calendar|business|working)\ )?(?:days?|weeks?|months?|years?|hours?|minutes?)(?![\p{L}\p{N}]))"
)
_NUMERAL = r"[〇零一二兩两三四五六七八九十廿百千]"
_NUMERAL_UNIT = r"(?:個工作天|个工作日|個工作日|天|日|週|周|個月|个月|月|年|週歲|周歲|周岁|歲|岁|小時|小时|分鐘|分钟)"
_TOKEN = regex.compile(
    r"\r\n|\n"
    r"|(?:[^\S\r\n]+"
    r"|\{\{[a-z0-9][a-z0-9_.-]*\}\}"
    r"|https?://[^\s<>()\[\]\"'“”‘’，。；：、！？（）《》「」『』【】\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]+"
    r"|[A-Za-z0-9._%+\-]{1,64}@[A-Za-z0-9\-]{1,63}(?:\.[A-Za-z0-9\-]{1,63})+"
    r"|(?:民國\s?)?\p{Nd}{2,4}\s?[年년]\s?\p{Nd}{1,2}\s?[月월](?:\s?\p{Nd}{1,2}\s?[日일])?"
    rf"|第{_NUMERAL}{{1,8}}[條条章節节款項项]"
    rf"|{_NUMERAL}{{1,8}}{_NUMERAL_UNIT}"
    rf"|{_FIGURE}(?:[ \u00a0\u202f]?{_UNIT}|(?:(?![{_NO_SPACES}])[\p{{L}}\p{{M}}])+)?"
    rf"|{_LETTER}+(?:['’.\-]{_LETTER}+)*"
    # marks and format characters stay with what they follow
    r"|\X)[[\p{M}\p{Cf}\p{GCB=Extend}\p{GCB=SpacingMark}]--\p{GCB=Prepend}]*",
    regex.V1,
)
_SENTENCE = regex.compile(
    r".*?(?:[.!?؟۔।…]+[\"”’)\]]*(?:\s+|$)|[。！？；]+[\"”’」』）)]*\s*|\n+|$)", regex.S | regex.V1
)
_PARAGRAPH = regex.compile(r"[^\n]*\n[\r\n]*|[^\n]+", regex.V1)


def tokens(text: str) -> list[str]:
    """The parts of a text; joined, they are the text."""
    found: list[str] = _TOKEN.findall(text)
    return found


def sentences(text: str) -> list[str]:
    """The sentences of a text with what ends them; joined, they are the text."""
    return [sentence for sentence in _SENTENCE.findall(text) if sentence]


def paragraphs(text: str) -> list[str]:
    """The lines of a text, each with the empty lines that follow it; joined, they are the text."""
    found: list[str] = _PARAGRAPH.findall(text)
    return found
