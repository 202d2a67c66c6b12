/**
 * Loads large CommonJS files with V8's code cache: parsing and compiling TypeScript again and again is most of what the
 * second thread does. Node 22 can do this itself; Node 20 cannot.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { Module, createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { Script } from "node:vm";

/** Puts what was compiled into the folder, for the next run. */
export type Store = () => void;

/**
 * Loads files, those that others need first, so that a later `require` finds them loaded. The folder must be another one for
 * another version of the files: V8 itself compares nothing but the length of a source, its own version and its flags.
 */
export function loadWithCache(files: readonly string[], folder: string): Store {
  const stores = files.map((file) => load(file, join(folder, basename(file))));
  return () => {
    for (const store of stores) store();
  };
}

function load(file: string, cache: string): Store {
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined;
  const source = readFileSync(file, "utf8");
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: file,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  const run: unknown = script.runInThisContext();
  if (typeof run !== "function") throw new TypeError(`${file} is no CommonJS module`);
  const module = new Module(file);
  module.filename = file;
  const require = createRequire(file);
  Reflect.apply(run, module.exports, [module.exports, require, module, file, dirname(file)]);
  module.loaded = true;
  require.cache[file] = module;
  return () => {
    if (cachedData === undefined) store(script, cache);
  };
}

/** Aside and then renamed, so that another run sees all of it or nothing. */
function store(script: Script, cache: string): void {
  mkdirSync(dirname(cache), { recursive: true });
  const aside = `${cache}-${process.pid}`;
  writeFileSync(aside, script.createCachedData());
  renameSync(aside, cache);
}
