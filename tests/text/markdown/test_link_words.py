"""What the words of a link say of where it leads."""

import pytest

from editor.text.markdown.link_words import leads_where_it_says


@pytest.mark.parametrize(
    ("words", "target"),
    [
        ("dpo@a.example", "mailto:DPO@a.example?subject=x"),
        ("dpo@a.example", "mailto:b@a.example,dpo@a.example"),
        ("dpo＠a.example", "mailto:dpo@a.example"),
        ("write to dpo@a.example", "mailto:dpo@a.example"),
        ("write to us", "mailto:dpo@a.example"),
        ("https://a.example", "https://www.a.example/en/start?x=1"),
        ("www.a.example/b", "http://a.example/b/#c"),
        ("https://例え.jp/", "https://xn--r8jz45g.jp/"),
        ("https://a.example/very/lo…", "https://a.example/very/long"),
        ("Booking.com", "https://www.other.example/"),
        ("02-1234-5678", "tel:+886-2-1234-5678"),
        ("+44 (0)20 7946 0000", "tel:+442079460000;ext=1"),
        ("call us", "tel:119"),
        ("2024", "tel:119"),
        ("dpo@a.example", "#contact"),
    ],
)
def test_a_link_leads_where_it_says(words: str, target: str) -> None:
    assert leads_where_it_says(words, target)


@pytest.mark.parametrize(
    ("words", "target"),
    [
        ("dpo@a.example", "mailto:privacy@a.example"),
        ("write to dpo@a.example", "mailto:privacy@a.example"),
        ("dpo@a.example", "https://a.example/contact"),
        ("https://a.example", "https://a.example.org"),
        ("https://a.example/b", "https://a.example/c"),
        ("https://a.example/?q=1", "https://a.example/?q=2"),
        ("https://a.example", "mailto:dpo@a.example"),
        ("www.a.example", "tel:+886212345678"),
        ("(02) 1234 5678", "tel:+886-2-1234-5679"),
    ],
)
def test_a_link_that_leads_elsewhere_is_known(words: str, target: str) -> None:
    assert not leads_where_it_says(words, target)
