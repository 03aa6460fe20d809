"""TBX, the exchange format of termbases: written as ISO 30042:2008, which most programs read; read in both editions."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import count

from lxml import etree

from editor.exchange.blocks.errors import EmptyText
from editor.exchange.blocks.incoming.xml_files import (
    LANGUAGE,
    Element,
    check_fit,
    children,
    descendants,
    local,
    plain_words,
    read_xml,
    streamed,
    usable,
    whole_text,
    write_xml,
)
from editor.exchange.blocks.read_back import PlacedLine, hold
from editor.policy.errors import BadLanguage
from editor.policy.language import Tag, tag
from editor.policy.limits import TERMS_BYTES
from editor.policy.section import new_section_id
from editor.policy.terms import (
    Concept,
    ConceptId,
    SetConcept,
    SetNames,
    Termbase,
    Wording,
    changed_terms,
    usable_concept,
)

_STATUS = "administrativeStatus"
_PREFERRED, _FORBIDDEN = "preferredTerm-admn-sts", "deprecatedTerm-admn-sts"
_BAD = frozenset({_FORBIDDEN, "supersededTerm-admn-sts", "deprecatedTerm", "obsolete", "forbidden", "notRecommended"})
_UNTITLED = "Dateline"
_KEEP = "x-do-not-translate"
_DOCTYPE = '<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">'


@dataclass(frozen=True, slots=True)
class ReadTerms:
    """A termbase that came in, and how many of its terms were left out since their language has no tag of ours."""

    terms: Termbase
    left_out: int


def write_tbx(terms: Termbase, source: Tag, title: str) -> bytes:
    """The termbase as a file; names that never change come last, each marked so.

    UnfitCharacter where XML cannot hold a word, FileDiffers where the file, read again, does not say the termbase.
    """
    root = etree.Element("martif", type="TBX-Basic")
    root.set(LANGUAGE, source)
    header = etree.SubElement(root, "martifHeader")
    description = etree.SubElement(etree.SubElement(header, "fileDesc"), "sourceDesc")
    etree.SubElement(description, "p").text = usable(title) or _UNTITLED
    body = etree.SubElement(etree.SubElement(root, "text"), "body")
    for name, concept in terms.concepts.items():
        entry = etree.SubElement(body, "termEntry", id=f"c-{name}")
        if concept.note:
            etree.SubElement(entry, "descrip", type="definition").text = usable(concept.note)
        if concept.usage:
            etree.SubElement(entry, "note").text = usable(concept.usage)
        for language, wording in concept.words.items():
            of_language = etree.SubElement(entry, "langSet")
            of_language.set(LANGUAGE, language)
            for word in wording.preferred:
                _write_term(of_language, word, _PREFERRED)
            for word in wording.forbidden:
                _write_term(of_language, word, _FORBIDDEN)
    for number, kept in enumerate(terms.names, 1):
        entry = etree.SubElement(body, "termEntry", id=f"n-{number}")
        of_language = etree.SubElement(entry, "langSet")
        of_language.set(LANGUAGE, source)
        term = _write_term(of_language, kept, _PREFERRED)
        etree.SubElement(term, "termNote", type=_KEEP).text = "yes"
    data = write_xml(root, doctype=_DOCTYPE)
    prove_tbx(data, terms, source, title)
    return data


def prove_tbx(data: bytes, terms: Termbase, source: Tag, title: str) -> None:
    """FileDiffers where a file, read again, is not this termbase, word by word in order, and nothing else."""
    expected = [("", usable(title) or _UNTITLED), *_expected(terms, source)]
    hold(expected, _found(read_xml(data, "martif", limit=TERMS_BYTES)), "terms.tbx")


def _expected(terms: Termbase, source: Tag) -> Iterator[PlacedLine]:
    for name, concept in terms.concepts.items():
        yield name, f"c-{name}"
        if concept.note:
            yield name, usable(concept.note)
        if concept.usage:
            yield name, usable(concept.usage)
        for language, wording in concept.words.items():
            yield name, language
            for words, status in ((wording.preferred, _PREFERRED), (wording.forbidden, _FORBIDDEN)):
                yield from ((name, f"{word}\t{status}") for word in words)
    for number, kept in enumerate(terms.names, 1):
        yield from ((kept, line) for line in (f"n-{number}", source, f"{kept}\t{_PREFERRED}\tyes"))


def _found(root: Element) -> Iterator[str]:
    yield from (whole_text(one) for one in descendants(root, "p"))
    for entry in descendants(root, "termEntry"):
        yield entry.get("id", "")
        yield from (whole_text(one) for one in children(entry, "descrip", "note"))
        for of_language in children(entry, "langSet"):
            yield of_language.get(LANGUAGE, "")
            yield from ("\t".join(whole_text(part) for part in group) for group in children(of_language, "tig"))


def _write_term(of_language: Element, word: str, status: str) -> Element:
    check_fit(word, word)
    group = etree.SubElement(of_language, "tig")
    etree.SubElement(group, "term").text = word
    etree.SubElement(group, "termNote", type=_STATUS).text = status
    return group


def read_tbx(data: bytes) -> ReadTerms:
    """The termbase that a file holds; NotXml, WrongXml, TooLarge, or EmptyText where it has no term."""
    concepts: dict[ConceptId, Concept] = {}
    kept: list[str] = []
    left_out, numbers = 0, count(1)
    for entry in streamed(data, ("martif", "tbx"), "termEntry", "conceptEntry", limit=TERMS_BYTES):
        words: dict[Tag, Wording] = {}
        for of_language in children(entry, "langSet", "langSec"):
            found = [(word, status) for word, status in map(_read_term, _groups(of_language)) if word]
            kept += [word for word, status in found if status == _KEEP]
            rest = [(word, status) for word, status in found if status != _KEEP]
            try:
                language = tag((of_language.get(LANGUAGE) or "").replace("_", "-"))
            except BadLanguage:
                left_out += len(rest)
                continue
            good = tuple(word for word, status in rest if status not in _BAD)
            bad = tuple(word for word, status in rest if status in _BAD)
            words[language] = Wording(good, bad)
        concept = Concept({language: wording for language, wording in words.items() if wording}, *_notes(entry))
        if concept.words:
            concepts[_id(entry.get("id", ""), concepts, numbers)] = usable_concept(concept)
    # Put together once: an edit for each would go through all the others.
    terms = changed_terms(Termbase(dict(sorted(concepts.items()))), SetNames(tuple(kept)))
    if not terms:
        raise EmptyText(len(data))
    return ReadTerms(terms, left_out)


def merged_terms(ours: Termbase, theirs: Termbase) -> Termbase:
    """Our termbase with what came in: words are added to the concept of the same id, and nothing of ours goes.

    A word that we forbid stays forbidden, and one that we prefer stays preferred.
    """
    terms = changed_terms(ours, SetNames((*ours.names, *theirs.names)))
    for name, concept in theirs.concepts.items():
        mine = ours.concepts.get(name)
        if mine is None:
            terms = changed_terms(terms, SetConcept(name, concept))
            continue
        words = dict(mine.words)
        for language, wording in concept.words.items():
            before = words.get(language, Wording())
            words[language] = Wording(
                (*before.preferred, *(word for word in wording.preferred if word not in before.forbidden)),
                (*before.forbidden, *(word for word in wording.forbidden if word not in before.preferred)),
            )
        terms = changed_terms(
            terms, SetConcept(name, Concept(words, mine.note or concept.note, mine.usage or concept.usage))
        )
    return terms


def _groups(of_language: Element) -> list[Element]:
    return descendants(of_language, "tig", "ntig", "termSec")


def _read_term(group: Element) -> tuple[str, str]:
    """A term, and what is said of it."""
    word, status = "", ""
    for one in group.iter():
        if local(one) == "term" and not word:
            word = plain_words(one)
        elif local(one) == "termNote" and one.get("type") == _STATUS:
            status = (one.text or "").strip()
        elif local(one) == "termNote" and one.get("type") == _KEEP:
            return word, _KEEP
    return usable(word), status


def _notes(entry: Element) -> tuple[str, str]:
    """What an entry says is meant, and how its words are used."""
    meant = (_first_words(one, "descrip") for one in children(entry, "descrip", "descripGrp"))
    used = (_first_words(one, "note") for one in children(entry, "note", "noteGrp"))
    return next((words for words in meant if words), ""), next((words for words in used if words), "")


def _first_words(element: Element, name: str) -> str:
    inner = descendants(element, name) or [element]
    return usable(plain_words(inner[0]))


def _id(said: str, known: Collection[ConceptId], numbers: "count[int]") -> ConceptId:
    """The id that the file gives a concept where it fits ours, else a new one."""
    plain = said.removeprefix("c-").lower()
    if re.fullmatch(r"[a-z0-9][a-z0-9-]{0,62}", plain) and plain not in known:
        return ConceptId(plain)
    while True:
        number = next(numbers)
        made = ConceptId(new_section_id(f"term {number}", known, lambda letters: letters[0]))
        if made not in known:
            return made
