import { emitFindings, emitReference } from "../emit/reference/reference.js";
import { emitSources } from "../emit/sources.js";
import { surfaceEmitter } from "../emit/surface/surface.js";
import { emitValidators } from "../emit/validators/validators.js";
import type { Model } from "../model/model.js";
import { plan } from "../plan/plan.js";
import type { SourceFile, TextFile } from "../plan/plan.js";
import type { RuntimeFile } from "../read/spec-files.js";
import { formatFiles, headline, printSources } from "./format.js";
import type { FormatFiles, PrintedFile } from "./format.js";

/** Makes the generated TypeScript of a model, and the list of what it exports; here, or on another thread. */
export type GenerateSources = (model: Model) => Promise<readonly TextFile[]>;

/** The model as texts of all generated files; `sources` are those that `GenerateSources` makes of it. */
export async function generate(
  model: Model,
  sources: Promise<readonly TextFile[]>,
  format: FormatFiles = formatFiles,
): Promise<TextFile[]> {
  const validators = emitValidators(model).map(({ path, text }) => ({ path, text: `${headline("spec")}\n${text}` }));
  const others = await format([...validators, emitReference(model), emitFindings()]);
  return [...(await sources), ...others];
}

/** plan → emit → print, without formatting, which can be divided among threads. */
export function sourcesPrinter(runtime: readonly RuntimeFile[]): (model: Model) => TextFile[] {
  const emitSurface = surfaceEmitter(runtime);
  return (model) => {
    const printed = printSources(sourcesOf(model));
    return [...printed.map(asText), emitSurface(printed)];
  };
}

/**
 * plan → emit → print → format: the generated TypeScript, and the list of what it exports. For model after model; only what
 * comes out differently is printed, parsed and formatted again.
 */
export function sourcesGenerator(runtime: readonly RuntimeFile[]): GenerateSources {
  const emitSurface = surfaceEmitter(runtime);
  const printChanged = onlyChanged((files: readonly SourceFile[]) => Promise.resolve(printSources(files)));
  const formatChanged = onlyChanged(formatFiles);
  return async (model) => {
    const printed = await printChanged(sourcesOf(model));
    return formatChanged([...printed.map(asText), emitSurface(printed)]);
  };
}

function asText({ path, text }: PrintedFile): TextFile {
  return { path, text };
}

function sourcesOf(model: Model): SourceFile[] {
  return emitSources(model, plan(model));
}

interface Named {
  readonly path: string;
}

type Make<From extends Named, Made extends Named> = (from: readonly From[]) => Promise<readonly Made[]>;

/**
 * For programs that make the same files again and again: makes those anew whose makings changed since the last time, and
 * returns the others as they were. Makings are data; two are the same when their JSON is.
 */
export function onlyChanged<From extends Named, Made extends Named>(make: Make<From, Made>): Make<From, Made> {
  const made = new Map<string, { readonly from: string | undefined; readonly file: Made }>();
  return async (all) => {
    const makings = new Map(all.map((one) => [one.path, JSON.stringify(one)]));
    const changed = all.filter(({ path }) => made.get(path)?.from !== makings.get(path));
    for (const file of await make(changed)) made.set(file.path, { from: makings.get(file.path), file });
    return all.flatMap(({ path }) => made.get(path)?.file ?? []);
  };
}
