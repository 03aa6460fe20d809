"""The termbase: which words each language uses for a concept, which it does not, and the names that never change."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import NewType, assert_never

from editor.loading import pattern
from editor.policy.errors import BadConceptId, UnusableWord
from editor.policy.language import Tag

ConceptId = NewType("ConceptId", str)

_ID = pattern(r"[a-z0-9]([a-z0-9-]{0,62})")
_UNUSABLE = pattern("[\x00-\x1f\x7f\u2028\u2029\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one concept in one language: the first preferred one is offered first, forbidden ones are told."""

    preferred: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.preferred or self.forbidden)


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing that is called by the same words throughout.

    For translators, `note` defines what is meant, and `usage` says how and where the words are used.
    """

    words: Mapping[Tag, Wording]
    note: str = ""
    usage: str = ""


@dataclass(frozen=True, slots=True)
class Termbase:
    """The concepts by id, and the names that no conversion or translation changes."""

    concepts: Mapping[ConceptId, Concept] = field(default_factory=dict)
    names: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.concepts or self.names)


NO_TERMS = Termbase()


@dataclass(frozen=True, slots=True)
class SetConcept:
    """A concept's words; None removes it."""

    id: ConceptId
    concept: Concept | None


@dataclass(frozen=True, slots=True)
class SetNames:
    """The names that never change."""

    names: tuple[str, ...]


TermEdit = SetConcept | SetNames


def concept_id(text: str) -> ConceptId:
    """The id, or BadConceptId: small letters, digits and hyphens, 63 at most."""
    if _ID.fullmatch(text) is None:
        raise BadConceptId(text)
    return ConceptId(text)


def changed_terms(terms: Termbase, edit: TermEdit) -> Termbase:
    """The termbase after an edit; words come out trimmed, each once, and languages without a word are dropped."""
    match edit:
        case SetConcept(wanted, concept):
            concepts = dict(terms.concepts)
            concepts.pop(wanted, None)
            if concept is not None:
                concepts[concept_id(wanted)] = usable_concept(concept)
            return replace(terms, concepts={one: concepts[one] for one in sorted(concepts)})
        case SetNames(names):
            return replace(terms, names=_usable(names))
        case _:
            assert_never(edit)


def usable_concept(concept: Concept) -> Concept:
    """The concept with its words in canonical form, or UnusableWord."""
    words = {}
    for language in sorted(concept.words):
        wording = concept.words[language]
        preferred = _usable(wording.preferred)
        forbidden = tuple(word for word in _usable(wording.forbidden) if word not in preferred)
        if preferred or forbidden:
            words[language] = Wording(preferred, forbidden)
    (note,) = _usable((concept.note,)) or ("",)
    (usage,) = _usable((concept.usage,)) or ("",)
    return Concept(words, note, usage)


def _usable(words: tuple[str, ...]) -> tuple[str, ...]:
    trimmed = tuple(dict.fromkeys(word for one in words if (word := one.strip())))
    for word in trimmed:
        if _UNUSABLE.search(word):
            raise UnusableWord(word)
    return trimmed
