"""Creates that many users, all with the same password: `python -m peer.fill COUNT PASSWORD`."""

import sys

import django

django.setup()

from django.contrib.auth.hashers import make_password  # noqa: E402
from django.contrib.auth.models import User  # noqa: E402

count, password = int(sys.argv[1]), make_password(sys.argv[2])
emails = (f"person{number}@example.org" for number in range(1, count + 1))
User.objects.bulk_create(
    (User(username=email, email=email, password=password) for email in emails), batch_size=500
)
