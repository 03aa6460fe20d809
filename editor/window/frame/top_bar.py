"""The bar at the top of the main window: the policy and its menu, the five workspaces, and publishing."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from editor.text.steering import filled, joined
from editor.window.appearance.theme import GRID, set_look
from editor.window.commands.actions import Actions
from editor.window.commands.commands import Situation
from editor.window.sharing.share_button import ShareButton

_HEIGHT = 44
_TITLE_WIDTH = 80 * GRID


class TopBar(QWidget):
    """Shows which policy is open and which workspace is on; it gives the window's commands."""

    def __init__(self, actions: Actions[Situation], menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        name = QLabel("Dateline")
        set_look(name, "brand")
        self._title = QPushButton()
        self._title.setMenu(menu)
        self._title.setMaximumWidth(_TITLE_WIDTH)
        self._words = ""
        self._tabs = QWidget()
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        self._titles: dict[str, str] = {}
        self._tab_row = QHBoxLayout(self._tabs)
        self._tab_row.setContentsMargins(0, 0, 0, 0)
        self._tab_row.setSpacing(GRID)
        self._search = QPushButton()
        self._search.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._search.clicked.connect(lambda: actions.give("search.everywhere"))
        self._publish = QPushButton()
        self._publish.clicked.connect(lambda: actions.give("policy.publish"))
        self._help = QToolButton()
        self._help.setText("?")
        self._help.clicked.connect(lambda: actions.give("app.guide"))
        self._help.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_look(self._help, "flat")
        left, right = QWidget(), QWidget()
        left_row, right_row = QHBoxLayout(left), QHBoxLayout(right)
        for row in (left_row, right_row):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(3 * GRID)
        left_row.addWidget(name)
        left_row.addWidget(self._title)
        left_row.addStretch()
        right_row.addStretch()
        right_row.addWidget(self._help)
        right_row.addWidget(self._search)
        self.share = ShareButton()
        right_row.addWidget(self.share)
        right_row.addWidget(self._publish)
        self._left, self._right = left, right
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(3 * GRID, 0, 3 * GRID, 0)
        self._grid.setHorizontalSpacing(3 * GRID)
        self._grid.setVerticalSpacing(0)
        self._is_low = False
        self._arrange(low=True)
        self._retranslate()

    def set_workspaces(self, titles: dict[str, str]) -> None:
        """The workspaces by id with their words, in order; none where no policy is open."""
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._tab_row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons, self._titles = {}, dict(titles)
        for workspace, words in titles.items():
            button = QToolButton()
            button.setCheckable(True)
            button.setText(words)
            button.setToolTip(self._actions.action(f"workspace.{workspace}").toolTip())
            button.clicked.connect(lambda _=False, wanted=workspace: self._actions.give(f"workspace.{wanted}"))
            set_look(button, "tab")
            self._group.addButton(button)
            self._tab_row.addWidget(button)
            self._buttons[workspace] = button
        self._help.setVisible(bool(titles))
        self._search.setVisible(bool(titles))
        self._publish.setVisible(bool(titles))

    def set_workspace(self, workspace: str) -> None:
        """Which workspace is on; that of publishing has a button of its own."""
        self._publish.setVisible(workspace != "publish")
        if workspace in self._buttons:
            self._buttons[workspace].setChecked(True)

    def set_count(self, workspace: str, count: int) -> None:
        """How much of a workspace waits for whoever sits here."""
        button = self._buttons.get(workspace)
        if button is None:
            return
        title = self._titles[workspace]
        words = joined(" · ", (title, str(count))) if count else title
        if button.text() != words:
            button.setText(words)
            waits = self.tr("%n thing(s) wait for you", "", count)
            button.setAccessibleName(f"{title}, {waits}" if count else title)

    def set_title(self, words: str) -> None:
        """The policy's title; empty where none is open."""
        self._words = words
        self._retranslate()

    def _arrange(self, *, low: bool) -> None:
        """Put the tabs between what stands left and right, or below where they would not fit."""
        if low == self._is_low:
            return
        self._is_low = low
        for widget in (self._left, self._tabs, self._right):
            self._grid.removeWidget(widget)
        self._grid.addWidget(self._left, 0, 0)
        self._grid.addWidget(self._right, 0, 2)
        if low:
            self._grid.addWidget(self._tabs, 1, 0, 1, 3, Qt.AlignmentFlag.AlignHCenter)
        else:
            self._grid.addWidget(self._tabs, 0, 1)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(2, 1)
        self.updateGeometry()

    def _fit(self) -> None:
        sides = max(self._left.sizeHint().width(), self._right.sizeHint().width())
        needed = 2 * sides + self._tabs.sizeHint().width() + 12 * GRID
        self._arrange(low=needed > self.width())

    def open_menu(self) -> None:
        """Open the menu behind the policy's title, as a click on it does."""
        self._title.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._title.showMenu()

    def _retranslate(self) -> None:
        words = self._words or self.tr("No policy")
        room = _TITLE_WIDTH - 12 * GRID
        self._title.setText(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room).replace("&", "&&"))
        self._title.setToolTip(words)
        self._title.setAccessibleName(filled(self.tr("Policy: {title}"), title=words))
        self._help.setAccessibleName(self.tr("What is this?"))
        self._help.setToolTip(self.tr("What is this? (F1)"))
        self._search.setText(self.tr("Search"))
        self._search.setToolTip(self._actions.action("search.everywhere").toolTip())
        self._publish.setText(self.tr("Publish…"))

    @override
    def minimumSizeHint(self) -> QSize:
        sides = self._left.minimumSizeHint().width() + self._right.minimumSizeHint().width() + 9 * GRID
        return QSize(max(sides, self._tabs.minimumSizeHint().width() + 6 * GRID), self.sizeHint().height())

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, _HEIGHT))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
