"""Marks in a translation that is written: what it has to follow, words that are forbidden; both sides scroll along."""

from typing import assert_never

from PySide6.QtCore import QObject, QTimer

from editor.desk.translation.terms import forbidden_places
from editor.text.steering import filled, joined
from editor.text.translation.following import FollowMark, MarkKind
from editor.window.editing.section_editor import SectionEditor
from editor.window.text.text_marks import MarkLayer, MarkLook, TextMark
from editor.window.translate.follower import Follower
from editor.window.translate.parallel_scroll import ParallelScroll, text_side
from editor.window.translate.source_pane import SourcePane
from editor.window.widgets.side_panel import AFTER
from editor.window.work.policy_desk import PolicyDesk


class TranslationMarks(QObject):
    """Keeps the marks of one editor up to date."""

    def __init__(self, desk: PolicyDesk, follower: Follower, source: SourcePane, editor: SectionEditor) -> None:
        super().__init__(editor)
        self._desk = desk
        self._follower = follower
        self._source = source
        self._editor = editor
        self._scroll = ParallelScroll(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._mark_terms)
        follower.followed.connect(self._on_followed)
        source.plain.verticalScrollBar().valueChanged.connect(lambda _: self._scroll.follow_left())
        source.view.scrolling.went.connect(self._scroll.follow_left)
        editor.pane.verticalScrollBar().valueChanged.connect(lambda _: self._scroll.follow_right())
        editor.pane.cursorPositionChanged.connect(self._point)
        desk.selected.connect(lambda _: self._timer.start(0))
        desk.touched.connect(lambda _: self._timer.start(AFTER))
        self._timer.start(0)

    def _on_followed(self) -> None:
        found = self._follower.found
        at_hand = found is not None and found.at == self._editor.cell
        following = found.following if found is not None and at_hand else None
        marks = () if following is None else following.marks
        # Facts last, so that they are drawn over their paragraph.
        drawn = sorted(marks, key=lambda mark: mark.kind is MarkKind.FACT)
        self._editor.pane.set_marks([self._mark(mark) for mark in drawn if mark.start < mark.end], MarkLayer.FOLLOWING)
        pane = self._editor.pane
        anchors = found.anchors if found is not None and at_hand else ()
        self._scroll.tie(self._source.side(), text_side(pane, [pane.position(there) for _, there in anchors]))
        self._point()

    def _mark(self, mark: FollowMark) -> TextMark:
        match mark.kind:
            case MarkKind.CHANGED:
                words = filled(self.tr("Changed in the source: {words}"), words=mark.new)
                return TextMark(mark.start, mark.end, words, MarkLook.TO_CHANGE)
            case MarkKind.REMOVED:
                words = self.tr("The source no longer has this paragraph")
                return TextMark(mark.start, mark.end, words, MarkLook.TO_REMOVE)
            case MarkKind.ADDED:
                words = filled(self.tr("After this paragraph the source has a new one: {words}"), words=mark.new)
                return TextMark(mark.start, mark.end, words, MarkLook.TO_ADD)
            case MarkKind.FACT:
                words = filled(self.tr("{old} became {new}"), old=mark.old, new=mark.new or "–")
                return TextMark(mark.start, mark.end, words, MarkLook.FACT)
            case _:
                assert_never(mark.kind)

    def _mark_terms(self) -> None:
        cell, policy = self._editor.cell, self._desk.policy
        if cell is None or not self._editor.isVisible():
            return
        marks = [
            TextMark(place.start, place.end, self._forbidden(place.word, place.instead), MarkLook.TERM)
            for place in forbidden_places(policy.terms, self._editor.pane.text(), cell.language)
        ]
        self._editor.pane.set_marks(marks, MarkLayer.TERMS)

    def _forbidden(self, word: str, instead: tuple[str, ...]) -> str:
        if not instead:
            return filled(self.tr("“{word}” is not used here"), word=word)
        return filled(self.tr("Write {words}, not “{word}”."), words=joined(" / ", instead), word=word)

    def _point(self) -> None:
        if self._editor.isVisible():
            self._source.point_to(self._editor.pane.cursor_index())
