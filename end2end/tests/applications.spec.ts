// Two applications on one server: whatever people see of one is its own, from the first page to the last mail.

import type { Page } from "@playwright/test";
import { AxeBuilder } from "@axe-core/playwright";
import { ACCOUNT } from "../support/account.ts";
import {
  ACME,
  application,
  makeApplications,
  makeInAcceptedColors,
  TRAM,
  type Application,
} from "../support/applications.ts";
import { field, hydrated, mainButton, submit } from "../support/forms.ts";
import type { Guard } from "../support/guard.ts";
import { htmlOf, linkOf, mailTo, mailWith, textOf } from "../support/mail.ts";
import type { ReceivedMail } from "../support/mail-server.ts";
import { DONE, NEW_PASSWORD, SENT } from "../support/recovery.ts";
import type { Service } from "../support/service.ts";
import { expect, test } from "../support/test.ts";
import { text } from "../support/texts.ts";

const BOTH = [
  [ACME, TRAM],
  [TRAM, ACME],
] as const;

/** The server by the name of an application. */
function at(service: Service, one: Application): string {
  const url = new URL(service.url);
  url.hostname = one.host;
  return url.origin;
}

/** Every page that can be opened without a link, and those of links that are no longer good. */
const PAGES: readonly [path: string, status: number][] = [
  ["/forgot-password", 200],
  [SENT, 200],
  ["/reset-password", 200],
  [DONE, 200],
  ["/not-me/done", 200],
  ["/freeze/done", 200],
  [`/reset-password/${"A".repeat(43)}`, 410],
  [`/not-me/${"A".repeat(43)}`, 410],
  [`/freeze/${"A".repeat(43)}`, 410],
  ["/no/such/page", 404],
  ["/admin/login", 200],
];

/** What stands on every page of an application, and nothing of the other. */
async function expectFace(page: Page, one: Application, other: Application): Promise<void> {
  await expect(page).toHaveTitle(new RegExp(` – ${one.name}$`));
  const brand = page.locator(".site-header .brand");
  await expect(brand).toContainText(one.name);
  const logo = brand.locator("img");
  await expect(logo).toHaveAttribute("src", new RegExp(`/brand/${one.id}-logo\\.`));
  // A picture that was drawn, not one that failed to load.
  expect(await logo.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  const icon = page.locator("link[rel=icon]");
  await expect(icon).toHaveAttribute("href", new RegExp(`^/brand/${one.id}-icon\\.[0-9a-f]+\\.png$`));
  await expectDrawn(page, new URL((await icon.getAttribute("href"))!, page.url()).href);
  const footer = page.locator(".site-footer");
  for (const link of [one.support, one.privacy, one.imprint]) {
    await expect(footer.locator(`a[href="${link}"]`)).toHaveCount(1);
  }
  const accent = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue("--accent").trim(),
  );
  expect(accent).toBe(one.color);
  const html = await page.content();
  for (const foreign of [other.name, other.id, "Password Recover"]) {
    expect(html.includes(foreign), `${page.url()} says nothing of ${foreign}`).toBe(false);
  }
}

/** A square picture, which no tab of this browser shows: it has no window. */
async function expectDrawn(page: Page, url: string): Promise<void> {
  const sides = await page.evaluate(async (source) => {
    const picture = new Image();
    picture.src = source;
    await picture.decode();
    return [picture.naturalWidth, picture.naturalHeight];
  }, url);
  expect(sides).toEqual([64, 64]);
}

async function expectMail(mail: ReceivedMail, one: Application, other: Application): Promise<void> {
  expect(mail.parsed.from?.value).toEqual([{ name: one.name, address: one.sender }]);
  expect(mail.parsed.replyTo?.value[0]?.address).toBe(one.sender);
  expect(mail.parsed.messageId).toMatch(new RegExp(`^<[^@<>]+@${one.id}\\.example>$`));
  expect(mail.parsed.attachments, "its logo is in the mail").toHaveLength(1);
  for (const part of [textOf(mail), htmlOf(mail)]) {
    for (const own of [one.name, one.support, one.privacy, one.imprint, one.logIn]) {
      expect(part).toContain(own);
    }
    for (const foreign of [other.name, other.id, "Password Recover"]) {
      expect(part).not.toContain(foreign);
    }
  }
}

