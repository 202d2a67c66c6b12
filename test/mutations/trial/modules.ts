/** Loads the repository's TypeScript afresh for every trial, from texts that are read and translated once. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { compileFunction } from "node:vm";
import { importPackage } from "../../../generator/start/import-package.mjs";
import { javaScript } from "../judge.js";

type Load = (specifier: string) => unknown;
type Start = (module: { exports: unknown }, exports: unknown, require: Load, url: string) => void;

/** Files by path that take the place of the repository's own, already in JavaScript. */
export type Replaced = ReadonlyMap<string, string>;

export interface Modules {
  /** Reads the files and everything that they import. */
  readonly prepare: (files: readonly string[]) => Promise<void>;
  /** A fresh world: each file is loaded once in it. Packages and `given` are shared. */
  readonly world: (replaced: Replaced, given: ReadonlyMap<string, unknown>) => Load;
}

/** `root` is the repository; `shown` is the folder in which the files believe to be. */
export function modulesOf(root: string, shown: string): Modules {
  const known = new Map<string, Start>();
  const packages = new Map<string, unknown>();

  const prepare = async (files: readonly string[]): Promise<void> => {
    const waiting = [...files];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (known.has(path)) continue;
      const code = read(path);
      known.set(path, compile(code, path));
      for (const specifier of importsIn(code)) {
        if (specifier.startsWith(".")) waiting.push(fileOf(path, specifier));
        else if (!packages.has(specifier)) packages.set(specifier, await packageOf(specifier));
      }
    }
  };

  const world = (replaced: Replaced, given: ReadonlyMap<string, unknown>): Load => {
    const loaded = new Map<string, { exports: unknown }>();
    const load = (path: string): unknown => {
      const before = loaded.get(path);
      if (before !== undefined) return before.exports;
      const module = { exports: {} };
      loaded.set(path, module);
      const code = replaced.get(path);
      const start = code === undefined ? known.get(path) : compile(code, path);
      if (start === undefined) throw new Error(`${path} was not prepared`);
      const url = pathToFileURL(join(shown, path.slice(root.length))).href;
      start(module, module.exports, (specifier) => require(path, specifier), url);
      return module.exports;
    };
    const require = (from: string, specifier: string): unknown => {
      if (specifier.startsWith(".")) return load(fileOf(from, specifier));
      return given.get(specifier) ?? packages.get(specifier);
    };
    return load;
  };
  return { prepare, world };
}

function read(path: string): string {
  const text = readFileSync(path, "utf8");
  return path.endsWith(".json") ? `module.exports = ${text}` : javaScript(text);
}

function compile(code: string, path: string): Start {
  const start = compileFunction(code, ["module", "exports", "require", "__url"], { filename: path });
  return (...given) => void Reflect.apply(start, undefined, given);
}

function importsIn(code: string): readonly string[] {
  return [...code.matchAll(/\brequire\("([^"]+)"\)/g)].flatMap(([, specifier]) => specifier ?? []);
}

/** Where an import leads: the sources write `.js` for TypeScript. */
function fileOf(from: string, specifier: string): string {
  const path = resolve(dirname(from), specifier);
  const source = path.replace(/\.js$/, ".ts");
  return existsSync(source) ? source : path;
}

/** A package as a CommonJS module sees it: its default export has its own name. */
export async function packageOf(specifier: string): Promise<object> {
  const found = await importPackage(specifier);
  if (typeof found !== "object" || found === null) throw new TypeError(`${specifier} is no module`);
  return specifier.startsWith("node:") ? found : { __esModule: true, ...found };
}
