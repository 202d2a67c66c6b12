/** What is kept from one run to the next, by several runs at once. */
import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** In milliseconds: so old that no run can still be loading it. */
const OLD = 60 * 60 * 1000;

/**
 * Written aside and then renamed, so that another run sees all of it or nothing.
 *
 * @param {string} file @param {string | Uint8Array} content
 */
export function keepFile(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  const aside = `${file}.${randomUUID()}`;
  writeFileSync(aside, content);
  renameSync(aside, file);
}

/**
 * Removes what is old, files and folders; nothing else in the folder.
 *
 * @param {string} folder @param {(name: string) => boolean} [isOurs] by default everything is
 * @param {number} [age] in milliseconds
 */
export function removeOld(folder, isOurs = () => true, age = OLD) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!isOurs(name)) continue;
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    if (made < Date.now() - age) rmSync(path, { recursive: true, force: true });
  }
}
