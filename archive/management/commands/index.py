"""`manage.py index [--all] [--seal]`: make the search index of reports that have none, or of all."""

from django.core.management.base import BaseCommand

from archive.models import Report
from archive.publishing import misindexed
from archive.search import index_reports, seal


class Command(BaseCommand):
    help = "Lập chỉ mục tìm kiếm cho những báo cáo chưa có; với --all, cho mọi báo cáo."

    def add_arguments(self, parser):
        parser.add_argument("--all", action="store_true", help="lập lại từ đầu")
        parser.add_argument(
            "--seal", action="store_true", dest="whole", help="gom hết vào các đoạn, dù phần mới còn ngắn"
        )

    def handle(self, *, all: bool, whole: bool, **options):
        reports = Report.objects.all() if all else misindexed()
        done = index_reports(reports.order_by("pk").iterator(chunk_size=1000))
        self.stdout.write(f"Đã lập chỉ mục {done} báo cáo.")
        if sealed := seal(1) if whole else seal():
            self.stdout.write(f"Đã gom {sealed} báo cáo vào các đoạn.")
