"""Changes that leave the words as they are: words set otherwise, and blocks that became blocks of another kind."""

from enum import Enum

from editor.exchange.blocks.blocks import Block, Enclosure, Form, Style


class MarkChange(Enum):
    """What became of words or of a block; the values are the names of their words on pages."""

    BOLD_ON = "bold_on"
    BOLD_OFF = "bold_off"
    ITALIC_ON = "italic_on"
    ITALIC_OFF = "italic_off"
    STRUCK_ON = "struck_on"
    STRUCK_OFF = "struck_off"
    CODE_ON = "code_on"
    CODE_OFF = "code_off"
    LINK_ON = "link_on"
    LINK_OFF = "link_off"
    LINK_TO = "link_to"
    HEADING = "heading"
    LEVEL = "level"
    PARAGRAPH = "paragraph"
    CODE = "code"
    ITEM = "item"
    NO_ITEM = "no_item"
    LIST = "list"
    QUOTATION = "quotation"
    NO_QUOTATION = "no_quotation"
    SPLIT = "split"
    JOINED = "joined"


_SET = {
    "bold": (MarkChange.BOLD_ON, MarkChange.BOLD_OFF),
    "italic": (MarkChange.ITALIC_ON, MarkChange.ITALIC_OFF),
    "struck": (MarkChange.STRUCK_ON, MarkChange.STRUCK_OFF),
    "code": (MarkChange.CODE_ON, MarkChange.CODE_OFF),
}
_BECAME = {Form.HEADING: MarkChange.HEADING, Form.PARAGRAPH: MarkChange.PARAGRAPH, Form.CODE: MarkChange.CODE}


def style_marks(old: Style, new: Style) -> tuple[MarkChange, ...]:
    """What became of words that are set otherwise now."""
    found = [
        put_on if getattr(new, name) else taken_off
        for name, (put_on, taken_off) in _SET.items()
        if getattr(old, name) != getattr(new, name)
    ]
    if (old.href, old.title) != (new.href, new.title):
        found.append(
            MarkChange.LINK_TO if old.href and new.href else (MarkChange.LINK_OFF, MarkChange.LINK_ON)[bool(new.href)]
        )
    return tuple(found)


def block_marks(old: Block, new: Block) -> tuple[MarkChange, ...]:
    """What became of a block that is of another kind, or stands in other lists or quotations; a number is no kind."""
    found = []
    if old.form is not new.form and new.form in _BECAME:
        found.append(_BECAME[new.form])
    elif old.level != new.level:
        found.append(MarkChange.LEVEL)
    if bool(old.depth) != bool(new.depth):
        found.append(MarkChange.ITEM if new.depth else MarkChange.NO_ITEM)
    elif _lists(old) != _lists(new):
        found.append(MarkChange.LIST)
    if old.quotes != new.quotes:
        found.append(MarkChange.QUOTATION if new.quotes > old.quotes else MarkChange.NO_QUOTATION)
    return tuple(found)


def _lists(block: Block) -> list[tuple[Enclosure, bool]]:
    return [(one.kind, one.goes_on) for one in block.path if one.kind is not Enclosure.QUOTE]
