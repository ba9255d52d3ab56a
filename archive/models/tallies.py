"""How many published reports there are of what, where and when: kept so that no page counts all reports."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q


class TallyQuerySet(models.QuerySet):
    """Reading, in the words of the field. Without a facet a report counts in one cell of every clock and year."""

    def all_reports(self) -> "TallyQuerySet":
        return self.filter(facet=Tally.Facet.ALL)

    def of(self, facet: str, value: str) -> "TallyQuerySet":
        return self.filter(facet=facet, value=value)

    def once(self) -> "TallyQuerySet":
        """Every report once, whatever its years."""
        return self.filter(clock="")

    def by_clock(self, which: str) -> "TallyQuerySet":
        """Every report once a year that the clock touches; in the year None if it has no such clock."""
        return self.filter(clock=which)


class Tally(models.Model):
    """A cell: so many published reports of this province have this year on this clock, and this value of a facet."""

    class Facet(models.TextChoices):
        ALL = "all", "mọi báo cáo"
        KIND = "kind", "loại"
        OUTLET = "outlet", "nguồn đăng"
        TOPIC = "topic", "chủ đề"

    facet = models.CharField(max_length=10, choices=Facet.choices)
    value = models.CharField(max_length=300, blank=True)  # a kind, an outlet's code, a topic's key
    unit = models.ForeignKey("Unit", models.PROTECT, null=True, blank=True, related_name="tallies")
    clock = models.CharField(max_length=10, blank=True)  # "" | "published" | "event" | "reported" | "planned"
    year = models.PositiveSmallIntegerField(null=True, blank=True)
    reports = models.PositiveIntegerField()

    objects = TallyQuerySet.as_manager()

    class Meta:
        indexes = (models.Index(fields=("facet", "clock", "year")),)
        constraints = (
            models.UniqueConstraint(
                fields=("facet", "value", "unit", "clock", "year"), name="tally_cell", nulls_distinct=False
            ),
            models.CheckConstraint(condition=Q(reports__gt=0), name="tally_is_not_empty"),
        )


class Tallied(models.Model):
    """The cells and the entities in which a report is counted, so that it can be taken out of them again."""

    report = models.OneToOneField("Report", models.CASCADE, primary_key=True, related_name="tallied")
    cells = ArrayField(models.IntegerField())
    entities = ArrayField(models.BigIntegerField(), default=list)
