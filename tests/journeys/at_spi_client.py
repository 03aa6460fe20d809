"""Run by the system's Python beside the program: a person who only hears turns to History and reads what changed.

It prints one line of JSON: the redline's text, how its changed number and its first words are set, and the controls of
the window that take the focus without a name.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import pyatspi  # type: ignore[import-not-found]

PATIENCE = 100.0
NUMBER = "5 個工作天"


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


def main() -> None:
    """Press, listen, and tell."""
    root = until(program)
    button = until(lambda: named(root, "History"))
    action = button.queryAction()
    names = [action.getName(number) for number in range(action.nActions)]
    action.doAction(names.index("Press"))
    pane = until(lambda: named(root, "Changes between two versions"))
    text = until(lambda: pane.queryText().characterCount and pane.queryText())
    whole = until(lambda: NUMBER in text.getText(0, -1) and text.getText(0, -1))
    found = {
        "text": whole,
        "number": ";".join(text.getAttributeRun(whole.index(NUMBER), True)[0]),
        "unchanged": text.getAttributeRun(0, True)[0],
        "unnamed": unnamed(root),
    }
    sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
