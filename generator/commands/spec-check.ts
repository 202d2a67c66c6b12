import { hasColours } from "../text/colours.js";
import { resolve } from "node:path";
import { keptParse, keptSchemas, loadSpec, renderFindings } from "../check/load.js";
import { findingFormats } from "../findings/finding.js";
import { readSpec, folderAt } from "../read/spec-files.js";
import { noWords, oneOf, parseCall } from "./command.js";
import type { Command } from "./command.js";

export const usage = `usage: npm run spec:check [-- OPTIONS]

  --spec FOLDER    the spec (default: spec)
  --format FORMAT  of findings: text, json or github (default: text)
  --help           show this

Prints every finding, and writes nothing. Folders are relative to the repository. Ends with 0 when there is none,
1 when there is one, 2 for anything else.
What a code means: npm run spec:explain QM1043`;

const options = {
  spec: { type: "string", default: "spec" },
  format: { type: "string", default: "text" },
} as const;

/** `spec:check`: all findings of a spec on standard output, in the format that was asked for. */
export const command: Command = async (args, { root, state }) => {
  const { values, positionals } = parseCall(args, options);
  noWords(positionals);
  const format = oneOf(findingFormats, "format", values.format);
  const files = await readSpec(folderAt(resolve(root, values.spec)));
  const { findings } = await loadSpec(files, keptSchemas(root), keptParse(root, state));
  process.stdout.write(renderFindings(findings, files, format, hasColours(process.stdout)));
  return findings.length === 0 ? 0 : 1;
};
