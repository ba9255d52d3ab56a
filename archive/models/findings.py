"""What a machine found in a version, one run at a time, after the curators' decisions were obeyed."""

from datetime import date

from django.db import models
from django.db.models import F, Q

from .entities import KINDS

LONGEST_PERIOD = 40  # years; a longer one is a slip of the pen: "tầm nhìn 2050" is no period


def years_between(first: date, last: date) -> range:
    """Every year that a period touches from its first day to its last, as far as it may be long."""
    return range(first.year, min(last.year, first.year + LONGEST_PERIOD) + 1)


def span_check(name: str, optional: bool = False) -> models.CheckConstraint:
    """A constraint that spans are `[start, end)` with `0 <= start < end`; an optional one may be absent whole."""
    condition = Q(start__gte=0) & Q(end__gt=F("start"))
    if optional:
        condition |= Q(start__isnull=True) & Q(end__isnull=True)
    return models.CheckConstraint(condition=condition, name=name)


class Run(models.Model):
    """One reading of one version by one extractor: disposable, except that a report points to its current one."""

    class State(models.TextChoices):
        STAGED = "staged", "đã trích, chưa công bố"
        CURRENT = "current", "đang công bố"
        SUPERSEDED = "superseded", "đã thay"
        WAITING = "waiting", "chờ người biên tập"
        DISCARDED = "discarded", "đã bỏ"

    version = models.ForeignKey("Version", models.CASCADE, related_name="runs")
    extractor = models.CharField(max_length=40)
    gazetteer = models.CharField(max_length=64)
    state = models.CharField(max_length=12, choices=State.choices, default=State.STAGED)
    created_at = models.DateTimeField(auto_now_add=True)
    difference = models.JSONField(default=dict, blank=True)
    partial = models.JSONField(default=list, blank=True)
    # The effective heading, for lists, facets and search; the evidence of each stands in Statement.
    title = models.TextField(blank=True)
    folded = models.TextField(blank=True)  # title, province and source without marks, for curators' search
    kind = models.CharField(max_length=12, blank=True)
    scope = models.CharField(max_length=12, default="unknown")
    unit = models.ForeignKey("Unit", models.PROTECT, null=True, blank=True, related_name="runs")
    outlet = models.ForeignKey("Outlet", models.PROTECT, null=True, blank=True, related_name="runs")
    source = models.CharField(max_length=300, blank=True)
    author = models.CharField(max_length=300, blank=True)

    class Meta:
        verbose_name = "lượt trích xuất"
        verbose_name_plural = "lượt trích xuất"
        indexes = (models.Index(fields=("unit", "kind")),)

    def __str__(self) -> str:
        return f"{self.version} · {self.extractor}"


class RunFindings(models.Model):
    """The machine's findings of a run as they came, before decisions: rows are projected from these again and again."""

    run = models.OneToOneField(Run, models.CASCADE, related_name="findings")
    data = models.JSONField()


class FoundQuerySet(models.QuerySet):
    """Reading what runs found, in the words of the field."""

    def published(self) -> "FoundQuerySet":
        """What readers see: the finds of the current runs of published reports."""
        return self.filter(run__current_of__isnull=False, run__current_of__withdrawn_at__isnull=True)


class Block(models.Model):
    """A range of the text and what it is on its page."""

    run = models.ForeignKey(Run, models.CASCADE, related_name="blocks")
    kind = models.CharField(max_length=12)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()

    class Meta:
        ordering = ("run", "start")
        constraints = (
            span_check("block_span"),
            models.UniqueConstraint(fields=("run", "start"), name="block_start_in_run"),
        )


class Evidence(models.Model):
    """Why a row is said: on whose word, by which rule, from which span."""

    origin = models.CharField(max_length=10)
    rule = models.CharField(max_length=80, blank=True)
    start = models.PositiveIntegerField(null=True, blank=True)
    end = models.PositiveIntegerField(null=True, blank=True)
    doubtful = models.BooleanField(default=False)
    note = models.TextField(blank=True)

    class Meta:
        abstract = True


class Statement(Evidence):
    """One field of the report's heading, with its evidence."""

    run = models.ForeignKey(Run, models.CASCADE, related_name="statements")
    field = models.CharField(max_length=20)
    value = models.TextField()

    class Meta:
        constraints = (
            span_check("statement_span", optional=True),
            models.UniqueConstraint(fields=("run", "field"), name="statement_field_in_run"),
        )


