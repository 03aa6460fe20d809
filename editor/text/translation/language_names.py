"""The tag of a language that somebody calls by its name, in English or in itself."""

from functools import cache

from editor.text.locales import endonym

_ENGLISH = {
    "ar": "Arabic", "bg": "Bulgarian", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English",
    "en-GB": "British English", "es": "Spanish", "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew",
    "hi": "Hindi", "hu": "Hungarian", "id": "Indonesian", "it": "Italian", "ja": "Japanese", "ko": "Korean",
    "ms": "Malay", "nb": "Norwegian", "nl": "Dutch", "pl": "Polish", "pt": "Portuguese",
    "pt-BR": "Brazilian Portuguese", "ro": "Romanian", "ru": "Russian", "sv": "Swedish", "th": "Thai",
    "tr": "Turkish", "uk": "Ukrainian", "vi": "Vietnamese", "zh-Hans": "Simplified Chinese",
    "zh-Hant": "Traditional Chinese",
}  # fmt: skip


@cache
def _named() -> dict[str, str]:
    own = {endonym(tag).lower(): tag for tag in _ENGLISH}
    return own | {name.lower(): tag for tag, name in _ENGLISH.items()}


def tag_named(name: str) -> str | None:
    """The tag of a language by a name such as "French" or "français"; None for any other word."""
    return _named().get(" ".join(name.split()).lower())
