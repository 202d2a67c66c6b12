/** What the generator makes of a mutated spec, as far as it differs from what it makes of the spec itself. */
import { transformSync } from "esbuild";
import { emitSources } from "../../emit/all.js";
import type { Model } from "../../model/model.js";
import { printSources } from "../../pipeline/print.js";
import { paths } from "../../plan/names.js";
import { plan } from "../../plan/plan.js";
import type { SourceFile } from "../../plan/source.js";
import { compileValidators } from "../../validators/compile.js";
import { schemasOf } from "../../validators/schemas.js";

/** `documents`: nothing but comments and reference changed. `types`: types, too. `code`: what runs. */
export type Depth = "documents" | "types" | "code";

export interface Difference {
  readonly depth: Depth;
  /** What runs, by path in the output folder; only files that differ. */
  readonly code: ReadonlyMap<string, string>;
}

/** Compares the generated files of models with those of one model, without formatting them: only what they say counts. */
export function comparer(original: Model): (model: Model) => Difference {
  const base = structuresOf(original);
  const printed = new Map<string, string>();
  const validators = validatorsOf(original);
  const statementsOf = (file: SourceFile): string => {
    const known = printed.get(file.path) ?? withoutComments(print(file));
    printed.set(file.path, known);
    return known;
  };

  return (model) => {
    const code = new Map<string, string>();
    let depth: Depth = "documents";
    for (const [path, { file, text }] of structuresOf(model)) {
      const before = base.get(path);
      if (before?.text === text) continue;
      const [was, is] = [before === undefined ? "" : statementsOf(before.file), withoutComments(print(file))];
      if (was === is) continue;
      if (depth === "documents") depth = "types";
      const runs = javaScript(is);
      if (javaScript(was) !== runs) code.set(path, runs);
    }
    const checks = validatorsOf(model);
    if (checks.schemas !== validators.schemas && checks.code() !== validators.code())
      code.set(paths.validators, checks.code());
    return { depth: code.size > 0 ? "code" : depth, code };
  };
}

/** TypeScript to a CommonJS module, which can be loaded again and again. */
export function javaScript(text: string): string {
  return transformSync(text, { loader: "ts", format: "cjs", define: { "import.meta.url": "__url" } }).code;
}

interface Structure {
  readonly file: SourceFile;
  readonly text: string;
}

function structuresOf(model: Model): ReadonlyMap<string, Structure> {
  return new Map(emitSources(model, plan(model)).map((file) => [file.path, { file, text: JSON.stringify(file) }]));
}

/** Compiled only where the schemas differ. Many lengths of answers stand in a schema, and are not checked. */
function validatorsOf(model: Model): { readonly schemas: string; readonly code: () => string } {
  const schemas = schemasOf(model);
  let code: string | undefined;
  return {
    schemas: JSON.stringify([...schemas.exported, ...schemas.inner]),
    code: () => (code ??= javaScript(compileValidators(schemas))),
  };
}

function print(file: SourceFile): string {
  return printSources([file])
    .map(({ text }) => text)
    .join("");
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*\*[^]*?\*\//g, "").replaceAll(/\n\s*\n/g, "\n");
}
