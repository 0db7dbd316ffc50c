// `test` with everything that a test of ours starts from: a mail server, a server under test that
// sends through it, an account, and a browser that is watched.

import { test as base, type Page } from "@playwright/test";
import { ACCOUNT } from "./account.ts";
import { makeCertificates, type Certificates } from "./certificates.ts";
import { Guard } from "./guard.ts";
import { MailServer } from "./mail-server.ts";
import { freePort } from "./ports.ts";
import { Service, type Account, type MakeConfig, type Settings } from "./service.ts";
import { makeShop } from "./shop.ts";
import { LANGUAGE, speak } from "./texts.ts";

export { expect } from "@playwright/test";

interface TestFixtures {
  /** Settings of the server that differ from what most tests want. */
  settings: Settings;
  /** The language of the server, and of what tests look for. */
  language: string;
  /** Whether accounts of an application can be recovered, too. */
  hasShop: boolean;
  /** What else is in the file of settings. */
  config: { readonly make: MakeConfig } | undefined;
  mailServer: MailServer;
  service: Service;
  /** Somebody who has an account, and is an administrator: the program knows no other way in. */
  account: Account;
  guard: Guard;
  /** A page in a browser of its own, which shares nothing with `page` and is watched as well. */
  otherDevice: Page;
}

interface WorkerFixtures {
  certificates: Certificates;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  certificates: [
    async ({}, use) => {
      const certificates = await makeCertificates();
      await use(certificates);
      await certificates.remove();
    },
    { scope: "worker" },
  ],

  settings: [{}, { option: true }],

  language: [LANGUAGE, { option: true }],

  hasShop: [false, { option: true }],

  config: [undefined, { option: true }],

  mailServer: async ({ certificates }, use) => {
    const mailServer = new MailServer(await freePort(), certificates);
    await mailServer.start();
    await use(mailServer);
    await mailServer.stop();
  },

  service: async (
    { certificates, mailServer, settings, language, hasShop, config },
    use,
    testInfo,
  ) => {
    speak(language);
    const environment = {
      EMAIL_BACKEND: "smtp",
      EMAIL_HOST: "localhost",
      EMAIL_PORT: String(mailServer.port),
      EMAIL_USE_TLS: "true",
      EMAIL_HOST_USER: MailServer.user,
      EMAIL_HOST_PASSWORD: MailServer.password,
      SSL_CERT_FILE: certificates.authorityFile,
      // Tests count mails, and do what needs attention.
      ALERTS_TO: "none",
      ...settings,
    };
    const service = await Service.start(environment, hasShop ? makeShop : config?.make);
    await use(service);
    if (testInfo.status !== testInfo.expectedStatus) {
      await testInfo.attach("server.log", { body: service.output, contentType: "text/plain" });
    }
    await service.stop();
    speak(LANGUAGE);
  },

  account: async ({ service }, use) => {
    await service.createAdmin(ACCOUNT);
    await use(ACCOUNT);
  },

  baseURL: async ({ service }, use) => {
    await use(service.url);
  },

  guard: async ({ service, javaScriptEnabled }, use) => {
    const guard = new Guard(service.url);
    if (javaScriptEnabled === false) {
      // Rightly: nothing there asks for the WebAssembly.
      guard.expect(/was preloaded using link preload but not used/);
    }
    await use(guard);
    guard.assertQuiet();
  },

  context: async ({ context, guard }, use) => {
    await guard.watch(context);
    await use(context);
  },

  otherDevice: async ({ browser, guard }, use) => {
    const context = await browser.newContext();
    await guard.watch(context);
    await use(await context.newPage());
    await context.close();
  },
});
