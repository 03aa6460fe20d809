"""Words of two directions meet in sentences through one helper only: no join of the window is bare."""

import ast
from collections.abc import Iterator

import pytest

from tests.places import ROOT

ROOMS = ("editor/window",)
FILES = ("exchange/site/site_feeds.py", "exchange/pdf/setting.py", "exchange/word/writer/writing.py")
"""What readers get beside the texts themselves: feeds, and what stands at the foot of every page."""
SIGNS = ("→", " · ", "“", "”")
"""What stands between words of people in a sentence."""
SEPARATORS = {" · ", ", ", " / ", " → ", ": "}
ALONE = {"filled", "isolated", "joined", "became", "addressed", "path_words"}
"""What gives words that turn nothing around them."""


def bare_joins(source: str) -> Iterator[str]:
    """The places where words are put beside others without standing apart."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=template), attr="format")) if template.isupper():
                continue  # no sentence: a sheet of styles, and the like
            case ast.Call(func=ast.Attribute(attr="format"), keywords=[_, *_]):
                yield ast.unparse(node)
            case ast.Call(func=ast.Attribute(value=ast.Constant(value=between), attr="join")) if between in SEPARATORS:
                yield ast.unparse(node)
            case ast.JoinedStr(values=parts):
                told = "".join(str(one.value) for one in parts if isinstance(one, ast.Constant))
                if any(sign in told for sign in SIGNS) and not all(map(_is_alone, parts)):
                    yield ast.unparse(node)


def _is_alone(part: ast.expr) -> bool:
    match part:
        case ast.FormattedValue(value=ast.Call(func=ast.Name(id=name))):
            return name in ALONE
        case ast.FormattedValue():
            return False
        case _:
            return True


def test_no_join_of_the_window_is_bare() -> None:
    found = {
        f"{path.relative_to(ROOT).as_posix()}: {one}"
        for path in (
            *(one for room in ROOMS for one in (ROOT / room).rglob("*.py")),
            *(ROOT / "editor" / one for one in FILES),
        )
        for one in bare_joins(path.read_text("utf-8"))
    }
    assert found == set(), "see editor/text/steering.py: filled, joined, became"


@pytest.mark.parametrize(
    "source",
    [
        'self.tr("{old} → {new}").format(old=old, new=new)',
        "words.format(section=heading)",
        '" · ".join(names)',
        '", ".join(one.name for one in people)',
        'f"{old} → {new}"',
        'f"{isolated(old)} → {new}"',
        'f"{heading} · {label}"',
        'f"“{heading}”"',
    ],
)
def test_a_bare_join_is_found(source: str) -> None:
    assert len(list(bare_joins(source))) == 1


@pytest.mark.parametrize(
    "source",
    [
        'filled(self.tr("{old} → {new}"), old=old, new=new)',
        'joined(" · ", names)',
        'f"→ {isolated(new)}"',
        "_STYLE.format(ink=ink)",
        '"\\n".join(lines)',
        'f"border: 1px solid {ink};"',
    ],
)
def test_what_stands_apart_is_left_alone(source: str) -> None:
    assert not list(bare_joins(source))
