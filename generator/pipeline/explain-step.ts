/** What is behind "out of step", line by line. It loads all that generates, so it is loaded only when something is. */
import type { FindingFormat } from "../findings/formats.js";
import { keptSchemas, loadSpec, renderFindings } from "../load.js";
import type { SpecFile } from "../read.js";
import { generate } from "./generate.js";
import type { GenerateSources } from "./generate.js";
import { outputChanges } from "./output-changes.js";
import { readManifest } from "./output.js";
import { specChanges } from "./spec-changes.js";
import type { OutOfStep } from "./step.js";

interface Situation {
  /** The repository. */
  readonly root: string;
  readonly found: readonly OutOfStep[];
  readonly files: readonly SpecFile[];
  /** The folder of the spec, and that of the generated files. */
  readonly spec: string;
  readonly out: string;
  /** Of findings. */
  readonly format: FindingFormat;
  readonly colour: boolean;
}

/** The changed lines of the spec, then what a run would change, or what keeps it from running. */
export async function explainOutOfStep(situation: Situation, generateSources: GenerateSources): Promise<string> {
  const { root, found, files, spec, out, format, colour } = situation;
  const blocks = specChanges(spec, files, readManifest(out), found);
  const { findings, model } = await loadSpec(files, keptSchemas(root));
  if (model === undefined) {
    const shown = renderFindings(findings, files, format, colour).trimEnd();
    return [...blocks, shown, "Mend the spec, then run `npm run generate`."].join("\n\n");
  }
  const texts = await generate(model, generateSources(model));
  return [...blocks, ...outputChanges(out, texts, found), "Run `npm run generate`."].join("\n\n");
}
