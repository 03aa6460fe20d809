"""Which configuration makes a text in one Chinese from one in another."""

_ROUTES = {
    ("Hant", "Hans"): "tw2s",
    ("TW", "Hans"): "tw2s",
    ("HK", "Hans"): "hk2s",
    ("Hans", "Hant"): "s2tw",
    ("Hans", "TW"): "s2tw",
    ("Hans", "HK"): "s2hk",
    ("Hant", "TW"): "t2tw",
    ("Hant", "HK"): "tw2hk",
    ("TW", "HK"): "tw2hk",
    ("HK", "TW"): "hk2tw",
    ("HK", "Hant"): "hk2tw",
}
_ROUTES_WITH_WORDS = {
    ("Hant", "Hans"): "tw2sp",
    ("TW", "Hans"): "tw2sp",
    ("HK", "Hans"): "hk2sp",
    ("Hans", "Hant"): "s2twp",
    ("Hans", "TW"): "s2twp",
    ("Hans", "HK"): "s2hkp",
    ("Hant", "HK"): "tw2hkp",
    ("TW", "HK"): "tw2hkp",
    ("HK", "TW"): "hk2twp",
    ("HK", "Hant"): "hk2twp",
}


def route(origin: str, target: str, *, regional_words: bool = False) -> str | None:
    """The configuration that makes a text in the target language from one in the origin; None where there is none.

    Regional words, such as 軟體 for 软件, are exchanged only where they are asked for: they can change what a clause
    means, so that a person has to look at each.
    """
    varieties = (_variety(origin), _variety(target))
    return _ROUTES_WITH_WORDS.get(varieties) if regional_words else _ROUTES.get(varieties)


def _variety(tag: str) -> str:
    """The written form that a language tag names: Hans, Hant, TW, HK; empty for other languages."""
    language, *rest = tag.replace("_", "-").lower().split("-")
    if language != "zh":
        return ""
    if "hans" in rest:
        return "Hans"
    if "hk" in rest or "mo" in rest:
        return "HK"
    if "tw" in rest:
        return "TW"
    return "Hant" if "hant" in rest else "Hans"
