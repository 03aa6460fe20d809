"""Check a page: what was published, opened or pasted, held against the releases, with the redline where it differs."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from editor.desk.imports.likely import page_language
from editor.desk.proof.page_proof import PageProof, prove_page
from editor.desk.proof.pdf_page_proof import PdfPageProof, prove_pdf_page
from editor.desk.sentences.page_findings import page_findings
from editor.desk.sentences.pdf_findings import pdf_findings
from editor.exchange.blocks.errors import UnreadableText
from editor.exchange.blocks.incoming.decoding import check_text
from editor.exchange.blocks.incoming.outside_files import read_outside
from editor.exchange.published.saved_page import SavedPage, open_page
from editor.policy.language import Tag
from editor.window.appearance.dialog_size import open_at
from editor.window.appearance.theme import GRID, Theme, make_primary, set_look
from editor.window.redline.redline_view import RedlineView
from editor.window.widgets.cards import Card, CardView, Tone
from editor.window.widgets.folders import documents
from editor.window.words.language_names import native_name
from editor.window.words.messages import failure_words, page_words, pdf_words
from editor.window.work.policy_desk import PolicyDesk

_WIDTH, _HEIGHT = 200 * GRID, 170 * GRID
_PASTE_HEIGHT = 36 * GRID
_MOST = 8
"""How many places where a PDF parts from the release are shown."""


class PasteBox(QPlainTextEdit):
    """Takes what was copied; from a browser it takes the page's markup, which says more than the bare text."""

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(source.html() if source.hasHtml() else source.text())


