"""Addresses, numbers, days and periods in both languages, as tables."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from django.utils.translation import override

from archive import bilingual


@pytest.mark.parametrize(
    ("path", "vietnamese", "english"),
    [
        ("/", "/", "/en/"),
        ("/en/", "/", "/en/"),
        ("/tinh/?tap=34", "/tinh/?tap=34", "/en/tinh/?tap=34"),
        ("/en/tinh/?tap=34", "/tinh/?tap=34", "/en/tinh/?tap=34"),
        ("/energy/", "/energy/", "/en/energy/"),
    ],
)
def test_every_path_has_a_twin_in_each_language(path, vietnamese, english):
    assert bilingual.in_language(path, "vi") == vietnamese
    assert bilingual.in_language(path, "en") == english
    with override("en"):
        assert bilingual.localized(path) == english


@pytest.mark.parametrize(
    ("path", "language"),
    [("/", "vi"), ("/en/", "en"), ("/en", "en"), ("/energy/", "vi"), ("/en-gb/", "vi"), ("/vi/", "vi"), ("/EN/", "vi")],
)
def test_only_the_first_word_en_makes_an_address_english(path, language):
    assert bilingual.language_of(path) == language


@pytest.mark.parametrize(
    ("value", "vietnamese", "english"),
    [
        (0, "0", "0"),
        (1234, "1.234", "1,234"),
        (Decimal("110000.00"), "110.000", "110,000"),
        (Decimal("27.10"), "27,1", "27.1"),
        (1234.5, "1.234,5", "1,234.5"),
        (Decimal("-0.5"), "-0,5", "-0.5"),
    ],
)
def test_numbers_are_written_as_the_language_does(value, vietnamese, english):
    assert bilingual.number(value) == vietnamese
    with override("en"):
        assert bilingual.number(value) == english


def test_days_are_written_as_the_language_does():
    value, time = date(2020, 1, 9), datetime(2021, 12, 30, 17, 5, tzinfo=UTC)
    written = (bilingual.day(value), bilingual.short_day(value), bilingual.moment(time))
    assert written == ("09/01/2020", "9/1/2020", "31/12/2021 00:05")
    with override("en"):
        written = (bilingual.day(value), bilingual.short_day(value), bilingual.moment(time))
    assert written == ("9 January 2020", "9 January 2020", "31 December 2021, 00:05")


@pytest.mark.parametrize(
    ("label", "english"),
    [
        ("30/12/2021", "30 December 2021"),
        ("9/1/2020", "9 January 2020"),
        ("29/12/2021 - 30/12/2021", "29 December 2021 – 30 December 2021"),
        ("31/11/2021", "31/11/2021"),
        ("12/2021", "December 2021"),
        ("tháng 6/2021", "June 2021"),
        ("13/2021", "13/2021"),
        ("năm 2021", "2021"),
        ("quý III/2022", "quarter III of 2022"),
        ("6 tháng đầu năm 2021", "first 6 months of 2021"),
        ("9 tháng năm 2021", "9 months of 2021"),
        ("6 tháng cuối năm 2022", "last 6 months of 2022"),
        ("giai đoạn 2016-2020", "2016–2020"),
        ("nhiệm kỳ trước", "nhiệm kỳ trước"),
        ("", ""),
    ],
)
def test_labels_of_periods_are_said_in_english_and_stay_in_vietnamese(label, english):
    assert bilingual.period(label) == label
    with override("en"):
        assert bilingual.period(label) == english
