import type { Model } from "../model/model.js";
import { emitFindings } from "../reference/findings.js";
import { emitReference } from "../reference/emit.js";
import { emitValidators } from "../validators/emit.js";
import type { TextFile } from "../plan/source.js";
import { formatFiles } from "./format.js";
import type { FormatFiles } from "./format.js";
import { headline } from "./headline.js";

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
