import { catalogue } from "../findings/catalogue.js";
import type { FindingEntry } from "../findings/catalogue/entry.js";
import { fenced, md, table } from "../markdown.js";
import { byCodePoint } from "../code-point-order.js";
import { paths } from "../plan/names.js";
import type { TextFile } from "../plan/source.js";

/** The catalogue of findings, for people: what `spec:explain` prints, with a place to link to for each code. */
export function emitFindings(): TextFile {
  const entries = Object.entries(catalogue).sort(([a], [b]) => byCodePoint(a, b));
  const rows = entries.map(([code, { title, severity }]) => [`[${code}](#${code.toLowerCase()})`, severity, md(title)]);
  const lines = [
    "# Findings",
    "",
    "What can be wrong with a spec. `npm run spec:check` finds it, `npm run spec:explain CODE` says the same as this page.",
    "",
    ...table(["Code", "Severity", "Finding"], rows),
    ...entries.flatMap(([code, entry]) => findingSection(code, entry)),
  ];
  return { path: paths.findings, text: `${lines.join("\n").trimEnd()}\n` };
}

function findingSection(code: string, { title, severity, cause, fix, example }: FindingEntry): string[] {
  return [
    `## ${code}`,
    "",
    `**${md(title)}** (${severity})`,
    "",
    md(cause),
    "",
    `Fix: ${md(fix)}`,
    "",
    fenced("yaml", example),
    "",
  ];
}
