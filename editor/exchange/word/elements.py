"""Elements of WordprocessingML, made and named."""

from collections.abc import Mapping
from functools import cache
from typing import TypeAlias

from lxml import etree

Element: TypeAlias = etree._Element

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
XML = "http://www.w3.org/XML/1998/namespace"
NAMES = {"w": W, "r": R}


@cache
def name(short: str) -> str:
    """The full name of an element or attribute, `w:` for WordprocessingML and `r:` for relationships."""
    prefix, _, local = short.partition(":")
    return f"{{{NAMES[prefix]}}}{local}"


def make(short: str, attributes: Mapping[str, str] | None = None, *children: Element | None) -> Element:
    """An element with its attributes and those of the children that there are."""
    element = etree.Element(name(short), {name(key): value for key, value in (attributes or {}).items()}, nsmap=NAMES)
    element.extend([child for child in children if child is not None])
    return element


def valued(short: str, value: str) -> Element:
    """An element that says one thing."""
    return make(short, {"w:val": value})


def local(element: Element) -> str:
    """The name of an element without its namespace; empty for a comment or an instruction."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def get(element: Element, short: str, default: str = "") -> str:
    """An attribute."""
    return str(element.get(name(short), default))


def child(element: Element | None, short: str) -> Element | None:
    """The first child of that name."""
    return None if element is None else element.find(name(short))


def value_of(element: Element | None, short: str) -> str | None:
    """What the first child of that name says; None where there is none."""
    found = child(element, short)
    return None if found is None else get(found, "w:val")


def is_on(element: Element | None, short: str) -> bool:
    """Whether a property that is on or off is on; one that says nothing is."""
    found = child(element, short)
    return found is not None and get(found, "w:val", "true") not in ("0", "false", "off", "none")


def written(element: Element) -> bytes:
    """The element as the file of a part."""
    etree.cleanup_namespaces(element, keep_ns_prefixes=["w", "r"])
    return bytes(etree.tostring(element, xml_declaration=True, encoding="UTF-8", standalone=True))
