// Answers Password Recover's questions about the accounts of an application: kind "http". Node 18 or later, and
// nothing else. What is between the two lines below is what you replace with your own accounts.
//
//   DIRECTORY_SECRET=whsec_… ACCOUNTS=accounts.json PORT=9000 node receiver.mjs

import { createHmac, randomBytes, scryptSync, timingSafeEqual } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";

const { DIRECTORY_SECRET, ACCOUNTS = "accounts.json", PORT = "9000" } = process.env;
const secret = Buffer.from(DIRECTORY_SECRET.replace(/^whsec_/, ""), "base64");

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
  return createHmac("sha256", secret).update(account.password ?? "").digest("hex");
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

function lock({ key }, locked) {
  const account = data.accounts.find((account) => account.key === key);
  if (account) account.locked = locked;
  save();
  return { result: "done" };
}

const answers = {
  find,
  set_password: setPassword,
  outcome,
  freeze: (question) => lock(question, true),
  unfreeze: (question) => lock(question, false),
};

// ---- Who asks: Standard Webhooks, as in docs/webhooks.md. Nothing is done for anybody else.

function isSigned(headers, body) {
  const { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signatures } = headers;
  if (!id || !timestamp || !signatures || Math.abs(Date.now() / 1000 - Number(timestamp)) > 300) return false;
  const expected = createHmac("sha256", secret).update(`${id}.${timestamp}.${body}`).digest();
  return signatures.split(" ").some((one) => {
    const [scheme, value = ""] = one.split(",");
    const given = Buffer.from(value, "base64");
    return scheme === "v1" && given.length === expected.length && timingSafeEqual(given, expected);
  });
}

createServer((request, response) => {
  const parts = [];
  let length = 0;
  request.on("data", (part) => {
    length += part.length;
    if (length > 65536) request.destroy();
    parts.push(part);
  });
  request.on("end", () => {
    const body = Buffer.concat(parts).toString("utf8");
    const say = (status, answer) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(answer));
    };
    if (request.method !== "POST" || !isSigned(request.headers, body)) return say(401, {});
    try {
      const question = JSON.parse(body);
      const answer = answers[question.type];
      answer ? say(200, answer(question)) : say(404, {});
    } catch (error) {
      // The question has a password in it, so it is not logged.
      console.error(error.name);
      say(500, {});
    }
  });
}).listen(Number(PORT), "127.0.0.1", () => console.log("listening"));
