"""An SSH host that this computer does not know is shown with its key, and trusted by a person or not at all."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from editor.store.history import Author
from editor.store.remotes.errors import UnknownHost
from editor.store.remotes.host_keys import HostKey
from editor.window.appearance.theme import Theme
from editor.window.sharing import join_dialog
from editor.window.sharing.host_dialog import HostDialog
from editor.window.sharing.join_dialog import JoinDialog

ADDRESS = "git@example.org:team/policy.git"
KEY = "AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl"
LIN = Author("Lin", "lin@example.org")


def host_key(folder: Path, host: str = "example.org", *, is_other: bool = False) -> HostKey:
    return HostKey(ADDRESS, host, "ssh-ed25519", KEY, folder / "ssh" / "known_hosts", is_other)


def said(dialog: QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


@pytest.mark.parametrize(
    ("host", "is_other", "words"),
    [
        ("example.org", False, "Compare the fingerprint"),
        ("github.com", False, "the one that github.com publishes"),
        ("example.org", True, "a different key from the one that is known here"),
    ],
)
def test_the_key_of_a_host_is_shown_with_what_to_do(
    theme: Theme, qtbot: QtBot, tmp_path: Path, host: str, *, is_other: bool, words: str
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = HostDialog(host_key(tmp_path, host, is_other=is_other), window)
    assert words in said(dialog)
    assert host_key(tmp_path).fingerprint in said(dialog)
    assert dialog.confirm.isVisibleTo(dialog) == (not is_other)
    assert not dialog.confirm.isDefault()


@pytest.mark.parametrize("trusts", [True, False])
def test_joining_goes_on_once_the_host_is_trusted(
    theme: Theme, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, trusts: bool
) -> None:
    tried: list[str] = []

    def fetch(folder: Path, address: str, *_: object) -> None:
        tried.append(address)
        if not (tmp_path / "ssh" / "known_hosts").exists():
            raise UnknownHost(address)

    monkeypatch.setattr(join_dialog, "fetch_copy", fetch)
    monkeypatch.setattr(join_dialog, "shown_key", lambda _: host_key(tmp_path))
    window = QWidget()
    qtbot.addWidget(window)
    dialog = JoinDialog(tmp_path, LIN, window)
    dialog.open()
    joined: list[str] = []
    dialog.joined.connect(lambda _, address: joined.append(address))
    next(one for one in dialog.findChildren(QLineEdit) if one.accessibleName() == "Address").setText(ADDRESS)
    dialog.accept()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(HostDialog)))
    (asked,) = dialog.findChildren(HostDialog)
    (asked.confirm.click if trusts else asked.reject)()
    if trusts:
        qtbot.waitUntil(lambda: bool(joined))
        assert KEY in (tmp_path / "ssh" / "known_hosts").read_text("utf-8")
    else:
        assert not (tmp_path / "ssh").exists()
        dialog.reject()
    assert tried == [ADDRESS] * (2 if trusts else 1)
    assert joined == ([ADDRESS] if trusts else [])