class Clock(Evidence):
    """When it was published, when the event was, which period is reported, which is planned."""

    run = models.ForeignKey(Run, models.CASCADE, related_name="clocks")
    which = models.CharField(max_length=10)
    first = models.DateField()
    last = models.DateField()
    precision = models.CharField(max_length=10)
    label = models.CharField(max_length=120)

    objects = FoundQuerySet.as_manager()

    class Meta:
        indexes = (models.Index(fields=("which", "first", "last")),)
        constraints = (
            span_check("clock_span", optional=True),
            models.CheckConstraint(condition=Q(first__lte=F("last")), name="clock_first_to_last"),
            models.UniqueConstraint(fields=("run", "which"), name="clock_which_in_run"),
        )

    @property
    def years(self) -> range:
        """Every year that the clock touches."""
        return years_between(self.first, self.last)


class Mention(models.Model):
    """A name in the text: linked to an entity, or unknown, or ambiguous, each by a named rule."""

    class Outcome(models.TextChoices):
        LINKED = "linked", "đã nối"
        UNKNOWN = "unknown", "chưa rõ"
        AMBIGUOUS = "ambiguous", "nhiều khả năng"

    run = models.ForeignKey(Run, models.CASCADE, related_name="mentions")
    kind = models.CharField("loại", max_length=10, choices=KINDS)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    surface = models.TextField("chữ trong văn bản")
    folded = models.TextField(blank=True)  # the surface without marks, for curators' search
    name = models.TextField()
    rule = models.CharField(max_length=80)
    subject = models.BooleanField(default=True)
    origin = models.CharField("theo lời", max_length=10, default="stated")
    outcome = models.CharField("kết quả nối", max_length=10, choices=Outcome.choices)
    entity = models.ForeignKey(
        "Entity",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="mentions",
        verbose_name="thực thể",
        db_index=False,  # the index below serves
    )
    candidates = models.JSONField(default=list, blank=True)
    link_rule = models.CharField(max_length=80, blank=True)
    reason = models.TextField(blank=True)

    objects = FoundQuerySet.as_manager()

    class Meta:
        verbose_name = "lần nhắc"
        verbose_name_plural = "lần nhắc"
        ordering = ("run", "start")
        indexes = (
            models.Index(fields=("kind", "outcome")),
            models.Index(fields=("entity", "run"), name="mention_entity_run"),
        )
        constraints = (
            span_check("mention_span"),
            models.UniqueConstraint(fields=("run", "kind", "start", "end"), name="mention_span_in_run"),
            models.CheckConstraint(
                condition=Q(outcome="linked", entity__isnull=False) | (~Q(outcome="linked") & Q(entity__isnull=True)),
                name="mention_linked_to_an_entity",
            ),
        )

    def __str__(self) -> str:
        return self.surface


class Role(models.Model):
    """A post that a sentence gives a person, as written."""

    mention = models.ForeignKey(Mention, models.CASCADE, related_name="roles")
    text = models.TextField()
    start = models.PositiveIntegerField(null=True, blank=True)
    end = models.PositiveIntegerField(null=True, blank=True)
    origin = models.CharField(max_length=10, default="stated")
    body = models.ForeignKey("Entity", models.PROTECT, null=True, blank=True, related_name="offices")

    class Meta:
        constraints = (span_check("role_span", optional=True),)

    def __str__(self) -> str:
        return self.text


class Quotation(models.Model):
    """Words that somebody said, and who: the date is the report's event, else its publication."""

    run = models.ForeignKey(Run, models.CASCADE, related_name="quotations")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    text = models.TextField()
    speech = models.CharField(max_length=12)  # direct, reported
    verb = models.CharField(max_length=80, blank=True)
    rule = models.CharField(max_length=80)
    origin = models.CharField(max_length=10, default="stated")  # inferred: only a post names the speaker
    said_by_start = models.PositiveIntegerField(null=True, blank=True)
    said_by_end = models.PositiveIntegerField(null=True, blank=True)
    mention = models.ForeignKey(Mention, models.SET_NULL, null=True, blank=True, related_name="quotations")
    speaker = models.ForeignKey("Entity", models.PROTECT, null=True, blank=True, related_name="quotations")

    class Meta:
        verbose_name = "lời trích dẫn"
        verbose_name_plural = "lời trích dẫn"
        ordering = ("run", "start")
        constraints = (
            span_check("quotation_span"),
            models.UniqueConstraint(fields=("run", "start", "end"), name="quotation_span_in_run"),
        )

    def __str__(self) -> str:
        return self.text
