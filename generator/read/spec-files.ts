/** Reads folders from disk. Everything after this stage works on texts alone. */
import { statSync } from "node:fs";
import { readFile, readdir, realpath } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { byCodePoint } from "../text/words.js";

/** One file of the spec; `file` is its path in the repository, with forward slashes: `spec/operations/deposit.yaml`. */
export interface SpecFile {
  readonly file: string;
  readonly text: string;
}

/** Whether a file of the spec folder is part of the spec, by its name. macOS leaves `._name.yaml` beside a file on foreign disks. */
export function isSpecFile(name: string): boolean {
  return /\.(ya?ml|schema\.json)$/.test(name) && !name.startsWith("._");
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
  const paths = (await pathsBelow(folder, [])).filter((path) => isWanted(basename(path)));
  const files = paths.map(async (path) => ({
    file: `${name}/${pathFrom(folder, path)}`,
    text: normalise(await readFile(path, "utf8")),
  }));
  return (await Promise.all(files)).sort((a, b) => byCodePoint(a.file, b.file));
}

/** Symbolic links are what they lead to; one that leads back to a folder above it is not followed. */
async function pathsBelow(folder: string, above: readonly string[]): Promise<string[]> {
  const real = await realpath(folder);
  if (above.includes(real)) return [];
  const names = await readdir(folder);
  const below = names.map(async (name) => {
    const path = join(folder, name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory() === true) return pathsBelow(path, [...above, real]);
    return found?.isFile() === true ? [path] : [];
  });
  return (await Promise.all(below)).flat();
}

/** Kinds of which a spec has exactly one file. */
const singleKinds = [
  "service",
  "parameters",
  "groups",
  "enumerations",
  "error-codes",
  "demo-account",
  "life-cycles",
  "confirmation",
] as const;

/** Kinds of which it has a file for each thing that is called by a name. */
const namedKinds = ["operation", "object"] as const;

type SingleKind = (typeof singleKinds)[number];
type NamedKind = (typeof namedKinds)[number];

export type FileKind = SingleKind | NamedKind;

export const fileKinds: readonly FileKind[] = [...singleKinds, ...namedKinds];

/** The files that a spec has exactly once. */
export const singleFiles: Readonly<Record<SingleKind, string>> = {
  service: "spec/service.yaml",
  parameters: "spec/parameters.yaml",
  groups: "spec/groups.yaml",
  enumerations: "spec/enumerations.yaml",
  "error-codes": "spec/error-codes.yaml",
  "demo-account": "spec/demo-account.yaml",
  "life-cycles": "spec/life-cycles.yaml",
  confirmation: "spec/confirmation.yaml",
};

const kinds: ReadonlyMap<string, FileKind> = new Map(singleKinds.map((kind) => [singleFiles[kind], kind]));

/** What a file is for follows from its place alone. */
export function kindOf(file: string): FileKind | undefined {
  if (/^spec\/operations\/[^/]+\.yaml$/.test(file)) return "operation";
  if (/^spec\/objects\/[^/]+\.yaml$/.test(file)) return "object";
  return kinds.get(file);
}

/** The file of an operation or object: `spec/objects/order.yaml`. */
export function fileOf(kind: NamedKind, name: string): string {
  return `spec/${kind}s/${name}.yaml`;
}

/** The name that an operation's or object's file gives it: `spec/objects/order.yaml` is about `order`. */
export function nameInFile(file: string): string {
  return file.replace(/^.*\//, "").replace(/\.yaml$/, "");
}

export function schemaFile(kind: FileKind): string {
  return `spec/schema/${kind}.schema.json`;
}

export function isSchemaFile(file: string): boolean {
  return file.startsWith("spec/schema/");
}

/** A call that cannot be understood; its message goes to the caller together with the command's usage. */
export class CallMistake extends Error {}

/** A folder that a call names. @throws {CallMistake} when there is none */
export function folderAt(path: string): string {
  if (!isFolder(path)) throw new CallMistake(`There is no folder ${path}.`);
  return path;
}
