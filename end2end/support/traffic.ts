// What really went over the line, as the browser's network layer counts it: headers and bodies,
// compressed as they were sent.

import type { Page } from "@playwright/test";

export interface Transfer {
  readonly url: string;
  readonly bytes: number;
  readonly encoding: string | undefined;
  readonly fromCache: boolean;
}

/** Starts counting; the list grows as the page loads. */
export async function countTransfers(page: Page): Promise<readonly Transfer[]> {
  const transfers: Transfer[] = [];
  const open = new Map<string, Omit<Transfer, "bytes">>();
  const session = await page.context().newCDPSession(page);
  session.on("Network.responseReceived", ({ requestId, response }) => {
    open.set(requestId, {
      url: response.url,
      encoding: response.headers["content-encoding"],
      fromCache: !!response.fromDiskCache || !!response.fromPrefetchCache,
    });
  });
  session.on("Network.requestServedFromCache", ({ requestId }) => {
    open.delete(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const known = open.get(requestId);
    if (known) {
      transfers.push({ ...known, bytes: known.fromCache ? 0 : encodedDataLength });
    }
  });
  await session.send("Network.enable");
  return transfers;
}
