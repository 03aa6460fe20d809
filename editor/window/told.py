"""Findings and failures in the language of the interface."""

from PySide6.QtCore import QCoreApplication

from editor.checks.finding import Finding
from editor.desk.sentences import failures, findings
from editor.desk.sentences.marking import fill


def finding_title(finding: Finding) -> str:
    """What is wrong."""
    words = findings.SENTENCES[finding.check].title
    return fill(QCoreApplication.translate(findings.CONTEXT, words), finding.facts)


def finding_advice(finding: Finding) -> str:
    """What to do about it."""
    words = findings.SENTENCES[finding.check].advice
    return fill(QCoreApplication.translate(findings.CONTEXT, words), finding.facts)


def failure_words(error: Exception) -> str:
    """What happened and what to do. An error without a sentence is the program's mistake, and is raised again."""
    if not failures.is_told(error):
        raise error
    template, facts = failures.failure_sentence(error)
    return fill(QCoreApplication.translate(failures.CONTEXT, template), facts)
