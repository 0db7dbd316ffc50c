// A real nginx in front of the program, which lives below a path of its host.

import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Whether nginx passes a path on as it is, or without the prefix. */
export type Prefix = "kept" | "stripped";

const START_TIMEOUT = 10_000;

export class Nginx {
  readonly #process: ChildProcess;
  readonly #folder: string;

  private constructor(process: ChildProcess, folder: string) {
    this.#process = process;
    this.#folder = folder;
  }

  /** Everything outside of `path` is another program's: it answers 418. */
  static async start(port: number, path: string, upstream: string, prefix: Prefix): Promise<Nginx> {
    const folder = await mkdtemp(join(tmpdir(), "password-recover-nginx-"));
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
      .map((name) => `${name}_temp_path ${folder}/t;`)
      .join(" ");
    const config = `
user root; daemon off; pid ${folder}/pid; error_log stderr; events {}
http {
  ${temporary}
  access_log off;
  server {
    listen 127.0.0.1:${port};
    proxy_http_version 1.1;
    proxy_set_header Host $http_host;
    proxy_set_header X-Forwarded-For $remote_addr;
    proxy_set_header X-Forwarded-Proto $scheme;
    location = ${path} { proxy_pass ${upstream}${prefix === "kept" ? "" : "/"}; }
    location ${path}/ {
      proxy_buffering off;
      proxy_pass ${upstream}${prefix === "kept" ? "" : "/"};
    }
    location = /.well-known/change-password { proxy_pass ${upstream}; }
    location / { return 418; }
  }
}`;
    await writeFile(join(folder, "nginx.conf"), config);
    let said = "";
    const environment = { PATH: "/usr/sbin:/usr/local/sbin:/usr/bin:/bin" };
    const child = spawn("nginx", ["-c", join(folder, "nginx.conf")], { env: environment });
    child.on("error", (error) => (said += error.message));
    child.stderr?.on("data", (chunk) => (said += chunk));
    const nginx = new Nginx(child, folder);
    const deadline = Date.now() + START_TIMEOUT;
    while (!(await answers(`http://127.0.0.1:${port}/`))) {
      if (child.exitCode !== null || child.pid === undefined || Date.now() > deadline) {
        throw new Error(`nginx did not start:\n${said}`);
      }
      await sleep(20);
    }
    return nginx;
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode === null && this.#process.pid !== undefined) {
      const ended = once(this.#process, "exit");
      this.#process.kill("SIGTERM");
      await ended;
    }
    await rm(this.#folder, { recursive: true, force: true });
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).status === 418;
  } catch {
    return false;
  }
}
