"""Pages read as browsers read them: parsed, with the few questions that tests ask."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

import tinyhtml5
from django.http import HttpResponse

SPACE = "{http://www.w3.org/1999/xhtml}"
SVG_LINK = "{http://www.w3.org/2000/svg}a"


class Page:
    """A parsed page."""

    def __init__(self, response: HttpResponse):
        self.status = response.status_code
        self.source = response.content.decode()
        self.root = tinyhtml5.parse(self.source, namespace_html_elements=False)

    def all(self, *tags: str) -> Iterator[Element]:
        return (element for element in self.root.iter() if isinstance(element.tag, str) and element.tag in tags)

    def one(self, tag: str) -> Element:
        (only,) = self.all(tag)
        return only

    def by_id(self, name: str) -> Element | None:
        return next((element for element in self.root.iter() if element.get("id") == name), None)

    def text(self, element: Element | None = None) -> str:
        """Visible words with single spaces; of the whole main part unless an element is given."""
        return " ".join("".join((self.one("main") if element is None else element).itertext()).split())

    def links(self) -> list[str]:
        return [link.get("href") or "" for link in self.all("a", SVG_LINK)]

    def said(self) -> Iterator[tuple[str, str]]:
        """Every stretch of words that readers meet, names of fields and links too, with its language."""
        waiting = [(self.root, "")]
        while waiting:
            element, outer = waiting.pop()
            language = element.get("lang", outer)
            words = [element.text or "", *(element.get(name) or "" for name in ("title", "aria-label", "placeholder"))]
            words += [child.tail or "" for child in element]
            yield from ((" ".join(each.split()), language) for each in words if each.strip())
            waiting += [(child, language) for child in element if isinstance(child.tag, str)]

    def classed(self, name: str) -> list[Element]:
        return [element for element in self.root.iter() if name in (element.get("class") or "").split()]

    def one_classed(self, name: str) -> Element:
        (only,) = self.classed(name)
        return only


def get(client, path: str, **headers) -> Page:
    return Page(client.get(path, headers=headers))
