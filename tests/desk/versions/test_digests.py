"""Words digests as the desk asks for them: the same as the words themselves give, whatever is remembered."""

import pytest

from editor.desk.versions.digests import text_words
from editor.text.markdown.words import digest, words

FACTS = {"days": "30", "d_ays": "31", "mail": "privacy@example.org"}


@pytest.mark.parametrize(
    "text",
    [
        "kept 30 days",
        "kept {{days}} days",
        "kept `{{days}}` days",
        "[here](https://example.org/{{da&#121;s}})",
        "[here](https://example.org/{{d\\_ays}})",
        "kept {{unknown}} days",
    ],
)
def test_a_digest_is_that_of_the_words(text: str) -> None:
    assert text_words(text, FACTS) == digest(words(text, FACTS))


def test_another_value_of_a_used_fact_gives_another_digest() -> None:
    text = "kept {{days}} days"
    assert text_words(text, FACTS) != text_words(text, FACTS | {"days": "14"})
    assert text_words(text, FACTS) == text_words(text, FACTS | {"mail": "other@example.org"})
