/** The test certificates of the repository: for 127.0.0.1, signed by an authority that the measured processes are told of. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const path = (name: string): string =>
  fileURLToPath(new URL(`../../test/support/certificates/${name}`, import.meta.url));

export const authority = path("ca.crt");
export const certificate = {
  key: readFileSync(path("server.key"), "utf8"),
  cert: readFileSync(path("server.crt"), "utf8"),
};
