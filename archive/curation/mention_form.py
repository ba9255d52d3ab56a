"""Correcting one mention: its name, its posts, or that it is none."""

from django import forms
from django.db.models import QuerySet

from archive.facts import Kind, Span
from archive.models import Entity, Mention
from archive.storage import Verdict

_WIDE = forms.TextInput(attrs={"class": "vTextField"})
_OFFERED = 30  # entities whose names hold the words
_LINES = forms.Textarea(attrs={"class": "vLargeTextField", "rows": 3})


class MentionForm(forms.Form):
    """A mention as it stands, to be corrected, here or wherever the report has the same words for the same thing."""

    name = forms.CharField(label="Tên đúng", required=False, widget=_WIDE)
    key = forms.CharField(
        label="Khóa của thực thể đã có",
        required=False,
        widget=forms.TextInput(attrs={"class": "vTextField", "list": "thuc-the", "autocomplete": "off"}),
        help_text="Để nối với một thực thể trong danh sách; bỏ trống thì tên quyết định.",
    )
    roles = forms.CharField(
        label="Chức vụ, mỗi dòng một chức vụ",
        required=False,
        widget=_LINES,
    )
    reject = forms.BooleanField(label="Bác bỏ: đây không phải tên riêng loại này", required=False)
    everywhere = forms.BooleanField(label="Áp dụng cho mọi chỗ có cùng chữ trong báo cáo này", required=False)
    reason = forms.CharField(label="Lý do", widget=_WIDE)

    def __init__(self, mention: Mention, data=None):
        self.mention = mention
        self.posts = [role.text for role in mention.roles.order_by("pk")]
        name = mention.entity.name if mention.entity else mention.name
        super().__init__(data, initial={"name": name, "roles": "\n".join(self.posts)})
        if mention.kind != Kind.PERSON:
            del self.fields["roles"]

    @property
    def offered(self) -> QuerySet[Entity]:
        """The known entities of the kind whose names hold the words, those that most reports name first."""
        known = Entity.objects.filter(kind=self.mention.kind).called(self.mention.name or self.mention.surface)
        return known.select_related("unit").order_by("-reports", "sort_key")[:_OFFERED]

    def clean(self) -> dict:
        key = self.cleaned_data.get("key")
        self.target = key and Entity.objects.filter(kind=self.mention.kind, key=key).first()
        if key and not self.target:
            self.add_error("key", "Không có thực thể nào có khóa này.")
        if not self.cleaned_data.get("reject") and not self.cleaned_data.get("name", "").strip():
            self.add_error("name", "Cần một tên; nếu không phải tên riêng thì bác bỏ.")
        return self.cleaned_data

    def verdicts(self) -> list[Verdict]:
        """What differs, at this place and, if asked for, at every other one of the same words."""
        wanted = list(self._wanted())
        return [Verdict("mention", self.mention.kind, *want, span) for span in self._spans() for want in wanted]

    def _wanted(self):
        if self.cleaned_data["reject"]:
            yield "reject", None
            return
        if self.target:
            unit = self.target.unit.key if self.target.unit else ""
            yield "rename", {"name": self.target.name, "key": self.target.key, "unit": unit}
        elif "name" in self.changed_data or self.mention.entity is None:
            yield "rename", {"name": self.cleaned_data["name"].strip()}
        if "roles" in self.changed_data:
            lines = self.cleaned_data["roles"].splitlines()
            yield "set-role", [line.strip() for line in lines if line.strip()]

    def _spans(self) -> list[Span]:
        same = self.mention.run.mentions.filter(kind=self.mention.kind, surface=self.mention.surface)
        if not self.cleaned_data["everywhere"]:
            same = same.filter(pk=self.mention.pk)
        return [Span(start, end) for start, end in same.values_list("start", "end")]
