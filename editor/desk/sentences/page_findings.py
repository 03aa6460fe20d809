"""What the comparison of a page with the releases tells a person."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from editor.desk.page_proof import DateShown, PageProof
from editor.desk.sentences.marking import QT_TRANSLATE_NOOP, fill

CONTEXT = "PageFindings"
"""Under which the window translates these sentences."""

IDENTICAL = QT_TRANSLATE_NOOP(
    "PageFindings", "The page shows the words of release {number}, all of them and no others."
)
DIFFERENT = QT_TRANSLATE_NOOP(
    "PageFindings", "The page does not show what was released: {share} of its words are those of release {number}."
)
OLDER = QT_TRANSLATE_NOOP(
    "PageFindings", "Release {newest} is newer, and the page does not show it yet. Publish the page anew."
)
DATE_RIGHT = QT_TRANSLATE_NOOP("PageFindings", "It shows the date of those words, {released}.")
DATE_WRONG = QT_TRANSLATE_NOOP("PageFindings", "It says {stated}, but those words are dated {released}.")
DATE_MISSING = QT_TRANSLATE_NOOP("PageFindings", "It shows no date; those words are dated {released}.")
TITLE = QT_TRANSLATE_NOOP("PageFindings", "It does not show the policy's title.")
BETWEEN = QT_TRANSLATE_NOOP("PageFindings", "Between those words the page shows other texts: {texts}")
LINK = QT_TRANSLATE_NOOP("PageFindings", "A link leads to {shown} instead of {released}.")
LINK_GONE = QT_TRANSLATE_NOOP("PageFindings", "The link to {released} is not on the page.")
LINK_ADDED = QT_TRANSLATE_NOOP("PageFindings", "A link to {shown} was put into the released words.")
STAMP = QT_TRANSLATE_NOOP("PageFindings", "Its stamp was changed ({code}): {expected} was released, {found} is shown.")


_LONGEST = 300


@dataclass(frozen=True, slots=True)
class PageSentence:
    """One sentence about a page: its template, its facts, and whether it is something wrong."""

    template: str
    facts: Mapping[str, str] = field(default_factory=dict)
    wrong: bool = True

    @property
    def text(self) -> str:
        """The sentence in English."""
        return fill(self.template, self.facts)


def page_findings(proof: PageProof) -> Iterator[PageSentence]:
    """The verdict first, then what is wrong beside it, and the date."""
    numbers = {"number": str(proof.number), "newest": str(proof.newest)}
    if proof.match.same_words:
        yield PageSentence(IDENTICAL, numbers, wrong=False)
    else:
        # Never all of it: where everything but a little is the same, the little is the point.
        share = f"{min(int(proof.match.share * 1000), 999) / 10:.1f} %"
        yield PageSentence(DIFFERENT, {**numbers, "share": share})
    if proof.newest not in (proof.number, *proof.others):
        yield PageSentence(OLDER, numbers)
    if not proof.title_shown:
        yield PageSentence(TITLE)
    for released, shown in proof.match.links:
        template = LINK_ADDED if not released else LINK if shown else LINK_GONE
        yield PageSentence(template, {"released": released, "shown": shown})
    if proof.match.between:
        yield PageSentence(BETWEEN, {"texts": " | ".join(proof.match.between)[:_LONGEST]}, wrong=False)
    stated = ", ".join(day.isoformat() for day in proof.stated)
    dates = {"released": proof.released.isoformat(), "stated": stated}
    match proof.date_shown:
        case DateShown.RIGHT:
            yield PageSentence(DATE_RIGHT, dates, wrong=False)
        case DateShown.WRONG:
            yield PageSentence(DATE_WRONG, dates)
        case DateShown.MISSING:
            yield PageSentence(DATE_MISSING, dates)
    for problem in proof.problems:
        yield PageSentence(
            STAMP,
            {"code": problem.code.value, "expected": problem.expected or "–", "found": problem.found or "–"},
        )
