"""Run by the system's Python beside the program: a person who only hears, and has the keys of a screen reader.

    at_spi_client.py hear      turns to History in the sample and reads what changed
    at_spi_client.py approve   compares two releases, finds the number that changed, and approves the one that waits

It prints one line of JSON with what was heard. What is done is told step by step on the standard error output.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import pyatspi  # type: ignore[import-not-found]

PATIENCE = 100.0
NUMBER = "5 個工作天"
CHANGES = "Changes between two versions"


def until(ask: Callable[[], Any]) -> Any:
    """What is there at last."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if found := ask():
            return found
        time.sleep(0.3)
    sys.exit("never there")


def everything(node: Any) -> Iterator[Any]:
    """All that is inside, from the top."""
    for number in range(node.childCount):
        child = node.getChildAtIndex(number)
        if child is not None:
            yield child
            yield from everything(child)


def program() -> Any:
    return next((one for one in pyatspi.Registry.getDesktop(0) if one is not None and one.name == "Dateline"), None)


def named(root: Any, words: str) -> Any:
    """What is shown and called so."""
    shown = pyatspi.STATE_SHOWING
    return next((one for one in everything(root) if one.name == words and one.getState().contains(shown)), None)


def unnamed(root: Any) -> list[str]:
    """The controls that are shown, take the focus and have no name."""
    wanted = (pyatspi.STATE_SHOWING, pyatspi.STATE_FOCUSABLE, pyatspi.STATE_ENABLED)
    return [
        one.getRoleName()
        for one in everything(root)
        if not one.name
        and all(map(one.getState().contains, wanted))
        and one.getRoleName() not in ("list item", "frame")
    ]


def tell(words: str) -> None:
    """One step of the transcript."""
    sys.stderr.write(f"{words}\n")


def press(root: Any, words: str) -> None:
    """Press the button of that name, once it can be."""
    button = until(lambda: (one := named(root, words)) and one.getState().contains(pyatspi.STATE_ENABLED) and one)
    action = button.queryAction()
    action.doAction([action.getName(number) for number in range(action.nActions)].index("Press"))
    tell(f"press {button.getRoleName()} “{words}”")


def rows(root: Any, words: str) -> Any:
    """The list of that name, with something in it."""
    wanted = (pyatspi.STATE_SHOWING, pyatspi.STATE_FOCUSABLE)

    def found() -> Any:
        lists = (one for one in everything(root) if one.name == words and all(map(one.getState().contains, wanted)))
        return next((one for one in lists if one.childCount), None)

    return until(found)


def choose(shown: Any, words: str) -> None:
    """Select the row that begins so."""

    def place() -> int:
        return next((at for at, row in enumerate(everything(shown)) if row.name.startswith(words)), -1)

    until(lambda: place() >= 0)
    at = place()
    tell(f"select in {shown.getRoleName()} “{shown.name}”: “{shown.getChildAtIndex(at).name}”")
    shown.querySelection().selectChild(at)


def read(root: Any, pane: str, words: str) -> tuple[str, str]:
    """The text of a pane as soon as these words are in it, and how they are set."""
    shown = until(lambda: named(root, pane))
    text = shown.queryText()
    whole = until(lambda: (said := text.getText(0, -1)) and words in said and said)
    tell(f"hear “{whole}”")
    return whole, ";".join(text.getAttributeRun(whole.index(words), True)[0])


def hear(root: Any) -> dict[str, object]:
    """What changed in the sample."""
    press(root, "History")
    whole, number = read(root, CHANGES, NUMBER)
    text = named(root, CHANGES).queryText()
    return {
        "text": whole,
        "number": number,
        "unchanged": text.getAttributeRun(0, True)[0],
        "unnamed": unnamed(root),
    }


def approve(root: Any) -> dict[str, object]:
    """Two releases compared, the number found, and what waits approved."""
    press(root, "History")
    versions = rows(root, "Versions")
    choose(versions, "Release 1")
    until(lambda: named(root, "From release 2 to release 1"))
    press(root, "Compare from here")
    until(lambda: named(root, "From release 1 to release 1"))
    choose(versions, "Release 2")
    until(lambda: named(root, "From release 1 to release 2"))
    tell("hear heading “From release 1 to release 2”")
    between, number = read(root, CHANGES, "14 days")
    press(root, next(one.name for one in everything(root) if one.name.startswith("Review")))
    choose(rows(root, "Texts that wait for a look"), "1 使用")
    draft, changed = read(root, CHANGES, "7 days")
    press(root, "Approve")
    done = until(lambda: named(root, "Approved by 陳柏翰"))
    tell(f"hear {done.getRoleName()} “{done.name}”")
    return {"between": between, "number": number, "draft": draft, "changed": changed, "unnamed": unnamed(root)}


def main() -> None:
    """Press, listen, and tell."""
    found = {"hear": hear, "approve": approve}[sys.argv[1]](until(program))
    sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
