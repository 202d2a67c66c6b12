import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/root.js";

/** The documents that are written by hand, for people: what they show and name is tested. */
export const documents = [
  "README.md",
  "CONTRIBUTING.md",
  "docs/command.md",
  "docs/sandbox.md",
  "docs/scale.md",
  "docs/spec.md",
] as const;

export function readDocument(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
