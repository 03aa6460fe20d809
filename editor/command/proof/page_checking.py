"""`dateline verify --page`: whether a page shows what was released."""

from collections.abc import Iterator
from pathlib import Path

from editor.command.running.command import FINDING, FINE, fail, say
from editor.command.running.working import about, as_json, reading
from editor.desk.proof.page_proof import PageProof, prove_page
from editor.desk.proof.pdf_page_proof import PdfPageProof, prove_pdf_page
from editor.desk.sentences.page_findings import page_findings
from editor.desk.sentences.pdf_findings import pdf_findings
from editor.exchange.blocks.incoming.outside_files import read_outside
from editor.exchange.published.saved_page import open_page
from editor.exchange.site.redline_forms import Mark, marked_text, near, whole
from editor.policy.language import Tag
from editor.text.redline.spans import span_json

_ANOTHER = 0.1
"""Share of the released words below which a page is another page, and a redline to it says nothing."""
_SHOWN = 3
"""How many lines of the page's other texts are named on either side."""


def run_page(folder: Path, page: Path, language: Tag | None, form: str) -> int:
    """Hold the page against every release; a PDF says itself which language it is in."""
    if page.suffix.lower() == ".pdf":
        return _run_pdf(folder, page, language, form)
    if language is None:
        return fail("say which language the page is in: --language LANG")
    with about(page):
        saved = open_page(page)
    with reading(folder) as repository:
        proof = prove_page(repository, saved, language)
    say(as_json(_json(proof)) if form == "json" else "\n".join(_text(proof)))
    return FINE if proof.holds else FINDING


def _run_pdf(folder: Path, page: Path, language: Tag | None, form: str) -> int:
    """Hold a PDF of ours against every release."""
    with reading(folder) as repository, about(page):
        proof = prove_pdf_page(repository, read_outside(page), language)
    if form == "json":
        say(as_json(_pdf_json(proof)))
    else:
        say("\n".join(sentence.text for sentence in pdf_findings(proof)))
    return FINE if proof.holds else FINDING


def _pdf_json(proof: PdfPageProof) -> dict[str, object]:
    return {
        "format": 1,
        "language": proof.language,
        "release": proof.number,
        "since": proof.since or None,
        "newest": proof.newest,
        "holds": proof.holds,
        "illegible": proof.illegible or None,
        "links_left_out": proof.proof is not None and proof.proof.linkless,
        "held_by_letters_only": [] if proof.proof is None else list(proof.proof.loose),
        "differences": [
            {
                "fault": one.fault.value,
                "section": one.section,
                "page": one.page or None,
                "expected": one.expected,
                "found": one.found,
            }
            for one in proof.differences
        ],
        "findings": [sentence.text for sentence in pdf_findings(proof)],
    }


def _text(proof: PageProof) -> Iterator[str]:
    for sentence in page_findings(proof):
        yield sentence.text
    if not proof.match.same_words and proof.match.share >= _ANOTHER:
        yield f"The redline from release {proof.number} to the page, without what stayed as it was:"
        yield ""
        yield marked_text(near(whole(proof.match.spans)), Mark.BRACKETS).strip("\n")
        yield ""
    around = [*proof.match.before[-_SHOWN:], *proof.match.after[:_SHOWN]]
    if around:
        count = len(proof.match.before) + len(proof.match.after)
        yield f"Around the words the page shows {count} other blocks, nearest: {' | '.join(one[:60] for one in around)}"


def _json(proof: PageProof) -> dict[str, object]:
    match = proof.match
    return {
        "format": 1,
        "language": proof.language,
        "release": proof.number,
        "same_words_as": list(proof.others),
        "newest": proof.newest,
        "holds": proof.holds,
        "identical": proof.same_words,
        "share": round(match.share, 4),
        "date": {
            "released": proof.released.isoformat(),
            "stated": [day.isoformat() for day in proof.stated],
            "shown": proof.date_shown.value,
        },
        "title_shown": proof.title_shown,
        "more": list(match.more),
        "struck": list(proof.kept.struck),
        "not_struck": list(proof.kept.unstruck),
        "hidden": list(proof.kept.hidden),
        "frames_not_read": list(proof.kept.frames),
        "drawn_not_looked_at": list(proof.kept.drawn),
        "laid_over": list(proof.over),
        "opened_by_a_click": list(proof.kept.opens),
        "come_into_sight": list(proof.kept.comes),
        "sends_on_to": proof.sent_to or None,
        "scripts_not_run": list(proof.scripts),
        "style_sheets_not_read": list(proof.unread),
        "rules_not_understood": list(proof.unknown),
        "links": [{"released": released, "shown": shown} for released, shown in match.links],
        "stamp": [{"code": one.code.value, "expected": one.expected, "found": one.found} for one in proof.problems],
        "spans": [span_json(span) for span in match.spans],
        "labels": list(match.labels),
        "before": list(match.before),
        "between": list(match.between),
        "after": list(match.after),
        "findings": [sentence.text for sentence in page_findings(proof)],
    }
