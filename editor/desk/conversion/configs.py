"""Which languages of a policy are made by conversion, by which configuration, and from which texts."""

from editor.policy.language import Making, Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.text.conversion.routes import route


def can_convert(policy: Policy, language: Tag) -> bool:
    """Whether this language is made by a conversion that Dateline knows."""
    return config_of(policy, language) is not None


def config_of(policy: Policy, language: Tag) -> str | None:
    """The configuration by which a language is made now; None where it is not made by conversion."""
    target, origin = policy.language(language), policy.origin_of(language)
    if origin is None or target.making is not Making.CONVERTED:
        return None
    plain = route(origin, language)
    return (route(origin, language, regional_words=True) or plain) if target.regional_words else plain


def source_of(policy: Policy, cell: Cell) -> Cell:
    """The cell that a cell is made from."""
    return Cell(cell.section, policy.origin_of(cell.language) or policy.source)
