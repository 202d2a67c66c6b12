import { emitSources } from "../emit/all.js";
import type { Model } from "../model/model.js";
import { plan } from "../plan/plan.js";
import type { TextFile } from "../validators/emit.js";
import { formatFiles } from "./format.js";
import { printSources } from "./print.js";

/** plan → emit → print → format: the generated TypeScript. */
export function generateSources(model: Model): Promise<TextFile[]> {
  return formatFiles(printSources(emitSources(model, plan(model))));
}
