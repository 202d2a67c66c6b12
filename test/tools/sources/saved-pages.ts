/** Pages of an invented guide, in the two layouts of the real one, and edits of them. */
import { readFileSync } from "node:fs";
import type { SpecFile } from "../../../generator/read/spec-files.js";
import { reportOn } from "../../../generator/sources/compare.js";
import type { Report } from "../../../generator/sources/compare.js";
import { frozenSpec, load } from "../../support/specs.js";

export const pages = [
  "legacy-deposit",
  "legacy-transfer-fund",
  "current-operations",
  "current-required",
  "current-optional",
  "current-response",
] as const;

export type PageName = (typeof pages)[number];

/** What stands on the page exactly once, and what to put in its place. */
export type PageEdit = readonly [from: string, to: string];

export function savedPage(name: PageName, edits: readonly PageEdit[] = []): string {
  const text = readFileSync(new URL(`pages/${name}.html`, import.meta.url), "utf8");
  return edits.reduce((before, [from, to]) => {
    const found = before.split(from).length - 1;
    if (found !== 1) throw new Error(`${name} has ${found} times: ${from}`);
    return before.replace(from, () => to);
  }, text);
}

const loaded = load(frozenSpec);

/** Compares a page with a spec, by default with the frozen one. */
export async function compare(html: string, files: readonly SpecFile[] = frozenSpec): Promise<Report> {
  const { model, findings } = await (files === frozenSpec ? loaded : load(files));
  if (model === undefined) throw new Error(findings.map(({ message }) => message).join("\n"));
  return reportOn("page.html", html, model, files);
}
