import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { folderAt } from "../../../command.js";
import { normalise, readSpec } from "../../../read.js";
import { isSystemError } from "../../../thrown.js";
import { beside } from "./version.js";
import type { Version } from "./version.js";

/** The spec in a folder, and what lies beside that folder. @throws {CallMistake} when it is no folder */
export async function readFolder(folder: string, name: string): Promise<Version> {
  const [files, manifest, changelog, surface] = await Promise.all([
    readSpec(folderAt(folder)),
    readIfThere(join(folder, "..", beside.manifest)),
    readIfThere(join(folder, "..", beside.changelog)),
    readIfThere(join(folder, "..", beside.surface)),
  ]);
  return { name, files, manifest, changelog, surface };
}

export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return normalise(await readFile(path, "utf8"));
  } catch (error) {
    if (isSystemError(error, "ENOENT")) return undefined;
    throw error;
  }
}
