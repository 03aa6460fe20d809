"""For whom a section is meant, read from the words in brackets at the end of its heading."""

import re

from editor.policy.section import EVERYONE

_BRACKETED = re.compile(r"[(（\[［【]([^()（）\[\]［］【】]{1,60})[)）\]］】]\s*[:：]?\s*$")
_BEFORE = re.compile(
    r"^\s*(?:僅限於|仅限于|僅適用於|仅适用于|僅限|仅限|只限|限於|限于|限|(?:only for|for|nur|solo|uniquement)\b)\s*",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"(?<!\s)\s*(?:only|users only|のみ|限定|專用|专用|版專用|版专用|用戶|用户|users)\s*$", re.IGNORECASE
)
_BETWEEN = re.compile(r"\s*(?:/|／|、|,|，|&|＆|\+|\bund\b|\band\b|\bet\b|和|及|與|与|或|・)\s*", re.IGNORECASE)
_SPELLINGS = {
    "app": ("app", "apps", "mobile app", "應用程式", "应用程序", "應用程序", "アプリ"),
    "android": ("android", "安卓"),
    "ios": ("ios", "iphone", "ipad"),
    "harmonyos": ("harmonyos", "鴻蒙", "鸿蒙"),
    "web": ("web", "website", "網站", "网站"),
    "eu": ("eu", "歐盟", "欧盟"),
    "eea": ("eea",),
    "uk": ("uk", "英國", "英国"),
    "us": ("us", "usa", "美國", "美国"),
    "california": ("california", "加州"),
}
_KNOWN = {spelling: name for name, spellings in _SPELLINGS.items() for spelling in spellings}
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9 .-]{0,40}")
_GAP = re.compile(r"[^a-z0-9]+")


def audiences(heading: str) -> tuple[str, ...]:
    """The audiences that a heading names, as identifiers in its order; EVERYONE when it names none.

    A name outside the known ones counts only beside a word that restricts: `(Testers only)` does, `(SSL)` does not.
    """
    bracketed = _BRACKETED.search(heading[-100:])
    if bracketed is None:
        return EVERYONE
    inside = bracketed.group(1)
    name = _AFTER.sub("", _BEFORE.sub("", inside)).strip()
    restricted = name != inside.strip()
    found: list[str] = []
    for part in _BETWEEN.split(name):
        identifier = _KNOWN.get(part.strip().lower())
        if identifier is None and restricted and _NAME.fullmatch(part.strip()):
            identifier = _GAP.sub("-", part.strip().lower()).strip("-")
        if identifier is None:
            return EVERYONE
        if identifier not in found:
            found.append(identifier)
    return tuple(found)
