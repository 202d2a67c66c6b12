/** A folder that is made once per state of its sources, by several runs at once. */
import { chmodSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { removeOld } from "./keep.mjs";

/** Folders of earlier sources, and what interrupted runs left. */
const OURS = /^([0-9a-f]{16}|new-\w{6})$/;

/**
 * Makes the folder for this hash, unless it is there already. It is made aside and then renamed, so that another run sees
 * all of it or nothing.
 *
 * @param {string} cache @param {string} hash of what it is made of @param {(aside: string) => Promise<void>} make
 * @param {number} [age] of what is removed, in milliseconds @returns {Promise<string>} the folder
 */
export async function makeOnce(cache, hash, make, age) {
  const made = join(cache, hash);
  if (!existsSync(made)) {
    removeOld(cache, (name) => OURS.test(name), age);
    const aside = mkdtempSync(join(cache, "new-"));
    // A temporary folder is for its user alone; what lies among the packages is for whoever may read those.
    chmodSync(aside, 0o755);
    try {
      await make(aside);
      renameSync(aside, made);
    } catch (error) {
      rmSync(aside, { recursive: true });
      if (!existsSync(made)) throw error;
    }
  }
  return made;
}
