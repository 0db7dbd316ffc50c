// What really goes over the line: how much, as the browser's network layer counts it (headers and
// bodies, compressed as they were sent), and where a secret goes with it.

import type { BrowserContext, CDPSession, Page, Request } from "@playwright/test";

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

/** Notes every request of a context: its method, its address and all its headers, but no body. */
export function watchRequests(context: BrowserContext): () => Promise<readonly string[]> {
  const seen: Promise<string>[] = [];
  context.on("request", (request) => seen.push(describe(request)));
  return () => Promise.all(seen);
}

async function describe(request: Request): Promise<string> {
  const line = `${request.method()} ${request.url()}`;
  // Of a page that was left meanwhile, the browser has forgotten what it would have sent.
  const headers = await request.allHeaders().catch(() => request.headers());
  return `${line} ${JSON.stringify(headers)}`;
}

/**
 * What the back and forward buttons of this tab lead to, the oldest first, and what a browser's list
 * of visited pages shows of it. What somebody has typed into the address bar is not in it.
 */
export async function historyOf(page: Page): Promise<readonly string[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { entries } = await session.send("Page.getNavigationHistory");
  await session.detach();
  return entries.map(({ url, title }) => `${url} ${title}`);
}
