"""What was read is remembered within a budget of bytes, the longest unused forgotten first."""

from dataclasses import dataclass

from editor.recall import Recall, weight


@dataclass(frozen=True, slots=True)
class Answered:
    words: tuple[str, ...]


def test_a_function_is_asked_once_for_the_same_words() -> None:
    asked: list[tuple[str, bool]] = []

    def read(text: str, *, whole: bool = False) -> str | None:
        asked.append((text, whole))
        return None

    remembered = Recall().remembered(read)
    assert [remembered("a"), remembered("a"), remembered("a", whole=True), remembered("a", whole=True)] == [None] * 4
    assert asked == [("a", False), ("a", True)]


def test_what_was_asked_last_stays_and_the_longest_unused_goes() -> None:
    asked: list[str] = []
    recall = Recall(40_000)

    @recall.remembered
    def read(text: str) -> str:
        asked.append(text)
        return text * 1000

    for letter in "abcdefghijklmnopqrstuvwxyz":
        read("kept" + letter[:0])
        read(letter)
    assert asked.count("kept") == 1
    read("z")
    assert asked.count("z") == 1
    read("a")
    assert asked.count("a") == 2


def test_all_that_is_kept_stays_within_the_budget() -> None:
    recall = Recall(1_000_000)
    kept = recall.remembered(lambda number: Answered((str(number) * 1000,) * 3))
    for number in range(1000):
        kept(number)
        assert recall.weight <= 500_000
    recall.forget()
    assert recall.weight == 0


def test_forgetting_forgets_words_that_are_counted_too() -> None:
    asked: list[str] = []
    recall = Recall()

    @recall.counted(10)
    def read(word: str) -> str:
        asked.append(word)
        return word

    read("a")
    read("a")
    recall.forget()
    read("a")
    assert asked == ["a", "a"]


def test_a_value_weighs_what_it_holds() -> None:
    assert weight(Answered(("x" * 1000, "y" * 1000))) > 2000
    assert weight({"a": ["x" * 1000], "b": frozenset({"y" * 500})}) > 1500
    assert weight(None) < 100
