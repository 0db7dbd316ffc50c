// Every public page and mail in every language, with long names, narrow and with large text. With SCREENSHOTS, also
// their pictures: SCREENSHOTS=/tmp/pictures npx playwright test every-language

import { existsSync, readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { APIRequestContext, Page } from "@playwright/test";
import { logIn } from "../support/dashboard.ts";
import { mainButton, submit } from "../support/forms.ts";
import { enlargeText, expectNothingCutOff } from "../support/layout.ts";
import { linkOf } from "../support/mail.ts";
import type { MailServer } from "../support/mail-server.ts";
import {
  changePassword,
  chooseNewPassword,
  DONE,
  FREEZE_DONE,
  NEW_PASSWORD_PAGE,
  NOT_ME_DONE,
  requestFreezeLink,
  requestLink,
  requestMail,
  SENT,
  WRONG_CODE,
} from "../support/recovery.ts";
import type { Account } from "../support/service.ts";
import { expect, test } from "../support/test.ts";
import { textIn } from "../support/texts.ts";

const LANGUAGES = readdirSync(new URL("../../text/", import.meta.url)).sort();
const SPOKEN_IN_DASHBOARD = LANGUAGES.filter((language) =>
  existsSync(new URL(`../../text/${language}/dashboard`, import.meta.url)),
);
const PICTURES = process.env["SCREENSHOTS"];
/** For which pages of recoveries are made; and a mail in a narrow window. */
const NARROW = { width: 320, height: 800 };
const WIDE = { width: 1440, height: 900 };

/** Long, and still somebody's. */
const LONG: Account = {
  email: "maximiliane.wolfeschlegelsteinhausenbergerdorff@verwaltungsgemeinschaft.example",
  name: "Maximiliane Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh",
  password: "violet lanterns over the harbour",
};
/** As long as a name may be. */
const APPLICATION = "Donaudampfschifffahrtsgesellschaft und Weinanbaugesellschaft";

const KINDS = [
  "recovery",
  "invitation",
  "no-account",
  "password-changed",
  "password-changed-elsewhere",
  "address-changed",
  "address-restored",
  "address-received",
  "role-changed",
  "api-token-made",
  "second-factor-set",
  "second-factor-removed",
  "recovery-codes-made",
  "recovery-code-used",
  "password-not-saved",
  "alert",
  "test",
];

interface Visit {
  readonly page: Page;
  readonly request: APIRequestContext;
  readonly mailServer: MailServer;
}

interface PublicPage {
  readonly name: string;
  readonly status?: number;
  /** Once, before the page is opened in each language; returns its address. */
  begin?(visit: Visit): Promise<string>;
  readonly address?: string;
  /** What is sent on the page, to see it again with an error. */
  readonly sent?: Readonly<Record<string, string>>;
}

const ask = async ({ page }: Visit): Promise<string> => {
  await page.goto("/forgot-password");
  await submit(page, { email: LONG.email });
  await page.waitForURL(SENT);
  return SENT;
};
const link = ({ request, mailServer }: Visit): Promise<string> =>
  requestLink(request, mailServer, LONG.email);
const freezeLink = ({ request, mailServer }: Visit): Promise<string> =>
  requestFreezeLink(request, mailServer, LONG.email);
const notMeLink = async ({ request, mailServer }: Visit): Promise<string> =>
  linkOf(await requestMail(request, mailServer, LONG.email), "/not-me/");

/** Presses the button of a link's page, which leads to a page that nobody else sees. */
async function pressed(
  visit: Visit,
  open: (visit: Visit) => Promise<string>,
  done: string,
): Promise<string> {
  await visit.page.goto(await open(visit));
  await mainButton(visit.page).click();
  await visit.page.waitForURL(done);
  return done;
}

const PAGES: readonly PublicPage[] = [
  { name: "forgot", address: "/forgot-password" },
  { name: "forgot-wrong", address: "/forgot-password", sent: { email: "ada@" } },
  { name: "sent", begin: ask },
  { name: "sent-by-hand", address: SENT },
  { name: "code", address: NEW_PASSWORD_PAGE },
  { name: "code-wrong", begin: ask, sent: { code: WRONG_CODE } },
  { name: "reset", begin: link },
  {
    name: "reset-wrong",
    begin: link,
    sent: { new_password: "too short", confirm_password: "too short" },
  },
  { name: "link-gone", status: 410, address: "/reset-password/never-made" },
  {
    name: "link-used",
    status: 410,
    begin: async (visit) => {
      const used = await link(visit);
      await changePassword(visit.request, used);
      return used;
    },
  },
  {
    name: "done",
    begin: async (visit) => {
      const opened = await link(visit);
      await visit.page.goto(opened);
      await chooseNewPassword(visit.page);
      return DONE;
    },
  },
  { name: "nothing-done", address: DONE },
  {
    name: "not-me",
    begin: notMeLink,
  },
  { name: "not-me-done", begin: (visit) => pressed(visit, notMeLink, NOT_ME_DONE) },
  { name: "not-me-gone", status: 410, address: "/not-me/never-made" },
  { name: "freeze", begin: freezeLink },
  { name: "freeze-done", begin: (visit) => pressed(visit, freezeLink, FREEZE_DONE) },
  { name: "freeze-gone", status: 410, address: "/freeze/never-made" },
  { name: "open-again", address: "/freeze" },
  { name: "statement", address: "/accessibility" },
  { name: "not-found", status: 404, address: "/no/such/page" },
];

// Each page in 43 languages takes a minute: it runs where somebody wants to look (docs/languages.md).
test.skip(PICTURES === undefined, "SCREENSHOTS names no folder");

test.use({
  // Without scripts, every button and every word is there at once.
  javaScriptEnabled: false,
  viewport: NARROW,
  settings: { LANGUAGES: "all", RATE_LIMITS: "off" },
  config: {
    make: async (folder) => {
      const file = join(folder, "settings.toml");
      const lines = [
        "[[application]]",
        `name = "${APPLICATION}"`,
        'support = "https://acme.example/help"',
        'privacy = "https://acme.example/privacy"',
        'imprint = "https://acme.example/imprint"',
        'return_url = "https://acme.example/login"',
      ];
      await writeFile(file, lines.join("\n"));
      return file;
    },
  },
});

for (const { name, status, begin, address, sent } of PAGES) {
  test(`${name} has room for every language`, async ({ page, service, mailServer, guard }) => {
    test.setTimeout(300_000);
    if (status !== undefined) guard.expectStatus(status);
    if (sent) guard.expectStatus(400, 422);
    await service.createAdmin(LONG);
    const opened = begin ? await begin({ page, request: page.request, mailServer }) : address!;
    for (const language of LANGUAGES) {
      await page.context().addCookies([{ name: "language", value: language, url: service.url }]);
      await page.goto(opened);
      if (sent) {
        // Whatever the browser would say of it first.
        await page.evaluate(() => document.querySelectorAll("form").forEach((form) => (form.noValidate = true)));
        await submit(page, sent);
        await expect(page.getByRole("alert").first()).toBeVisible();
      }
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await look(page, `${name}-${language}`);
    }
  });
}

async function look(page: Page, name: string): Promise<void> {
  await expectNothingCutOff(page, `${name}, 320 px`);
  await picture(page, `${name}-320`);
  await enlargeText(page);
  await expectNothingCutOff(page, `${name}, 320 px, text twice as large`);
  await picture(page, `${name}-large`);
  await enlargeText(page, 1);
  await page.setViewportSize(WIDE);
  await expectNothingCutOff(page, `${name}, 1440 px`);
  await picture(page, `${name}-1440`);
  await page.setViewportSize(NARROW);
}

async function picture(page: Page, name: string): Promise<void> {
  if (PICTURES) {
    await page.screenshot({ path: join(PICTURES, `${name}.png`), animations: "disabled", fullPage: true });
  }
}

for (const half of [0, 1]) {
  const kinds = KINDS.filter((_, index) => index % 2 === half);

  test(`mails have room for every language: ${kinds.join(", ")}`, async ({ page, service, guard }) => {
    test.setTimeout(300_000);
    // A mail on a page of ours comes under its policy.
    guard.expect(/./);
    await service.createAdmin(LONG);
    await logIn(page, LONG, { javaScriptEnabled: false });
    const mails = await page.context().newPage();
    for (const language of LANGUAGES) {
      const direction = textIn(language, "language-direction");
      // Alerts speak the languages of the dashboard.
      const sent = kinds.filter((kind) => kind !== "alert" || SPOKEN_IN_DASHBOARD.includes(language));
      const previews = sent.map(async (kind) => {
        const answer = await page.request.get(`/admin/mail/previews/${kind}/${language}/html`);
        return { kind, html: await answer.text() };
      });
      for (const { kind, html } of await Promise.all(previews)) {
        await mails.setContent(html, { waitUntil: "commit" });
        const marked = mails.locator(`[lang="${language}"][dir="${direction}"]`);
        await expect(marked.first()).toBeAttached();
        await expectNothingCutOff(mails, `${kind}-${language}, 320 px`);
        await picture(mails, `mail-${kind}-${language}-320`);
      }
    }
  });
}
