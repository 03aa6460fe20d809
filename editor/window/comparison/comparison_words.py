"""What a comparison calls its sections and changes."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from editor.desk.comparison.comparing import Comparison, PolicyPart, SectionChange, SectionRedline
from editor.policy.reviews.subject import subject
from editor.policy.section import PREAMBLE
from editor.text.redline.spans import new_text, old_text
from editor.text.steering import filled, joined
from editor.window.outline.outline_model import heading_of
from editor.window.outline.review_words import reviewed_part


def change_words(change: SectionChange) -> str:
    """What became of a section."""
    match change:
        case SectionChange.SAME:
            return QCoreApplication.translate("Comparison", "unchanged")
        case SectionChange.CHANGED:
            return QCoreApplication.translate("Comparison", "changed")
        case SectionChange.ADDED:
            return QCoreApplication.translate("Comparison", "added")
        case SectionChange.REMOVED:
            return QCoreApplication.translate("Comparison", "removed")
        case _:
            assert_never(change)


def part_words(part: PolicyPart) -> str:
    """What differs outside the sections, as a sentence."""
    match part:
        case PolicyPart.ORDER:
            return QCoreApplication.translate("Comparison", "The order of the sections changed.")
        case PolicyPart.NUMBERING:
            return QCoreApplication.translate("Comparison", "The numbering of the sections changed.")
        case PolicyPart.AUDIENCES:
            return QCoreApplication.translate("Comparison", "The audiences of sections changed.")
        case PolicyPart.LANGUAGES:
            return QCoreApplication.translate("Comparison", "The languages changed.")
        case PolicyPart.RULES:
            return QCoreApplication.translate("Comparison", "Time zone, notice or review rule changed.")
        case PolicyPart.PEOPLE:
            return QCoreApplication.translate("Comparison", "The people changed.")
        case PolicyPart.TERMS:
            return QCoreApplication.translate("Comparison", "The terms changed.")
        case _:
            assert_never(part)


def size_words(inserted: int, deleted: int) -> str:
    """How many characters came and went, such as `+18 −2`; the sign is a minus, not a hyphen."""
    return f"+{inserted} \N{MINUS SIGN}{deleted}"


def moved_section_words() -> str:
    """Said of a section that stands in another place."""
    return QCoreApplication.translate("Comparison", "moved")


def moved_here_words(place: str) -> str:
    """Said where a passage stands that moved."""
    return filled(QCoreApplication.translate("Comparison", "moved from {place}"), place=place)


def left_words(place: str) -> str:
    """Said where a passage stood that moved."""
    return filled(QCoreApplication.translate("Comparison", "moved to {place}"), place=place)


def section_number(number: int | None) -> str:
    """`§4`, and nothing for the preamble."""
    return f"§{number}" if number else ""


def section_heading(one: SectionRedline) -> str:
    """A section's heading as the newer version has it, else as the older one."""
    return _heading(one) or nameless_words(one.section)


def has_heading(one: SectionRedline) -> bool:
    """Whether one of the two texts has a heading."""
    return bool(_heading(one))


def _heading(one: SectionRedline) -> str:
    return heading_of(new_text(one.spans)) or heading_of(old_text(one.spans))


def nameless_words(section: str) -> str:
    """What stands for the heading of a section that has none, or of a part of the policy that is no section."""
    if section == PREAMBLE:
        return QCoreApplication.translate("Comparison", "Preamble")
    if "/" in section:
        return reviewed_part(subject(section))
    return QCoreApplication.translate("Comparison", "No heading")


def section_words(found: Comparison, one: SectionRedline) -> str:
    """Number and heading, as the outline has them."""
    number = found.numbers.get(one.section)
    return joined(" ", (str(number or ""), section_heading(one)))