function watchBoth(guard: Guard, service: Service): void {
  guard.allow(at(service, ACME));
  guard.allow(at(service, TRAM));
  guard.expectStatus(404, 410);
}

test.use({ config: { make: makeApplications } });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    for (const [one, other] of BOTH) {
      test(`every page of ${one.name} is its own, by its host and by its name`, async ({
        page,
        service,
        guard,
      }) => {
        test.slow();
        watchBoth(guard, service);
        for (const [path, status] of PAGES) {
          // Where a link leads is up to its host: a name in the address changes nothing there.
          const foreign = `${at(service, one)}${path}?app=${other.id}`;
          for (const url of [`${at(service, one)}${path}`, `${service.url}${path}?app=${one.id}`, foreign]) {
            expect((await page.goto(url))?.status(), url).toBe(status);
            await expectFace(page, one, other);
          }
        }
      });

      test(`who comes by ${one.name} gets its mails, and ends at its log-in`, async ({
        page,
        service,
        account,
        mailServer,
        guard,
      }) => {
        watchBoth(guard, service);
        // By its name: the form and the pages behind it keep it, but for the first, which needs none.
        const kept = one === ACME ? "" : `?app=${one.id}`;
        await page.goto(`${service.url}/forgot-password?app=${one.id}`);
        await expect(page.locator(`main a[href="${one.logIn}"]`)).toBeVisible();
        await submit(page, { email: account.email });
        await page.waitForURL(`${service.url}${SENT}${kept}`);
        await expectFace(page, one, other);

        const mail = await mailTo(mailServer, account.email);
        await expectMail(mail, one, other);
        const link = linkOf(mail);
        expect(link.startsWith(`${at(service, one)}/reset-password/`), link).toBe(true);
        await page.goto(link);
        await expectFace(page, one, other);
        await submit(page, { new_password: NEW_PASSWORD, confirm_password: NEW_PASSWORD });
        await page.waitForURL(`${at(service, one)}${DONE}`);
        await expectFace(page, one, other);
        await expect(page.locator(`main a[href="${one.logIn}"]`)).toBeVisible();

        // The notice comes from the same application, and so does what it leads to.
        const notice = await mailWith(mailServer, account.email, "/freeze/");
        await expectMail(notice, one, other);
        await page.goto(linkOf(notice, "/freeze/"));
        await expectFace(page, one, other);
        await mainButton(page).click();
        await page.waitForURL(`${at(service, one)}/freeze/done`);
        await expectFace(page, one, other);
        const whomToTell = page.getByRole("link", {
          name: text("freeze-done-support", { application: one.name }),
        });
        await expect(whomToTell).toHaveAttribute("href", one.support);
        await expect(page.locator("main")).not.toContainText(text("freeze-done-note"));

        // The used link is dead; its page asks for another in the same name. This browser would say that it has just
        // used it.
        await page.context().clearCookies();
        await page.goto(link);
        await expectFace(page, one, other);
        await mainButton(page).click();
        await page.waitForURL(`${at(service, one)}${SENT}`);
        await expectFace(page, one, other);
      });

      test(`a link of ${one.name} has the face of the host where it is opened`, async ({
        page,
        service,
        account,
        mailServer,
        guard,
      }) => {
        watchBoth(guard, service);
        await page.goto(`${at(service, one)}/forgot-password`);
        await submit(page, { email: account.email });
        const link = new URL(linkOf(await mailTo(mailServer, account.email)));
        // No mail leads there; a page in another face than its address would look like phishing.
        link.hostname = other.host;
        await page.goto(link.href);
        await expectFace(page, other, one);
        await expect(page.locator("main input[autocomplete=username]")).toHaveValue(account.email);
      });
    }
  });
}

