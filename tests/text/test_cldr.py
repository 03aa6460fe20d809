"""The table of languages held against CLDR as Babel tells it."""

from datetime import date

import pytest
from babel import Locale, localedata
from babel.dates import format_date
from babel.lists import format_list

from editor.text.facts.dates import written_date
from editor.text.locales import endonym, fallbacks, is_right_to_left, listed, locale

TAGS = sorted(str(Locale.parse(one)).replace("_", "-") for one in localedata.locale_identifiers())
OFTEN = (
    "zh-Hant",
    "zh-Hans",
    "zh-Hant-HK",
    "en",
    "en-GB",
    "ja",
    "ko",
    "de",
    "fr",
    "es",
    "pt-BR",
    "th",
    "vi",
    "pl",
    "he",
)


def differences(tag: str) -> list[str]:
    """What the table says otherwise than Babel of one language."""
    known = Locale.parse(tag, sep="-")
    found = [] if is_right_to_left(tag) == (str(known.text_direction) == "rtl") else [f"{tag}: direction"]
    name = known.languages.get(str(known)) or known.get_display_name(known)
    if endonym(tag) != (name[:1].upper() + name[1:] if name else tag):
        found.append(f"{tag}: {endonym(tag)} for {name}")
    names = ["A", "B", "C", "D"]
    told = {listed(names[:count], tag) for count in range(1, 5)}
    if locale(tag).date and told != {format_list(names[:count], locale=nearest(tag)) for count in range(1, 5)}:
        found.append(f"{tag}: {told}")
    for month in range(1, 13):
        day = date(2026, month, 3 * month - 2 if month < 10 else month)
        wanted = "".join(str(int(one)) if one.isdecimal() else one for one in format_date(day, "long", nearest(tag)))
        here = "".join(str(int(one)) if one.isdecimal() else one for one in written_date(day, tag))
        if wanted != here:
            found.append(f"{tag}: {here} for {wanted}")
    return found


def nearest(tag: str) -> Locale:
    """The nearest language whose months Babel can name."""
    for one in fallbacks(tag):
        if one.replace("-", "_") in localedata.locale_identifiers():
            known = Locale.parse(one, sep="-")
            if known.months["format"]["wide"][1] not in {"M01", "1"}:
                return known
    raise AssertionError(tag)


@pytest.mark.parametrize("tag", OFTEN)
def test_a_language_is_written_as_cldr_says(tag: str) -> None:
    assert differences(tag) == []


@pytest.mark.long
def test_every_language_is_written_as_cldr_says() -> None:
    assert len(TAGS) > 1000
    assert [line for tag in TAGS for line in differences(tag)] == []
