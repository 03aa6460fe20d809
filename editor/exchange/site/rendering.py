"""A page as HTML, from the template that ships with the program or from a folder of the publisher's own."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

import nh3
from jinja2 import ChoiceLoader, FileSystemLoader, StrictUndefined, TemplateError, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from editor.data import data_dir
from editor.exchange.blocks.errors import ExchangeError
from editor.exchange.blocks.page import Behind, Page, PageSection
from editor.exchange.blocks.page_words import PageWords, page_words
from editor.exchange.published.stamp import SHORT_DIGEST, meta_content, prove_page
from editor.exchange.site.page_around import NOTHING, Around
from editor.text.facts.dates import ROC, written_date
from editor.text.locales import endonym, is_right_to_left, listed
from editor.text.markdown.markdown import to_html

PAGE_TEMPLATE = "page.html"
LANGUAGES_TEMPLATE = "languages.html"

_TAGS = {"a", "blockquote", "br", "code", "em", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "s"}
_TAGS |= {"strong", "table", "tbody", "td", "th", "thead", "tr", "ul"}
_ALIGNED = re.compile(r' style="text-align:(left|right|center)"')
_OWN_HEADING = re.compile(r"<h([1-6])>(.*?)</h\1>\n", re.DOTALL)


@dataclass(eq=False)
class TemplateMissing(ExchangeError):
    """There is no such folder of templates."""

    folder: Path


@dataclass(eq=False)
class TemplateBroken(ExchangeError):
    """A template that cannot be filled in: its name, the line where that is known (else 0), and what jinja says."""

    name: str
    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class _Stamp:
    """The stamp as a template puts it on the page; empty where the release has no such thing."""

    meta: Markup
    updated: Markup
    effective: Markup
    release: Markup
    digest: Markup
    corrects: Markup
    urgent: Markup
    behind: tuple[Markup, ...]
    draft: Markup = NOTHING


@dataclass(frozen=True, slots=True)
class _Section:
    """A section as a template puts it on the page; `name` is its heading as plain words, for the contents list."""

    id: str
    name: str | None
    heading: Markup | None
    body: Markup
    notes: tuple[Markup, ...]


@dataclass(frozen=True, slots=True)
class _Language:
    """A link to the policy in a language."""

    tag: str
    direction: str
    name: str
    title: str
    href: str
    current: bool


def render(page: Page, template: Path | None = None, around: Around | None = None) -> str:
    """The page as HTML; TemplateMissing, TemplateBroken, or StampMissing or WordsChanged where it would not be true.

    A folder `template` may hold `page.html` and `page.css`; what it does not hold comes from the program. Without
    anything `around` it the page is a file by itself.
    """
    words = page_words(page.language)
    html = fill(
        PAGE_TEMPLATE,
        template,
        language=page.language,
        direction=direction(page.language),
        title=page.title,
        words=words,
        words_language=None if _same_language(words.language, page.language) else words.language,
        stamp=_stamp(page, words),
        around=around,
        sections=[_section(page, section, words) for section in page.sections],
        languages=[
            _Language(
                other.tag, direction(other.tag), endonym(other.tag), other.title, other.href, other.tag == page.language
            )
            for other in page.languages
        ],
    )
    prove_page(html, page)
    return html


def fill(name: str, template: Path | None, **values: object) -> str:
    """A template of the folder, or of the program where the folder has none, with its values."""
    if template is not None and not template.is_dir():
        raise TemplateMissing(template)
    environment = _house_environment() if template is None else _environment((template, _house_folder()))
    try:
        return environment.get_template(name).render(**values)
    except TemplateSyntaxError as error:
        raise TemplateBroken(error.name or name, error.lineno, error.message or "") from error
    except (
        TemplateError,
        TypeError,
        ValueError,
        ArithmeticError,
        LookupError,
        AttributeError,
        RecursionError,
    ) as error:
        raise TemplateBroken(name, 0, str(error)) from error


def direction(language: str) -> str:
    """The value of `dir` for a language."""
    return "rtl" if is_right_to_left(language) else "ltr"


def time_element(kind: str, day: date, language: str, words: PageWords) -> Markup:
    """A date of the stamp; it says its language where the words around it are in another one."""
    plain = language.partition(ROC)[0]
    lang = Markup("") if _same_language(words.language, plain) else Markup(' lang="{}"').format(plain)
    return Markup('<time data-stamp="{}" datetime="{}"{}>{}</time>').format(
        kind, day.isoformat(), lang, written_date(day, language)
    )


def say(pattern: str, words: PageWords, page_language: str, /, **parts: Markup) -> Markup:
    """Fixed words with their places filled in; they say their language where it is not the page's."""
    text = escape(pattern).format(**parts)
    if _same_language(words.language, page_language):
        return text
    return Markup('<span lang="{}" dir="{}">{}</span>').format(words.language, direction(words.language), text)


