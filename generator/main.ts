import { parseArgs } from "node:util";
import { hashesOf } from "./pipeline/manifest.js";
import { startSourcesThread } from "./pipeline/on-thread.js";
import { writeOutput } from "./pipeline/output.js";
import { printOutOfStep, printRun } from "./pipeline/report.js";
import { findOutOfStep } from "./pipeline/step.js";
import { readSpec } from "./read.js";

/** 0 clean, 1 findings or out of step, 2 a mistake in the call. */
type ExitCode = 0 | 1 | 2;

const OPTIONS = {
  check: { type: "boolean", default: false },
  spec: { type: "string", default: "spec" },
  out: { type: "string", default: "generated" },
  format: { type: "string", default: "text" },
} as const;

/** `generate`, or with `--check` only the question whether that would change anything. */
export async function main(args: string[], generatorHash: string): Promise<ExitCode> {
  const started = performance.now();
  const { values } = parseArgs({ args, options: OPTIONS });
  const files = await readSpec(values.spec);
  const sources = { generator: generatorHash, spec: hashesOf(files.map(({ file, text }) => ({ name: file, text }))) };
  if (values.check) {
    const found = findOutOfStep(values.out, sources);
    if (found.length === 0) return 0;
    console.error(printOutOfStep(found));
    return 1;
  }
  const thread = startSourcesThread();
  const { loadSpec, renderFindings } = await import("./load.js");
  const { findings, model } = await loadSpec(files);
  if (findings.length > 0) console.error(renderFindings(findings, files, formatOf(values.format), process.stderr.isTTY));
  if (model === undefined) {
    await thread.stop();
    return 1;
  }
  const { generate } = await import("./pipeline/generate.js");
  const texts = await generate(model, thread.generateSources);
  await thread.stop();
  const changes = writeOutput(values.out, texts, sources);
  console.log(printRun({ changes, files: texts.length, milliseconds: performance.now() - started }));
  return 0;
}

function formatOf(name: string): "text" | "json" | "github" {
  return name === "json" || name === "github" ? name : "text";
}
