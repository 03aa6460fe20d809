"""Our redlines in another program: LibreOffice accepts, rejects and edits them, and they come back."""

import pytest

from editor.exchange.blocks.blocks import Form
from editor.exchange.blocks.page import PageSection
from editor.exchange.word.reader.reading import read_docx
from editor.exchange.word.reader.sections import SeenText, sectioned
from editor.exchange.word.reader.views import accept_all, as_sent, seen
from editor.exchange.word.writer.writing import docx
from tests.exchange.pages import COLLECTION, SECTIONS, VALUES
from tests.exchange.word.office import ACCEPT, REJECT, Office
from tests.exchange.word.texts import AUTHOR, new_view, old_view, redline_text

CHANGED = PageSection(
    "collection",
    COLLECTION.replace("parcels", "letters").replace("- your address", "- 您的地址\n- third").replace("90", "60"),
    values=VALUES,
)
OLD = SECTIONS
NEW = (SECTIONS[0], CHANGED, PageSection("minors", "# Children\n\nNot for children."))


def lines(text: SeenText) -> list[tuple[str, str]]:
    """The blocks of a text in their order: what each is, and its words."""
    blocks = [block for section in text.sections for block in section.blocks]
    return [
        (block.form.value if block.form is not Form.CODE else "code", " ".join(block.text.split())) for block in blocks
    ]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    return Office(tmp_path_factory.mktemp("office"))


@pytest.mark.long
def test_another_program_accepts_and_rejects_as_we_do(office: Office) -> None:
    data = docx(redline_text(OLD, NEW))
    document = read_docx(data)
    accepted, rejected = (read_docx(office.settled(data, command)) for command in (ACCEPT, REJECT))
    assert accepted.changes == rejected.changes == ()
    assert lines(new_view(accepted)) == lines(new_view(document))
    assert lines(new_view(rejected))[: len(lines(old_view(document)))] == lines(old_view(document))


@pytest.mark.long
def test_changes_recorded_in_another_program_come_back_as_that_persons(office: Office) -> None:
    data = docx(redline_text(OLD, NEW))
    answer = read_docx(office.edited(data, "letters", "parcels and letters"))
    assert answer.origin == read_docx(data).origin
    others = [change for change in answer.changes if not change.ours]
    assert others
    assert {change.author for change in answer.changes if change.ours} == {AUTHOR}
    sent = sectioned(seen(answer, as_sent(answer)))
    assert lines(sent) == lines(new_view(read_docx(data)))
    assert [one.id for one in sent.sections] == ["preamble", "collection", "minors"]
    assert any("parcels and letters" in words for _, words in lines(sectioned(seen(answer, accept_all(answer)))))
