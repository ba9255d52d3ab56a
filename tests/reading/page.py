"""Invented pages in the manner of provincial sites, each with what a reader must find on it.

`None` means that the page does not say it. Names, figures and places are made up or common.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Page:
    name: str
    text: str
    title: str | None = None
    published: str | None = None
    event: str | None = None
    reported: str | None = None
    planned: str | None = None
    kind: str = "khác"
    author: str | None = None
    source: str | None = None
    captions: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


BODY = (
    "Năm qua, ngành đã bám sát chỉ đạo của tỉnh, hoàn thành các chỉ tiêu được giao; hạ tầng viễn thông phủ sóng "
    "đến tất cả "
    "các xã, phường, thị trấn; công tác thông tin, tuyên truyền được thực hiện kịp thời, đúng định hướng."
)
MORE = (
    "Bên cạnh kết quả đạt được, việc ứng dụng công nghệ thông tin ở một số địa phương còn chậm; nguồn nhân lực "
    "chuyên trách "
    "còn thiếu, kinh phí đầu tư chưa đáp ứng yêu cầu, cần được các cấp quan tâm tháo gỡ trong thời gian tới."
)
