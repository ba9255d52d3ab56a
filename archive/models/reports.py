"""What was loaded: collections, reports, their versions and the bytes they came as."""

import hashlib

from django.db import models
from django.db.models import Exists, OuterRef, Q

from archive.bilingual import localized


def mint_public_id(collection: str, path: str) -> str:
    """The public id of a report: 12 hex digits of its identity's SHA-256, the same on every machine."""
    return hashlib.sha256(f"{collection}\n{path}".encode()).hexdigest()[:12]


class Collection(models.Model):
    """A set of reports loaded from one root; half of every report's identity."""

    slug = models.SlugField("mã", unique=True)
    name = models.CharField("tên", max_length=200)

    class Meta:
        verbose_name = "bộ sưu tập"
        verbose_name_plural = "bộ sưu tập"

    def __str__(self) -> str:
        return self.name


class RawFile(models.Model):
    """The bytes of a file as they came, kept once, named by their SHA-256."""

    sha256 = models.CharField(max_length=64, unique=True)
    data = models.BinaryField()
    size = models.PositiveIntegerField()

    class Meta:
        verbose_name = "tệp gốc"
        verbose_name_plural = "tệp gốc"
        constraints = (
            models.CheckConstraint(condition=Q(sha256__regex="^[0-9a-f]{64}$"), name="raw_file_sha256_is_hex"),
            models.CheckConstraint(condition=Q(size__gt=0), name="raw_file_is_not_empty"),
        )

    def __str__(self) -> str:
        return self.sha256


class ReportQuerySet(models.QuerySet):
    """Reading, in the words of the field; see `archive.pages` and `archive.search` for its use."""

    def ever_published(self) -> "ReportQuerySet":
        """Reports that readers see or once saw: those with a current run, the withdrawn ones too."""
        return self.filter(current_run__isnull=False)

    def published(self) -> "ReportQuerySet":
        """Reports that readers see: with a current run and not withdrawn."""
        return self.ever_published().filter(withdrawn_at__isnull=True)

    def of_unit(self, *units) -> "ReportQuerySet":
        return self.filter(current_run__unit__in=units)

    def about(self, year: int) -> "ReportQuerySet":
        """Reports whose reported period touches the year."""
        return self.touching(year, "reported")

    def elsewhere_in(self, year: int) -> "ReportQuerySet":
        """Reports published or held in the year that are not about it."""
        from .findings import Clock

        about = Clock.objects.filter(run=OuterRef("current_run"), which="reported")
        about = about.filter(first__year__lte=year, last__year__gte=year)
        return self.touching(year, "published", "event").exclude(Exists(about))

    def without_period(self) -> "ReportQuerySet":
        return self.without_clock("reported")

    def without_clock(self, which: str) -> "ReportQuerySet":
        """Reports that do not say when they were published or held, or which period they report or plan."""
        from .findings import Clock

        return self.exclude(Exists(Clock.objects.filter(run=OuterRef("current_run"), which=which)))

    def touching(self, year: int, *which: str) -> "ReportQuerySet":
        """Reports of which one of the clocks (reported, planned, event, published) touches the year."""
        from .findings import Clock

        touching = Clock.objects.filter(which__in=which, first__year__lte=year, last__year__gte=year)
        return self.filter(current_run__in=touching.values("run"))


class Report(models.Model):
    """A report: one collection and path, whatever becomes of its bytes."""

    collection = models.ForeignKey(Collection, models.PROTECT, related_name="reports")
    path = models.CharField("đường dẫn", max_length=1000, help_text="NFC, dưới thư mục gốc được nạp")
    public_id = models.CharField("mã", max_length=12, unique=True)
    minted_path = models.CharField(max_length=1000, blank=True)  # when the id was minted; "": given by a sidecar
    current_version = models.ForeignKey("Version", models.PROTECT, null=True, blank=True, related_name="+")
    current_run = models.OneToOneField("Run", models.PROTECT, null=True, blank=True, related_name="current_of")
    duplicate_of = models.ForeignKey("self", models.SET_NULL, null=True, blank=True, related_name="duplicates")
    created_at = models.DateTimeField("nạp lần đầu", auto_now_add=True)
    changed_at = models.DateTimeField("thay đổi", null=True, blank=True)
    withdrawn_at = models.DateTimeField("rút lúc", null=True, blank=True)
    withdrawn_reason = models.TextField("lý do rút", blank=True)

    objects = ReportQuerySet.as_manager()

    class Meta:
        verbose_name = "báo cáo"
        verbose_name_plural = "báo cáo"
        constraints = (
            models.UniqueConstraint(fields=("collection", "path"), name="report_identity"),
            models.CheckConstraint(condition=Q(public_id__regex="^[0-9a-f]{12}$"), name="report_public_id_is_hex"),
            models.CheckConstraint(
                condition=Q(withdrawn_at__isnull=True) | ~Q(withdrawn_reason=""), name="report_withdrawn_with_reason"
            ),
        )

    def __str__(self) -> str:
        return self.path

    def get_absolute_url(self) -> str:
        return localized(f"/bao-cao/{self.public_id}/")


class Version(models.Model):
    """One state of a report's file: its bytes and the one immutable text decoded from them."""

    report = models.ForeignKey(Report, models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    raw_file = models.ForeignKey(RawFile, models.PROTECT, related_name="versions")
    decoder = models.CharField(max_length=40)
    text = models.TextField()
    sidecar = models.JSONField(default=dict, blank=True)
    loaded_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = "phiên bản"
        verbose_name_plural = "phiên bản"
        ordering = ("report", "number")
        constraints = (
            models.UniqueConstraint(fields=("report", "number"), name="version_number_in_report"),
            models.CheckConstraint(condition=Q(number__gte=1), name="version_number_from_one"),
        )

    def __str__(self) -> str:
        return f"{self.report} v{self.number}"
