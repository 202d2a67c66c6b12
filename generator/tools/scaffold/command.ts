import { resolve } from "node:path";
import { folderAt, noWords, parseCall } from "../../command.js";
import type { Command } from "../../command.js";
import type { Finding } from "../../findings/finding.js";
import { keptSchemas, renderFindings, specLoader } from "../../load.js";
import { readSpec } from "../../read.js";
import type { SpecFile } from "../../read.js";
import { answer } from "./ask.js";
import { questionsOf } from "./questions.js";
import { formatted } from "./format.js";
import { printReport, printTexts } from "./report.js";
import { scaffold } from "./scaffold.js";
import { openTerminal } from "./terminal.js";
import { vocabularyOf } from "./vocabulary.js";
import { write } from "./write.js";

export const usage = `usage: npm run new:operation [-- OPTIONS]

  --name NAME            the vendor's name of the operation
  --summary SENTENCE     what it does, with a full stop
  --source SOURCE        where that stands, such as "N:backend/deposit" or INFERRED
  --kind KIND            transaction-based or not, as the schema has it
  --effect EFFECT        what a call changes, as the schema has it
  --endpoint SEGMENT     (default: the name)
  --required LIST        parameters and groups, separated by commas (default: none)
  --optional LIST        (default: none)
  --unsigned LIST        those of them that are not signed (default: none)
  --fingerprint LIST     order of the signed ones (default: required, then optional)
  --answer LIST          fields of the answer (default: none)
  --shows-like NAME      for what moves money: the operation whose effect shows in the same way afterwards
  --spec FOLDER          the spec (default: spec)
  --dry-run              write nothing; print what would be written
  --help                 show this

What the spec does not know is described in the list: invoiceNumber:ascii:32, or express:enumeration:YesNo.
At a terminal you are asked for what is not given. Writes spec/operations/NAME.yaml, and new parameters into
spec/parameters.yaml; never overwrites, and writes nothing if the spec would have findings. Folders are relative
to the repository. Ends with 0 when it is written, 1 for findings, 2 for anything else.`;

const text = { type: "string" } as const;
const options = {
  name: text,
  summary: text,
  source: text,
  kind: text,
  effect: text,
  endpoint: text,
  required: text,
  optional: text,
  unsigned: text,
  fingerprint: text,
  answer: text,
  "shows-like": text,
  spec: { type: "string", default: "spec" },
  "dry-run": { type: "boolean", default: false },
} as const;

/** `new:operation`: a valid file for a new operation, from flags or from questions. */
export const command: Command = async (args, { root }) => {
  const { values, positionals } = parseCall(args, options);
  noWords(positionals);
  const { spec, "dry-run": dryRun, ...flags } = values;
  const folder = folderAt(resolve(root, spec));
  const files = await readSpec(folder);
  const loadSpec = specLoader(keptSchemas(root));
  const before = await loadSpec(files);
  if (before.model === undefined) return printFindings(before.findings, files);

  const vocabulary = vocabularyOf(files, before.model);
  const terminal = openTerminal();
  try {
    const given = await answer(questionsOf(vocabulary), new Map(Object.entries(flags)), terminal?.ask);
    const made = await scaffold(given, vocabulary, (file) => formatted(file, root), loadSpec);
    if (made.findings.length > 0) return printFindings(made.findings, made.files);
    if (!dryRun) await write(folder, made);
    process.stdout.write(dryRun ? printTexts(made) : printReport(made));
    return 0;
  } finally {
    terminal?.close();
  }
};

function printFindings(findings: readonly Finding[], files: readonly SpecFile[]): 1 {
  console.error(`${renderFindings(findings, files, "text", process.stderr.isTTY)}Nothing was written.`);
  return 1;
}
