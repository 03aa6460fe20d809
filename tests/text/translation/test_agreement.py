"""What two texts of one section state, held against each other: told where it is certain, and nowhere else."""

import pytest

from editor.text.translation.agreement import DisagreementKind, TextSide, disagreements


def told(source: str, target: str, languages: tuple[str, str] = ("en", "de")) -> list[tuple[str, str, str]]:
    """Each disagreement as its kind and the words on both sides."""
    return [
        (
            one.kind.name,
            source[one.there.start : one.there.end] if one.there is not None else "",
            target[one.here.start : one.here.end] if one.here is not None else "",
        )
        for one in disagreements(TextSide(source, languages[0]), TextSide(target, languages[1]))
    ]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("See https://example.com/en/help for more.", "Siehe https://example.com/de/help."),
        ("See https://en.example.com/help for more.", "Siehe https://de.example.com/help."),
        ("See https://www.example.com/help/ for more.", "Siehe https://example.com/help."),
        ("Call +49 30 1234567890.", "Rufen Sie 030 1234567890 an."),
        ("Within 30 days.\n\nOr later, for 60 months.", "Binnen 30 Tagen oder für 60 Monate.\n\nOder später."),
        ("Aged 13 and older.", "Ab 13 Jahren."),
        ("See Article 6(1)(a).", "Siehe Artikel 6."),
        ("We keep it for 30 days.", ""),
        ("", "30 Tage."),
        ("It is 1 step.", "Es ist ein Schritt."),
        ("Within 30 days.", "Binnen 30 Tagen."),
        ("We ask three times.", "Wir fragen mehrmals."),
    ],
)
def test_what_says_the_same_is_not_told(source: str, target: str) -> None:
    assert told(source, target) == []


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("Within 30 days.", "Binnen 14 Tagen.", [("DIFFERS", "30 days", "14 Tagen")]),
        ("Within 30 days.", "Binnen 30 Monaten.", [("DIFFERS", "30 days", "30 Monaten")]),
        ("It costs $50.", "Es kostet 60 $.", [("DIFFERS", "$50", "60 $")]),
        ("Within 30 days or 60 months.", "Binnen 30 Tagen.", [("MISSING", "60 months", "")]),
        ("Within 30 days.", "Binnen 30 Tagen oder 60 Monaten.", [("ADDED", "", "60 Monaten")]),
        ("By 30 and 60 days.", "Nach 60 und 30 Tagen.", [("SWAPPED", "30", "60")]),
        (
            "14 days to write.\n\n60 days to pay.",
            "60 Tage.\n\n14 Tage.",
            [("DIFFERS", "14 days", "60 Tage"), ("DIFFERS", "60 days", "14 Tage")],
        ),
        (
            "Write to https://example.com/privacy now.",
            "Schreiben Sie https://example.com/privecy jetzt.",
            [("DIFFERS", "https://example.com/privacy", "https://example.com/privecy")],
        ),
        (
            "See https://example.com/abcdef now.",
            "Siehe https://other.org/x jetzt.",
            [("MISSING", "https://example.com/abcdef", ""), ("ADDED", "", "https://other.org/x")],
        ),
        ("Aged 13 and older, 200 people.", "Ab 13, 90000 Menschen.", []),
    ],
)
def test_what_differs_is_told_with_both_places(source: str, target: str, expected: list[tuple[str, str, str]]) -> None:
    found = told(source, target)
    if expected:
        assert found == expected
    else:
        assert {kind for kind, _, _ in found} == {"MISSING", "ADDED"}


def test_a_disagreement_concerns_its_own_paragraph() -> None:
    target = "Binnen 30 Tagen.\n\nBinnen 14 Monaten."
    (one,) = disagreements(TextSide("Within 30 days.\n\nWithin 60 months.", "en"), TextSide(target, "de"))
    assert one.kind is DisagreementKind.DIFFERS
    assert target[slice(*one.block)] == "Binnen 14 Monaten."


ADDRESSES = [
    ("地址：臺北市大安區青田街 7 巷 6 號。", "Address: No. 6, Lane 7, Qingtian Street, Taipei.", ("zh-Hant", "en")),
    ("台北市信義區市府路45號12樓", "12F, No. 45, Shifu Road, Xinyi District, Taipei", ("zh-Hant", "en")),
    (
        "台北市和平東路2段15巷8弄3號5樓",
        "5th Floor, No. 3, Alley 8, Lane 15, Sec. 2, Heping East Road",
        ("zh-Hant", "en"),
    ),
    ("北京市中关村大街27号5层501室", "Room 501, Floor 5, No. 27 Zhongguancun Street, Beijing", ("zh-Hans", "en")),
]


@pytest.mark.parametrize(("source", "target", "languages"), ADDRESSES)
def test_an_address_in_the_other_languages_order_is_the_same_address(
    source: str, target: str, languages: tuple[str, str]
) -> None:
    assert told(source, target, languages) == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("青田街 7 巷 6 號。", "No. 7, Lane 6, Qingtian Street."),
        ("於 7 天內，在 30 天後。", "Within 30 days, after 7 days."),
    ],
)
def test_numbers_of_an_address_that_change_places_are_told(source: str, target: str) -> None:
    assert [kind for kind, _, _ in told(source, target, ("zh-Hant", "en"))] == ["SWAPPED"]
