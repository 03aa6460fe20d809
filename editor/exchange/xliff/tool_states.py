"""What files say of the state of a paragraph: XLIFF itself, and Trados Studio and memoQ in words of their own."""

from editor.exchange.blocks.incoming.xml_files import Element, children, descendants, plain_words
from editor.exchange.blocks.parcel import UnitState

SDL, MEMOQ = "{http://sdl.com/FileTypes/SdlXliff/1.0}", "{MQXliff}"

_XLIFF = {
    **dict.fromkeys(
        ("needs-translation", "new", "initial", "needs-adaptation", "needs-l10n", "needs-review-adaptation"),
        UnitState.OPEN,
    ),
    **dict.fromkeys(("needs-review-translation", "needs-review-l10n"), UnitState.DRAFT),
    **dict.fromkeys(("signed-off", "final", "reviewed"), UnitState.REVIEWED),
}
"""The states of XLIFF 1.2 and 2.0; every other one, and none, says that it is translated."""
_TRADOS = {
    "": UnitState.OPEN,
    "Unspecified": UnitState.OPEN,
    "Draft": UnitState.DRAFT,
    "Translated": UnitState.DONE,
    "RejectedTranslation": UnitState.REJECTED,
    "ApprovedTranslation": UnitState.REVIEWED,
    "RejectedSignOff": UnitState.REJECTED,
    "ApprovedSignOff": UnitState.REVIEWED,
}
"""The levels of confirmation of Trados Studio (`conf` of `sdl:seg`)."""
_MEMOQ = {
    **dict.fromkeys(("NotStarted", "AutoSplitAndEmpty"), UnitState.OPEN),
    **dict.fromkeys(
        (
            *("PreTranslated", "Pretranslated", "PartiallyEdited", "Edited", "AssembledFromFragments"),
            *("MachineTranslated", "AutoJoined", "AutoSplit"),
        ),
        UnitState.DRAFT,
    ),
    **dict.fromkeys(("Proofread", "Reviewer1Confirmed", "Reviewer2Confirmed"), UnitState.REVIEWED),
    "Rejected": UnitState.REJECTED,
}
"""The statuses of memoQ (`mq:status`); those that are not here confirm a translation, by a person or a program."""


def xliff_state(said: str) -> UnitState:
    """What a state of XLIFF says."""
    return _XLIFF.get(said, UnitState.DONE)


def unit_state(unit: Element, said: str) -> UnitState:
    """The state of a unit that is one piece; `said` is that of its target by XLIFF."""
    memoq = unit.get(f"{MEMOQ}status")
    if memoq is not None:
        return _MEMOQ.get(memoq, UnitState.DONE)
    trados = trados_states(unit)
    if trados:
        return min(trados.values())
    return UnitState.REVIEWED if unit.get("approved") == "yes" else xliff_state(said)


def trados_states(unit: Element) -> dict[str, UnitState]:
    """The state of each segment of a unit of Trados Studio, by its number; nothing in files of other programs."""
    found = {}
    for definitions in children(unit, "seg-defs"):
        for one in children(definitions, "seg"):
            found[one.get("id") or ""] = _TRADOS.get(one.get("conf") or "", UnitState.DRAFT)
    return found


def remarks(unit: Element, comments: dict[str, str]) -> tuple[str, ...]:
    """What translators wrote beside a unit; `comments` are those of the whole file, which Trados Studio refers to."""
    found = [comments.get(mark.get(f"{SDL}cid") or "", "") for mark in descendants(unit, "mrk")]
    found += [plain_words(one) for one in descendants(unit, "comment") if one.tag == f"{MEMOQ}comment"]
    # Our own notes name nobody.
    found += [plain_words(one) for one in children(unit, "note") if one.get("from")]
    return tuple(dict.fromkeys(one for one in found if one))


def trados_comments(root: Element) -> dict[str, str]:
    """The comments of a file of Trados Studio by their ids."""
    found = {}
    for definition in descendants(root, "cmt-def"):
        words = [plain_words(one) for one in descendants(definition, "Comment")]
        found[definition.get("id") or ""] = " ".join(word for word in words if word)
    return found
