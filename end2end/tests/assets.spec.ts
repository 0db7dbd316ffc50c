// The files that pages load: how heavy they are, and how long browsers keep them.

import { LANDING } from "../support/dashboard.ts";
import { hydrated, open, submit } from "../support/forms.ts";
import { expect, test } from "../support/test.ts";
import { countTransfers, type Transfer } from "../support/traffic.ts";

/** With 43 languages to choose from. On a slow telephone line (400 kbit/s) that is little more than a second. */
const MAX_PAGE_BYTES = 60_000;
/** How much more a page may be in another language than in English. */
const MAX_MORE_BYTES = 2_000;

test.use({ settings: { LANGUAGES: "all" } });

const pathOf = ({ url }: Transfer) => new URL(url).pathname;

test("the page that asks for a link is light, and fetches each file once", async ({
  page,
}, testInfo) => {
  const transfers = await countTransfers(page);
  await open(page, "/forgot-password");
  // Whether a browser fetches icons by itself depends on its having a window.
  await page.evaluate(async () => {
    for (const icon of document.querySelectorAll<HTMLLinkElement>("link[rel=icon]")) {
      await (await fetch(icon.href)).blob();
    }
  });
  const ofKind = (extension: string) =>
    transfers.filter((one) => pathOf(one).endsWith(`.${extension}`));
  for (const kind of ["css", "js", "wasm", "svg", "ico"]) {
    await expect.poll(() => ofKind(kind).length, kind).toBeGreaterThan(0);
    expect(ofKind(kind).map(({ encoding }) => encoding)).toEqual(ofKind(kind).map(() => "br"));
  }
  for (const kind of ["css", "js", "wasm"]) {
    expect(ofKind(kind), `the ${kind} is fetched once`).toHaveLength(1);
  }

  const total = transfers.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const one of transfers) {
    console.log(`${String(one.bytes).padStart(7)} bytes of ${pathOf(one)}`);
  }
  console.log(`${String(total).padStart(7)} bytes in all`);
  testInfo.annotations.push({ type: "page weight", description: `${total} bytes` });
  expect(total).toBeLessThanOrEqual(MAX_PAGE_BYTES);
});

test("the page that asks for a link is as light in each language, and loads the same files", async ({
  page,
}, testInfo) => {
  const transfers = await countTransfers(page);
  const weigh = async (language: string) => {
    const before = transfers.length;
    await open(page, `/forgot-password?lang=${language}`);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    const loaded = () => transfers.slice(before).filter((one) => pathOf(one) === "/forgot-password");
    await expect.poll(() => loaded().length).toBe(1);
    return loaded()[0]!.bytes;
  };
  const english = await weigh("en");
  await expect.poll(() => transfers.some((one) => pathOf(one).endsWith(".wasm"))).toBe(true);
  const files = transfers.filter((one) => pathOf(one) !== "/forgot-password");
  const ofFiles = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const languages = await page
    .locator("#page-language option")
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  expect(languages.length).toBeGreaterThan(40);
  const weights = new Map<string, number>();
  for (const language of languages) {
    weights.set(language, await weigh(language));
  }
  const table = [...weights].map(([language, bytes]) => `${language} ${bytes - english}`).join(", ");
  console.log(`English ${english} of ${english + ofFiles} bytes; others differ by: ${table}`);
  testInfo.annotations.push({ type: "page weights", description: table });
  const heaviest = Math.max(...weights.values());
  expect(heaviest - english, table).toBeLessThanOrEqual(MAX_MORE_BYTES);
  expect(heaviest + ofFiles).toBeLessThanOrEqual(MAX_PAGE_BYTES);
  // The browser may fetch the icon again.
  const kinds = transfers.map(pathOf).filter((path) => path.startsWith("/pkg/"));
  expect(kinds, "no language has files of its own").toHaveLength(new Set(kinds).size);
});

test("the next page loads nothing but itself", async ({ page }) => {
  await open(page, "/forgot-password");
  const transfers = await countTransfers(page);
  await open(page, "/admin/login");
  await expect.poll(() => transfers.length).toBeGreaterThan(0);
  const fetched = transfers.map(pathOf).filter((path) => !path.startsWith("/favicon."));
  expect(fetched).toEqual(["/admin/login"]);
});

test("the dashboard's files are only loaded by the dashboard", async ({
  page,
  account,
}) => {
  await open(page, "/admin/login");
  const inside = await countTransfers(page);
  await submit(page, { email: account.email, password: account.password });
  await page.waitForURL(LANDING);
  await hydrated(page);
  const built = () => inside.map(pathOf).filter((path) => path.startsWith("/pkg/"));
  await expect
    .poll(() => built().map((path) => path.replace(/\.[0-9a-f]{16}\./, ".HASH.")).sort())
    .toEqual(["/pkg/dashboard.HASH.js", "/pkg/dashboard.HASH.wasm"]);
});

test("hashed files are cached for ever, in the encoding that the client accepts", async ({
  page,
  request,
}) => {
  await page.goto("/forgot-password");
  const files = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLLinkElement>("link[href^='/pkg/']")].map((link) => link.href),
  );
  expect(files).toHaveLength(3);
  for (const file of files) {
    const bodies: string[] = [];
    for (const coding of ["br", "gzip", "identity"]) {
      const answer = await request.get(file, { headers: { "accept-encoding": coding } });
      expect(answer.status()).toBe(200);
      expect(answer.headers()["content-encoding"] ?? "identity").toBe(coding);
      expect(answer.headers()["cache-control"]).toContain("immutable");
      expect(answer.headers()["vary"]).toContain("accept-encoding");
      bodies.push((await answer.body()).toString("base64"));
    }
    expect(new Set(bodies).size, "each form holds the same").toBe(1);
  }
});

test("well-known URLs exist", async ({ request, service }) => {
  const change = await request.get("/.well-known/change-password", { maxRedirects: 0 });
  expect(change.status()).toBe(303);
  expect(change.headers()["location"]).toBe("/forgot-password");

  const security = await request.get("/.well-known/security.txt");
  expect(security.headers()["content-type"]).toContain("text/plain");
  expect(await security.text()).toMatch(/^Contact: .+$/m);

  const robots = await request.get("/robots.txt");
  expect(robots.headers()["content-type"]).toContain("text/plain");
  expect(await robots.text()).toContain(`Sitemap: ${service.url}/sitemap.xml`);
  for (const icon of ["/favicon.ico", "/favicon.svg"]) {
    expect((await request.get(icon)).headers()["content-type"]).toContain("image/");
  }
  for (const [address, words] of [
    ["/healthz", "ok"],
    ["/readyz", "ok"],
  ] as const) {
    expect(await (await request.get(service.url + address)).text()).toBe(words);
  }
});
