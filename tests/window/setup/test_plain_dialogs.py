"""Dialogs that only ask: their buttons do what they say, and what must not happen by a slip has no default button."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from editor.store.remotes.errors import RemoteRewritten
from editor.window.editing.ignore_dialog import IgnoreDialog
from editor.window.publish.gates import Gate
from editor.window.publish.publish_dialog import PublishDialog
from editor.window.sharing.share_dialogs import LoginDialog, RewrittenDialog, ShareDialog
from editor.window.sharing.trust_talk import TrustDialog
from editor.window.widgets.cards import Tone
from editor.window.widgets.form_dialog import PromptDialog

HOST = "https://example.org/policy.git"
GATE = Gate("words", "The words changed", Tone.FINE, "was 1 → becomes 2")
ASKED: dict[str, Callable[[QWidget], QDialog]] = {
    "Ignore it": lambda parent: IgnoreDialog("“TODO” says that something is still to be done.", parent),
    "Publish release 4": lambda parent: PublishDialog(4, (GATE,), parent),
    "Share here": lambda parent: ShareDialog(HOST, parent),
    "Go on": lambda parent: LoginDialog(HOST, "lin", parent),
    "Go on with the new history": lambda parent: RewrittenDialog(RemoteRewritten(HOST, "1" * 40, "2" * 40), parent),
    "Trust this folder": lambda parent: TrustDialog("/policies/ours", HOST, "Lin <lin@example.org>", parent),
}


@pytest.mark.parametrize("words", ASKED)
def test_the_button_says_what_is_done_and_what_it_is_about_stands_above(qtbot: QtBot, words: str) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ASKED[words](parent)
    qtbot.addWidget(dialog)
    dialog.open()
    confirm = next(one for one in dialog.findChildren(QPushButton) if one.text() == words)
    assert confirm.isVisible()
    assert any(len(one.text()) > 20 for one in dialog.findChildren(QLabel))
    careful = words.startswith(("Trust", "Go on with"))
    assert confirm.isDefault() is not careful
    accepted: list[bool] = []
    dialog.accepted.connect(lambda: accepted.append(True))
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return)
    assert not (careful and accepted)


def test_what_was_wrong_is_said_no_longer_once_it_is_mended(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = PromptDialog("Answer", "Answer", "Answer", parent, needed="Write an answer.")
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.confirm.click()
    said = next(one for one in dialog.findChildren(QLabel) if one.text() == "Write an answer.")
    assert said.isVisible()
    QTest.keyClicks(dialog.focusWidget() or dialog, "Yes.")
    qtbot.waitUntil(lambda: not said.isVisible())
