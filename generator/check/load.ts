/** The front half of the generator in one call: texts in, findings or a model out. */
import { hasColours } from "../text/colours.js";
import { renderFindings } from "../findings/render.js";
import { makeFinding, sortFindings } from "../findings/finding.js";
import type { Finding, Range } from "../findings/finding.js";
import { buildModel } from "../model/build.js";
import type { Model } from "../model/model.js";
import { fileStart, locator, parser } from "../parse/parse.js";
import type { ParseFile, Spot } from "../parse/parse.js";
import { neededBy } from "../plan/plan.js";
import type { Needed } from "../plan/plan.js";
import { isSchemaFile, kindOf, singleFiles } from "../read/spec-files.js";
import type { SpecFile } from "../read/spec-files.js";
import { check } from "./check.js";
import { keptParse } from "./kept-documents.js";
import { compileSchema, keptSchemas, schemaChecker } from "./schema.js";
import type { CompileSchema } from "./schema.js";

export { keptParse, keptSchemas, renderFindings };

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

/** For programs that load again and again, as when watching files. A command can bring what it has compiled and parsed before. */
export function specLoader(compile: CompileSchema = compileSchema, parseNew?: ParseFile): LoadSpec {
  const parseChanged = parser(parseNew);
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

export function loadSpec(
  files: readonly SpecFile[],
  compile?: CompileSchema,
  parseNew?: ParseFile,
): Promise<LoadedSpec> {
  return specLoader(compile, parseNew)(files);
}

/** Names of the spec that generated code has for something else already: what comes later would hide what was there. */
function clashesIn(model: Model, rangeOf: (spot: Spot) => Range): readonly Finding[] {
  const taken = new Map<string, Needed>();
  const found = new Map<string, Finding>();
  for (const one of neededBy(model)) {
    const other = taken.get(one.name);
    const spot = one.after ?? other?.after;
    taken.set(one.name, other ?? one);
    if (other === undefined) continue;
    const message = `Generated code needs the name ${one.name} twice: in ${other.home.path} and in ${one.home.path}.`;
    const [file, range] = spot === undefined ? ["spec", fileStart] : [spot.file, rangeOf(spot)];
    // An operation brings many names: the first that is taken says enough.
    const place = `${file}:${range.start.line}:${range.start.column}`;
    if (!found.has(place)) found.set(place, makeFinding("QM1040", file, range, message));
  }
  return [...found.values()];
}

/** For tools that need a spec without errors: its model; where it has some, they go to standard error, and there is none. */
export async function soundModel(files: readonly SpecFile[], root: string): Promise<Model | undefined> {
  const { findings, model } = await loadSpec(files, keptSchemas(root));
  if (model === undefined) console.error(renderFindings(findings, files, "text", hasColours(process.stderr)));
  return model;
}
