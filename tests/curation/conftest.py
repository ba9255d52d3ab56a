"""A curator who is logged in, and a report to work on."""

import pytest
from django.contrib.auth import get_user_model

from archive.curation.permissions import curators
from archive.models import Report
from archive.publishing import save_report
from tests.factories import make_findings, make_unit

TEXT = (
    "Bà Nguyễn Thị Quyên Thanh, Phó Chủ tịch UBND tỉnh, dự họp ở huyện Tam Bình.\n"
    "Bà Nguyễn Thị Quyên Thanh đánh giá cao Sở."
)


@pytest.fixture(autouse=True)
def side(curation_side):
    """Every test here is on the curators' side."""


@pytest.fixture
def curator(db):
    user = get_user_model().objects.create_user("lan", is_staff=True)
    user.groups.add(curators())
    return user


@pytest.fixture
def desk(client, curator):
    """The admin as the curator's browser meets it."""
    client.force_login(curator, "django.contrib.auth.backends.ModelBackend")
    return client


@pytest.fixture
def report(db) -> Report:
    make_unit("long-an")
    findings = make_findings(
        text=TEXT,
        title="Vĩnh Long tổng kết năm",
        unit="vinh-long",
        people={"Nguyễn Thị Quyên Thanh": ["Phó Chủ tịch UBND tỉnh"]},
        bodies={"UBND tỉnh": "Ủy ban nhân dân tỉnh Vĩnh Long"},
        places=["huyện Tam Bình"],
        unknown=[("body", "Sở")],
        clocks={"published": "2021-12-30", "reported": "2021"},
    )
    return save_report("thu-nghiem", "a.txt", findings.document.text.encode(), findings)
