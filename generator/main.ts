import { resolve } from "node:path";
import { parseCall, usage } from "./call.js";
import { hashesOf } from "./pipeline/manifest.js";
import { startSourcesThread } from "./pipeline/on-thread.js";
import { writeOutput } from "./pipeline/output.js";
import { printOutOfStep, printRun } from "./pipeline/report.js";
import { findOutOfStep } from "./pipeline/step.js";
import { readSpec } from "./read.js";

/** 0 clean, 1 findings or out of step, 2 a mistake in the call. */
type ExitCode = 0 | 1 | 2;

interface Generator {
  /** The repository's folder; relative paths in a call are relative to it. */
  readonly root: string;
  /** Hash over the generator's sources. */
  readonly hash: string;
}

/** `generate`, or with `--check` only the question whether that would change anything. */
export async function main(args: string[], { root, hash }: Generator): Promise<ExitCode> {
  const started = performance.now();
  const call = parseCall(args);
  if ("mistake" in call) {
    console.error(`${call.mistake}\n\n${usage}`);
    return 2;
  }
  if (call.help) {
    console.log(usage);
    return 0;
  }
  const out = resolve(root, call.out);
  const files = await readSpec(resolve(root, call.spec));
  const sources = { generator: hash, spec: hashesOf(files.map(({ file, text }) => ({ name: file, text }))) };
  if (call.check) {
    const found = findOutOfStep(out, sources);
    if (found.length === 0) return 0;
    console.error(printOutOfStep(found));
    return 1;
  }
  const thread = startSourcesThread();
  try {
    const { loadSpec, renderFindings } = await import("./load.js");
    const { findings, model } = await loadSpec(files);
    if (findings.length > 0) console.error(renderFindings(findings, files, call.format, process.stderr.isTTY));
    if (model === undefined) return 1;
    const { generate } = await import("./pipeline/generate.js");
    const texts = await generate(model, thread.generateSources);
    const changes = writeOutput(out, texts, sources);
    console.log(printRun({ changes, files: texts.length, milliseconds: performance.now() - started }));
    return 0;
  } finally {
    await thread.stop();
  }
}
