// Answers Password Recover's questions about the accounts of an application: kind "http". Node 18 or later, and
// nothing else. Replace the part "Your accounts" with your own.
//
//   DIRECTORY_SECRET=whsec_… ACCOUNTS=accounts.json PORT=9000 node receiver.mjs

import { createHmac, randomBytes, scryptSync } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { receive } from "./signed.mjs";

const { DIRECTORY_SECRET, ACCOUNTS = "accounts.json", PORT = "9000" } = process.env;

// ---- Your accounts. This keeps them in a file, with what was answered to each id.

const empty = { accounts: [], outcomes: {} };
const data = existsSync(ACCOUNTS) ? { ...empty, ...JSON.parse(readFileSync(ACCOUNTS, "utf8")) } : empty;

// All of a change or nothing: in a database this is one transaction.
function save() {
  writeFileSync(`${ACCOUNTS}.new`, JSON.stringify(data), { mode: 0o600 });
  renameSync(`${ACCOUNTS}.new`, ACCOUNTS);
}

function hash(password) {
  const salt = randomBytes(16);
  return `scrypt$${salt.toString("hex")}$${scryptSync(password, salt, 32).toString("hex")}`;
}

function withheld(account) {
  if (account.role === "admin") return "privileged";
  if (account.locked) return "locked";
  if (!account.password) return "no_password";
  return undefined;
}

// ---- What is asked.

// Of the accounts that fit, each with a version: whatever changes with the password. It leaves this process
// as a hash, so a hash of the stored hash will do.
function find({ email, login, key }) {
  const found = data.accounts.filter(
    (account) =>
      (email !== undefined && account.email.toLowerCase() === email.toLowerCase()) ||
      (login !== undefined && account.login === login) ||
      (key !== undefined && account.key === key),
  );
  return {
    accounts: found.slice(0, 10).map((account) => ({
      key: account.key,
      email: account.email,
      login: account.login,
      name: account.name,
      version: version(account),
      withheld: withheld(account),
    })),
  };
}

function version(account) {
  return createHmac("sha256", DIRECTORY_SECRET).update(account.password ?? "").digest("hex");
}

// Once for each id: whoever asks again hears what was answered the first time. A refusal changes nothing, and
// another password may come under the same link, with another id.
function setPassword({ id, key, version: expected, password, unfreeze }) {
  if (data.outcomes[id]) return data.outcomes[id];
  const account = data.accounts.find((account) => account.key === key);
  const reason = account && withheld(account);
  let outcome;
  if (!account || version(account) !== expected || (reason && !(reason === "locked" && unfreeze))) {
    outcome = { result: "conflict" };
  } else if ([...password].length < 12) {
    outcome = { result: "refused", reason: "too_short" };
  } else {
    account.password = hash(password);
    // Also end the account's sessions and its own outstanding links here.
    if (unfreeze) account.locked = false;
    outcome = { result: "done" };
  }
  data.outcomes[id] = outcome;
  save();
  return outcome;
}

// What became of an id. One that has never come is noted, so that it changes nothing if it comes late.
function outcome({ id }) {
  if (!data.outcomes[id]) {
    data.outcomes[id] = { result: "none" };
    save();
  }
  return data.outcomes[id];
}

function freeze({ key }) {
  const account = data.accounts.find((account) => account.key === key);
  if (account) account.locked = true;
  save();
  return { result: "done" };
}

const answers = {
  find,
  set_password: setPassword,
  outcome,
  freeze,
};

createServer(receive(DIRECTORY_SECRET, answers)).listen(Number(PORT), "127.0.0.1", () => console.log("listening"));
