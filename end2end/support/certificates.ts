// A certificate authority of our own and a mail server's certificate from it, made anew for each
// run: a key that lies in a repository is a key that somebody will trust one day.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";

export interface Certificates {
  /** The authority's certificate, for SSL_CERT_FILE. */
  readonly authorityFile: string;
  readonly key: string;
  readonly certificate: string;
  remove(): Promise<void>;
}

export async function makeCertificates(): Promise<Certificates> {
  const shared = { keyType: "ec", algorithm: "sha256" } as const;
  const authority = await generate([{ name: "commonName", value: "Browser tests' authority" }], {
    ...shared,
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const server = await generate([{ name: "commonName", value: "localhost" }], {
    ...shared,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      { name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] },
    ],
  });
  const folder = await mkdtemp(join(tmpdir(), "password-recover-authority-"));
  const authorityFile = join(folder, "authority.pem");
  await writeFile(authorityFile, authority.cert);
  return {
    authorityFile,
    key: server.private,
    certificate: server.cert,
    remove: () => rm(folder, { recursive: true }),
  };
}
