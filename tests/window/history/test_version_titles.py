"""A version that the program named itself is called in the words of the interface; what a person wrote stays."""

import pytest
from PySide6.QtCore import QObject

from editor.window.history.version_titles import VersionTitles

SAID = {
    "Approval: en/use": "Approved: §2 use · English",
    "Request: zh-Hant/use": "Review asked for: §2 use · 繁體中文",
    "Objection: policy/facts": "Changes asked for: Facts",
    "Approval: removed/use": "Approved: Removal of use",
    "Approval: policy/unknown": "Approved: unknown",
    "Edit How we use it (en)": "“How we use it” edited: English",
    "Add Fees (zh-Hant, ja)": "“Fees” added: 繁體中文, 日本語",
    "Edit 3 sections (en)": "3 section(s) edited: English",
    "Begin the policy": "The policy begins",
    "Mark translations in step\n\nmore": "Translations marked in step",
    "Approve the fees (draft two)": "Approve the fees (draft two)",
    "Approval: of the board": "Approval: of the board",
    "縮短刪除期限": "縮短刪除期限",
    "": "",
}


@pytest.mark.parametrize("message", SAID)
def test_a_message_is_shown_in_words_of_the_interface(message: str) -> None:
    parent = QObject()
    titles = VersionTitles(lambda section: f"§2 {section}", parent)
    assert titles.words(message) == SAID[message]
