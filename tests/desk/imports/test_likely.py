"""A text that comes in says by its words which language it is in."""

import pytest

from editor.desk.imports.likely import likely_language, page_language
from editor.exchange.published.saved_page import SavedPage
from editor.policy.language import Tag
from editor.window.setup.language_dialog import COMMON

AMONG = [Tag(one) for one in COMMON]
TEXTS = {
    "zh-Hant": "我們會在您提出請求後的三十天內刪除您的資料，並以電子郵件通知您。",
    "zh-Hans": "我们会在您提出请求后的三十天内删除您的资料，并以电子邮件通知您。",
    "en": "We delete the data within thirty days of your request, and we tell you by e-mail.",
    "ja": "当社は、お客様からのご請求から三十日以内に情報を削除し、電子メールでお知らせします。",
    "ko": "당사는 요청을 받은 날부터 삼십 일 이내에 정보를 삭제하고 이메일로 알려 드립니다.",
    "de": "Wir löschen die Daten innerhalb von dreißig Tagen nach Ihrer Anfrage, und wir teilen es Ihnen mit.",
    "ru": "Мы удаляем данные в течение тридцати дней после вашего запроса и сообщаем вам об этом.",
    "ar": "نحذف البيانات خلال ثلاثين يوما من طلبك ونخبرك بذلك عبر البريد الإلكتروني.",
}


@pytest.mark.parametrize("expected", ["en", "zh-Hant", "ja"])
@pytest.mark.parametrize("language", TEXTS)
def test_the_language_of_a_text_is_told_whatever_was_expected(language: str, expected: str) -> None:
    assert likely_language(f"{TEXTS[language]} " * 3, Tag(expected), AMONG) == language


@pytest.mark.parametrize("words", ["", "ISO 27001", "2026"])
def test_what_says_nothing_stays_what_was_expected(words: str) -> None:
    assert likely_language(words, Tag("zh-Hant"), AMONG) == "zh-Hant"


def test_a_variety_of_a_language_stays_where_its_script_is_the_texts() -> None:
    assert likely_language(TEXTS["zh-Hant"], Tag("zh-Hant-HK"), AMONG) == "zh-Hant-HK"
    assert likely_language(TEXTS["en"], Tag("en-GB"), AMONG) == "en-GB"


@pytest.mark.parametrize(("said", "language"), [("en", "zh-Hans"), ("zh-Hans", "en"), ("", "ja"), ("ko", "de")])
def test_the_words_of_a_page_tell_its_language_whatever_it_says(said: str, language: str) -> None:
    page = SavedPage(f'<!DOCTYPE html><html lang="{said}"><body><p>{TEXTS[language] * 3}</p></body></html>')
    assert page_language(page, Tag("zh-Hant"), AMONG) == language
    assert page_language(SavedPage(TEXTS[language] * 3), Tag("zh-Hant"), AMONG) == language


def test_a_page_of_few_words_is_in_the_language_that_it_says() -> None:
    page = SavedPage('<!DOCTYPE html><html lang="ja"><body><p>2026</p></body></html>')
    assert page_language(page, Tag("en"), AMONG) == "ja"
    assert page_language(page, Tag("en"), [Tag("en"), Tag("de")]) == "en"
