/** In a checkout: bundles the command once per state of the sources, in this process, which may be killed at any time. */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cacheFolder } from "../generator/start/cache-folder.mjs";
import { makeOnce } from "../generator/start/make-once.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What the bundle is made of, packages and their versions included. */
const SOURCES = ["build", "cli", "generated", "runtime", "sandbox", "package-lock.json", "tsconfig.json"];

/** Written by others, or nothing of the command's. */
const LEFT_OUT = /^(node_modules|dist)$/;

/** In milliseconds: a command that waits for work may run for days, and opens some of its files late. */
const WEEK = 7 * 24 * 60 * 60 * 1000;

/** @returns {Promise<string>} the folder with main.js in it */
export function bundleOfSources() {
  const folder = cacheFolder(root);
  if (folder === undefined)
    throw new Error("there is nowhere to keep what is made of the sources; set TMPDIR to such a folder");
  const cache = join(folder, "command");
  mkdirSync(cache, { recursive: true });
  const make = async (aside) => {
    const { bundleInCheckout } = await import("./bundle.mjs");
    await bundleInCheckout(aside);
  };
  return makeOnce(cache, hashOfSources(), make, WEEK);
}

/** Over times and sizes: reading every file would take longer than most of what the command does. */
function hashOfSources() {
  const hash = createHash("sha256");
  for (const path of SOURCES.flatMap((name) => filesAt(join(root, name)))) {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path}\0${mtimeMs}\0${size}\0`);
  }
  return hash.digest("hex").slice(0, 16);
}

/** The file itself, or those in the folder and below. */
function filesAt(path) {
  if (extname(path) !== "") return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    if (LEFT_OUT.test(entry.name)) return [];
    const below = join(path, entry.name);
    return entry.isDirectory() ? filesAt(below) : [below];
  });
}
