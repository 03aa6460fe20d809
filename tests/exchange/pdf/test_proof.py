"""A PDF read back: words that changed places, a lost letter, another digit or mark are found, whatever the script."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, NameObject

from editor.exchange.blocks.changes.block_changes import BlockChange, Piece
from editor.exchange.blocks.page import PageSection
from editor.exchange.pdf.differences import PdfFault
from editor.exchange.pdf.glyphs import sign_pages
from editor.exchange.pdf.printing import pdf, set_pdf
from editor.exchange.pdf.proof import PdfDiffers, PdfProof, prove_pages, prove_pdf
from editor.exchange.pdf.shown import shown_pages
from editor.exchange.pdf.typefaces import fonts, typeface
from editor.exchange.word.writer.text import WordText
from editor.text.redline.spans import SpanKind
from tests.exchange.word.texts import redline_text

SAID = {
    "en": "We keep the records for 30 days (article 13), then “ISO 27001” applies: https://example.org/a-b.",
    "zh-Hant": "我們 保存 紀錄 30 天（第 13 條），其後 適用 「ISO 27001」。",
    "ar": "نحتفظ بالسجلات لمدة 30 يومًا (المادة 13)، ثم نحذفها وفقًا للمعيار ISO 27001 خلال 14 شهرًا.",
    "fa": "ما سوابق را به مدت 30 روز (ماده 13) نگه می‌داریم، سپس آن‌ها را طبق ISO 27001 پاک می‌کنیم.",
    "he": "אנו שומרים את הרשומות למשך 30 ימים (סעיף 13), ולאחר מכן חל התקן ISO 27001.",
    "th": "เราทำงานเพื่อเก็บข้อมูล น้ำหนัก ชื่อ ไว้เป็นเวลา 30 วัน และ ISO 27001 จะใช้บังคับ",
    "hi": "हम अभिलेखों को 30 दिनों तक सुरक्षित रखते हैं, फिर ISO 27001 लागू क्षेत्र होता है।",
}


@pytest.fixture(params=sorted(SAID))
def language(request: pytest.FixtureRequest) -> str:
    language = str(request.param)
    if not set(typeface(language).families) & set(fonts().families()):
        pytest.skip(f"no font for {language}")
    return language


def text(language: str, *paragraphs: str) -> WordText:
    section = PageSection("a", "# A\n\n" + "\n\n".join(paragraphs))
    return redline_text((section,), (section,), language)


def swapped(words: str) -> str:
    parts = words.split(" ")
    parts[1], parts[2] = parts[2], parts[1]
    return " ".join(parts)


def letter_lost(words: str) -> str:
    at = next(at for at in range(len(words) // 2, len(words)) if words[at].isalpha())
    return words[:at] + words[at + 1 :]


def digit_changed(words: str) -> str:
    return words.replace("30", "31")


def digits_swapped(words: str) -> str:
    return words.replace("30", "#").replace("27001", "30").replace("#", "27001")


@pytest.mark.parametrize("plant", [swapped, letter_lost, digit_changed, digits_swapped])
def test_other_words_in_a_paragraph_are_found(language: str, plant: Callable[[str], str]) -> None:
    said = SAID[language]
    assert plant(said) != said
    with pytest.raises(PdfDiffers) as differs:
        prove_pdf(set_pdf(text(language, plant(said))), text(language, "…", said))
    (first, *_) = differs.value.differences
    assert first.fault is PdfFault.MISSING
    with pytest.raises(PdfDiffers) as differs:
        prove_pdf(set_pdf(text(language, plant(said))), text(language, said))
    assert [one.fault for one in differs.value.differences] == [PdfFault.CHANGED]


def test_what_was_set_is_proved_word_by_word(language: str) -> None:
    said = SAID[language]
    _, proof = pdf(text(language, said, f"- {said}\n- {said}", f"| {said} | A |\n|---|--:|\n| B | {said} |"))
    assert proof == PdfProof(paragraphs=10, pages=1)


@pytest.mark.parametrize("language", ["en", "ar", "th"], indirect=True)
def test_a_row_that_goes_on_over_pages_is_held_word_by_word(language: str) -> None:
    long, short = " ".join([SAID[language]] * 60), SAID[language]
    table = "| A | B |\n|---|---|\n| {} | {} |\n\nEnd."
    made = set_pdf(text(language, table.format(long, short)))
    pages = shown_pages(sign_pages(made))
    assert prove_pages(pages, text(language, table.format(long, short))).pages > 1
    assert prove_pdf(set_pdf(text(language, table.format("30", long))), text(language, table.format("30", long)))
    for cells in ((swapped(long), short), (long, digit_changed(short)), (short, long)):
        with pytest.raises(PdfDiffers):
            prove_pages(pages, text(language, table.format(*cells)))


def test_every_place_is_named_and_nothing_else() -> None:
    said = [f"Paragraph {number} says that the term is {number} days." for number in range(12)]
    section = "- one\n- two\n- three"
    other = list(said)
    other[2] = other[2].replace("days", "weeks")
    other[5], other[7] = other[7], other[5]
    del other[10]
    other.insert(9, "Nobody released this sentence.")
    with pytest.raises(PdfDiffers) as differs:
        prove_pdf(set_pdf(text("en", section, *other)), text("en", section, *said))
    found = [(one.fault, one.expected or one.found, one.page) for one in differs.value.differences]
    assert (PdfFault.CHANGED, "h 2 says that the term is 2 days.", 1) in found
    assert (PdfFault.MISSING, said[10], 0) in found
    assert (PdfFault.ADDED, "Nobody released this sentence.", 1) in found
    moved = {expected for fault, expected, _ in found if fault is PdfFault.MOVED}
    assert moved <= {said[5], said[6], said[7]}
    assert moved & {said[5], said[7]}
    assert len(found) == 3 + len(moved)


def test_a_redline_is_held_by_its_marks_too() -> None:
    old, new = PageSection("a", "# A\n\nThe term is 30 days."), PageSection("a", "# A\n\nThe term is 14 days.")
    there, back = redline_text((old,), (new,), "en"), redline_text((new,), (old,), "en")
    assert prove_pdf(set_pdf(there), there)
    with pytest.raises(PdfDiffers):
        prove_pdf(set_pdf(back), there)
    (section,) = there.sections
    wrong = replace(there, sections=(replace(section, changes=tuple(map(turned, section.changes))),))
    with pytest.raises(PdfDiffers) as differs:
        prove_pdf(set_pdf(wrong), there)
    assert PdfFault.MARKED in [one.fault for one in differs.value.differences]


def turned(change: BlockChange) -> BlockChange:
    """The same with what was deleted marked as inserted, and the other way round."""
    kinds = {SpanKind.DELETED: SpanKind.INSERTED, SpanKind.INSERTED: SpanKind.DELETED}

    def cell(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
        return tuple(replace(one, kind=kinds.get(one.kind, one.kind)) for one in pieces)

    rows = tuple(replace(row, cells=tuple(map(cell, row.cells))) for row in change.rows)
    return replace(change, rows=rows)


def test_words_that_something_is_painted_over_are_found() -> None:
    plain = text("en", "The term is 30 days.", "It ends then.")
    data = set_pdf(plain)
    assert not any(page.covered for page in sign_pages(data))
    writer = PdfWriter(clone_from=BytesIO(data))
    page = writer.pages[0]
    contents = page.get_contents()
    assert contents is not None
    stream = DecodedStreamObject()
    stream.set_data(contents.get_data() + b"\n1 g 0 0 600 900 re f")
    page[NameObject("/Contents")] = stream
    out = BytesIO()
    writer.write(out)
    with pytest.raises(PdfDiffers) as differs:
        prove_pdf(out.getvalue(), plain)
    assert [one.fault for one in differs.value.differences] == [PdfFault.COVERED]


def test_marks_cover_no_words_of_other_lines(language: str) -> None:
    """Seen in Arabic: the ground of a mark hid the line above."""
    long = " ".join([SAID[language]] * 4)
    old, new = (PageSection("a", f"# A\n\n{words}") for words in (long, f"{SAID['en']} {swapped(long)}"))
    redline = redline_text((old,), (new,), language)
    assert prove_pdf(set_pdf(redline), redline).paragraphs


def test_a_paragraph_that_turns_its_direction_is_said_to_be_held_by_its_letters() -> None:
    if not set(typeface("he").families) & set(fonts().families()):
        pytest.skip("no Hebrew font")
    turned = "\u202bשלום עולם\u202c 30"
    _, proof = pdf(text("he", turned))
    assert proof.loose == ("A",)
    assert not pdf(text("en", "from \u206819 June\u2069 on"))[1].loose
    with pytest.raises(PdfDiffers):
        prove_pdf(set_pdf(text("he", turned)), text("he", turned.replace("30", "31")))


LINKS = "See [the law](https://example.org/law), [the form](https://example.org/form) or [the office](mailto:a@b.org)."


@pytest.mark.parametrize(
    ("plant", "found"),
    [
        (("org/law", "org/raw"), [("https://example.org/law", "https://example.org/raw")]),
        (("[the law](https://example.org/law)", "the law"), [("https://example.org/law", "–")]),
        (("the law](https://example.org/law", "the law](#a"), [("https://example.org/law", "–"), ("–", "A")]),
        ((" or", " [or](https://example.net)"), [("–", "https://example.net")]),
    ],
)
def test_a_link_that_leads_elsewhere_is_found(plant: tuple[str, str], found: list[tuple[str, str]]) -> None:
    wanted = text("en", LINKS, f"- {LINKS}", f"| a | b |\n| --- | --- |\n| {LINKS} | c |")
    assert prove_pdf(set_pdf(wanted), wanted)
    planted = text("en", LINKS.replace(*plant), f"- {LINKS}", f"| a | b |\n| --- | --- |\n| {LINKS} | c |")
    with pytest.raises(PdfDiffers) as differs:
        prove_pdf(set_pdf(planted), wanted)
    told = [(one.fault, one.expected, one.found) for one in differs.value.differences]
    assert told == [(PdfFault.LINK, *one) for one in found]


@pytest.mark.parametrize(
    ("written", "led"),
    [
        ("See [A](#a), then [B](#b).", "See [A](#b), then [B](#a)."),
        ("See [A](#a).", "See A."),
        ("See A.", "See [A](#b)."),
    ],
)
def test_a_link_to_another_part_is_found(written: str, led: str) -> None:
    def of(words: str) -> WordText:
        sections = tuple(PageSection(name, f"# {name.upper()}\n\n{words}") for name in "abc")
        return redline_text(sections, sections, "en")

    data = set_pdf(of(written))
    assert prove_pdf(data, of(written))
    with pytest.raises(PdfDiffers) as differs:
        prove_pdf(data, of(led))
    assert {one.fault for one in differs.value.differences} == {PdfFault.LINK}


def test_a_number_that_leads_to_another_change_is_found() -> None:
    old = (PageSection("a", "# A\n\nWe keep it for 30 days.\n\nWe send it to no one."),)
    new = (PageSection("a", "# A\n\nWe keep it for 14 days.\n\nWe send it to partners."),)
    wanted = redline_text(old, new, "en")
    data = set_pdf(wanted)
    assert prove_pdf(data, wanted)
    writer = PdfWriter(clone_from=BytesIO(data))
    leaps = [
        one.get_object() for page in writer.pages for one in page.get("/Annots", ()) if "/Dest" in one.get_object()
    ]
    places = [one["/Dest"] for one in leaps if not isinstance(one["/Dest"], str)]
    assert len(places) == 4
    for one in leaps:
        if one["/Dest"] == places[0]:
            one[NameObject("/Dest")] = places[1]
    planted = BytesIO()
    writer.write(planted)
    with pytest.raises(PdfDiffers) as differs:
        prove_pdf(planted.getvalue(), wanted)
    assert {one.fault for one in differs.value.differences} == {PdfFault.LINK}


def test_links_that_changed_places_are_found() -> None:
    wanted = text("en", LINKS)
    planted = LINKS.replace("org/law", "#").replace("org/form", "org/law").replace("#", "org/form")
    with pytest.raises(PdfDiffers) as differs:
        prove_pdf(set_pdf(text("en", planted)), wanted)
    assert {one.fault for one in differs.value.differences} == {PdfFault.LINK}


@pytest.mark.parametrize(
    "title", ["A very long title of a policy " * 12, "隱私權政策與服務條款" * 12, "x" * 900, "Two\nlines"]
)
def test_a_title_longer_than_a_page_is_wide_stands_below_it_on_one_line(title: str) -> None:
    made = replace(text("en", *SAID["en"].split(", ")), titles=(title, title))
    data = set_pdf(made)
    prove_pdf(data, made)
    (page,) = shown_pages(sign_pages(data))
    assert len({round(one.first.height) for one in page.aside}) == 1


@pytest.mark.parametrize("turned_round", [False, True], ids=["split", "joined"])
def test_the_end_of_a_paragraph_that_was_split_or_joined_is_marked(turned_round: bool) -> None:
    whole, parted = "# A\n\nWe keep both. We delete them then.", "# A\n\nWe keep both.\n\nWe delete them then."
    sides = [(PageSection("a", one),) for one in ((parted, whole) if turned_round else (whole, parted))]
    made = redline_text(sides[0], sides[1], "en")
    data = set_pdf(made)
    prove_pdf(data, made)
    said = "".join(one.words for page in sign_pages(data) for one in page.signs)
    assert said.count("¶") == 1
    (section,) = made.sections
    plain = replace(
        made, sections=(replace(section, changes=tuple(replace(one, is_part=False) for one in section.changes)),)
    )
    with pytest.raises(PdfDiffers):
        prove_pdf(data, plain)


NAME = (
    "إذا كنت تستخدم هذه الميزات، فسيشارك Firefox البيانات ليوفر لك الو"
    "ظيفة ويساعدنا على تحسين منتجاتنا وخدماتنا: {: #optional-features }"
)


def test_a_page_number_behind_the_space_at_which_a_line_broke_is_read() -> None:
    if not set(typeface("ar").families) & set(fonts().families()):
        pytest.skip("no font for Arabic")
    parts = tuple(PageSection(at, f"# {words}\n\n{SAID['ar']}") for at, words in (("a", NAME), ("b", "الثاني")))
    made = redline_text(parts, parts, "ar")
    prove_pdf(set_pdf(made), made)
