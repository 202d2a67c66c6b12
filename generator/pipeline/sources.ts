import { emitSources } from "../emit/all.js";
import type { Model } from "../model/model.js";
import { plan } from "../plan/plan.js";
import type { SourceFile } from "../plan/source.js";
import type { TextFile } from "../validators/emit.js";
import { formatFiles } from "./format.js";
import type { GenerateSources } from "./generate.js";
import { onlyChanged } from "./only-changed.js";
import { printSources } from "./print.js";

/** plan → emit → print → format: the generated TypeScript. */
export function generateSources(model: Model): Promise<TextFile[]> {
  return finish(emitSources(model, plan(model)));
}

/** The same for model after model: only files that come out differently are printed and formatted again. */
export function sourcesGenerator(): GenerateSources {
  const finishChanged = onlyChanged(finish);
  return (model) => finishChanged(emitSources(model, plan(model)));
}

function finish(files: readonly SourceFile[]): Promise<TextFile[]> {
  return formatFiles(printSources(files));
}
