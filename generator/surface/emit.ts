import { ts } from "ts-morph";
import type { RuntimeFile } from "../read.js";
import type { TextFile } from "../validators/emit.js";
import { paths } from "../plan/names.js";
import { surfaceOf } from "./surface.js";
import type { Described, SourceAt } from "./surface.js";

/** Makes the list of all that the package exports, with signatures as they were printed. */
export type EmitSurface = (generated: readonly TextFile[]) => TextFile;

/** Parses the runtime at once, and generated sources when they differ from those of the last time. */
export function surfaceEmitter(runtime: readonly RuntimeFile[]): EmitSurface {
  const parsed = new Map<string, ts.SourceFile>();
  const sourcesIn =
    (texts: ReadonlyMap<string, string>): SourceAt =>
    (path) => {
      const text = texts.get(path);
      if (text === undefined) return undefined;
      const known = parsed.get(path);
      const source = known?.text === text ? known : ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
      parsed.set(path, source);
      return source;
    };
  const written = runtime.map(({ file, text }) => [file, text] as const);
  surfaceOf("runtime/index.ts", sourcesIn(new Map(written)));
  return (generated) => {
    const made = generated.map(({ path, text }) => [`generated/${path}`, text] as const);
    const { exported, behind } = surfaceOf(`generated/${paths.index}`, sourcesIn(new Map([...written, ...made])));
    return { path: paths.surface, text: markdown(exported, behind) };
  };
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
    ...block(exported),
    "",
    "## Behind it",
    "",
    "What those signatures refer to, and nobody can import:",
    "",
    ...block(behind),
    "",
  ].join("\n");
}

function block(described: readonly Described[]): string[] {
  return ["```ts", described.map(({ signature }) => signature).join("\n\n"), "```"];
}
