/** The front half of the generator in one call: texts in, findings or a model out. */
import { check } from "./check/check.js";
import { compileSchema } from "./check/compile-schema.js";
import type { CompileSchema } from "./check/compile-schema.js";
import { schemaChecker } from "./check/schema-check.js";
import { sortFindings } from "./findings/sort.js";
import type { Finding } from "./findings/finding.js";
import { fileStart, locator } from "./findings/locate.js";
import { makeFinding } from "./findings/make-finding.js";
import { buildModel } from "./model/build.js";
import type { Model } from "./model/model.js";
import { parser } from "./parse-file.js";
import { clashesIn } from "./plan/clashes.js";
import { isSchemaFile, kindOf, singleFiles } from "./parse-kind.js";
import type { SpecFile } from "./read.js";

export { keptSchemas } from "./check/kept-schemas.js";
export { renderFindings } from "./findings/render-findings.js";

export interface LoadedSpec {
  /** Everything wrong with the spec, by file, line, column and code. */
  readonly findings: readonly Finding[];
  /** Undefined as long as there is a finding of severity error. */
  readonly model: Model | undefined;
}

/** Loads a spec; of what it loaded before, only what has changed is parsed and compiled again. */
export type LoadSpec = (files: readonly SpecFile[]) => Promise<LoadedSpec>;

function stray({ file }: SpecFile): Finding {
  const fix = file.endsWith(".yml") ? `Rename it to ${file.replace(/yml$/, "yaml")}.` : undefined;
  return makeFinding("QM1005", file, fileStart, "Nothing reads this file.", fix);
}

/** For programs that load again and again, as when watching files. A command can bring schemas that it has compiled. */
export function specLoader(compile: CompileSchema = compileSchema): LoadSpec {
  const parseChanged = parser();
  const checkSchemas = schemaChecker(compile);
  return async (files) => {
    const yaml = files.filter(({ file }) => !isSchemaFile(file));
    const parsed = yaml.flatMap((file) => parseChanged(file) ?? []);
    const documents = parsed.flatMap(({ document }) => document ?? []);
    const given = new Set(parsed.map(({ file }) => file));
    const absent = Object.values(singleFiles).filter((file) => !given.has(file));
    const unreadable = [...parsed.filter(({ document }) => document === undefined).map(({ file }) => file), ...absent];

    const findings = sortFindings([
      ...yaml.filter(({ file }) => kindOf(file) === undefined).map(stray),
      ...absent.map((file) => makeFinding("QM1004", file, fileStart, `The spec has no file ${file}.`)),
      ...parsed.flatMap((one) => one.findings),
      ...(await check(documents, unreadable, files, checkSchemas)),
    ]);
    if (findings.some((finding) => finding.severity === "error")) return { findings, model: undefined };
    const model = buildModel(documents);
    const clashes = clashesIn(model, locator(documents));
    return clashes.length === 0
      ? { findings, model }
      : { findings: sortFindings([...findings, ...clashes]), model: undefined };
  };
}

export function loadSpec(files: readonly SpecFile[], compile?: CompileSchema): Promise<LoadedSpec> {
  return specLoader(compile)(files);
}
