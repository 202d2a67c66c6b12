import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RuntimeFile, SpecFile } from "../read/spec-files.js";
import { isRecord, isTexts, printJson, versionIn } from "../text/json.js";
import { byCodePoint } from "../text/words.js";

/** What the last run read and wrote, by hash; committed, so that a check needs to run nothing. */
export interface Manifest {
  /** Hash over the generator's own sources. */
  readonly generator: string;
  /** Hash over the runtime's sources, whose exports stand in the list of public names. */
  readonly runtime: string;
  /** Version of each package that takes part in writing code. */
  readonly tools: Readonly<Record<string, string>>;
  /** Hash of each file of the spec. */
  readonly spec: Readonly<Record<string, string>>;
  /** Hash of each generated file, by its path in the output folder. */
  readonly files: Readonly<Record<string, string>>;
}

/** The half of a manifest that says what a run would start from. */
export type Sources = Omit<Manifest, "files">;

/** What a run starts from besides the spec. */
export interface Makers {
  readonly generator: Manifest["generator"];
  readonly tools: Manifest["tools"];
  readonly runtime: readonly RuntimeFile[];
}

export const MANIFEST_PATH = "manifest.json";

/** Hash of a text; line ends do not count, so that a checkout with CRLF is not "changed". */
export function hashOf(text: string): string {
  return createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex").slice(0, 16);
}

/** Hashes by name, in code-point order. */
export function hashesOf(files: readonly { readonly name: string; readonly text: string }[]): Record<string, string> {
  const entries = files.map(({ name, text }) => [name, hashOf(text)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => byCodePoint(a, b)));
}

/** What a run that starts now would record of its sources. */
export function sourcesOf(spec: readonly SpecFile[], { generator, tools, runtime }: Makers): Sources {
  return {
    generator,
    runtime: hashOf(JSON.stringify(runtime)),
    tools,
    spec: hashesOf(spec.map(({ file, text }) => ({ name: file, text }))),
  };
}

export function printManifest(manifest: Manifest): string {
  return printJson(manifest);
}

/** Reads a manifest; undefined where there is none, or none that can be read. */
export function parseManifest(text: string | undefined): Manifest | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isManifest(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isManifest(value: unknown): value is Manifest {
  return (
    isRecord(value) &&
    ["generator", "runtime"].every((key) => typeof value[key] === "string") &&
    ["tools", "spec", "files"].every((key) => isTexts(value[key]))
  );
}

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
