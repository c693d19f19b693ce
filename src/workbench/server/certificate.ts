import { X509Certificate } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generate } from "selfsigned";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** The certificate itself, to be trusted by whoever wants no warning. */
  readonly file: string;
  readonly isNew: boolean;
}

const day = 86_400_000;

/**
 * The development server's certificate for `localhost`, kept in a folder and made when there is none or it ends within a week.
 * Office.js talks to pages served with https only, so even a machine of one's own needs one. The key never leaves the folder.
 */
export async function localhostCertificate(folder: string, now: Date): Promise<Certificate> {
  const files = { key: join(folder, "localhost.key.pem"), cert: join(folder, "localhost.cert.pem") };
  const kept = await keptCertificate(files, now);
  if (kept !== null) return { ...kept, file: files.cert, isNew: false };
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    algorithm: "sha256",
    keyType: "ec",
    notBeforeDate: new Date(now.getTime() - day),
    notAfterDate: new Date(now.getTime() + 365 * day),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      { name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }, { type: 7, ip: "127.0.0.1" }, { type: 7, ip: "::1" }] },
    ],
  });
  await mkdir(folder, { recursive: true });
  await writeFile(files.key, made.private, { mode: 0o600 });
  await writeFile(files.cert, made.cert);
  return { key: made.private, cert: made.cert, file: files.cert, isNew: true };
}

async function keptCertificate(files: { readonly key: string; readonly cert: string }, now: Date): Promise<{ key: string; cert: string } | null> {
  try {
    const [key, cert] = await Promise.all([readFile(files.key, "utf8"), readFile(files.cert, "utf8")]);
    return Date.parse(new X509Certificate(cert).validTo) > now.getTime() + 7 * day ? { key, cert } : null;
  } catch {
    return null; // missing or broken: a new one takes its place
  }
}
