import { ts } from "ts-morph";
import { paths } from "../../plan/names.js";
import { fenced } from "../../text/markdown.js";
import { byCodePoint } from "../../text/words.js";
import { readModule, referencesIn, signatureOf } from "./signatures.js";
import type { Module } from "./signatures.js";

/** The list of all that the package exports; `texts` are the generated and the runtime's sources by path in the repository. */
export function surfaceText(texts: ReadonlyMap<string, string>): string {
  const parsed = new Map<string, ts.SourceFile>();
  const sourceAt: SourceAt = (path) => {
    const text = texts.get(path);
    const source = parsed.get(path) ?? (text === undefined ? undefined : parse(path, text));
    if (source !== undefined) parsed.set(path, source);
    return source;
  };
  const { exported, behind } = surfaceOf(`generated/${paths.index}`, sourceAt);
  return markdown(exported, behind);
}

function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
}

function markdown(exported: readonly Described[], behind: readonly Described[]): string {
  return [
    "# Public surface",
    "",
    "<!-- Generated from spec and runtime. Do not edit: change them and run `npm run generate`. -->",
    "",
    `All ${exported.length} names that can be imported from \`qmore-client\`, in code-point order, with their signatures and`,
    "without documentation, which stands at the names themselves and in [reference.md](reference.md).",
    "",
    block(exported),
    "",
    "## Behind it",
    "",
    "What those signatures refer to, and nobody can import:",
    "",
    block(behind),
    "",
  ].join("\n");
}

function block(described: readonly Described[]): string {
  return fenced("ts", described.map(({ signature }) => signature).join("\n\n"));
}

/** One name of the surface. */
interface Described {
  readonly name: string;
  readonly signature: string;
}

interface Surface {
  /** What the entry exports, by name in code-point order. */
  readonly exported: readonly Described[];
  /** What those signatures refer to, and nobody can import. */
  readonly behind: readonly Described[];
  /** Paths of the modules that all this was read from. */
  readonly modules: readonly string[];
}

interface Declared {
  readonly module: Module;
  readonly name: string;
  /** The name under which it is exported, which may be another. */
  readonly as?: string;
}

/** Parsed sources by path: `runtime/result.ts`. */
type SourceAt = (path: string) => ts.SourceFile | undefined;

/** All that can be imported from a module, read off the sources as they stand; nothing is compiled. */
function surfaceOf(entry: string, sourceAt: SourceAt): Surface {
  const modules = new Modules(sourceAt);
  const exported = modules.exportsOf(entry).flatMap((as) => {
    const found = modules.find(entry, as);
    return found === undefined ? [] : [{ ...found, as }];
  });
  const public_ = new Set(exported.map(keyOf));
  const all = new Map<string, Declared>(exported.map((one) => [keyOf(one), one]));
  // The map grows while it is gone through: what is behind may have something behind it.
  for (const { module, name } of all.values()) {
    for (const reference of statementsOf({ module, name }).flatMap(referencesIn)) {
      const found = modules.find(module.path, reference);
      if (found !== undefined && !all.has(keyOf(found))) all.set(keyOf(found), found);
    }
  }
  const behind = [...all].filter(([key]) => !public_.has(key)).map(([, one]) => one);
  return { exported: described(exported), behind: described(behind), modules: modules.read() };
}

/** Modules by path, each read when it is first needed. */
class Modules {
  readonly #sourceAt: SourceAt;
  readonly #read = new Map<string, Module>();

  constructor(sourceAt: SourceAt) {
    this.#sourceAt = sourceAt;
  }

  read(): string[] {
    return [...this.#read.keys()].sort();
  }

  exportsOf(path: string): string[] {
    const module = this.#at(path);
    if (module === undefined) return [];
    return [...module.exported, ...module.reexports.keys(), ...module.wholes.flatMap((whole) => this.exportsOf(whole))];
  }

  /** Where a name that a module uses or exports is declared; undefined for what is the language's, or a package's. */
  find(path: string, name: string): Declared | undefined {
    const module = this.#at(path);
    if (module === undefined) return undefined;
    if (module.declarations.has(name)) return { module, name };
    const origin = module.reexports.get(name) ?? module.imports.get(name);
    if (origin !== undefined) return this.find(origin.module, origin.name);
    return module.wholes.map((whole) => this.find(whole, name)).find((found) => found !== undefined);
  }

  #at(path: string): Module | undefined {
    const known = this.#read.get(path);
    if (known !== undefined) return known;
    const source = this.#sourceAt(path);
    if (source === undefined) return undefined;
    const module = readModule(path, source);
    this.#read.set(path, module);
    return module;
  }
}

function keyOf({ module, name }: Declared): string {
  return `${module.path} ${name}`;
}

function statementsOf({ module, name }: Declared): readonly ts.Statement[] {
  return module.declarations.get(name) ?? [];
}

function signaturesOf(one: Declared): string[] {
  const { name, as = name } = one;
  return [...statementsOf(one).map(signatureOf), ...(as === name ? [] : [`export { ${name} as ${as} };`])];
}

function described(found: readonly Declared[]): Described[] {
  return found
    .map((one) => ({ name: one.as ?? one.name, signature: signaturesOf(one).join("\n") }))
    .sort((a, b) => byCodePoint(a.name, b.name));
}
