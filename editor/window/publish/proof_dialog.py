"""Verify: every release of the history proved again, one line each, and the first thing that breaks."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from editor.desk.proof.prover import ReleaseProof
from editor.desk.proof.proving import Proof
from editor.text.steering import filled, joined
from editor.window.appearance.dialog_size import open_at
from editor.window.appearance.theme import GRID, set_look
from editor.window.outline.review_words import rule_words
from editor.window.publish.date_gates import shown_date
from editor.window.widgets.cards import Card, CardView, Tone
from editor.window.widgets.details import Details
from editor.window.widgets.rows.rows import RowDelegate
from editor.window.words.language_names import native_name
from editor.window.words.messages import breach_words
from editor.window.work.policy_desk import PolicyDesk
from editor.window.work.proofs import proof_of

_WIDTH, _HEIGHT = 190 * GRID, 110 * GRID


class ProofDialog(QDialog):
    """Stands beside the window, which stays open to work, and proves the history as it is when it is shown."""

    def __init__(self, desk: PolicyDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._proof: Proof | None = None
        self._card: CardView | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        open_at(self, _WIDTH, _HEIGHT, parent)
        self._busy = QLabel()
        set_look(self._busy, "secondary")
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        waiting = QWidget()
        wait_column = QVBoxLayout(waiting)
        for widget in (self._busy, bar):
            wait_column.addWidget(widget)
        wait_column.addStretch()
        self._explained, self._digests = QLabel(), Details()
        self._explained.setTextFormat(Qt.TextFormat.PlainText)
        self._explained.setWordWrap(True)
        set_look(self._explained, "secondary")
        self._rows = QTreeWidget()
        self._rows.setRootIsDecorated(False)
        self._rows.setItemDelegate(RowDelegate(self._rows))
        self._rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._rows.setWordWrap(True)
        shown = QWidget()
        self._column = QVBoxLayout(shown)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3 * GRID)
        self._column.addWidget(self._rows, 1)
        self._column.addWidget(self._explained)
        self._column.addWidget(self._digests)
        self._stack = QStackedWidget()
        self._stack.addWidget(waiting)
        self._stack.addWidget(shown)
        self._again = QPushButton()
        self._again.clicked.connect(self.prove)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self._again, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        column.setSpacing(4 * GRID)
        column.addWidget(self._stack, 1)
        column.addWidget(buttons)
        desk.released.connect(self.prove)
        self._retranslate()
        self.prove()

    def prove(self) -> None:
        """Walk the history again, in the background."""
        self._again.setEnabled(False)
        self._stack.setCurrentIndex(0)
        self._desk.in_repository(proof_of, self._show, self._on_failed, owner=self, topic="proof")

    def _show(self, proof: Proof) -> None:
        self._proof = proof
        self._again.setEnabled(True)
        self._stack.setCurrentIndex(1)
        if self._card is not None:
            self._column.removeWidget(self._card)
            self._card.deleteLater()
        self._card = CardView(self._verdict(proof))
        self._column.insertWidget(0, self._card)
        self._rows.setHeaderLabels([self.tr("Release"), self.tr("Last updated"), self.tr("Verdict")])
        self._rows.clear()
        for release in reversed(proof.releases):
            self._rows.addTopLevelItem(self._row(release))
        named = (
            (filled(self.tr("Release {number}"), number=one.number), one.digest) for one in reversed(proof.releases)
        )
        self._digests.say("", "\n".join(f"{words}: SHA-256 {digest}" for words, digest in named))
        header = self._rows.header()
        for section in range(2):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.ResizeToContents)

    def _verdict(self, proof: Proof) -> Card:
        first = proof.first_breach
        if first is None:
            count = len(proof.releases)
            if not count:
                return Card(self.tr("Nothing was released yet"), self.tr("There is nothing to prove."))
            title = self.tr("Everything holds")
            words = self.tr("%n release(s): dates, words, manifests and tags agree with the history.", "", count)
            return Card(title, words, "", Tone.FINE)
        place = filled(self.tr("Release {number}"), number=first.release)
        return Card(
            self.tr("The first thing that breaks"),
            breach_words(first),
            place,
            Tone.ERROR,
            rule_words(first.rule),
        )

    def _row(self, release: ReleaseProof) -> QTreeWidgetItem:
        holds = not release.breaches
        verdict = self.tr("holds") if holds else breach_words(release.breaches[0])
        cells = [str(release.number), self._dates(release), verdict]
        item = QTreeWidgetItem(cells)
        item.setToolTip(2, "\n".join(map(breach_words, release.breaches)) or verdict)
        return item

    def _dates(self, release: ReleaseProof) -> str:
        """The release's date, and those of the languages that were behind."""
        said = release.summary
        if said is None:
            return ""
        late = [one for one in said.languages if one.updated != said.updated]
        words = self.tr("{language} {date}")
        parts = [filled(words, language=native_name(one.tag), date=shown_date(one.updated)) for one in late]
        return joined(" · ", [shown_date(said.updated), *parts])

    def _on_failed(self, error: Exception) -> None:
        self._desk.failed.emit(error)
        self.close()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Verify the releases"))
        self._busy.setText(self.tr("Walking the history…"))
        self._again.setText(self.tr("Verify again"))
        self._rows.setAccessibleName(self.tr("Releases and what was found of them"))
        words = self.tr(
            "This proves that the releases agree with each other and with the history. That a date was the "
            "true one rests on its publisher’s word."
        )
        self._explained.setText(words)
        if self._proof is not None:
            self._show(self._proof)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
