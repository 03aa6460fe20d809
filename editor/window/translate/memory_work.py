"""What a translator asks of the memory and of the source: a quote, a first draft, how words were translated, a copy."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSpinBox, QTextEdit, QWidget
from typing_extensions import override

from editor.loading import later
from editor.policy.language import Tag
from editor.text.steering import filled
from editor.text.translation.counterpart import counterpart
from editor.window.appearance.theme import pad_number
from editor.window.editing.section_editor import SectionEditor
from editor.window.text.shown_text import from_qt
from editor.window.translate.progress.coverage import targets
from editor.window.translate.source_pane import SourcePane
from editor.window.widgets.cards import Tone
from editor.window.widgets.form_dialog import FormDialog
from editor.window.widgets.messages import Message
from editor.window.words.language_names import native_name
from editor.window.words.messages import failure_words
from editor.window.work.memory_keeper import MemoryKeeper
from editor.window.work.policy_desk import PolicyDesk

with later():
    from editor.desk.translation import pretranslating
    from editor.window.translate import concordance_dialog
    from editor.window.translate.agency import quote_dialog

_ABOUT = "memory"


class MemoryWork(QObject):
    """Answers over one editor and its source. `told` carries a Message, `inserted` words to write at the cursor.

    F3 on a selection, in either text, looks the words up; without one it stays what it is everywhere.
    """

    told = Signal(object)
    inserted = Signal(str)
    comment_wanted = Signal()

    def __init__(
        self, desk: PolicyDesk, keeper: MemoryKeeper, editor: SectionEditor, source: SourcePane, window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk, self._keeper = desk, keeper
        self._editor, self._source = editor, source
        self._window = window
        self._open: concordance_dialog.ConcordanceDialog | None = None
        for pane in (editor.pane, source.plain, source.view.pane):
            pane.installEventFilter(self)

    def quote(self) -> None:
        """Show how many words there are to translate."""
        self._desk.settling.emit()
        quote_dialog.QuoteDialog(self._desk, targets(self._desk.policy), self._window).open()

    def pretranslate(self) -> None:
        """Ask how much alike what is known must be, then put it in."""
        self._desk.settling.emit()
        if (found := self._desk.translated) is None:
            return
        at, _ = found
        dialog = PretranslateDialog(at.language, self._window)
        dialog.accepted.connect(lambda: self._pretranslate(at.language, dialog.least()))
        dialog.open()

    def concordance(self) -> None:
        """Look up what is selected, in the source or in the translation."""
        if (found := self._desk.translated) is None:
            return
        at, _ = found
        words = self._source.selected_words() if self._source.focus_target().hasFocus() else self._selected()
        words = words or self._source.selected_words()
        if self._open is not None:
            self._open.look_up(words)
            return
        dialog = concordance_dialog.ConcordanceDialog(self._desk, self._keeper, at.language, words, self._window)
        dialog.insert_wanted.connect(self.inserted)
        dialog.destroyed.connect(self._forget)
        self._open = dialog
        dialog.show()

    def copy_source(self) -> None:
        """Put the source where its translation is to stand: the whole section, or the paragraph at the cursor."""
        self._desk.settling.emit()
        if (found := self._desk.translated) is None:
            return
        (at, source), policy = found, self._desk.policy
        words, target = policy.text(source), policy.text(at)
        if not target.strip():
            self._editor.put(0, len(target), words)
            return
        place = counterpart(words, target, self._editor.pane.cursor_index())
        if place is None:
            words = self.tr("Nothing in the source belongs to this paragraph. Put the cursor where it is to stand.")
            self.told.emit(Message(words, about="copy"))
            return
        self._editor.put(place.start, place.end, place.before + place.words)

    def ask_author(self) -> None:
        """Comment on the paragraph of the source at hand, or on the words selected in it: its author is to answer."""
        self._desk.settling.emit()
        if (found := self._desk.translated) is None:
            return
        (at, source), policy = found, self._desk.policy
        written = policy.text(source)
        words = self._source.selected_words()
        if not words:
            place = counterpart(written, policy.text(at), self._editor.pane.cursor_index())
            words = "" if place is None else place.words
        start = written.find(words) if words else -1
        if start >= 0:
            self._source.show_place(start, start + len(words))
            self._source.plain.setFocus()
        self._desk.select(source)
        self.comment_wanted.emit()

    def _pretranslate(self, language: Tag, least: int) -> None:
        policy = self._desk.policy
        self.told.emit(Message(self.tr("Looking the texts up in the memory…"), about=_ABOUT, busy=True))

        def put_in(found: "pretranslating.Pretranslation") -> None:
            if found.edit is not None and policy is self._desk.policy:
                self._desk.submit(found.edit, self._editor.place())
            words = self.tr("%n paragraph(s) put in from the memory, as drafts", "", found.put_in)
            self.told.emit(Message(words, about=_ABOUT))

        self._desk.in_repository(
            lambda repository: pretranslating.pretranslated(policy, repository, language, least),
            put_in,
            lambda error: self.told.emit(Message(failure_words(error), Tone.ERROR, about=_ABOUT)),
            owner=self,
        )

    def _selected(self) -> str:
        start, end = self._editor.pane.selection()
        return self._editor.pane.text()[start:end]

    def _forget(self) -> None:
        self._open = None

    # What Qt calls

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_f3 = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F3 and not event.modifiers()
        if is_f3 and isinstance(watched, QTextEdit) and from_qt(watched.textCursor().selectedText()).strip():
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.concordance()
                return True
        return super().eventFilter(watched, event)


class PretranslateDialog(FormDialog):
    """Asks how much alike what the memory knows must be."""

    def __init__(self, language: Tag, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(filled(self.tr("Translate from memory: {language}"), language=native_name(language)))
        self.confirm.setText(self.tr("Put it in"))
        self.explain(
            self.tr(
                "Paragraphs that are missing or outdated are taken from what was translated before, as drafts: nothing"
                " is put in step. At 99 % changed figures are put in, and paragraphs are put together from sentences."
            )
        )
        self._least = QSpinBox()
        pad_number(self._least)
        self._least.setRange(60, 100)
        self._least.setValue(100)
        self._least.setSuffix(" %")
        name = self.tr("Known at least by")
        self._least.setAccessibleName(name)
        self.form.addRow(name, self._least)

    def least(self) -> int:
        """The percentage."""
        return self._least.value()
