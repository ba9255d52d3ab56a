"""Who may curate: members of one group, whose rights stand here."""

from django.contrib.auth.models import Group, Permission

GROUP = "Người biên tập"

# Corrections of reports are decisions, made in forms of their own: nobody may change a machine's row.
SEEN = (
    "collection",
    "decision",
    "entity",
    "loadoutcome",
    "loadrun",
    "mention",
    "outlet",
    "report",
    "runreview",
    "unit",
)
EDITED = ("abbreviation", "gazetteerrow")
DECIDED = ("report",)  # changing a report means deciding about it


def curators() -> Group:
    """The group, with its rights as they are written here."""
    group, _ = Group.objects.get_or_create(name=GROUP)
    names = [f"view_{model}" for model in (*SEEN, *EDITED)]
    names += [f"{right}_{model}" for right in ("add", "change", "delete") for model in EDITED]
    names += [f"change_{model}" for model in DECIDED]
    group.permissions.set(Permission.objects.filter(content_type__app_label="archive", codename__in=names))
    return group
