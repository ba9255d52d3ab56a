"""Bodies before, after and below another one: named always, linked where reports name them too."""

import pytest

from archive.models import Entity, Lineage
from archive.search import index_reports
from tests.factories import make_report

pytestmark = pytest.mark.django_db

OLD, NEW = "Sở Thông tin và Truyền thông tỉnh Long An", "Sở Khoa học và Công nghệ tỉnh Long An"


def kin(name, slug) -> Entity:
    return Entity.objects.create(kind="body", key=f"{slug}@long-an", name=name, folded=name, sort_key=name, slug=slug)


@pytest.fixture
def old() -> Entity:
    make_report(text=f"{OLD} họp.", unit="long-an", bodies=[OLD], on_published=index_reports)
    return Entity.objects.get(kind="body")


@pytest.mark.parametrize("named", [True, False])
def test_a_successor_is_linked_only_where_its_page_answers(client, old, named):
    if named:
        make_report(text=f"{NEW} họp.", unit="long-an", bodies=[NEW], on_published=index_reports)
    new = Entity.objects.filter(name=NEW).first() or kin(NEW, "so-kh-va-cn-tinh-long-an")
    Lineage.objects.get_or_create(before=old, after=new, function="chuyển đổi số")
    page = client.get(old.get_absolute_url()).text
    assert NEW in page
    assert (f'href="{new.get_absolute_url()}"' in page) is named
    assert client.get(new.get_absolute_url()).status_code == (200 if named else 404)


def test_a_body_below_that_no_report_names_is_not_listed(client, old):
    below = kin("Trung tâm Chưa ai nhắc", "trung-tam-chua-ai-nhac")
    Entity.objects.filter(pk=below.pk).update(parent=old)
    assert "Chưa ai nhắc" not in client.get(old.get_absolute_url()).text
