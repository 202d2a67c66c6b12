/** Reads folders from disk. Everything after this stage works on texts alone. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { byCodePoint } from "./parse-order.js";

/** One file of the spec; `file` is its path in the repository, with forward slashes: `spec/operations/deposit.yaml`. */
export interface SpecFile {
  readonly file: string;
  readonly text: string;
}

/** Whether a file of the spec folder is part of the spec, by its name. */
export const isSpecFile = (name: string): boolean => /\.(ya?ml|schema\.json)$/.test(name);

/** BOM and CRLF are an editor's business: positions, hashes and findings are the same with and without them. */
export const normalise = (text: string): string => text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");

/** A source of the runtime, by its path in the repository: `runtime/result.ts`. */
export type RuntimeFile = SpecFile;

/** All spec files under `folder`, named as if it were `spec/`, in code-point order. */
export const readSpec = (folder: string): Promise<readonly SpecFile[]> => readFolder(folder, "spec", isSpecFile);

/** The runtime's sources, which the generated code is exported together with. */
export const readRuntime = (folder: string): Promise<readonly RuntimeFile[]> =>
  readFolder(folder, "runtime", (name) => name.endsWith(".ts"));

const readFolder = async (
  folder: string,
  name: string,
  isWanted: (name: string) => boolean,
): Promise<readonly SpecFile[]> => {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile() && isWanted(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const files = paths.map(async (path) => ({
    file: `${name}/${path.slice(join(folder, "/").length).replaceAll("\\", "/")}`,
    text: normalise(await readFile(path, "utf8")),
  }));
  return (await Promise.all(files)).sort((a, b) => byCodePoint(a.file, b.file));
};
