"""A hit says of its report what the other lists say."""

from archive.search import parse, search


def test_a_clock_that_is_not_plainly_stated_says_so(archive):
    (hit,) = search(parse("quảng bình 2021")).hits
    assert hit.clocks == ("Đăng 20/07/2021", "Họp 20/07/2021 (suy ra)", "Kỳ báo cáo 6 tháng đầu năm 2021")
