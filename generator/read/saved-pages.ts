import { readFile, readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { isSystemError } from "../text/json.js";
import { byCodePoint } from "../text/words.js";
import { CallMistake, pathFrom } from "./spec-files.js";

/** A saved page of the vendor's guide. */
export interface SavedPage {
  /** Its path, from where the caller stands. */
  readonly name: string;
  readonly html: string;
}

/**
 * The folder that the words of a call are relative to. npm starts scripts in the repository and tells in INIT_CWD where
 * its own caller stands; a script that starts this one by itself has set its own working directory.
 */
export function callersFolder(script: string): string {
  const { INIT_CWD: initial, npm_lifecycle_event: running } = process.env;
  return initial !== undefined && running === script ? initial : process.cwd();
}

/** The pages at these paths, and all in folders, below them too; each once. @throws {CallMistake} where there are none. */
export async function readPages(folder: string, paths: readonly string[]): Promise<readonly SavedPage[]> {
  try {
    const found = await Promise.all(paths.map((path) => pagesAt(resolve(folder, path))));
    const files = [...new Set(found.flat())];
    return await Promise.all(
      files.map(async (file) => ({ name: pathFrom(folder, file), html: await readFile(file, "utf8") })),
    );
  } catch (error) {
    if (isSystemError(error)) throw new CallMistake(`The page cannot be read: ${error.message}.`);
    throw error;
  }
}

async function pagesAt(path: string): Promise<readonly string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const below = await readdir(path, { recursive: true });
  const pages = below.filter((name) => name.toLowerCase().endsWith(".html")).sort(byCodePoint);
  if (pages.length === 0) throw new CallMistake(`There is no .html file in ${path}.`);
  return pages.map((name) => join(path, name));
}
