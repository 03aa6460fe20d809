"""A policy written from right to left turns no sentence of the window: what is Arabic or Hebrew stands apart in it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication, QListView, QPlainTextEdit, QTextEdit

from editor.desk.imports.starting import begin
from editor.desk.release.publishing import propose, publish
from editor.desk.session.opening import open_policy
from editor.desk.translation.translating import mark_in_step
from editor.desk.versions.clock import SystemClock
from editor.policy.editing.edits import Batch, SetFact, SetPeople, SetText, SetTitle
from editor.policy.language import Language, Making, Tag
from editor.policy.people import Person as Member
from editor.policy.people import PersonId
from editor.policy.policy import Policy
from editor.policy.section import Cell, Section, SectionId
from editor.policy.terms import Concept, ConceptId, Termbase, Wording
from editor.store.history import Author
from editor.store.repository import Repository
from editor.text.steering import became, is_bare, isolated
from tests.journeys.driver import Person
from tests.journeys.shown_words import COMMANDS, WORKSPACES, above, close_dialogs, said

AR, HE = Tag("ar"), Tag("he")
USE, KEEP, CLOSE = (SectionId(name) for name in ("use", "keep", "close"))
LAILA = Author("ليلى حداد", "laila@example.org")
CHANGE = became("شركة النور", "شركة القمر")
LETTERS = re.compile(r"[^\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\s]")
ISOLATE = re.compile("\u2068[^\u2068\u2069]*\u2069")
TEXTS = {
    Cell(USE, AR): "# كيف نستخدم البيانات\n\nتقرأ {{firm}} الرسائل كل صباح.\n\nولا نبيع البيانات أبدا.",
    Cell(KEEP, AR): "# مدة الاحتفاظ\n\nنحتفظ بالرسائل شهرا كاملا ثم نمحوها.",
    Cell(CLOSE, AR): "# إغلاق الحساب\n\nيمكنك طلب إغلاق الحساب متى شئت.",
    Cell(USE, HE): "# כיצד אנו משתמשים במידע\n\n{{firm}} קוראת את המכתבים בכל בוקר.\n\nאיננו מוכרים מידע לעולם.",
    Cell(KEEP, HE): "# משך השמירה\n\nאנו שומרים מכתבים חודש שלם ואז מוחקים אותם.",
}


@pytest.fixture
def leftward(tmp_path: Path) -> Path:
    """A policy in Arabic, translated into Hebrew in part, with a release, changes since, people, facts and terms."""
    policy = Policy(
        source=AR,
        languages=(Language(AR, Making.WRITTEN), Language(HE, Making.TRANSLATED, AR)),
        titles={AR: "سياسة الخصوصية", HE: "מדיניות פרטיות"},
        sections=(Section(USE), Section(KEEP), Section(CLOSE)),
        texts=TEXTS | {Cell(CLOSE, HE): "# סגירת החשבון\n\nאפשר לבקש את סגירת החשבון בכל עת."},
        facts={"firm": {"ar": "شركة النور", "he": "חברת האור"}},
        terms=Termbase({ConceptId("account"): Concept({AR: Wording(("حساب",)), HE: Wording(("חשבון",), ("כרטיס",))})}),
        time_zone="Asia/Amman",
    )
    folder = tmp_path / "بيانات"
    clock = SystemClock()
    begin(folder, policy, clock, LAILA)
    opened = open_policy(folder, tmp_path / "state", clock, LAILA)
    session, repository = opened.session, Repository.open(folder)
    marks = [mark_in_step(session.policy, Cell(section, HE)) for section in policy.section_ids]
    session.submit(Batch(tuple(mark for mark in marks if mark is not None)))
    session.save(repository, "جاهز للنشر")
    publish(session, repository, propose(session.policy, None, (), clock.now()))
    session.submit(
        Batch(
            (
                SetFact("firm", {"ar": "شركة القمر", "he": "חברת האור"}),
                SetTitle(AR, "سياسة البيانات"),
                SetText(Cell(KEEP, AR), "# مدة الحفظ\n\nنحتفظ بالرسائل سنة كاملة ثم نمحوها. اكتب TODO"),
                SetText(Cell(CLOSE, AR), "# حذف الحساب\n\nيمكنك طلب حذف الحساب متى شئت."),
                SetPeople((Member(PersonId("laila"), LAILA.name, LAILA.email, ("author", "reviewer:*", "publisher")),)),
            )
        )
    )
    session.save(repository, "تعديل المدة")
    repository.close()
    opened.close()
    return folder


def shown_lines() -> set[tuple[str, str]]:
    """Every line that is shown now, and where."""
    return {
        (f"{type(widget).__name__} in {[type(up).__name__ for up in above(widget)][:2]}, {kind}", line)
        for widget in QApplication.allWidgets()
        if widget.isVisible() and not isinstance(widget, QTextEdit | QPlainTextEdit)
        for kind, words in said(widget)
        for line in words.split("\n")
    }


def mixed(line: str) -> bool:
    """Whether a line has other letters, figures or signs beside words from right to left that do not stand apart."""
    while line != (inner := ISOLATE.sub("", line)):
        line = inner
    return is_bare(line) and LETTERS.search(line) is not None


def walk(person: Person) -> Iterator[tuple[str, str]]:
    """What is shown in every workspace, on every section and in the dialogs."""
    person.window.commands.action("workspace.history").trigger()
    person.wait_for(CHANGE)
    yield from shown_lines()
    for workspace in WORKSPACES:
        person.window.commands.action(f"workspace.{workspace}").trigger()
        person.qtbot.wait(300)
        yield from shown_lines()
        for view in [one for one in person.window.findChildren(QListView) if one.isVisible()]:
            for row in range(min(view.model().rowCount(), 4)):
                person.click_row(view, row)
                person.qtbot.wait(200)
                yield from shown_lines()
        for command in COMMANDS:
            action = person.window.commands.action(command)
            if action.isEnabled():
                action.trigger()
                person.qtbot.wait(150)
                yield from shown_lines()
                close_dialogs(person)
    person.choose("Close the policy")
    person.wait(lambda: person.window.page is None)
    yield from shown_lines()


@pytest.mark.long
def test_no_sentence_is_turned_by_words_from_right_to_left(leftward: Path, person: Person) -> None:
    person.open(leftward)
    shown = set(walk(person))
    assert not {one for one in shown if mixed(one[1])}
    lines = {line for _, line in shown}
    for words in ("مدة الحفظ", "سياسة البيانات", LAILA.name):
        assert any(isolated(words) in line and len(line) > len(words) + 2 for line in lines), words
    assert order(CHANGE) == ["النور", "→", "القمر"]
    assert order("شركة النور → شركة القمر") == ["القمر", "→", "النور"], "what the isolates are for"


def order(line: str) -> list[str]:
    """The arrow and the words before and behind it as the eye meets them, from the left."""
    layout = QTextLayout(line)
    layout.beginLayout()
    drawn = layout.createLine()
    layout.endLayout()
    places = {word: drawn.cursorToX(line.index(word) + 1)[0] for word in ("النور", "→", "القمر")}  # type: ignore[index]
    return sorted(places, key=places.__getitem__)
