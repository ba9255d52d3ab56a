"""Which texts are printings of one text, and which only use the same phrases."""

import random

import pytest

from archive.likeness import BANDS, alike, keys_of, runs_of, similarity

STOCK = (
    "Phát biểu tại hội nghị, đồng chí Phó Chủ tịch Ủy ban nhân dân tỉnh biểu dương những kết quả mà ngành đã đạt được, "
    "đồng thời đề nghị ngành tiếp tục phát huy, khắc phục khó khăn, hoàn thành tốt nhiệm vụ được giao. "
)
ONE = (
    "Năm 2021, Sở đã trình ban hành mười hai văn bản về chuyển đổi số, tỷ lệ hồ sơ trực tuyến đạt bốn mươi phần trăm. "
    "Mạng truyền số liệu chuyên dùng nối đến mọi xã, phường; trung tâm dữ liệu của tỉnh vận hành không gián đoạn. "
    "Báo chí địa phương đăng hơn ba nghìn tin, bài về phòng, chống dịch, cổng thông tin có hai triệu lượt xem. "
)
OTHER = (
    "Trong sáu tháng đầu năm, bưu chính tăng trưởng khá, ba doanh nghiệp mở thêm điểm phục vụ ở vùng sâu, hải đảo. "
    "Thanh tra xử phạt năm cơ sở in, thu hồi sim kích hoạt sẵn, phối hợp công an xóa ba nhóm lừa đảo trên mạng. "
    "Đài truyền thanh cơ sở được nâng cấp ở mười chín xã, còn bảy xã dùng thiết bị cũ từ những năm trước. "
)

TABLE = [
    ("the same text", ONE, ONE, True),
    ("other letter case", ONE, ONE.upper(), True),
    ("tones placed the old way", ONE + "hòa thủy khỏe", ONE + "hoà thuỷ khoẻ", True),
    ("other lines and signs", ONE, ONE.replace(". ", ".\n\n• "), True),
    ("a first line of its own", ONE, "(Báo Vĩnh Long) - Sáng nay tin từ Sở cho biết. " + ONE, True),
    ("the last sentence cut", ONE + STOCK, (ONE + STOCK)[:-60], True),
    ("stock sentences only", STOCK + ONE, STOCK + OTHER, False),
    ("nothing in common", ONE, OTHER, False),
    ("two short texts that begin alike", "Sở họp tổng kết năm 2021.", "Sở họp tổng kết năm 2022.", False),
    ("a short text twice", "Sở họp tổng kết.", "Sở họp tổng kết", True),
    ("a text of two syllables twice", "Sở họp.", "sở họp", True),
]


@pytest.mark.parametrize(("which", "one", "other", "same"), TABLE, ids=[row[0] for row in TABLE])
def test_a_reprint_is_told_from_a_like_phrase(which, one, other, same):
    runs, others = runs_of(one), runs_of(other)
    assert alike(runs, others) is same
    if same:
        assert set(keys_of(runs)) & set(keys_of(others))


def test_a_text_without_words_is_like_none():
    assert (runs_of(" …!"), keys_of(runs_of(""))) == (frozenset(), ())


def test_similarity_is_the_share_of_common_runs():
    assert similarity(frozenset({1, 2, 3}), frozenset({2, 3, 4})) == 0.5
    assert similarity(frozenset(), frozenset()) == 0.0


def made(chance: random.Random, share: float, size: int = 400) -> tuple[frozenset[int], frozenset[int]]:
    """Two sets of runs that have about this part in common."""
    common = round(2 * size * share / (1 + share))
    numbers = [chance.getrandbits(64) - 2**63 for _ in range(2 * size)]
    shared, rest = numbers[:common], numbers[common:]
    half = (size - common) or 1
    return frozenset(shared + rest[:half]), frozenset(shared + rest[half : 2 * half])


@pytest.mark.parametrize(("share", "least", "most"), [(0.7, 99, 100), (0.5, 75, 100), (0.2, 0, 20), (0.05, 0, 2)])
def test_keys_meet_the_oftener_the_more_is_shared(share, least, most):
    chance = random.Random(1)
    pairs = [made(chance, share) for _ in range(100)]
    assert least <= sum(1 for one, other in pairs if set(keys_of(one)) & set(keys_of(other))) <= most


@pytest.mark.parametrize("text", [ONE, "Sở họp.", STOCK * 50], ids=["report", "short", "repeated"])
def test_keys_are_as_many_as_bands_and_fit_the_database(text):
    keys = keys_of(runs_of(text))
    assert len(keys) == BANDS and all(-(2**63) <= key < 2**63 for key in keys)