class PageDialog(QDialog):
    """Stands beside the window; answers in the background, of the page's own language until another is chosen."""

    def __init__(self, desk: PolicyDesk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._proof: PageProof | None = None
        self._saved = SavedPage("")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._cards: list[CardView] = []
        open_at(self, _WIDTH, _HEIGHT, parent)
        self._explained = QLabel()
        self._explained.setTextFormat(Qt.TextFormat.PlainText)
        self._explained.setWordWrap(True)
        set_look(self._explained, "secondary")
        self.language = QComboBox()
        for tag in desk.policy.tags:
            self.language.addItem(native_name(tag), tag)
        if desk.selection is not None:
            self.language.setCurrentIndex(self.language.findData(desk.selection.language))
        self._chosen = False
        self.language.activated.connect(self._choose_language)
        self._open = QPushButton()
        self._open.clicked.connect(self._choose_file)
        self.paste = PasteBox()
        self.paste.setMinimumHeight(_PASTE_HEIGHT)
        self.paste.setTabChangesFocus(True)
        self._check = QPushButton()
        self._check.clicked.connect(self.check)
        self.redline = RedlineView(theme)
        self.redline.hide()
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self.language)
        row.addWidget(self._open)
        row.addStretch()
        row.addWidget(self._check)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        self._column.setSpacing(3 * GRID)
        self._column.addWidget(self._explained)
        self._column.addWidget(self.paste, 1000)
        self._column.addLayout(row)
        self._column.addWidget(self.redline, 1)
        self._column.addStretch()
        self._column.addWidget(buttons)
        make_primary(self._check)
        self._retranslate()

    def check(self) -> None:
        """Hold what stands in the box against the releases."""
        chosen, words = Tag(self.language.currentData()), self.paste.toPlainText()
        try:
            page = replace(self._saved if words == self._saved.text else SavedPage(""), text=check_text(words).text)
        except UnreadableText:
            self._tell(
                Card(self.tr("There is no page yet"), self.tr("Open a saved page, or paste one."), "", Tone.WARNING)
            )
            return
        self._check.setEnabled(False)
        among, own = self._desk.policy.tags, self._chosen
        self._desk.in_repository(
            lambda repository: prove_page(repository, page, chosen if own else page_language(page, chosen, among)),
            self._show,
            self._on_failed,
            owner=self,
            topic="page",
        )

    def open_file(self, path: Path) -> None:
        """Take a saved page or a PDF, and check it."""
        try:
            if path.suffix.lower() == ".pdf":
                self._check_pdf(read_outside(path))
                return
            saved = open_page(path)
        except UnreadableText as error:
            self._tell(Card(self.tr("This page cannot be read"), failure_words(error), path.name, Tone.ERROR))
            return
        except OSError as error:
            words = error.strerror or str(error)
            self._tell(Card(self.tr("This page cannot be read"), words, path.name, Tone.ERROR))
            return
        self.paste.setPlainText(saved.text)
        # The box holds the text as Qt keeps it; what was saved with the page counts until somebody types there.
        self._saved = replace(saved, text=self.paste.toPlainText())
        self.check()

    def _choose_language(self) -> None:
        self._chosen = True

    def _check_pdf(self, data: bytes) -> None:
        """A PDF says itself which language it is in, and whether it is a redline."""
        self.paste.clear()
        self._proof = None
        self._check.setEnabled(False)
        self._desk.in_repository(
            lambda repository: prove_pdf_page(repository, data),
            self._show_pdf,
            self._on_failed,
            owner=self,
            topic="page",
        )

    def _show_pdf(self, proof: PdfPageProof) -> None:
        self._check.setEnabled(True)
        first, *others = map(pdf_words, pdf_findings(proof))
        title = (
            self.tr("The file is what was released") if proof.holds else self.tr("The file is not what it should be")
        )
        shown = [Card(title, first, "", Tone.FINE if proof.holds else Tone.ERROR)]
        shown += [Card(words, severity=Tone.ERROR if proof.differences else Tone.WARNING) for words in others[:_MOST]]
        if len(others) > _MOST:
            shown.append(Card(self.tr("… and %n more place(s)", "", len(others) - _MOST), severity=Tone.ERROR))
        self._tell(*shown)

    def _choose_file(self) -> None:
        filters = self.tr("Pages and texts (*.html *.htm *.xhtml *.mhtml *.mht *.txt *.md *.pdf);;All files (*)")
        dialog = QFileDialog(self, self.tr("A saved page"), str(documents()), filters)
        dialog.fileSelected.connect(lambda name: self.open_file(Path(name)))
        dialog.open()

    def _show(self, proof: PageProof) -> None:
        self._proof = proof
        self._check.setEnabled(True)
        self.language.setCurrentIndex(self.language.findData(proof.language))
        first, *others = page_findings(proof)
        severity = Tone.FINE if proof.holds else Tone.WARNING if proof.same_text else Tone.ERROR
        title = (
            self.tr("The page is what was released") if proof.holds else self.tr("The page is not what it should be")
        )
        right = [page_words(one) for one in (first, *others) if one is first or not (one.wrong or one.limit)]
        cards = [Card(title, "\n".join(right), "", severity)]
        cards += [Card(page_words(one), severity=Tone.ERROR) for one in others if one.wrong]
        cards += [Card(page_words(one), severity=Tone.WARNING) for one in others if one.limit]
        self._tell(*cards)
        self.redline.setHidden(proof.match.same_words)
        self.redline.show_spans(proof.match.spans, proof.language)

    def _tell(self, *cards: Card) -> None:
        self.paste.setMaximumHeight(_PASTE_HEIGHT)
        for old in self._cards:
            self._column.removeWidget(old)
            old.deleteLater()
        self._cards = [CardView(card) for card in cards]
        place = self._column.indexOf(self.redline)
        for at, view in enumerate(self._cards):
            self._column.insertWidget(place + at, view)
        self.redline.hide()

    def _on_failed(self, error: Exception) -> None:
        self._check.setEnabled(True)
        self._tell(Card(self.tr("This page cannot be checked"), failure_words(error), "", Tone.ERROR))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Check a published page"))
        words = self.tr(
            "Open a page that was saved from the web, or paste it here. Dateline finds the policy's words "
            "on it, whatever stands around them, and says whether words and date are those of a release."
        )
        self._explained.setText(words)
        self.language.setAccessibleName(self.tr("The language of the page"))
        self._open.setText(self.tr("Open a page…"))
        self._check.setText(self.tr("Check the page"))
        self.paste.setPlaceholderText(self.tr("Paste the page, or the text copied from it"))
        self.paste.setAccessibleName(self.tr("The page to check"))
        if self._proof is not None:
            self._show(self._proof)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
