// A real SMTP server: it takes mails only over STARTTLS and only from who logs in, and keeps them.

import type { Readable } from "node:stream";
import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer } from "smtp-server";
import type { Certificates } from "./certificates.ts";

/** A mail as it came in. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  /** Whether the connection was encrypted when the mail was handed over. */
  readonly isEncrypted: boolean;
  readonly user: string | undefined;
  readonly parsed: ParsedMail;
}

export class MailServer {
  static readonly user = "recover@example.org";
  static readonly password = "the mail server's pass phrase";

  readonly mails: ReceivedMail[] = [];
  readonly port: number;
  readonly #certificates: Certificates;
  #server: SMTPServer | undefined;

  constructor(port: number, certificates: Certificates) {
    this.port = port;
    this.#certificates = certificates;
  }

  /** The mails to one address, in the order in which they came. */
  to(address: string): ReceivedMail[] {
    return this.mails.filter((mail) => mail.to.includes(address));
  }

  async start(): Promise<void> {
    const server = new SMTPServer({
      key: this.#certificates.key,
      cert: this.#certificates.certificate,
      // Looking the client's name up would ask the network, which a test machine may not have.
      disableReverseLookup: true,
      onAuth: ({ username, password }, _session, done) => {
        if (username === MailServer.user && password === MailServer.password) {
          done(null, { user: username });
        } else {
          done(new Error("Authentication failed"));
        }
      },
      onData: (stream, session, done) => {
        const { mailFrom, rcptTo } = session.envelope;
        const envelope = {
          from: mailFrom ? mailFrom.address : "",
          to: rcptTo.map((recipient) => recipient.address),
          isEncrypted: session.secure,
          user: session.user,
        };
        this.#keep(stream, envelope).then(() => done(), done);
      },
    });
    // A client that hangs up in the middle is no failure of a test.
    server.on("error", () => {});
    await new Promise<void>((resolve, reject) => {
      server.server.once("error", reject);
      server.listen(this.port, "127.0.0.1", resolve);
    });
    this.#server = server;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server) {
      await new Promise<void>((resolve) => server.close(resolve));
    }
  }

  async #keep(stream: Readable, envelope: Omit<ReceivedMail, "parsed">): Promise<void> {
    const parsed = await simpleParser(stream, { skipTextToHtml: true, skipTextLinks: true });
    this.mails.push({ ...envelope, parsed });
  }
}
