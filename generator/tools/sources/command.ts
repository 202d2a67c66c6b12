import { resolve } from "node:path";
import { noWords, oneOf, parseCall } from "../../command.js";
import type { Command, ExitCode } from "../../command.js";
import { renderFindings } from "../../findings/render-findings.js";
import { parse } from "../../parse.js";
import { kindOf } from "../../parse-kind.js";
import { readSpec } from "../../read.js";
import type { SpecFile } from "../../read.js";
import { coverageOf } from "./coverage/coverage.js";
import { renderCoverage } from "./coverage/render-coverage.js";

export const usage = `usage: npm run spec:sources [-- OPTIONS]

  --spec FOLDER    the spec (default: spec)
  --format FORMAT  text or json (default: text)
  --help           show this

Which facts of the spec cite a source, and of which kind; and the list of those without. Ends with 0 when all cite one,
1 otherwise, 2 for anything else.`;

const options = {
  spec: { type: "string", default: "spec" },
  format: { type: "string", default: "text" },
} as const;

/** `spec:sources`: how far the spec's facts are covered by sources. */
export const command: Command = async (args, { root }) => {
  const { values, positionals } = parseCall(args, options);
  noWords(positionals);
  const format = oneOf(["text", "json"], "format", values.format);
  return cover(await readSpec(resolve(root, values.spec)), format);
};

function cover(files: readonly SpecFile[], format: "text" | "json"): ExitCode {
  const parsed = files.flatMap((file) => {
    const kind = kindOf(file.file);
    return kind === undefined ? [] : [parse(file, kind)];
  });
  const findings = parsed.flatMap((one) => one.findings);
  if (findings.length > 0) {
    process.stdout.write(renderFindings(findings, files, format, process.stdout.isTTY));
    return 1;
  }
  const coverage = coverageOf(parsed.flatMap(({ document }) => document ?? []));
  process.stdout.write(format === "json" ? `${JSON.stringify(coverage, undefined, 2)}\n` : renderCoverage(coverage));
  return coverage.without.length === 0 ? 0 : 1;
}
