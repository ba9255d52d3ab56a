"""An entity: what is known of it, and every sentence that names it, by report."""

from django.http import Http404, HttpRequest
from django.utils.text import capfirst

from archive.bilingual import number
from archive.models import Entity, Report, Role
from archive.pages.kit import words
from archive.pages.kit.clock_years import ClockYears, clock_years
from archive.pages.kit.figures_list import figures_about
from archive.pages.kit.lists import Crumb, for_lists, items
from archive.pages.kit.offices import Holder, holders
from archive.pages.serving.paging import address, paginate

from .companions import nearby
from .document_facts import issuer_of, silent_provinces, stated
from .glosses import gloss
from .kin import above, below_and_namesakes, lineage, provinces_in_time
from .mentions import ReportMentions, mentions_by_report
from .naming import MOST, Naming, naming
from .narrowing import TOGETHER, Narrowing, chips, narrowed, narrowing_asked, provinces_of
from .posts import posts
from .sayings import sayings
from .timeline import timeline
from .topic_coverage import topic_coverage

ON_A_PAGE, OFFICES_FROM, FIGURES_FROM = 15, 500, 60


def entity_page(request: HttpRequest, entity: Entity) -> dict:
    """What an entity's page shows; 404 when no published report names it (topics stand by themselves).

    Later pages and narrowed lists show the sentences only.
    """
    found, asked = naming(entity), narrowing_asked(request)
    if not found.reports and entity.kind != "topic":
        raise Http404("Không báo cáo nào đang công bố nhắc đến tên này.")
    chosen = narrowed(found, asked)
    pager, part = paginate(request, len(chosen.reports), ON_A_PAGE, **asked.parameters)
    return {
        **heading(entity, found),
        **(known_of(entity, found) if not asked and pager.number == 1 else {}),
        "asked": chips(request.path, asked, found),
        "bound": number(TOGETHER if asked.companion else MOST) if chosen.more else "",
        "chosen": len(chosen.reports),
        "groups": naming_reports(entity, chosen, part),
        "pager": pager,
        "canonical": pager.canonical,
        "breadcrumbs": crumbs(entity),
    }


def heading(entity: Entity, found: Naming) -> dict:
    """The name, where it stands, and how often it is named."""
    return {
        "entity": entity,
        "gloss": gloss(entity),
        "kind_word": str(words.KIND[entity.kind]),
        "above": above(entity),
        "spots": found.spots,
        "reports": len(found.reports),
        "more": found.more,
    }


def known_of(entity: Entity, found: Naming) -> dict:
    """What the archive knows of an entity apart from the sentences that name it."""
    return {
        "aliases": entity.other_names,
        "years": years(entity, found),
        "provinces": provinces_of(entity, found),
        **(timeline(found.reports) if entity.kind in ("person", "body") else {}),
        **OWN[entity.kind](entity, found),
    }


def person(entity: Entity, found: Naming) -> dict:
    around = nearby(entity, found)
    return {
        "around": around,
        "posts": posts(held(entity, found), around.sentences),
        "sayings": sayings(entity, found.runs(OFFICES_FROM)),
        **below_and_namesakes(entity),
    }


def body(entity: Entity, found: Naming) -> dict:
    people = seen_in(entity, found)
    return {
        "around": nearby(entity, found),
        "people": people,
        "nobody": bool(entity.unit_id and found.reports and not people),
        "figures": figures_about(entity, found.runs(FIGURES_FROM)),
        "lineage": lineage(entity),
        **below_and_namesakes(entity),
    }


def place(entity: Entity, found: Naming) -> dict:
    return {
        "around": nearby(entity, found),
        "figures": figures_about(entity, found.runs(FIGURES_FROM)),
        "in_time": provinces_in_time(entity),
        **below_and_namesakes(entity),
    }


def document(entity: Entity, found: Naming) -> dict:
    around = nearby(entity, found)
    return {
        "around": around,
        "issuer": issuer_of(entity.key),
        "stated": stated(found, around.sentences.values()),
        **silent_provinces(found),
    }


def topic(entity: Entity, found: Naming) -> dict:
    return {"around": nearby(entity, found), "coverage": topic_coverage(entity)} if found.reports else {}


OWN = {"person": person, "body": body, "place": place, "document": document, "topic": topic}


def years(entity: Entity, found: Naming) -> ClockYears:
    """The reports that name it by year, on four clocks; each count opens their sentences."""
    own = entity.get_absolute_url()
    return clock_years(found.years(), lambda name, year: address(own, **Narrowing(year, name).parameters))


def held(entity: Entity, found: Naming) -> list[Holder]:
    """The posts in which the newest reports show a person."""
    return holders(Role.objects.filter(mention__entity=entity, mention__run__in=found.runs(OFFICES_FROM)))


def seen_in(entity: Entity, found: Naming) -> list[Holder]:
    """The people whom the newest reports show in a post of the body."""
    roles = Role.objects.filter(body=entity, mention__entity__isnull=False)
    return holders(roles.filter(mention__run__in=found.runs(OFFICES_FROM)))


def naming_reports(entity: Entity, chosen: Naming, part: slice) -> list[ReportMentions]:
    """The reports of the page, newest first, with their sentences. Three queries."""
    keys = [report.report for report in chosen.reports[part]]
    found = {report.pk: report for report in for_lists(Report.objects.filter(pk__in=keys))}
    reports = [found[key] for key in keys if key in found]
    return mentions_by_report(entity, reports, items(reports))


def crumbs(entity: Entity) -> list[Crumb]:
    kinds = Crumb(str(words.KINDS[entity.kind]), entity.get_absolute_url().rsplit("/", 2)[0] + "/")
    return [kinds, Crumb(capfirst(entity.name), language="vi")]
