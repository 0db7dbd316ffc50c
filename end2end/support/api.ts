// The REST API, where a test asks it what came of something.

import { expect, type APIRequestContext } from "@playwright/test";

/** Whether a password is the account's. */
export async function passwordIsRight(
  request: APIRequestContext,
  username: string,
  password: string,
): Promise<boolean> {
  const answer = await request.post("/core/auth/", { data: { username, password } });
  expect([200, 401]).toContain(answer.status());
  return answer.ok();
}
