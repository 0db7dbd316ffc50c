// What really went over the line, as the browser's network layer counts it: headers and bodies,
// compressed as they were sent.

import type { Page } from "@playwright/test";

export interface Transfer {
  readonly url: string;
  readonly bytes: number;
  readonly encoding: string | undefined;
}

/** Starts counting; the list grows as the page loads. What the browser had already is not in it. */
export async function countTransfers(page: Page): Promise<readonly Transfer[]> {
  const transfers: Transfer[] = [];
  const answered = new Map<string, Omit<Transfer, "bytes">>();
  const cached = new Set<string>();
  const session = await page.context().newCDPSession(page);
  session.on("Network.requestServedFromCache", ({ requestId }) => {
    cached.add(requestId);
  });
  session.on("Network.responseReceived", ({ requestId, response }) => {
    const { url, headers, fromDiskCache, fromPrefetchCache } = response;
    if (fromDiskCache || fromPrefetchCache) {
      cached.add(requestId);
    }
    answered.set(requestId, { url, encoding: headers["content-encoding"] });
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const answer = answered.get(requestId);
    if (answer && !cached.has(requestId)) {
      transfers.push({ ...answer, bytes: encodedDataLength });
    }
  });
  await session.send("Network.enable");
  return transfers;
}
