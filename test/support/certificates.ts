/** Certificates made with openssl for one test run, by a company's own authority; they protect nothing. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Certificates {
  /** The authority's certificate, as text and as a file. */
  readonly ca: string;
  readonly caFile: string;
  /** For 127.0.0.1, signed by the authority. */
  readonly server: { readonly key: string; readonly cert: string };
  /** For a client, signed by the authority. */
  readonly client: { readonly key: string; readonly cert: string };
  readonly remove: () => void;
}

export function makeCertificates(): Certificates {
  const folder = mkdtempSync(join(tmpdir(), "qmore-client-certificates-"));
  const openssl = (...args: readonly string[]): void => {
    execFileSync("openssl", args, { cwd: folder, stdio: "ignore" });
  };
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");
  const newKey = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"] as const;
  openssl("req", "-x509", ...newKey, "-keyout", "ca.key", "-out", "ca.crt", "-days", "2", "-subj", "/CN=Company");
  const issue = (name: string, extension: string): { key: string; cert: string } => {
    writeFileSync(join(folder, `${name}.ext`), extension);
    openssl("req", ...newKey, "-keyout", `${name}.key`, "-out", `${name}.csr`, "-subj", `/CN=${name}`);
    const by = ["-CA", "ca.crt", "-CAkey", "ca.key", "-CAcreateserial"] as const;
    openssl(
      "x509",
      "-req",
      "-in",
      `${name}.csr`,
      ...by,
      "-out",
      `${name}.crt`,
      "-days",
      "2",
      "-extfile",
      `${name}.ext`,
    );
    return { key: read(`${name}.key`), cert: read(`${name}.crt`) };
  };
  return {
    ca: read("ca.crt"),
    caFile: join(folder, "ca.crt"),
    server: issue("server", "subjectAltName=IP:127.0.0.1\n"),
    client: issue("client", "extendedKeyUsage=clientAuth\n"),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
