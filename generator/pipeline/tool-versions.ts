import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { versionIn } from "../package-version.js";

/** What writes or formats generated code; an update of one of them can change every file. */
const TOOLS = ["ajv", "prettier", "ts-morph"] as const;

/** The versions that are installed, by name; read from the packages' own files, so that nothing of them is loaded. */
export function toolVersions(root: string): Record<string, string> {
  return Object.fromEntries(TOOLS.map((name) => [name, installedVersion(root, name)]));
}

function installedVersion(root: string, name: string): string {
  const path = join(root, "node_modules", name, "package.json");
  return versionIn(existsSync(path) ? readFileSync(path, "utf8") : undefined) ?? "not installed";
}
