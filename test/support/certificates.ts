/** Certificates for tests, made once with openssl and valid until 2126; they protect nothing. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What a server or a client shows of itself. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const read = (name: string): string => readFileSync(fileOf(name), "utf8");
const pair = (name: string): Certificate => ({ key: read(`${name}.key`), cert: read(`${name}.crt`) });

/** For localhost and 127.0.0.1; nobody else signed it. */
export const selfSigned: Certificate = pair("self-signed");

/** A company's authority of its own, and what it signed: for 127.0.0.1, and for a client with the name `client`. */
export const company: {
  readonly ca: string;
  readonly caFile: string;
  readonly server: Certificate;
  readonly client: Certificate;
} = {
  ca: read("ca.crt"),
  caFile: fileOf("ca.crt"),
  server: pair("server"),
  client: pair("client"),
};

function fileOf(name: string): string {
  return fileURLToPath(new URL(`certificates/${name}`, import.meta.url));
}
