// Answers Password Recover's questions about the accounts of better-auth, with SQLite: the same process serves better-auth
// below /api/auth, and the questions at /recover. `npm install better-auth better-sqlite3`.
//
//   DIRECTORY_SECRET=whsec_… ACCOUNTS=auth.db PORT=9000 BETTER_AUTH_SECRET=… node better-auth.mjs

import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { betterAuth } from "better-auth";
import { getMigrations } from "better-auth/db/migration";
import { toNodeHandler } from "better-auth/node";
import { admin } from "better-auth/plugins";
import Database from "better-sqlite3";
import { receive } from "./signed.mjs";

const { DIRECTORY_SECRET, ACCOUNTS = "auth.db", PORT = "9000", BETTER_AUTH_SECRET } = process.env;
const database = new Database(ACCOUNTS);
const SHORTEST = 8;

const auth = betterAuth({
  database,
  secret: BETTER_AUTH_SECRET,
  baseURL: `http://127.0.0.1:${PORT}`,
  // It knows who may do more than others, and who is banned. Without it, take `role` and `banned` out below.
  plugins: [admin()],
  emailAndPassword: {
    enabled: true,
    minPasswordLength: SHORTEST,
    // Its own links. People use Password Recover's instead; what is still out ends with a new password.
    sendResetPassword: async ({ token }) => console.log(`token ${token}`),
  },
});
await (await getMigrations(auth.options)).runMigrations();
database.exec("CREATE TABLE IF NOT EXISTS outcomes (id TEXT PRIMARY KEY, answer TEXT NOT NULL)");
const { password: hasher } = await auth.$context;

// Of each account whose password better-auth keeps itself; others log in elsewhere.
const ACCOUNT = `SELECT user.id, user.email, user.name, user.role, user.banned, account.password FROM user
  LEFT JOIN account ON account.userId = user.id AND account.providerId = 'credential'`;
const BY = {
  email: "WHERE lower(user.email) = lower(?)",
  key: "WHERE user.id = ?",
};

function find(question) {
  const by = Object.keys(BY).find((name) => name in question);
  const found = by ? database.prepare(`${ACCOUNT} ${BY[by]} LIMIT 10`).all(question[by]) : [];
  return {
    accounts: found.map((account) => ({
      key: account.id,
      email: account.email,
      name: account.name,
      version: version(account),
      withheld: withheld(account),
    })),
  };
}

function withheld({ role, banned, password }) {
  if (role?.split(",").includes("admin")) return "privileged";
  if (banned) return "left_out";
  return password ? undefined : "no_password";
}

function version({ password }) {
  return createHash("sha256").update(password ?? "").digest("hex");
}

async function setPassword({ id, key, version: expected, password }) {
  // Hashing takes a while, and a transaction of SQLite may not wait.
  const hash = password.length < SHORTEST ? undefined : await hasher.hash(password);
  return database
    .transaction(() => {
      const before = outcomeOf(id);
      if (before) return before;
      const account = database.prepare(`${ACCOUNT} ${BY.key}`).get(key);
      if (!account || withheld(account) || version(account) !== expected) return note(id, { result: "conflict" });
      if (!hash) return note(id, { result: "refused", reason: "too_short" });
      database
        .prepare("UPDATE account SET password = ? WHERE userId = ? AND providerId = 'credential'")
        .run(hash, key);
      database.prepare("DELETE FROM session WHERE userId = ?").run(key);
      database
        .prepare("DELETE FROM verification WHERE identifier LIKE 'reset-password:%' AND value = ?")
        .run(key);
      return note(id, { result: "done" });
    })
    .immediate();
}

const outcome = database.transaction(({ id }) => outcomeOf(id) ?? note(id, { result: "none" }));

function outcomeOf(id) {
  const kept = database.prepare("SELECT answer FROM outcomes WHERE id = ?").get(id);
  return kept && JSON.parse(kept.answer);
}

function note(id, answer) {
  database.prepare("INSERT INTO outcomes VALUES (?, ?)").run(id, JSON.stringify(answer));
  return answer;
}

const recover = receive(DIRECTORY_SECRET, { find, set_password: setPassword, outcome });
const others = toNodeHandler(auth);

createServer((request, response) =>
  request.url === "/recover" ? recover(request, response) : others(request, response),
).listen(Number(PORT), "127.0.0.1", () => console.log("listening"));
