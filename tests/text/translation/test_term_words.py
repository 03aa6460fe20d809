"""Where words of a termbase stand."""

import pytest

from editor.text.translation.term_words import find_words


def found(text: str, *words: str, around: tuple[str, ...] = ()) -> list[str]:
    return [f"{text[place.start : place.end]}={place.word}" for place in find_words(text, words, around)]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Your Account, and accounts.", ("account",), ["Account=account"]),
        ("The user\naccount of a user", ("user account", "user"), ["user\naccount=user account", "user=user"]),
        ("登入帳戶後，帳戶資料", ("帳戶", "帳戶資料"), ["帳戶=帳戶", "帳戶資料=帳戶資料"]),
        ("用app登入", ("app",), ["app=app"]),
        ("apps", ("app",), []),
        ("Straße und STRASSE", ("straße",), ["Straße=straße"]),
        ("see `account` and <https://account.example> and [an account](https://a.example/account)", ("account",),
         ["account=account"]),
        ("{{account}} account", ("account",), ["account=account"]),
        ("C++ and C", ("C++",), ["C++=C++"]),
        ("", ("a",), []),
        ("a", (), []),
    ],
)  # fmt: skip
def test_words_are_found_as_their_script_writes_them(text: str, words: tuple[str, ...], expected: list[str]) -> None:
    assert found(text, *words) == expected


def test_a_word_inside_a_longer_one_that_is_fine_is_none() -> None:
    assert found("銀行帳戶與帳戶", "帳戶", around=("銀行帳戶",)) == ["帳戶=帳戶"]
