"""Hashes a second of the reference implementation on all cores: `python -m peer.argon2 SECONDS`."""

import os
import sys
import threading
import time

from argon2.low_level import Type, hash_secret_raw

seconds = float(sys.argv[1])
counts = []


def hash_until(end):
    count = 0
    # The lock of the interpreter is not held while it hashes.
    while time.monotonic() < end:
        hash_secret_raw(b"a few words in a row", os.urandom(16), 2, 19_456, 1, 32, Type.ID)
        count += 1
    counts.append(count)


start = time.monotonic()
threads = [
    threading.Thread(target=hash_until, args=(start + seconds,)) for _ in range(os.cpu_count())
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sum(counts) / (time.monotonic() - start))
