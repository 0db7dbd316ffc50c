import type { Account } from "./service.ts";

/** Whose password is forgotten in most tests. */
export const ACCOUNT: Account = {
  email: "ada@example.org",
  name: "Ada Lovelace",
  password: "violet lanterns over the harbour",
};

/** Somebody else. */
export const GRACE: Account = {
  email: "grace@example.org",
  name: "Grace Hopper",
  password: "compilers were once a dream",
};
