import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CallMistake, folderAt } from "../../../command.js";
import { singleFiles } from "../../../parse-kind.js";
import { isFolder, normalise, readSpec } from "../../../read.js";
import { isSystemError } from "../../../thrown.js";
import { beside } from "./version.js";
import type { Version } from "./version.js";

/**
 * The spec in a folder, or in the folder `spec` of a checkout, and what lies beside it.
 *
 * @throws {CallMistake} when it is no folder, or holds no spec: files that nobody reads would all count as harmless
 */
export async function readFolder(given: string, name: string): Promise<Version> {
  const inside = join(folderAt(given), "spec");
  const folder = isFolder(inside) ? inside : given;
  const [files, manifest, changelog, surface] = await Promise.all([
    readSpec(folder),
    readIfThere(join(folder, "..", beside.manifest)),
    readIfThere(join(folder, "..", beside.changelog)),
    readIfThere(join(folder, "..", beside.surface)),
  ]);
  if (!files.some(({ file }) => file === singleFiles.service)) {
    throw new CallMistake(`${given} holds no spec: it has no service.yaml.`);
  }
  return { name, files, manifest, changelog, surface };
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return normalise(await readFile(path, "utf8"));
  } catch (error) {
    if (isSystemError(error, "ENOENT")) return undefined;
    throw error;
  }
}