test("a hostile logo runs nothing and loads nothing, on a page, by itself and in a mail", async ({
  page,
  service,
  account,
  mailServer,
  guard,
}) => {
  watchBoth(guard, service);
  // Where the picture is shown by itself, Chromium and Playwright try to add styles and scripts of theirs.
  guard.expect(/(Applying inline style|Blocked script execution).*\/brand\/city-tram-(logo|icon)/s);
  await page.goto(`${at(service, TRAM)}/forgot-password`);
  await hydrated(page);
  await expectFace(page, TRAM, ACME);
  const title = await page.title();
  const source = await page.locator(".brand img").getAttribute("src");
  const icon = await page.locator("link[rel=icon]").getAttribute("href");
  expect(title).not.toBe("run");
  // Chromium shows the files by themselves: pictures, whatever they were made from.
  for (const path of [source, icon]) {
    const shown = await page.goto(at(service, TRAM) + path);
    expect(shown?.headers()["content-type"]).toBe("image/png");
    expect((await shown!.body()).subarray(1, 4).toString()).toBe("PNG");
    expect(await page.title()).not.toBe("run");
  }

  await page.goto(`${at(service, TRAM)}/forgot-password`);
  await submit(page, { email: account.email });
  const mail = await mailTo(mailServer, account.email);
  const [logo] = mail.parsed.attachments;
  expect(logo?.contentType).toBe("image/png");
  expect(logo!.content.includes("evil.example")).toBe(false);
});

const BOMB = `<!DOCTYPE svg [<!ENTITY a "xxxxxxxxxxxxxxxxxxxx">${"bcdefghij"
  .split("")
  .map((name, at) => `<!ENTITY ${name} "${`&${"abcdefghi"[at]};`.repeat(10)}">`)
  .join("")}]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><desc>&j;</desc><path d="M0 0h9v9H0z"/></svg>`;

test("a logo that is a bomb stops the start at once, with a sentence", async ({ service, guard }) => {
  expect(service.url && guard).toBeTruthy();
  const { Service } = await import("../support/service.ts");
  const bomb = application("Bomb", "#1a5fb4", BOMB);
  const start = Service.start({}, (folder) => makeApplications(folder, [bomb]));
  await expect(start).rejects.toThrow(/logo of the application Bomb .* can't be drawn as SVG/);
});

/** At the edges of sRGB, and the nearest that is accepted to what is refused: the lightest of their kinds. */
const COLORS = [
  ["#000000", "#0000ff", "#8b0000", "#ffff00"],
  ["#00ffff", "#ff0000", "#ffffff", "#808080"],
  ["#00ff00", "#ff00ff", "#ff8000", "#7fffd4"],
] as const;

for (const colors of COLORS) {
  test.describe(`as near as can be to ${colors.join(", ")}`, () => {
    const applications = colors.map((color) => application(`Shop ${color.slice(1)}`, color, ACME.logo));
    test.use({ config: { make: (folder) => makeInAcceptedColors(folder, applications) } });

    test("everything can be read in both themes, from the first page to the notice", async ({
      page,
      service,
      mailServer,
      guard,
    }) => {
      test.setTimeout(240_000);
      guard.expectStatus(400, 410);
      for (const one of applications) {
        guard.allow(at(service, one));
        const host = at(service, one);
        const account = { ...ACCOUNT, email: `ada@${one.id}.example` };
        await service.createAdmin(account);
        await page.goto(`${host}/forgot-password`);
        await hydrated(page);
        await field(page, "email").fill("nobody");
        await mainButton(page).click();
        await expect(page.getByRole("alert")).toBeVisible();
        await expectNothing(page, one);
        await submit(page, { email: account.email });
        await page.waitForURL(host + SENT);
        await expectNothing(page, one);
        const mail = await mailTo(mailServer, account.email);
        await page.goto(linkOf(mail));
        await hydrated(page);
        await field(page, "new_password").fill(NEW_PASSWORD);
        await expectNothing(page, one);
        await mainButton(page).click();
        await page.waitForURL(host + DONE);
        await expectNothing(page, one);
        await page.goto(`${host}/reset-password/${"A".repeat(43)}`);
        await expectNothing(page, one);
        for (const shown of [mail, await mailWith(mailServer, account.email, "/freeze/")]) {
          // On a page of ours, its content security policy would hold for the mail as well.
          await page.goto("about:blank");
          await page.setContent(htmlOf(shown));
          await expectNothing(page, one);
        }
      }
    });
  });
}

/** What else axe looks for does not depend on the colour. */
async function expectNothing(page: Page, one: Application): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page }).setLegacyMode().withRules(["color-contrast"]);
    const { violations, passes } = await axe.analyze();
    const found = violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.failureSummary)]);
    expect(found, `near ${one.color}, ${colorScheme}: ${page.url()}`).toEqual([]);
    expect(passes, "there was something to look at").toHaveLength(1);
  }
}
