"""Rule S5 from the page's side: which stamp and which words a page shows, and whether they are the release's."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from markdown_it.common.normalize_url import normalizeLink

from editor.exchange.blocks.page import Page, PageSection, shown_words
from editor.exchange.blocks.page_words import PageWords, page_words
from editor.exchange.published.page_problems import WORDS_CODES, PageProblem, ProblemCode, StampMissing, WordsChanged
from editor.exchange.published.page_reader import OTHER_TIME, ReadPage, ShownSection, ShownStamp, collapsed, read
from editor.text.facts.dates import written_date

SHORT_DIGEST = 16
"""How many digits of a digest are shown to people; as many have to be named to hold a release to it."""

_FEWEST_DIGEST = 8
_LINK = re.compile(r"\t\]([^\t]*)")


@dataclass(frozen=True, slots=True)
class PageStamp:
    """What a page says about itself; None where it says nothing, or nothing that can be read."""

    language: str | None
    title: str | None
    number: int | None
    updated: date | None
    effective: date | None
    digest: str | None
    corrects: int | None
    behind: date | None
    sections: tuple[ShownSection, ...]


def read_page(html: str) -> PageStamp:
    """The stamp and the words of a page that may come from anywhere."""
    page = read(html)
    title = _first(page, "title")
    digest = _first(page, "digest")
    return PageStamp(
        language=page.language,
        title=None if title is None else collapsed(title.text),
        number=_number(_first(page, "number")),
        updated=_day(_first(page, "updated")),
        effective=_day(_first(page, "effective")),
        digest=None if digest is None else digest.value,
        corrects=_number(_first(page, "corrects")),
        behind=_day(_first(page, "behind")),
        sections=tuple(page.sections),
    )


def meta_content(page: Page) -> str:
    """The release in one line for machines: the content of the page's `<meta name="dateline-release">`."""
    return (
        f"number={page.number} updated={page.updated.isoformat()} effective={page.effective.isoformat()}"
        f" language={page.language} sha256={page.digest}"
    )


def check_page(html: str, page: Page) -> tuple[PageProblem, ...]:
    """Everything in which the HTML differs from the page that it should show; empty where it is that page."""
    found = read(html)
    stamps = _draft_problems(found) if page.draft else _stamp_problems(found, page)
    return (*stamps, *_word_problems(found, page))


def prove_page(html: str, page: Page) -> None:
    """StampMissing or WordsChanged where the HTML does not show the page."""
    problems = check_page(html, page)
    if any(problem.code not in WORDS_CODES for problem in problems):
        raise StampMissing(page.language, problems)
    if problems:
        raise WordsChanged(page.language, problems)


def _stamp_problems(found: ReadPage, page: Page) -> Iterator[PageProblem]:
    if found.language != page.language:
        yield PageProblem(ProblemCode.LANGUAGE_CHANGED, "", page.language, found.language or "")
    expected = meta_content(page)
    if not found.meta:
        yield PageProblem(ProblemCode.META_MISSING, "", expected)
    elif set(found.meta) != {expected}:
        yield PageProblem(ProblemCode.META_CHANGED, "", expected, " ".join(found.meta))
    updated = [stamp for stamp in found.shown if stamp.kind == "updated"]
    yield from _dates(updated, page.updated, page.dates_in, ProblemCode.DATE_MISSING, ProblemCode.DATE_CHANGED)
    if updated and not updated[0].at_top:
        yield PageProblem(ProblemCode.DATE_NOT_AT_TOP)
    effective = [stamp for stamp in found.shown if stamp.kind == "effective"]
    if effective or page.takes_effect_later:
        yield from _dates(
            effective, page.effective, page.dates_in, ProblemCode.EFFECTIVE_MISSING, ProblemCode.EFFECTIVE_CHANGED
        )
    yield from _numbers(found, "number", page.number, ProblemCode.NUMBER_MISSING, ProblemCode.NUMBER_CHANGED)
    yield from _numbers(
        found, "corrects", page.corrects, ProblemCode.CORRECTION_MISSING, ProblemCode.CORRECTION_CHANGED
    )
    said = {collapsed(one.text) for one in found.shown if one.kind == "urgent"}
    if said != ({collapsed(page.urgent)} if page.urgent else set()):
        yield PageProblem(ProblemCode.URGENT_MISSING, "", page.urgent, " ".join(sorted(said)))
    yield from _digests(found, page)
    yield from _notice(found, page)
    for other in found.shown:
        if other.kind == OTHER_TIME and other.at_top:
            yield PageProblem(
                ProblemCode.OTHER_DATE, "", page.updated.isoformat(), other.value or collapsed(other.text)
            )


def _draft_problems(found: ReadPage) -> Iterator[PageProblem]:
    """A draft says that it is one, and has no date, no number and no digest."""
    if not any(stamp.kind == "draft" and stamp.at_top and stamp.text.strip() for stamp in found.shown):
        yield PageProblem(ProblemCode.DRAFT_MISSING)
    for content in found.meta:
        yield PageProblem(ProblemCode.META_CHANGED, "", "", content)
    for stamp in found.shown:
        if stamp.kind in ("updated", "effective", "number", "digest", OTHER_TIME):
            yield PageProblem(ProblemCode.DATE_CHANGED, "", "", collapsed(stamp.text))


def _dates(
    stamps: list[ShownStamp], day: date, language: str, missing: ProblemCode, changed: ProblemCode
) -> Iterator[PageProblem]:
    written = collapsed(written_date(day, language))
    if not stamps:
        yield PageProblem(missing, "", day.isoformat())
    for stamp in stamps:
        if stamp.value != day.isoformat():
            yield PageProblem(changed, "", day.isoformat(), stamp.value)
        if collapsed(stamp.text) != written:
            yield PageProblem(changed, "", written, collapsed(stamp.text))


