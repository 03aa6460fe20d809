"""What a person chooses for themselves on this computer; everything is put on at once and can be put back."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from editor.store.history import Author
from editor.text.steering import filled
from editor.window.appearance.dialog_size import open_at
from editor.window.appearance.preferences import Looks
from editor.window.appearance.settings import ThemeChoice
from editor.window.appearance.theme import GRID, pad_number, set_look
from editor.window.commands.actions import Actions
from editor.window.frame.settings.keys_form import KeysForm
from editor.window.setup.identity_form import is_email, is_name
from editor.window.widgets.panes.tool_buttons import ElidingButton

SMALLEST, LARGEST = 60, 300
"""The sizes of letters that can be chosen, in per cent."""
_LANGUAGES = (("en", "English"), ("zh_Hant", "繁體中文"), ("zh_Hans", "简体中文"))


class SettingsDialog(QDialog):
    """`speak` changes the language of the interface, `known` is who git says is at work."""

    def __init__(
        self,
        looks: Looks,
        actions: Actions[Any],
        speak: Callable[[str], None],
        identify: Callable[[str, str], None],
        known: Author,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        open_at(self, 150 * GRID, 130 * GRID, parent)
        self._looks = looks
        self._identify = identify
        tabs = QTabWidget()
        tabs.addTab(self._look_page(speak), self.tr("Look"))
        tabs.addTab(self._person_page(known), self.tr("You"))
        tabs.addTab(self._writing_page(), self.tr("Writing"))
        self.keys = KeysForm(actions, dict(looks.preferences.keys))
        self.keys.changed.connect(lambda keys: looks.change(keys=keys))
        tabs.addTab(self.keys, self.tr("Keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        column.setSpacing(4 * GRID)
        column.addWidget(tabs, 1)
        column.addWidget(buttons)

    def _look_page(self, speak: Callable[[str], None]) -> QWidget:
        page, form = _page()
        preferences = self._looks.preferences
        language = QComboBox()
        for code, name in _LANGUAGES:
            language.addItem(name, code)
        language.setCurrentIndex(max(0, language.findData(preferences.interface)))
        language.activated.connect(lambda _: speak(str(language.currentData())))
        theme = QComboBox()
        for choice, words in (
            (ThemeChoice.SYSTEM, self.tr("As in the system")),
            (ThemeChoice.LIGHT, self.tr("Light")),
            (ThemeChoice.DARK, self.tr("Dark")),
            (ThemeChoice.HIGH_CONTRAST, self.tr("High contrast")),
        ):
            theme.addItem(words, choice)
        theme.setCurrentIndex(theme.findData(preferences.theme))
        theme.activated.connect(lambda _: self._looks.change(theme=theme.currentData()))
        blind = self._box(self.tr("Blue and orange redlines, for the colour-blind"), "colour_blind")
        size = QSpinBox()
        pad_number(size)
        size.setRange(SMALLEST, LARGEST)
        size.setSingleStep(10)
        size.setSuffix(" %")
        size.setValue(round(preferences.zoom * 100))
        size.valueChanged.connect(lambda value: self._looks.change(zoom=value / 100))
        _row(form, self.tr("Language of the interface"), language)
        _row(form, self.tr("Colours"), theme)
        _row(form, self.tr("Text size"), size)
        form.addRow("", blind)
        return page

    def _person_page(self, known: Author) -> QWidget:
        page, form = _page()
        preferences = self._looks.preferences
        self.name, self.email = QLineEdit(preferences.name), QLineEdit(preferences.email)
        self._problem = QLabel()
        self._problem.setWordWrap(True)
        set_look(self._problem, "problem")
        for field in (self.name, self.email):
            field.editingFinished.connect(self._take_identity)
        _row(form, self.tr("Name"), self.name)
        _row(form, self.tr("E-mail"), self.email)
        form.addRow("", self._problem)
        if known.name and known.email:
            words = filled(self.tr("Take both from git: {name} <{email}>"), name=known.name, email=known.email)
            take = ElidingButton(words)
            take.setToolTip(words)
            take.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            take.clicked.connect(lambda: self._fill_identity(known))
            form.addRow("", take)
        return page

    def _writing_page(self) -> QWidget:
        page, form = _page()
        form.addRow(self._box(self.tr("I write Markdown: keys put in its signs"), "markdown"))
        form.addRow(self._box(self.tr("Show all marks of Markdown"), "marks"))
        words = QLabel(
            self.tr(
                "Spelling is checked in every language that has a dictionary on this computer. Words that are "
                "right in one policy are kept in that policy: press “It is right” beside the problem."
            )
        )
        words.setWordWrap(True)
        set_look(words, "secondary")
        form.addRow(words)
        return page

    def _box(self, words: str, preference: str) -> QCheckBox:
        box = QCheckBox(words)
        box.setChecked(bool(getattr(self._looks.preferences, preference)))
        box.toggled.connect(lambda on: self._looks.change(**{preference: on}))
        return box

    def _fill_identity(self, known: Author) -> None:
        self.name.setText(known.name)
        self.email.setText(known.email)
        self._take_identity()

    def _take_identity(self) -> None:
        name, email = " ".join(self.name.text().split()), self.email.text().strip()
        problem = ""
        if not is_name(name):
            problem = self.tr("Write your name, without < and >.")
        elif not is_email(email):
            problem = self.tr("Write an e-mail address, such as lin@example.com.")
        else:
            self._identify(name, email)
        self._problem.setText(problem)


def _page() -> tuple[QWidget, QFormLayout]:
    page = QWidget()
    form = QFormLayout(page)
    form.setContentsMargins(0, 4 * GRID, 0, 0)
    form.setHorizontalSpacing(4 * GRID)
    form.setVerticalSpacing(3 * GRID)
    return page, form


def _row(form: QFormLayout, words: str, field: QWidget) -> None:
    field.setAccessibleName(words)
    form.addRow(words, field)
