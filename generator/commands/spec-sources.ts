import { hasColours } from "../text/colours.js";
import { resolve } from "node:path";
import { findingFormats } from "../findings/finding.js";
import type { FindingFormat } from "../findings/finding.js";
import { renderFindings } from "../findings/render.js";
import { parseFile } from "../parse/parse.js";
import type { SpecDocument } from "../parse/parse.js";
import { CallMistake, readSpec, folderAt } from "../read/spec-files.js";
import type { SpecFile } from "../read/spec-files.js";
import { callersFolder, readPages } from "../read/saved-pages.js";
import type { SavedPage } from "../read/saved-pages.js";
import { coverageOf, renderCoverage } from "../sources/coverage.js";
import { printJson } from "../text/json.js";
import { noWords, oneOf, parseCall } from "./command.js";
import type { Command, ExitCode } from "./command.js";

export const usage = `usage: npm run spec:sources [-- OPTIONS]

  --compare PAGE…  compare the spec with saved pages of the guide: HTML files, or folders of them
  --lookup FOLDER  look the cited pages up in a checkout of the vendor's documentation (git, with its branches)
  --spec FOLDER    the spec (default: spec)
  --format FORMAT  text or json; with --compare also github (default: text)
  --help           show this

Without --compare: which facts of the spec cite a source, and of which kind; and the list of those without.
With it: where the pages say something else than the spec. What a note of the spec accepts is told as known, and a page
that says nothing about operations is named as such.
With --lookup: which citations name a page that is not there, or only leads on to another.
Pages and the checkout are relative to where you stand, the spec to the repository. Ends with 0 when all facts cite a
source, or no page says anything new, or no page is missing, 1 otherwise, 2 for anything else.`;

const options = {
  compare: { type: "string" },
  lookup: { type: "string" },
  spec: { type: "string", default: "spec" },
  format: { type: "string", default: "text" },
} as const;

/** Its name in package.json. */
const SCRIPT = "spec:sources";

/** `spec:sources`: what the spec's facts rest on, and whether the vendor's guide still says so. */
export const command: Command = async (args, { root }) => {
  const { values, positionals } = parseCall(args, options);
  if (values.compare === undefined) noWords(positionals);
  const formats = values.compare === undefined ? (["text", "json"] as const) : findingFormats;
  const format = oneOf<FindingFormat>(formats, "format", values.format);
  const files = readSpec(folderAt(resolve(root, values.spec)));
  if (values.compare !== undefined && values.lookup !== undefined)
    throw new CallMistake("Give --compare or --lookup, not both.");
  if (values.lookup !== undefined) {
    const checkout = folderAt(resolve(callersFolder(SCRIPT), values.lookup));
    return withDocuments(await files, format, (documents) => lookUpIn(documents, checkout, format));
  }
  if (values.compare === undefined) return withDocuments(await files, format, (documents) => cover(documents, format));
  const pages = await readPages(callersFolder(SCRIPT), [values.compare, ...positionals]);
  return compare(pages, await files, format, root);
};

/** What only reads the files' text goes on where they can be parsed, checked or not. */
function withDocuments(
  files: readonly SpecFile[],
  format: FindingFormat,
  next: (documents: readonly SpecDocument[]) => ExitCode | Promise<ExitCode>,
): ExitCode | Promise<ExitCode> {
  const parsed = files.flatMap((file) => parseFile(file) ?? []);
  const findings = parsed.flatMap((one) => one.findings);
  if (findings.length > 0) {
    process.stdout.write(renderFindings(findings, files, format, hasColours(process.stdout)));
    return 1;
  }
  return next(parsed.flatMap(({ document }) => document ?? []));
}

function cover(documents: readonly SpecDocument[], format: FindingFormat): ExitCode {
  const coverage = coverageOf(documents);
  process.stdout.write(format === "json" ? printJson(coverage) : renderCoverage(coverage));
  return coverage.without.length === 0 ? 0 : 1;
}

async function lookUpIn(documents: readonly SpecDocument[], folder: string, format: FindingFormat): Promise<ExitCode> {
  const { lookUp, renderLookup } = await import("../sources/lookup.js");
  const lookup = lookUp(documents, folder);
  process.stdout.write(format === "json" ? printJson(lookup) : renderLookup(lookup));
  return lookup.missing.length === 0 ? 0 : 1;
}

/** What reads pages is loaded for pages alone. */
async function compare(
  pages: readonly SavedPage[],
  files: readonly SpecFile[],
  format: FindingFormat,
  root: string,
): Promise<ExitCode> {
  const [{ keptSchemas, loadSpec }, { reportOn }, { renderReport }] = await Promise.all([
    import("../check/load.js"),
    import("../sources/compare.js"),
    import("../sources/report.js"),
  ]);
  const { findings: mistakes, model } = await loadSpec(files, keptSchemas(root));
  if (model === undefined) {
    process.stdout.write(renderFindings(mistakes, files, format, hasColours(process.stdout)));
    return 1;
  }
  const reports = pages.map(({ name, html }) => ({ page: name, ...reportOn(name, html, model, files) }));
  process.stdout.write(renderReport(reports, files, format, hasColours(process.stdout)));
  return reports.every(({ findings }) => findings.every(({ severity }) => severity === "known")) ? 0 : 1;
}
