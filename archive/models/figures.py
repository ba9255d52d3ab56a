"""The numbers that reports give, found apart from their reports too."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F

from .findings import span_check

# The order of figures: by the day of their reports, undated ones last, then as they stand in the text.
NEWEST = (F("day").desc(nulls_last=True), F("run").asc(), F("start").asc())


class FigureQuerySet(models.QuerySet):
    """Reading, in the words of the field."""

    def published(self) -> "FigureQuerySet":
        """Those of reports that readers see."""
        return self.filter(run__current_of__withdrawn_at__isnull=True, run__current_of__isnull=False)

    def newest_first(self) -> "FigureQuerySet":
        """In the order of `NEWEST`."""
        return self.order_by(*NEWEST)


class Figure(models.Model):
    """A number that says something, as written and in its normal unit."""

    run = models.ForeignKey("Run", models.CASCADE, related_name="figures")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    quote = models.TextField()
    value = models.DecimalField(max_digits=30, decimal_places=6)
    unit = models.CharField(max_length=200, blank=True)
    normal_value = models.DecimalField(max_digits=36, decimal_places=6)
    normal_unit = models.CharField(max_length=200, blank=True)
    of = models.DecimalField(max_digits=30, decimal_places=6, null=True, blank=True)
    upper = models.DecimalField(max_digits=30, decimal_places=6, null=True, blank=True)
    qualifier = models.CharField(max_length=80, blank=True)
    kind = models.CharField(max_length=12)
    rule = models.CharField(max_length=80)
    subject = models.TextField(blank=True)
    year = models.PositiveSmallIntegerField(null=True, blank=True)
    bound = models.CharField(max_length=12, blank=True)  # at-least, at-most, about, almost, range
    estimated = models.BooleanField(default=False)
    price_basis = models.CharField(max_length=12, blank=True)  # "hiện hành", "so sánh"
    cumulative = models.BooleanField(null=True, blank=True)
    as_of = models.CharField(max_length=40, blank=True)
    period = models.CharField(max_length=80, blank=True)
    # The body or place it is said of, when that is not the report's own province.
    about = models.ForeignKey("Entity", models.PROTECT, null=True, blank=True, related_name="figures")
    about_start = models.PositiveIntegerField(null=True, blank=True)
    about_end = models.PositiveIntegerField(null=True, blank=True)
    # By which it is found among all figures: the province and the day of its report, the words of its subject.
    province = models.ForeignKey(
        "Unit", models.PROTECT, null=True, blank=True, related_name="figures", db_index=False, editable=False
    )
    day = models.DateField(null=True, blank=True, editable=False)
    words = ArrayField(models.TextField(), default=list, editable=False)  # see `archive.text.word_forms`

    objects = FigureQuerySet.as_manager()

    class Meta:
        verbose_name = "số liệu"
        verbose_name_plural = "số liệu"
        ordering = ("run", "start")
        indexes = (
            models.Index(*NEWEST, name="figure_newest"),
            models.Index("province", *NEWEST, name="figure_of_province"),
            models.Index("year", *NEWEST, name="figure_of_year"),
            models.Index("province", "year", *NEWEST, name="figure_of_province_year"),
            GinIndex(fields=("words",), name="figure_words"),
        )
        constraints = (span_check("figure_span"),)

    def __str__(self) -> str:
        return self.quote
