"""What is known of a numbered document: its issuer by its symbol, its date and matter by the words beside it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from archive.bilingual import localized
from archive.models import Tally, Unit
from archive.pages.kit.extent import spot_address

from .companions import Sentence
from .kin import Kin
from .naming import Naming

# The end of a symbol → who issues under it.
ISSUERS = (
    (r"-TTg$", _("Thủ tướng Chính phủ")),
    (r"-CP$", _("Chính phủ")),
    (r"[-/]TW$", _("Ban Chấp hành Trung ương, Bộ Chính trị hoặc Ban Bí thư")),
    (r"/QH\d{1,2}$", _("Quốc hội")),
    (r"/UBTVQH\d{1,2}$", _("Ủy ban Thường vụ Quốc hội")),
    (r"-BTTTT$", _("Bộ Thông tin và Truyền thông")),
    (r"-BKHCN$", _("Bộ Khoa học và Công nghệ")),
    (r"-BNV$", _("Bộ Nội vụ")),
    (r"-BTC$", _("Bộ Tài chính")),
    (r"-UBND$", _("một Ủy ban nhân dân")),
    (r"-HĐND$", _("một Hội đồng nhân dân")),
    (r"-TU$", _("một Tỉnh ủy hoặc Thành ủy")),
    (r"-STTTT$", _("một Sở Thông tin và Truyền thông")),
)
FEW = 8  # provinces; a longer list waits folded
WORDS = {"day": _("Ngày"), "issuer": _("Cơ quan ban hành"), "matter": _("Nội dung")}
_AFTER = re.compile(
    r",?\s*(?:(?:ký\s+|ban hành\s+)?ngày\s+(?P<day>\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}"
    r"|\d{1,2} tháng \d{1,2} năm \d{4}))?"
    r",?\s*(?:của\s+(?P<issuer>[A-ZĐỦÂ][^,;.()“”\n]{2,70}?)(?=\s+(?:về|phê duyệt|ban hành|quy định)\b|[,;.()\n]|$))?"
    r",?\s*(?P<matter>(?:về việc|về|phê duyệt|ban hành|quy định)\s+[^;.()\n]{8,220})?"
)


@dataclass(frozen=True, slots=True)
class Stated:
    """One thing that a sentence says of the document."""

    word: str
    value: str
    url: str


def issuer_of(number: str) -> str:
    """Who issues documents of the symbol, "" when it does not tell."""
    return next((str(issuer) for pattern, issuer in ISSUERS if re.search(pattern, number)), "")


def stated_after(text: str) -> dict[str, str]:
    """Day, issuer and matter that stand right behind a document's number: "ngày 3/6/2020 của Thủ tướng phê duyệt …"."""
    found = _AFTER.match(text)
    return {name: " ".join(value.split()).strip(" ,”“") for name, value in found.groupdict().items() if value}


def stated(naming: Naming, sentences: Iterable[Sentence]) -> list[Stated]:
    """What the newest reports state of the document beside its number, each with the place."""
    urls = {report.run: localized(f"/bao-cao/{report.public_id}/") for report in naming.reports}
    found: dict[str, Stated] = {}
    for sentence in sentences:
        url = spot_address(urls[sentence.run], sentence.spot.start, sentence.spot.end)
        for name, value in stated_after(sentence.behind).items():
            found.setdefault(name, Stated(str(WORDS[name]), value, url))
    return [found[name] for name in WORDS if name in found]


def silent_provinces(naming: Naming) -> dict:
    """The provinces that have reports, none of which cites it; none are named where only the newest were read."""
    if naming.more:
        return {}
    citing = {report.unit for report in naming.reports}
    units = Unit.objects.filter(tallies__facet=Tally.Facet.ALL, tallies__clock="").distinct()
    silent = [Kin(unit.name, unit.get_absolute_url(), "") for unit in units if unit.slug not in citing]
    return {"silent": silent, "silent_unfolded": len(silent) <= FEW}
