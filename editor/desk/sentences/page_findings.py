"""What the comparison of a page with the releases tells a person."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from editor.desk.proof.page_proof import DateShown, PageProof
from editor.desk.sentences.marking import QT_TRANSLATE_NOOP, fill

CONTEXT = "PageFindings"
"""Under which the window translates these sentences."""

IDENTICAL = QT_TRANSLATE_NOOP(
    "PageFindings", "The page shows the words of release {number}, all of them and no others."
)
DIFFERENT = QT_TRANSLATE_NOOP(
    "PageFindings", "The page does not show what was released: {share} of its words are those of release {number}."
)
NOT_AS_RELEASED = QT_TRANSLATE_NOOP(
    "PageFindings", "The page shows the words of release {number}, but not as they were released."
)
MORE = QT_TRANSLATE_NOOP("PageFindings", "The page says more than the release: {texts}")
STRUCK = QT_TRANSLATE_NOOP("PageFindings", "The page strikes out words that the release does not strike out: {texts}")
UNSTRUCK = QT_TRANSLATE_NOOP(
    "PageFindings", "The release strikes out words that the page does not show struck out: {texts}"
)
HIDDEN = QT_TRANSLATE_NOOP(
    "PageFindings", "The page holds words among those of the policy that a reader does not see: {texts}"
)
UNREAD = QT_TRANSLATE_NOOP(
    "PageFindings",
    "Style sheets the page loads were not read: {texts}. What they hide, strike out or add is not known here.",
)
UNKNOWN = QT_TRANSLATE_NOOP(
    "PageFindings",
    "Rules of the page's own styles were not understood: {texts}. What they hide, strike out or add is not known here.",
)
FRAMES = QT_TRANSLATE_NOOP(
    "PageFindings", "Frames or drawings among those words were not read: {texts}. What they say is not known here."
)
SCRIPTS = QT_TRANSLATE_NOOP(
    "PageFindings", "Scripts of the page were not run: {texts}. What they write, change or hide is not known here."
)
DRAWN = QT_TRANSLATE_NOOP(
    "PageFindings", "How these words look in a browser was not checked: {texts}. Look at the page itself."
)
OVER = QT_TRANSLATE_NOOP(
    "PageFindings", "Something may lie over the page until a script takes it away: {texts}. Look at the page itself."
)
OPENS = QT_TRANSLATE_NOOP("PageFindings", "Some of those words are seen only after a click, by these rules: {texts}")
COMES = QT_TRANSLATE_NOOP(
    "PageFindings", "Some of those words come into sight only when a reader gets to them, by these rules: {texts}"
)
SENT = QT_TRANSLATE_NOOP("PageFindings", "The page sends its readers on to {shown}.")
LABELS = QT_TRANSLATE_NOOP("PageFindings", "Beside those words, in the same part of the page, it says: {texts}")
OLDER = QT_TRANSLATE_NOOP(
    "PageFindings", "Release {newest} is newer, and the page does not show it yet. Publish the page again."
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
    """One sentence about a page: its template, its facts, and whether it is something wrong.

    A `limit` says what this check could not see.
    """

    template: str
    facts: Mapping[str, str] = field(default_factory=dict)
    wrong: bool = True
    limit: bool = False

    @property
    def text(self) -> str:
        """The sentence in English."""
        return fill(self.template, self.facts)


def page_findings(proof: PageProof) -> Iterator[PageSentence]:
    """The verdict first, then what is wrong beside it, and the date."""
    numbers = {"number": str(proof.number), "newest": str(proof.newest)}
    if proof.same_text:
        yield PageSentence(IDENTICAL, numbers, wrong=False)
    elif proof.match.same_words:
        yield PageSentence(NOT_AS_RELEASED, numbers)
    else:
        # Never all of it: where everything but a little is the same, the little is the point.
        share = f"{min(int(proof.match.share * 1000), 999) / 10:.1f} %"
        yield PageSentence(DIFFERENT, {**numbers, "share": share})
    if proof.newest not in (proof.number, *proof.others):
        yield PageSentence(OLDER, numbers)
    if not proof.title_shown:
        yield PageSentence(TITLE)
    if proof.sent_to:
        yield PageSentence(SENT, {"shown": proof.sent_to})
    for released, shown in proof.match.links:
        template = LINK_ADDED if not released else LINK if shown else LINK_GONE
        yield PageSentence(template, {"released": released, "shown": shown})
    yield from _kept(proof)
    if proof.match.between:
        yield PageSentence(BETWEEN, _texts(proof.match.between), wrong=False)
    if proof.match.labels:
        yield PageSentence(LABELS, _texts(proof.match.labels), wrong=False)
    for template, texts in ((OPENS, proof.kept.opens), (COMES, proof.kept.comes)):
        if texts:
            yield PageSentence(template, _texts(texts), wrong=False)
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
    limits = (
        (FRAMES, proof.kept.frames),
        (DRAWN, proof.kept.drawn),
        (OVER, proof.over),
        (SCRIPTS, proof.scripts),
        (UNREAD, proof.unread),
        (UNKNOWN, proof.unknown),
    )
    for template, texts in limits:
        if texts:
            yield PageSentence(template, _texts(texts), wrong=False, limit=True)


def _kept(proof: PageProof) -> Iterator[PageSentence]:
    """What the page adds, strikes out and hides among the words."""
    if proof.match.more:
        yield PageSentence(MORE, _texts(proof.match.more))
    if proof.kept.struck:
        yield PageSentence(STRUCK, _texts(proof.kept.struck))
    if proof.kept.unstruck:
        yield PageSentence(UNSTRUCK, _texts(proof.kept.unstruck))
    if proof.kept.hidden:
        yield PageSentence(HIDDEN, _texts(proof.kept.hidden), wrong=False)


def _texts(texts: Sequence[str]) -> Mapping[str, str]:
    said = " | ".join(texts)
    return {"texts": said if len(said) <= _LONGEST else said[:_LONGEST].rstrip() + "…"}
