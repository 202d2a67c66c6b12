/**
 * Where the generator keeps what it made, for its next run: among the packages of the repository, or, where it may not write
 * there, apart; or nowhere.
 */
import { createHash } from "node:crypto";
import { accessSync, constants, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** By repository: what was found lasts as long as the process. */
const found = new Map();

/**
 * Among the packages, or in the temporary folder, in a folder that is this user's own: what lies there is run. Packages are found
 * from both. Undefined where neither can be written: then everything is made again.
 *
 * @param {string} root the repository @param {string} [temporary] @returns {string | undefined}
 */
export function cacheFolder(root, temporary = tmpdir()) {
  if (!found.has(root)) found.set(root, ifWritable(amongPackages, root) ?? ifWritable(apart, root, temporary));
  return found.get(root);
}

/** Undefined where it cannot be made or written to; and what another user made there, this one cannot renew. */
function ifWritable(make, ...places) {
  try {
    const folder = make(...places);
    const below = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const path of [folder, ...below.map(({ name }) => join(folder, name))]) {
      accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    }
    return folder;
  } catch (error) {
    if (error instanceof Error && "syscall" in error) return undefined;
    throw error;
  }
}

function amongPackages(root) {
  const folder = join(root, "node_modules", ".cache", "qmore-client");
  mkdirSync(folder, { recursive: true });
  return folder;
}

function apart(root, temporary) {
  const user = process.getuid?.();
  const place = createHash("sha256").update(root).digest("hex").slice(0, 16);
  const own = join(temporary, `qmore-client-${user ?? "cache"}-${place}`);
  mkdirSync(own, { recursive: true, mode: 0o700 });
  const folder = isOwn(own, user) ? own : forThisRun(temporary);
  try {
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  } catch (error) {
    if (error?.code !== "EEXIST") throw error;
  }
  return folder;
}

/** Others may have made a folder of this name, to have something of theirs run. Windows gives every user a temporary folder. */
function isOwn(folder, user) {
  const made = lstatSync(folder);
  return made.isDirectory() && (user === undefined || (made.uid === user && (made.mode & 0o077) === 0));
}

function forThisRun(temporary) {
  const folder = mkdtempSync(join(temporary, "qmore-client-"));
  process.once("exit", () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
