"""The termbase at work: what it says about a translation, and keeping it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from editor.desk.versions.clock import Choose
from editor.policy.editing.edits import Batch, Edit
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell, new_section_id
from editor.policy.terms import Concept, ConceptId, SetConcept, SetNames, Termbase, Wording
from editor.text.conversion.chinese import in_one_script
from editor.text.conversion.regions import regional_concepts
from editor.text.conversion.standard import region_of
from editor.text.translation.term_words import find_words


@dataclass(frozen=True, slots=True)
class UsedTerm:
    """A concept of which the source has a word, and what the target says for it.

    `here` is whether the translation has one of the preferred words; `offers` are these, the best first.
    """

    concept: ConceptId
    word: str
    offers: tuple[str, ...]
    note: str
    usage: str
    here: bool


@dataclass(frozen=True, slots=True)
class ForbiddenPlace:
    """A word at a place of a text that the termbase forbids in its language, and what stands there instead."""

    concept: ConceptId
    word: str
    start: int
    end: int
    instead: tuple[str, ...]


def forbidden_places(terms: Termbase, text: str, language: Tag) -> tuple[ForbiddenPlace, ...]:
    """Where a text has words that its language forbids, in order; not inside a preferred word or a name.

    A word that one concept forbids and another one prefers is nobody's fault and is left alone.
    """
    forbidden: dict[str, tuple[ConceptId, tuple[str, ...]]] = {}
    around: set[str] = set(terms.names)
    for name, concept in terms.concepts.items():
        wording = wording_in(concept, language)
        around.update(wording.preferred)
        forbidden |= {word: (name, wording.preferred) for word in wording.forbidden if word not in forbidden}
    wanted = forbidden.keys() - around
    return tuple(
        ForbiddenPlace(forbidden[place.word][0], place.word, place.start, place.end, forbidden[place.word][1])
        for place in find_words(text, wanted, around)
    )


def proposed_terms(policy: Policy, terms: Termbase) -> tuple[SetConcept, ...]:
    """Concepts that the Chinese languages of the policy call by words of their regions, and no term tells yet.

    Only those that stand in a text, and that two of the languages call otherwise.
    """
    chinese = [tag for tag in policy.tags if tag.split("-")[0] == "zh"]
    texts = {tag: "\n".join(text for cell, text in policy.texts.items() if cell.language == tag) for tag in chinese}
    known = {word for concept in terms.concepts.values() for one in concept.words.values() for word in one.preferred}
    found = []
    for name, forms in regional_concepts().items():
        words = {tag: forms[region_of(tag)] for tag in chinese}
        stands = any(word in texts[tag] for tag, word in words.items())
        if stands and len({in_one_script(word) for word in words.values()}) > 1 and known.isdisjoint(words.values()):
            found.append(SetConcept(ConceptId(name), Concept({tag: Wording((word,)) for tag, word in words.items()})))
    return tuple(one for one in found if one.id not in terms.concepts)


def used_terms(policy: Policy, at: Cell) -> tuple[UsedTerm, ...]:
    """The concepts of which the source of a translation has a word, in the order of their first place."""
    origin = policy.origin_of(at.language)
    source = "" if origin is None else policy.text(Cell(at.section, origin))
    return used_in(policy, source, at.language, policy.text(at))


def used_in(policy: Policy, source: str, language: Tag, target: str = "") -> tuple[UsedTerm, ...]:
    """The same for a piece of the source, and for a piece of the translation in this language."""
    origin = policy.origin_of(language)
    if origin is None:
        return ()
    by_word: dict[str, ConceptId] = {}
    for name, concept in policy.terms.concepts.items():
        wording = wording_in(concept, origin)
        for word in (*wording.preferred, *wording.forbidden):
            by_word.setdefault(word, name)
    found = find_words(source, by_word)
    first = {by_word[place.word]: place.word for place in reversed(found)}
    used = []
    for name in dict.fromkeys(by_word[place.word] for place in found):
        concept = policy.terms.concepts[name]
        offers = wording_in(concept, language).preferred
        used.append(UsedTerm(name, first[name], offers, concept.note, concept.usage, bool(find_words(target, offers))))
    return tuple(used)


def wording_in(concept: Concept, language: Tag) -> Wording:
    """The words of a language, or of the wider language where it has none: `zh-Hant-TW`, then `zh-Hant`, then `zh`."""
    parts = language.split("-")
    for count in range(len(parts), 0, -1):
        wording = concept.words.get(Tag("-".join(parts[:count])))
        if wording:
            return wording
    return Wording()


def new_concept_id(terms: Termbase, words: Iterator[str], choose: Choose) -> ConceptId:
    """An id for a new concept: its first word in ASCII letters, else `t-` and six random characters."""
    plain = next((word for word in words if word.isascii() and re.search("[A-Za-z]", word)), "")
    made = new_section_id(plain, terms.concepts, choose)
    return ConceptId(f"t-{made[2:]}" if not plain and made.startswith("s-") else made)


def add_concept(terms: Termbase, concept: Concept, choose: Choose) -> tuple[Edit, ConceptId]:
    """The edit that adds a concept, and its id."""
    english = sorted(concept.words.items(), key=lambda item: not item[0].startswith("en"))
    words = (word for _, wording in english for word in (*wording.preferred, *wording.forbidden))
    new = new_concept_id(terms, words, choose)
    return SetConcept(new, concept), new


def with_words(concept: Concept, words: Mapping[Tag, Wording]) -> Concept:
    """The concept with other words in these languages."""
    return replace(concept, words={**concept.words, **words})


def add_name(terms: Termbase, name: str) -> Edit:
    """The edit that adds a name which no conversion or translation changes."""
    return SetNames((*terms.names, name))


def put_words(
    terms: Termbase, source: tuple[Tag, str], target: tuple[Tag, str], forbidden: tuple[str, ...], choose: Choose
) -> Edit:
    """The edit that says how a word of one language is called in another: in the concept that has it, or in a new one.

    The words of the target come first of those that are preferred there.
    """
    name = next(
        (one for one, concept in terms.concepts.items() if source[1] in wording_in(concept, source[0]).preferred), None
    )
    concept = Concept({}) if name is None else terms.concepts[name]
    here, there = wording_in(concept, source[0]), wording_in(concept, target[0])
    bad = tuple(word for word in (*there.forbidden, *forbidden) if word != target[1])
    good = tuple(word for word in (target[1], *there.preferred) if word and word not in forbidden)
    made = with_words(
        concept,
        {
            source[0]: Wording(tuple(dict.fromkeys((*here.preferred, source[1]))), here.forbidden),
            target[0]: Wording(tuple(dict.fromkeys(good)), bad),
        },
    )
    return add_concept(terms, made, choose)[0] if name is None else SetConcept(name, made)


def changes(before: Termbase, after: Termbase) -> Edit | None:
    """The edits that make one termbase of another, as one step; None where they are the same."""
    edits: list[Edit] = [SetConcept(name, None) for name in before.concepts if name not in after.concepts]
    edits += [
        SetConcept(name, concept) for name, concept in after.concepts.items() if before.concepts.get(name) != concept
    ]
    if before.names != after.names:
        edits.append(SetNames(after.names))
    return Batch(tuple(edits)) if edits else None
