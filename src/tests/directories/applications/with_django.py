# Django with its own views, asked by the tests: a line of JSON in, a line of JSON out.
import json
import sys
from urllib.parse import urlsplit

import django
from django.conf import settings
from django.contrib.auth import hashers

where = urlsplit(sys.argv[1])
if where.scheme == "sqlite":
    database = {"ENGINE": "django.db.backends.sqlite3", "NAME": where.path}
else:
    database = {
        "NAME": where.path[1:],
        "USER": where.username,
        "HOST": where.hostname,
        "PORT": where.port,
        "ENGINE": "django.db.backends.postgresql",
    }
    if where.scheme == "mysql":
        import pymysql

        pymysql.version_info = (2, 2, 7, "final", 0)
        pymysql.install_as_MySQLdb()
        database["ENGINE"] = "django.db.backends.mysql"


# Django's own hashers, at costs that a test can wait for.
class Pbkdf2(hashers.PBKDF2PasswordHasher):
    iterations = 1000


class Argon2(hashers.Argon2PasswordHasher):
    time_cost = 1
    memory_cost = 1024
    parallelism = 2


class BcryptSha256(hashers.BCryptSHA256PasswordHasher):
    rounds = 4


class Bcrypt(hashers.BCryptPasswordHasher):
    rounds = 4


class Scrypt(hashers.ScryptPasswordHasher):
    work_factor = 1024


sys.modules["here"] = sys.modules[__name__]
settings.configure(
    SECRET_KEY="x" * 50,
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF="here",
    DATABASES={"default": database},
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    INSTALLED_APPS=[
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "django.contrib.sessions",
        "django.contrib.messages",
        "django.contrib.admin",
    ],
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
        "django.contrib.messages.middleware.MessageMiddleware",
    ],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "OPTIONS": {
                "loaders": [
                    ("django.template.loaders.locmem.Loader", {"registration/login.html": "Log in"}),
                    "django.template.loaders.app_directories.Loader",
                ],
                "context_processors": [
                    "django.template.context_processors.request",
                    "django.contrib.auth.context_processors.auth",
                    "django.contrib.messages.context_processors.messages",
                ]
            },
        }
    ],
    PASSWORD_HASHERS=["here." + name for name in ["Pbkdf2", "Argon2", "BcryptSha256", "Bcrypt", "Scrypt"]],
    EMAIL_BACKEND="django.core.mail.backends.locmem.EmailBackend",
    LOGIN_REDIRECT_URL="/me",
)
django.setup()

import re

from django.contrib import admin
from django.contrib.auth.models import User
from django.core import mail
from django.core.management import call_command
from django.http import HttpResponse
from django.test import Client
from django.urls import include, path

urlpatterns = [
    path("me", lambda request: HttpResponse(request.user.username)),
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
]
call_command("migrate", verbosity=0)
mail.outbox = []
sessions, links = {}, {}


def create(question):
    user = User(username=question["login"], email=question["email"])
    hasher = question.get("hasher", "pbkdf2_sha256")
    user.password = hashers.make_password(question["password"], hasher=hasher)
    for name, value in question.get("set", {}).items():
        setattr(user, name, value)
    user.save()
    return user.pk


def log_in(question):
    # Django hashes anew what is not of the first hasher, so the account's own one has to be that.
    algorithm = User.objects.get(username=question["login"]).password.split("$")[0]
    first = sorted(settings.PASSWORD_HASHERS, key=lambda name: getattr(sys.modules["here"], name[5:]).algorithm != algorithm)
    settings.PASSWORD_HASHERS[:] = first
    hashers.get_hashers.cache_clear()
    hashers.get_hashers_by_algorithm.cache_clear()
    client = sessions[question["session"]] = Client()
    form = {"username": question["login"], "password": question["password"]}
    return client.post("/accounts/login/", form).status_code == 302


def is_logged_in(question):
    return sessions[question["session"]].get("/me").content != b""


def send_own_link(question):
    Client().post("/accounts/password_reset/", {"email": question["email"]})
    links[question["login"]] = re.search(r"/accounts/reset/\S+", mail.outbox[-1].body)[0]


def own_link_opens(question):
    return Client().get(links[question["login"]]).status_code == 302


def stored(question):
    return User.objects.get(username=question["login"]).password


print(json.dumps("ready"), flush=True)
for line in sys.stdin:
    question = json.loads(line)
    print(json.dumps(globals()[question["do"]](question)), flush=True)
