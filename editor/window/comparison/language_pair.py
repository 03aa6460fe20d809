"""One language of a policy held against another one: which, and whether Traditional and Simplified count as one."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QMenu, QWidget
from typing_extensions import override

from editor.policy.language import Tag
from editor.text.conversion.chinese import in_one_script
from editor.text.redline.switches import Switches
from editor.window.appearance.fonts import script_key
from editor.window.appearance.theme import GRID
from editor.window.widgets.panes.tool_buttons import ElidingButton
from editor.window.words.language_names import native_name
from editor.window.work.policy_desk import PolicyDesk

_CHINESE = "zh"


class LanguagePair(QFrame):
    """A strip that stands above the redline while two languages are compared, and the menu in which one is chosen.

    `changed` tells that another language was chosen, or none any more; `scripts_changed` that the switch was turned.
    """

    changed = Signal()
    scripts_changed = Signal()

    def __init__(self, desk: PolicyDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paneHead")
        self._scripts, self._end = QCheckBox(), ElidingButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, GRID, 2 * GRID, GRID)
        row.setSpacing(2 * GRID)
        row.addWidget(self._scripts)
        row.addStretch()
        row.addWidget(self._end)
        self._desk = desk
        self._chosen: Tag | None = None
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill)
        self._scripts.setChecked(True)
        self._scripts.toggled.connect(self.scripts_changed)
        desk.selected.connect(lambda _: self._show())
        self._end.clicked.connect(lambda: self.choose(None))
        self._retranslate()
        self.hide()

    def against(self, language: Tag) -> Tag | None:
        """The language that this one is held against; None where versions are compared."""
        return self._chosen if self._chosen in self._desk.policy.tags and self._chosen != language else None

    def choose(self, language: Tag | None) -> None:
        """Hold the language that is read against another one, or end it with None."""
        if language != self._chosen:
            self._chosen = language
            self._show()
            self.changed.emit()

    def turn(self, language: Tag, other: Tag) -> None:
        """Where the language to be read is the one on the other side, both change places."""
        if language == self._chosen:
            self._chosen = other
            self._show()

    def switches(self, switches: Switches, language: Tag) -> Switches:
        """What counts as a change between the two: of Traditional and Simplified, what this strip says."""
        other = self.against(language)
        if other is None or not _both_chinese(language, other):
            return switches
        return replace(switches, variants=in_one_script if self._scripts.isChecked() else None)

    def _fill(self) -> None:
        self.menu.clear()
        for tag in self._desk.policy.tags:
            if tag != self._desk.language:
                action = self.menu.addAction(native_name(tag))
                action.setCheckable(True)
                action.setChecked(tag == self._chosen)
                action.triggered.connect(lambda _=False, chosen=tag: self.choose(chosen))

    def _show(self) -> None:
        chosen = self._chosen
        self.setVisible(chosen is not None)
        self._scripts.setVisible(chosen is not None and _both_chinese(chosen, self._desk.language))

    def _retranslate(self) -> None:
        self.menu.setTitle(self.tr("Compare with another language"))
        self._scripts.setText(self.tr("Ignore Traditional and Simplified"))
        self._end.setText(self.tr("Compare versions again"))

    # What Qt calls

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _both_chinese(one: Tag, other: Tag) -> bool:
    return all(script_key(tag).startswith(_CHINESE) for tag in (one, other))
