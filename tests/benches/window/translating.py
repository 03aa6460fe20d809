"""How long the Translate workspace takes to another section, for `dateline bench`; prints JSON.

python -m tests.benches.window.translating FOLDER TIMES
"""

import json
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QWidget

from editor.policy.section import Cell
from editor.window.frame import application
from editor.window.frame.main_window import MainWindow
from editor.window.translate.progress.coverage import targets
from editor.window.translate.translate_workspace import TranslateWorkspace
from tests.benches.window.writing import NeverCame, shown_panes

_PATIENCE = 60.0


def main(words: Sequence[str]) -> int:
    """Measure what is asked for."""
    folder, count = words
    sys.stdout.write(json.dumps(switched(Path(folder), int(count))))
    return 0


def switched(folder: Path, count: int) -> dict[str, list[float]]:
    """Seconds until source and translation of another section are painted, and for two bare panes; `… cpu` as well."""
    app = QApplication(sys.argv[:1])
    window = application.make_window(app)
    window.resize(1440, 900)
    window.show()
    window.begin(folder)
    _until(lambda: bool(shown_panes(window)), "a section")
    workspace = _workspace(window)
    desk = workspace.desk
    language, sections = targets(desk.policy)[0], desk.policy.section_ids
    bare, panes = QWidget(), (QPlainTextEdit(), QPlainTextEdit())
    row = QHBoxLayout(bare)
    for pane in panes:
        row.addWidget(pane)
    bare.resize(window.size())
    bare.show()
    measured: dict[str, list[float]] = {"switch": [], "switch cpu": [], "bare": [], "bare cpu": []}
    for number in range(count + 1):
        cell = Cell(sections[number % len(sections)], language)
        begun, cpu = time.perf_counter(), time.thread_time()
        desk.select(cell)
        _until(partial(_shows, workspace, cell), "the source")
        QCoreApplication.sendPostedEvents()
        taken = time.perf_counter() - begun, time.thread_time() - cpu
        begun, cpu = time.perf_counter(), time.thread_time()
        for pane, tag in zip(panes, (desk.policy.source, language), strict=True):
            pane.setPlainText(desk.policy.text(Cell(cell.section, tag)))
        QCoreApplication.sendPostedEvents()
        bare_taken = time.perf_counter() - begun, time.thread_time() - cpu
        if number:  # the first one loads what is loaded once
            for name, (wall, spent) in (("switch", taken), ("bare", bare_taken)):
                measured[name].append(wall)
                measured[f"{name} cpu"].append(spent)
    bare.close()
    window.close()
    return measured


def _workspace(window: MainWindow) -> TranslateWorkspace:
    assert window.page is not None
    window.page.show_workspace(TranslateWorkspace.id)
    found = window.page.workspace
    assert isinstance(found, TranslateWorkspace)
    return found


def _shows(workspace: TranslateWorkspace, cell: Cell) -> bool:
    found = workspace.follower.found
    return found is not None and found.at == cell and workspace.editor.cell == cell


def _until(has_come: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + _PATIENCE
    while not has_come():
        if time.monotonic() > deadline:
            raise NeverCame(what)
        QTest.qWait(1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
