"""The sentences of a paragraph beside those of its translation, where each certainly has its own."""

from editor.text.redline.words.tokens import sentences

_MARKS = ("**", "~~", "`")
_UNEVEN = 3.0
"""How much longer a sentence may be against its translation than the paragraph against its own."""


def sentence_pairs(source: str, target: str, languages: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    """The pairs of a paragraph of two sentences or more; none where they are not as many, or hardly match in length.

    A sentence with half of a mark, such as the beginning of bold words, is no pair: by itself it would say too much.
    """
    left = [one.strip() for one in sentences(source, language=languages[0])]
    right = [one.strip() for one in sentences(target, language=languages[1])]
    if len(left) != len(right) or len(left) < 2:
        return ()
    share = len(target) / len(source)
    pairs = tuple(zip(left, right, strict=True))
    if any(not _fit(len(one) * share, len(other)) for one, other in pairs):
        return ()
    return tuple(pair for pair in pairs if all(map(_is_whole, pair)))


def _fit(expected: float, length: int) -> bool:
    # Of a few words the length says nothing.
    return max(expected, length) < 24 or max(expected, length) <= _UNEVEN * max(1.0, min(expected, length))


def _is_whole(sentence: str) -> bool:
    return (
        bool(sentence)
        and all(sentence.count(mark) % 2 == 0 for mark in _MARKS)
        and sentence.count("[") == sentence.count("]")
        and sentence.count("(") == sentence.count(")")
    )
