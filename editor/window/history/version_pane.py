"""The versions of an open policy beside a comparison, and which two of them are compared."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from editor.desk.versions.history import HistoryRow, details, history
from editor.policy.editing.changes import Touched, touched
from editor.policy.policy import Policy
from editor.policy.section import SectionId
from editor.window.appearance.preferences import Looks
from editor.window.appearance.theme import GRID, set_look
from editor.window.comparison.comparer import DRAFT, Pick
from editor.window.history.version_filter import VersionChoice, VersionFilterBar, of_releases
from editor.window.history.version_list import VersionList
from editor.window.history.version_model import VersionModel
from editor.window.outline.section_names import SectionNames
from editor.window.widgets.panes.pane_head import PaneFoot, PaneHead
from editor.window.widgets.panes.tool_buttons import switch
from editor.window.work.policy_desk import PolicyDesk
from editor.window.work.proofs import Proofs


class VersionPane(QWidget):
    """The list with its filter. Until a person picks otherwise, the last release is compared with the draft.

    `sides_changed` tells that other versions are compared or that versions came, `failed` why they cannot be read.
    """

    sides_changed = Signal()
    failed = Signal(object)

    def __init__(self, desk: PolicyDesk, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._chosen: tuple[Pick, Pick] | None = None
        self._wanted = ""
        self._is_read = False
        self._names = SectionNames(self)
        self._named: Policy | None = None
        self._known: dict[SectionId, str] = {}
        self.model = VersionModel(desk.session.clock.now, self, self._name)
        self.list = VersionList(self.model, looks.theme, self._name)
        self._bar, self._none = VersionFilterBar(), QLabel()
        self._none.setWordWrap(True)
        self._none.setContentsMargins(3 * GRID, 0, 3 * GRID, 2 * GRID)
        self._none.hide()
        set_look(self._none, "secondary")
        self._proofs = Proofs(desk, self)
        self._all, self._releases = switch(), switch()
        self._all.setChecked(True)
        self._head = PaneHead(self._all, self._releases)
        self._from, self._step = QPushButton(), QPushButton()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._bar)
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        column.addWidget(PaneFoot(self._from, self._step))
        self._releases.toggled.connect(lambda: self._filter(self.list.choice))
        self._bar.chosen.connect(self._filter)
        self._proofs.proved.connect(self.model.show_proofs)
        self.list.dragged.connect(self._on_dragged)
        self.list.counted.connect(
            lambda count: self._none.setVisible(not count and self.list.choice != VersionChoice())
        )
        self._from.clicked.connect(lambda: self._pick_from(self.list.current()))
        self._step.clicked.connect(lambda: self.show_step(self.list.current()))
        self.list.to_picked.connect(self._pick_to)
        self.list.from_picked.connect(self._pick_from)
        self.list.details_wanted.connect(self._read_details)
        desk.touched.connect(self._on_touched)
        self._retranslate()

    @property
    def sides(self) -> tuple[Pick, Pick] | None:
        """From and to; None until the versions were read."""
        return self._sides() if self._is_read else None

    @property
    def is_unsaved(self) -> bool:
        """Whether the draft holds something that no version has."""
        return bool(touched(self._desk.session.base_policy, self._desk.policy))

    def refresh(self) -> None:
        """Read the versions again, off the window's thread."""
        self._say_unsaved()
        self._desk.in_repository(history, self._on_read, self.failed.emit, owner=self, topic="history")

    def show_section(self, section: SectionId) -> None:
        """Show the versions of one section."""
        self._all.setChecked(True)
        self._bar.offer(self.model.authors(), self._desk.policy)
        self._bar.choose_section(section)

    def swap(self) -> None:
        """Compare the other way round."""
        if self.sides is not None:
            old, new = self.sides
            self.choose(new, old)

    def choose(self, old: Pick, new: Pick) -> None:
        """Compare two versions, or a version with itself."""
        if (old, new) != self.sides:
            self._chosen = old, new
            self._mark()
            self.sides_changed.emit()

    def show_step(self, pick: Pick) -> None:
        """Compare a version with the one that it was built on, so that it is seen what it changed."""
        before = self.model.before(pick)
        if before is not None:
            self.choose(before, pick)
        else:
            # The first version was built on none.
            self.choose(pick, DRAFT)

    def show_version(self, version: str) -> None:
        """Compare a version with the one that it was built on, once the versions were read."""
        self._wanted = version
        if self._is_read:
            self._show_wanted()

    def _show_wanted(self) -> None:
        row = self.model.version(self._wanted)
        if row is not None:
            self._wanted = ""
            self._all.setChecked(True)
            self._bar.clear()
            self.show_step(row)
            self._mark()

    def _sides(self) -> tuple[Pick, Pick]:
        known = self._chosen if self._chosen and all(self.model.row_of(pick) >= 0 for pick in self._chosen) else None
        if known is not None:
            return known
        last = self._desk.session.last_release
        released = None if last is None else self.model.pick_of_release(last.number)
        return released or self.model.newest() or DRAFT, DRAFT

    def _pick_to(self, pick: Pick) -> None:
        if self.sides is not None:
            self.choose(self.sides[0], pick)

    def _pick_from(self, pick: Pick) -> None:
        if self.sides is not None:
            self.choose(pick, self.sides[1])

    def _mark(self) -> None:
        if self.sides is not None:
            self.model.show_sides(*self.sides)
            self.list.stand_on(self.sides[1])

    def _on_dragged(self, side: Pick, target: Pick) -> None:
        """A side of the comparison comes to stand at another version; on the other side they change places."""
        if self.sides is not None:
            old, new = self.sides
            if target in (old, new):
                self.choose(new, old)
            else:
                self.choose(*((target, new) if side == old else (old, target)))

    def _filter(self, choice: VersionChoice) -> None:
        self.list.show_chosen(of_releases(choice, only=self._releases.isChecked()))
        self._mark()
        self._none.setVisible(choice != VersionChoice() and len(self.list.picks()) < 2)

    def _on_read(self, rows: tuple[HistoryRow, ...]) -> None:
        self.model.show_rows(rows)
        self._bar.offer(self.model.authors(), self._desk.policy)
        self._proofs.prove(rows)
        self._is_read = True
        self._show_wanted()
        self._mark()
        self.sides_changed.emit()

    def _read_details(self, rows: list[HistoryRow]) -> None:
        self._desk.in_repository(
            lambda repository: details(repository, rows), self.model.add_details, owner=self, topic="details"
        )

    def _on_touched(self, _changed: Touched) -> None:
        if self.isVisible():
            self._say_unsaved()

    def _say_unsaved(self) -> None:
        differing = touched(self._desk.session.base_policy, self._desk.policy)
        self.model.show_unsaved(len(differing.section_ids), other=bool(differing))

    def _name(self, section: SectionId) -> str:
        """A section's words; a thousand rows ask for them at once, so each is made once for a draft."""
        policy = self._desk.policy
        if policy is not self._named:
            self._named, self._known = policy, {}
        if section not in self._known:
            is_there = section in policy.section_ids
            self._known[section] = self._names.words(policy, section) if is_there else str(section)
        return self._known[section]

    def _retranslate(self) -> None:
        self._head.set_title(self.tr("Versions"))
        self._none.setText(self.tr("No version matches. Remove a part of the filter."))
        self._all.setText(self.tr("All"))
        self._releases.setText(self.tr("Releases"))
        self._from.setText(self.tr("Compare from here"))
        self._from.setToolTip(self.tr("Compare the version that is chosen with this one (Ctrl+click, Shift+Enter)"))
        self._step.setText(self.tr("What it changed"))
        self._step.setToolTip(self.tr("Compare the version with the one before it"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._named = None
            self._retranslate()
            self.model.say_again()
        super().changeEvent(event)
