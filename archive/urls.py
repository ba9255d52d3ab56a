"""The public addresses; above each, an example. Every page has its English twin below /en/."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import path

from archive.pages import (
    about,
    citing,
    days,
    entities,
    health,
    holdings,
    home,
    original,
    outlets,
    provinces,
    quality,
    regions,
    report,
    report_versions,
    search,
    search_suggestions,
    sentence,
    topics,
    years,
)

handler400 = "archive.pages.errors.bad_request"
handler404 = "archive.pages.errors.not_found"
handler500 = "archive.pages.errors.server_error"

pages = [
    # /
    path("", home.home, name="home"),
    # /tinh/?tap=34
    path("tinh/", provinces.index, name="provinces"),
    # /nam/
    path("nam/", years.index, name="years"),
    # /nam/2021/
    path("nam/<int:year>/", years.year, name="year"),
    # /lich/, /lich/chua-ro/?theo=hop, /lich/2021/, /lich/2021/12/, /lich/2021/12/30/
    path("lich/", days.calendar, name="calendar"),
    path("lich/chua-ro/", days.calendar_undated, name="calendar-undated"),
    path("lich/<int:year>/", days.calendar_year, name="calendar-year"),
    path("lich/<int:year>/<int:month>/", days.calendar_month, name="calendar-month"),
    path("lich/<int:year>/<int:month>/<int:day>/", days.calendar_day, name="calendar-day"),
    # /bao-cao/0a1b2c3d4e5f/
    path("bao-cao/<slug:public_id>/", report.report, name="report"),
    # /bao-cao/0a1b2c3d4e5f/goc
    path("bao-cao/<slug:public_id>/goc", original.original, name="original"),
    # /bao-cao/0a1b2c3d4e5f/trich-dan.bib
    path("bao-cao/<slug:public_id>/trich-dan.<slug:form>", citing.citation, name="report-citation"),
    # /bao-cao/0a1b2c3d4e5f/ban-2/
    path("bao-cao/<slug:public_id>/ban-<int:number>/", report_versions.version, name="report-version"),
    # /bao-cao/0a1b2c3d4e5f/ban-2/goc
    path("bao-cao/<slug:public_id>/ban-<int:number>/goc", original.original_of_version, name="original-of-version"),
    # /bao-cao/0a1b2c3d4e5f/ban-2/cau/120-245/
    path("bao-cao/<slug:public_id>/ban-<int:number>/cau/<int:start>-<int:end>/", sentence.sentence, name="sentence"),
    # /bao-cao/0a1b2c3d4e5f/khac/1/2/
    path("bao-cao/<slug:public_id>/khac/<int:old>/<int:new>/", report_versions.compare, name="report-difference"),
    # /tim/?q=chuyển+đổi+số&tinh=vinh-long&nam=2021
    path("tim/", search.search, name="search"),
    # /tim/goi-y?q=vinh
    path("tim/goi-y", search_suggestions.suggestions, name="suggestions"),
    # /opensearch.xml
    path("opensearch.xml", search_suggestions.description, name="opensearch"),
    # /gioi-thieu/
    path("gioi-thieu/", about.about, name="about"),
    # /chat-luong/
    path("chat-luong/", quality.quality, name="quality"),
    # /chu-de/: before the lists of names, because topics have one of their own
    path("chu-de/", topics.index, name="topics"),
    # /vung/
    path("vung/", regions.index, name="regions"),
    # /vung/dong-bang-song-hong/
    path("vung/<slug:slug>/", regions.region, name="region"),
    # /nguon/
    path("nguon/", outlets.index, name="outlets"),
    # /nguon/bao-vinh-long/
    path("nguon/<slug:code>/", outlets.outlet, name="outlet"),
    # /bao-phu/
    path("bao-phu/", holdings.holdings, name="holdings"),
    # /nguoi/, /nguoi/nguyen-thi-quyen-thanh-0a1b/
    *entities.urlpatterns,
    # Last, because their first word is a province's slug.
    # /vinh-long/
    path("<slug:slug>/", provinces.province, name="province"),
    # /long-an/chua-ro-nam/
    path("<slug:slug>/chua-ro-nam/", provinces.unknown_year, name="province-unknown-year"),
    # /long-an/2019/
    path("<slug:slug>/<int:year>/", provinces.province_year, name="province-year"),
]

urlpatterns = [
    # /robots.txt
    path("robots.txt", about.robots, name="robots"),
    # /favicon.ico
    path("favicon.ico", about.favicon, name="favicon"),
    # /healthz
    path("healthz", health.alive, name="healthz"),
    # /readyz
    path("readyz", health.ready, name="readyz"),
    *i18n_patterns(*pages, prefix_default_language=False),
]
