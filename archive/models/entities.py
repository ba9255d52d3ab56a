"""What mentions are linked to: people, bodies, places, documents, topics; and the outlets that publish."""

from django.db import models
from django.db.models import F, Q

from archive.bilingual import localized
from archive.facts import Kind
from archive.text import fold

from .names import name_indexes

ADDRESS = {
    Kind.PERSON: "nguoi",
    Kind.BODY: "co-quan",
    Kind.PLACE: "dia-danh",
    Kind.DOCUMENT: "van-ban",
    Kind.TOPIC: "chu-de",
}

KINDS = (
    (Kind.PERSON.value, "người"),
    (Kind.BODY.value, "cơ quan"),
    (Kind.PLACE.value, "địa danh"),
    (Kind.DOCUMENT.value, "văn bản"),
    (Kind.TOPIC.value, "chủ đề"),
)


class EntityQuerySet(models.QuerySet):
    """Reading, in the words of the field."""

    def named(self) -> "EntityQuerySet":
        """Those that a published report names."""
        return self.filter(reports__gt=0)

    def called(self, typed: str) -> "EntityQuerySet":
        """Those whose name, or another name of theirs, holds the letters; marks do not matter."""
        others = Alias.objects.filter(entity=models.OuterRef("pk"), folded__contains=fold(typed))
        return self.filter(Q(folded__contains=fold(typed)) | models.Exists(others))


class Entity(models.Model):
    """One person, body, place, document or topic, known by a key that no load order changes."""

    kind = models.CharField("loại", max_length=10, choices=KINDS)
    key = models.CharField("khóa", max_length=300)
    name = models.CharField("tên", max_length=500)
    folded = models.CharField(max_length=500, db_index=True)  # for finding it without marks
    sort_key = models.CharField(max_length=1200, db_collation="C")
    slug = models.SlugField(max_length=200)
    unit = models.ForeignKey(
        "Unit", models.PROTECT, null=True, blank=True, related_name="entities", verbose_name="tỉnh, thành phố"
    )
    parent = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="children", verbose_name="thuộc"
    )
    parent_key = models.CharField(max_length=300, blank=True)  # known before the parent itself may be
    definition = models.TextField("định nghĩa", blank=True)
    reports = models.PositiveIntegerField("báo cáo", default=0, editable=False)  # published ones that name it

    objects = EntityQuerySet.as_manager()

    class Meta:
        verbose_name = "thực thể"
        verbose_name_plural = "thực thể"
        ordering = ("kind", "sort_key")
        indexes = (
            models.Index(fields=("kind", "sort_key")),
            models.Index(fields=("kind", "sort_key"), name="entity_named", condition=Q(reports__gt=0)),
            *name_indexes("entity"),
        )
        constraints = (
            models.UniqueConstraint(fields=("kind", "key"), name="entity_key_in_kind"),
            models.UniqueConstraint(fields=("kind", "slug"), name="entity_slug_in_kind"),
        )

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return localized(f"/{ADDRESS[Kind(self.kind)]}/{self.slug}/")


class Alias(models.Model):
    """Another name of an entity, with where it comes from."""

    entity = models.ForeignKey(Entity, models.CASCADE, related_name="aliases")
    name = models.CharField(max_length=500)
    folded = models.CharField(max_length=500, db_index=True)
    source = models.CharField(max_length=20)  # "gazetteer" | "curator"

    class Meta:
        indexes = name_indexes("alias")
        constraints = (models.UniqueConstraint(fields=("entity", "name"), name="alias_once"),)

    def __str__(self) -> str:
        return self.name


class Lineage(models.Model):
    """A body whose function went to another on a day: Sở TT&TT → Sở KH&CN, digital affairs, 1/3/2025."""

    before = models.ForeignKey(Entity, models.CASCADE, related_name="successors")
    after = models.ForeignKey(Entity, models.CASCADE, related_name="predecessors")
    day = models.DateField(null=True, blank=True)
    function = models.CharField(max_length=200, blank=True)
    source = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("before", "after", "function"), name="lineage_once"),
            models.CheckConstraint(condition=~Q(before=F("after")), name="lineage_between_two"),
        )


class Outlet(models.Model):
    """A newspaper, broadcaster or portal that publishes reports."""

    class Rights(models.TextChoices):
        """How much of its texts readers may see; nothing said means all of it."""

        FULL = "full", "toàn văn"
        EXCERPT = "excerpt", "trích đoạn"
        METADATA = "metadata", "chỉ siêu dữ liệu"

    code = models.SlugField("mã", max_length=200, unique=True)
    name = models.CharField("tên", max_length=200)
    unit = models.ForeignKey(
        "Unit", models.PROTECT, null=True, blank=True, related_name="outlets", verbose_name="tỉnh, thành phố"
    )
    rights = models.CharField("quyền", max_length=200, blank=True, choices=Rights.choices)

    class Meta:
        verbose_name = "nguồn đăng"
        verbose_name_plural = "nguồn đăng"
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return localized(f"/nguon/{self.code}/")
