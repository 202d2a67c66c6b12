/** Reads folders from disk. Everything after this stage works on texts alone. */
import { statSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { byCodePoint } from "./code-point-order.js";

/** One file of the spec; `file` is its path in the repository, with forward slashes: `spec/operations/deposit.yaml`. */
export interface SpecFile {
  readonly file: string;
  readonly text: string;
}

/** Whether a file of the spec folder is part of the spec, by its name. */
export function isSpecFile(name: string): boolean {
  return /\.(ya?ml|schema\.json)$/.test(name);
}

/** BOM and CRLF are an editor's business: positions, hashes and findings are the same with and without them. */
export function normalise(text: string): string {
  return text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
}

/** Not where nothing is, nor where nobody can look. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** With forward slashes on every machine. */
export function pathFrom(folder: string, path: string): string {
  return relative(folder, path).replaceAll("\\", "/");
}

/** A source of the runtime, by its path in the repository: `runtime/result.ts`. */
export type RuntimeFile = SpecFile;

/** All spec files under `folder`, named as if it were `spec/`, in code-point order. */
export function readSpec(folder: string): Promise<readonly SpecFile[]> {
  return readFolder(folder, "spec", isSpecFile);
}

/** The runtime's sources, which the generated code is exported together with. */
export function readRuntime(folder: string): Promise<readonly RuntimeFile[]> {
  return readFolder(folder, "runtime", (name) => name.endsWith(".ts"));
}

async function readFolder(
  folder: string,
  name: string,
  isWanted: (name: string) => boolean,
): Promise<readonly SpecFile[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile() && isWanted(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const files = paths.map(async (path) => ({
    file: `${name}/${pathFrom(folder, path)}`,
    text: normalise(await readFile(path, "utf8")),
  }));
  return (await Promise.all(files)).sort((a, b) => byCodePoint(a.file, b.file));
}