def _numbers(
    found: ReadPage, kind: str, number: int | None, missing: ProblemCode, changed: ProblemCode
) -> Iterator[PageProblem]:
    stamps = [stamp for stamp in found.shown if stamp.kind == kind]
    expected = "" if number is None else str(number)
    if not stamps and expected:
        yield PageProblem(missing, "", expected)
    for stamp in stamps:
        for shown in {stamp.value, collapsed(stamp.text)} - {expected}:
            yield PageProblem(changed, "", expected, shown)
        if not expected:
            yield PageProblem(changed, "", expected, collapsed(stamp.text))


def _digests(found: ReadPage, page: Page) -> Iterator[PageProblem]:
    stamps = [stamp for stamp in found.shown if stamp.kind == "digest"]
    if not stamps:
        yield PageProblem(ProblemCode.DIGEST_MISSING, "", page.digest)
    for stamp in stamps:
        shown = collapsed(stamp.text)
        if stamp.value != page.digest:
            yield PageProblem(ProblemCode.DIGEST_CHANGED, "", page.digest, stamp.value)
        if len(shown) < _FEWEST_DIGEST or not page.digest.startswith(shown):
            yield PageProblem(ProblemCode.DIGEST_CHANGED, "", page.digest, shown)


def _notice(found: ReadPage, page: Page) -> Iterator[PageProblem]:
    """S3: a language that is behind says so, names the newer source's date and leads there."""
    notices = [stamp for stamp in found.shown if stamp.kind == "notice"]
    dates = [stamp for stamp in found.shown if stamp.kind == "behind"]
    if page.behind is None:
        for stamp in notices + dates:
            yield PageProblem(ProblemCode.NOTICE_CHANGED, "", "", collapsed(stamp.text))
        return
    yield from _dates(dates, page.behind.updated, page.dates_in, ProblemCode.NOTICE_MISSING, ProblemCode.NOTICE_CHANGED)
    if not any(stamp.at_top for stamp in notices):
        yield PageProblem(ProblemCode.NOTICE_MISSING, "", page.behind.href)
    elif not any(page.behind.href in stamp.links for stamp in notices):
        yield PageProblem(ProblemCode.NOTICE_CHANGED, "", page.behind.href, " ".join(notices[0].links))


def _word_problems(found: ReadPage, page: Page) -> Iterator[PageProblem]:
    titles = [collapsed(stamp.text) for stamp in found.shown if stamp.kind == "title"]
    title = collapsed(page.title)
    if not titles:
        yield PageProblem(ProblemCode.TITLE_MISSING, "", title)
    for other in titles:
        if other != title:
            yield PageProblem(ProblemCode.TITLE_CHANGED, "", title, other)
    expected = {section.id: section for section in page.sections}
    shown = [section.id for section in found.sections]
    for identifier in expected:
        if identifier not in shown:
            yield PageProblem(ProblemCode.SECTION_MISSING, identifier)
    if [one for one in shown if one in expected] != [one for one in expected if one in shown]:
        yield PageProblem(ProblemCode.SECTIONS_MOVED, "", " ".join(expected), " ".join(shown))
    words = page_words(page.language)
    for section in found.sections:
        if section.id not in expected:
            yield PageProblem(ProblemCode.SECTION_UNKNOWN, section.id, "", section.words)
        else:
            yield from _section_problems(section, page, expected[section.id], words)
    yield from _contents_problems(found, page)


def _section_problems(shown: ShownSection, page: Page, section: PageSection, words: PageWords) -> Iterator[PageProblem]:
    expected = words_on_page(section)
    if shown.words != expected:
        yield PageProblem(ProblemCode.WORDS_CHANGED, section.id, expected, shown.words)
    notes = []
    if section.is_for_some:
        notes.append(collapsed(words.for_audiences(section.audiences)))
    if page.is_behind(section.id):
        notes.append(collapsed(f"{words.section_behind} {words.behind_link}"))
    if list(shown.notes) != notes:
        yield PageProblem(ProblemCode.NOTE_CHANGED, section.id, "\n".join(notes), "\n".join(shown.notes))


def words_on_page(section: PageSection) -> str:
    """The words of a section as HTML shows them."""
    return "\n".join(map(_as_on_page, shown_words(section).split("\n")))


def _as_on_page(line: str) -> str:
    """A line of words with its link targets encoded as they are in HTML."""
    block, tab, text = line.partition("\t")
    return block + tab + _LINK.sub(lambda link: f"\t]{normalizeLink(link[1])}", text)


def _contents_problems(found: ReadPage, page: Page) -> Iterator[PageProblem]:
    """A page may do without a contents list; one that it has names every heading, in order."""
    expected = [(f"#{section.id}", section.heading) for section in page.sections if section.heading]
    listed = [(f"#{target.partition('#')[2]}", heading) for target, heading in found.contents]
    if listed and listed != expected:
        yield PageProblem(
            ProblemCode.CONTENTS_CHANGED,
            "",
            "\n".join(heading or "" for _, heading in expected),
            "\n".join(heading for _, heading in found.contents),
        )


def _first(page: ReadPage, kind: str) -> ShownStamp | None:
    return next((stamp for stamp in page.shown if stamp.kind == kind), None)


def _number(stamp: ShownStamp | None) -> int | None:
    return int(stamp.value) if stamp is not None and re.fullmatch(r"[0-9]{1,9}", stamp.value) else None


def _day(stamp: ShownStamp | None) -> date | None:
    if stamp is None:
        return None
    try:
        return date.fromisoformat(stamp.value)
    except ValueError:
        return None
