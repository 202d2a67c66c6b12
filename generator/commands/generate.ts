import { hasColours } from "../text/colours.js";
import { join, resolve } from "node:path";
import { findingFormats } from "../findings/finding.js";
import type { FindingFormat } from "../findings/finding.js";
import { CallMistake, readRuntime, readSpec, folderAt } from "../read/spec-files.js";
import type { TextFile } from "../plan/plan.js";
import type { SpecFile } from "../read/spec-files.js";
import type { Workshop } from "../write/generate.js";
import { cacheFolder } from "../start/cache-folder.mjs";
import { keptRun } from "../write/kept-run.js";
import type { KeptRun } from "../write/kept-run.js";
import { textsOnDisk } from "../write/kept-texts.js";
import { hashOf, sourcesOf, toolVersions } from "../write/manifest.js";
import type { Makers, Sources } from "../write/manifest.js";
import { loadFormatter, loadPrinter } from "../write/packages.js";
import { writeOutput } from "../write/output.js";
import { findOutOfStep, printOutOfStep, printRun } from "../write/step.js";
import { noWords, oneOf, parseCall } from "./command.js";
import type { Command, ExitCode, Surroundings } from "./command.js";

export const usage = `usage: npm run generate [-- OPTIONS]

  --check          change nothing; say what is out of step and why, and end with 1 if something is
  --watch          generate on every save, until Ctrl-C
  --spec FOLDER    the spec (default: spec)
  --out FOLDER     where the generated files belong (default: generated)
  --format FORMAT  of findings, on standard error: text, json or github (default: text)
  --help           show this

Folders are relative to the repository. Ends with 0 when all is well, 1 for findings or files out of step, 2 for anything else.`;

const options = {
  check: { type: "boolean", default: false },
  watch: { type: "boolean", default: false },
  spec: { type: "string", default: "spec" },
  out: { type: "string", default: "generated" },
  format: { type: "string", default: "text" },
} as const;

interface Call {
  /** The repository. */
  readonly root: string;
  /** Folders of the spec and of the generated files. */
  readonly spec: string;
  readonly out: string;
  /** Of findings. */
  readonly format: FindingFormat;
  readonly files: readonly SpecFile[];
  readonly makers: Makers;
  readonly sources: Sources;
  readonly state: Surroundings["state"];
}

/** `generate`, or with `--check` only the question whether that would change anything. */
export const command: Command = async (args, { root, hash, state }) => {
  const { values, positionals } = parseCall(args, options);
  noWords(positionals);
  const format = oneOf(findingFormats, "format", values.format);
  const out = resolve(root, values.out);
  const spec = folderAt(resolve(root, values.spec));
  const tools = toolVersions(root);
  if (values.watch) {
    if (values.check) throw new CallMistake("With --watch there is nothing to --check.");
    const { watchSpec } = await import("./watch.js");
    return watchSpec({ root, spec, out, format, generator: hash, tools }, stopSignal());
  }
  const files = await readSpec(spec);
  const makers = { generator: hash, tools, runtime: await readRuntime(join(root, "runtime")) };
  const call: Call = { root, spec, out, format, files, makers, sources: sourcesOf(files, makers), state };
  return values.check ? check(call) : run(call);
};

/** Aborts when somebody wants the program to stop. A second time, the system stops it. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.once(name, () => {
      controller.abort();
    });
  }
  return controller.signal;
}

/** Loads what generates only when there is something to explain. */
async function check({ sources, makers, ...call }: Call): Promise<ExitCode> {
  const found = findOutOfStep(call.out, sources);
  if (found.length === 0) return 0;
  console.error(printOutOfStep(found));
  // A file that is left over says all about itself.
  if (found.every(({ cause }) => cause === "left-over")) return 1;
  const situation = { ...call, found, colour: hasColours(process.stderr) };
  const { explainOutOfStep } = await import("./out-of-step.js");
  console.error(`\n${await explainOutOfStep(situation, workshop(call.root, makers))}`);
  return 1;
}

async function run(call: Call): Promise<ExitCode> {
  const { root, out, sources, state } = call;
  const started = performance.now();
  const kept = keptRun(root, state, sources);
  const texts = kept?.read() ?? (await make(call, kept));
  if (texts === undefined) return 1;
  const changes = writeOutput(out, texts, sources);
  console.log(printRun({ changes, files: texts.length, milliseconds: performance.now() - started }));
  return 0;
}

/** Nothing from a spec with errors. Loads what makes texts, which a run that was there before does not need. */
async function make(
  { root, format, files, makers, state }: Call,
  kept: KeptRun | undefined,
): Promise<readonly TextFile[] | undefined> {
  const { keptParse, keptSchemas, loadSpec, renderFindings } = await import("../check/load.js");
  const { findings, model } = await loadSpec(files, keptSchemas(root), keptParse(root, state));
  if (findings.length > 0) console.error(renderFindings(findings, files, format, hasColours(process.stderr)));
  if (model === undefined) return undefined;
  const { generate } = await import("../write/generate.js");
  const texts = await generate(model, workshop(root, makers));
  if (findings.length === 0) kept?.keep(texts);
  return texts;
}

/** Keeps texts and compiled packages from one run to the next, where it can. */
function workshop(root: string, makers: Makers): Workshop {
  const kept = textsOnDisk(root, makers);
  const cache = cacheFolder(root);
  if (cache === undefined) return { runtime: makers.runtime, kept };
  const code = join(cache, "code", hashOf(JSON.stringify([makers.tools, process.version])));
  return {
    runtime: makers.runtime,
    kept,
    load: { printer: () => loadPrinter(code), formatter: () => loadFormatter(code) },
  };
}
