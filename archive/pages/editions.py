"""The edition of the archive that a request reads: one for the whole page."""

import hashlib
from functools import cache
from pathlib import Path

from django.conf import settings
from django.http import HttpRequest

from archive.models import Edition


def edition_of(request: HttpRequest) -> Edition | None:
    """The edition this request sees (asked once a request), or None in an archive never loaded."""
    if not hasattr(request, "_edition"):
        request._edition = Edition.objects.first()
    return request._edition


@cache
def release_digest() -> str:
    """A digest of the code and templates that make pages: new software gives new ETags. Read on first use."""
    digest = hashlib.sha256()
    for folder, pattern in (("archive", "**/*.py"), ("templates", "**/*.html"), ("static", "**/*.[cj]s*")):
        for path in sorted(Path(settings.BASE_DIR, folder).glob(pattern)):
            digest.update(path.read_bytes())
    return digest.hexdigest()[:12]
