"""The facts of the policy, offered as soon as two braces are typed."""

from PySide6.QtCore import QObject, QStringListModel, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCompleter, QListView

from editor.text.editing.keys import Typed
from editor.text.steering import filled
from editor.window.text.text_pane import TextPane
from editor.window.work.policy_desk import PolicyDesk

_LOOKED_AT = 60
"""Characters before the cursor among which the braces are looked for; a name is shorter."""


class FactCompletion(QObject):
    """Offers names and values under the cursor; a choice writes the whole placeholder."""

    def __init__(self, desk: PolicyDesk, pane: TextPane) -> None:
        super().__init__(pane)
        self._desk = desk
        self._pane = pane
        self._names: dict[str, str] = {}
        """A fact's name by the line in which it is offered."""
        self._completer = QCompleter(self)
        self._offered = QListView()
        self._completer.setPopup(self._offered)
        self._completer.setWidget(pane)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.activated.connect(self._choose)
        pane.leave_keys_to(self._offered)
        pane.spliced.connect(self._look)
        # Once the pane shows what the desk says.
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._leave)
        for moved in (pane.cursorPositionChanged, desk.touched, desk.selected):
            moved.connect(self._leave_soon)

    def _begun(self) -> str | None:
        """What is typed of a name so far, None where no placeholder is begun."""
        at = self._pane.cursor_index()
        before = self._pane.text()[max(0, at - _LOOKED_AT) : at].replace("\\{", "{")
        braces = before.rfind("{{")
        begun = before[braces + 2 :] if braces >= 0 else None
        return begun if begun is not None and not set(begun) & set("{}\n ") else None

    def _look(self) -> None:
        begun = self._begun()
        facts = self._desk.policy.facts
        if begun is None or not facts or self._desk.selection is None or not self._pane.hasFocus():
            self._offered.hide()
            return
        values = self._desk.policy.values(self._desk.selection.language)
        line = self.tr("{name}: {value}")
        names = sorted(facts, key=lambda name: (not name.startswith(begun.lower()), name))
        self._names = {filled(line, name=name, value=values.get(name, "")): name for name in names}
        self._completer.setModel(QStringListModel(list(self._names), self._completer))
        self._completer.setCompletionPrefix(begun)
        place = self._pane.cursorRect()
        place.setWidth(320)
        self._completer.complete(place)
        self._offered.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def _leave_soon(self, *_: object) -> None:
        self._turn.start()

    def _leave(self) -> None:
        """Close the list where the text under it is not what it was offered for any more."""
        if self._offered.isVisible() and self._begun() is None:
            self._offered.hide()

    def _choose(self, line: str) -> None:
        at = self._pane.cursor_index()
        text = self._pane.text()
        start = text.rfind("{", 0, at)
        while start > 0 and text[start - 1] in "{\\":
            start -= 1
        end = at + len(text[at : at + 2]) - len(text[at : at + 2].lstrip("}"))
        self._pane.select(start, end)
        placeholder = "{{" + self._names[line] + "}}"
        if not self._pane.press(Typed(placeholder)):
            cursor = QTextCursor(self._pane.textCursor())
            cursor.insertText(placeholder)
