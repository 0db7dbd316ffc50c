// The program under test: the release binary in a process of its own, with a database of its own,
// in a folder that holds nothing else.

import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "./ports.ts";
import { language } from "./texts.ts";

/** Settings by the names of their environment variables. */
export type Settings = Readonly<Record<string, string>>;

/** Writes a file of further settings into a folder, with all that it names; its path. */
export type MakeConfig = (folder: string) => Promise<string>;

export interface Account {
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

const START_TIMEOUT = 20_000;
const STOP_TIMEOUT = 25_000;

const project = fileURLToPath(new URL("../..", import.meta.url));
export const binary = resolve(
  process.env["PASSWORD_RECOVER_BIN"] ?? join(project, "target/release/password-recover"),
);

export class Service {
  readonly url: string;
  readonly #folder: string;
  readonly #environment: Settings;
  /** Says which file has further settings, if one has. */
  #config: readonly string[] = [];
  #process: ChildProcess | undefined;
  #output = "";

  private constructor(folder: string, port: number, settings: Settings) {
    this.url = `http://127.0.0.1:${port}`;
    this.#folder = folder;
    // Nothing of this process's own environment: what it holds differs from machine to machine.
    this.#environment = {
      LISTEN_ADDR: `127.0.0.1:${port}`,
      BASE_URL: this.url,
      DATABASE_URL: `sqlite://${this.database}`,
      RATE_LIMITS: "off",
      LOG_FORMAT: "pretty",
      LANGUAGES: language(),
      ...settings,
    };
  }

  static async start(settings: Settings, makeConfig?: MakeConfig): Promise<Service> {
    const folder = await mkdtemp(join(tmpdir(), "password-recover-test-"));
    const service = new Service(folder, await freePort(), settings);
    try {
      if (makeConfig) {
        service.#config = ["--config", await makeConfig(folder)];
      }
      await service.#serve();
    } catch (error) {
      await service.stop().catch(() => {});
      throw error;
    }
    return service;
  }

  /** The file of its database. */
  get database(): string {
    return join(this.#folder, "test.sqlite3");
  }

  /** Everything that the server has printed and logged. */
  get output(): string {
    return this.#output;
  }

  /**
   * The one-time link that a server without an administrator prints. It does so on a terminal only, so
   * another one with the same settings, but for its port, is started on one.
   */
  async setupLink(): Promise<string> {
    const line = `${binary} serve --addr 127.0.0.1:0`;
    const terminal = spawn("script", ["--quiet", "--command", line, "/dev/null"], {
      cwd: this.#folder,
      env: { ...this.#environment, PATH: "/usr/bin:/bin" },
    });
    const ended = once(terminal, "close");
    let printed = "";
    terminal.stdout?.on("data", (chunk) => (printed += chunk));
    const deadline = Date.now() + START_TIMEOUT;
    try {
      for (;;) {
        const link = /\bhttp:\/\/\S+\/admin\/setup\/\S+(?=\s)/.exec(printed)?.[0];
        if (link) {
          return link;
        }
        if (Date.now() > deadline) {
          throw new Error(`No link was printed:\n${printed}`);
        }
        await sleep(20);
      }
    } finally {
      // A terminal that is closed ends what runs on it.
      terminal.kill("SIGKILL");
      await ended;
    }
  }

  async createAdmin({ email, name, password }: Account): Promise<void> {
    await this.#run(
      ["createsuperuser", "--email", email, "--name", name, "--password-stdin"],
      password,
    );
  }

  /** Stops the server the way a system does, and complains if it does not end in good order. */
  async stop(): Promise<void> {
    const server = this.#process;
    this.#process = undefined;
    try {
      if (server) {
        await this.#end(server);
      }
    } finally {
      await rm(this.#folder, { recursive: true, force: true });
    }
  }

  async #end(server: ChildProcess): Promise<void> {
    const isRunning = server.pid !== undefined && server.exitCode === null && !server.signalCode;
    if (isRunning) {
      const ended = once(server, "exit");
      server.kill("SIGTERM");
      const deadline = setTimeout(() => server.kill("SIGKILL"), STOP_TIMEOUT);
      await ended;
      clearTimeout(deadline);
    }
    if (server.exitCode !== 0) {
      const how = server.exitCode ?? server.signalCode;
      throw new Error(`The server ended with ${how}:\n${this.#output}`);
    }
  }

  #spawn(args: readonly string[]): ChildProcess {
    return spawn(binary, [...this.#config, ...args], { cwd: this.#folder, env: { ...this.#environment } });
  }

  async #serve(): Promise<void> {
    const server = this.#spawn(["serve"]);
    this.#process = server;
    server.on("error", (error) => (this.#output += `${binary}: ${error.message}\n`));
    server.stdout?.on("data", (chunk) => (this.#output += chunk));
    server.stderr?.on("data", (chunk) => (this.#output += chunk));
    const deadline = Date.now() + START_TIMEOUT;
    while (!(await this.#isReady())) {
      if (server.exitCode !== null || server.pid === undefined || Date.now() > deadline) {
        throw new Error(`The server did not become ready:\n${this.#output}`);
      }
      await sleep(20);
    }
  }

  async #isReady(): Promise<boolean> {
    try {
      return (await fetch(`${this.url}/readyz`)).ok;
    } catch {
      return false;
    }
  }

  async #run(args: readonly string[], input: string): Promise<void> {
    const command = this.#spawn(args);
    let output = "";
    command.stdout?.on("data", (chunk) => (output += chunk));
    command.stderr?.on("data", (chunk) => (output += chunk));
    command.stdin?.end(input);
    await once(command, "close");
    if (command.exitCode !== 0) {
      throw new Error(`${args[0]} ended with ${command.exitCode}:\n${output}`);
    }
  }
}
