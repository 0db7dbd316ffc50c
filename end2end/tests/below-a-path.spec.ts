// The program below a path of a host that has other programs on it, behind a real nginx that leaves the
// prefix or takes it off, with JavaScript and without: everything works, and nothing leads out of it.

import { request as newRequest, type Page } from "@playwright/test";
import { ACCOUNT } from "../support/account.ts";
import { submit } from "../support/forms.ts";
import { Nginx, type Prefix } from "../support/nginx.ts";
import { freePort } from "../support/ports.ts";
import { NEW_PASSWORD } from "../support/recovery.ts";
import { Service } from "../support/service.ts";
import { expect, test } from "../support/test.ts";

const PATH = "/ids";

/** What the browser asked for, of this host, that is not below the path. */
function watch(page: Page, host: string): string[] {
  const outside: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    const isInside = url.pathname === PATH || url.pathname.startsWith(`${PATH}/`);
    if (url.host === host && !isInside && url.pathname !== "/.well-known/change-password") {
      outside.push(url.pathname);
    }
  });
  return outside;
}

async function mailedLink(service: Service, base: string): Promise<string> {
  const request = await newRequest.newContext();
  const pattern = new RegExp(`${base}/reset-password/[\\w-]+`);
  let link: string | undefined;
  await expect
    .poll(async () => {
      const mail = await request.get(`${service.url}/dev/mailbox/1`);
      link = pattern.exec(await mail.text())?.[0];
      return link;
    })
    .toBeTruthy();
  await request.dispose();
  return link!;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    for (const prefix of ["kept", "stripped"] satisfies Prefix[]) {
      test(`everything works below a path, the prefix ${prefix} by nginx`, async ({ page, guard }) => {
        const port = await freePort();
        const host = `127.0.0.1:${port}`;
        // The guard knows the server itself; here nginx stands before it.
        guard.expect(new RegExp(`^request to another origin: http://${host}/`));
        const base = `http://${host}${PATH}`;
        const service = await Service.start({
          BASE_URL: base,
          EMAIL_BACKEND: "mailbox",
          TRUSTED_PROXIES: "127.0.0.1",
        });
        const nginx = await Nginx.start(port, PATH, service.url, prefix);
        const alive = async () => {
          if (javaScriptEnabled) {
            await expect(page.locator("html[data-hydrated]")).toBeAttached();
          }
        };
        try {
          await service.createAdmin(ACCOUNT);
          const outside = watch(page, host);

          await page.goto(`http://${host}/.well-known/change-password`);
          await expect(page).toHaveURL(`${base}/forgot-password`);
          await alive();
          await submit(page, { email: ACCOUNT.email });
          await expect(page).toHaveURL(`${base}/forgot-password/sent`);

          await page.goto(await mailedLink(service, base));
          await alive();
          await submit(page, { new_password: NEW_PASSWORD, confirm_password: NEW_PASSWORD });
          await expect(page).toHaveURL(`${base}/reset-password/done`);

          await page.goto(`${base}/admin/users`);
          await expect(page).toHaveURL(`${base}/admin/login?next=%2Fadmin%2Fusers`);
          await alive();
          await submit(page, { email: ACCOUNT.email, password: NEW_PASSWORD });
          await expect(page).toHaveURL(`${base}/admin/users`);
          await alive();
          await page.getByRole("searchbox").fill("nobody-at-all");
          if (!javaScriptEnabled) {
            await page.getByRole("search").getByRole("button").click();
          }
          await expect(page).toHaveURL(/\/ids\/admin\/users\?.*nobody-at-all/);

          await page.locator(".brand").click();
          await expect(page).toHaveURL(`${base}/admin`);
          if (javaScriptEnabled) {
            // The stream of events is connected.
            await expect(page.locator("[data-live=true]")).toBeAttached();
          }
          for (const link of await page.locator(".site-nav a").all()) {
            expect(await link.getAttribute("href")).toMatch(/^\/ids\/admin/);
          }

          await page.goto(`${base}/docs`);
          await alive();
          if (javaScriptEnabled) {
            // Tried without any field.
            guard.expectStatus(400);
            const call = page.locator("form.docs-try").first();
            await call.getByRole("button").click();
            await expect(call.getByRole("status")).toContainText("content-type");
          }

          await page.goto(`${base}/admin`);
          await page.locator(".site-user form").getByRole("button").click();
          await expect(page).toHaveURL(`${base}/admin/login`);
          await alive();
          expect(outside).toEqual([]);
        } finally {
          // A page still open asks for its icon, even of a server that is gone.
          await page.close();
          await nginx.stop();
          await service.stop();
        }
      });
    }
  });
}
