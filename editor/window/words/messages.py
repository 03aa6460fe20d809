"""Findings and failures in the language of the interface."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from editor.desk.sentences.marking import fill
from editor.loading import later
from editor.policy.language import Tag
from editor.text.steering import joined
from editor.window.words.language_names import native_name

with later():
    from editor.checks import finding as checked
    from editor.desk.sentences import breaches, failures, findings, page_findings, pdf_findings
    from editor.policy.releases import proof
    from editor.text.facts import dates


def finding_title(finding: "checked.Finding") -> str:
    """What is wrong."""
    words = findings.SENTENCES[finding.check].title
    return fill(QCoreApplication.translate(findings.CONTEXT, words), _facts(finding))


def finding_advice(finding: "checked.Finding") -> str:
    """What to do about it."""
    words = findings.SENTENCES[finding.check].advice
    return fill(QCoreApplication.translate(findings.CONTEXT, words), _facts(finding))


def _facts(finding: "checked.Finding") -> dict[str, str]:
    """The facts with languages by their names."""
    named = {"language": native_name(Tag(finding.facts["language"]))} if "language" in finding.facts else {}
    return {**finding.facts, **named}


def failure_words(error: Exception) -> str:
    """What happened and what to do. An error without a sentence is the program's mistake, and is raised again."""
    if not failures.is_told(error):
        raise error
    template, facts = failures.failure_sentence(error)
    return fill(QCoreApplication.translate(failures.CONTEXT, template), facts)


def breach_words(breach: "proof.Breach") -> str:
    """What of a release does not hold."""
    words = breaches.SENTENCES[breach.code]
    return fill(QCoreApplication.translate(breaches.CONTEXT, words), breach.facts)


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
