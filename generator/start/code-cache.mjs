/**
 * Loads CommonJS files with V8's code cache: parsing and compiling the same text again and again is most of what a short
 * run does. Node 22 can do this itself; Node 20 cannot.
 */
import { existsSync, readFileSync } from "node:fs";
import { Module, createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { Script } from "node:vm";
import { keepFile } from "./keep.mjs";

/**
 * Loads files, those that others need first, so that a later `require` finds them loaded. The folder must be another one for
 * another version of the files: V8 itself compares nothing but the length of a source, its own version and its flags.
 *
 * @param {readonly string[]} files @param {string} folder where compiled code is kept
 * @returns {{ exports: unknown, store: () => void }} what the last file exports; `store` keeps what was compiled
 */
export function loadWithCache(files, folder) {
  const loaded = files.map((file) => load(file, join(folder, basename(file))));
  return {
    exports: loaded.at(-1)?.exports,
    store: () => {
      for (const { store } of loaded) store();
    },
  };
}

function load(file, cache) {
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined;
  const { script, exports } = run(file, readFileSync(file, "utf8"), cachedData);
  const isOld = cachedData === undefined || script.cachedDataRejected === true;
  return { exports, store: () => (isOld ? keepFile(cache, script.createCachedData()) : undefined) };
}

/** Without a cache: a text as the CommonJS file that it would be. */
export function loadText(file, text) {
  return run(file, text).exports;
}

function run(file, source, cachedData) {
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: file,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  const module = new Module(file);
  module.filename = file;
  const require = createRequire(file);
  script.runInThisContext().call(module.exports, module.exports, require, module, file, dirname(file));
  module.loaded = true;
  require.cache[file] = module;
  return { script, exports: module.exports };
}
