"""The rows of a run that a page of its report needs: those that touch the stretch of text it shows."""

from django.db.models import OuterRef, Q, QuerySet

from archive.facts import Span
from archive.models import Block, Clock, Figure, Mention, Quotation, Report, Role, Statement
from archive.pages.serving.gathering import gathered

from .reading import Found

ROLE = ("text", "start", "end", "origin")


def rows_of(report: Report, shown: Span | None) -> Found:
    """What was found in the stretch, and the heading whole; of a text that is not shown only the heading."""
    run = report.current_run_id
    heading = {
        "clocks": list(Clock.objects.filter(run=run)),
        "statements": [Statement(**row) for row in report.heading],
    }
    if shown is None:
        return Found(**heading)
    touching = Q(start__lt=shown.end, end__gt=shown.start, run=run)
    mentions = list(mentions_in(touching))
    said = Quotation.objects.filter(touching, speech="direct").select_related("speaker", "mention")
    return Found(
        blocks=list(Block.objects.filter(touching)),
        mentions=mentions,
        roles=[Role(mention=mention, **post) for mention in mentions for post in mention.posts],
        figures=list(Figure.objects.filter(touching).select_related("about")),
        quotations=list(said),
        **heading,
    )


def mentions_in(touching: Q) -> QuerySet[Mention]:
    """The mentions, each with its posts as JSON: one question instead of two."""
    posts = gathered(Role.objects.filter(mention=OuterRef("pk")).order_by("pk"), *ROLE)
    return Mention.objects.filter(touching).select_related("entity").annotate(posts=posts)
