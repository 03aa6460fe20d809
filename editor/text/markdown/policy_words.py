"""The words of the policy as a whole: titles, and the order and audiences of its sections."""

from collections.abc import Iterable, Mapping


def policy_words(
    titles: Mapping[str, str], sections: Iterable[tuple[str, tuple[str, ...]]], numbering: str = ""
) -> str:
    """One line per title and per section, and one for `numbering` where sections are numbered.

    White space is collapsed, so tabs and line ends part what must not mix.
    """
    lines = [f"title\t{language}\t{_plain(titles[language])}" for language in sorted(titles)]
    lines += ["\t".join(("section", section, *map(_plain, audiences))) for section, audiences in sections]
    lines += [f"numbering\t{numbering}"] if numbering else []
    return "".join(line + "\n" for line in lines)


def _plain(text: str) -> str:
    return " ".join(text.split())
