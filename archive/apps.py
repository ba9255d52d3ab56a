from django.apps import AppConfig


class ArchiveConfig(AppConfig):
    """The whole product in one app: project and application are one package."""

    name = "archive"
    verbose_name = "Kho báo cáo tỉnh"
