"""What each check tells a person: what is wrong, and what to do about it."""

from collections.abc import Mapping

from editor.checks.finding import Finding
from editor.desk.sentences.fact_findings import FACTS
from editor.desk.sentences.marking import QT_TRANSLATE_NOOP, fill
from editor.desk.sentences.promise_findings import PROMISES
from editor.desk.sentences.sentence import Sentence
from editor.desk.sentences.wording_findings import WORDING

CONTEXT = "Findings"
"""Under which the window translates these sentences. Below it stands as a literal: lupdate reads nothing else."""


_OWN: Mapping[str, Sentence] = {
    "structure/untitled": Sentence(
        QT_TRANSLATE_NOOP("Findings", "This language has no title."),
        QT_TRANSLATE_NOOP("Findings", "Give it one: pages carry it at their top."),
    ),
    "structure/no-texts": Sentence(
        QT_TRANSLATE_NOOP("Findings", "Nothing is written in this language yet."),
        QT_TRANSLATE_NOOP("Findings", "Translate or convert the sections, or take the language out."),
    ),
    "structure/no-source": Sentence(
        QT_TRANSLATE_NOOP("Findings", "This section has no words in the source language."),
        QT_TRANSLATE_NOOP("Findings", "Write it, or remove the section."),
    ),
    "structure/missing": Sentence(
        QT_TRANSLATE_NOOP("Findings", "This section is not there in this language."),
        QT_TRANSLATE_NOOP("Findings", "Translate or convert it, or publish the language behind."),
    ),
    "structure/duplicate": Sentence(
        QT_TRANSLATE_NOOP("Findings", "Another section has the heading “{heading}” as well."),
        QT_TRANSLATE_NOOP("Findings", "Give one of them a heading that tells them apart."),
    ),
    "contents/forgets": Sentence(
        QT_TRANSLATE_NOOP("Findings", "The contents list forgets “{heading}”."),
        QT_TRANSLATE_NOOP("Findings", "Add it, or take the list out: pages make their own."),
    ),
    "contents/unknown": Sentence(
        QT_TRANSLATE_NOOP("Findings", "The contents list names “{entry}”, and no heading reads so."),
        QT_TRANSLATE_NOOP("Findings", "Correct the entry or the heading, or take the list out: pages make their own."),
    ),
    "contents/order": Sentence(
        QT_TRANSLATE_NOOP("Findings", "“{entry}” comes elsewhere in the contents list than in the text."),
        QT_TRANSLATE_NOOP("Findings", "Put the list in the order of the text, or take it out: pages make their own."),
    ),
    "placeholders/unused-fact": Sentence(
        QT_TRANSLATE_NOOP("Findings", "No text uses the fact “{fact}”."),
        QT_TRANSLATE_NOOP("Findings", "Use it where the texts state it, or remove it."),
    ),
    "leftovers/in-title": Sentence(
        QT_TRANSLATE_NOOP("Findings", "The title still holds “{word}”."),
        QT_TRANSLATE_NOOP("Findings", "Finish the title."),
    ),
    "leftovers/in-fact": Sentence(
        QT_TRANSLATE_NOOP("Findings", "The fact “{fact}” has no proper value: “{value}”."),
        QT_TRANSLATE_NOOP("Findings", "Fill it in; every text that uses the fact shows it."),
    ),
    "structure/no-heading": Sentence(
        QT_TRANSLATE_NOOP("Findings", "This section does not begin with a heading."),
        QT_TRANSLATE_NOOP("Findings", "Write one on its first line, in the style “Section heading”."),
    ),
    "structure/empty": Sentence(
        QT_TRANSLATE_NOOP("Findings", "Nothing stands under the heading “{heading}”."),
        QT_TRANSLATE_NOOP("Findings", "Write what belongs there, or remove the heading."),
    ),
    "structure/inside": Sentence(
        QT_TRANSLATE_NOOP("Findings", "“{heading}” is a heading of the level of sections inside a section."),
        QT_TRANSLATE_NOOP("Findings", "Split the section there, or give the heading the style “Sub-heading”."),
    ),
    "structure/level": Sentence(
        QT_TRANSLATE_NOOP("Findings", "The heading “{heading}” is of level {level} where {expected} comes next."),
        QT_TRANSLATE_NOOP("Findings", "Raise it to level {expected}."),
    ),
    "structure/duplicate-inside": Sentence(
        QT_TRANSLATE_NOOP("Findings", "The heading “{heading}” stands twice in the same place of this section."),
        QT_TRANSLATE_NOOP(
            "Findings", "Give one of them a heading that tells them apart, or join what stands under them."
        ),
    ),
    "placeholders/undefined-fact": Sentence(
        QT_TRANSLATE_NOOP("Findings", "The fact “{fact}” is not defined."),
        QT_TRANSLATE_NOOP("Findings", "Define it among the facts, or correct its name: readers would see the braces."),
    ),
    "placeholders/no-value": Sentence(
        QT_TRANSLATE_NOOP("Findings", "The fact “{fact}” has no value in this language."),
        QT_TRANSLATE_NOOP("Findings", "Give it one among the facts: readers would see the braces."),
    ),
    "placeholders/not-a-fact": Sentence(
        QT_TRANSLATE_NOOP("Findings", "“{written}” is not read as a fact."),
        QT_TRANSLATE_NOOP(
            "Findings", "Write its name in small letters without spaces, between two braces of half width."
        ),
    ),
    "signs/literal": Sentence(
        QT_TRANSLATE_NOOP("Findings", "Readers would see the sign “{written}”."),
        QT_TRANSLATE_NOOP("Findings", "Take it away, or give the words their form with the buttons above the text."),
    ),
    "signs/joined": Sentence(
        QT_TRANSLATE_NOOP("Findings", "Two lines run together, with a space between “{written}”."),
        QT_TRANSLATE_NOOP("Findings", "Join the lines, or begin a new paragraph with Enter."),
    ),
    "leftovers/note": Sentence(
        QT_TRANSLATE_NOOP("Findings", "“{word}” says that something is still to be done."),
        QT_TRANSLATE_NOOP("Findings", "Do it, and remove the note."),
    ),
    "leftovers/blank": Sentence(
        QT_TRANSLATE_NOOP("Findings", "“{blank}” is still to be filled in."),
        QT_TRANSLATE_NOOP("Findings", "Put in what belongs there."),
    ),
    "leftovers/comment": Sentence(
        QT_TRANSLATE_NOOP("Findings", "Readers would see the comment “{comment}”."),
        QT_TRANSLATE_NOOP("Findings", "Remove it: a policy has no hidden text."),
    ),
    "links/empty": Sentence(
        QT_TRANSLATE_NOOP("Findings", "This link has no target."),
        QT_TRANSLATE_NOOP("Findings", "Give it one, or remove the link."),
    ),
    "links/no-section": Sentence(
        QT_TRANSLATE_NOOP("Findings", "The link “{target}” leads to no section of this policy."),
        QT_TRANSLATE_NOOP("Findings", "Choose the section it should lead to."),
    ),
    "links/space": Sentence(
        QT_TRANSLATE_NOOP("Findings", "The target “{target}” has a space in it."),
        QT_TRANSLATE_NOOP("Findings", "Remove the space, or write it as %20."),
    ),
    "links/no-scheme": Sentence(
        QT_TRANSLATE_NOOP("Findings", "No link is made of the target “{target}”."),
        QT_TRANSLATE_NOOP("Findings", "Begin it with https:, mailto: or tel:, or with # and the id of a section."),
    ),
    "links/mail": Sentence(
        QT_TRANSLATE_NOOP("Findings", "“{target}” is not a whole e-mail address."),
        QT_TRANSLATE_NOOP("Findings", "Write the address as name@host after mailto:."),
    ),
    "links/address": Sentence(
        QT_TRANSLATE_NOOP("Findings", "“{target}” is not an address of the web."),
        QT_TRANSLATE_NOOP("Findings", "Correct it."),
    ),
    "links/otherwise": Sentence(
        QT_TRANSLATE_NOOP("Findings", "The link says “{words}” and leads to “{target}”."),
        QT_TRANSLATE_NOOP("Findings", "Let it lead where it says, or say where it leads."),
    ),
    "links/local": Sentence(
        QT_TRANSLATE_NOOP("Findings", "“{target}” leads to a machine that readers cannot reach."),
        QT_TRANSLATE_NOOP("Findings", "Put in the public address."),
    ),
}

SENTENCES: Mapping[str, Sentence] = {**_OWN, **FACTS, **WORDING, **PROMISES}


def sentence(finding: Finding) -> str:
    """The finding in English."""
    words = SENTENCES[finding.check]
    return fill(f"{words.title} {words.advice}", finding.facts)
