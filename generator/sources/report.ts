import type { Finding, FindingFormat } from "../findings/finding.js";
import { renderFindings } from "../findings/render.js";
import type { SpecFile } from "../read/spec-files.js";
import { printJson } from "../text/json.js";
import { counted } from "../text/words.js";
import { isAboutOperations, summaryOf } from "./compare.js";
import type { Report } from "./compare.js";

/** What became of one of the pages. */
export interface PageReport extends Report {
  readonly page: string;
}

/** One report for all pages: what of each was compared and differs, and which are not about operations. */
export function renderReport(
  pages: readonly PageReport[],
  files: readonly SpecFile[],
  format: FindingFormat,
  colours: boolean,
): string {
  if (format === "json") return printJson({ pages: pages.map((one) => ({ ...one, about: aboutOf(one) })) });
  if (format === "github") return renderFindings(pages.flatMap(withPage), files, format, colours);
  if (pages.length === 1) return pages.map((one) => textOf(one, files, colours)).join("");
  const [compared, others] = [pages.filter(isCompared), pages.filter((one) => !isCompared(one))];
  const texts = compared.map((one) => `${one.page}\n${textOf(one, files, colours)}\n`);
  const names = others.map(({ page }) => `  ${page}\n`).join("");
  const rest = others.length === 0 ? "" : `Not about operations:\n${names}\n`;
  return `${texts.join("")}${rest}${totalOf(compared, others)}`;
}

/** A page that cannot be read counts as one that should have been; so does one whose only subject the spec lacks. */
function isCompared({ read, findings }: PageReport): boolean {
  return read === undefined || findings.length > 0 || isAboutOperations(read);
}

function aboutOf(page: PageReport): "operations" | "nothing" {
  return isCompared(page) ? "operations" : "nothing";
}

function textOf(page: PageReport, files: readonly SpecFile[], colours: boolean): string {
  if (!isCompared(page)) return `${page.page} is not about operations.\n`;
  const findings = renderFindings(page.findings, files, "text", colours);
  return page.read === undefined ? findings : `${findings}${summaryOf(page.read)}`;
}

/** The same finding may come from several pages, and stands in the spec each time. */
function withPage({ page, findings }: PageReport): readonly Finding[] {
  return findings.map((finding) => ({ ...finding, message: `${page}: ${finding.message}` }));
}

function totalOf(compared: readonly PageReport[], others: readonly PageReport[]): string {
  const all = compared.flatMap(({ findings }) => findings);
  const known = all.filter(({ severity }) => severity === "known").length;
  const pages = counted(compared.length + others.length, "page");
  return `${pages}: ${compared.length} compared, ${others.length} not about operations; ${all.length - known} new differences, ${known} known.\n`;
}
