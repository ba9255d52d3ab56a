"""What every page carries: its address in both languages, the sections of the site, the edition; numbers and days."""

from dataclasses import dataclass

from django import template
from django.conf import settings
from django.template.base import Parser, Token
from django.utils.translation import get_language, gettext

from archive import bilingual
from archive.bilingual import in_language, localized
from archive.models import Edition
from archive.pages.serving.editions import edition_of

register = template.Library()
register.filter("number", bilingual.number)
register.filter("reports", bilingual.reports)
register.filter("stored", bilingual.stored)
register.filter("day", bilingual.day, expects_localtime=True)
register.filter("moment", bilingual.moment)


class Once(template.Node):
    """Nodes that are rendered when a language first asks for them."""

    def __init__(self, nodelist: template.NodeList) -> None:
        self.nodelist, self.rendered = nodelist, {}

    def render(self, context: template.Context) -> str:
        language = get_language()
        if language not in self.rendered:
            self.rendered[language] = self.nodelist.render(context)
        return self.rendered[language]


@register.tag
def once(parser: Parser, _token: Token) -> Once:
    """`{% once %}…{% endonce %}`: furniture that depends on the language alone, such as links to style sheets.

    Most tags of a page stand in it; each costs 10 to 30 microseconds wherever it is rendered anew.
    """
    nodelist = parser.parse(("endonce",))
    parser.delete_first_token()
    return Once(nodelist)


@dataclass(frozen=True, slots=True)
class Section:
    url: str
    label: str
    current: str  # the value of aria-current: "page", "true" or ""


@register.filter
def sections(path: str) -> list[Section]:
    """The parts of the site, the reader's own marked."""
    parts = (
        ("/tinh/", gettext("Tỉnh")),
        ("/nam/", gettext("Năm")),
        ("/chu-de/", gettext("Chủ đề")),
        ("/so-lieu/", gettext("Số liệu")),
        ("/gioi-thieu/", gettext("Giới thiệu")),
    )
    found = ((localized(url), label) for url, label in parts)
    return [Section(url, label, _current(url, path)) for url, label in found]


def _current(url: str, path: str) -> str:
    if path == url:
        return "page"
    return "true" if path.startswith(url) else ""


@register.simple_tag(takes_context=True)
def canonical_address(context: template.Context) -> str:
    """The one address of what is shown: the view's `canonical`, else the path without parameters."""
    request = context["request"]
    return request.build_absolute_uri(context.get("canonical") or request.path)


@dataclass(frozen=True, slots=True)
class Twin:
    """The page in one of the languages of the site."""

    language: str
    name: str  # in that language itself
    url: str  # the same place with the same question
    canonical: str  # the one address of what is shown
    current: bool


@register.simple_tag(takes_context=True)
def languages(context: template.Context) -> list[Twin]:
    """The page in every language of the site, Vietnamese first."""
    request, here, canonical = context["request"], get_language(), canonical_address(context)
    root = request.build_absolute_uri("/")
    return [
        Twin(
            language=code,
            name=name,
            url=in_language(request.get_full_path(), code),
            canonical=root + in_language("/" + canonical.removeprefix(root), code)[1:],
            current=code == here,
        )
        for code, name in settings.LANGUAGES
    ]


@register.simple_tag(takes_context=True)
def current_edition(context: template.Context) -> Edition | None:
    return edition_of(context["request"])
