"""Findings and failures in the language of the interface."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from editor.desk.sentences.marking import fill
from editor.loading import later
from editor.text.steering import joined
from editor.window.words.fact_names import fact_words
from editor.window.words.language_names import native_name

with later():
    from editor.checks import finding as checked
    from editor.desk.sentences import breaches, failures, findings, page_findings, pdf_findings
    from editor.policy.releases import proof
    from editor.text.facts import dates


_LANGUAGES = ("language", "languages", "wanted", "source", "target")
"""The facts that may be languages: what is none, such as a folder, is shown as it stands."""


def finding_title(finding: "checked.Finding") -> str:
    """What is wrong."""
    words = findings.SENTENCES[finding.check].title
    return fill(QCoreApplication.translate(findings.CONTEXT, words), _named(finding.facts))


def finding_advice(finding: "checked.Finding") -> str:
    """What to do about it."""
    words = findings.SENTENCES[finding.check].advice
    return fill(QCoreApplication.translate(findings.CONTEXT, words), _named(finding.facts))


def _named(facts: Mapping[str, str]) -> dict[str, str]:
    """The facts with languages by their names, and facts of the policy without the signs of their names."""
    return {
        key: fact_words(value) if key == "fact" else _languages(value) if key in _LANGUAGES else value
        for key, value in facts.items()
    }


def _languages(tags: str) -> str:
    return joined(", ", (native_name(tag) for tag in tags.split(", ")))


def failure_words(error: Exception) -> str:
    """What happened and what to do. An error without a sentence is the program's mistake, and is raised again."""
    if not failures.is_told(error):
        raise error
    template, facts = failures.failure_sentence(error)
    return fill(QCoreApplication.translate(failures.CONTEXT, template), _named(facts))


def breach_words(breach: "proof.Breach") -> str:
    """What of a release does not hold."""
    words = breaches.SENTENCES[breach.code]
    return fill(QCoreApplication.translate(breaches.CONTEXT, words), _named(breach.facts))


def page_words(sentence: "page_findings.PageSentence") -> str:
    """What a page shows."""
    facts = {name: _dates(fact) for name, fact in sentence.facts.items()}
    return fill(QCoreApplication.translate(page_findings.CONTEXT, sentence.template), facts)


def pdf_words(sentence: "pdf_findings.PdfSentence") -> str:
    """What was proved of a PDF, or where it parts from the release."""
    place = QCoreApplication.translate(pdf_findings.CONTEXT, sentence.place) if sentence.place else ""
    template = QCoreApplication.translate(pdf_findings.CONTEXT, sentence.template)
    return fill(template, {**sentence.facts, "place": fill(place, sentence.facts)})


def _dates(fact: str) -> str:
    """A day, or several, as the language of the interface writes them; anything else as it is."""
    try:
        days = [date.fromisoformat(part) for part in fact.split(", ")]
    except ValueError:
        return fact
    return joined(", ", (dates.written_date(day, QLocale().bcp47Name()) for day in days))
