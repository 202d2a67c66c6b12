/** `generate --watch`: one process that generates on every save, and keeps what has not changed. */
import { join } from "node:path";
import type { ExitCode } from "../command.js";
import type { FindingFormat } from "../findings/formats.js";
import { keptSchemas, renderFindings, specLoader } from "../load.js";
import { formatFiles } from "../pipeline/format.js";
import { generate } from "../pipeline/generate.js";
import { sourcesOf } from "../pipeline/manifest.js";
import type { Sources } from "../pipeline/manifest.js";
import { onlyChanged } from "../pipeline/only-changed.js";
import { writeOutput } from "../pipeline/output.js";
import { printRun } from "../pipeline/report.js";
import { sourcesGenerator } from "../pipeline/sources.js";
import { readRuntime } from "../read.js";
import type { RuntimeFile } from "../read.js";
import type { SavedSpec } from "./saved-specs.js";
import { savedSpecs } from "./saved-specs.js";
import { show } from "./show.js";

export interface Watching {
  /** The repository. */
  readonly root: string;
  /** Folders of the spec and of the generated files. */
  readonly spec: string;
  readonly out: string;
  /** Of findings. */
  readonly format: FindingFormat;
  /** What a manifest says of the generator that runs. */
  readonly generator: Sources["generator"];
  readonly tools: Sources["tools"];
}

/** Generates now and on every save until `signal` aborts, which ends it with 0, or the spec is gone. */
export async function watchSpec(watching: Watching, signal: AbortSignal): Promise<ExitCode> {
  const run = runner(watching, await readRuntime(join(watching.root, "runtime")));
  for await (const saved of savedSpecs(watching.spec, signal)) {
    const report = await run(saved);
    show([...report, `Watching ${watching.spec}. Ctrl-C ends it.`]);
  }
  if (signal.aborted) return 0;
  console.error(`${watching.spec} is gone.`);
  return 2;
}

/** One run after the other; each returns its report. While there are errors, the last good output stays. */
function runner(
  { root, out, format, generator, tools }: Watching,
  runtime: readonly RuntimeFile[],
): (saved: SavedSpec) => Promise<string[]> {
  const load = specLoader(keptSchemas(root));
  const generateSources = sourcesGenerator(runtime);
  const formatChanged = onlyChanged(formatFiles);
  return async ({ files, noticed }) => {
    const { findings, model } = await load(files);
    const shown = findings.length === 0 ? [] : [renderFindings(findings, files, format, process.stdout.isTTY)];
    if (model === undefined) return [...shown, "Nothing was written."];
    const texts = await generate(model, generateSources(model), formatChanged);
    const changes = writeOutput(out, texts, sourcesOf(files, { generator, tools, runtime }));
    return [...shown, printRun({ changes, files: texts.length, milliseconds: performance.now() - noticed })];
  };
}