def _environment(folders: Sequence[Path]) -> ImmutableSandboxedEnvironment:
    return ImmutableSandboxedEnvironment(
        loader=ChoiceLoader([FileSystemLoader(folder) for folder in folders]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


@cache
def _house_environment() -> ImmutableSandboxedEnvironment:
    return _environment((_house_folder(),))


def _house_folder() -> Path:
    return data_dir("resources") / "pages"


def _stamp(page: Page, words: PageWords) -> _Stamp:
    language = page.language
    if page.draft:
        draft = Markup('<strong data-stamp="draft">{}</strong>').format(say(words.versions.draft_note, words, language))
        return _Stamp(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, (), draft)
    number = Markup('<data data-stamp="number" value="{0}">{0}</data>').format(page.number)
    corrects = Markup('<data data-stamp="corrects" value="{0}">{0}</data>').format(page.corrects)
    urgent = Markup('<span data-stamp="urgent">{}</span>').format(page.urgent)
    return _Stamp(
        meta=Markup('<meta name="dateline-release" content="{}">').format(meta_content(page)),
        updated=say(words.updated, words, language, date=time_element("updated", page.updated, page.dates_in, words)),
        effective=_effective(page, words) if page.takes_effect_later else Markup(""),
        release=say(words.release, words, language, number=number),
        digest=Markup('<data data-stamp="digest" dir="ltr" value="{0}" title="SHA-256 {0}">{1}</data>').format(
            page.digest, page.digest[:SHORT_DIGEST]
        ),
        corrects=Markup("") if page.corrects is None else say(words.corrects, words, language, number=corrects),
        urgent=say(words.urgent, words, language, reason=urgent) if page.urgent else NOTHING,
        behind=() if page.behind is None else _behind(page, page.behind, words),
    )


def _effective(page: Page, words: PageWords) -> Markup:
    time = time_element("effective", page.effective, page.dates_in, words)
    return say(words.effective, words, page.language, date=time)


def _behind(page: Page, behind: Behind, words: PageWords) -> tuple[Markup, ...]:
    """The lines that send readers to the newer source."""
    language = page.language
    time = time_element("behind", behind.updated, page.dates_in, words)
    source = Markup('<bdi lang="{}">{}</bdi>').format(behind.language, endonym(behind.language))
    sentence = say(words.behind, words, language, language=source, date=time)
    lines = [Markup("{} {}").format(sentence, _newer(page, behind, words))]
    own = {section.id: section.heading for section in page.sections}
    names = []
    for section in behind.sections:
        name, lang = (own.get(section.id), language) if own.get(section.id) else (section.heading, behind.language)
        link = Markup('<a href="{}#{}" hreflang="{}" lang="{}">{}</a>')
        names.append(link.format(behind.href, section.id, behind.language, lang, name or words.introduction))
    if names:
        sections = Markup(listed([str(name) for name in names], words.language))
        lines.append(say(words.behind_sections, words, language, sections=sections))
    return tuple(lines)


def _newer(page: Page, behind: Behind, words: PageWords, section: str = "") -> Markup:
    """The link to the newer source, or to one section of it."""
    href = f"{behind.href}#{section}" if section else behind.href
    text = say(words.behind_link, words, page.language)
    return Markup('<a href="{}" hreflang="{}">{}</a>').format(href, behind.language, text)


def _notes(page: Page, section: PageSection, words: PageWords) -> Iterator[Markup]:
    """What stands beside a section's words: who it is for, and that its source is newer."""
    if section.is_for_some:
        yield say(words.for_audiences(section.audiences), words, page.language)
    if page.behind is not None and page.is_behind(section.id):
        yield Markup("{} {}").format(
            say(words.section_behind, words, page.language), _newer(page, page.behind, words, section.id)
        )


def _section(page: Page, section: PageSection, words: PageWords) -> _Section:
    heading, body = section_html(section)
    return _Section(section.id, section.heading, heading, body, tuple(_notes(page, section, words)))


def section_html(section: PageSection) -> tuple[Markup | None, Markup]:
    """What stands in a section's own heading, if it has one, and the HTML below it."""
    html, heading = sanitised(to_html(section.text, section.values)), None
    own = _OWN_HEADING.match(html) if section.heading is not None else None
    if own is not None:
        heading, html = Markup(own[2]), html[own.end() :]
    # Headings below the section's own begin at level 3; text cannot hold these marks, since it is escaped.
    return heading, Markup(html.replace("<h2>", "<h3>").replace("</h2>", "</h3>"))


def sanitised(html: str) -> str:
    """The HTML of a text with nothing in it that runs, is fetched or sets a style: a second wall behind the parser."""
    plain = _ALIGNED.sub(lambda found: f' class="{found[1]}"', html)
    return nh3.clean(
        plain,
        tags=_TAGS,
        attributes={"a": {"href", "title"}, "ol": {"start"}, "th": {"scope", "class"}, "td": {"class"}},
        url_schemes={"http", "https", "mailto", "tel"},
        link_rel=None,
    )


def _same_language(one: str, other: str) -> bool:
    return one.split("-")[0] == other.split("-")[0]
