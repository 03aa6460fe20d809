"""Audiences are read from the end of a heading."""

import pytest

from editor.exchange.blocks.incoming.audiences import audiences


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("推播權限(僅限 App)", ("app",)),
        ("推播權限（僅限 App）", ("app",)),
        ("推送清单（仅限 Android）", ("android",)),
        ("Permissions (App only)", ("app",)),
        ("Your rights (EU only)", ("eu",)),
        ("Notifications (Android)", ("android",)),
        ("Notifications (iOS and Android)", ("ios", "android")),
        ("通知（iOS、Android 專用）", ("ios", "android")),
        ("歐盟使用者的權利（僅限歐盟）", ("eu",)),
        ("通知（アプリのみ）", ("app",)),
        ("Early features (Beta testers only)", ("beta-testers",)),
    ],
)
def test_a_heading_names_its_audience(heading: str, expected: tuple[str, ...]) -> None:
    assert audiences(heading) == expected


@pytest.mark.parametrize(
    "heading",
    [
        "Security (SSL)",
        "Format (format)",
        "App",
        "(App only) and more",
        "付款（信用卡）",
        "()",
        "Contact (see 4)",
        "(only)",
    ],
)
def test_other_words_in_brackets_mean_everyone(heading: str) -> None:
    assert audiences(heading) == ("everyone",)
