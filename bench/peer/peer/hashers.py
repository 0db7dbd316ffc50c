from django.contrib.auth.hashers import Argon2PasswordHasher


class SameCost(Argon2PasswordHasher):
    memory_cost = 19_456
    time_cost = 2
    parallelism = 1
