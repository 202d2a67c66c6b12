import { resolve } from "node:path";
import { noWords, oneOf, parseCall } from "./command.js";
import type { Command } from "./command.js";
import { hashesOf } from "./pipeline/manifest.js";
import { startSourcesThread } from "./pipeline/on-thread.js";
import { writeOutput } from "./pipeline/output.js";
import { printOutOfStep, printRun } from "./pipeline/report.js";
import { findOutOfStep } from "./pipeline/step.js";
import { readSpec } from "./read.js";

export const usage = `usage: npm run generate [-- OPTIONS]

  --check          change nothing; say what is out of step, and end with 1 if something is
  --spec FOLDER    the spec (default: spec)
  --out FOLDER     where the generated files belong (default: generated)
  --format FORMAT  of findings: text, json or github (default: text)
  --help           show this

Folders are relative to the repository. Ends with 0 when all is well, 1 for findings or files out of step, 2 for anything else.`;

const options = {
  check: { type: "boolean", default: false },
  spec: { type: "string", default: "spec" },
  out: { type: "string", default: "generated" },
  format: { type: "string", default: "text" },
} as const;

/** `generate`, or with `--check` only the question whether that would change anything. */
export const command: Command = async (args, { root, hash }) => {
  const started = performance.now();
  const { values, positionals } = parseCall(args, options);
  noWords(positionals);
  const format = oneOf(["text", "json", "github"], "format", values.format);
  const out = resolve(root, values.out);
  const files = await readSpec(resolve(root, values.spec));
  const sources = { generator: hash, spec: hashesOf(files.map(({ file, text }) => ({ name: file, text }))) };
  if (values.check) {
    const found = findOutOfStep(out, sources);
    if (found.length === 0) return 0;
    console.error(printOutOfStep(found));
    return 1;
  }
  const thread = startSourcesThread();
  try {
    const { loadSpec, renderFindings } = await import("./load.js");
    const { findings, model } = await loadSpec(files);
    if (findings.length > 0) console.error(renderFindings(findings, files, format, process.stderr.isTTY));
    if (model === undefined) return 1;
    const { generate } = await import("./pipeline/generate.js");
    const texts = await generate(model, thread.generateSources);
    const changes = writeOutput(out, texts, sources);
    console.log(printRun({ changes, files: texts.length, milliseconds: performance.now() - started }));
    return 0;
  } finally {
    await thread.stop();
  }
};
