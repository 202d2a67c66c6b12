import { emitSources } from "../emit/all.js";
import type { Model } from "../model/model.js";
import { plan } from "../plan/plan.js";
import type { SourceFile } from "../plan/source.js";
import type { RuntimeFile } from "../read.js";
import { surfaceEmitter } from "../surface/emit.js";
import type { TextFile } from "../plan/source.js";
import { formatFiles } from "./format.js";
import type { GenerateSources } from "./generate.js";
import { onlyChanged } from "./only-changed.js";
import { printSources } from "./print.js";
import type { PrintedFile } from "./print.js";

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
