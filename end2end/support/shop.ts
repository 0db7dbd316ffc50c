// The database of a Django application, for accounts that live elsewhere.

import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

/** Whoever has an account there: a log-in name of each, and an address. */
export const ANNIE = { login: "annie", email: "annie@example.org", name: "Annie Example" };
export const ROOT = { login: "root", email: "root@example.org", name: "Root" };

// Python has SQLite built in; this version of Node has not.
const MAKE = `
import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
hash = "pbkdf2_sha256$1000$salt$" + "A" * 43 + "="
db.execute("""CREATE TABLE auth_user (id integer PRIMARY KEY, username text NOT NULL UNIQUE,
  first_name text NOT NULL, email text NOT NULL, password text NOT NULL,
  is_active bool NOT NULL, is_staff bool NOT NULL, is_superuser bool NOT NULL)""")
for id, (login, email, name) in enumerate([sys.argv[2:5], sys.argv[5:8]]):
    db.execute("INSERT INTO auth_user VALUES (?, ?, ?, ?, ?, 1, ?, ?)", (id + 1, login, name, email, hash, id, id))
db.commit()
`;

/** Makes one in a folder, and the file of settings that names it, whose path is returned. */
export async function makeShop(folder: string): Promise<string> {
  const database = join(folder, "shop.sqlite3");
  const people = [ANNIE, ROOT].flatMap(({ login, email, name }) => [login, email, name]);
  await promisify(execFile)("python3", ["-c", MAKE, database, ...people]);
  const file = join(folder, "settings.toml");
  const lines = ["[[directory]]", 'name = "shop"', 'kind = "sql"', 'preset = "django"'];
  await writeFile(file, [...lines, `url = "sqlite://${database}"`, ""].join("\n"));
  return file;
}
