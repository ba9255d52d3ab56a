"""What every page carries: its canonical address, the sections of the site, the edition."""

from dataclasses import dataclass

from django import template
from django.utils.translation import gettext

from archive.models import Edition
from archive.pages.editions import edition_of

register = template.Library()


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
        ("/nguoi/", gettext("Người")),
        ("/co-quan/", gettext("Cơ quan")),
        ("/van-ban/", gettext("Văn bản")),
        ("/gioi-thieu/", gettext("Giới thiệu")),
    )
    return [Section(url, label, _current(url, path)) for url, label in parts]


def _current(url: str, path: str) -> str:
    if path == url:
        return "page"
    return "true" if path.startswith(url) else ""


@register.simple_tag(takes_context=True)
def canonical_address(context: template.Context) -> str:
    """The one address of what is shown: the view's `canonical`, else the path without parameters."""
    request = context["request"]
    return request.build_absolute_uri(context.get("canonical") or request.path)


@register.simple_tag(takes_context=True)
def current_edition(context: template.Context) -> Edition | None:
    return edition_of(context["request"])
