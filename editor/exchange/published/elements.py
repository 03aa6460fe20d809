"""The tree of a page as lxml keeps it, for the selectors of style sheets."""

from collections.abc import Iterator

from lxml import etree, html

from editor.exchange.markup.tree import Tag


def as_element(root: Tag) -> "etree._Element":
    """The same elements in the same order; what cannot be a name or a value there is left out."""
    made: etree._Element = html.Element("html")
    _give(made, root)
    waiting = [(root, made)]
    while waiting:
        tag, element = waiting.pop()
        inside: list[tuple[Tag, etree._Element]] = []
        for one in tag.tags:
            inside.append((one, _child(element, one)))
        waiting += inside
    return made


def pairs(root: Tag, made: "etree._Element") -> Iterator[tuple[Tag, "etree._Element"]]:
    """Each element of the page with that of lxml."""
    return zip(root.walk(), made.iter(), strict=True)


def _child(above: "etree._Element", tag: Tag) -> "etree._Element":
    try:
        made = etree.SubElement(above, tag.name)
    except ValueError:
        made = etree.SubElement(above, "unknown")
    _give(made, tag)
    return made


def _give(element: "etree._Element", tag: Tag) -> None:
    for name, value in tag.attributes.items():
        try:
            element.set(name, value)
        except ValueError:
            continue
    text = "".join(one for one in tag.inside if isinstance(one, str))
    if text:
        try:
            element.text = text
        except ValueError:
            element.text = "".join(one for one in text if one.isprintable() or one.isspace())
