"""The Publish workspace: what must hold before a release, the one button that makes it, and its pages."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from editor.desk.release.publishing import Released
from editor.desk.session.undo import CursorPlace
from editor.desk.versions.future_versions import FutureVersion
from editor.policy.language import Tag
from editor.policy.section import Cell
from editor.text.steering import filled
from editor.window.appearance.preferences import Looks
from editor.window.appearance.theme import GRID, make_primary, set_look
from editor.window.commands.actions import Actions
from editor.window.commands.commands import Situation
from editor.window.exchange.exporter import Exporter
from editor.window.publish.date_gates import shown_date, shown_time
from editor.window.publish.gate_folding import GateFolding
from editor.window.publish.gate_list import GateList
from editor.window.publish.gates import GateColumn
from editor.window.publish.page_dialog import PageDialog
from editor.window.publish.page_preview import PagePreview
from editor.window.publish.proof_dialog import ProofDialog
from editor.window.publish.publish_dialog import PublishDialog
from editor.window.publish.published_releases import PublishedReleases
from editor.window.publish.release_plan import ReleasePlan
from editor.window.publish.stamp_line import StampLine
from editor.window.widgets.cards import Tone
from editor.window.widgets.details import Details
from editor.window.widgets.form_dialog import PromptDialog, ask
from editor.window.widgets.messages import Message
from editor.window.widgets.panes.pane_head import PaneHead
from editor.window.words.language_names import native_name
from editor.window.work.policy_desk import PolicyDesk
from editor.window.work.workspace import Workspace

READING_SHOWN_AFTER = 300
"""Milliseconds until a draft that is still being read is said to be."""
_SIZES = (860, 580)
_TOLD = ("words", "languages", "warnings")
"""The gates that say what a release brings its readers."""


class PublishWorkspace(Workspace):
    """Where a release is made, exported and proved."""

    id = "publish"

    def __init__(self, desk: PolicyDesk, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(desk, looks, parent)
        self.plan = ReleasePlan(desk, self)
        self._gates = GateList(self.plan, self)
        self._folding = GateFolding(self)
        self._folding.turned.connect(self.retranslate)
        self._export = Exporter(desk, self)
        self._releases = PublishedReleases(desk, self.plan, self)
        self._head = PaneHead()
        self._column, self._published = GateColumn(), GateColumn()
        self.stamp = StampLine(self.plan)
        self.stamp.hide()  # until the dates are known
        self._writes = Details()
        self._reason = QLabel()
        self._reason.setWordWrap(True)
        self._reason.setTextFormat(Qt.TextFormat.PlainText)
        set_look(self._reason, "secondary")
        self.button = QPushButton()
        make_primary(self.button)
        self.preview = PagePreview(desk, looks)
        self._busy = QLabel()
        self._stack = QStackedWidget()
        self._scroll = self._lay_out()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(READING_SHOWN_AFTER)
        self._wait.timeout.connect(self._show_waiting)
        self._connect()
        self.retranslate()

    @override
    def activate(self) -> None:
        self._scroll.setFocus()

    @override
    def equip(self, actions: Actions[Situation]) -> None:
        self._gates.titles_wanted.connect(lambda: actions.give("policy.details"))

    @override
    def panes(self) -> tuple[QWidget, ...]:
        return (self._scroll, self.button, self.preview.pane)

    def _lay_out(self) -> QScrollArea:
        page = QWidget()
        page.setObjectName("cards")
        cards = QVBoxLayout(page)
        cards.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        cards.setSpacing(3 * GRID)
        for widget in (self._column, self.stamp, self._writes, self._published):
            cards.addWidget(widget)
        cards.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        set_look(scroll, "stop")
        self._stack.addWidget(scroll)
        self._stack.addWidget(self._waiting())
        left = QWidget()
        left.setObjectName("pane")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot())
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        self.preview.setObjectName("pane")
        self.preview.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        for pane, least, stretch in ((left, 440, 3), (self.preview, 360, 2)):
            pane.setMinimumWidth(least)
            splitter.addWidget(pane)
            splitter.setStretchFactor(splitter.count() - 1, stretch)
        self.looks.remember(splitter, "publish", _SIZES)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)
        return scroll

    def _waiting(self) -> QWidget:
        waiting = QWidget()
        wait = QVBoxLayout(waiting)
        wait.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        wait.addWidget(self._busy)
        wait.addWidget(bar)
        wait.addStretch()
        return waiting

    def _foot(self) -> QWidget:
        foot = QWidget()
        foot.setObjectName("paneFoot")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(foot)
        row.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        row.setSpacing(3 * GRID)
        row.addWidget(self._reason, 1)
        row.addWidget(self.button)
        return foot

    def _connect(self) -> None:
        self.plan.read.connect(self._show)
        self.plan.staled.connect(self._on_staled)
        self.plan.day_changed.connect(self._tell_day)
        self.button.clicked.connect(self._ask)
        self._gates.cell_wanted.connect(self._go_to)
        self._gates.text_wanted.connect(lambda: self.workspace_wanted.emit("write"))
        self._gates.approvals.review_wanted.connect(lambda: self.workspace_wanted.emit("review"))
        self._gates.reason_wanted.connect(self._ask_reason)
        self._gates.language_wanted.connect(self._ask_to_hold)
        self._gates.export_wanted.connect(lambda: self._export.ask())
        self._gates.proof_wanted.connect(self.verify)
        self._gates.page_wanted.connect(self.check_page)
        self._gates.date_wanted.connect(self._releases.ask_date)
        self._gates.draft_wanted.connect(self._releases.ask_draft)
        self._releases.told.connect(self.told)
        self._export.told.connect(self.told)
        self.desk.released.connect(self._tell_released)
        self.desk.saved.connect(self._switch)
        self.desk.failed.connect(self._on_failed)

    def verify(self) -> None:
        """Open the proof of every release beside the window."""
        ProofDialog(self.desk, self).show()

    def check_page(self) -> None:
        """Hold a published page against the releases, beside the window."""
        PageDialog(self.desk, self.looks.theme, self).show()

    def _show(self) -> None:
        reading = self.plan.reading
        if reading is None:
            return
        self._wait.stop()
        self._stack.setCurrentIndex(0)
        self.stamp.show_reading(reading)
        is_made = not reading.is_new
        self.stamp.setVisible(bool(reading.proposal.plan.sections))
        self.preview.show_pages(reading.pages, is_made=is_made)
        self.retranslate()

    def _on_staled(self) -> None:
        self._switch()
        if self.isVisible() and not self._wait.isActive():
            self._wait.start()

    def _show_waiting(self) -> None:
        if self.plan.reading is None:
            self._stack.setCurrentIndex(1)

    def _switch(self) -> None:
        """The button, and why it is grey where it is."""
        reading, desk = self.plan.reading, self.desk
        if not desk.session.writable:
            reason = self.tr("This folder cannot be written, so nothing can be published.")
        elif self.plan.is_publishing:
            reason = self.tr("Publishing…")
        elif desk.is_saving:
            reason = self.tr("A version is being saved.")
        elif reading is None:
            reason = self.tr("Reading the draft…")
        else:
            reason = self._gates.reason(reading)
        ready = not reason and reading is not None and reading.proposal.ready
        self.button.setEnabled(ready)
        self.button.setToolTip(reason)
        self.button.setAccessibleDescription(reason)
        self._reason.setText(reason)

    def _ask(self) -> None:
        """Ask once, with what readers get."""
        self.desk.settling.emit()
        reading, last = self.plan.reading, self.desk.session.last_release
        if reading is not None:
            told = [gate for gate in self._gates.gates(reading) if gate.id in _TOLD]
            dialog = PublishDialog(1 if last is None else last.number + 1, told, self)
            dialog.accepted.connect(self._publish)
            dialog.open()

    def _publish(self) -> None:
        self.plan.publish()
        self._switch()

    def _go_to(self, cell: Cell, position: int) -> None:
        translated = self.desk.policy.origin_of(cell.language) is not None
        self.desk.show(CursorPlace(cell, position))
        self.workspace_wanted.emit("translate" if translated else "write")

    def _ask_reason(self, language: Tag) -> None:
        name = native_name(language)
        dialog = PromptDialog(
            filled(self.tr("Publish {language} behind its source"), language=name),
            self.tr("Why"),
            self.tr("Publish it behind"),
            self,
            needed=self.tr("Say why: the release keeps the reason."),
        )
        dialog.explain(
            filled(
                self.tr(
                    "{language} keeps its last released words where it is not in step. Its page keeps the date of those"
                    " words and sends readers to the newer source."
                ),
                language=name,
            )
        )
        ask(dialog, lambda words: self.plan.publish_behind(language, words))

    def _ask_to_hold(self, language: Tag) -> None:
        name = native_name(language)
        dialog = PromptDialog(
            filled(self.tr("Hold back {language}"), language=name),
            self.tr("Why"),
            self.tr("Hold it back"),
            self,
            needed=self.tr("Say why: the release keeps the reason."),
        )
        dialog.explain(
            filled(
                self.tr(
                    "{language} keeps the words of the last release, and so do languages that are made from it. Its"
                    " page keeps their date and sends readers to the newer source."
                ),
                language=name,
            )
        )
        ask(dialog, lambda words: self.plan.hold_language(language, words))

    def _on_failed(self, error: Exception) -> None:
        self._switch()
        if isinstance(error, FutureVersion):
            dialog = PromptDialog(
                self.tr("Publish on a version dated in the future"),
                self.tr("Why"),
                self.tr("Keep the reason"),
                self,
                needed=self.tr("Say why: the release keeps the reason."),
            )
            made = error.committed.astimezone(error.now.tzinfo)
            words = self.tr(
                "Version {version} says it was made on {made}, but this computer’s clock shows {now}. Set the clock and"
                " publish then, or say why the release is made all the same."
            )
            dialog.explain(filled(words, version=error.version, made=shown_time(made), now=shown_time(error.now)))
            ask(dialog, self.plan.trust_future)

    def _tell_day(self) -> None:
        words = self.tr("The draft or the day changed meanwhile. Look at the date again, then publish.")
        self.told.emit(Message(words, Tone.WARNING, about="publish", passing=True))
        self._switch()

    def _tell_released(self, released: Released) -> None:
        manifest = released.manifest
        words = filled(
            self.tr("Release {number} is published, last updated {date}."),
            number=manifest.number,
            date=shown_date(manifest.updated),
        )
        self.told.emit(Message(words, Tone.FINE, self.tr("Export…"), self._export.ask, about="publish"))

    @override
    def retranslate(self) -> None:
        reading, last = self.plan.reading, self.desk.session.last_release
        number = 1 if last is None else last.number + 1
        if reading is not None and reading.last is not None and not reading.is_new:
            self._head.set_title(filled(self.tr("Readers have release {number}"), number=reading.last.number))
        else:
            self._head.set_title(filled(self.tr("Ready to publish release {number}?"), number=number))
        self.button.setText(filled(self.tr("Publish release {number}"), number=number))
        self.preview.head.set_title(self.tr("Preview"))
        self._busy.setText(self.tr("Reading the draft…"))
        self._scroll.setAccessibleName(self.tr("What must hold before the release"))
        count = len(self.desk.policy.published)
        files = filled(self.tr("Writes releases/{number}.toml and the tag release/{number}."), number=number)
        pages = self.tr("The release has %n page(s), one for each language.", "", count)
        is_new = reading is None or reading.is_new
        self._writes.say(pages if is_new else "", files if is_new else "")
        if reading is not None:
            gates = self._folding.folded(self._gates.gates(reading))
            self._column.show_gates(gates, reading.policy.source)
        published = () if last is None else (self._gates.published(last),)
        self._published.show_gates(published, self.desk.policy.source)
        self._switch()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.plan.wake()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.plan.rest()
