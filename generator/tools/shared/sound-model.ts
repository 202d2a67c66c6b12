import { keptSchemas, loadSpec, renderFindings } from "../../load.js";
import type { Model } from "../../model/model.js";
import type { SpecFile } from "../../read.js";

/** For tools that need a spec without errors: its model; where it has some, they go to standard error, and there is none. */
export async function soundModel(files: readonly SpecFile[], root: string): Promise<Model | undefined> {
  const { findings, model } = await loadSpec(files, keptSchemas(root));
  if (model === undefined) console.error(renderFindings(findings, files, "text", process.stderr.isTTY));
  return model;
}
