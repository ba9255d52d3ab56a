"""The words that curators keep: abbreviations, and rows of the gazetteer that win over the seeds'."""

from django import forms
from django.contrib import messages
from django.contrib.admin import ModelAdmin, SimpleListFilter, display, register
from django.db.models import QuerySet
from django.http import HttpRequest

from archive.curation.site import site
from archive.models import Abbreviation, GazetteerRow
from archive.storage import KEYS, checked_key, drop_word, keep_word, read_by_other_words, touched_by
from archive.text import compose, fold


class Vocabulary(ModelAdmin):
    """Short tables, searched without marks row by row.

    A change raises the edition at once; what reports say follows when they are read again.
    """

    actions = None
    search_fields = ("pk",)
    search_help_text = "Gõ có dấu hay không dấu đều được."

    def get_search_results(self, request: HttpRequest, queryset: QuerySet, search_term: str) -> tuple[QuerySet, bool]:
        words = fold(compose(search_term)).split()
        found = [row.pk for row in queryset if all(word in fold(compose(self.words(row))) for word in words)]
        return queryset.filter(pk__in=found), False

    def words(self, row) -> str:
        raise NotImplementedError

    def save_model(self, request: HttpRequest, row, form, change: bool) -> None:
        keep_word(row)
        self.offer(request, row)

    def delete_model(self, request: HttpRequest, row) -> None:
        key = row.pk
        drop_word(row)
        row.pk = key  # the admin's history still names it
        self.offer(request, row)

    def offer(self, request: HttpRequest, row) -> None:
        """Says how many reports were read without the change, and what reads them again."""
        outdated, touched = read_by_other_words().count(), touched_by(row).count()
        if outdated:
            messages.info(
                request,
                f"{touched} báo cáo có chữ này trong văn bản; {outdated} báo cáo được đọc bằng từ vựng cũ. "
                "Để đọc lại: python manage.py reextract --outdated",
            )


SOURCES = {"gazetteer": "danh mục gốc", "curator": "biên tập"}


class SourceFilter(SimpleListFilter):
    title = "nguồn"
    parameter_name = "source"

    def lookups(self, request: HttpRequest, model_admin) -> list[tuple[str, str]]:
        return list(SOURCES.items())

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        return queryset.filter(source=self.value()) if self.value() else queryset


@register(Abbreviation, site=site)
class AbbreviationAdmin(Vocabulary):
    list_display = ("short", "long", "kept_by")
    list_filter = (SourceFilter,)
    fields = ("short", "long")

    @display(description="nguồn", ordering="source")
    def kept_by(self, row: Abbreviation) -> str:
        return SOURCES.get(row.source, row.source)

    def words(self, row: Abbreviation) -> str:
        return f"{row.short} {row.long}"

    def save_model(self, request: HttpRequest, row: Abbreviation, form, change: bool) -> None:
        row.source = "curator"
        super().save_model(request, row, form, change)

    def has_delete_permission(self, request: HttpRequest, obj: Abbreviation | None = None) -> bool:
        return super().has_delete_permission(request, obj) and (obj is None or obj.source == "curator")


TABLES = {
    "provinces": "tỉnh, thành phố",
    "events": "lần sắp xếp tỉnh",
    "changes": "tỉnh trước và sau",
    "districts": "huyện, quận",
    "wards": "xã, phường",
    "landmarks": "địa danh khác",
    "outlets": "nguồn đăng",
    "bodies": "cơ quan",
    "departments": "sở, ngành",
    "lineage": "cơ quan trước và sau",
    "topics": "chủ đề",
    "abbreviations": "từ viết tắt",
    "families": "nhóm chức vụ",
}


class GazetteerRowForm(forms.ModelForm):
    """A row as its table's columns; the key follows from them, and is needed only to take a seed's row away."""

    table = forms.ChoiceField(label="bảng", choices=[(name, f"{TABLES[name]} ({name})") for name in KEYS])
    key = forms.CharField(label="khóa", required=False, help_text="Bỏ trống thì lấy từ các cột của dòng.")
    row = forms.JSONField(
        label="dòng", initial=dict, required=False, help_text='Ví dụ {"short": "…", "long": "…"}; {} để bỏ một dòng.'
    )

    class Meta:
        model = GazetteerRow
        fields = ("table", "key", "row", "reason")

    def clean(self) -> dict:
        values = super().clean()
        if self.errors:
            return values
        values["row"] = values["row"] or {}
        try:
            values["key"] = checked_key(values["table"], values["key"], values["row"])
        except ValueError as error:
            raise forms.ValidationError(str(error)) from None
        return values


@register(GazetteerRow, site=site)
class GazetteerRowAdmin(Vocabulary):
    list_display = ("table", "key", "row", "reason")
    list_filter = ("table",)
    form = GazetteerRowForm

    def words(self, row: GazetteerRow) -> str:
        return f"{row.table} {row.key} {row.reason} {' '.join(map(str, row.row.values()))}"
