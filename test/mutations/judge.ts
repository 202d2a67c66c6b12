/** Asks the checker, the vectors and the tests about one mutation after the other. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { keptSchemas, specLoader } from "../../generator/check/load.js";
import type { LoadSpec } from "../../generator/check/load.js";
import { emitSources } from "../../generator/emit/sources.js";
import { schemasOf } from "../../generator/emit/validators/schemas.js";
import { compileValidators } from "../../generator/emit/validators/validators.js";
import type { Model } from "../../generator/model/model.js";
import { paths } from "../../generator/plan/names.js";
import { plan } from "../../generator/plan/plan.js";
import type { SourceFile } from "../../generator/plan/plan.js";
import type { SpecFile } from "../../generator/read/spec-files.js";
import { messageOf } from "../../generator/text/json.js";
import { printSource } from "../../generator/write/print.js";
import { mutate } from "./mutation.js";
import type { Mutation } from "./mutation.js";
import type { Noticer, Verdict } from "./report.js";
import { modulesOf } from "./trial/modules.js";
import type { Modules } from "./trial/modules.js";
import { testsFor, trial } from "./trial/trial.js";

type Said = readonly [by: Noticer, detail?: string];

/** The finding that a vector does not recompute. */
const VECTOR = "QM1104";

/** What the checker says of a mutated spec; the model, where it says nothing. */
async function askChecker(load: LoadSpec, files: readonly SpecFile[]): Promise<Said | Model> {
  const { findings, model } = await load(files);
  const other = findings.find(({ code }) => code !== VECTOR);
  if (other !== undefined) return ["checker", other.code];
  if (findings.length > 0 || model === undefined) return ["vectors", VECTOR];
  return model;
}

interface Judge {
  readonly judge: (mutation: Mutation) => Promise<Verdict>;
  readonly close: () => Promise<void>;
}

/**
 * The spec must have no findings, and the tests for these kinds of mutations must pass on it; without kinds, no test is asked.
 * @throws {Error} when they do not
 */
export async function judgeOf(root: string, files: readonly SpecFile[], kinds: readonly string[]): Promise<Judge> {
  const load = specLoader(keptSchemas(root));
  const original = await askChecker(load, files);
  if (isSaid(original)) throw new Error(`The spec has a finding before any mutation: ${original[1] ?? ""}`);
  const compare = comparer(original);
  const tests = kinds.length > 0 ? await testsOf(root, files, kinds) : undefined;
  const say = async (mutation: Mutation): Promise<Said> => {
    const mutated = mutate(files, mutation);
    const model = await askChecker(load, mutated);
    if (isSaid(model)) return model;
    if (tests === undefined) return ["not-asked"];
    const difference = differenceOf(compare, model);
    if (isSaid(difference)) return difference;
    const { depth, code } = difference;
    if (depth !== "code") return [depth];
    return tests.ask(mutation.kind, mutated, code);
  };
  return {
    judge: async (mutation) => {
      const { kind, file, line, was, becomes } = mutation;
      const shown = { kind, file, line, was, becomes };
      const [by, detail] = await say(mutation);
      return { mutation: shown, by, ...(detail === undefined ? {} : { detail }) };
    },
    close: async () => tests?.close(),
  };
}

/** A generator that fails, or that writes what is no code, is noticed as well. */
function differenceOf(compare: (model: Model) => Difference, model: Model): Said | Difference {
  try {
    return compare(model);
  } catch (error) {
    return ["generator", messageOf(error).split("\n").slice(0, 2).join(" ")];
  }
}

function isSaid(said: Said | Model | Difference): said is Said {
  return Array.isArray(said);
}

interface Tests {
  readonly ask: (kind: string, mutated: readonly SpecFile[], code: Difference["code"]) => Promise<Said>;
  readonly close: () => Promise<void>;
}

/** Tests that read the spec must see the mutated one, or they would notice any difference from the real one. */
async function testsOf(root: string, files: readonly SpecFile[], kinds: readonly string[]): Promise<Tests> {
  const folder = await mkdtemp(join(tmpdir(), "qmore-mutate-"));
  await symlink(join(root, "test"), join(folder, "test"));
  for (const name of ["objects", "operations", "schema"]) await mkdir(join(folder, "spec", name), { recursive: true });
  const write = (changed: readonly SpecFile[]): Promise<unknown> =>
    Promise.all(changed.map(({ file, text }) => writeFile(join(folder, file), text)));
  await write(files);
  const modules: Modules = modulesOf(root, folder);
  const pathsOf = (names: readonly string[]): string[] => names.map((file) => join(root, file));
  const all = pathsOf([...new Set(kinds.flatMap(testsFor))]);
  await modules.prepare(all);

  const before = await trial(modules, all, new Map());
  if (before !== undefined) throw new Error(`A test fails before any mutation: ${before.test}: ${before.message}`);
  const ask: Tests["ask"] = async (kind, mutated, code) => {
    const changed = mutated.flatMap((now, index) => (now === files[index] ? [] : [{ now, was: files[index] }]));
    await write(changed.map(({ now }) => now));
    const replaced = new Map([...code].map(([path, text]) => [join(root, "generated", path), text]));
    const noticed = await trial(modules, pathsOf(testsFor(kind)), replaced);
    await write(changed.flatMap(({ was }) => was ?? []));
    if (noticed === undefined) return ["nobody"];
    return ["tests", `${noticed.file.slice(root.length).replace(/^\//, "")}: ${noticed.test}`];
  };
  return { ask, close: () => rm(folder, { recursive: true, force: true }) };
}

// What the generator makes of a mutated spec, as far as it differs from what it makes of the spec itself.

/** `documents`: nothing but comments and reference changed. `types`: types, too. `code`: what runs. */
type Depth = "documents" | "types" | "code";

interface Difference {
  readonly depth: Depth;
  /** What runs, by path in the output folder; only files that differ. */
  readonly code: ReadonlyMap<string, string>;
}

/** Compares the generated files of models with those of one model, without formatting them: only what they say counts. */
function comparer(original: Model): (model: Model) => Difference {
  const base = structuresOf(original);
  const printed = new Map<string, string>();
  const validators = validatorsOf(original);
  const statementsOf = (file: SourceFile): string => {
    const known = printed.get(file.path) ?? withoutComments(printSource(file));
    printed.set(file.path, known);
    return known;
  };

  return (model) => {
    const code = new Map<string, string>();
    let depth: Depth = "documents";
    for (const [path, { file, text }] of structuresOf(model)) {
      const before = base.get(path);
      if (before?.text === text) continue;
      const [was, is] = [before === undefined ? "" : statementsOf(before.file), withoutComments(printSource(file))];
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

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*\*[^]*?\*\//g, "").replaceAll(/\n\s*\n/g, "\n");
}

/** Judges them one after the other. */
export async function judgeAll(
  root: string,
  files: readonly SpecFile[],
  mutations: readonly Mutation[],
  onVerdict: (verdict: Verdict) => void = () => undefined,
): Promise<readonly Verdict[]> {
  const { judge, close } = await judgeOf(
    root,
    files,
    mutations.map(({ kind }) => kind),
  );
  try {
    const verdicts: Verdict[] = [];
    for (const mutation of mutations) {
      const verdict = await judge(mutation);
      verdicts.push(verdict);
      onVerdict(verdict);
    }
    return verdicts;
  } finally {
    await close();
  }
}
