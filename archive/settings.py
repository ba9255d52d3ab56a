"""Every setting in one file: values come from the environment, defaults are the safe ones."""

import os
from pathlib import Path

from archive import configuration

BASE_DIR = Path(__file__).resolve().parent.parent
DATA_DIR = Path(os.environ.get("ARCHIVE_DATA") or BASE_DIR / "data").resolve()

# "public" serves readers and cannot write; "curation" serves curators; "command" is any other use of manage.py.
SIDE = configuration.side()
PRODUCTION = configuration.production()
PORT = configuration.number("PORT", 8000)
ADMIN_PORT = configuration.number("ADMIN_PORT", 8001)

# Where readers write: an e-mail or web address, "" when none is given.
CONTACT = os.environ.get("ARCHIVE_CONTACT", "").strip()

DEBUG = configuration.switch("DEBUG")
SECRET_KEY = configuration.secret_key(SIDE, DATA_DIR, PRODUCTION)
ALLOWED_HOSTS = configuration.words("ALLOWED_HOSTS")
if not PRODUCTION:
    ALLOWED_HOSTS += ["127.0.0.1", "localhost", "[::1]"]

INSTALLED_APPS = [
    "archive",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.postgres",
    "django.contrib.staticfiles",
    "csp",
]
if SIDE != "public":
    INSTALLED_APPS += ["django.contrib.admin", "django.contrib.messages", "django.contrib.sessions", "axes"]

SHARED_MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
]
# Readers: no session, no login, no cookie.
PUBLIC_MIDDLEWARE = [
    *SHARED_MIDDLEWARE,
    "archive.middleware.ReadOnly",
    "archive.middleware.LanguageOfAddress",
    "django.middleware.common.CommonMiddleware",
    "archive.pages.serving.conditional.ConditionalGet",
]
CURATION_MIDDLEWARE = [
    *SHARED_MIDDLEWARE,
    "archive.middleware.LanguageOfAddress",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "archive.middleware.SessionLimit",
    "django.contrib.messages.middleware.MessageMiddleware",
    "archive.pages.serving.conditional.ConditionalGet",
    "axes.middleware.AxesMiddleware",
]
MIDDLEWARE = PUBLIC_MIDDLEWARE if SIDE == "public" else CURATION_MIDDLEWARE

ROOT_URLCONF = "archive.curation.urls" if SIDE == "curation" else "archive.urls"
WSGI_APPLICATION = "archive.wsgi.application"

CONTEXT_PROCESSORS = ["django.template.context_processors.request"]
if SIDE != "public":
    CONTEXT_PROCESSORS += [
        "django.contrib.auth.context_processors.auth",
        "django.contrib.messages.context_processors.messages",
    ]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {"context_processors": CONTEXT_PROCESSORS},
    }
]

DATABASES = {"default": configuration.database(SIDE, DATA_DIR)}
READER_ROLE = configuration.reader_role()
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

LANGUAGE_CODE = "vi"
LANGUAGES = [("vi", "Tiếng Việt"), ("en", "English")]
TIME_ZONE = "Asia/Ho_Chi_Minh"
USE_I18N = True
USE_TZ = True
LOCALE_PATHS = [BASE_DIR / "archive" / "locale"]

STATIC_URL = "/static/"
STATIC_ROOT = Path(os.environ.get("STATIC_ROOT") or DATA_DIR / "static")
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "archive.static_files.HashedFiles"},
}

# What a browser may do with our pages: take what this host gives, run no line of script within a page.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "object-src": ["'none'"],
        "frame-ancestors": ["'none'"],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"

# Transport: production stands behind a front that ends TLS and says so.
SECURE_SSL_REDIRECT = PRODUCTION
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]  # asked over plain http by whoever watches the process
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if PRODUCTION else None
SECURE_HSTS_SECONDS = configuration.number("HSTS_SECONDS", configuration.ONE_YEAR) if PRODUCTION else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = PRODUCTION
SECURE_HSTS_PRELOAD = PRODUCTION

# Cookies: browsers do not tell ports apart, so each side has names of its own. Only curators get any.
COOKIE_PREFIX = f"{'__Host-' if PRODUCTION else ''}{SIDE}-"
SESSION_COOKIE_NAME = COOKIE_PREFIX + "session"
SESSION_COOKIE_SECURE = PRODUCTION
SESSION_COOKIE_AGE = 30 * 60  # idle
SESSION_SAVE_EVERY_REQUEST = True
SESSION_ABSOLUTE_AGE = 12 * 60 * 60  # since login, however busy: archive.middleware.SessionLimit
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
CSRF_COOKIE_NAME = COOKIE_PREFIX + "csrf"
CSRF_COOKIE_SECURE = PRODUCTION
CSRF_COOKIE_HTTPONLY = True

# Curators' logins: five wrong passwords for a name from an address close that pair for a quarter of an hour.
AUTHENTICATION_BACKENDS = ["django.contrib.auth.backends.ModelBackend"]
if SIDE != "public":
    AUTHENTICATION_BACKENDS.insert(0, "axes.backends.AxesStandaloneBackend")
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = 0.25  # hours
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_RESET_ON_SUCCESS = True
AXES_CLIENT_IP_CALLABLE = "archive.middleware.peer_address"
AXES_COOLOFF_MESSAGE = "Đăng nhập sai quá nhiều lần. Hãy thử lại sau 15 phút."
AXES_ENABLE_ADMIN = False
AXES_VERBOSE = False

# Logs: to the terminal, and for the two serving processes to data/logs where `manage.py serve` made that folder.
LOG_FILE = DATA_DIR / "logs" / f"{SIDE}.log"
LOG_HANDLERS = ["terminal"]
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"terminal": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": LOG_HANDLERS, "level": "INFO" if SIDE != "command" else "WARNING"},
    "loggers": {"django": {"handlers": [], "level": "WARNING", "propagate": True}},
}
if SIDE != "command" and LOG_FILE.parent.is_dir():
    LOG_HANDLERS.append("file")
    LOGGING["handlers"]["file"] = {
        "class": "logging.handlers.WatchedFileHandler",
        "filename": LOG_FILE,
        "encoding": "utf-8",
        "formatter": "plain",
        "delay": True,
    }

# The public side sets no cookie and answers 405 to everything that is no reading, so there is no form to protect.
SILENCED_SYSTEM_CHECKS = ["security.W003"] if SIDE == "public" else []

if PRODUCTION:
    configuration.refuse_unsafe(globals())
