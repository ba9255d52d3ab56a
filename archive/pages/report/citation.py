"""How to cite a report: what a citation says, as values, and as the one line of text that footnotes need."""

from dataclasses import dataclass, field
from datetime import date

from django.http import HttpRequest
from django.utils.timezone import localdate
from django.utils.translation import gettext

from archive.bilingual import day, period, untitled
from archive.models import Clock, Report, Version
from archive.pages.serving.editions import edition_of


@dataclass(frozen=True, slots=True)
class Citation:
    """What every form of a citation is made of; what is unknown is ""."""

    key: str  # the report's public id and the version: "0a1b2c3d4e5f-2"
    author: str
    title: str
    outlet: str
    published: str  # as readers see it: "30/12/2021", "12/2021"
    first: date | None  # the first day that `published` may mean
    precision: str  # "day", "month", "year"
    version: int
    edition: int | None
    address: str
    accessed: date
    titled: bool = True  # False: the title says that there is none, and quotes the first words
    archive: str = field(default_factory=lambda: gettext("Kho báo cáo tỉnh"))


def citation_of(
    request: HttpRequest, report: Report, version: Version, published: Clock | None, path: str = ""
) -> Citation:
    """The citation of a version of the report at the path, else at the report's own address.

    An older version comes from `versions.published`, with the title that it had.
    """
    run, edition = report.current_run, edition_of(request)
    title = run.title if version.pk == report.current_version_id else version.title
    return Citation(
        key=f"{report.public_id}-{version.number}",
        author=run.author,
        title=title or untitled(report.first_words),
        outlet=run.outlet.name if run.outlet else run.source,
        published=period(published.label) if published else "",
        first=published.first if published else None,
        precision=published.precision if published else "",
        version=version.number,
        edition=edition.number if edition else None,
        address=request.build_absolute_uri(path or report.get_absolute_url()),
        accessed=localdate(),
        titled=bool(title),
    )


def in_the_archive(cited: Citation) -> str:
    """Which archive, which version of the report, which edition of the archive."""
    version = gettext("phiên bản %(number)s") % {"number": cited.version}
    edition = gettext("ấn bản %(number)s") % {"number": cited.edition} if cited.edition else ""
    return ", ".join(part for part in (cited.archive, version, edition) if part)


def in_words(cited: Citation) -> str:
    """One line of plain text, with the version, the edition and the day of access."""
    title = f"“{cited.title}”" if cited.titled else cited.title
    accessed = gettext("truy cập ngày %(day)s") % {"day": day(cited.accessed)}
    parts = (cited.author, title, cited.outlet, cited.published, in_the_archive(cited))
    return ", ".join(part for part in (*parts, cited.address, accessed) if part)
