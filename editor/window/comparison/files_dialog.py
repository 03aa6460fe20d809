"""The dialog that compares two files from anywhere, outside of any policy, and writes their redline."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.desk.comparison.file_pairs import FilePair, file_pair
from editor.desk.exports.file_redlines import FORMS, redline_file
from editor.desk.exports.writing_out import OutFile, write_files
from editor.text.redline.changes import Moved
from editor.text.redline.switches import Switches
from editor.text.steering import became, filled, joined, path_words
from editor.window.appearance.dialog_size import open_at
from editor.window.appearance.icons import icon
from editor.window.appearance.preferences import Looks
from editor.window.appearance.theme import GRID, set_look
from editor.window.comparison.comparison_passages import shown_references
from editor.window.comparison.comparison_words import left_words, moved_here_words
from editor.window.redline.mark_notes import mark_notes
from editor.window.redline.redline_legend import RedlineLegend
from editor.window.redline.redline_options import RedlineOptions, switches_of
from editor.window.redline.redline_pieces import MoveWords, Passage
from editor.window.redline.redline_view import RedlineView
from editor.window.redline.redline_words import stayed_words, times_words
from editor.window.widgets.panes.tool_buttons import menu_button
from editor.window.widgets.runner import Runner
from editor.window.words.messages import failure_words


class FilesDialog(QDialog):
    """Shows the redline of two files as soon as both are chosen; the older one comes first."""

    def __init__(self, home: Path, runner: Runner, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare two files"))
        open_at(self, 290 * GRID, 190 * GRID, parent)
        self._home, self._runner, self._looks = home, runner, looks
        self._switches = switches_of(looks.preferences)
        self._pair: FilePair | None = None
        self._paths = QLineEdit(), QLineEdit()
        self._said = QLabel(
            self.tr("Word, OpenDocument, HTML, Markdown and plain text can be compared, each with each.")
        )
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._view = RedlineView(looks.theme)
        self._view.set_zoom(looks.preferences.zoom)
        self._options = menu_button(RedlineOptions(looks, self))
        words = self.tr("What counts as a change")
        self._options.setToolTip(words)
        self._options.setAccessibleName(words)
        self._next = QPushButton(self.tr("Next change"))
        self._next.clicked.connect(self._view.next_change)
        self._previous = QPushButton(self.tr("Previous change"))
        self._previous.clicked.connect(self._view.previous_change)
        self._save = QPushButton(self.tr("Save the redline…"))
        self._save.clicked.connect(self._choose_target)
        self._close = QPushButton(self.tr("Close"))
        self._close.clicked.connect(self.close)
        for path, name in zip(self._paths, (self.tr("Older file"), self.tr("Newer file")), strict=True):
            path.setAccessibleName(name)
            path.editingFinished.connect(self._compare)
        looks.changed.connect(self._on_looks)
        looks.theme.changed.connect(self._redraw)
        self._redraw()
        self._lay_out()
        self._show(None)

    def choose(self, old: Path, new: Path) -> None:
        """Compare these two."""
        for path, file in zip(self._paths, (old, new), strict=True):
            path.setText(str(file))
        self._compare()

    def _on_looks(self) -> None:
        """Compare again where another difference counts, or none any more."""
        if switches_of(self._looks.preferences) != self._switches:
            self._switches = switches_of(self._looks.preferences)
            self._compare()

    def _redraw(self) -> None:
        self._options.setIcon(icon("more", self._looks.theme.colours))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(4 * GRID)
        form.setVerticalSpacing(2 * GRID)
        for path in self._paths:
            button = QPushButton(self.tr("Choose a file…"))
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._choose_file, path))
            row = QHBoxLayout()
            row.setSpacing(2 * GRID)
            row.addWidget(path, 1)
            row.addWidget(button)
            form.addRow(path.accessibleName(), row)
        set_look(self._said, "secondary")
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        head.addWidget(self._said, 1)
        for widget in (RedlineLegend(self._looks.theme), self._options):
            head.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setSpacing(2 * GRID)
        foot.addStretch()
        for button in (self._previous, self._next, self._save, self._close):
            button.setAutoDefault(False)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setSpacing(3 * GRID)
        column.addLayout(form)
        column.addLayout(head)
        column.addWidget(self._view, 1)
        column.addLayout(foot)

    def _choose_file(self, path: QLineEdit) -> None:
        dialog = QFileDialog(self, path.accessibleName(), str(self._home))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Texts (*.docx *.odt *.html *.htm *.md *.markdown *.txt)"), self.tr("All files (*)")]
        )
        dialog.fileSelected.connect(partial(self._take_file, path))
        dialog.open()

    def _take_file(self, path: QLineEdit, chosen: str) -> None:
        self._home = Path(chosen).parent
        path.setText(chosen)
        self._compare()

    def _compare(self) -> None:
        old, new = (path.text().strip() for path in self._paths)
        if old and new:
            files = Path(old).expanduser(), Path(new).expanduser()
            self._said.setText(self.tr("Comparing…"))
            self._runner.run(
                partial(_compared, *files, self._switches), self._show, self._fail, owner=self, topic="files"
            )

    def _fail(self, error: Exception) -> None:
        self._show(None)
        self._said.setText(failure_words(error))

    def _show(self, pair: FilePair | None) -> None:
        self._pair = pair
        for button in (self._previous, self._next, self._save):
            button.setEnabled(pair is not None)
        if pair is None:
            self._view.show_passages([], "en")
            return
        moves = {number: _move_words(move) for number, move in pair.moves.items()}
        passage = Passage(
            spans=pair.spans,
            changes=pair.changes,
            moves=pair.moves,
            move_words=moves,
            section="",
            note="",
            label="",
            stayed=shown_references(pair.stayed),
            notes=mark_notes(pair.said),
        )
        self._view.show_passages([passage], pair.language)
        count = len([change for change in pair.changes if not change.has_left])
        said = self.tr("%n change(s)", "", count) if count else self.tr("The two say the same.")
        terms = [joined(": ", (became(one.old, one.new), times_words(one.count))) for one in pair.replaced]
        sentence = self.tr("{reference} did not follow: {now}.")
        behind = [filled(sentence, reference=one.words, now=stayed_words(one.now)) for one in pair.stayed]
        self._said.setText(joined(" · ", [said, *terms, *behind]))

    def _choose_target(self) -> None:
        pair = self._pair
        if pair is None:
            return
        dialog = QFileDialog(
            self, self.tr("Save the redline"), str(self._home / f"{Path(pair.names[1]).stem}-redline.docx")
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(
            [
                self.tr("Word, with tracked changes (*.docx)"),
                self.tr("PDF (*.pdf)"),
                self.tr("Page (*.html)"),
                self.tr("JSON (*.json)"),
            ]
        )
        dialog.setDefaultSuffix("docx")
        dialog.filterSelected.connect(lambda words: dialog.setDefaultSuffix(words.rsplit(".", 1)[-1].rstrip(")")))
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen)))
        dialog.open()

    def save(self, target: Path) -> None:
        """Write the redline as what the ending of the name says."""
        pair = self._pair
        if pair is None:
            return
        ending = target.suffix.lower().removeprefix(".")
        if ending not in FORMS:
            target, ending = target.with_name(f"{target.name}.docx"), "docx"
        self._said.setText(self.tr("Exporting…"))
        self._runner.run(
            partial(_write, pair, target, ending),
            lambda _: self._said.setText(filled(self.tr("Wrote {file}."), file=path_words(str(target)))),
            lambda error: self._said.setText(failure_words(error)),
            owner=self,
            topic="files",
        )


def _compared(old: Path, new: Path, switches: Switches) -> FilePair:
    """The two files with all that is shown of them, made away from the window's thread."""
    pair = file_pair(old, new, switches).flowing()
    pair.said, pair.stayed, pair.replaced  # noqa: B018 - kept by the pair
    return pair


def _write(pair: FilePair, target: Path, ending: str) -> None:
    write_files([OutFile(target.name, redline_file(pair, ending))], target.parent)


def _move_words(move: Moved) -> MoveWords:
    return MoveWords(moved_here_words(f"¶{move.from_paragraph}"), left_words(f"¶{move.to_paragraph}"))
