"""Answers Password Recover's questions about the accounts of an application: kind "http". Python 3.9 or later, and
nothing else. The accounts are a table of SQLite here; replace the statements with your own.

    DIRECTORY_SECRET=whsec_… ACCOUNTS=accounts.db PORT=9000 python3 receiver.py
"""

import base64, hashlib, hmac, json, os, secrets, sqlite3, sys, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SECRET = base64.b64decode(os.environ["DIRECTORY_SECRET"].removeprefix("whsec_"))
ACCOUNTS = os.environ.get("ACCOUNTS", "accounts.db")


def connect():
    database = sqlite3.connect(ACCOUNTS, timeout=5, isolation_level=None)
    database.row_factory = sqlite3.Row
    return database


connect().executescript(
    """
    CREATE TABLE IF NOT EXISTS accounts (
        key TEXT PRIMARY KEY, email TEXT NOT NULL, login TEXT, name TEXT NOT NULL, password TEXT,
        role TEXT NOT NULL, locked INTEGER NOT NULL);
    CREATE INDEX IF NOT EXISTS accounts_email ON accounts (lower(email));
    CREATE TABLE IF NOT EXISTS outcomes (id TEXT PRIMARY KEY, answer TEXT NOT NULL);
    """
)


def hashed(password):
    salt = secrets.token_bytes(16)
    made = hashlib.scrypt(password.encode(), salt=salt, n=16384, r=8, p=1, dklen=32)
    return f"scrypt${salt.hex()}${made.hex()}"


def withheld(account):
    if account["role"] == "admin":
        return "privileged"
    if account["locked"]:
        return "locked"
    return None if account["password"] else "no_password"


def version(account):
    """Whatever changes with the password: here a keyed hash of the stored one."""
    return hmac.new(SECRET, (account["password"] or "").encode(), "sha256").hexdigest()


def find(database, question):
    fits = {
        "email": "lower(email) = lower(?)",
        "login": "login = ?",
        "key": "key = ?",
    }
    by = next(name for name in fits if name in question)
    found = database.execute(
        f"SELECT * FROM accounts WHERE {fits[by]} LIMIT 10", (question[by],)
    )
    return {
        "accounts": [
            {
                "key": account["key"],
                "email": account["email"],
                "login": account["login"],
                "name": account["name"],
                "version": version(account),
                "withheld": withheld(account),
            }
            for account in found
        ]
    }


def set_password(database, question):
    """Once for each id, in one transaction: who asks again hears what was answered the first time."""
    kept = database.execute(
        "SELECT answer FROM outcomes WHERE id = ?", (question["id"],)
    ).fetchone()
    if kept:
        return json.loads(kept["answer"])
    account = database.execute(
        "SELECT * FROM accounts WHERE key = ?", (question["key"],)
    ).fetchone()
    reason = account and withheld(account)
    if (
        account is None
        or version(account) != question["version"]
        or (reason and not (reason == "locked" and question["unfreeze"]))
    ):
        answer = {"result": "conflict"}
    elif len(question["password"]) < 12:
        answer = {"result": "refused", "reason": "too_short"}
    else:
        # Also end the account's sessions and its own outstanding links here.
        database.execute(
            "UPDATE accounts SET password = ?, locked = locked AND NOT ? WHERE key = ?",
            (hashed(question["password"]), question["unfreeze"], question["key"]),
        )
        answer = {"result": "done"}
    return note(database, question["id"], answer)


def outcome(database, question):
    """One that has never come is noted, so that it changes nothing if it comes late."""
    kept = database.execute(
        "SELECT answer FROM outcomes WHERE id = ?", (question["id"],)
    ).fetchone()
    return json.loads(kept["answer"]) if kept else note(database, question["id"], {"result": "none"})


def note(database, id, answer):
    database.execute("INSERT INTO outcomes VALUES (?, ?)", (id, json.dumps(answer)))
    return answer


def freeze(database, question):
    database.execute("UPDATE accounts SET locked = 1 WHERE key = ?", (question["key"],))
    return {"result": "done"}


ANSWERS = {
    "find": find,
    "set_password": set_password,
    "outcome": outcome,
    "freeze": freeze,
}


def is_signed(headers, body):
    """Standard Webhooks, as in docs/webhooks.md."""
    id, timestamp = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    if not timestamp.isdigit() or abs(time.time() - int(timestamp)) > 300:
        return False
    signed = f"{id}.{timestamp}.".encode() + body
    expected = "v1," + base64.b64encode(hmac.digest(SECRET, signed, "sha256")).decode()
    signatures = headers.get("webhook-signature", "").encode().split(b" ")
    return any(hmac.compare_digest(one, expected.encode()) for one in signatures)


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        length = int(self.headers.get("content-length", 0))
        body = self.rfile.read(min(length, 65536))
        if not is_signed(self.headers, body):
            return self.say(401, {})
        question = json.loads(body)
        answer = ANSWERS.get(question["type"])
        if answer is None:
            return self.say(404, {})
        database = connect()
        try:
            database.execute("BEGIN IMMEDIATE")
            said = answer(database, question)
            database.execute("COMMIT")
        finally:
            database.close()
        self.say(200, said)

    def say(self, status, answer):
        text = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_):
        """Questions are not logged."""


if __name__ == "__main__":
    server = ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "9000"))), Receiver)
    print("listening", flush=True)
    server.serve_forever()
