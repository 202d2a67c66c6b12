import { ts } from "ts-morph";
import { fenced } from "../markdown.js";
import type { RuntimeFile } from "../read.js";
import type { TextFile } from "../plan/source.js";
import { paths } from "../plan/names.js";
import { surfaceOf } from "./surface.js";
import type { Described, SourceAt } from "./surface.js";

/** Makes the list of all that the package exports, with signatures as they were printed. */
export type EmitSurface = (generated: readonly Parsed[]) => TextFile;

/** A generated source, by its path in the output folder. */
export interface Parsed {
  readonly path: string;
  readonly source: ts.SourceFile;
}

/** Parses the runtime at once: what can be done before there is anything generated. */
export function surfaceEmitter(runtime: readonly RuntimeFile[]): EmitSurface {
  const texts = new Map(runtime.map(({ file, text }) => [file, text]));
  const parsed = new Map<string, ts.SourceFile>();
  const runtimeAt: SourceAt = (path) => {
    const text = texts.get(path);
    const source = parsed.get(path) ?? (text === undefined ? undefined : parse(path, text));
    if (source !== undefined) parsed.set(path, source);
    return source;
  };
  surfaceOf("runtime/index.ts", runtimeAt);
  return (generated) => {
    const made = new Map(generated.map(({ path, source }) => [`generated/${path}`, source]));
    const { exported, behind } = surfaceOf(`generated/${paths.index}`, (path) => made.get(path) ?? runtimeAt(path));
    return { path: paths.surface, text: markdown(exported, behind) };
  };
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
