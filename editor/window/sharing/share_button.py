"""The button that says how far this copy and the shared place are apart, and shares."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from editor.text.steering import filled, joined, visible
from editor.window.sharing.shared_state import Doing, Shared


class ShareButton(QPushButton):
    """Hidden where nothing is shared. `share_wanted` and `stop_wanted` tell what a click asks for."""

    share_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shared = Shared()
        self.clicked.connect(self._on_clicked)
        self.show_shared(self._shared)

    def show_shared(self, shared: Shared) -> None:
        """Say how things stand."""
        self._shared = shared
        self.setVisible(shared.address is not None)
        self.setText(self._words())
        self.setToolTip(self._tip())
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self.toolTip())

    def _on_clicked(self) -> None:
        (self.stop_wanted if self._shared.doing is Doing.SHARING else self.share_wanted).emit()

    def _words(self) -> str:
        shared = self._shared
        if shared.doing is Doing.SHARING:
            if shared.whole:
                return filled(self.tr("Stop · {percent} %"), percent=100 * shared.done // shared.whole)
            return self.tr("Stop sharing now")
        counts = []
        if shared.distance is not None and shared.distance.behind:
            counts.append(f"{shared.distance.behind} ↓")
        if shared.distance is not None and shared.distance.ahead:
            counts.append(f"{shared.distance.ahead} ↑")
        words = self.tr("Offline") if shared.offline else self.tr("Share")
        return joined(" · ", (words, " ".join(counts)))

    def _tip(self) -> str:
        shared = self._shared
        address = visible(shared.address or "")
        if shared.doing is Doing.SHARING:
            words = self.tr("Sharing with {address}; click to stop. Nothing is left half done.")
            return filled(words, address=address)
        if shared.offline:
            return filled(self.tr("{address} cannot be reached just now. Your work is kept here."), address=address)
        distance = shared.distance
        if distance is None:
            return filled(self.tr("Share with {address}"), address=address)
        come, go = self.tr("%n version(s) to come in", "", distance.behind), self.tr("%n to send", "", distance.ahead)
        return filled(self.tr("{come}, {go}: {address}"), come=come, go=go, address=address)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.show_shared(self._shared)
        super().changeEvent(event)
