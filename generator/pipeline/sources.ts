import { emitSources } from "../emit/all.js";
import type { Model } from "../model/model.js";
import { plan } from "../plan/plan.js";
import type { SourceFile } from "../plan/source.js";
import type { RuntimeFile } from "../read.js";
import { surfaceEmitter } from "../surface/emit.js";
import type { EmitSurface } from "../surface/emit.js";
import type { TextFile } from "../validators/emit.js";
import { formatFiles } from "./format.js";
import type { GenerateSources } from "./generate.js";
import { onlyChanged } from "./only-changed.js";
import { printSources } from "./print.js";

/** plan → emit → print → format: the generated TypeScript, and the list of what it exports. */
export async function generateSources(model: Model, runtime: readonly RuntimeFile[]): Promise<TextFile[]> {
  return formatFiles(printAll(model, runtime));
}

/** Before formatting, which can be divided among threads. */
export function printAll(model: Model, runtime: readonly RuntimeFile[]): TextFile[] {
  return withSurface(printSources(sourcesOf(model)), runtime, surfaceEmitter());
}

/** The same for model after model: only what comes out differently is printed, parsed and formatted again. */
export function sourcesGenerator(): GenerateSources {
  const printChanged = onlyChanged<SourceFile>((files) => Promise.resolve(printSources(files)));
  const formatChanged = onlyChanged(formatFiles);
  const emitSurface = surfaceEmitter();
  return async (model, runtime) =>
    formatChanged(withSurface(await printChanged(sourcesOf(model)), runtime, emitSurface));
}

function sourcesOf(model: Model): SourceFile[] {
  return emitSources(model, plan(model));
}

function withSurface(
  printed: readonly TextFile[],
  runtime: readonly RuntimeFile[],
  emitSurface: EmitSurface,
): TextFile[] {
  return [...printed, emitSurface(printed, runtime)];
}
