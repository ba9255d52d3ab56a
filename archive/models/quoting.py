"""What of a report's words may stand away from its own page: in lists, among hits, on pages of people and figures."""

from django.db.models import Q

from .entities import Outlet

EXCERPT = 1_000  # letters of an excerpt at most; it ends with a line or a word in their second half
# Letters of a text's beginning that may be shown anywhere, by its outlet's rights; of other texts all of them.
SHOWN_ANYWHERE = {Outlet.Rights.EXCERPT: EXCERPT // 2, Outlet.Rights.METADATA: 0}


def quotable(run: str = "run") -> Q:
    """Rows whose words may be quoted anywhere: those of runs whose outlet allows all of the text."""
    return ~Q(**{f"{run}__outlet__rights__in": list(SHOWN_ANYWHERE)})
