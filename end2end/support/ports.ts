// Ports to listen on.

import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/**
 * A port that nobody listens on. It lies below those that the system hands out for outgoing
 * connections, so that none of the browser's takes it before the server under test does.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(10_000, 30_000);
    if (await isFree(port)) {
      return port;
    }
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}
