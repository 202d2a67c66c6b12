import { oneOf, parseCall } from "../../command.js";
import type { Command } from "../../command.js";
import { driverCall, unmergedPath } from "./driver/call.js";
import { showFile, showUnmerged } from "./driver/show-file.js";
import { renderJson } from "./render/json.js";
import { renderMarkdown } from "./render/markdown.js";
import { renderText } from "./render/text.js";
import { reportOn } from "./report.js";
import type { Report } from "./report.js";
import { chooseVersions } from "./versions/choose.js";

export const usage = `usage: npm run spec:diff [-- [REVISION | A..B | A...B | OLD-FOLDER NEW-FOLDER] OPTIONS]

  --format FORMAT  text, markdown or json (default: text)
  --markdown       short for --format markdown
  --help           show this

Says what changed in the spec, what that breaks, for whom, and which version it asks for. Without a revision it compares
HEAD with the working tree, with one that commit with the working tree; A...B begins where the two part. Folders are
relative to the repository.
Ends with 0 when nothing differs, or version and CHANGELOG.md cover it, 1 when they do not, 2 for anything else.
git shows the same in its own diffs, after: git config diff.qmore-spec.command "node generator/start.mjs spec:diff"`;

const options = {
  format: { type: "string" },
  markdown: { type: "boolean", default: false },
} as const;

const formats = ["text", "markdown", "json"] as const;
const renders: Readonly<Record<(typeof formats)[number], (report: Report) => string>> = {
  text: renderText,
  markdown: renderMarkdown,
  json: renderJson,
};

/** `spec:diff`: what differs between two versions of the spec, and whether version and changelog cover it. */
export const command: Command = async (args, { root }) => {
  const call = driverCall(args);
  if (call !== undefined) return showFile(call);
  const unmerged = unmergedPath(args, process.env);
  if (unmerged !== undefined) return showUnmerged(unmerged);
  const { values, positionals } = parseCall(args, options);
  const given = values.format ?? (values.markdown ? "markdown" : "text");
  const format = oneOf(formats, "format", given);
  const report = reportOn(await chooseVersions(positionals, root));
  process.stdout.write(renders[format](report));
  return report.verdict.missing.length === 0 ? 0 : 1;
};
